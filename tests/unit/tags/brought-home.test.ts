import { describe, expect, test } from "vitest";
import { effectNames, lastTags, lastTagsOf, taggable } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";
const effectsIn = (courtId: string, text: string) =>
  effectNames(lastTags([taggable("1", PETITION), taggable("2", text)], courtId));

describe("to where the court sits, and not away from it", () => {
  test.each([
    ["vtd", "ORDER: Ms. Quill shall be physically transferred to Vermont by May 14."],
    ["mied", "ORDER: Respondents shall transfer Petitioner from Louisiana to the Eastern District of Michigan."],
  ])("%s: %s", (courtId, text) => {
    expect(effectsIn(courtId, text)).toEqual(["transfer-barred"]);
  });

  test.each([
    ["mied", "ORDER: Ms. Quill shall be physically transferred to Vermont by May 14."],
    ["mied", "ORDER: Respondents shall transfer Petitioner from Michigan to Ohio."],
    ["mied", "ORDER: Respondents may transfer Petitioner from Ohio to Michigan."],
  ])("elsewhere, or only if they like: %s: %s", (courtId, text) => {
    expect(effectsIn(courtId, text)).toEqual(["transfer-permitted"]);
  });
});

test.each([
  "ORDER THAT PETITIONER NOT BE TRANSPORTED FROM FDC PHILADELPHIA WITHOUT APPROVAL.",
  "ORDER: Petitioner shall not be transported out of FDC Philadelphia.",
])("out of no house either: %s", (text) => {
  expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["transfer-barred"]);
});

describe("back to where somebody was held", () => {
  test.each([
    ["ORDER: Respondents shall transport Petitioner back to the ICE facility in Batavia by Friday.", "transfer-barred"],
    ["ORDER: Respondents shall return Petitioner to Krome detention center from Guatemala by 4/1.", "return-ordered"],
    ["ORDER: Respondents shall return Petitioner from Michigan to Guatemala.", "removal-permitted"],
    ["ORDER: Petitioner shall be taken back to jail.", "detention-ordered"],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });
});

describe("an order that was broken is not given again", () => {
  test("refused", () => {
    const text = "ORDER denying motion for contempt for violating the order barring removal and ordering his return.";
    expect(lastTagsOf([PETITION, text]).effects).toEqual([]);
  });

  test.each([
    "ORDER: Respondents violated the order not to remove Petitioner and shall return him to the United States.",
    "ORDER: For violating the order barring removal, Respondents are ordered to return Petitioner.",
  ])("%s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["return-ordered"]);
  });
});

describe("whoever is held and asks in vain to be moved", () => {
  test.each([
    [[PETITION, "ORDER denying Petitioner's request that he be transferred to a facility with medical care."]],
    [[PETITION, "MOTION by Petitioner to be moved to another facility", "ORDER denying 2 Motion."]],
  ])("%j", (texts) => {
    expect(lastTagsOf(texts).effects).toEqual([]);
  });

  test("as against those who hold him", () => {
    const text = "ORDER denying Respondents' request to transfer petitioner to Louisiana.";
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["transfer-barred"]);
  });
});

describe("how bond hearings are to be held", () => {
  test.each([
    "ORDER: immigration judges shall place the burden of proof on the Government at bond hearings of class members.",
    "ORDER: The burden at class members' bond hearings is on the Government.",
    "ORDER enjoining Defendants from conducting bond hearings at which the detainee bears the burden.",
    "ORDER: Class members to receive individualized bond hearings within 21 days.",
  ])("%s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["bond-hearing-ordered"]);
  });

  test.each([
    ["ORDER enjoining Defendants from conducting bond hearings.", ["bond-hearing-denied"]],
    ["ORDER: Petitioner bears the burden at the bond hearing.", []],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});
