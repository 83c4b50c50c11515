import { isDigitCode } from "../letters.ts";
import { mixed } from "../search/word-table.ts";
import type { EffectName, EntryKind, Outcome } from "../tags.ts";

/** An order of the court as it is compared with others. */
export interface LikenedOrder {
  /** Its place in the list of its docket. */
  readonly at: number;
  /** Lower case, without stamps, the clerk's notes and words in another sense (`Reading.sense`). */
  readonly plain: string;
  readonly kind: EntryKind;
  readonly isAppellate: boolean;
  /** The government answers for holding somebody: no criminal case, and none between others. */
  readonly isDetention: boolean;
  readonly outcomes: readonly Outcome[];
  /** The entries that it names and that the docket holds, in their order. */
  readonly referred: readonly ReferredEntry[];
}

/** What is known of an entry that an order names. */
export interface ReferredEntry {
  readonly plain: string;
  readonly kind: EntryKind;
  readonly asks: readonly EffectName[];
  readonly did: readonly EffectName[];
}

/**
 * The traits that are known, by number; -1 for one that is not. A trait is a word, two words that follow each other, a
 * word of an entry that is referred to, or a fact ("kind:judgment").
 */
export interface KnownTraits {
  /** The number of a word, to ask for the others with; `hash` is the one of `mixed`. */
  readonly word: (text: string, start: number, end: number, hash: number) => number;
  readonly wordTrait: (word: number) => number;
  readonly pairTrait: (before: number, word: number) => number;
  readonly referredTrait: (word: number) => number;
  readonly factTrait: (fact: string) => number;
}

/** Is told of a trait and where it ends in the order's text; -1 for one that stands elsewhere. */
type TraitVisitor = (trait: number, end: number) => void;

/** Entries that are looked at beyond the order's own text, and how many of their first words. */
const MOST_REFERRED = 2;
const MOST_WORDS_REFERRED = 25;
/** Longer orders are compared by their first letters only. */
const MOST_LETTERS = 4_000;

/** Calls `visit` for every known trait of an order, as often as it occurs. Linear in the length of the texts. */
export function visitTraits(order: LikenedOrder, known: KnownTraits, visit: TraitVisitor): void {
  let before = -1;
  visitWords(order.plain, known, (word, end, isMark) => {
    if (word >= 0) {
      if (!isMark) tell(known.wordTrait(word), end, visit);
      if (before >= 0) tell(known.pairTrait(before, word), end, visit);
    }
    before = word;
    return true;
  });
  visitFacts(order, (fact) => tell(known.factTrait(fact), -1, visit));
  for (const { plain } of order.referred.slice(0, MOST_REFERRED)) {
    let words = 0;
    visitWords(plain, known, (word, _end, isMark) => {
      if (isMark) return true;
      if (word >= 0) tell(known.referredTrait(word), -1, visit);
      return ++words < MOST_WORDS_REFERRED;
    });
  }
}

function tell(trait: number, end: number, visit: TraitVisitor): void {
  if (trait >= 0) visit(trait, end);
}

/** What is known of an order besides its words; a fact has no blanks in it. */
function visitFacts(
  { kind, isAppellate, isDetention, outcomes, referred }: LikenedOrder,
  visit: (fact: string) => void,
): void {
  const told = (name: string): void => visit(name.includes(" ") ? name.replaceAll(" ", "-") : name);
  told(`kind:${kind}`);
  told(isAppellate ? "court:review" : "court:trial");
  told(isDetention ? "government:holds" : "government:other");
  for (const outcome of outcomes) told(`outcome:${outcome}`);
  for (const each of referred.slice(0, MOST_REFERRED)) {
    told(`of:${each.kind}`);
    const named = [...each.asks.map((asked) => `asked:${asked}`), ...each.did.map((done) => `did:${done}`)];
    for (const name of named) {
      told(name);
      for (const outcome of outcomes) told(`${name}:${outcome}`);
    }
  }
}

/** Calls `visit` for words, for numbers (all alike) and for the marks that end a clause, until it says no. */
function visitWords(
  plain: string,
  known: KnownTraits,
  visit: (word: number, end: number, isMark: boolean) => boolean,
): void {
  const last = Math.min(plain.length, MOST_LETTERS);
  let at = 0;
  while (at < last) {
    const code = plain.charCodeAt(at);
    let end = at + 1;
    if (isLetter(code)) {
      let hash = mixed(0, code);
      for (let next = plain.charCodeAt(end); end < last && isLetter(next); next = plain.charCodeAt(++end))
        hash = mixed(hash, next);
      if (!visit(known.word(plain, at, end, hash), end, false)) return;
    } else if (isDigitCode(code)) {
      while (end < last && isOfNumber(plain.charCodeAt(end))) end++;
      if (!visit(known.word(NUMBER, 0, 1, NUMBER_HASH), end, true)) return;
    } else if (code === DOT || code === COLON || code === SEMICOLON) {
      if (!visit(known.word(plain, at, end, mixed(0, code)), end, true)) return;
    }
    at = end;
  }
}

const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;
/** Stands for any number: which one says nothing of what an order does. */
const NUMBER = "#";
const NUMBER_HASH = mixed(0, NUMBER.charCodeAt(0));

/** A small letter without accents. */
export function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** "12", "4:30", "1,250", "17-2171", "7/24/2017", "11th". */
function isOfNumber(code: number): boolean {
  return isDigitCode(code) || isLetter(code) || (code >= 44 && code <= 47) || code === COLON;
}
