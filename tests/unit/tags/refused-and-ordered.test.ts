import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

function read(text: string): readonly string[] {
  return effectNames(lastTagsOf([PETITION, text]));
}

describe("what is refused does not govern what is ordered behind it", () => {
  test.each([
    ["ORDER denying 3 TRO and directing Respondents to release Petitioner.", ["release-ordered"]],
    ["ORDER denying preliminary injunction and ordering a bond hearing within 5 days.", ["bond-hearing-ordered"]],
    ["ORDER denying 3 TRO and prohibiting Respondents from transferring Petitioner.", ["transfer-barred"]],
    ["ORDER denying TRO; ordering bond hearing in 7 days.", ["bond-hearing-ordered"]],
    ["ORDER denying request for order enjoining removal and requiring a hearing.", ["removal-stay-denied"]],
  ])("%s", (text, effects) => {
    expect(read(text)).toEqual(effects);
  });

  test("a release beside a refusal of what was not seen is in doubt, and never refused", () => {
    const text = "ORDER denying 3 TRO as moot and releasing Petitioner on his own recognizance.";
    const { effects, unclear } = lastTagsOf([PETITION, text]);
    expect(effects).toEqual([]);
    expect(unclear).not.toBeNull();
  });
});

describe("what is to happen while cause is to be shown", () => {
  test.each([
    [
      "ORDER TO SHOW CAUSE why the writ should not be granted, and until further order Respondents shall not remove Petitioner.",
      ["removal-stayed"],
    ],
    [
      "ORDER: Respondents shall show cause why they should not be held in contempt, and shall facilitate Petitioner's return.",
      ["return-ordered"],
    ],
    [
      "ORDER to show cause why the petition should not be granted within 3 days, and to refrain from transferring Petitioner.",
      ["transfer-barred"],
    ],
    ["ORDER TO SHOW CAUSE why the petition should not be granted. Answer due 5/5.", []],
  ])("%s", (text, effects) => {
    expect(read(text)).toEqual(effects);
  });
});

describe("who did what an order tells of", () => {
  test.each([
    ["ORDER: parole terminations are stayed pending further order.", ["release-ordered"]],
    ["ORDER: Immigration judge ordered to conduct bond hearing within 7 days.", ["bond-hearing-ordered"]],
    ["ORDER: Respondents state the Court has no objection to removal, but removal is stayed.", ["removal-stayed"]],
  ])("%s", (text, effects) => {
    expect(read(text)).toEqual(effects);
  });
});
