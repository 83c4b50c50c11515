import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isoDate, weekdayOf } from "@/lib/calendar/date.ts";
import { federalHolidayOn, isWeekend } from "@/lib/calendar/holidays/federal.ts";
import { statutoryHolidays } from "./days.ts";

/** Worked out by hand from 5 U.S.C. 6103(a) with a printed calendar; not from the code. */
const statutoryDays: Record<number, readonly string[]> = {
  1968: ["01-01", "02-22", "05-30", "07-04", "09-02", "11-11", "11-28", "12-25"],
  1975: ["01-01", "02-17", "05-26", "07-04", "09-01", "10-13", "10-27", "11-27", "12-25"],
  1990: ["01-01", "01-15", "02-19", "05-28", "07-04", "09-03", "10-08", "11-11", "11-22", "12-25"],
  2017: ["01-01", "01-16", "02-20", "05-29", "07-04", "09-04", "10-09", "11-11", "11-23", "12-25"],
  2018: ["01-01", "01-15", "02-19", "05-28", "07-04", "09-03", "10-08", "11-11", "11-22", "12-25"],
  2021: ["01-01", "01-18", "02-15", "05-31", "06-19", "07-04", "09-06", "10-11", "11-11", "11-25", "12-25"],
  2024: ["01-01", "01-15", "02-19", "05-27", "06-19", "07-04", "09-02", "10-14", "11-11", "11-28", "12-25"],
  2026: ["01-01", "01-19", "02-16", "05-25", "06-19", "07-04", "09-07", "10-12", "11-11", "11-26", "12-25"],
  2027: ["01-01", "01-18", "02-15", "05-31", "06-19", "07-04", "09-06", "10-11", "11-11", "11-25", "12-25"],
  2060: ["01-01", "01-19", "02-16", "05-31", "06-19", "07-04", "09-06", "10-11", "11-11", "11-25", "12-25"],
};

test.each(Object.entries(statutoryDays))("the statutory holidays of %s", (year, days) => {
  expect(statutoryHolidays(Number(year)).map(({ date }) => date)).toEqual(days.map((day) => `${year}-${day}`));
});

describe("the definitions in other words hold for every year from 1990 to 2060", () => {
  const years = Array.from({ length: 71 }, (_, index) => 1990 + index);
  const day = (year: number, name: string) => statutoryHolidays(year).find((holiday) => holiday.name === name)?.date;

  test.each(years)("%i", (year) => {
    const monday = { "Birthday of Martin Luther King, Jr.": [15, 21], "Washington's Birthday": [15, 21] } as const;
    for (const [name, [first, last]] of Object.entries(monday)) {
      const date = day(year, name)!;
      expect(weekdayOf(date)).toBe(1);
      expect(Number(date.slice(8))).toBeGreaterThanOrEqual(first);
      expect(Number(date.slice(8))).toBeLessThanOrEqual(last);
    }
    expect(weekdayOf(day(year, "Memorial Day")!)).toBe(1);
    expect(addDays(day(year, "Memorial Day")!, 7).slice(5, 7)).toBe("06");
    expect(weekdayOf(day(year, "Labor Day")!)).toBe(1);
    expect(addDays(day(year, "Labor Day")!, -7).slice(5, 7)).toBe("08");
    expect(weekdayOf(day(year, "Columbus Day")!)).toBe(1);
    expect(addDays(day(year, "Columbus Day")!, -14).slice(5, 7)).toBe("09");
    expect(weekdayOf(day(year, "Thanksgiving Day")!)).toBe(4);
    expect(Number(day(year, "Thanksgiving Day")!.slice(8))).toBeGreaterThanOrEqual(22);
    expect(Number(day(year, "Thanksgiving Day")!.slice(8))).toBeLessThanOrEqual(28);
    expect(statutoryHolidays(year)).toHaveLength(year >= 2021 ? 11 : 10);
  });
});

test.each([
  ["2022-06-20", "Juneteenth National Independence Day (observed)", null],
  ["2027-07-05", "Independence Day (observed)", null],
  ["2026-07-03", "Independence Day (observed)", "observed Friday"],
  ["2027-06-18", "Juneteenth National Independence Day (observed)", "observed Friday"],
  ["2027-12-24", "Christmas Day (observed)", "observed Friday"],
  ["2027-12-31", "New Year's Day (observed)", "observed Friday"],
  ["2023-11-10", "Veterans Day (observed)", "observed Friday"],
])("%s is %s", (date, name, doubt) => {
  const holiday = federalHolidayOn(isoDate(date));
  expect(holiday?.name).toBe(name);
  expect(holiday?.doubt?.kind ?? null).toBe(doubt);
});

test.each(["2009-01-20", "2025-01-20", "2022-11-25", "2026-11-27", "2020-06-19", "2026-12-24", "1985-01-21"])(
  "%s is a federal holiday only where the statute says so",
  (date) => {
    // Inauguration Day 2025 was also Dr. King's birthday; no other of these is a holiday.
    expect(federalHolidayOn(isoDate(date))?.name ?? null).toBe(
      date === "2025-01-20" ? "Birthday of Martin Luther King, Jr." : null,
    );
  },
);

test("an observed day is never itself a weekend and always next to one", () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(isoDate("1971-01-01"), days));
  fc.assert(
    fc.property(anyDay, (date) => {
      const holiday = federalHolidayOn(date);
      if (!holiday?.name.endsWith("(observed)")) return;
      expect(isWeekend(date)).toBe(false);
      expect(isWeekend(addDays(date, -1)) || isWeekend(addDays(date, 1))).toBe(true);
    }),
  );
});
