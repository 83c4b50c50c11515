import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestPairs, type Fit } from "@/lib/docket/best-pairs.ts";

const fit = (one: number, other: number, closeness: number): Fit => ({ one, other, closeness });
const namesOf = (fits: readonly Fit[]) => fits.map(({ one, other }) => `${one}-${other}`).toSorted();

/** Every pairing there is, the slow way. */
function allPairings(fits: readonly Fit[]): Fit[][] {
  const [first, ...rest] = fits;
  if (!first) return [[]];
  const free = rest.filter(({ one, other }) => one !== first.one && other !== first.other);
  return [...allPairings(rest), ...allPairings(free).map((pairing) => [first, ...pairing])];
}

const sumOf = (fits: readonly Fit[]) => fits.reduce((sum, { closeness }) => sum + closeness, 0);
const drawnFits = fc
  .uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 11, selector: ([one, other]) => one * 9 + other })
  .chain((places) =>
    fc.tuple(...places.map(([one, other]) => fc.integer({ min: 1, max: 4 }).map((close) => fit(one, other, close)))),
  );

describe("the best pairing", () => {
  test("gives each the best of what is left: a name that fits two takes the one that nothing fits better", () => {
    const { pairs, undecided } = bestPairs([fit(1, 1, 0.5), fit(1, 2, 0.5), fit(2, 1, 2)]);
    expect(namesOf(pairs)).toEqual(["1-2", "2-1"]);
    expect(undecided).toEqual([]);
  });

  test("leaves apart what could as well be paired otherwise, and says with what", () => {
    const { pairs, undecided } = bestPairs([fit(1, 1, 2), fit(2, 1, 2), fit(3, 3, 1)]);
    expect(namesOf(pairs)).toEqual(["3-3"]);
    expect(namesOf(undecided)).toEqual(["1-1", "2-1"]);
  });

  test("leaves together what is together unless something is better", () => {
    const together: Fit = { ...fit(1, 1, 2), isPresent: true };
    expect(namesOf(bestPairs([together, fit(2, 1, 2)]).pairs)).toEqual(["1-1"]);
    expect(namesOf(bestPairs([together, fit(2, 1, 3)]).pairs)).toEqual(["2-1"]);
  });

  test("is what trying all pairings finds: those pairs that every best one has, in whatever order they are given", () => {
    fc.assert(
      fc.property(drawnFits, fc.infiniteStream(fc.nat(1_000)), (fits, places) => {
        const all = allPairings(fits);
        const most = Math.max(...all.map(sumOf));
        const best = all.filter((pairing) => sumOf(pairing) === most);
        const sure = fits.filter((each) => best.every((pairing) => pairing.includes(each)));
        const shuffled = fits
          .map((each) => ({ each, at: places.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(namesOf(bestPairs(fits).pairs)).toEqual(namesOf(sure));
        expect(namesOf(bestPairs(shuffled).pairs)).toEqual(namesOf(sure));
      }),
      { numRuns: 500 },
    );
  });

  test("of more than can be weighed together is still right where one fit is the best of both", () => {
    const many = Array.from({ length: 40 }, (_each, one) => [fit(one, one, 3), fit(one, (one + 1) % 40, 1)]).flat();
    expect(bestPairs(many).pairs).toHaveLength(40);
    const equal = Array.from({ length: 40 }, (_each, one) => [fit(one, one, 1), fit(one, (one + 1) % 40, 1)]).flat();
    expect(bestPairs(equal).pairs).toEqual([]);
    expect(bestPairs(equal).undecided).toHaveLength(80);
  });
});
