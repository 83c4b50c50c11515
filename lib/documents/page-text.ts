/**
 * A run of letters as a page's text layer places it. Points (1/72 inch); x grows to the right and y downwards, as a
 * reader sees the page when it is turned as the file says.
 */
export interface TextItem {
  readonly text: string;
  /** Where the run begins, on its baseline. */
  readonly x: number;
  readonly y: number;
  /** Along the direction of writing. */
  readonly width: number;
  /** Size of the letters. */
  readonly size: number;
  /** Direction of writing, clockwise from left-to-right, in degrees: 0, 90, 180 or 270 after rounding. */
  readonly angle: number;
}

/** What the text layer of one page holds. */
export interface PageText {
  /** From 1, as a reader counts the file's pages. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  /** The page holds more text than was taken. */
  readonly cut: boolean;
  /** The text of the page could not be taken out, though the file could be opened. */
  readonly failed: boolean;
}

/** A stretch of one line without a wide gap: a column's part of it, or all of it. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
}

/** A line of a page, put together from its runs. */
export interface Line {
  readonly page: number;
  /** Baseline. */
  readonly y: number;
  readonly segments: readonly Segment[];
}

/** The words of a line. */
export const textOfLine = ({ segments }: Line): string => segments.map(({ text }) => text).join(" ");
export const leftOf = ({ segments }: Line): number => segments[0]?.x0 ?? 0;
export const rightOf = ({ segments }: Line): number => segments.at(-1)?.x1 ?? 0;
/** Of the largest letters. */
export const sizeOf = ({ segments }: Line): number => Math.max(0, ...segments.map(({ size }) => size));
