/** Two things of two kinds that may belong together. Things are named by numbers of their kind. */
export interface Fit {
  readonly one: number;
  readonly other: number;
  /** The higher the better; infinite for the same words. */
  readonly closeness: number;
  /** They are together already, and stay so unless something is better. */
  readonly isPresent?: boolean;
}

export interface BestPairs {
  readonly pairs: readonly Fit[];
  /** Fits of things that are in no pair because another pairing is just as good. */
  readonly undecided: readonly Fit[];
}

/** Above this many of a kind that hang together, only what fits each other best is paired. */
const MOST_TOGETHER = 12;
/** What the closest fit counts; less than all words of any text. */
const MOST = 1_000;
/** Any fit is better than none. */
const LEAST = 0.125;
/** Finer than any difference between two fits. */
const STAYS = 0.001;

/**
 * The pairing that is best as a whole: each thing is in one pair at most, and the fits together are as close as they can
 * be, whatever the order in which they are given. What could just as well be paired otherwise stays apart: guessing would
 * join what does not belong together.
 */
export function bestPairs(fits: readonly Fit[]): BestPairs {
  const parts = connectedParts(fits).map((part) => {
    const [ones, others] = [new Set(part.map(({ one }) => one)), new Set(part.map(({ other }) => other))];
    return Math.max(ones.size, others.size) > MOST_TOGETHER ? mutuallyBest(part) : bestTogether(part);
  });
  return { pairs: parts.flatMap(({ pairs }) => pairs), undecided: parts.flatMap(({ undecided }) => undecided) };
}

/** Fits that share a thing, directly or by way of others. */
function connectedParts(fits: readonly Fit[]): Fit[][] {
  const [ofOne, ofOther] = [Map.groupBy(fits, ({ one }) => one), Map.groupBy(fits, ({ other }) => other)];
  const seen = new Set<Fit>();
  return fits.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const part = [first];
    for (const { one, other } of part) {
      for (const next of [...(ofOne.get(one) ?? []), ...(ofOther.get(other) ?? [])]) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    return [part];
  });
}

function bestTogether(fits: readonly Fit[]): BestPairs {
  const best = bestAssignment(fits);
  const total = totalOf(best);
  const pairs = best.filter((fit) => {
    if (fit.isPresent === true) return true;
    return total - totalOf(bestAssignment(fits.filter((other) => other !== fit))) > STAYS / 2;
  });
  return { pairs, undecided: leftBy(pairs, fits) };
}

function leftBy(pairs: readonly Fit[], fits: readonly Fit[]): Fit[] {
  const [ones, others] = [new Set(pairs.map(({ one }) => one)), new Set(pairs.map(({ other }) => other))];
  return fits.filter(({ one, other }) => !ones.has(one) && !others.has(other));
}

const weightOf = ({ closeness, isPresent }: Fit): number =>
  Math.min(MOST, Math.max(LEAST, closeness)) + (isPresent === true ? STAYS : 0);

const totalOf = (fits: readonly Fit[]): number => fits.reduce((sum, fit) => sum + weightOf(fit), 0);

/** The heaviest assignment, by the Hungarian method with potentials. */
function bestAssignment(fits: readonly Fit[]): Fit[] {
  const ones = [...new Set(fits.map(({ one }) => one))].toSorted((a, b) => a - b);
  const others = [...new Set(fits.map(({ other }) => other))].toSorted((a, b) => a - b);
  const size = Math.max(ones.length, others.length);
  const byPlace = new Map(fits.map((fit) => [ones.indexOf(fit.one) * size + others.indexOf(fit.other), fit]));
  const costOf = (row: number, column: number) => {
    const fit = byPlace.get(row * size + column);
    return fit ? -weightOf(fit) : 0;
  };
  return assign(size, costOf).flatMap((column, row) => byPlace.get(row * size + column) ?? []);
}

/** The column of each row, so that the sum of the costs is the least. Counts from 1 within, 0 stands for "none yet". */
function assign(size: number, costOf: (row: number, column: number) => number): number[] {
  const ofRow = new Float64Array(size + 1);
  const ofColumn = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let added = 1; added <= size; added++) {
    const cameFrom = new Int32Array(size + 1);
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const isDone = new Uint8Array(size + 1);
    rowOf[0] = added;
    let column = 0;
    while ((rowOf[column] ?? 0) !== 0) {
      isDone[column] = 1;
      const row = rowOf[column] ?? 0;
      let [least, nearest] = [Number.POSITIVE_INFINITY, 0];
      for (let next = 1; next <= size; next++) {
        if (isDone[next] === 1) continue;
        const reduced = costOf(row - 1, next - 1) - (ofRow[row] ?? 0) - (ofColumn[next] ?? 0);
        if (reduced < (slack[next] ?? 0)) [slack[next], cameFrom[next]] = [reduced, column];
        if ((slack[next] ?? 0) < least) [least, nearest] = [slack[next] ?? 0, next];
      }
      for (let each = 0; each <= size; each++) {
        if (isDone[each] === 1) {
          const at = rowOf[each] ?? 0;
          ofRow[at] = (ofRow[at] ?? 0) + least;
          ofColumn[each] = (ofColumn[each] ?? 0) - least;
        } else slack[each] = (slack[each] ?? 0) - least;
      }
      column = nearest;
    }
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const columns = Array.from({ length: size }, () => 0);
  for (let column = 1; column <= size; column++) columns[(rowOf[column] ?? 1) - 1] = column - 1;
  return columns;
}

/** For many: what is the best fit of each other, again and again. */
function mutuallyBest(fits: readonly Fit[]): BestPairs {
  const pairs: Fit[] = [];
  let left = fits;
  for (;;) {
    const [ofOne, ofOther] = [bestOf(left, ({ one }) => one), bestOf(left, ({ other }) => other)];
    const found = left.filter((fit) => ofOne.get(fit.one) === fit && ofOther.get(fit.other) === fit);
    if (found.length === 0) return { pairs, undecided: left };
    pairs.push(...found);
    left = leftBy(found, left);
  }
}

/** The best fit of each; null where two are equally good. */
function bestOf(fits: readonly Fit[], nameOf: (fit: Fit) => number): Map<number, Fit | null> {
  const best = new Map<number, { readonly fit: Fit; readonly isOnly: boolean }>();
  for (const fit of fits) {
    const present = best.get(nameOf(fit));
    if (!present || weightOf(fit) > weightOf(present.fit)) best.set(nameOf(fit), { fit, isOnly: true });
    else if (weightOf(fit) === weightOf(present.fit)) best.set(nameOf(fit), { ...present, isOnly: false });
  }
  return new Map([...best].map(([name, { fit, isOnly }]) => [name, isOnly ? fit : null]));
}
