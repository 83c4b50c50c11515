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
