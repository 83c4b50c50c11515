import type { IsoDate } from "../date.ts";
import { addDays, isoDate, weekdayOf } from "../date.ts";

/** Why the law leaves open whether a day is a legal holiday. Each kind of doubt is one question for a court. */
export type DoubtKind = "observed Friday" | "presidential closure" | "state holiday";

/** A legal holiday on a given day, for the computing of time. */
export interface LegalHoliday {
  readonly date: IsoDate;
  /** "Independence Day (observed)". */
  readonly name: string;
  /** The statute, order or rule that makes it one. */
  readonly authority: string;
  /** Null when it is settled that the day counts. */
  readonly doubt: { readonly kind: DoubtKind; readonly why: string } | null;
}

export const sunday = 0;
export const monday = 1;
export const thursday = 4;
export const saturday = 6;

/** A day of a year, month counted from 1. */
export function dayOf(year: number, month: number, day: number): IsoDate {
  return isoDate(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

/** The nth given weekday of a month: `nthWeekday(2026, 11, thursday, 4)` is Thanksgiving. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): IsoDate {
  const first = dayOf(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** The last given weekday of a month of 31 days (May: Memorial Day). */
export function lastWeekdayOf31(year: number, month: number, weekday: number): IsoDate {
  const last = dayOf(year, month, 31);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
