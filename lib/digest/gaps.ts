/** Courts that number by document id instead of counting from 1 print longer numbers than any docket has entries. */
const LARGEST_COUNTED_NUMBER = 9_999;

/**
 * Runs of document numbers that no look has shown, counted from 1: ["2", "701–703"].
 * A number may be missing because the document is sealed, or because only part of the docket was seen.
 */
export function missingNumbers(documentNumbers: readonly (string | null)[]): string[] {
  const seen = new Set<number>();
  for (const number of documentNumbers) {
    const whole = /^\d+/.exec(number ?? "")?.[0];
    if (whole !== undefined && Number(whole) > 0) seen.add(Number(whole));
  }
  const ascending = [...seen].toSorted((a, b) => a - b);
  if ((ascending.at(-1) ?? 0) > LARGEST_COUNTED_NUMBER) return [];
  const gaps: string[] = [];
  let expected = 1;
  for (const number of ascending) {
    if (number > expected) gaps.push(number - 1 === expected ? `${expected}` : `${expected}–${number - 1}`);
    expected = number + 1;
  }
  return gaps;
}
