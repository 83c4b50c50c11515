import type { Instant } from "../calendar/date.ts";
import type { Author, EntryKind } from "../tags/tags.ts";

/** How a rule finds its words in a docket text. Letter case and runs of blanks do not count. */
export type WordTest =
  | { readonly test: "contains"; readonly words: string }
  /** Both occur, the second after the first, at most `within` characters between them. */
  | { readonly test: "then"; readonly first: string; readonly second: string; readonly within: number }
  /** The words occur somewhere where `after` does not stand before them in the same sentence. */
  | { readonly test: "not after"; readonly words: string; readonly after: string }
  /** For experts; run with a limit on text length and time. */
  | { readonly test: "pattern"; readonly source: string };

/** A rule that the user wrote (tags specification, section 5): data with a fixed grammar. Every condition must hold. */
export interface UserRule {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly words: readonly WordTest[];
  /** Empty = any. */
  readonly kinds: readonly EntryKind[];
  readonly authors: readonly Author[];
  /** Words in the filer's part of the docket text; "" = any. */
  readonly filer: string;
  /** Empty = every docket. */
  readonly docketKeys: readonly string[];
  /** A label of the user's own that matching entries get, or null. */
  readonly label: string | null;
  /** Fold matching entries among the routine ones and tell nothing of them. Never reaches a tagged or unclear entry. */
  readonly quieten: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** More than a person needs, and little enough that all of them run on every entry. */
export const ruleLimits = {
  rules: 200,
  name: 80,
  label: 40,
  words: 200,
  pattern: 500,
  tests: 10,
  filer: 100,
  within: 5_000,
  dockets: 100,
} as const;

/** What keeps a rule from being saved, a sentence each; empty = nothing. Patterns are compiled apart. */
export function ruleProblems(rule: UserRule): string[] {
  const problems: string[] = [];
  if (rule.name.trim() === "") problems.push("Give the rule a name.");
  if (isTooLong(rule.name, ruleLimits.name)) problems.push(`The name is longer than ${ruleLimits.name} letters.`);
  if (rule.label === null && !rule.quieten) problems.push("Choose what the rule does: add a label, quieten, or both.");
  if (rule.label !== null && rule.label.trim() === "") problems.push("Write the label that the entries get.");
  if (rule.label !== null && isTooLong(rule.label, ruleLimits.label))
    problems.push(`The label is longer than ${ruleLimits.label} letters.`);
  if (isTooLong(rule.filer, ruleLimits.filer)) problems.push(`The filer is longer than ${ruleLimits.filer} letters.`);
  if (rule.words.length > ruleLimits.tests) problems.push(`A rule has at most ${ruleLimits.tests} tests of words.`);
  if (rule.docketKeys.length > ruleLimits.dockets) problems.push(`A rule names at most ${ruleLimits.dockets} dockets.`);
  if (!hasCondition(rule)) problems.push("Say which entries are meant: words, a kind, a filer, an author or a docket.");
  return [...problems, ...rule.words.flatMap(wordProblems)];
}

const isTooLong = (text: string, most: number): boolean => text.length > most;

function hasCondition({ words, kinds, authors, filer, docketKeys }: UserRule): boolean {
  return words.length + kinds.length + authors.length + docketKeys.length > 0 || filer.trim() !== "";
}

function wordProblems(test: WordTest): string[] {
  if (test.test === "pattern") {
    if (test.source === "") return ["Write the pattern, or remove its line."];
    return test.source.length > ruleLimits.pattern ? [`A pattern has at most ${ruleLimits.pattern} letters.`] : [];
  }
  const parts =
    test.test === "then"
      ? [test.first, test.second]
      : test.test === "not after"
        ? [test.words, test.after]
        : [test.words];
  if (parts.some((words) => words.trim() === "")) return ["Fill in every field of words, or remove its line."];
  if (parts.some((words) => words.length > ruleLimits.words))
    return [`Words have at most ${ruleLimits.words} letters.`];
  const isGapRight =
    test.test !== "then" || (Number.isInteger(test.within) && test.within >= 0 && test.within <= ruleLimits.within);
  return isGapRight ? [] : [`The gap between two words is a whole number from 0 to ${ruleLimits.within}.`];
}
