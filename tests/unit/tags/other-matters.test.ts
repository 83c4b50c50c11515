import { describe, expect, test } from "vitest";
import { docketIn, lastTags } from "./taggable.ts";

/** What an order does in the case of somebody who is out on bond. */
function effectsOf(text: string): readonly string[] {
  const docket = [
    "1|PETITION for Writ of Habeas Corpus filed by Ada Quill.",
    "3|ORDER granting 1 Petition. Petitioner shall be released on a bond of $5,000 under supervision.",
    `9|${text}`,
  ];
  const tags = lastTags(docketIn(docket), "miwd");
  return tags.effects.map(({ effect }) => effect);
}

describe("the record of a hearing orders none", () => {
  test.each([
    "ORDER directing the court reporter to release the transcript of the bond hearing.",
    "ORDER. The transcript of the bond hearing shall be released to counsel.",
    "ORDER that the agency furnish the recording of the custody hearing.",
    "ORDER. Respondents shall file the audio recording of petitioner's bond redetermination hearing.",
    "ORDER. Respondents must lodge the record of each bond hearing within 7 days.",
  ])("%s", (text) => {
    expect(effectsOf(text)).toEqual([]);
  });
});

describe("whoever stood surety owes no more, and nobody is taken in", () => {
  test.each([
    "ORDER. Bail is exonerated and the release conditions are terminated, Petitioner having been granted asylum.",
    "ORDER. Bond exonerated; Petitioner was granted lawful permanent residence.",
    "ORDER. The bond is hereby exonerated.",
    "ORDER exonerating bond.",
    "ORDER vacating conditions of release and exonerating the bond.",
  ])("%s", (text) => {
    expect(effectsOf(text)).toEqual([]);
  });
  test("but a bond that is revoked is another thing", () => {
    expect(effectsOf("ORDER. Bond is revoked and Petitioner shall surrender.")).toEqual([
      "release-stayed",
      "detention-ordered",
    ]);
  });
});

describe("days that are given hand nobody over", () => {
  test.each([
    "ORDER giving petitioner 30 days to find new counsel.",
    "ORDER. Petitioner is given two weeks to retain counsel.",
    "ORDER giving Petitioner until May 1 to obtain counsel.",
  ])("%s", (text) => {
    expect(effectsOf(text)).toEqual([]);
  });
  test("but somebody is", () => {
    expect(effectsOf("ORDER. Respondents shall hand Petitioner over to her sister.")).toEqual(["release-ordered"]);
  });
});

test.each(["ORDER. No bond is to be set.", "ORDER. No bond is to be set; Petitioner will stay where he is."])(
  "a bond that is not to be set frees nobody: %s",
  (text) => {
    expect(effectsOf(text)).toEqual(["release-denied"]);
  },
);
