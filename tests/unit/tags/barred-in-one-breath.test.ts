import { describe, expect, test } from "vitest";
import { effectNames, lastTags, taggable } from "./taggable.ts";

/** The effects of the last of an invented docket's entries. */
function effectsOf(...texts: readonly string[]): readonly string[] {
  const entries = ["PETITION for Writ of Habeas Corpus filed by Ilse Marran.", ...texts].map((text, at) =>
    taggable(String(at * 4 + 1), text),
  );
  return effectNames(lastTags(entries, "mied"));
}

describe("a bar told in one breath", () => {
  test.each([
    ["ORDER: Until the briefing closes the deportation of Ms. Marran is STAYED.", ["removal-stayed"]],
    ["ORDER: Pending a decision the transfer of Petitioner is prohibited.", ["transfer-barred"]],
    ["ORDER: Deportation of any petitioner who lacks counsel is hereby ENJOINED.", ["removal-stayed"]],
    ["ORDER: removal of each detainee whose appeal is pending is stayed.", ["removal-stayed"]],
    ["ORDER: the removal of Ilse Marran is once more stayed.", ["removal-stayed"]],
    ["ORDER: Respondents shall not deport all 17 petitioners.", ["removal-stayed"]],
    ["ORDER: The Court STAYS removal of the 33 named Plaintiffs.", ["removal-stayed"]],
    ["ORDER: No Respondent, officer, or agent may deport Petitioner.", ["removal-stayed"]],
    ["ORDER: No warden, officer, or employee shall transfer Petitioner.", ["transfer-barred"]],
  ])("%s", (text, effects) => {
    expect(effectsOf(text)).toEqual(effects);
  });

  test.each([
    // A time that goes on to what it waits for, and what was told of somebody only.
    "ORDER: The hearing is put off until the removal of the old counsel is noted.",
    "ORDER: Respondents shall report on removal of any member who is barred from re-entry.",
    "ORDER directing the Clerk to remove 17 from the docket.",
  ])("%s", (text) => {
    expect(effectsOf(text)).toEqual([]);
  });
});

describe("relief that ends in other words", () => {
  const relief = "ORDER granting Motion for Temporary Restraining Order. Respondents shall not remove Petitioner.";
  test.each([
    "ORDER: The temporary restraining order (Dkt. No. 5) is permitted to run out.",
    "ORDER quashing the temporary restraining order.",
    "ORDER: The administrative hold is at an end.",
    "ORDER: The stay will run out at noon on Friday.",
    "ORDER: The interim order expires today.",
  ])("%s", (text) => {
    expect(effectsOf(relief, text)).toEqual(["removal-stay-ended"]);
  });

  test("and that lasts unless it ends sooner", () => {
    const text = "ORDER. The Temporary Restraining Order will remain in effect through June 6, unless lifted sooner.";
    expect(effectsOf(relief, text)).toEqual(["removal-stay-extended"]);
  });

  test("while something else is refused beside it", () => {
    const text = "ORDER: The stay is dissolved and the motion for reconsideration is denied.";
    expect(effectsOf(relief, text)).toContain("removal-stay-ended");
  });
});
