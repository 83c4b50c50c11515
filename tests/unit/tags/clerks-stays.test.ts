import { describe, expect, test } from "vitest";
import { docketOf, effectNames, lastTags, lastTagsOf } from "./taggable.ts";

const REVIEW = "Petition for review of a decision of the Board of Immigration Appeals.";
const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega, detained by ICE.";

function above(text: string): readonly string[] {
  return effectNames(
    lastTags(
      docketOf([
        ["1", REVIEW],
        ["2", text],
      ]),
      "ca9",
    ),
  );
}

describe("a stay of removal that a clerk of a court of review tells of", () => {
  test.each([
    ["CLERK LETTER: a temporary stay of removal is in effect under General Order 6.4(c).", ["removal-stayed"]],
    ["Temporary stay of removal in effect pending further order.", ["removal-stayed"]],
    ["Administrative stay of removal expired.", ["removal-stay-ended"]],
  ])("%s", (text, effects) => {
    expect(above(text)).toEqual(effects);
  });
});

describe("what becomes of an order that holds or protects somebody", () => {
  test.each(["ORDER holding 2 in abeyance.", "ORDER: entry 2 was filed in error and is withdrawn."])(
    "is in doubt where no rule reads it: %s",
    (text) => {
      const { effects, affectsDetention, affectsRemoval } = lastTagsOf([
        PETITION,
        "OPINION AND ORDER granting 1 petition and ordering a bond hearing.",
        text,
      ]);
      expect([effects, affectsDetention, affectsRemoval]).toEqual([[], "unclear", "no"]);
    },
  );

  test.each([
    "ORDER granting 3 Motion for Extension of Time to respond to 2.",
    "ORDER denying 3 Motion to Reconsider 2.",
  ])("and not where another paper is ruled on: %s", (text) => {
    const { unclear } = lastTagsOf([PETITION, "ORDER granting stay of removal.", text]);
    expect(unclear ?? "").not.toContain("what becomes of the order");
  });
});

describe("words that touch what holding people rests on", () => {
  test.each([
    "ORDER vacating Matter of Quill under the APA.",
    "ORDER: Petitioner's surrender date is extended to 7/8.",
    "ORDER extending the consent decree to February 2, 2026.",
  ])("%s", (text) => {
    const tags = lastTagsOf([PETITION, text]);
    expect([effectNames(tags), tags.unclear !== null]).toEqual([[], true]);
  });
});
