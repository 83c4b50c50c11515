import type { IsoDate } from "../date.ts";
import { addDays, weekdayOf } from "../date.ts";
import type { LegalHoliday } from "./holiday.ts";
import { dayOf, lastWeekdayOf31, monday, nthWeekday, saturday, sunday, thursday, yearOf } from "./holiday.ts";

interface FederalHoliday {
  readonly name: string;
  /** The day in that year, null before the holiday existed. */
  readonly on: (year: number) => IsoDate | null;
}

/**
 * The days of 5 U.S.C. 6103(a), as named in Fed. R. Civ. P. 6(a)(6)(A) and Fed. R. App. P. 26(a)(6)(A).
 * Inauguration Day (6103(c)) is not among them: it is a rule of pay for the District of Columbia.
 * The Mondays date from the Uniform Monday Holiday Act, in force since 1971-01-01.
 */
const federalHolidays: readonly FederalHoliday[] = [
  { name: "New Year's Day", on: (year) => dayOf(year, 1, 1) },
  { name: "Birthday of Martin Luther King, Jr.", on: (year) => (year >= 1986 ? nthWeekday(year, 1, monday, 3) : null) },
  {
    name: "Washington's Birthday",
    on: (year) => (year >= 1971 ? nthWeekday(year, 2, monday, 3) : dayOf(year, 2, 22)),
  },
  { name: "Memorial Day", on: (year) => (year >= 1971 ? lastWeekdayOf31(year, 5, monday) : dayOf(year, 5, 30)) },
  // Pub. L. 117-17, signed 2021-06-17; named in the Rules since 2023-12-01, before that by (a)(6)(B).
  { name: "Juneteenth National Independence Day", on: (year) => (year >= 2021 ? dayOf(year, 6, 19) : null) },
  { name: "Independence Day", on: (year) => dayOf(year, 7, 4) },
  { name: "Labor Day", on: (year) => nthWeekday(year, 9, monday, 1) },
  { name: "Columbus Day", on: (year) => (year >= 1971 ? nthWeekday(year, 10, monday, 2) : null) },
  {
    name: "Veterans Day",
    // From 1971 to 1977 it was the fourth Monday of October.
    on: (year) => (year >= 1971 && year <= 1977 ? nthWeekday(year, 10, monday, 4) : dayOf(year, 11, 11)),
  },
  { name: "Thanksgiving Day", on: (year) => nthWeekday(year, 11, thursday, 4) },
  { name: "Christmas Day", on: (year) => dayOf(year, 12, 25) },
];

const observedFriday =
  "5 U.S.C. 6103(b)(1) makes the Friday before a Saturday holiday one only for pay and leave; courts close, but no rule says that time is extended";

/** The federal holiday on this day, or the day on which a weekend holiday is observed; null for any other day. */
export function federalHolidayOn(date: IsoDate): LegalHoliday | null {
  const named = statutoryHolidayOn(date);
  if (named) return { date, name: named, authority: "5 U.S.C. 6103(a)", doubt: null };
  const weekday = weekdayOf(date);
  const onSunday = weekday === monday ? statutoryHolidayOn(addDays(date, -1)) : null;
  if (onSunday) return { date, name: `${onSunday} (observed)`, authority: "Executive Order 11582, § 3", doubt: null };
  // The eve may lie in the year before: New Year's Day 2028 is observed on 2027-12-31.
  const onSaturday = weekday === saturday - 1 ? statutoryHolidayOn(addDays(date, 1)) : null;
  if (!onSaturday) return null;
  return {
    date,
    name: `${onSaturday} (observed)`,
    authority: "5 U.S.C. 6103(b)(1)",
    doubt: { kind: "observed Friday", why: observedFriday },
  };
}

/** True for Saturday and Sunday. */
export function isWeekend(date: IsoDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === saturday || weekday === sunday;
}

/** The names of a year's holidays by their days, of the years that were asked for. */
const namesByYear = new Map<number, ReadonlyMap<IsoDate, string>>();

function statutoryHolidayOn(date: IsoDate): string | null {
  const year = yearOf(date);
  const names = namesByYear.get(year) ?? namesIn(year);
  namesByYear.set(year, names);
  return names.get(date) ?? null;
}

function namesIn(year: number): ReadonlyMap<IsoDate, string> {
  const names = new Map<IsoDate, string>();
  for (const { name, on } of federalHolidays) {
    const date = on(year);
    if (date !== null) names.set(date, name);
  }
  return names;
}
