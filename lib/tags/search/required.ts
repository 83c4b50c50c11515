import type { Tree } from "./pattern-tree.ts";
import { treeOf } from "./pattern-tree.ts";

/** Stems of which a text must hold at least one. */
export type AnyOf = readonly string[];

/** In a stem: whatever is no letter, or the beginning or the end of the text. Several beside each other are one. */
export const GAP = "<";
/** What may be anything, or nothing: stems do not reach over it. */
const BREAK = ".";
/** More spellings of a stretch than this are not followed: what was read so far is required, and a new stretch begins. */
const MOST_SPELLINGS = 48;
/** No stem is longer: longer ones tell little more. */
const LONGEST_STEM = 14;
/** Shorter ones tell nothing; edges count. */
const SHORTEST_STEM = 3;
/** More requirements than this tell little more. */
const MOST_REQUIREMENTS = 3;
/** These stand in most orders, so that it tells little when one of them does. */
const COMMON = new Set(
  (
    "the of to in on by for and or is are be shall must may that this with from as it at an no not any all order orders court " +
    "motion petition petitione respondent defendant plaintiff grant granting denied deny den judge filed entered sign signed " +
    "re ing ed es al ion hereby having been was has have his her"
  ).split(" "),
);

/** A stretch of a pattern: all its spellings while they are few, and what is required beside them. */
interface Stretch {
  readonly spellings: readonly string[];
  readonly needs: readonly AnyOf[];
}

const UNKNOWN: Stretch = { spellings: [BREAK], needs: [] };

/**
 * What every text that a pattern matches must hold, in lower case: of each list at least one stem. A stem is a run of
 * letters with the edges of its words where the pattern asks for them. An empty result means that nothing is known, and
 * the pattern has to be tried.
 */
export function requiredBy(pattern: RegExp): readonly AnyOf[] {
  return best(needsOf(treeOf(pattern)));
}

/** More ways than this take longer to ask for than to try the pattern. */
const MOST_WAYS = 40;

/**
 * The ways in which a pattern can match ("a|b": a, or b), each with what it requires: a text that the pattern matches
 * holds all that one of them does. Empty where nothing is known.
 */
export function waysOf(pattern: RegExp): readonly (readonly AnyOf[])[] {
  const ways = choicesIn(treeOf(pattern)).map((tree) => best(needsOf(tree)));
  if (ways.some((needs) => needs.length === 0)) return [];
  // Those that require one thing each are one way that requires one of these things.
  const simple = shortest(ways.flatMap((needs) => (needs.length === 1 ? (needs[0] ?? []) : [])));
  const others = ways.filter((needs) => needs.length > 1);
  if (others.length > MOST_WAYS) return [requiredBy(pattern)];
  return simple.length === 0 ? others : [[simple], ...others];
}

/** What a tree is a choice of, also where only edges stand before and behind: "\b(?:a|b)\b" as "\ba\b" and "\bb\b". */
function choicesIn(tree: Tree): readonly Tree[] {
  if (tree.is === "choice") return tree.of.flatMap(choicesIn);
  if (tree.is !== "row") return [tree];
  const at = tree.parts.findIndex((part) => !isWidthless(part));
  const only = tree.parts[at];
  if (only?.is !== "choice" || !tree.parts.every((part, each) => each === at || isWidthless(part))) return [tree];
  return only.of.flatMap((part) => choicesIn({ is: "row", parts: tree.parts.with(at, part) }));
}

function isWidthless({ is }: Tree): boolean {
  return is === "edge" || is === "look";
}

function stretchOf(tree: Tree): Stretch {
  switch (tree.is) {
    case "letter":
      return { spellings: tree.letters, needs: [] };
    case "gap":
    case "edge":
      return { spellings: [GAP], needs: [] };
    case "any":
      return UNKNOWN;
    case "look":
      return { spellings: [""], needs: tree.at === null ? [] : needsOf(tree.at) };
    case "row":
      return row(tree.parts.map(stretchOf));
    case "choice":
      return choice(tree.of.map(stretchOf));
    case "repeat": {
      if (tree.least === 0) return UNKNOWN;
      const { spellings, needs } = stretchOf(tree.part);
      // What follows the first time round is not known to follow it at once.
      const isOnce = tree.most === 1 || tree.part.is === "gap";
      return isOnce ? { spellings, needs } : { spellings: spellings.map((each) => each + BREAK), needs };
    }
  }
}

/** What a text must hold that a tree matches. */
function needsOf(tree: Tree): readonly AnyOf[] {
  const { spellings, needs } = stretchOf(tree);
  return [...needs, ...stemsOf(spellings)];
}

function row(parts: readonly Stretch[]): Stretch {
  let spellings: readonly string[] = [""];
  const needs: AnyOf[] = [];
  for (const part of parts) {
    needs.push(...part.needs);
    // What is known ends here: a new stretch begins.
    const isBroken = spellings.every((each) => each.endsWith(BREAK)) && !part.spellings.includes(BREAK);
    const longer = isBroken
      ? []
      : distinct(spellings.flatMap((before) => part.spellings.map((after) => before + after)));
    if (!isBroken && longer.length <= MOST_SPELLINGS) {
      spellings = longer;
      continue;
    }
    needs.push(...stemsOf(spellings));
    // What stands before this part does not stand right before the stretch.
    spellings = part.spellings.map((each) => BREAK + each);
  }
  return { spellings, needs };
}

function choice(of: readonly Stretch[]): Stretch {
  const spellings = distinct(of.flatMap((each) => each.spellings));
  const isShort = spellings.every((each) => !/[^.]\.+[^.]/.test(each));
  if (isShort && spellings.length <= MOST_SPELLINGS && of.every(({ needs }) => needs.length === 0))
    return { spellings, needs: [] };
  const each = of.map((one) => best([...one.needs, ...stemsOf(one.spellings)]));
  if (each.some((needs) => needs.length === 0)) return UNKNOWN;
  const most = Math.max(...each.map((needs) => needs.length));
  const needs = Array.from({ length: most }, (_, rank) =>
    shortest(each.flatMap((own) => own[Math.min(rank, own.length - 1)] ?? [])),
  );
  return { spellings: [BREAK], needs };
}

/** Of one spelling every stem is required; of several, one stem of each. Nothing where a spelling has none. */
function stemsOf(spellings: readonly string[]): readonly AnyOf[] {
  const stems = spellings.map(stemsIn);
  const [only] = stems;
  if (stems.length === 1 && only !== undefined) return only.map((stem) => [stem]);
  if (stems.some((each) => each.length === 0)) return [];
  return [shortest(stems.map((each) => each.reduce((a, b) => (worth(b) > worth(a) ? b : a))))];
}

function stemsIn(spelling: string): string[] {
  return spelling
    .split(BREAK)
    .flatMap((run) => partsOf(run.replace(/<+/g, GAP)))
    .filter((stem) => stem.length >= SHORTEST_STEM && /[a-z]{2}/.test(stem));
}

/** A long run of words in parts, each from the beginning of a word: all of them are required. */
function partsOf(run: string): string[] {
  const parts = [run.slice(0, LONGEST_STEM)];
  for (let at = run.indexOf(GAP, 1); at !== -1 && at + SHORTEST_STEM < run.length; at = run.indexOf(GAP, at + 1))
    if (run.length > LONGEST_STEM) parts.push(run.slice(at, at + LONGEST_STEM));
  return parts;
}

/** A stem that holds another of the list says no more. */
function shortest(stems: readonly string[]): string[] {
  const all = distinct(stems);
  return all.filter((stem) => !all.some((other) => other !== stem && stem.includes(other)));
}

/** How seldom a stem stands in texts, as far as its letters tell. */
function worth(stem: string): number {
  const letters = stem.replaceAll(GAP, "");
  return COMMON.has(letters) ? letters.length / 8 : letters.length + (stem.length - letters.length) / 2;
}

function worthOf(stems: AnyOf): number {
  return Math.min(...stems.map(worth)) - stems.length / 8;
}

/** The requirements that tell most, the best first. */
function best(needs: readonly AnyOf[]): readonly AnyOf[] {
  return needs.toSorted((a, b) => worthOf(b) - worthOf(a)).slice(0, MOST_REQUIREMENTS);
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}
