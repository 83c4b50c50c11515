/** Two things of two kinds that may belong together. Things are named by numbers of their kind. */
export interface Fit {
  readonly one: number;
  readonly other: number;
  /** The higher the better. */
  readonly closeness: number;
}

export interface BestPairs {
  readonly pairs: readonly Fit[];
  /** Fits of things that are in no pair because two of them are equally good. */
  readonly undecided: readonly Fit[];
}

/**
 * Pairs what fits best, then the best of what is left, and so on: the one pairing in which no two would both be better off
 * with each other, whatever the order of the fits. Each thing is in one pair at most, and in none where two fit it equally
 * well: guessing would join what does not belong together.
 */
export function bestPairs(fits: readonly Fit[]): BestPairs {
  const pairs: Fit[] = [];
  let left = fits;
  for (;;) {
    const [ofOne, ofOther] = [bestOf(left, ({ one }) => one), bestOf(left, ({ other }) => other)];
    const found = left.filter((fit) => ofOne.get(fit.one) === fit && ofOther.get(fit.other) === fit);
    if (found.length === 0) return { pairs, undecided: left };
    pairs.push(...found);
    const [ones, others] = [new Set(found.map(({ one }) => one)), new Set(found.map(({ other }) => other))];
    left = left.filter(({ one, other }) => !ones.has(one) && !others.has(other));
  }
}

/** The best fit of each; null where two are equally good. */
function bestOf(fits: readonly Fit[], nameOf: (fit: Fit) => number): Map<number, Fit | null> {
  const best = new Map<number, { readonly fit: Fit; readonly isOnly: boolean }>();
  for (const fit of fits) {
    const present = best.get(nameOf(fit));
    if (!present || fit.closeness > present.fit.closeness) best.set(nameOf(fit), { fit, isOnly: true });
    else if (fit.closeness === present.fit.closeness) best.set(nameOf(fit), { ...present, isOnly: false });
  }
  return new Map([...best].map(([name, { fit, isOnly }]) => [name, isOnly ? fit : null]));
}
