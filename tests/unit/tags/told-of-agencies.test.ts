import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("what an immigration judge or the Board did is told, and not ordered", () => {
  test.each([
    ["ORDER: The IJ granted bond on 5/5 and Petitioner has posted it. Petition DISMISSED as moot.", ["dismissed"]],
    ["ORDER: The immigration judge denied bond on 5/5. Petitioner may amend by 6/1.", []],
    ["ORDER: The immigration judge ordered Petitioner removed on 5/5. Supplemental briefs due 6/1.", []],
    ["ORDER: DHS has appealed the IJ's bond order and invoked the automatic stay. Briefs due 6/1.", []],
    ["ORDER: Respondents shall immediately advise the Court if Petitioner is to be removed.", []],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });

  test.each([
    ["ORDER: The IJ denied bond on 5/5 and a new bond hearing shall be held within 7 days.", ["bond-hearing-ordered"]],
    ["ORDER: The IJ granted bond on 5/5 and Respondents shall release Petitioner today.", ["release-ordered"]],
    ["ORDER: The IJ denied bond, but the Court orders Petitioner's release.", ["release-ordered"]],
    ["ORDER: The BIA reversed the grant of bond; Respondents shall not re-detain Petitioner.", ["release-ordered"]],
    ["ORDER: DHS appealed the bond order. Removal is stayed.", ["removal-stayed"]],
    ["ORDER: The IJ set bond at $10,000, which Respondents shall accept.", ["release-ordered"]],
    [
      "ORDER: The IJ ordered release on 5/5. Respondents shall comply with the IJ's order forthwith.",
      ["release-ordered"],
    ],
    ["ORDER clarifying 5 Order: Petitioner must be released even if the IJ denies bond.", ["release-ordered"]],
    ["ORDER: On reconsideration, removal is stayed.", ["removal-stayed"]],
    ["ORDER: Respondents shall notify the Court of any transfer and shall not remove Petitioner.", ["removal-stayed"]],
  ])("and what the court orders beside it: %s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});
