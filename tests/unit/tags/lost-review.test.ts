import { describe, expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import { taggable } from "./taggable.ts";

/** The effects of each entry of a docket of review, in order. */
function effectsOf(lines: readonly (readonly [string, string])[]): string[][] {
  const entries = lines.map(([number, text], at) =>
    taggable(number, text, `2022-03-${String(at + 1).padStart(2, "0")}`),
  );
  return tagDocket(entries, { courtId: "ca5", governmentSide: "respondent" }).map(({ effects }) =>
    effects.map(({ effect }) => effect),
  );
}

const opened = ["1", "AGENCY CASE docketed. Petition for Review filed by Petitioner Ms. Ada Quill."] as const;
const mandate = ["51", "MANDATE ISSUED."] as const;

describe("a stay of removal until the petition for review is decided", () => {
  const stay = ["25", "COURT ORDER: deportation is stayed pending disposition of the petition for review."] as const;
  test.each([
    "UNPUBLISHED OPINION FILED. [22-60999 Denied] Judge: ABC, Judge: DEF. Mandate issue date is 07/31/2022",
    "OPINION filed: the petition for review is DISMISSED for want of jurisdiction.",
    "JUDGMENT entered: the petition for review is denied.",
    "FILED MEMORANDUM (ROE, FENN and QUILL) PETITION DENIED.",
  ])("ends when the petition is lost, and the mandate says so again: %s", (text) => {
    expect(effectsOf([opened, stay, ["48", text], mandate])).toEqual([
      [],
      ["removal-stayed"],
      ["removal-stay-ended"],
      ["removal-stay-ended"],
    ]);
  });
  test.each([
    "ORDER: the motion to supplement the record is denied.",
    "ORDER denying the motion for appointment of counsel pending the petition for review.",
    "FILED OPINION (ROE, FENN and QUILL) PETITION GRANTED; REMANDED.",
  ])("goes on through other rulings: %s", (text) => {
    expect(effectsOf([opened, stay, ["48", text]]).at(-1)).toEqual([]);
  });
  test("is extended where the opinion says so", () => {
    const text =
      "OPINION filed: petition for review DENIED. The stay of removal is continued until the mandate issues.";
    expect(effectsOf([opened, stay, ["48", text], mandate]).slice(-2)).toEqual([
      ["removal-stay-extended"],
      ["removal-stay-ended"],
    ]);
  });
});

describe("a stay of removal for the time of the review", () => {
  const stay = ["25", "ORDER: The motion for a stay of removal is granted pending review."] as const;
  test("ends with the mandate of the lost review, and not before", () => {
    const lost = ["48", "UNPUBLISHED OPINION FILED. [22-60999 Denied] Judge: ABC"] as const;
    expect(effectsOf([opened, stay, lost, mandate]).slice(-2)).toEqual([[], ["removal-stay-ended"]]);
  });
});
