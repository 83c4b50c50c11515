declare const isoDateBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A calendar day with no time and no zone, as a court prints it: "2026-03-09". Compare with `<`. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** A moment in UTC, always "2026-03-09T14:05:00.000Z" (so `<` orders instants). */
export type Instant = string & { readonly [instantBrand]: true };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MS_PER_DAY = 86_400_000;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a real day written as year, month and day: "2024-02-29" yes, "2023-02-29" no. */
export function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  return year !== undefined && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** The days of a month (1 to 12) of the Gregorian calendar; 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
}

/** The only way to make an IsoDate from text. @throws RangeError for anything that is no real day. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
}

/** True for a UTC instant with milliseconds, the form that `Date.toISOString` prints. */
export function isInstant(text: string): text is Instant {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}

/** The only way to make an Instant from text. @throws RangeError for anything else. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`not a UTC instant: ${text}`);
  return text;
}

/** The instant of a count of milliseconds since 1970 UTC, as clocks and alarms give it. */
export function instantFromMs(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}

/** Milliseconds since 1970 UTC. */
export function msOfInstant(at: Instant): number {
  return Date.parse(at);
}

/** The day that lies `days` later (earlier, if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const later = Number(date.slice(8)) + days;
  // Most steps stay within the month, and need no Date.
  if (Number.isInteger(later) && later >= 1 && later <= daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))) {
    return `${date.slice(0, 8)}${String(later).padStart(2, "0")}` as IsoDate;
  }
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10) as IsoDate;
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** Puts days in order as text, the earliest first; a day that is not known ("") before all. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "07" for "July", "jul" or "Jul."; "00" for what names no month. */
export function monthDigits(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
