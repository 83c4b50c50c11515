import { expect, test } from "vitest";
import { NOTHING_ORDERED } from "@/lib/tags/nothing-ordered/index.ts";
import type { Tree } from "@/lib/tags/search/pattern-tree.ts";
import { treeOf } from "@/lib/tags/search/pattern-tree.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import { processorMs } from "../processor-time.ts";
import { chooser, sampleOf, writtenIn } from "./expressions.ts";

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

/** Milliseconds of the processor to try an expression as it is used; the best of a few where other work may slow it down. */
function timeOf(regex: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4 && best >= MOST_MS; round++) {
    const start = processorMs();
    if (regex.global) text.replace(regex, "");
    else regex.test(text);
    best = Math.min(best, processorMs() - start);
  }
  return best;
}

const expressions = [
  ...NOTHING_ORDERED.map(({ regex }) => ({ file: "nothing-ordered", regex })),
  ...writtenIn("lib/tags"),
];

test("every expression reads 50,000 characters of the worst kind in a moment", () => {
  expect(expressions.length).toBeGreaterThan(1000);
  const slow = expressions.flatMap(({ file, regex }) => {
    const text = worstFor(regex).find((each) => timeOf(regex, each) >= MOST_MS);
    return text === undefined ? [] : [`${file}: ${regex} on ${text.slice(0, 60)}`];
  });
  expect(slow).toEqual([]);
});

/** So many rounds of a part that can be read in two ways are read in millions of ways. */
const ROUNDS = 22;

/** What each part that may go on without end is made of, behind what stands before it. */
function endlessIn(tree: Tree, seed: number): { readonly before: string; readonly unit: string }[] {
  switch (tree.is) {
    case "row":
      return tree.parts.flatMap((part, at) =>
        endlessIn(part, seed).map(({ before, unit }) => ({
          before:
            tree.parts
              .slice(0, at)
              .map((each) => sampleOf(each, chooser(seed)))
              .join("") + before,
          unit,
        })),
      );
    case "choice":
      return tree.of.flatMap((each) => endlessIn(each, seed));
    case "repeat": {
      const inside = endlessIn(tree.part, seed);
      return tree.most < ROUNDS ? inside : [{ before: "", unit: sampleOf(tree.part, chooser(seed)) }, ...inside];
    }
    default:
      return [];
  }
}

function endlessFor(regex: RegExp): string[] {
  const tree = treeOf(new RegExp(regex.source));
  // Behind all rounds stands what fits nowhere: a letter for what ends with marks, a mark for what ends with letters.
  return [1, 2, 3, 4, 5, 6].flatMap((seed) =>
    endlessIn(tree, seed * 7919).flatMap(({ before, unit }) =>
      ["\0", "q"].map((last) => `${before}${unit.repeat(ROUNDS)}${last}`.toLowerCase()),
    ),
  );
}

test("no part that may go on without end can be read in two ways", () => {
  const slow = expressions.flatMap(({ file, regex }) => {
    const text = endlessFor(regex).find((each) => timeOf(regex, each) >= MOST_MS);
    return text === undefined ? [] : [`${file}: ${regex} on ${text.slice(0, 60)}`];
  });
  expect(slow).toEqual([]);
});

test.each([/(?:,|and)\W*(?:the )?\W*(?:ecf|\.|\W)*$/, /\bwarrants? of (?:(?:the|petitioner's|[\w-]+'s) )*arrest\b/])(
  "%s is found",
  (careless) => expect(endlessFor(careless).some((text) => timeOf(careless, text) >= MOST_MS)).toBe(true),
);

test("one that goes back and forth takes many times as long as one that does not", () => {
  const careless = /\b(?:(?:putative|certified|plaintiff) )*class\b/;
  const careful = /\b(?:(?:putative|certified|plaintiff) ){0,4}class\b/;
  const longest = (regex: RegExp) => Math.max(...worstFor(careless).map((text) => timeOf(regex, text)));
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
