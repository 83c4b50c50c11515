import { describe, expect, test } from "vitest";
import { tagAll } from "@/lib/tags/tag.ts";
import { tagMore } from "@/lib/tags/tag-more.ts";
import type { TaggableEntry } from "@/lib/tags/tags.ts";
import { docketOf, effectNames, lastTags, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";
const TRO = "MOTION for Temporary Restraining Order enjoining removal by Luis Ortega.";
const PAGES = "MOTION for Leave to File Excess Pages by Luis Ortega.";
const EXPEDITE = "MOTION to Expedite by Luis Ortega.";

describe("what was ruled on is no longer what a bare name means", () => {
  test.each([
    [
      "ORDER granting 3 Motion for Leave to File Excess Pages.",
      "ORDER. Petitioner's motion is GRANTED.",
      "removal-stayed",
    ],
    ["ORDER denying 3 Motion for Leave to File Excess Pages.", "ORDER. The motion is DENIED.", "removal-stay-denied"],
  ])("%s", (first, second, effect) => {
    expect(effectNames(lastTagsOf([PETITION, TRO, PAGES, first, second]))).toEqual([effect]);
  });

  test("put off, it is still to be ruled on", () => {
    const entries = [
      PETITION,
      PAGES,
      TRO,
      "ORDER taking 3 Motion for TRO under advisement.",
      "ORDER. The motion is GRANTED.",
    ];
    expect(effectNames(lastTagsOf(entries))).toEqual(["removal-stayed"]);
  });

  test("ruled on by its name alone, it is known by the entry that told what it asked", () => {
    const entries = [PETITION, PAGES, TRO, "ORDER. Petitioner's motion is DENIED.", "ORDER. The motion is GRANTED."];
    expect(lastTagsOf(entries).affectsRemoval).toBe("no");
  });

  test("where all were ruled on, the newest may be ruled on anew", () => {
    const entries = [
      PETITION,
      TRO,
      "ORDER denying 2 Motion for TRO.",
      "AMENDED ORDER. Petitioner's motion is GRANTED.",
    ];
    expect(effectNames(lastTagsOf(entries))).toEqual(["removal-stayed"]);
  });

  test("also where the tagger goes on from where it stood", () => {
    const context = { courtId: "mied", governmentSide: "respondent" } as const;
    const entries = numbered([
      PETITION,
      TRO,
      PAGES,
      "ORDER granting 3 Motion for Leave to File Excess Pages.",
      "ORDER. Petitioner's motion is GRANTED.",
    ]);
    const state = tagAll(entries.slice(0, 4), context).state();
    expect(state?.decided).toEqual(["3"]);
    const more = state && tagMore(entries, state, context);
    expect(more?.tags.flatMap(({ effects }) => effects.map(({ effect }) => effect))).toEqual(["removal-stayed"]);
  });
});

describe("several motions ruled on together", () => {
  test.each([
    [[TRO, EXPEDITE], "ORDER. Petitioner's motions are DENIED.", ["removal-stay-denied"]],
    [[TRO, EXPEDITE], "ORDER: Both motions are DENIED.", ["removal-stay-denied"]],
    [[TRO, EXPEDITE], "TEXT ORDER: The pending motions are denied.", ["removal-stay-denied"]],
    [
      [TRO, "MOTION for a bond hearing by Luis Ortega."],
      "ORDER. Petitioner's motions are GRANTED.",
      ["bond-hearing-ordered", "removal-stayed"],
    ],
    [[TRO, EXPEDITE], "ORDER granting 2 Motion for TRO; all other pending motions are DENIED.", ["removal-stayed"]],
    [[PAGES, EXPEDITE], "ORDER. Petitioner's motions are DENIED.", []],
    [[TRO, "ORDER granting 2 Motion for TRO.", EXPEDITE], "ORDER. All pending motions are DENIED.", []],
  ])("%j, %s", (motions, order, effects) => {
    const tags = lastTagsOf([PETITION, ...motions, order]);
    expect(effectNames(tags).toSorted()).toEqual(effects);
    expect(tags.unclear).toBeNull();
  });

  test.each(["ORDER. Petitioner's motions are DENIED.", "ORDER. Both motions are DENIED."])(
    "one of them is not known: %s",
    (order) => {
      expect(lastTagsOf([PETITION, PAGES, order]).unclear).not.toBeNull();
    },
  );
});

describe("whose the motion is", () => {
  const DISMISS = "MOTION to Dismiss by Defendants Warden and ICE.";
  test.each([
    ["ORDER. Plaintiff's motion is DENIED.", ["removal-stay-denied"]],
    ["ORDER. Petitioner Ortega's motion is GRANTED.", ["removal-stayed"]],
    ["ORDER. Defendants' motion is DENIED.", []],
  ])("%s", (order, effects) => {
    expect(effectNames(lastTagsOf(["COMPLAINT by Luis Ortega against ICE.", TRO, DISMISS, order]))).toEqual(effects);
  });

  test("where the government complains, a plaintiff is not who is held", () => {
    const entries = numbered(["COMPLAINT by the United States.", TRO, DISMISS, "ORDER. Plaintiff's motion is DENIED."]);
    expect(effectNames(lastTags(entries, "mied", "plaintiff"))).toEqual([]);
  });
});

function numbered(texts: readonly string[]): TaggableEntry[] {
  return docketOf(texts.map((text, at) => [String(at + 1), text]));
}

test("a request that stands in a letter is no motion", () => {
  const order = "ORDER re 9 Joint Discovery Letter. Petitioner's request is GRANTED in part: the log is due 8/20.";
  expect(effectNames(lastTagsOf([PETITION, TRO, order]))).toEqual([]);
});
