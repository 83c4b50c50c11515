import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, compareDays, daysBetween, isIsoDate, isoDate, monthDigits } from "@/lib/calendar/date.ts";

const MS_PER_DAY = 86_400_000;
const fromYearOneToTheLast = fc.integer({ min: -719_162, max: 2_932_896 });
const printed = (count: number) => new Date(count * MS_PER_DAY).toISOString().slice(0, 10);

test("days later and earlier are those that Date counts", () => {
  fc.assert(
    fc.property(fromYearOneToTheLast, fc.integer({ min: -800, max: 800 }), (count, days) => {
      fc.pre(count + days >= -719_162 && count + days <= 2_932_896);
      const date = isoDate(printed(count));
      expect(addDays(date, days)).toBe(printed(count + days));
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["2024-02-28", 1, "2024-02-29"],
  ["2024-02-29", 1, "2024-03-01"],
  ["2023-02-28", 1, "2023-03-01"],
  ["1900-02-28", 1, "1900-03-01"],
  ["2000-03-01", -1, "2000-02-29"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2026-01-31", 0, "2026-01-31"],
])("%s and %i days is %s", (date, days, later) => {
  expect(addDays(isoDate(date), days)).toBe(later);
  expect(isIsoDate(later)).toBe(true);
});

test.each([
  ["January", "01"],
  ["sept", "09"],
  ["Oct.", "10"],
  ["december", "12"],
  ["Monday", "00"],
  ["", "00"],
])("the month of %j is %s", (name, digits) => {
  expect(monthDigits(name)).toBe(digits);
});

test("days stand in order, and those that are not known before all", () => {
  const days = ["2024-03-01", "", "2023-12-31", "2024-02-29", ""];
  expect(days.toSorted(compareDays)).toEqual(["", "", "2023-12-31", "2024-02-29", "2024-03-01"]);
  expect(compareDays("2024-03-01", "2024-03-01")).toBe(0);
});
