import type { TextSpan } from "../docket/docket.ts";
import type { EntryTags } from "../tags/tags.ts";

// What the user's rules said of an entry, and what follows. Apart from running them, so that a page which only shows it
// does not load the engine of the regular expressions.

/** One rule that matched an entry, with the words that it found. */
export interface OwnMark {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly label: string | null;
  /** The rule wishes it; whether it may is for the entry's tags to say (`isQuiet`). */
  readonly quietens: boolean;
  readonly spans: readonly TextSpan[];
}

/** What the user's rules say of an entry. Kept beside its tags, never among them. */
export interface OwnMarks {
  /** Of the rules that were applied (`rulesVersionOf`). */
  readonly version: string;
  readonly marks: readonly OwnMark[];
}

/**
 * Why an entry can never be quietened, in words that complete "… because"; null if it can. Decided by its present tags,
 * whatever was stored when the rule ran (tags specification, section 5).
 */
export function vetoOf(tags: EntryTags | null): string | null {
  if (tags === null) return "it is not tagged yet";
  if (tags.effects.length > 0)
    return `it is tagged “${tags.effects.map(({ effect }) => effect.replaceAll("-", " ")).join(", ")}”`;
  if (tags.unclear !== null) return "its effect is unclear";
  if (tags.affectsDetention !== "no" || tags.affectsRemoval !== "no")
    return "it affects, or may affect, detention or removal";
  return null;
}

/** True if a rule of the user's folds the entry and keeps it from being told, and its tags allow that. */
export function isQuiet(own: OwnMarks | null | undefined, tags: EntryTags | null): boolean {
  return own?.marks.some(({ quietens }) => quietens) === true && vetoOf(tags) === null;
}

const RULINGS: ReadonlySet<EntryTags["kind"]> = new Set(["order", "opinion", "judgment", "mandate"]);

/** True if a quiet entry may also be folded away. An order of the court never is: it is only not told. */
export function mayFoldQuiet(own: OwnMarks | null | undefined, tags: EntryTags): boolean {
  const isRuling = RULINGS.has(tags.kind) || (tags.author === "court" && tags.dispositions.length > 0);
  return !isRuling && isQuiet(own, tags);
}

/** The user's labels of an entry, each once, in the order of the rules. */
export function ownLabels(own: OwnMarks | null | undefined): string[] {
  return [...new Set(own?.marks.flatMap(({ label }) => (label === null ? [] : [label])) ?? [])];
}
