import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

function read(text: string): readonly string[] {
  return effectNames(lastTagsOf([PETITION, text])).filter((each) => each !== "disclosure-ordered");
}

/** What stands first in a sentence, and governs nothing of what stands behind "and". */
const FIRST = [
  "The case is stayed",
  "Respondents must produce the A-file by 11/14",
  "Counsel shall file a brief on jurisdiction",
  "Respondents violated the Court's order barring transfer",
  "The stay does not apply to others",
  "Respondents shall notify the Court if Petitioner is to be removed",
];
const BEHIND: readonly (readonly [string, string])[] = [
  ["removal is stayed pending further order", "removal-stayed"],
  ["the TRO barring removal is dissolved", "removal-stay-ended"],
  ["bond is set at $2,500", "release-ordered"],
  ["Petitioner's transfer out of the District is barred", "transfer-barred"],
  ["the IJ shall conduct a bond hearing", "bond-hearing-ordered"],
  ["Respondents are enjoined from transferring Petitioner", "transfer-barred"],
];

describe("a sentence by itself behind another one", () => {
  const pairs = FIRST.flatMap((first) => BEHIND.map(([second, effect]) => [`ORDER: ${first}, and ${second}.`, effect]));
  test.each(pairs)("%s", (text, effect) => {
    expect(read(text ?? "")).toEqual([effect]);
  });

  test.each([
    ["ORDER: Petitioner shall be released once a hearing is held and bond is set at $2,500.", ["release-ordered"]],
    ["ORDER: The parties shall brief whether the injunction is moot, and whether removal is stayed.", []],
    [
      "ORDER: The immigration judge's bond order is stayed pending further order and Petitioner shall remain detained.",
      ["release-stayed"],
    ],
    ["ORDER: For violating the order requiring a bond hearing, removal is stayed.", ["removal-stayed"]],
  ])("%s", (text, effects) => {
    expect(read(text)).toEqual(effects);
  });
});

describe("a `not` governs its own point of a list, and nobody forbids what helps the one who is held", () => {
  test.each([
    [
      "Respondents shall: (1) not transfer Petitioner; (2) hold a bond hearing.",
      ["transfer-barred", "bond-hearing-ordered"],
    ],
    ["Respondents shall: (1) not remove Petitioner; (2) release him by 11/7.", ["removal-stayed", "release-ordered"]],
    ["ICE is prohibited from removing Petitioner; release him forthwith.", ["removal-stayed", "release-ordered"]],
    [
      "Respondents must not transfer Petitioner, provide a bond hearing within 7 days, and file a report.",
      ["transfer-barred", "bond-hearing-ordered"],
    ],
    [
      "Respondents are ordered to (a) not transfer Petitioner; (b) provide a bond hearing within 7 days.",
      ["transfer-barred", "bond-hearing-ordered"],
    ],
    [
      "Respondents must not: 1) deport Petitioner; 2) move Petitioner; 3) re-detain Petitioner.",
      ["removal-stayed", "transfer-barred", "release-ordered"],
    ],
    ["Respondents shall not: (a) remove Petitioner; (b) release her address; (c) deport her.", ["removal-stayed"]],
    [
      "The Court will not stay removal, release Petitioner, or order a bond hearing.",
      ["removal-stay-denied", "release-denied", "bond-hearing-denied"],
    ],
  ])("ORDER: %s", (text, effects) => {
    expect(read(`ORDER: ${text}`)).toEqual(effects.toSorted());
  });
});
