import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";
const CLASS = "CLASS ACTION COMPLAINT filed by Ada Quill.";

describe("what the court lets be may go on", () => {
  test.each([
    ["ORDER: the Court will not interfere with the scheduled removal.", "removal-permitted"],
    ["ORDER: The Court does not object to Petitioner's removal on May 5.", "removal-permitted"],
    ["ORDER: the Court declines to disturb the removal.", "removal-permitted"],
    ["ORDER: The Court has no objection to the transfer.", "transfer-permitted"],
    ["ORDER: The Court declines to upset the planned transfer.", "transfer-permitted"],
    ["ORDER: The Court declines to disturb petitioner's detention.", "release-denied"],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });

  test("and what would break its order may not", () => {
    const text = "ORDER on motion for clarification: Any allegedly imminent removals would violate this Court's Order.";
    expect(effectNames(lastTagsOf([CLASS, text]))).toEqual(["removal-stayed"]);
  });
});

describe("a report without its number is the newest that nothing was done with", () => {
  const GRANT = "REPORT AND RECOMMENDATION that the petition be GRANTED";
  const DENY = "REPORT AND RECOMMENDATION that the petition be DENIED";
  test.each([
    [GRANT, "ORDER overruling respondents' objections and adopting the R&R in full.", "release-ordered"],
    [GRANT, "ORDER adopting the Magistrate Judge's report and recommendation.", "release-ordered"],
    [DENY, "ORDER: The R&R is accepted and adopted.", "release-denied"],
    [DENY, "ORDER approving and adopting findings and recommendations.", "release-denied"],
    [GRANT, "ORDER rejecting the R&R; petition DENIED.", "release-denied"],
  ])("%s: %s", (report, text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, report, text]))).toEqual([effect]);
  });

  test.each([
    [[PETITION, "ORDER adopting the Magistrate Judge's report and recommendation."]],
    [[PETITION, GRANT, "ORDER rejecting 2 Report and Recommendation."]],
  ])("untold: %j", (texts) => {
    expect(lastTagsOf(texts).unclear).not.toBeNull();
  });

  test("in a case that holds nobody nothing follows from it", () => {
    const texts = [
      "COMPLAINT for damages",
      "REPORT AND RECOMMENDATION re 5 Motion for Summary Judgment",
      "ORDER adopting the report and recommendation.",
    ];
    expect(lastTagsOf(texts)).toMatchObject({
      effects: [],
      unclear: null,
      dispositions: [{ of: "2", outcome: "none" }],
    });
  });
});

describe("what an agency did, stayed or found unlawful, is no relief that ends", () => {
  test.each([
    [
      "ORDER granting partial summary judgment: the policy of denying bond hearings is unlawful.",
      "bond-hearing-ordered",
    ],
    ["ORDER: the designation of January 20 expedited removal expansion is stayed.", "removal-stayed"],
    ["ORDER: parole terminations are stayed.", "release-ordered"],
    [
      "ORDER: Matter of Yarrow is vacated; class members are entitled to consideration for release on bond.",
      "bond-hearing-ordered",
    ],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([CLASS, text]))).toEqual([effect]);
  });
});

describe("what is granted and what is ordered, in one sentence", () => {
  test.each([
    ["ORDER: The Court ALLOWS the petition and orders a bond hearing within seven days.", ["bond-hearing-ordered"]],
    ["ORDER: The Court ALLOWS the petition and orders release.", ["release-ordered"]],
    [
      "SO-ORDERED LETTER: the parties' proposal is adopted; Petitioner's bond hearing will be held by 5/5.",
      ["bond-hearing-ordered"],
    ],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});

describe("part of what was asked for, and a stay that those who hold somebody ask for", () => {
  const BARRED = "ORDER granting TRO barring transfer and removal";
  const FREED = "ORDER granting petition and ordering release";
  test.each([
    [BARRED, "ORDER: preliminary injunction granted as to removal only.", "removal-stayed"],
    [FREED, "MINUTE ENTRY: government's oral motion for a stay is denied.", "release-ordered"],
    [FREED, "MINUTE ENTRY: government's oral motion for stay granted for 48 hours.", "release-stayed"],
  ])("%s: %s", (before, text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, before, text]))).toEqual([effect]);
  });

  test("a stay of the proceedings is none", () => {
    const text = "MINUTE ENTRY: respondents' motion to stay the proceedings granted.";
    expect(lastTagsOf([PETITION, FREED, text])).toMatchObject({ effects: [], unclear: null });
  });

  test.each(["the TRO", "the Court's interim orders", "its temporary order"])("%s terminates some day", (relief) => {
    for (const when of ["in ten days", "on May 9", "upon entry of judgment"])
      expect(lastTagsOf([PETITION, BARRED, `ORDER: ${relief} terminates ${when}.`]).unclear).not.toBeNull();
  });
});
