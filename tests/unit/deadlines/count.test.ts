import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarFor } from "@/lib/calendar/court-calendar.ts";
import { addDays, daysBetween, isoDate, msOfInstant, weekdayOf } from "@/lib/calendar/date.ts";
import { instantOf } from "@/lib/calendar/zone.ts";
import type { CountUnit, Period } from "@/lib/deadlines/count.ts";
import { countDeadline } from "@/lib/deadlines/count.ts";
import { isSettledNonCourtDay } from "../calendar/days.ts";

const federal = calendarFor("");
const mied = calendarFor("mied");
const day = (text: string) => ({ date: isoDate(text), time: null });
const days = (count: number, direction: Period["direction"] = "forward"): Period => ({
  count,
  unit: "days",
  direction,
});

describe("days forward", () => {
  test.each([
    // trigger, days, last day, why
    ["2018-01-02", 60, "2018-03-05", "60th day Sat 3/3"],
    ["2018-12-20", 45, "2019-02-04", "45th day Sun 2/3: the petition for rehearing in this case"],
    ["2019-01-03", 28, "2019-01-31", "a plain 28 days"],
    ["2017-06-22", 14, "2017-07-06", "the first stay of this case"],
    ["2017-12-11", 14, "2017-12-26", "14th day Christmas"],
    ["2024-12-18", 14, "2025-01-02", "14th day New Year's Day"],
    ["2023-06-05", 14, "2023-06-20", "14th day Juneteenth"],
    ["2025-08-18", 14, "2025-09-02", "14th day Labor Day"],
  ])("%s + %i = %s (%s)", (from, count, expected) => {
    expect(countDeadline(day(from), days(count), { calendar: federal })).toMatchObject({
      date: expected,
      alternatives: [],
    });
  });
});

describe("days backward", () => {
  test.each([
    ["2026-09-14", 7, "2026-09-04", "7th day Labor Day, so on back over the weekend"],
    ["2026-03-16", 14, "2026-03-02", "a plain Monday"],
    ["2026-03-15", 14, "2026-02-27", "a Sunday goes back to Friday"],
  ])("%i days before: %s", (from, count, expected) => {
    expect(countDeadline(day(from), days(count, "backward"), { calendar: federal }).date).toBe(expected);
  });
  test("a state's holiday does not count", () => {
    expect(countDeadline(day("2026-02-26"), days(14, "backward"), { calendar: mied })).toMatchObject({
      date: "2026-02-12",
      alternatives: [],
    });
  });
  test("an inaccessible clerk's office moves even this one forward: Rule 6(a)(3)", () => {
    const inaccessible = new Set([isoDate("2026-08-31")]);
    const counted = countDeadline(day("2026-09-14"), days(14, "backward"), { calendar: federal, inaccessible });
    expect(counted.date).toBe("2026-09-01");
  });
});

describe("unsettled days: the early date first, the late one beside it with its reason", () => {
  test.each([
    ["mied", "2027-01-29", 14, "2027-02-12", ["2027-02-16"], "Lincoln's Birthday"],
    ["", "2026-06-19", 14, "2026-07-03", ["2026-07-06"], "6103(b)(1)"],
    ["", "2018-11-21", 14, "2018-12-05", ["2018-12-06"], "President"],
    // December 24 and 26, 2025 are both doubtful: the day between is Christmas.
    ["", "2025-12-10", 14, "2025-12-24", ["2025-12-29"], "President"],
  ])("%s %s + %i", (court, from, count, early, late, why) => {
    const counted = countDeadline(day(from), days(count), { calendar: calendarFor(court) });
    expect(counted.date).toBe(early);
    expect(counted.alternatives.map(({ date }) => date)).toEqual(late);
    expect(counted.alternatives[0]!.why).toContain(why);
  });
  test("backward the early date is the one that takes the day for a holiday", () => {
    const counted = countDeadline(day("2026-07-10"), days(7, "backward"), { calendar: federal });
    expect(counted).toMatchObject({ date: "2026-07-02", alternatives: [{ date: "2026-07-03" }] });
  });
});

describe("the three days of Rule 6(d)", () => {
  test("are added after the roll, and rolled again", () => {
    expect(countDeadline(day("2025-07-31"), days(30), { calendar: federal, addedDays: 3 }).date).toBe("2025-09-05");
    expect(countDeadline(day("2014-04-24"), days(14), { calendar: federal, addedDays: 3 }).date).toBe("2014-05-12");
    expect(countDeadline(day("2026-11-09"), days(14), { calendar: federal, addedDays: 3 }).date).toBe("2026-11-27");
  });
});

describe("hours", () => {
  const hours = (count: number, direction: Period["direction"] = "forward"): Period => ({
    count,
    unit: "hours",
    direction,
  });
  test.each([
    ["2026-11-20", "15:00", 48, "2026-11-23T15:00"],
    ["2026-10-30", "10:00", 72, "2026-11-02T09:00"],
    ["2027-03-12", "10:00", 72, "2027-03-15T11:00"],
    ["2007-11-02", "10:23", 72, "2007-11-05T09:23"],
    ["2026-07-01", "16:45", 48, "2026-07-03T16:45"],
  ])("%s %s + %i h", (date, time, count, expected) => {
    expect(countDeadline({ date: isoDate(date), time }, hours(count), { calendar: mied }).date).toBe(expected);
  });
  test("backward from a Monday morning back to Friday at the same time", () => {
    const from = { date: isoDate("2026-11-23"), time: "09:00" };
    expect(countDeadline(from, hours(48, "backward"), { calendar: mied }).date).toBe("2026-11-20T09:00");
  });
  test("without a time there is no count", () => {
    expect(() => countDeadline(day("2026-11-20"), hours(48), { calendar: mied })).toThrow(RangeError);
  });
  test("are never rounded: before the roll they are exactly that many hours away", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 400 }),
        (offset, minute, count) => {
          const date = addDays(isoDate("2000-01-01"), offset);
          const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
          const counted = countDeadline({ date, time }, hours(count), { calendar: mied });
          const end = instantOf(isoDate(counted.date.slice(0, 10)), counted.date.slice(11), "America/Detroit");
          const elapsed = (msOfInstant(end) - msOfInstant(instantOf(date, time, "America/Detroit"))) / 3_600_000;
          // An hour that spring skips or autumn repeats can hide one hour; a roll adds whole days.
          expect(counted.steps[1]).toContain("every hour counted");
          if (!counted.steps.some((step) => step.includes(", so: ")))
            expect(Math.abs(elapsed - count)).toBeLessThanOrEqual(1);
          else expect(elapsed).toBeGreaterThan(count);
        },
      ),
    );
  });
});

describe("other units", () => {
  test.each<[string, number, CountUnit, string]>([
    ["2025-10-01", 30, "business days", "2025-11-14"],
    ["2010-01-05", 10, "business days", "2010-01-20"],
    ["2026-01-31", 1, "months", "2026-03-02"],
    ["2024-01-31", 1, "months", "2024-02-29"],
    ["2026-05-15", 6, "months", "2026-11-16"],
    ["2026-11-10", 2, "weeks", "2026-11-24"],
  ])("%s + %i %s = %s", (from, count, unit, expected) => {
    expect(countDeadline(day(from), { count, unit, direction: "forward" }, { calendar: federal }).date).toBe(expected);
  });
});

describe("for every trigger and period", () => {
  const anyDay = fc.integer({ min: 0, max: 22_000 }).map((count) => addDays(isoDate("1990-01-01"), count));
  const anyCount = fc.integer({ min: 0, max: 400 });
  const anyDirection = fc.constantFrom("forward" as const, "backward" as const);
  const anyCalendar = fc.constantFrom(mied, federal, calendarFor("ca6", "mied"), calendarFor("scotus"));
  const inaccessible = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 });

  test("no reading ends on a day that is settled to be no court day", () => {
    fc.assert(
      fc.property(
        anyDay,
        anyCount,
        anyDirection,
        anyCalendar,
        fc.constantFrom(0, 3),
        (from, count, direction, calendar, addedDays) => {
          const counted = countDeadline({ date: from, time: null }, days(count, direction), { calendar, addedDays });
          for (const { date } of [counted, ...counted.alternatives]) {
            expect(isSettledNonCourtDay(calendar, isoDate(date), direction)).toBe(false);
          }
        },
      ),
    );
  });
  test("nor on an inaccessible one", () => {
    fc.assert(
      fc.property(anyDay, anyCount, inaccessible, (from, count, offsets) => {
        const closed = new Set(offsets.map((offset) => addDays(from, count + offset)));
        const counted = countDeadline({ date: from, time: null }, days(count), {
          calendar: federal,
          inaccessible: closed,
        });
        for (const { date } of [counted, ...counted.alternatives]) expect(closed.has(isoDate(date))).toBe(false);
      }),
    );
  });
  test("a later trigger or a longer period never ends earlier", () => {
    fc.assert(
      fc.property(
        anyDay,
        anyCount,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        anyCalendar,
        (from, count, later, longer, calendar) => {
          const first = countDeadline({ date: from, time: null }, days(count), { calendar });
          const second = countDeadline({ date: addDays(from, later), time: null }, days(count + longer), { calendar });
          expect(second.date >= first.date).toBe(true);
        },
      ),
    );
  });
  test("the readings are in order, and the first is the earliest", () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyDirection, (from, count, direction) => {
        const counted = countDeadline({ date: from, time: null }, days(count, direction), { calendar: mied });
        const dates = [counted.date, ...counted.alternatives.map(({ date }) => date)];
        expect(dates).toEqual([...new Set(dates)].toSorted());
      }),
    );
  });
  test("forward and backward mirror each other around a week without holidays", () => {
    // 2026-08-09 to 2026-08-22 hold no holiday; Sunday mirrors Saturday.
    for (let offset = -6; offset <= 6; offset++) {
      const centre = isoDate("2026-08-12");
      const ahead = countDeadline({ date: centre, time: null }, days(Math.abs(offset)), { calendar: federal });
      const behind = countDeadline({ date: centre, time: null }, days(Math.abs(offset), "backward"), {
        calendar: federal,
      });
      const away = (text: string) => (Date.parse(text) - Date.parse(centre)) / 86_400_000;
      expect(away(ahead.date)).toBe(-away(behind.date) + 0);
      expect([1, 2, 3, 4, 5]).toContain(weekdayOf(isoDate(behind.date)));
    }
  });
});

describe("whatever the calendar holds", () => {
  const anyDay = fc.integer({ min: 0, max: 22_000 }).map((count) => addDays(isoDate("1990-01-01"), count));
  /** A court that has weekends and no holidays. */
  const weekendsOnly = { ...federal, legalHoliday: () => null };
  /** The day as far on the other side of a Wednesday: Saturday and Sunday change places. */
  const mirrored = (text: string) => addDays(isoDate("2026-08-12"), -daysBetween(isoDate("2026-08-12"), isoDate(text)));

  test("forward and backward are mirror images on weekends", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), fc.constantFrom(0, 3), (from, count, addedDays) => {
        const options = { calendar: weekendsOnly, addedDays };
        const ahead = countDeadline({ date: from, time: null }, days(count), options).date;
        const behind = countDeadline({ date: mirrored(from), time: null }, days(count, "backward"), options).date;
        expect(behind).toBe(mirrored(ahead));
      }),
    );
  });
  test("backward too a later trigger never ends earlier, and a longer period never later", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        (from, count, later, longer) => {
          const on = (date: typeof from, length: number) =>
            countDeadline({ date, time: null }, days(length, "backward"), { calendar: federal }).date;
          expect(on(addDays(from, later), count) >= on(from, count)).toBe(true);
          expect(on(from, count + longer) <= on(from, count)).toBe(true);
        },
      ),
    );
  });
  test("hours are exact to the minute where no clock changes", () => {
    const phoenix = calendarFor("azd");
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 400 }),
        (date, minute, count) => {
          const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
          const counted = countDeadline(
            { date, time },
            { count, unit: "hours", direction: "forward" },
            { calendar: phoenix },
          );
          const elapsed = msOfInstant(counted.endsAt) - msOfInstant(instantOf(date, time, "America/Phoenix"));
          const isRolled = counted.steps.some((step) => step.includes(", so: "));
          // A roll adds whole days to the exact end; nothing else moves it.
          expect((elapsed - count * 3_600_000) % 86_400_000).toBe(0);
          expect(isRolled || elapsed === count * 3_600_000).toBe(true);
        },
      ),
    );
  });
  test("the last day ends at midnight by the court's clock, on the days of the clock's change too", () => {
    const end = (court: string, from: string, count: number) =>
      countDeadline(day(from), days(count), { calendar: calendarFor(court) }).endsAt;
    expect(end("mied", "2026-03-02", 14)).toBe("2026-03-17T04:00:00.000Z");
    expect(end("mied", "2026-11-16", 14)).toBe("2026-12-01T05:00:00.000Z");
    expect(end("cand", "2026-03-02", 14)).toBe("2026-03-17T07:00:00.000Z");
    // Cincinnati keeps Detroit's time, St. Louis does not.
    expect(end("ca6", "2026-03-02", 14)).toBe(end("mied", "2026-03-02", 14));
    expect(end("ca8", "2026-03-02", 14)).toBe("2026-03-17T05:00:00.000Z");
  });
  test("a day on which the court is known to have been closed moves the end to the next one", () => {
    const last = (court: string) => countDeadline(day("2013-12-23"), days(14), { calendar: calendarFor(court) });
    expect(last("mied").date).toBe("2014-01-07");
    expect(last("mied").steps.join(" ")).toContain("inaccessible on 2014-01-06 (Rule 6(a)(3))");
    expect(last("miwd").date).toBe("2014-01-06");
  });
  test("a state whose holidays are not in the data is named, forward only", () => {
    const nysd = calendarFor("nysd");
    const last = (direction: Period["direction"]) =>
      countDeadline(day("2026-03-02"), days(14, direction), { calendar: nysd }).steps.at(-1);
    expect(last("forward")).toContain("holidays that NY declares are not known here");
    expect(last("backward")).not.toContain("NY");
  });
  test("periods of less than 11 days before 2009 are counted in court days", () => {
    const options = { calendar: federal, skipClosedDays: true };
    // Thursday: two Saturdays, two Sundays, Thanksgiving.
    expect(countDeadline(day("2008-11-20"), days(10), options).date).toBe("2008-12-05");
    expect(countDeadline(day("2008-12-05"), days(10, "backward"), options).date).toBe("2008-11-20");
  });
});

describe("the machine's own time zone", () => {
  const program = `
    const { calendarFor } = await import("./lib/calendar/court-calendar.ts");
    const { countDeadline } = await import("./lib/deadlines/count.ts");
    const { statedDates } = await import("./lib/deadlines/stated.ts");
    const counts = [];
    for (const [date, time] of [["2026-03-06", "23:30"], ["2026-10-30", "00:10"], ["2025-12-31", "12:00"], ["2027-01-29", "02:30"]])
      for (const unit of ["days", "hours", "business days", "months"])
        for (const court of ["mied", "cand", "hid"])
          counts.push(countDeadline({ date, time }, { count: 48, unit, direction: "forward" }, { calendar: calendarFor(court) }));
    const entry = { docketText: "ORDER: Response due by 3/9 at 5 p.m., reply within 7 days of this order, by Friday.", dateFiled: "2026-03-02", dateEntered: null };
    console.log(new Date(2026, 0, 1).getTimezoneOffset(), JSON.stringify([counts, statedDates(entry, "mied")]));`;
  const runIn = (zone: string) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    }).split(/ (.*)/s);

  test("changes no date", () => {
    const [home, ...others] = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata"].map(runIn);
    for (const [offset, counts] of others) {
      // The zone was really another one.
      expect(offset).not.toBe(home![0]);
      expect(counts).toBe(home![1]);
    }
  }, 30_000);
});

describe("what lies outside the calendar", () => {
  test.each([
    ["9999-12-30", days(5)],
    ["0001-01-02", days(5, "backward")],
    ["2026-03-02", days(999_999)],
    ["2026-03-02", { count: 999_999, unit: "business days", direction: "forward" } as const],
  ])("%s: %o is refused at once", (from, period) => {
    expect(() => countDeadline(day(from), period, { calendar: mied })).toThrow("outside the calendar");
  });
  test("two hundred years are counted", () => {
    expect(countDeadline(day("2026-03-02"), days(73_050), { calendar: mied }).date).toBe("2226-03-06");
  });
});
