import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus by ICE detainee.";

describe("a letter that a judge endorsed is an order", () => {
  test.each([
    ["ENDORSED LETTER. ENDORSEMENT: The Government shall not remove Petitioner.", "removal-stayed"],
    ["ENDORSED LETTER: the Government shall release Petitioner forthwith.", "release-ordered"],
    ["MEMO ENDORSEMENT on NOTICE OF MOTION for bail. ENDORSEMENT: Granted.", "release-ordered"],
  ])("%s", (text, effect) => {
    const tags = lastTagsOf([PETITION, text]);
    expect([tags.kind, tags.author]).toEqual(["order", "court"]);
    expect(effectNames(tags)).toEqual([effect]);
  });

  test.each([
    ["ENDORSED LETTER: Application granted. SO ORDERED.", "transfer-barred"],
    ["ENDORSED LETTER addressed to Judge Quill. ENDORSEMENT: Application GRANTED.", "transfer-barred"],
  ])("on what was asked: %s", (text, effect) => {
    const motion = "LETTER MOTION requesting that respondents be enjoined from transferring petitioner.";
    expect(effectNames(lastTagsOf([PETITION, motion, text]))).toEqual([effect]);
  });

  test("in doubt where a letter asked", () => {
    const letter = "LETTER from petitioner requesting order staying removal.";
    for (const text of ["MEMO ENDORSEMENT: Denied.", "ENDORSED LETTER: The application is granted. So ordered."])
      expect(lastTagsOf([PETITION, letter, text]).unclear).not.toBeNull();
  });

  test("time is time", () => {
    const text = "ENDORSED LETTER re: Request for an adjournment of the conference. ENDORSEMENT: Granted.";
    expect(lastTagsOf([PETITION, text])).toMatchObject({ effects: [], unclear: null });
  });
});
