import { tzOffset } from "@date-fns/tz";
import type { Instant, IsoDate } from "./date.ts";
import { instantFromMs, isoDate, msOfInstant } from "./date.ts";

const MS_PER_MINUTE = 60_000;
/** "09:00", "23:59". */
const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** True for a time of day as the records keep it: "09:00". */
export function isClockTime(text: string): boolean {
  return CLOCK_TIME.test(text);
}

/**
 * The instant at which a clock in `timeZone` shows this date and time ("HH:MM").
 * A time that spring skips is the instant an hour later; one that autumn repeats is the first of the two.
 * @throws RangeError for a time that is none.
 */
export function instantOf(date: IsoDate, time: string, timeZone: string): Instant {
  if (!isClockTime(time)) throw new RangeError(`not a time of day: ${time}`);
  const wall = Date.parse(`${date}T${time}:00.000Z`);
  const day = 24 * 60 * MS_PER_MINUTE;
  const before = wall - offsetAt(wall - day, timeZone);
  const after = wall - offsetAt(wall + day, timeZone);
  // Two offsets can hold around a change of the clock. The first reading that shows the wanted time is it.
  for (const reading of [Math.min(before, after), Math.max(before, after)]) {
    if (reading + offsetAt(reading, timeZone) === wall) return instantFromMs(reading);
  }
  return instantFromMs(before);
}

/** The date that a calendar on a wall in `timeZone` shows at this instant. */
export function dateIn(at: Instant, timeZone: string): IsoDate {
  return wallTimeIn(at, timeZone).date;
}

/** Date and time ("HH:MM") as a clock in `timeZone` shows them at this instant. */
export function wallTimeIn(at: Instant, timeZone: string): { readonly date: IsoDate; readonly time: string } {
  const ms = msOfInstant(at);
  const wall = instantFromMs(ms + offsetAt(ms, timeZone));
  return { date: isoDate(wall.slice(0, 10)), time: wall.slice(11, 16) };
}

/** From then on every zone changes its clock at a full minute. */
const FULL_MINUTES_SINCE = Date.UTC(1973, 0, 1);
const MOST_REMEMBERED = 10_000;
/** Offset by minute since 1970, of each zone: the browser is slow to say it, and the same minutes are asked for again. */
const remembered = new Map<string, Map<number, number>>();

function offsetAt(ms: number, timeZone: string): number {
  if (!(ms >= FULL_MINUTES_SINCE)) return offsetFromBrowser(ms, timeZone);
  const minute = Math.floor(ms / MS_PER_MINUTE);
  const known = remembered.get(timeZone)?.get(minute);
  if (known !== undefined) return known;
  const offset = offsetFromBrowser(ms, timeZone);
  const ofZone = remembered.get(timeZone);
  if (ofZone === undefined || ofZone.size >= MOST_REMEMBERED) remembered.set(timeZone, new Map([[minute, offset]]));
  else ofZone.set(minute, offset);
  return offset;
}

function offsetFromBrowser(ms: number, timeZone: string): number {
  const minutes = tzOffset(timeZone, new Date(ms));
  if (Number.isNaN(minutes)) throw new RangeError(`not a time zone: ${timeZone}`);
  return minutes * MS_PER_MINUTE;
}
