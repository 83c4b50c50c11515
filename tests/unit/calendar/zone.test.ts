import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, instantFromMs, isoDate } from "@/lib/calendar/date.ts";
import { dateIn, instantOf, wallTimeIn } from "@/lib/calendar/zone.ts";

test.each([
  ["2026-01-15", "09:00", "America/Detroit", "2026-01-15T14:00:00.000Z"],
  ["2026-07-15", "09:00", "America/Detroit", "2026-07-15T13:00:00.000Z"],
  ["2026-07-15", "09:00", "America/Phoenix", "2026-07-15T16:00:00.000Z"],
  ["2026-07-15", "09:00", "Pacific/Guam", "2026-07-14T23:00:00.000Z"],
  // Spring skips 02:30: an hour later. Autumn repeats 01:30: the first of the two.
  ["2026-03-08", "02:30", "America/Detroit", "2026-03-08T07:30:00.000Z"],
  ["2026-11-01", "01:30", "America/Detroit", "2026-11-01T05:30:00.000Z"],
  ["2026-11-01", "00:30", "America/Detroit", "2026-11-01T04:30:00.000Z"],
  ["2026-11-01", "03:00", "America/Detroit", "2026-11-01T08:00:00.000Z"],
])("%s %s in %s is %s", (date, time, zone, instant) => expect(instantOf(isoDate(date), time, zone)).toBe(instant));

test("what is no time and what is no zone are refused", () => {
  expect(() => instantOf(isoDate("2026-01-01"), "24:00", "America/Detroit")).toThrow(RangeError);
  expect(() => instantOf(isoDate("2026-01-01"), "09:00", "Nowhere/Atall")).toThrow(RangeError);
});

test("a wall time read back is the same outside the hours that a change of the clock skips", () => {
  const zones = fc.constantFrom(
    "America/Detroit",
    "Pacific/Honolulu",
    "America/Phoenix",
    "Europe/London",
    "Asia/Kolkata",
  );
  const days = fc.integer({ min: 0, max: 25_000 }).map((count) => addDays(isoDate("1990-01-01"), count));
  const times = fc.integer({ min: 240, max: 1439 });
  fc.assert(
    fc.property(zones, days, times, (zone, date, minutes) => {
      const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
      expect(wallTimeIn(instantOf(date, time, zone), zone)).toEqual({ date, time });
    }),
  );
});

test("the date in a zone is the one that Intl prints there", () => {
  fc.assert(
    fc.property(fc.integer({ min: 631_152_000_000, max: 2_840_140_800_000 }), (ms) => {
      const printed = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Detroit", dateStyle: "short" }).format(ms);
      expect(dateIn(instantFromMs(ms), "America/Detroit")).toBe(printed);
    }),
  );
});

test("an offset that was asked for before is the same again, on both sides of a change of the clock", () => {
  const zones = ["America/Detroit", "America/St_Johns", "Australia/Lord_Howe"];
  for (const zone of zones) {
    const print = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
    // St. John's changed its clocks a minute past midnight, Lord Howe's are set back by half an hour.
    for (const change of ["2003-04-06T03:31", "2026-03-08T07:00", "2026-04-04T15:00"]) {
      const around = Array.from({ length: 120 }, (_, at) => Date.parse(`${change}:00.000Z`) + (at - 60) * 30_000);
      const shown = () => around.map((ms) => wallTimeIn(instantFromMs(ms), zone));
      const printed = around.map((ms) => print.format(ms).split(" "));
      expect(shown().map(({ date, time }) => [date, time])).toEqual(printed);
      expect(shown()).toEqual(shown());
    }
  }
});
