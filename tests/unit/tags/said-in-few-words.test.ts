import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";
const WHO = ["Petitioner", "Ms. Quill", "The detainee"];

describe("somebody, and a few words", () => {
  test.each([
    ["shall be placed on supervised release", "release-ordered"],
    ["must not be held any longer", "release-ordered"],
    ["shall be allowed back into the country", "return-ordered"],
    ["shall be permitted to return", "return-ordered"],
    ["shall surrender by noon", "detention-ordered"],
    ["shall be detained nowhere but in this District", "transfer-barred"],
    ["may be sent home on or after 3/1/2024", "removal-permitted"],
    ["shall not be sent home before 3/1/2024", "removal-stayed"],
  ])("%s", (words, effect) => {
    for (const who of WHO)
      expect(effectNames(lastTagsOf([PETITION, `ORDER: ${who} ${words}.`])), who).toEqual([effect]);
  });

  test("home, and nobody says where that is", () => {
    for (const who of WHO) {
      const tags = lastTagsOf([PETITION, `ORDER: ${who} shall be sent home.`]);
      expect([tags.effects, tags.unclear === null]).toEqual([[], false]);
    }
  });

  test.each(["Removal", "Petitioner's deportation", "The removal of Ms. Quill"])(
    "%s is no longer stayed",
    (removal) => {
      expect(effectNames(lastTagsOf([PETITION, `ORDER: ${removal} is no longer stayed.`]))).toEqual([
        "removal-stay-ended",
      ]);
    },
  );

  test.each([
    "ORDER: Petitioner shall surrender his passport.",
    "ORDER: Defendant is placed on supervised release for three years.",
    "ORDER: Petitioner shall be allowed to return to work.",
  ])("other things: %s", (text) => {
    expect(lastTagsOf([PETITION, text]).effects).toEqual([]);
  });
});
