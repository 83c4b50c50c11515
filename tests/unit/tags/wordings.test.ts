import { expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import { voices } from "./voices.ts";
import { wild } from "./wild.ts";
import { wordings } from "./wordings.ts";
import { taggable } from "./taggable.ts";

test("the table is long", () => expect(wordings.length).toBeGreaterThan(150));

test.each([...wordings, ...wild, ...voices].map((wording) => [wording.text, wording] as const))(
  "%s",
  (text, wording) => {
    const [tags] = tagDocket([taggable("99", text, "2021-01-01")], {
      courtId: wording.court ?? "mied",
      governmentSide: "respondent",
    });
    const effects = tags?.effects.map(({ effect }) => effect).toSorted();
    expect(effects).toEqual([...(wording.effects ?? [])].toSorted());
    expect(tags?.unclear ?? null, "unclear").toEqual(wording.unclear === true ? expect.any(String) : null);
    if (wording.kind !== undefined) expect(tags?.kind).toBe(wording.kind);
    if (wording.until !== undefined) expect(tags?.until).toBe(wording.until);
    if (wording.within !== undefined) expect(tags?.within).toBe(wording.within);
    if (wording.dispositions !== undefined) {
      const said = tags?.dispositions.map(({ of, outcome }) => `${of ?? "-"} ${outcome}`).join(", ");
      expect(said).toBe(wording.dispositions);
    }
  },
);
