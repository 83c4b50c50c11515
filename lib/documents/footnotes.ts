import { sizeOf, textOfLine } from "./page-text.ts";
import type { Line } from "./page-text.ts";

/** Footnotes are set smaller than the text by at least this. */
const SMALLER = 0.92;

/** The size in which most letters of the document are set. */
export function bodySizeOf(pages: readonly (readonly Line[])[]): number {
  const letters = new Map<number, number>();
  for (const line of pages.flat()) {
    const size = Math.round(sizeOf(line) * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + textOfLine(line).length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * The lines of a page without the footnotes at its foot: smaller letters down to the end of the page, opened by a mark
 * or going on from the page before. What is small for another reason stays.
 */
export function withoutFootnotes(
  lines: readonly Line[],
  bodySize: number,
  before: boolean,
): { readonly lines: readonly Line[]; readonly goesOn: boolean } {
  const isSmall = (line: Line) => sizeOf(line) < bodySize * SMALLER;
  let first = lines.length;
  while (first > 0 && isSmall(lines[first - 1] as Line)) first--;
  const notes = lines.slice(first);
  const opening = notes.findIndex((line) => /^(?:\d{1,3}|[*†‡])\s?\S/.test(textOfLine(line)));
  const [opens] = notes;
  if (opens === undefined) return { lines, goesOn: false };
  // A note from the page before begins without a mark, and stands alone at the foot.
  if (first > 0 && (opening === 0 || before)) return { lines: lines.slice(0, first), goesOn: true };
  if (opening > 0) return { lines: lines.slice(0, first + opening), goesOn: true };
  return { lines, goesOn: false };
}
