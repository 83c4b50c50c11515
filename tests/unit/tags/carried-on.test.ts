import { beforeAll, expect, test } from "vitest";
import { lastTags, taggable } from "./taggable.ts";

/** What an order does, told by its rules, where the words that govern it stand in another part of the order. */
function effectsOf(docketText: string): readonly string[] {
  return lastTags([taggable("4", docketText, "2025-03-03")], "mied").effects.map(({ effect }) => effect);
}

const CARRIED = [
  "ORDER. Respondents are ORDERED to: (1) file a brief; (2) produce records of all detainees held since May.",
  "ORDER. Respondents shall: (1) file a brief; (2) produce records of all detainees held since May.",
  "ORDER. The parties having met, Respondents shall: (1) file a brief; (2) produce records of all detainees held since May.",
];
const SAID_AT_ONCE = "ORDER. Respondents shall produce records of all detainees held since May.";
const NOT_ORDERED = [
  "ORDER. Respondents represent that they produce records of all detainees held since May.",
  "ORDER granting 3 Motion for Extension of Time; records of all detainees held since May.",
  "ORDER. Respondents shall: (1) file a brief. Counsel may ask for records of all detainees held since May.",
];

// Which rules are worth trying is known only of expressions that were asked for often.
beforeAll(() => {
  for (let round = 0; round < 60; round++)
    for (const text of [...CARRIED, SAID_AT_ONCE, ...NOT_ORDERED]) effectsOf(text);
});

test.each([...CARRIED, SAID_AT_ONCE])("reads by the words that govern it: %s", (text) => {
  expect(effectsOf(text)).toEqual(["disclosure-ordered"]);
});

test.each(NOT_ORDERED)("finds nothing in %s", (text) => {
  expect(effectsOf(text)).toEqual([]);
});
