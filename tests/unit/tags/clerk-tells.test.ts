import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega, detained by ICE.";
const MOTION = "MOTION for release by Petitioner.";

describe("an order of the court that a clerk puts on the docket as a notice", () => {
  test.each([
    [
      "CLERK'S NOTICE RE TRO HEARING. Respondents are ordered not to transfer Petitioner before the hearing.",
      ["transfer-barred"],
    ],
    ["CLERK'S NOTICE: Per the Court, Petitioner shall not be removed pending the hearing.", ["removal-stayed"]],
    ["NOTICE OF HEARING: TRO hearing 6/4. Petitioner shall not be moved before then.", ["transfer-barred"]],
    [
      "ELECTRONIC NOTICE Setting Hearing on TRO 6/4. Petitioner shall not be moved outside Ohio before then.",
      ["transfer-barred"],
    ],
    ["NOTICE of Standing Order: removal stayed for 2 business days.", ["removal-stayed"]],
    ["Docket Annotation: standing order applies; removal barred until 6/4.", ["removal-stayed"]],
    ["ELECTRONIC NOTICE: the court grants 2.", ["release-ordered"]],
    ["LETTER from chambers: Petitioner is to be released.", ["release-ordered"]],
    ["ENTRY granting 2 Motion for release.", ["release-ordered"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, MOTION, text]))).toEqual(effects);
  });
});

describe("notices that order nothing", () => {
  test.each([
    "NOTICE by Petitioner that Respondents shall not transfer him under the order.",
    "NOTICE of Intent by Respondents to remove; Petitioner shall be removed on 5/5.",
    "NOTICE OF HEARING on 2 Motion. Respondents shall produce Petitioner at the hearing.",
    "CLERK'S NOTICE setting hearing on Motion for order that Respondents shall not remove Petitioner.",
    "CLERK'S NOTICE: The Court directs the parties to meet and confer.",
    "ENTRY of appearance by Jane Roe for Petitioner.",
  ])("%s", (text) => {
    const tags = lastTagsOf([PETITION, MOTION, text]);
    expect([effectNames(tags), tags.unclear]).toEqual([[], null]);
  });
});
