import type { EffectName, EntryKind, Outcome } from "./tags.ts";

/** What every rule carries: a stable id and sentences (invented) that it must and must not match. */
export interface Rule {
  readonly id: string;
  /** Read on lower-case text. Never with the flags g or y (they keep state), never super-linear. */
  readonly when: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** How the opening words of an entry name its kind. Read on the opening without its adjectives. First match wins. */
export interface KindRule extends Rule {
  readonly kind: EntryKind;
  /** Who speaks in entries of this kind; null when only the filer's words tell. */
  readonly author: "court" | "clerk" | "other" | null;
}

/** A use of a word that has nothing to do with holding or removing people. Blanked before anything else is read. */
export interface SenseRule extends Rule {
  /** The matter itself is told of so: that these words stand in an entry tells nothing of what the entry is about. */
  readonly isOfMatter?: true;
  /** A piece of text without which the rule cannot match: spares the search. */
  readonly hint: string;
}

/** What a request asks for: a motion's title, a prayer, or the object of a ruling. */
export interface RequestRule extends Rule {
  /** One of these stands in every text that the rule can match: they spare most texts the search. */
  readonly hints: readonly string[];
  readonly effect: EffectName;
  /** Spoils the match when found in the same piece of text. */
  readonly unless?: RegExp;
  /** Only stands when nothing stronger of its group was found (a bare habeas petition). */
  readonly weak?: boolean;
}

/** An effect that the court's own words state. Read on one clause. */
export interface DecreeRule extends Rule {
  /** One of these stands in every text that the rule can match: they spare most texts the search. */
  readonly hints: readonly string[];
  readonly effect: EffectName;
  readonly unless?: RegExp;
  /** Read where another order is described, too ("the order barring removal is stayed"). */
  readonly ofOrders?: boolean;
}

/** A subject of court orders that changes neither detention nor removal. */
export interface HarmlessRule extends Rule {}

/** A verb that rules on something. */
export interface RulingVerb {
  readonly word: string;
  readonly form: "gerund" | "active" | "participle" | "base";
  readonly outcome: Outcome;
}

/** True when a text may match a rule: one of the rule's hints stands in it. */
export function mayMatch({ hints }: { readonly hints: readonly string[] }, text: string): boolean {
  for (const hint of hints) if (text.includes(hint)) return true;
  return false;
}
