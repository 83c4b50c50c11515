import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega, detained by ICE.";

describe("which of several papers an order means", () => {
  test("a bare motion, where another one that matters is still open, is in doubt", () => {
    const { effects, unclear } = lastTagsOf([
      PETITION,
      "MOTION for Release by Petitioner",
      "MOTION for Extension of Time by Respondents",
      "ORDER: The motion is granted.",
    ]);
    expect([effects, unclear]).toEqual([[], "what was ruled on is not told"]);
  });

  test("and none where the other one was decided", () => {
    const { effects, unclear } = lastTagsOf([
      PETITION,
      "MOTION for Release by Petitioner",
      "ORDER denying 2 Motion for Release.",
      "MOTION for Extension of Time by Respondents",
      "ORDER: The motion is granted.",
    ]);
    expect([effects, unclear]).toEqual([[], null]);
  });

  test.each([
    ["ORDER denying both the petition and motion to dismiss.", ["release-denied"]],
    ["ORDER: The parties' motions are DENIED.", ["removal-stay-denied"]],
  ])("%s", (text, effects) => {
    const before = [PETITION, "MOTION to stay removal by Petitioner", "MOTION to dismiss by Respondents"];
    expect(effectNames(lastTagsOf([...before, text]))).toEqual(effects);
  });

  test("a title of relief is named with its entry where the entry was not seen", () => {
    expect(lastTagsOf([PETITION, "ORDER on 12 Motion to Enforce."]).unclear).toBe(
      "the subject stands in entry 12: open it",
    );
  });
});

describe("what an order takes over from another paper", () => {
  test("a report adopted in part leaves in doubt which part", () => {
    const { effects, unclear } = lastTagsOf([
      PETITION,
      "REPORT AND RECOMMENDATION recommending that the petition be granted and a bond hearing be ordered.",
      "ORDER adopting in part the Magistrate Judge's Report and Recommendation.",
    ]);
    expect([effects.length, unclear]).toEqual([
      1,
      "what is done with what the report recommends is not told: open the document",
    ]);
  });

  test("a case that ends by an agreement about people leaves in doubt what was agreed", () => {
    const { unclear } = lastTagsOf([
      PETITION,
      "STIPULATION that Respondents will release Petitioner by 7/1 and the petition will be dismissed.",
      "ORDER pursuant to stipulation 2; case dismissed.",
    ]);
    expect(unclear).toBe("the case ends with what the parties agreed on about people: open 2");
  });

  test("and none where the agreement is of something else", () => {
    const { unclear } = lastTagsOf([
      PETITION,
      "STIPULATION of dismissal, each side to bear its own costs.",
      "ORDER pursuant to stipulation 2; case dismissed.",
    ]);
    expect(unclear).toBeNull();
  });

  test("relief extended to a day of the year lasts to that day", () => {
    const { effects } = lastTagsOf([
      PETITION,
      "ORDER granting TRO barring transfer.",
      "ORDER: The TRO at 2 is extended to 11/28 by consent.",
    ]);
    expect(effects.map(({ effect, until }) => [effect, until?.slice(4)])).toEqual([["transfer-barred", "-11-28"]]);
  });
});

describe("orders that only announce, and steps that are ordered", () => {
  test.each([
    ["ORDER: The Court will order release unless respondents file a response by noon.", [], true],
    ["ORDER: Petitioner shall be moved out of solitary.", [], false],
    [
      "ORDER: Respondents shall take the following steps to secure Petitioner's return from Ghana.",
      ["return-ordered"],
      false,
    ],
  ])("%s", (text, effects, isInDoubt) => {
    const tags = lastTagsOf([PETITION, text]);
    expect([effectNames(tags), tags.unclear !== null]).toEqual([effects, isInDoubt]);
  });
});
