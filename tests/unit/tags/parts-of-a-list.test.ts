import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("the verb before a list governs each of its parts", () => {
  test.each([
    [
      "ORDER: Respondents shall (i) hold a bond hearing by 5/5 and (ii) refrain from transferring petitioner.",
      ["bond-hearing-ordered", "transfer-barred"],
    ],
    [
      "ORDER: Respondents shall: (a) give Petitioner a bond hearing; (b) keep him in Michigan; (c) file a report.",
      ["bond-hearing-ordered", "transfer-barred"],
    ],
    ["ORDER: Respondents shall: (1) file a report; (2) keep him in Michigan.", ["transfer-barred"]],
    [
      "ORDER: Respondents shall: (a) facilitate her return; (b) permit counsel visits.",
      ["counsel-access-ordered", "return-ordered"],
    ],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});

describe("what is to be told of is not ordered", () => {
  test("steps that were taken", () => {
    const text =
      "ORDER granting expedited discovery: Defendants shall answer interrogatories on steps taken to facilitate return. Depositions by 4/23.";
    expect(lastTagsOf([PETITION, text])).toMatchObject({ affectsRemoval: "no", unclear: null });
  });

  test("as against steps that are to be taken", () => {
    const text = "ORDER: Defendants shall take all available steps to facilitate the return of Petitioner.";
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["return-ordered"]);
  });
});

test("back to the district is no return from abroad, whatever is granted or refused", () => {
  const motion = "MOTION to return petitioner to District by petitioner.";
  expect(effectNames(lastTagsOf([motion, "ORDER denying motion."]))).toEqual(["transfer-permitted"]);
  expect(effectNames(lastTagsOf([motion, "ORDER granting motion."]))).toEqual(["transfer-barred"]);
});

test("an order behind what the clerk set, and a stop", () => {
  const text = "Set/Reset deadlines. ORDER: for reasons stated from the bench, petition is GRANTED.";
  expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["release-ordered"]);
});
