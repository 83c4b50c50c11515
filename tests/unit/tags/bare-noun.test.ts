import { describe, expect, test } from "vitest";
import { isBareNoun } from "../../../lib/tags/titles.ts";

function isBare(object: string): boolean {
  return isBareNoun(object, { start: 0, end: object.length });
}

const NOUNS = [
  "the motion is",
  "this application is hereby",
  "motion",
  "requests are",
  "said motion is",
  "both motions are",
  "each of them is",
  "neither is",
  "all of the motions are",
  "they are",
  "it is hereby ordered that the motion is",
  "endorsement: the request is",
  "such motion by respondents is",
];

const LEADS = [
  "accordingly, ",
  "therefore, ",
  "thus, ",
  "and now upon review, ",
  "but upon review, ",
  "for the reasons stated below, ",
  "having heard from both sides, ",
  "after argument, ",
  "in light of the above, ",
  "because none is needed, ",
  "as stated, ",
  "finding good cause, ",
  "consistent with the above, ",
  "considering the record, ",
  "following argument, ",
  "on this record, ",
  "with that, ",
  "it is ordered that accordingly, ",
];

/** What is thought of the request stands before it. */
const THOUGHTS = [
  "because no response was filed, ",
  "since it is unopposed, ",
  "given that nobody objects, ",
  "inasmuch as nobody objects, ",
];

describe("an object that names a filing by its kind alone", () => {
  test.each(NOUNS)("%s", (noun) => {
    expect(isBare(noun)).toBe(true);
    expect(isBare(`, ${noun}`)).toBe(true);
  });

  test.each(LEADS)("%sthe motion is", (lead) => {
    for (const noun of NOUNS) expect(isBare(lead + noun), lead + noun).toBe(true);
  });

  test.each(THOUGHTS)("%sthe motion is", (thought) => {
    expect(isBare(`${thought}the motion is`)).toBe(true);
  });

  test("is none where anything else is told", () => {
    expect(isBare("12 motion is")).toBe(false);
    expect(isBare("the motion for release is")).toBe(false);
    expect(isBare("petitioner's motion is")).toBe(false);
    expect(isBare("")).toBe(false);
  });
});
