/** Pairs of positions that belong together; null where a side has nothing. In the order of both lists. */
export type Alignment = readonly (readonly [ours: number | null, theirs: number | null])[];

/**
 * Aligns two lists so that the sum of `likeness` over the pairs is the highest, both orders kept: one missing row makes
 * one difference, not as many as there are rows below it. Zero means that two do not belong together.
 */
export function align(ours: number, theirs: number, likeness: (our: number, their: number) => number): Alignment {
  const pairs: [number | null, number | null][] = [];
  const ends: [number, number][] = [];
  const best = Math.max(likenessAtBest(ours, theirs, likeness), 1);
  let start = 0;
  let [rows, columns] = [ours, theirs];
  // Most lists are equal: what is alike at the beginning and at the end needs no search.
  while (start < ours && start < theirs && likeness(start, start) >= best) pairs.push([start, start++]);
  while (rows > start && columns > start && likeness(rows - 1, columns - 1) >= best) ends.unshift([--rows, --columns]);
  [rows, columns] = [rows - start, columns - start];
  const scores = scoresOf(rows, columns, (row, column) => likeness(start + row, start + column));
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const here = scores[row]?.[column] ?? 0;
    if (column >= columns || (row < rows && here === scores[row + 1]?.[column])) pairs.push([start + row++, null]);
    else if (row >= rows || here === scores[row]?.[column + 1]) pairs.push([null, start + column++]);
    else pairs.push([start + row++, start + column++]);
  }
  return [...pairs, ...ends];
}

function likenessAtBest(ours: number, theirs: number, likeness: (our: number, their: number) => number): number {
  let best = 0;
  for (let at = 0; at < Math.min(ours, theirs); at++) best = Math.max(best, likeness(at, at));
  return best;
}

/** The best sum from each pair of positions to the ends of both lists. */
function scoresOf(rows: number, columns: number, likeness: (row: number, column: number) => number): Float64Array[] {
  const scores = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const together = likeness(row, column);
      const paired = together > 0 ? together + (scores[row + 1]?.[column + 1] ?? 0) : 0;
      const skipped = Math.max(scores[row + 1]?.[column] ?? 0, scores[row]?.[column + 1] ?? 0);
      (scores[row] as Float64Array)[column] = Math.max(paired, skipped);
    }
  }
  return scores;
}
