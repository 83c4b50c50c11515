import { describe, expect, test } from "vitest";
import { docketOf, effectNames, lastTags } from "./taggable.ts";

const tagsOf = (text: string) =>
  lastTags(
    docketOf([
      ["1", "PETITION for Review of an order of the Board filed by Luis Ortega."],
      ["2", text],
    ]),
    "ca5",
  );

describe("stays that rest on a court's policy, and bear no other name", () => {
  test.each([
    "ORDER: In accordance with Fifth Circuit policy, removal is administratively stayed until the court acts on the motion.",
    "LETTER from the Clerk: Under circuit practice, removal is stayed until the court acts on the motion.",
    "TEMPORARY ADMINISTRATIVE STAY: Pursuant to General Order 6.4(c), a temporary stay of removal is in effect.",
    "INTERIM STAY of removal pending decision on the motion.",
    "TEMPORARY STAY of removal until May 5, 2025.",
  ])("%s", (text) => {
    expect(effectNames(tagsOf(text))).toEqual(["removal-stayed"]);
  });

  test.each([
    "LETTER from petitioner: removal is stayed by General Order 6.4(c), please advise.",
    "LETTER from the Clerk: briefing is stayed under circuit practice.",
  ])("no stay: %s", (text) => {
    expect(effectNames(tagsOf(text))).toEqual([]);
  });
});
