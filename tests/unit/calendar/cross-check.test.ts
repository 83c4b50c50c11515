import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { addDays, isoDate } from "@/lib/calendar/date.ts";
import { calendarFor } from "@/lib/calendar/court-calendar.ts";
import { federalHolidayOn } from "@/lib/calendar/holidays/federal.ts";

/** Days from 1990 to 2060, the last one included. */
const first = isoDate("1990-01-01");
const last = isoDate("2060-12-31");

/** The days that the library calls public holidays in the country, or in a state of it. */
function libraryDays(from: number, to: number, state?: string): Map<string, { name: string; type: string }> {
  const library = state === undefined ? new Holidays("US") : new Holidays("US", state);
  const days = new Map<string, { name: string; type: string }>();
  for (let year = from; year <= to; year++) {
    for (const { date, name, type } of library.getHolidays(year)) {
      const day = date.slice(0, 10);
      if (type === "public" || (type === "bank" && !days.has(day))) days.set(day, { name, type });
    }
  }
  return days;
}

/**
 * Differences that were looked at, each with its reason. The library types the substitute day of Veterans Day "bank",
 * although 5 U.S.C. 6103(b) and Executive Order 11582 treat it as that of every other holiday.
 */
const reviewed: Readonly<Record<string, string>> = {
  "Veterans Day (substitute day)": "bank",
};

describe("every day from 1990 to 2060 against an independent library", () => {
  // The eve of a New Year's Day belongs to the year before: one year more at the end.
  const theirs = libraryDays(1990, 2061);
  test("differs only where the difference was looked at", () => {
    const differences: string[] = [];
    let agreed = 0;
    for (let date = first; date <= last; date = addDays(date, 1)) {
      const ours = federalHolidayOn(date);
      const found = theirs.get(date);
      const isTheirs = found?.type === "public" || (found !== undefined && reviewed[found.name] === found.type);
      if ((ours !== null) !== isTheirs)
        differences.push(`${date} ours: ${ours?.name ?? "none"}, theirs: ${found?.name ?? "none"}`);
      else if (ours) agreed += 1;
    }
    expect(differences).toEqual([]);
    // Ten or eleven days a year, and the days kept instead of those on weekends.
    expect(agreed).toBeGreaterThan(71 * 10);
  });
  test("the reviewed differences are still there: when the library is mended, this list is too long", () => {
    const typed = [...theirs].filter(([date, { name }]) => date <= last && name in reviewed).map(([, day]) => day);
    expect(typed.length).toBe(20);
    expect(new Set(typed.map(({ type }) => type))).toEqual(new Set(["bank"]));
  });
  test("both know the eve of a New Year's Day on a Saturday, in the old year", () => {
    for (const eve of ["1993-12-31", "2021-12-31", "2027-12-31", "2032-12-31", "2060-12-31"]) {
      const isObserved = new Date(`${Number(eve.slice(0, 4)) + 1}-01-01T00:00Z`).getUTCDay() === 6;
      expect(federalHolidayOn(isoDate(eve)) !== null).toBe(isObserved);
      expect(theirs.has(eve)).toBe(isObserved);
    }
  });
});

test("Michigan: the library has state offices' days and no Lincoln's Birthday; the statute says otherwise", () => {
  const theirs = libraryDays(2026, 2026, "mi");
  const ours = (text: string) => calendarFor("mied").legalHoliday(isoDate(text), "forward");
  expect(theirs.has("2026-02-12")).toBe(false);
  expect(ours("2026-02-12")?.authority).toBe("Mich. Comp. Laws 435.101");
  for (const day of ["2026-12-24", "2026-12-31"]) {
    expect(theirs.has(day)).toBe(true);
    expect(ours(day)).toBeNull();
  }
});
