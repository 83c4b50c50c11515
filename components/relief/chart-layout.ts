import { scaleUtc } from "d3-scale";
import { addDays, type IsoDate } from "@/lib/calendar/date.ts";
import type { ReliefInterval, ReliefTimeline, ReliefTrackName, UnclearOrder } from "@/lib/relief/relief.ts";

/** Sizes of the chart in CSS pixels. */
export const ROW_HEIGHT = 30;
export const BAR_HEIGHT = 20;
export const LANE_TITLE = 24;
export const AXIS_HEIGHT = 28;
const SIDE = 14;
/** So that an order of four days can be seen and hit among years. */
const LEAST_BAR = 7;

/** Room for the sign of a state. */
export const SIGN_WIDTH = 16;

/** The days that a chart shows, both included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface Bar {
  readonly interval: ReliefInterval;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The interval goes on beyond the span. */
  readonly goesOn: boolean;
  /** Nothing stands beside its end, so that a sign has room there. */
  readonly isLoose: boolean;
}

export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Lane {
  readonly track: ReliefTrackName;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** Days of the orders that made or carried on what a bar shows. */
  readonly orders: readonly Mark[];
  /** Orders whose effect could not be read. */
  readonly unclear: readonly (Mark & { readonly each: UnclearOrder })[];
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly xOf: (day: IsoDate) => number;
}

/** All that is known, up to today or the last end, with a little air before and after. */
export function wholeSpan(timeline: ReliefTimeline, today: IsoDate): Span | null {
  const intervals = timeline.tracks.flatMap((track) => track.intervals);
  const starts = intervals.flatMap(({ from, fromEarliest }) => from ?? fromEarliest ?? []);
  if (starts.length === 0) return null;
  const ends = intervals.flatMap(({ until }) => (until === "open" ? [] : [until]));
  const first = starts.reduce((a, b) => (a < b ? a : b));
  const last = [...starts, ...ends, today].reduce((a, b) => (a > b ? a : b));
  return { from: addDays(first, -20), to: addDays(last, 20) };
}

/** The calendar years that a span touches. */
export function yearsOf({ from, to }: Span): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const msOf = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);

export function layoutOf(timeline: ReliefTimeline, span: Span, width: number): ChartLayout {
  const scale = scaleUtc()
    .domain([msOf(span.from), msOf(span.to)])
    .range([SIDE, width - SIDE]);
  const xOf = (day: IsoDate) => scale(msOf(day));
  let y = 0;
  const lanes = timeline.tracks.map(({ track, intervals }): Lane => {
    const shown = intervals.filter((interval) => isWithin(interval, span));
    const { bars, rows } = barsOf(shown, span, { xOf, top: y + LANE_TITLE });
    const unclear = timeline.unclear.flatMap((each) => {
      const { since } = each;
      if (since === null || !each.tracks.includes(track) || since < span.from || since > span.to) return [];
      // Beside the title where bars are below it, under the title where it says that nothing is known.
      return [{ id: each.order.id, x: xOf(since), y: y + (rows === 0 ? LANE_TITLE + 10 : LANE_TITLE - 8), each }];
    });
    const height = LANE_TITLE + (rows > 0 ? rows * ROW_HEIGHT : unclear.length > 0 ? ROW_HEIGHT / 2 : 4);
    const lane = { track, y, height, bars, orders: bars.flatMap((bar) => marksOf(bar, span, xOf)), unclear };
    y += height;
    return lane;
  });
  const count = Math.max(2, Math.floor(width / 95));
  const format = scale.tickFormat(count);
  const ticks = scale.ticks(count).map((at) => ({ x: scale(at), label: format(at) }));
  return { width, height: y + AXIS_HEIGHT, lanes, ticks, xOf };
}

const startOf = (interval: ReliefInterval): IsoDate | null => interval.from ?? interval.fromEarliest;

function isWithin(interval: ReliefInterval, span: Span): boolean {
  const start = startOf(interval);
  return start !== null && start <= span.to && (interval.until === "open" || interval.until >= span.from);
}

/** Each interval on the first row on which nothing is in its way; an interval's chain keeps its row where it can. */
function barsOf(
  intervals: readonly ReliefInterval[],
  span: Span,
  { xOf, top }: { readonly xOf: (day: IsoDate) => number; readonly top: number },
): { bars: Bar[]; rows: number } {
  const ends: number[] = [];
  const rowOfChain = new Map<string, number>();
  const bars = intervals.map((interval): Bar => {
    const start = startOf(interval) ?? span.from;
    const x = Math.max(xOf(start < span.from ? span.from : start), SIDE);
    const goesOn = interval.until === "open" || interval.until > span.to;
    const end = xOf(interval.until === "open" || interval.until > span.to ? span.to : interval.until);
    const width = Math.max(LEAST_BAR, end - x);
    const kept = rowOfChain.get(interval.chain);
    const isFree = (row: number) => (ends[row] ?? -1) <= x + 0.5;
    // Bars that were made wider to be seen may push the next one a row down.
    const row = kept !== undefined && isFree(kept) ? kept : freeRow(ends, isFree);
    rowOfChain.set(interval.chain, row);
    ends[row] = x + width;
    return { interval, x, y: top + row * ROW_HEIGHT, width, goesOn, isLoose: true };
  });
  const isLoose = ({ x, y, width }: Bar) =>
    !bars.some((other) => other.y === y && other.x > x && other.x < x + width + SIGN_WIDTH);
  return { bars: bars.map((bar) => ({ ...bar, isLoose: isLoose(bar) })), rows: ends.length };
}

function freeRow(ends: readonly number[], isFree: (row: number) => boolean): number {
  const row = ends.findIndex((_, at) => isFree(at));
  return row === -1 ? ends.length : row;
}

function marksOf({ interval, y }: Bar, span: Span, xOf: (day: IsoDate) => number): Mark[] {
  return interval.by.flatMap(({ id, day }) =>
    day === null || day < span.from || day > span.to ? [] : [{ id: `${interval.id} ${id}`, x: xOf(day), y }],
  );
}
