import { expect, test } from "vitest";
import { NOTHING_ORDERED } from "@/lib/tags/nothing-ordered/index.ts";
import type { Tree } from "@/lib/tags/search/pattern-tree.ts";
import { treeOf } from "@/lib/tags/search/pattern-tree.ts";
import { chooser, sampleOf, writtenIn } from "./expressions.ts";
import { timeOf } from "./processor-time.ts";

/*
 * A part of an expression that may be read over and over must be read in one way only: what can be read in two ways takes
 * twice as long with every round. Each such part is written out many times, behind what stands before it, and behind it
 * what fits nowhere, so that every way is tried.
 */

const MOST_MS = 100;

/** So many rounds of a part that can be read in two ways are read in millions of ways; fewer are enough where it is three. */
const ROUNDS = [10, 12, 14, 17, 20, 24] as const;
const MOST_ROUNDS = 24;

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
      const units = tree.most < MOST_ROUNDS ? [] : choicesOf(tree.part).map((each) => sampleOf(each, chooser(seed)));
      return [...units.map((unit) => ({ before: "", unit })), ...inside];
    }
    default:
      return [];
  }
}

function choicesOf(tree: Tree): readonly Tree[] {
  return tree.is === "choice" ? tree.of.flatMap(choicesOf) : [tree];
}

/** Short texts first: what is read in more than two ways would not come to an end. */
function endlessFor(regex: RegExp): string[] {
  const tree = treeOf(new RegExp(regex.source));
  const parts = [1, 2, 3, 4, 5, 6].flatMap((seed) => endlessIn(tree, seed * 7919));
  // Behind all rounds stands what fits nowhere: a letter for what ends with marks, a mark for what ends with letters.
  return ROUNDS.flatMap((rounds) =>
    parts.flatMap(({ before, unit }) =>
      ["\0", "q"].flatMap((last) => {
        const text = `${before}${unit.repeat(rounds)}${last}`;
        return [text, text.toUpperCase()];
      }),
    ),
  );
}

function isSlow(regex: RegExp, text: string): boolean {
  const once = new RegExp(regex.source, regex.flags.replace(/[gy]/g, ""));
  return timeOf(once, text, MOST_MS) >= MOST_MS;
}

const expressions = [...NOTHING_ORDERED.map(({ regex }) => ({ file: "nothing-ordered", regex })), ...writtenIn("lib")];
/** Letters of any alphabet are not written out; few expressions have them, and none goes on over more than one kind. */
const isUnderstood = (regex: RegExp) => !/\\p\{/.test(regex.source);

test("no part that may go on without end can be read in two ways", () => {
  const understood = expressions.filter(({ regex }) => isUnderstood(regex));
  expect(expressions.length - understood.length).toBeLessThan(20);
  const slow = understood.flatMap(({ file, regex }) => {
    const text = endlessFor(regex).find((each) => isSlow(regex, each));
    return text === undefined ? [] : [`${file}: ${regex} on ${text.slice(0, 60)}`];
  });
  expect(slow).toEqual([]);
});

test.each([
  /\[(\d{6,12})\](?:\s?\[[^[\]]{1,60}\]|\s?\([^()]{1,60}\)|\s?[A-Z]{2,4})*$/,
  /(?:,|and)\W*(?:the )?\W*(?:ecf|\.|\W)*$/,
  /\bwarrants? of (?:(?:the|petitioner's|[\w-]+'s) )*arrest\b/,
])("%s is found", (careless) => expect(endlessFor(careless).some((text) => isSlow(careless, text))).toBe(true));
