import { calendarFor } from "@/lib/calendar/court-calendar.ts";
import { isIsoDate } from "@/lib/calendar/date.ts";
import { isWeekend } from "@/lib/calendar/holidays/federal.ts";

/** The court of a docket: "mied:2:17-cv-11910" → "mied". */
export const courtOf = (docketKey: string): string => docketKey.split(":")[0] ?? "";

/** What a person should notice about a day they typed. The day is theirs to set: nothing is moved. */
export function dayWarning(day: string, courtId: string): string | null {
  if (!isIsoDate(day)) return null;
  const holiday = calendarFor(courtId).legalHoliday(day, "forward");
  if (holiday) return `This is ${holiday.name}${holiday.doubt === null ? "" : `, which may be a legal holiday`}.`;
  return isWeekend(day) ? "This is a weekend day." : null;
}
