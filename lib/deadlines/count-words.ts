import type { IsoDate } from "../calendar/date.ts";
import { weekdayOf } from "../calendar/date.ts";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** "Fri 2026-11-27". */
export function dayWords(date: IsoDate): string {
  return `${WEEKDAYS[weekdayOf(date)] ?? ""} ${date}`;
}

/** "1 day", "14 days". */
export function plural(count: number, unit: string): string {
  return `${count} ${count === 1 ? unit.replace(/s$/, "") : unit}`;
}
