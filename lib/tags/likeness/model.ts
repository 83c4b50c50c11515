import { HashTable, hashOf, mixed } from "../search/word-table.ts";
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

/** More words than were ever learned; a pair of them is a small whole number. */
const MOST_WORDS = 0x4000;

/** Pairs have hashes of their own: `mixed` gives each number another one. */
function hashOfPair(before: number, word: number): number {
  return mixed(0, before * MOST_WORDS + word);
}

/** The traits that were learned, found by the words that they are made of. */
class TraitTable implements KnownTraits {
  /** One more than each word's number. */
  private readonly words: HashTable;
  private readonly facts = new Map<string, number>();
  /** One more than the trait of each pair. */
  private readonly pairs: HashTable;
  private readonly own: Int32Array;
  private readonly referred: Int32Array;

  constructor(traits: readonly (readonly string[])[]) {
    const numbers = new Map<string, number>();
    const numberOf = (word: string): number => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    };
    this.own = new Int32Array(MOST_WORDS).fill(-1);
    this.referred = new Int32Array(MOST_WORDS).fill(-1);
    const pairs: (readonly [hash: number, number: number])[] = [];
    for (const [trait, [first = "", second = ""]] of traits.entries()) {
      if (first === "=") this.facts.set(second, trait);
      else if (first === ">") this.referred[numberOf(second)] = trait;
      else if (second === "") this.own[numberOf(first)] = trait;
      else pairs.push([hashOfPair(numberOf(first), numberOf(second)), trait + 1]);
    }
    this.pairs = new HashTable(pairs);
    if (numbers.size > MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
    this.words = new HashTable([...numbers].map(([word, number]) => [hashOf(word), number + 1]));
  }

  word(_text: string, _start: number, _end: number, hash: number): number {
    return this.words.of(hash) - 1;
  }

  wordTrait(word: number): number {
    return this.own[word] ?? -1;
  }

  pairTrait(before: number, word: number): number {
    return this.pairs.of(hashOfPair(before, word)) - 1;
  }

  referredTrait(word: number): number {
    return this.referred[word] ?? -1;
  }

  factTrait(fact: string): number {
    return this.facts.get(fact) ?? -1;
  }
}

function chancesBy(traits: KnownTraits, weights: readonly Weights[], base: Weights): LearnedModel["chances"] {
  const detentions = Int16Array.from(weights, ([detention]) => detention);
  const removals = Int16Array.from(weights, ([, removal]) => removal);
  // In which reading a trait was met last: it counts once for each order.
  const metIn = new Uint32Array(weights.length);
  let reading = 0;
  return (order) => {
    reading++;
    let [detention, removal, met] = [0, 0, 0];
    visitTraits(order, traits, (trait) => {
      if (metIn[trait] === reading) return;
      metIn[trait] = reading;
      met++;
      detention += detentions[trait] ?? 0;
      removal += removals[trait] ?? 0;
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
