import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("what may be done on a condition alone", () => {
  test.each([
    ["ORDER that Petitioner's removal be effectuated only upon 14 days notice.", "removal-stayed"],
    ["ORDER: Removal may proceed only with leave of court.", "removal-stayed"],
    ["ORDER: Transfer shall occur only with leave of Court.", "transfer-barred"],
    ["ORDER: Petitioner may be removed only upon 14 days' notice to counsel.", "removal-stayed"],
    ["ORDER: Removal may proceed on June 3.", "removal-permitted"],
    ["ORDER: Removal may proceed. Briefs are due only with leave of court.", "removal-permitted"],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });
});

describe("a stipulated order that only names what it is about", () => {
  test.each([
    "STIPULATED ORDER regarding bond hearings and detention of class members.",
    "CONSENT ORDER concerning Petitioner's detention.",
    "STIPULATED ORDER on transfer of detainees.",
  ])("%s", (text) => {
    const tags = lastTagsOf([PETITION, text]);
    expect(effectNames(tags)).toEqual([]);
    expect(tags.affectsDetention).toBe("unclear");
  });

  test("and tells what is ordered", () => {
    const text = "STIPULATED ORDER regarding detention of class members: those listed shall be released.";
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["release-ordered"]);
  });
});
