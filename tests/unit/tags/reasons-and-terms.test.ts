import { describe, expect, test } from "vitest";
import { effectNames, lastTags, lastTagsOf, taggable } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Ilse Marran.";

describe("what a ban may be lifted by is no order of its own", () => {
  test.each([
    [
      "ORDER: Respondents are enjoined from re-detaining Petitioner absent due process, including a hearing before a neutral arbiter.",
      ["release-ordered"],
    ],
    ["ORDER: Respondents shall not remove Petitioner without due process, such as a bond hearing.", ["removal-stayed"]],
    [
      "ORDER: Respondents are enjoined from removing her absent leave of Court, including any transfer out of the district.",
      ["removal-stayed", "transfer-barred"],
    ],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});

describe("terms that were broken are a reason, and free nobody", () => {
  test.each([
    ["ORDER granting Respondents' motion to redetain Ilse Marran for violating her order of supervision."],
    ["ORDER granting 5 Motion to detain Ms. Marran for violation of the conditions of her release."],
    ["ORDER: Ms. Marran may be re-detained for her failure to comply with her order of supervision."],
  ])("%s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["detention-ordered"]);
  });
});

describe("an order that is to be obeyed says itself what it orders", () => {
  test.each([
    ["ORDER: The parties shall comply with the Text Order of June 2 as to transfer.", "affectsDetention"],
    ["ORDER: Respondents shall abide by the text order on removal.", "affectsRemoval"],
    ["ORDER: Respondents shall comply with the order of June 2 on release.", "affectsDetention"],
  ] as const)("%s", (text, affected) => {
    const tags = lastTagsOf([PETITION, text]);
    expect(effectNames(tags)).toEqual([]);
    expect(tags[affected]).toBe("unclear");
  });

  test.each([
    ["ORDER: Respondents shall comply with the order of June 2 to release Ms. Marran by noon.", ["release-ordered"]],
    ["ORDER: Respondents shall comply with the temporary restraining order on removal.", ["removal-stayed"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});

describe("rulings on appeal name the order that is appealed", () => {
  const onAppeal = (text: string) => lastTags([taggable("1", text)], "ca6", "appellant");

  test("in parentheses", () => {
    const text = "OPINION filed: AFFIRMED IN PART (detention injunction), REVERSED IN PART (removal injunction).";
    expect(effectNames(onAppeal(text))).toEqual(["relief-affirmed", "relief-vacated"]);
  });

  test("an order on detention is none that somebody be held", () => {
    const tags = onAppeal("ORDER filed: motion to stay the district court's detention order pending appeal is DENIED.");
    expect(effectNames(tags)).toEqual([]);
    expect(tags.affectsDetention).toBe("unclear");
  });

  test.each([
    ["ORDER filed that the motion for stay of removal be granted.", ["removal-stayed"]],
    [
      "PER CURIAM ORDER filed [1234567] that the emergency motion for stay of removal be denied.",
      ["removal-stay-denied"],
    ],
  ])("%s", (text, effects) => {
    expect(effectNames(onAppeal(text))).toEqual(effects);
  });
});

describe("a petition granted or denied with a word between", () => {
  test.each([
    [
      "JUDGMENT in favor of Petitioner. The petition is conditionally granted.",
      ["judgment-entered", "release-ordered"],
    ],
    ["ORDER: the petition is therefore DENIED.", ["release-denied"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});

test("hours of notice are no document", () => {
  const tags = lastTagsOf([PETITION, "ORDER granting 12 Defendants' motion; no transfer except on 72 hours' notice."]);
  expect(tags.references).toEqual(["12"]);
  expect(tags.dispositions).toEqual([{ of: "12", outcome: "granted" }]);
});

test("what is pending ends where the statement begins", () => {
  const tags = lastTagsOf([PETITION, "ORDER: Pending that hearing, Ms. Marran shall remain at liberty."]);
  expect(tags.effects.map(({ effect, until }) => [effect, until])).toEqual([["release-ordered", "that hearing"]]);
});
