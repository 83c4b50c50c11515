import type { TextItem } from "./page-text.ts";

/** Pleading paper numbers its lines up to 28 or a few more. */
const HIGHEST = 32;
/** Fewer are a list, not the margin of pleading paper. */
const FEWEST = 12;
const TOLERANCE = 4;

/** Runs without the line numbers of pleading paper: figures that count up, one below the other, left of all words. */
export function withoutLineNumbers(items: readonly TextItem[]): readonly TextItem[] {
  const figures = items.filter(({ text }) => /^ ?\d{1,2} ?$/.test(text) && Number(text) <= HIGHEST);
  if (figures.length < FEWEST) return items;
  const columns = Map.groupBy(figures, ({ x, width }) => Math.round((x + width) / TOLERANCE));
  for (const edge of [...columns.keys()].toSorted((a, b) => a - b)) {
    // Right-aligned figures end within a point or two of each other; a rounding may part them.
    const column = [...(columns.get(edge) ?? []), ...(columns.get(edge + 1) ?? [])].toSorted((a, b) => a.y - b.y);
    if (column.length < FEWEST || !countsUp(column)) continue;
    const rightEdge = Math.max(...column.map(({ x, width }) => x + width));
    const words = items.filter(({ text }) => /[A-Za-z]{2}/.test(text));
    const leftOfWords = words.filter(({ x }) => x > rightEdge).length;
    if (leftOfWords < words.length * 0.9) continue;
    const numbers = new Set<TextItem>(column);
    return items.filter((item) => !numbers.has(item));
  }
  return items;
}

/** Nearly every figure is larger than the one above it by one. */
function countsUp(column: readonly TextItem[]): boolean {
  const steps = column.slice(1).filter((item, at) => Number(item.text) - Number(column[at]?.text) === 1);
  return steps.length >= (column.length - 1) * 0.8;
}
