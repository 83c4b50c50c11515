import { describe, expect, test } from "vitest";
import { instant } from "@/lib/calendar/date.ts";
import type { Correction, TagsByHand } from "@/lib/tags/correction.ts";
import { changedTags } from "@/lib/tags/change-words.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { isSetByHand, setsAnything, withCorrection } from "@/lib/tags/with-correction.ts";
import { tagsByHand } from "./by-hand.ts";
import { lastTags, taggable } from "./taggable.ts";

const byHand = (set: Partial<TagsByHand>): Correction => ({
  ...tagsByHand(set),
  entryId: "e",
  docketKey: "d",
  updatedAt: instant("2019-03-01T12:00:00.000Z"),
});

function read(docketText: string): EntryTags {
  return lastTags([taggable("9", docketText, "2019-03-01")], "mied");
}
const opaque = read("ORDER re 7 Motion. Signed by Judge Ada Moot.");
const stay = read("ORDER staying removal of petitioner until 3/29/2019. Signed by Judge Ada Moot.");
const namesOf = (tags: EntryTags) => tags.effects.map(({ effect }) => effect);

test("these entries are what the tests take them for", () => {
  expect(opaque.unclear).not.toBeNull();
  expect(namesOf(stay)).toEqual(["removal-stayed"]);
  expect(stay.until).not.toBeNull();
});

test("a correction that sets nothing leaves the tags as they are, whatever its note", () => {
  const correction = byHand({ note: "call the clerk" });
  expect(setsAnything(correction)).toBe(false);
  expect(withCorrection(stay, correction)).toBe(stay);
});

test("effects by hand settle the doubt, and what follows from them is worked out", () => {
  const tags = withCorrection(opaque, byHand({ effects: ["release-ordered"], note: "read it at the clerk's office" }));
  expect(tags).toMatchObject({
    affectsDetention: "yes",
    affectsRemoval: "no",
    direction: "protects",
    unclear: null,
    basis: "attorney",
    routine: false,
  });
  expect(tags.effects).toMatchObject([{ effect: "release-ordered", basis: "attorney" }]);
  expect(isSetByHand(tags)).toBe(true);
  expect(tags.evidence.some(({ ruleId }) => ruleId === "unclear")).toBe(false);
});

test("an empty list says that there is no effect", () => {
  const tags = withCorrection(stay, byHand({ effects: [] }));
  expect(tags).toMatchObject({ effects: [], affectsRemoval: "no", affectsDetention: "no", until: null, unclear: null });
});

test("an effect that was read as well keeps its reasons; another end replaces the one that was read", () => {
  const tags = withCorrection(stay, byHand({ effects: ["removal-stayed"], until: "further order" }));
  expect(tags.effects[0]!.evidence.length).toBeGreaterThan(1);
  expect(tags.effects[0]).toMatchObject({ until: "further order", basis: "attorney" });
  expect(tags.until).toBe("further order");
  expect(withCorrection(stay, byHand({ until: "" })).until).toBeNull();
  expect(withCorrection(stay, byHand({ until: "" })).effects[0]!.until).toBeNull();
});

test("a relief effect tells nothing of its subject: the doubt about it stays until somebody says", () => {
  const open = withCorrection(opaque, byHand({ effects: ["relief-vacated"] }));
  expect(open.unclear).not.toBeNull();
  expect([open.affectsDetention, open.affectsRemoval]).toContain("unclear");
  const told = withCorrection(
    opaque,
    byHand({ effects: ["relief-vacated"], affectsDetention: "no", affectsRemoval: "yes" }),
  );
  expect(told).toMatchObject({ unclear: null, affectsDetention: "no", affectsRemoval: "yes" });
});

test("doubt can be set by hand, and is then said and never routine", () => {
  const routine = read("CERTIFICATE of Service by Ann Poe re 3 Motion");
  expect(routine.routine).toBe(true);
  const doubted = withCorrection(routine, byHand({ affectsDetention: "unclear" }));
  expect(doubted).toMatchObject({ affectsDetention: "unclear", routine: false });
  expect(doubted.unclear).not.toBeNull();
});

test("kind, author and who are set without a word about effects", () => {
  const who = { scope: "class", words: "the primary subclass" } as const;
  const tags = withCorrection(stay, byHand({ kind: "minute entry", author: "clerk", who }));
  expect(tags).toMatchObject({ kind: "minute entry", author: "clerk", who, affectsRemoval: "yes", until: stay.until });
  expect(namesOf(tags)).toEqual(["removal-stayed"]);
  expect(tags.effects[0]!.who).toEqual(who);
});

test("the note is no part of the tags, which reach court pages and files", () => {
  const tags = withCorrection(opaque, byHand({ effects: ["release-ordered"], note: "SECRET" }));
  expect(JSON.stringify(tags)).not.toContain("SECRET");
});

test("laid over its own result it changes nothing more", () => {
  const correction = byHand({ effects: ["release-ordered", "removal-stayed"], until: "x", direction: "mixed" });
  const once = withCorrection(stay, correction);
  expect(changedTags(once, withCorrection(once, correction))).toEqual([]);
});

describe("what changed, in words", () => {
  test("names effects, whom they touch, and doubt first", () => {
    const after = withCorrection(opaque, byHand({ effects: ["release-ordered"] }));
    const changes = changedTags(opaque, after);
    expect(changes[0]).toEqual({ what: "effects", before: "none", after: "release ordered", weighty: true });
    expect(changes).toContainEqual({ what: "effect known", before: "unclear", after: "yes", weighty: true });
  });
  test("reasons alone are no change", () => expect(changedTags(stay, { ...stay, evidence: [] })).toEqual([]));
});
