import { leftOf, rightOf } from "./page-text.ts";
import type { Line, Segment } from "./page-text.ts";

/** Fewer lines with words on both sides are a caption or a table, not two columns of text. */
const FEWEST = 10;
/** Each column is mostly full. A caption's cells are not. */
const FULL = 0.6;

/** A line, and the column that it stands in. */
export interface PlacedLine {
  readonly line: Line;
  readonly column: "whole" | "left" | "right";
}

/**
 * The lines in reading order. Where a page is set in two columns the left one is read before the right one; a line
 * that reaches across parts what stands above it from what stands below.
 */
export function inReadingOrder(lines: readonly Line[]): PlacedLine[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return lines.map((line) => ({ line, column: "whole" }));
  const ordered: PlacedLine[] = [];
  let [left, right]: [PlacedLine[], PlacedLine[]] = [[], []];
  const flush = () => {
    ordered.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.segments.some(({ x0, x1 }) => x0 < gutter - 5 && x1 > gutter + 5)) {
      flush();
      ordered.push({ line, column: "whole" });
      continue;
    }
    const [onLeft, onRight] = [partOf(line, ({ x0 }) => x0 < gutter), partOf(line, ({ x0 }) => x0 >= gutter)];
    if (onLeft) left.push({ line: onLeft, column: "left" });
    if (onRight) right.push({ line: onRight, column: "right" });
  }
  flush();
  return ordered;
}

function partOf(line: Line, isThere: (segment: Segment) => boolean): Line | null {
  const segments = line.segments.filter(isThere);
  return segments.length === 0 ? null : { ...line, segments };
}

/** Where the gap between two columns of text lies; null on a page that has one column. */
function gutterOf(lines: readonly Line[]): number | null {
  const parted = lines.filter(({ segments }) => segments.length === 2);
  if (parted.length < FEWEST || parted.length < lines.length * 0.4) return null;
  const [left, right] = [median(parted.map(leftOf)), median(parted.map(rightOf))];
  const begins = median(parted.map(({ segments }) => segments[1]?.x0 ?? 0));
  const inColumns = parted.filter(({ segments: [first, second] }) => {
    if (!first || !second) return false;
    return Math.abs(second.x0 - begins) < 30 && first.x1 < begins;
  });
  if (inColumns.length < FEWEST) return null;
  const ends = Math.max(...inColumns.map(({ segments }) => segments[0]?.x1 ?? 0));
  const isFull = ({ segments: [first, second] }: Line) =>
    first !== undefined &&
    second !== undefined &&
    first.x1 - first.x0 > FULL * (ends - left) &&
    second.x1 - second.x0 > FULL * (right - begins);
  if (inColumns.filter(isFull).length < inColumns.length * 0.5) return null;
  return (ends + begins) / 2;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
