import { HashTable, hashOf } from "../search/word-table.ts";
import type { KnownTraits, LikenedOrder } from "./traits.ts";
import { visitTraits } from "./traits.ts";

/** What an order may affect. */
export const affected = ["detention", "removal"] as const;
export type Affected = (typeof affected)[number];

/** What was learned from labelled orders (`scripts/learn`): how much each trait speaks for an order that affects each. */
export interface LearnedModel {
  /** Who learns looks at every order; else only those are looked at in which the rules found nothing. */
  readonly looksAtAll?: true;
  /** How much an order is like those that affect each, from 0 to 1. */
  readonly chances: (order: LikenedOrder) => Readonly<Record<Affected, number>>;
  /** The words of the order's text that speak for or against, as often as they stand there. */
  readonly tellingWords: (order: LikenedOrder, what: Affected) => readonly TellingWord[];
}

/** A word of the text, by where it ends, with how much it speaks for what is asked. */
export interface TellingWord {
  readonly end: number;
  readonly weight: number;
}

/** Weights are written in whole tenths. */
export const PER_ONE = 10;

/** The weights of a trait, in tenths. */
type Weights = readonly [detention: number, removal: number];

/**
 * Reads what was learned. One line for each trait, `detention removal trait`: two weights in tenths, and a word, two
 * words, `> word` for a word of an entry that is referred to, or `= fact`. The line of `*` has what speaks for any order.
 */
export function readModel(lines: string): LearnedModel {
  const read: { readonly own: Weights; readonly trait: readonly string[] }[] = [];
  let base: Weights = [0, 0];
  for (const line of lines.split("\n")) {
    const [detention, removal, ...trait] = line.split(" ");
    if (trait.length === 0) continue;
    const own: Weights = [Number(detention), Number(removal)];
    if (trait[0] === "*") base = own;
    else read.push({ own, trait });
  }
  const traits = new TraitTable(read.map(({ trait }) => trait));
  const weights = read.map(({ own }) => own);
  return {
    chances: chancesBy(traits, weights, base),
    tellingWords: (order, what) => {
      const found: TellingWord[] = [];
      visitTraits(order, traits, (trait, end) => {
        const weight = weights[trait]?.[affected.indexOf(what)] ?? 0;
        if (end >= 0 && weight !== 0) found.push({ end, weight: weight / PER_ONE });
      });
      return found;
    },
  };
}

/** More words than were ever learned. */
const MOST_WORDS = 0x4000;

/** Which pairs of words were learned: of each first word its second words in order, with their traits. */
class PairTable {
  /** Where the pairs of each first word begin; one more for where the last one's end. */
  private readonly starts: Int32Array;
  private readonly seconds: Int16Array;
  private readonly traits: Int16Array;

  constructor(pairs: readonly (readonly [first: number, second: number, trait: number])[], words: number) {
    const inOrder = pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
    this.seconds = Int16Array.from(inOrder, ([, second]) => second);
    this.traits = Int16Array.from(inOrder, ([, , trait]) => trait);
    this.starts = new Int32Array(words + 1);
    for (const [first] of inOrder) this.starts[first + 1] = (this.starts[first + 1] ?? 0) + 1;
    for (let at = 1; at <= words; at++) this.starts[at] = (this.starts[at] ?? 0) + (this.starts[at - 1] ?? 0);
  }

  /** The trait of two words, -1 where it was not learned. */
  of(first: number, second: number): number {
    const { seconds } = this;
    let low = this.starts[first] ?? 0;
    let high = this.starts[first + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = seconds[middle] ?? 0;
      if (found === second) return this.traits[middle] ?? -1;
      if (found < second) low = middle + 1;
      else high = middle;
    }
    return -1;
  }
}

/** The traits that were learned, found by the words that they are made of. */
class TraitTable implements KnownTraits {
  /** One more than each word's number. */
  private readonly words: HashTable;
  private readonly facts = new Map<string, number>();
  private readonly pairs: PairTable;
  private readonly own: Int16Array;
  private readonly referred: Int16Array;

  constructor(traits: readonly (readonly string[])[]) {
    const numbers = new Map<string, number>();
    const numberOf = (word: string): number => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    };
    if (traits.length > 2 * MOST_WORDS) throw new RangeError(`more than ${2 * MOST_WORDS} traits`);
    this.own = new Int16Array(MOST_WORDS).fill(-1);
    this.referred = new Int16Array(MOST_WORDS).fill(-1);
    const pairs: (readonly [first: number, second: number, trait: number])[] = [];
    for (const [trait, [first = "", second = ""]] of traits.entries()) {
      if (first === "=") this.facts.set(second, trait);
      else if (first === ">") this.referred[numberOf(second)] = trait;
      else if (second === "") this.own[numberOf(first)] = trait;
      else pairs.push([numberOf(first), numberOf(second), trait]);
    }
    if (numbers.size > MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
    this.pairs = new PairTable(pairs, numbers.size);
    this.words = new HashTable([...numbers].map(([word, number]) => [hashOf(word), number + 1]));
  }

  word(_text: string, _start: number, _end: number, hash: number): number {
    return this.words.of(hash) - 1;
  }

  wordTrait(word: number): number {
    return this.own[word] ?? -1;
  }

  pairTrait(before: number, word: number): number {
    return this.pairs.of(before, word);
  }

  referredTrait(word: number): number {
    return this.referred[word] ?? -1;
  }

  factTrait(fact: string): number {
    return this.facts.get(fact) ?? -1;
  }
}

function chancesBy(traits: KnownTraits, weights: readonly Weights[], base: Weights): LearnedModel["chances"] {
  // Of each trait its weights, in which reading it was met last, since it counts once for each order, and a number to fill.
  const rows = Int32Array.from(weights.flatMap(([detention, removal]) => [detention, removal, 0, 0]));
  let reading = 0;
  return (order) => {
    reading = (reading + 1) | 0;
    let [detention, removal, met] = [0, 0, 0];
    visitTraits(order, traits, (trait) => {
      const at = trait << 2;
      if (rows[at + 2] === reading) return;
      rows[at + 2] = reading;
      met++;
      detention += rows[at] ?? 0;
      removal += rows[at + 1] ?? 0;
    });
    // Long orders and short ones weigh the same.
    const scale = 1 / Math.sqrt(Math.max(1, met));
    return {
      detention: chanceOf((base[0] + detention * scale) / PER_ONE),
      removal: chanceOf((base[1] + removal * scale) / PER_ONE),
    };
  };
}

/** The logistic function. */
function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
