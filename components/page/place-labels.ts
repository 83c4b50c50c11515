import type { Box, FreeSpace } from "./free-space.ts";
import { labelWidth, type MarkLabel } from "./row-words.ts";

/** Where a row's labels go, and which of them fit. */
export interface Placement {
  /** The labels' box; null when nothing fits and only the strip is drawn. */
  readonly box: Box | null;
  /** One label a line, from the top of the box; otherwise all on one line. */
  readonly isStacked: boolean;
  readonly shown: readonly MarkLabel[];
  readonly hiddenCount: number;
}

const LINE = 21;
const GAP = 4;
/** "+3". */
const MORE_WIDTH = 26;

/** Puts labels where all fit: under the date, else after the text; else as many as fit where there is most room. */
export function placeLabels(labels: readonly MarkLabel[], { afterText, underDate }: FreeSpace): Placement {
  const stacked = underDate && onLines(labels, underDate);
  const isWide = underDate && labels.every((label) => labelWidth(label) <= underDate.right - underDate.left);
  if (isWide && stacked?.hiddenCount === 0) return stacked;
  const inLine = afterText && onOneLine(labels, afterText);
  if (inLine?.hiddenCount === 0) return inLine;
  if (stacked?.hiddenCount === 0) return stacked;
  const best = [inLine, stacked]
    .filter((placement) => placement !== null)
    .toSorted((a, b) => a.hiddenCount - b.hiddenCount)[0];
  return best && (best.shown.length > 0 || hasRoomForMore(best))
    ? best
    : { box: null, isStacked: false, shown: [], hiddenCount: labels.length };
}

/** "+3" alone still says that there is something to read. */
function hasRoomForMore({ box }: Placement): boolean {
  return box !== null && box.right - box.left >= MORE_WIDTH && box.bottom - box.top >= LINE - 5;
}

function onOneLine(labels: readonly MarkLabel[], box: Box): Placement {
  const widths = labels.map((label) => labelWidth(label) + GAP);
  const room = box.right - box.left;
  const total = widths.reduce((sum, width) => sum + width, 0);
  let count = labels.length;
  let used = total;
  while (count > 0 && used > room - (count < labels.length ? MORE_WIDTH : 0)) {
    count -= 1;
    used -= widths[count] ?? 0;
  }
  return { box, isStacked: false, shown: labels.slice(0, count), hiddenCount: labels.length - count };
}

/** One label a line; a label too wide for the column is cut with an ellipsis, which the full words on hover make good. */
function onLines(labels: readonly MarkLabel[], box: Box): Placement {
  const lines = Math.floor((box.bottom - box.top) / LINE);
  const count = lines >= labels.length ? labels.length : Math.max(0, lines - 1);
  return { box, isStacked: true, shown: labels.slice(0, count), hiddenCount: labels.length - count };
}
