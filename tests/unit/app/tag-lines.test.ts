import { describe, expect, test } from "vitest";
import { readTagLine, tagLines } from "@/lib/app/tag-lines.ts";

const line = (docketId: string, court: string, number: string, date: string, text: string, side = "respondent") =>
  readTagLine({ docket_id: docketId, court, side_of_government: side, entry_number: number, date_filed: date, text });

const below = line(
  "x-mied-roe",
  "mied",
  "33",
  "2019-09-27",
  "ORDER staying removal of Jane Roe. Signed by Judge Moot.",
);
const docketed = (docketId: string) =>
  line(docketId, "ca6", "1", "2019-10-15", "Civil Case Docketed: appeal from the order of 09/27/2019.", "appellant");
const judgment = (docketId: string) => line(docketId, "ca6", "9", "2020-03-02", "JUDGMENT, Vacated.", "appellant");

describe("lines of an appeal", () => {
  test("are read with the docket below, wherever its lines stand", () => {
    const lines = [docketed("x-ca6-roe"), judgment("x-ca6-roe"), below];
    const [, tagged] = tagLines(lines, null);
    expect(tagged).toMatchObject({ affectsRemoval: "yes", affectsDetention: "no", unclear: null });
    expect(tagged!.effects.map(({ effect }) => effect)).toEqual(["relief-vacated"]);
    expect(tagLines(lines, null).map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
  });

  test("know nothing of the docket of another matter", () => {
    const [, tagged] = tagLines([docketed("x-ca6-poe"), judgment("x-ca6-poe"), below], null);
    expect(tagged!.affectsRemoval).toBe("unclear");
    expect(tagged!.unclear).not.toBeNull();
  });
});
