import { expect, test } from "vitest";
import { NOTHING_ORDERED } from "@/lib/tags/nothing-ordered/index.ts";
import { treeOf } from "@/lib/tags/search/pattern-tree.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import { processorMs, timeOf } from "../processor-time.ts";
import { chooser, sampleOf, writtenIn } from "../expressions.ts";

/*
 * No expression of the tagger may go back and forth over a long text. Each is tried on texts that are made from it alone:
 * over and over what it matches, and the beginnings of what it matches, of which every one has to be given up.
 */

const LENGTH = 50_000;
const MOST_MS = 100;
const SHARES = [1, 0.6, 0.35];

function worstFor(regex: RegExp): string[] {
  const tree = treeOf(new RegExp(regex.source));
  const samples = [1, 2, 3, 4].map((seed) => sampleOf(tree, chooser(seed * 7919)).toLowerCase());
  return samples.flatMap((sample) =>
    SHARES.map((share) => `${sample.slice(0, Math.max(3, Math.floor(sample.length * share)))} `).map((unit) =>
      unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH),
    ),
  );
}

const expressions = [
  ...NOTHING_ORDERED.map(({ regex }) => ({ file: "nothing-ordered", regex })),
  ...writtenIn("lib/tags"),
];

test("every expression reads 50,000 characters of the worst kind in a moment", () => {
  expect(expressions.length).toBeGreaterThan(1000);
  const slow = expressions.flatMap(({ file, regex }) => {
    const text = worstFor(regex).find((each) => timeOf(regex, each, MOST_MS) >= MOST_MS);
    return text === undefined ? [] : [`${file}: ${regex} on ${text.slice(0, 60)}`];
  });
  expect(slow).toEqual([]);
});

test("one that goes back and forth takes many times as long as one that does not", () => {
  const careless = /\b(?:(?:putative|certified|plaintiff) )*class\b/;
  const careful = /\b(?:(?:putative|certified|plaintiff) ){0,4}class\b/;
  const longest = (regex: RegExp) => Math.max(...worstFor(careless).map((text) => timeOf(regex, text, MOST_MS)));
  expect(longest(careless)).toBeGreaterThan(5 * longest(careful));
});

test("dots between two motions of an order are read at once", () => {
  const text = `ORDER granting [12] Motion to Stay, ${".".repeat(400)} a [13] Motion for Bond. Signed by Judge Roe.`;
  const start = processorMs();
  const [tags] = tagDocket([{ documentNumber: "20", dateFiled: null, docketText: text, shortText: null, struck: [] }], {
    courtId: "mied",
    governmentSide: "respondent",
  });
  expect(processorMs() - start).toBeLessThan(1000);
  expect(tags?.dispositions).toEqual([{ of: "12", outcome: "granted" }]);
});
