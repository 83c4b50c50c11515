import { PER_ONE, affected } from "../../lib/tags/likeness/model.ts";
import type { Affected } from "../../lib/tags/likeness/model.ts";
import type { KnownTraits, LikenedOrder } from "../../lib/tags/likeness/traits.ts";
import { visitTraits } from "../../lib/tags/likeness/traits.ts";
import type { LabelledOrder } from "./orders.ts";

/** A trait counts that stands in so many orders: what stands in fewer is a name or chance. */
const LEAST_ORDERS = 3;
/** Weight of the labels against smallness of the weights. */
const FIT = 30;
/** Traits that weigh less are left out, and the others learned anew. */
const LEAST_WEIGHT = 0.6;
/** How often every order is looked at. */
const ROUNDS = 40;

/**
 * What `readModel` reads: a logistic regression for each that an order may affect, over the traits of the orders. The
 * same orders give the same lines.
 */
export function learn(orders: readonly LabelledOrder[]): string {
  const traits = orders.map(({ order }) => traitsOf(order));
  const counts = new Map<string, number>();
  for (const list of traits) for (const trait of list) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= LEAST_ORDERS).map(([trait]) => trait);
  const first = fit(orders, traits, frequent.toSorted());
  const telling = first.traits.filter((_, at) => first.weights.some((list) => Math.abs(list[at] ?? 0) >= LEAST_WEIGHT));
  return written(fit(orders, traits, telling));
}

/** Every trait of an order, as `readModel` writes it. */
function traitsOf(order: LikenedOrder): ReadonlySet<string> {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const trait = (name: string): number => names.push(name) - 1;
  const known: KnownTraits = {
    word: (text, start, end) => {
      const word = text.slice(start, end);
      const number = numbers.get(word) ?? words.push(word) - 1;
      numbers.set(word, number);
      return number;
    },
    wordTrait: (word) => trait(words[word] ?? ""),
    pairTrait: (before, word) => trait(`${words[before] ?? ""} ${words[word] ?? ""}`),
    referredTrait: (word) => trait(`> ${words[word] ?? ""}`),
    factTrait: (fact) => trait(`= ${fact}`),
  };
  const found = new Set<string>();
  visitTraits(order, known, (each) => found.add(names[each] ?? ""));
  return found;
}

interface Fitted {
  readonly traits: readonly string[];
  /** For detention and for removal, the weight of each trait. */
  readonly weights: readonly Float64Array[];
  /** For each, what speaks for it in any order. */
  readonly base: readonly number[];
}

function fit(
  orders: readonly LabelledOrder[],
  traitsOfOrders: readonly ReadonlySet<string>[],
  traits: readonly string[],
): Fitted {
  const places = new Map(traits.map((trait, at) => [trait, at]));
  const rows = traitsOfOrders.map((list) => Int32Array.from([...list].flatMap((trait) => places.get(trait) ?? [])));
  const fitted = affected.map((what) => fitOne(rows, orders, what, traits.length));
  return { traits, weights: fitted.map(({ weights }) => weights), base: fitted.map(({ base }) => base) };
}

/**
 * Logistic regression with small weights, by coordinate descent in the dual (Yu, Huang and Lin, "Dual coordinate descent
 * methods for logistic regression and maximum entropy models", Machine Learning 85, 2011): every order has a share
 * between 0 and `FIT`, and the weights are what the orders add up to, each with its share.
 */
function fitOne(
  rows: readonly Int32Array[],
  orders: readonly LabelledOrder[],
  what: Affected,
  size: number,
): { readonly weights: Float64Array; readonly base: number } {
  const signs = orders.map(({ affects }) => (affects[what] ? 1 : -1));
  const weights = new Float64Array(size);
  // Every order is taken to have the length one, and its base another.
  const scales = rows.map((row) => 1 / Math.sqrt(Math.max(1, row.length)));
  const shares = new Float64Array(rows.length);
  let base = 0;
  const give = (at: number, share: number): void => {
    const push = (share - (shares[at] ?? 0)) * (signs[at] ?? 0);
    const scaled = push * (scales[at] ?? 0);
    for (const trait of rows[at] ?? []) weights[trait] = (weights[trait] ?? 0) + scaled;
    base += push;
    shares[at] = share;
  };
  const turn = shuffled(rows.length);
  for (const at of turn) give(at, FIRST_SHARE);
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of turn) {
      let sum = 0;
      for (const trait of rows[at] ?? []) sum += weights[trait] ?? 0;
      const margin = (signs[at] ?? 0) * (sum * (scales[at] ?? 0) + base);
      give(at, bestShare(shares[at] ?? 0, margin, rows[at]?.length === 0 ? 1 : 2));
    }
  }
  return { weights, base };
}

const FIRST_SHARE = 1e-6;
/** Newton's method needs a handful of steps; this is where it gives up. */
const MOST_STEPS = 60;
const NEAR_ENOUGH = 1e-4;

/** The best share of one order while those of all others stay; `length`: the square of the order's length. */
function bestShare(before: number, margin: number, length: number): number {
  // Reckoned from the bound that the best share is nearer to: there the logarithm is exact.
  const isUpper = length * (FIT / 2 - before) + margin < 0;
  const side = isUpper ? -1 : 1;
  const start = isUpper ? FIT - before : before;
  let share = start > FIT / 2 ? start / 10 : start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = length * (share - start) + side * margin + Math.log(share / (FIT - share));
    if (Math.abs(slope) < NEAR_ENOUGH) break;
    const next = share - slope / (length + FIT / (FIT - share) / share);
    share = next <= 0 ? share / 10 : Math.min(next, FIT * (1 - 1e-12));
  }
  return isUpper ? FIT - share : share;
}

/** The numbers below `count` in an order that looks random and is always the same. */
function shuffled(count: number): number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  let seed = 1;
  for (let at = count - 1; at > 0; at--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const other = seed % (at + 1);
    [all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0];
  }
  return all;
}

function written({ traits, weights, base }: Fitted): string {
  const lines = traits.map((trait, at) => `${weights.map((list) => tenths(list[at] ?? 0)).join(" ")} ${trait}`);
  return [`${base.map(tenths).join(" ")} *`, ...lines].join("\n");
}

const tenths = (weight: number): number => Math.round(weight * PER_ONE);
