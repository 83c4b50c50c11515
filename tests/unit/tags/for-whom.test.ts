import { describe, expect, test } from "vitest";
import { effectNames, lastTags, taggable } from "./taggable.ts";

function tagsOf(motion: string, order: string) {
  return lastTags([taggable("1", motion), taggable("2", order)], "mied");
}

const RELEASE = "MOTION for release on bail by Petitioners.";
const TRO = "MOTION for Temporary Restraining Order against removal by Petitioners.";

describe("for whom a motion is ruled on", () => {
  test.each([
    ["ORDER: As to Koso, the motion is denied.", ["release-denied"]],
    [
      "ORDER: As to Koso, the motion is denied. As to Yaro, the motion is granted.",
      ["release-denied", "release-ordered"],
    ],
    ["ORDER: As to Ms. Koso and Mr. Yaro, the motion is granted.", ["release-ordered"]],
    ["ORDER: With respect to Petitioner Koso, the Motion is GRANTED.", ["release-ordered"]],
    ["ORDER: As to the remaining petitioners, the motion is denied.", ["release-denied"]],
  ])("%s", (order, effects) => {
    expect(effectNames(tagsOf(RELEASE, order)).toSorted()).toEqual(effects);
  });

  test.each([
    "ORDER: As to interrogatories 3 and 4, the motion is granted.",
    "ORDER: As to Discovery, the motion is granted.",
    "ORDER: As to the request for fees, the motion is denied.",
  ])("what stands there is a thing: %s", (order) => {
    expect(effectNames(tagsOf("MOTION to compel answers to interrogatories.", order))).toEqual([]);
  });
});

describe("what happened and what was promised is not ordered", () => {
  test.each([
    ["ORDER: Petitioner has been released. The petition is dismissed as moot.", ["dismissed"]],
    ["ORDER: Respondents shall confirm that she has been released.", []],
    ["ORDER: Petitioners have been ordered released.", ["release-ordered"]],
  ])("%s", (order, effects) => {
    expect(effectNames(tagsOf("PETITION for Writ of Habeas Corpus.", order))).toEqual(effects);
  });

  test("a promise on which the court relies stays nothing, and the motion is refused", () => {
    const order =
      "ORDER: The Court relies on the Government's representation that it will not remove Petitioner before 2/3/2020; the TRO motion is denied as moot.";
    expect(effectNames(tagsOf(TRO, order))).toEqual(["removal-stay-denied"]);
  });

  test("a promise alone is a doubt", () => {
    const order =
      "ORDER: The Court relies on the Government's assurance that it will not remove Petitioner before 2/3/2020. Status report due 2/4/2020.";
    expect(tagsOf(TRO, order).affectsRemoval).toBe("unclear");
  });
});
