import { globSync, readFileSync } from "node:fs";
import { parseAst } from "rolldown/parseAst";
import type { Tree } from "@/lib/tags/search/pattern-tree.ts";

/** A regular expression as it stands in a file. */
export interface Written {
  readonly file: string;
  readonly regex: RegExp;
}

/** Every regular expression that is written out in a folder's files; not those that are put together when the files are loaded. */
export function writtenIn(folder: string): Written[] {
  return globSync(`${folder}/**/*.ts`)
    .toSorted()
    .flatMap((file) =>
      literalsIn(parseAst(readFileSync(file, "utf8"), { lang: "ts" })).map((regex) => ({ file, regex })),
    );
}

/** The regular expressions in a syntax tree, wherever they stand in it. */
function literalsIn(node: unknown): RegExp[] {
  if (typeof node !== "object" || node === null) return [];
  const found: RegExp[] = [];
  if ("regex" in node && isLiteral(node.regex)) found.push(new RegExp(node.regex.pattern, node.regex.flags));
  for (const each of Object.values(node)) found.push(...literalsIn(each));
  return found;
}

function isLiteral(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}

/** A text that a tree may match, chosen by `choose` (0 up to the number, without it). */
export function sampleOf(tree: Tree, choose: (of: number) => number): string {
  switch (tree.is) {
    case "letter":
      return tree.letters[choose(tree.letters.length)] ?? "";
    case "gap":
    case "any":
      return charactersOf(tree.source)[choose(charactersOf(tree.source).length)] ?? "";
    case "edge":
      return "";
    case "look":
      // Mostly nothing else matches it; now and then what the expression goes on with does.
      return tree.at === null || choose(3) === 0 ? "" : sampleOf(tree.at, choose);
    case "row":
      return tree.parts.map((part) => sampleOf(part, choose)).join("");
    case "choice":
      return sampleOf(tree.of[choose(tree.of.length)] ?? { is: "edge" }, choose);
    case "repeat": {
      const times = tree.least + choose(Math.min(3, tree.most - tree.least + 1));
      return Array.from({ length: times }, () => sampleOf(tree.part, choose)).join("");
    }
  }
}

const CHARACTERS = Array.from(" .,;:-'()[]/#$~_0123456789aeiorstAERSéß\u2019\u00a0");
const known = new Map<string, string[]>();

function charactersOf(source: string): string[] {
  const all =
    known.get(source) ??
    CHARACTERS.filter((each) =>
      new RegExp(`^${/^[\\[.]/.test(source) ? source : `[${/[\]^-]/.test(source) ? "\\" : ""}${source}]`}$`).test(each),
    );
  known.set(source, all);
  return all;
}

/** Numbers that follow from a first one, so that a failure can be run again. */
export function chooser(seed: number): (of: number) => number {
  let state = seed >>> 0;
  return (of) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * of);
  };
}
