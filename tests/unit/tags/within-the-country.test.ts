import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("to another part of the country", () => {
  test.each([
    "ORDER: Petitioner's transfer to the District of Maine is barred.",
    "ORDER: Petitioner shall not be transferred to the District of Maine.",
    "ORDER: Respondents shall not remove Petitioner to the Southern District of Texas.",
    "ORDER barring removal of Petitioner to the Southern District of Texas.",
    "ORDER: Petitioner's removal to the Eastern District of Michigan is enjoined.",
    "ORDER: Petitioner's removal to Maine is barred.",
    "ORDER: Respondents shall not remove Petitioner to Texas or Louisiana.",
  ])("%s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["transfer-barred"]);
  });

  test.each([
    "ORDER: Respondents shall not remove Petitioner to Mexico.",
    "ORDER: Respondents shall not remove Petitioner to New Mexico.",
    "ORDER: Respondents shall not remove Petitioner to Georgia.",
    "ORDER: Respondents shall not remove Petitioner pursuant to Texas law.",
    "ORDER: Respondents shall not remove any class member held in Michigan.",
    "ORDER staying removal to give the District Court time to rule.",
    "ORDER staying removal in order to preserve the District Court's jurisdiction.",
  ])("out of it, or not known to be within: %s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["removal-stayed"]);
  });

  test("out of it from a part of it: both", () => {
    const tags = lastTagsOf([PETITION, "ORDER: Respondents shall not remove Petitioner to El Salvador from Texas."]);
    expect(effectNames(tags)).toEqual(["removal-stayed", "transfer-barred"]);
  });

  test.each([
    "ORDER transferring Petitioner's case to the District of New Jersey.",
    "ORDER: The petition is transferred to the Western District of Texas.",
    "ORDER that the defendant be removed to the District of Arizona.",
  ])("nobody held is moved: %s", (text) => {
    const tags = lastTagsOf([PETITION, text]);
    expect(effectNames(tags)).toEqual([]);
    expect(tags.unclear).toBeNull();
  });
});

describe("handed to his own people, and to no other jail", () => {
  test.each([
    "ORDER: Petitioner shall be transferred to home confinement at his sister's residence.",
    "ORDER: ICE shall transfer Petitioner to the custody of his wife in Newark by noon Friday.",
    "ORDER: ICE shall transfer petitioner to the care of his parents.",
  ])("%s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["release-ordered"]);
  });

  test("to another jail", () => {
    const tags = lastTagsOf([
      PETITION,
      "ORDER: ICE may transfer Petitioner to the Moshannon facility near his family.",
    ]);
    expect(effectNames(tags)).toEqual(["transfer-permitted"]);
  });
});

test("a bond hearing in a list of what is to be done", () => {
  const text = "ORDER: Respondents shall (1) hold a bond hearing by Sept. 5; and (2) not deport petitioner.";
  expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["bond-hearing-ordered", "removal-stayed"]);
});

test("what a case is called is no order", () => {
  const text =
    "ORDER denying 7 Motion to Appoint Counsel: justice does not require it in this 2241 detention challenge.";
  expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([]);
});
