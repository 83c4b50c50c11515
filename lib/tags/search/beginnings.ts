import { treeOf } from "./pattern-tree.ts";
import type { Tree } from "./pattern-tree.ts";

/** So many letters tell most names from each other. */
const LENGTH = 4;
/** More beginnings than this are not followed. */
const MOST = 400;
/** In a beginning: what is no letter. It ends there. */
const GAP = "<";
/** In a beginning: it ends where anything may follow. */
const OPEN = ".";

/**
 * How a text must begin that an expression with "^" at its beginning matches: its first letters in lower case, up to four,
 * fewer where what is no letter or anything may follow. Null where nothing is known.
 */
function beginningsOf(regex: RegExp): readonly string[] | null {
  const found = isAnchored(regex.source) ? spelled([""], treeOf(regex)) : null;
  return found === null || found.includes(OPEN) || found.includes("") ? null : found;
}

/** Every choice of an expression, outside of its brackets, begins with "^". */
function isAnchored(source: string): boolean {
  let depth = 0;
  let isInSet = false;
  let isFirst = true;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (isFirst && letter !== "^") return false;
    isFirst = false;
    if (letter === "\\") at++;
    else if (isInSet) isInSet = letter !== "]";
    else if (letter === "[") isInSet = true;
    else if (letter === "(") depth++;
    else if (letter === ")") depth--;
    else if (letter === "|" && depth === 0) isFirst = true;
  }
  return !isFirst;
}

function isDone(beginning: string): boolean {
  return beginning.length >= LENGTH || beginning.endsWith(GAP) || beginning.endsWith(OPEN);
}

/** The beginnings with what a part of the expression adds; null where they are too many. */
function spelled(before: readonly string[], tree: Tree): readonly string[] | null {
  const open = before.filter((each) => !isDone(each));
  if (open.length === 0) return before;
  const added = addedBy(open, tree);
  if (added === null) return null;
  const all = [...new Set([...before.filter(isDone), ...added])];
  return all.length > MOST ? null : all;
}

function addedBy(open: readonly string[], tree: Tree): readonly string[] | null {
  switch (tree.is) {
    case "letter":
      return open.flatMap((each) => tree.letters.map((letter) => each + letter));
    case "gap":
      return open.map((each) => each + GAP);
    case "any":
      return open.map((each) => each + OPEN);
    case "edge":
    case "look":
      return open;
    case "row":
      return tree.parts.reduce<readonly string[] | null>(
        (all, part) => (all === null ? null : spelled(all, part)),
        open,
      );
    case "choice": {
      const ways = tree.of.map((way) => spelled(open, way));
      return ways.some((way) => way === null) ? null : ways.flatMap((way) => way ?? []);
    }
    case "repeat": {
      const once = spelled(open, tree.part);
      if (once === null) return null;
      // More rounds are not followed.
      const more = tree.most === 1 ? once : once.map((each) => (isDone(each) ? each : each + OPEN));
      return tree.least === 0 ? [...open, ...more] : more;
    }
  }
}

/** Rules of openings, found by the first letters of what they are tried on. */
export class RulesByBeginning<Rule> {
  private readonly rules: readonly { readonly rule: Rule; readonly beginnings: readonly string[] | null }[];
  private readonly known = new Map<string, readonly Rule[]>();

  constructor(rules: readonly Rule[], regexOf: (rule: Rule) => RegExp) {
    this.rules = rules.map((rule) => ({ rule, beginnings: beginningsOf(regexOf(rule)) }));
  }

  /** Those that may match a text in lower case, in their order. */
  of(text: string): readonly Rule[] {
    const first = text.slice(0, LENGTH);
    const known = this.known.get(first);
    if (known !== undefined) return known;
    const all = this.rules.flatMap(({ rule, beginnings }) =>
      beginnings === null || beginnings.some((each) => begins(first, each)) ? [rule] : [],
    );
    this.known.set(first, all);
    return all;
  }
}

function begins(text: string, beginning: string): boolean {
  for (let at = 0; at < beginning.length; at++) {
    const letter = beginning[at];
    if (letter === OPEN) return true;
    const own = text[at];
    const isLetter = own !== undefined && own >= "a" && own <= "z";
    if (letter === GAP ? isLetter : own !== letter) return false;
  }
  return true;
}
