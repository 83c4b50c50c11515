import { addDays, isoDate, type IsoDate } from "@/lib/calendar/date.ts";
import type { CountDirection, CourtCalendar } from "@/lib/calendar/court-calendar.ts";
import { federalHolidayOn, isWeekend } from "@/lib/calendar/holidays/federal.ts";

/** True on Saturdays, Sundays and days that are legal holidays on every reading of the law. */
export function isSettledNonCourtDay(calendar: CourtCalendar, date: IsoDate, direction: CountDirection): boolean {
  if (isWeekend(date)) return true;
  const holiday = calendar.legalHoliday(date, direction);
  return holiday !== null && holiday.doubt === null;
}

/** Every day of a year that 5 U.S.C. 6103(a) names, without the days observed instead. */
export function statutoryHolidays(year: number): readonly { readonly name: string; readonly date: IsoDate }[] {
  const found: { name: string; date: IsoDate }[] = [];
  for (let date = isoDate(`${year}-01-01`); date.startsWith(String(year)); date = addDays(date, 1)) {
    const holiday = federalHolidayOn(date);
    if (holiday?.authority === "5 U.S.C. 6103(a)") found.push({ name: holiday.name, date });
  }
  return found;
}
