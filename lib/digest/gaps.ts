/** Courts that number by document id instead of counting from 1 print longer numbers than any docket has entries. */
const LARGEST_COUNTED_NUMBER = 9_999;

/** Whole numbers that follow one another, both ends included. */
export type NumberRun = readonly [first: number, last: number];

/**
 * Runs of document numbers that no look has shown, counted from 1: ["2", "701–703"].
 * A number may be missing because the document is sealed, or because only part of the docket was seen.
 */
export function missingNumbers(documentNumbers: readonly (string | null)[]): string[] {
  return gapsBetween(numberRuns(documentNumbers));
}

/** The document numbers without their parts ("43-1" is 43), as ascending runs. */
export function numberRuns(documentNumbers: readonly (string | null)[]): NumberRun[] {
  const seen = new Set<number>();
  for (const number of documentNumbers) {
    const whole = /^\d+/.exec(number ?? "")?.[0];
    if (whole !== undefined && Number(whole) > 0) seen.add(Number(whole));
  }
  const runs: [number, number][] = [];
  for (const number of [...seen].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Runs of all numbers that are in the one or the other. */
export function runsWith(runs: readonly NumberRun[], more: readonly NumberRun[]): NumberRun[] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...runs, ...more].toSorted((a, b) => a[0] - b[0])) {
    const run = joined.at(-1);
    if (run && first <= run[1] + 1) run[1] = Math.max(run[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** What lies between runs, and before the first one: ["2", "701–703"]. */
export function gapsBetween(runs: readonly NumberRun[]): string[] {
  if ((runs.at(-1)?.[1] ?? 0) > LARGEST_COUNTED_NUMBER) return [];
  const gaps: string[] = [];
  let expected = 1;
  for (const [first, last] of runs) {
    if (first > expected) gaps.push(first - 1 === expected ? `${expected}` : `${expected}–${first - 1}`);
    expected = last + 1;
  }
  return gaps;
}
