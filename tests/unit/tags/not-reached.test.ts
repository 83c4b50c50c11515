import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("whom relief does not reach", () => {
  test.each([
    ["ORDER: stay of removal does not extend to class member J. Doe.", "removal-stay-ended"],
    ["ORDER clarifying that the stay of removal does not apply to J. Doe.", "removal-stay-ended"],
    ["ORDER: The transfer bar does not apply to Petitioner Doe.", "transfer-permitted"],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });

  test.each([
    "ORDER CLARIFYING STAY: the stay of removal does not bar ICE from removing class members with criminal convictions.",
    "ORDER: The stay of removal does not apply to proceedings before the immigration judge.",
  ])("in doubt: %s", (text) => {
    const tags = lastTagsOf([PETITION, text]);
    expect(effectNames(tags)).toEqual([]);
    expect(tags.affectsRemoval).toBe("unclear");
    expect(tags.unclear).toMatch(/does not stand|what is ordered/);
  });

  test.each([
    ["ORDER: Removal is stayed, but this order does not bar Petitioner's detention.", "removal-stayed"],
    ["ORDER staying removal, which order does not prevent ICE from detaining petitioner.", "removal-stayed"],
    [
      "ORDER: Respondents shall not transfer petitioner, but the order does not prohibit transfers for medical care.",
      "transfer-barred",
    ],
    [
      "ORDER: The ban on transfers 36 shall not prevent Respondents from relocating detainees to Ohio; the ban otherwise stays in place.",
      "transfer-barred",
    ],
    ["ORDER: The stay of removal does not expire until June 1.", "removal-stay-extended"],
  ])("of something else: %s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });
});
