import { describe, expect, test } from "vitest";
import { calendarFor, withHolidays } from "@/lib/calendar/court-calendar.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { courts } from "@/lib/docket/courts.ts";
import { isSettledNonCourtDay } from "./days.ts";

const lincoln = isoDate("2026-02-12");

describe("state holidays", () => {
  test("Lincoln's Birthday counts in E.D. Mich. forward, with doubt", () => {
    expect(calendarFor("mied").legalHoliday(lincoln, "forward")).toMatchObject({
      name: "Lincoln's Birthday",
      authority: "Mich. Comp. Laws 435.101",
      doubt: { kind: "state holiday" },
    });
  });
  test("never backward", () => expect(calendarFor("mied").legalHoliday(lincoln, "backward")).toBeNull());
  test("not in Ohio, so not for the Sixth Circuit's clerk alone", () => {
    expect(calendarFor("ohsd").legalHoliday(lincoln, "forward")).toBeNull();
    expect(calendarFor("ca6").legalHoliday(lincoln, "forward")).toBeNull();
  });
  test("but in a Sixth Circuit appeal from Michigan", () => {
    expect(calendarFor("ca6", "mied").states).toEqual(["OH", "MI"]);
    expect(calendarFor("ca6", "mied").legalHoliday(lincoln, "forward")?.name).toBe("Lincoln's Birthday");
  });
  test("on the Monday when it falls on a Sunday", () => {
    expect(calendarFor("mied").legalHoliday(isoDate("2023-02-13"), "forward")?.name).toBe(
      "Lincoln's Birthday (observed)",
    );
  });
  test("the Friday after Thanksgiving closes Michigan's courts and is no holiday", () => {
    expect(calendarFor("mied").legalHoliday(isoDate("2026-11-27"), "forward")).toBeNull();
  });
  test("the Supreme Court knows no state", () => {
    expect(calendarFor("scotus").states).toEqual([]);
    expect(calendarFor("dcd").states).toEqual([]);
  });
  test("a state without data is named", () => expect(calendarFor("nysd").unknownStates).toEqual(["NY"]));
});

test("a presidential closure is a doubtful holiday in both directions", () => {
  for (const direction of ["forward", "backward"] as const) {
    expect(calendarFor("mied").legalHoliday(isoDate("2018-12-05"), direction)?.doubt?.kind).toBe(
      "presidential closure",
    );
  }
});

test("a federal holiday is settled whatever the state says", () => {
  expect(isSettledNonCourtDay(calendarFor("mied"), isoDate("2026-12-25"), "backward")).toBe(true);
  expect(isSettledNonCourtDay(calendarFor("mied"), lincoln, "forward")).toBe(false);
});

test("a day that the caller adds without doubt removes the calendar's doubt, forward only if it is a state's", () => {
  const holiday = { date: lincoln, name: "declared", authority: "given", doubt: null };
  const calendar = withHolidays(calendarFor("mied"), { days: [holiday], forwardOnly: new Set([lincoln]) });
  expect(isSettledNonCourtDay(calendar, lincoln, "forward")).toBe(true);
  expect(isSettledNonCourtDay(calendar, lincoln, "backward")).toBe(false);
});

test.each(courts.filter(({ kind }) => kind !== "trade" && kind !== "claims" && kind !== "multidistrict"))(
  "$id keeps the time zone that the list of courts gives it",
  ({ id, timeZone }) => expect(calendarFor(id).timeZone).toBe(timeZone),
);
