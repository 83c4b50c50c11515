import { calendarFor } from "../calendar/court-calendar.ts";
import { addDays, msOfInstant, weekdayOf } from "../calendar/date.ts";
import type { Instant, IsoDate } from "../calendar/date.ts";
import { dateIn, instantOf } from "../calendar/zone.ts";

const OPENS = "08:00";
const CLOSES = "18:00";
const MS_PER_HOUR = 3_600_000;
/** Beyond this nobody asks for the exact figure. */
const MOST_DAYS = 30;

/** Hours between two moments in which a clerk's office works: not at night, at weekends or on legal holidays. */
export function courtHoursBetween(from: Instant, to: Instant, courtId: string): number {
  const calendar = calendarFor(courtId);
  const { timeZone } = calendar;
  const isOpen = (day: IsoDate) =>
    weekdayOf(day) !== 0 && weekdayOf(day) !== 6 && calendar.legalHoliday(day, "forward") === null;
  let hours = 0;
  let day = dateIn(from, timeZone);
  for (let days = 0; days < MOST_DAYS && day <= dateIn(to, timeZone); days += 1, day = addDays(day, 1)) {
    if (!isOpen(day)) continue;
    const begin = Math.max(msOfInstant(from), msOfInstant(instantOf(day, OPENS, timeZone)));
    const end = Math.min(msOfInstant(to), msOfInstant(instantOf(day, CLOSES, timeZone)));
    hours += Math.max(0, end - begin) / MS_PER_HOUR;
  }
  return hours;
}
