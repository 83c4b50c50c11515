import { describe, expect, test } from "vitest";
import { withPower } from "@/lib/tags/power.ts";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("what a court says it cannot do, it refuses", () => {
  test.each([
    [
      "ORDER denying emergency motion. The Court lacks jurisdiction under 8 U.S.C. 1252(g) to stay removal.",
      "removal-stay-denied",
    ],
    ["ORDER: This Court has no jurisdiction to stay the removal order.", "removal-stay-denied"],
    ["ORDER: The Court is without authority to enjoin removal.", "removal-stay-denied"],
    ["ORDER: Section 1252(g) deprives the Court of jurisdiction to stay removal.", "removal-stay-denied"],
    ["ORDER: Section 1252(g) bars this Court from staying removal.", "removal-stay-denied"],
    ["ORDER: The Court is unable to stay removal.", "removal-stay-denied"],
    ["ORDER: The Court lacks the power to release petitioner on bond.", "release-denied"],
    ["ORDER: The Court lacks authority to order a bond hearing.", "bond-hearing-denied"],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });

  test("and rules on something else behind it", () => {
    const text = "ORDER: The Court lacks authority to stay removal, and Petitioner's request for release is denied.";
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["release-denied", "removal-stay-denied"]);
  });
});

test.each([
  [
    "ORDER: Although the Court lacks jurisdiction to stay removal under 1252(g), it orders a bond hearing by 5/5.",
    "bond-hearing-ordered",
  ],
  ["ORDER: The Court will not stay removal, but it orders a bond hearing within 7 days.", "bond-hearing-ordered"],
  ["ORDER: Although the Court will not stay removal, Respondents shall not transfer Petitioner.", "transfer-barred"],
])("what it can do beside it: %s", (text, effect) => {
  expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect, "removal-stay-denied"].toSorted());
});

describe("what a party has no power to do, it may not do", () => {
  test.each([
    ["ORDER: Respondents lack authority to remove Petitioner and are enjoined from doing so.", "removal-stayed"],
    ["ORDER: ICE lacks statutory authority to detain Petitioner; the petition is granted.", "release-ordered"],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });

  test("as it is argued, it is not found", () => {
    const text = "ORDER: Petitioner argues that ICE lacks authority to detain him. Respondents shall answer.";
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([]);
  });
});

describe("what a court says it can do is not done yet", () => {
  test.each([
    "ORDER: The Court's jurisdiction to stay removal is not disputed.",
    "ORDER: The Court does not lack jurisdiction to stay removal. Hearing 5/5.",
    "ORDER: finding that it has jurisdiction to stay removal. Hearing set for 5/5.",
    "ORDER: The Court has authority to stay removal. Briefs are due 5/5.",
    "ORDER: Respondents' argument that the Court lacks jurisdiction to stay removal is taken under advisement.",
  ])("%s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([]);
  });

  test.each([
    ["ORDER: The Court has jurisdiction to order Petitioner's release and hereby orders it.", "release-ordered"],
    ["ORDER: Pursuant to its authority to stay removal, the Court STAYS removal until 5/5.", "removal-stayed"],
    [
      "ORDER: Because removal would deprive the Court of the power to grant relief, Petitioner shall not be removed.",
      "removal-stayed",
    ],
    [
      "ORDER: to preserve its jurisdiction to review the petition, the Court orders that Petitioner not be removed.",
      "removal-stayed",
    ],
    ["ORDER: Respondents have no authority to detain Petitioner.", "release-ordered"],
  ])("unless it says so: %s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });

  test.each([
    "ORDER: The immigration judge lacks jurisdiction to hold a bond hearing.",
    "ORDER: The Court lacks jurisdiction to review the denial of bond; petition DISMISSED.",
  ])("another tribunal, or another matter: %s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).not.toContain("bond-hearing-ordered");
    expect(effectNames(lastTagsOf([PETITION, text]))).not.toContain("release-ordered");
  });
});

test("every position is kept", () => {
  const texts = [
    "the court lacks jurisdiction to stay removal",
    "section 1252(g) strips the district courts of jurisdiction to stay removal",
    "it bars this court from releasing her",
    "the ij has no authority to grant bond",
    "the court has power to order release",
  ];
  for (const text of texts) {
    const read = withPower(text);
    expect(read).not.toBe(text);
    expect(read).toHaveLength(text.length);
  }
});
