import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Example, LabelledText } from "@/scripts/evaluate/measure-deadlines.ts";
import { f1Of, measureExample, measureTexts, statusOf } from "@/scripts/evaluate/measure-deadlines.ts";

const data = resolve(import.meta.dirname, "../../../shared/data");
const isThere = existsSync(data);
if (!isThere)
  console.log("skipped: no ../shared/data beside this checkout (published computations and labelled texts)");

function linesOf<T>(name: string): T[] {
  if (!isThere) return [];
  return readFileSync(resolve(data, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

describe.skipIf(!isThere)("published computations", () => {
  test.each(linesOf<Example>("deadline-examples.jsonl"))("$id $rule: $answer", (example) => {
    const { outcome, settled } = measureExample(example);
    expect(settled ? [outcome] : ["equal", "among the alternatives"]).toContain(settled ? "equal" : outcome);
  });
});

describe.skipIf(!isThere)("labelled docket texts", () => {
  test.each(["deadline-texts.jsonl", "tag-entries.jsonl"])("%s: F1 on (date, kind) is at least 0.97", (name) => {
    expect(f1Of(measureTexts(linesOf<LabelledText>(name)))).toBeGreaterThanOrEqual(0.97);
  });
  test("no cancelled date is left standing", () => {
    const { paired, missed } = measureTexts(linesOf<LabelledText>("deadline-texts.jsonl"));
    const isGone = (status: string | undefined) => status === "cancelled" || status === "satisfied";
    expect(missed.filter(({ expected }) => isGone(statusOf(expected)))).toEqual([]);
    for (const { expected, found } of paired)
      if (isGone(statusOf(expected))) expect(found.status).toBe(statusOf(expected));
  });
});
