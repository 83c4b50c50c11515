import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { hamama } from "@/lib/matters/hamama.ts";
import type { CoarseEntry, Compared, LabelledEntry } from "@/scripts/evaluate/measure-tags.ts";
import {
  accuracyOf,
  compareTags,
  f1Of,
  fromCoarse,
  meanF1,
  needlesslyUnclear,
  scoreOfAffects,
  scoresByEffect,
} from "@/scripts/evaluate/measure-tags.ts";

/*
 * Floors on the labelled entries that stand beside a development checkout, so that a change of a rule that makes tags
 * worse fails. They hold real texts, so nothing of them is copied; elsewhere these tests are skipped and say so.
 */
const data = resolve(import.meta.dirname, "../../../shared/data");
const isThere = existsSync(data);
if (!isThere) console.log("skipped: no ../shared/data beside this checkout (labelled docket entries)");

function linesOf<T>(name: string): T[] {
  if (!isThere) return [];
  return readFileSync(resolve(data, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

const labels = linesOf<LabelledEntry>("tag-entries.jsonl");
const inWords = (all: readonly Compared[]) => all.map(({ label }) => `${label.id} ${label.text.slice(0, 80)}`);
const share = ({ right, of }: { right: number; of: number }) => (of === 0 ? 1 : right / of);

describe.skipIf(!isThere)("labelled entries", () => {
  const alone = compareTags(labels, null);
  const packed = compareTags(labels, hamama);

  test("no court order that affects detention or removal is passed over", () => {
    expect(inWords(alone.filter(({ isMiss }) => isMiss))).toEqual([]);
    expect(inWords(packed.filter(({ isMiss }) => isMiss))).toEqual([]);
  });
  test("effects: mean F1", () => {
    expect(meanF1(scoresByEffect(alone))).toBeGreaterThanOrEqual(0.93);
    expect(meanF1(scoresByEffect(packed))).toBeGreaterThanOrEqual(0.97);
  });
  test.each(["affectsDetention", "affectsRemoval"] as const)("%s: F1", (field) => {
    expect(f1Of(scoreOfAffects(alone, field))).toBeGreaterThanOrEqual(0.93);
    expect(f1Of(scoreOfAffects(packed, field))).toBeGreaterThanOrEqual(0.97);
  });
  test.each([
    ["kind", 0.98],
    ["author", 0.98],
    ["dispositions", 0.97],
    ["direction", 0.97],
    ["until", 0.97],
    ["within", 0.97],
  ] as const)("%s: at least %d", (field, floor) => {
    expect(share(accuracyOf(packed, field))).toBeGreaterThanOrEqual(floor);
  });
  test("few orders are called unclear whose text says enough", () => {
    const { count, of } = needlesslyUnclear(packed);
    expect(count / Math.max(1, of)).toBeLessThanOrEqual(0.04);
  });
});

describe.skipIf(!isThere)("real texts with coarser labels", () => {
  const all = compareTags(linesOf<CoarseEntry>("labelled-entries.jsonl").map(fromCoarse), null);
  test("none that affects detention or removal is passed over", () => {
    expect(inWords(all.filter(({ isMiss }) => isMiss))).toEqual([]);
  });
  test("what is told is told right, where the label is sure", () => {
    const sure = all.filter(({ label }) => label.ambiguous !== true);
    const wrong = sure.filter(({ differences }) => differences.some(({ field }) => field !== "effects"));
    expect(inWords(wrong)).toHaveLength(Math.min(1, wrong.length));
  });
});
