import { oneSpaced, plainLetters } from "./letters.ts";
import { withoutLineNumbers } from "./line-numbers.ts";
import type { Line, PageText, Segment, TextItem } from "./page-text.ts";
import { upright } from "./upright.ts";

/** A gap of this many letter sizes parts two words (most type-setters print no blank at all there). */
const WORD_GAP = 0.14;
/** A gap as wide as this parts two columns, or two cells of the caption. */
const COLUMN_GAP = 1.6;
/** No line of a page is longer; what means harm is cut here, before it is put into paragraphs. */
const LONGEST_LINE = 1_000;
/** Raised by at least this many letter sizes, and smaller than the line's letters: the mark of a footnote. */
const RAISED = 0.18;
const SMALLER = 0.8;

/** The lines of a page from top to bottom, each from left to right. Line numbers of pleading paper are left out. */
export function linesOf(page: PageText): Line[] {
  const runs = upright({ ...page, items: page.items.map((item) => ({ ...item, text: plainLetters(item.text) })) });
  const items = withoutLineNumbers(runs.items.filter(({ text }) => text.trim() !== ""));
  return rowsOf(items).map((row) => ({ page: page.number, y: baselineOf(row), segments: segmentsOf(row) }));
}

/** Runs that stand on one baseline, footnote marks and all. */
function rowsOf(items: readonly TextItem[]): TextItem[][] {
  const rows: TextItem[][] = [];
  let row: TextItem[] = [];
  let [top, size] = [0, 0];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (row.length > 0 && item.y - top > 0.55 * Math.max(size, item.size)) {
      rows.push(row);
      row = [];
    }
    if (row.length === 0) [top, size] = [item.y, item.size];
    row.push(item);
    // The baseline of the row is that of its largest letters.
    if (item.size > size) [top, size] = [item.y, item.size];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function baselineOf(row: readonly TextItem[]): number {
  const largest = Math.max(...row.map(({ size }) => size));
  return row.find(({ size }) => size >= largest * 0.95)?.y ?? row[0]?.y ?? 0;
}

function segmentsOf(row: readonly TextItem[]): Segment[] {
  const size = Math.max(...row.map((item) => item.size));
  const baseline = baselineOf(row);
  const segments: { text: string; x0: number; x1: number; size: number }[] = [];
  for (const item of row.toSorted((a, b) => a.x - b.x)) {
    if (isFootnoteMark(item, baseline, size)) continue;
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : item.x - last.x1;
    if (last === undefined || gap > COLUMN_GAP * size) {
      segments.push({ text: item.text, x0: item.x, x1: item.x + item.width, size: item.size });
      continue;
    }
    // Letters drawn twice for boldness fall on each other.
    if (gap < -0.5 * item.width && last.text.endsWith(item.text.trim())) continue;
    if (last.text.length > LONGEST_LINE) continue;
    last.text += gap > WORD_GAP * size ? ` ${item.text}` : item.text;
    last.x1 = Math.max(last.x1, item.x + item.width);
    last.size = Math.max(last.size, item.size);
  }
  return segments
    .map((segment) => ({ ...segment, text: oneSpaced(segment.text.slice(0, LONGEST_LINE)) }))
    .filter(({ text }) => text !== "");
}

function isFootnoteMark({ text, y, size }: TextItem, baseline: number, lineSize: number): boolean {
  return size < SMALLER * lineSize && baseline - y > RAISED * lineSize && /^[\d*†‡ ,]{1,5}$/.test(text);
}
