import { describe, expect, test } from "vitest";
import type { CountDirection } from "@/lib/calendar/court-calendar.ts";
import { calendarFor, withHolidays } from "@/lib/calendar/court-calendar.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { countDeadline } from "@/lib/deadlines/count.ts";
import { countRule } from "@/lib/deadlines/count-rule.ts";
import { ruleById } from "@/lib/deadlines/registry.ts";

/** Worked out with a printed calendar and an independent script of thirty lines, not with this code. */
const worked: readonly (readonly [
  rule: string,
  trigger: string,
  service: "electronic" | "mail",
  last: string,
  why: string,
])[] = [
  ["frap-4-a-1-B", "2017-07-24", "electronic", "2017-09-22", "60 days from the injunction of July 24, 2017"],
  ["frap-4-a-1-B", "2018-01-02", "electronic", "2018-03-05", "60th day a Saturday"],
  ["frap-4-a-1-B", "2018-11-20", "electronic", "2019-01-22", "60th day Sat 1/19, Monday is Dr. King's birthday"],
  ["frap-4-a-1-B", "2025-11-04", "electronic", "2026-01-05", "60th day Sat 1/3"],
  ["frap-4-a-1-A", "2025-08-01", "electronic", "2025-09-02", "30th day Sunday, Monday the first is Labor Day"],
  ["frap-4-a-1-A", "2009-11-02", "electronic", "2009-12-02", "the same before and after 2009"],
  ["frap-4-a-3", "2025-12-18", "electronic", "2026-01-02", "14th day New Year's Day"],
  ["frap-4-a-4-A", "2026-05-11", "electronic", "2026-07-10", "full time from the order on the motion"],
  ["frap-4-a-5", "2018-03-05", "electronic", "2018-04-04", "30 days after the time expired"],
  ["frap-4-a-5-C", "2026-06-05", "electronic", "2026-06-22", "14th day Juneteenth, a Friday"],
  ["frap-4-a-6", "2026-02-02", "electronic", "2026-02-17", "14th day Washington's Birthday"],
  ["frap-4-a-6-B-entry", "2025-07-07", "electronic", "2026-01-05", "180 days"],
  ["frcp-58-c-2-B", "2025-08-06", "electronic", "2026-01-05", "150 days without a separate document"],
  ["frcp-59-e", "2025-12-04", "electronic", "2026-01-02", "28th day New Year's Day"],
  ["frcp-59-e", "2009-11-13", "electronic", "2009-11-30", "ten days without weekends and holidays, before 2009-12-01"],
  ["frcp-59-e", "2008-12-18", "electronic", "2009-01-05", "ten court days over Christmas and New Year's Day"],
  ["frcp-59-e", "2009-12-01", "electronic", "2009-12-29", "the first day of the new form"],
  ["frcp-50-b", "2026-01-22", "electronic", "2026-02-19", "28 days"],
  ["frcp-52-b", "2026-01-19", "electronic", "2026-02-17", "28th day Washington's Birthday"],
  ["frcp-23-f", "2018-01-02", "electronic", "2018-01-16", "14 days for everyone before 2018-12-01"],
  ["frcp-23-f", "2018-12-03", "electronic", "2019-01-17", "45 days with the United States since 2018-12-01"],
  ["frcp-23-f", "2008-03-03", "electronic", "2008-03-17", "ten court days before 2009"],
  ["frcp-23-f-private", "2025-12-11", "electronic", "2025-12-26", "14th day Christmas"],
  ["frcp-12-a-2", "2026-01-05", "mail", "2026-03-09", "60 days, then three for mail"],
  ["frcp-12-a-1-A-i", "2026-06-12", "electronic", "2026-07-03", "21 days to the day before the observed holiday"],
  ["frcp-12-a-1-A-i", "2007-05-14", "electronic", "2007-06-07", "20 days, and three for service before 2016"],
  ["frcp-12-a-4-A", "2026-11-12", "electronic", "2026-11-27", "14th day Thanksgiving"],
  ["frcp-12-a-1-A-ii", "2026-03-31", "electronic", "2026-06-01", "60th day Saturday"],
  ["frcp-15-a-3", "2026-05-11", "electronic", "2026-05-26", "14th day Memorial Day"],
  ["frcp-4-m", "2026-04-07", "electronic", "2026-07-06", "90 days"],
  ["frcp-4-m", "2015-11-30", "electronic", "2016-03-29", "120 days before 2015-12-01"],
  ["frcp-72-b-2", "2026-11-09", "mail", "2026-11-27", "14 days, three for mail, over Thanksgiving"],
  ["frcp-72-b-2", "2009-06-24", "electronic", "2009-07-13", "ten court days, then three for service before 2016"],
  ["frcp-72-a", "2026-12-11", "electronic", "2026-12-28", "14th day Christmas"],
  ["frcp-33-b-2", "2025-07-31", "mail", "2025-09-05", "Sat, Labor Day, Tuesday, three more"],
  [
    "frcp-36-a-3",
    "2015-10-12",
    "electronic",
    "2015-11-16",
    "Veterans Day, then three for electronic service before 2016",
  ],
  ["frcp-36-a-3", "2016-12-01", "electronic", "2017-01-03", "no three days for electronic service since 2016-12-01"],
  ["frcp-6-c-1", "2026-07-20", "electronic", "2026-07-06", "14 days before a hearing"],
  ["frcp-6-c-2", "2026-09-14", "electronic", "2026-09-04", "7th day before is Labor Day: back over the weekend"],
  ["frcp-26-a-2-D-i", "2026-12-07", "electronic", "2026-09-08", "90 days before trial"],
  ["frcp-26-a-3-B", "2027-01-05", "electronic", "2026-12-04", "30th day before is a Sunday"],
  ["frcp-26-f-1", "2026-07-27", "electronic", "2026-07-06", "21 days before is a Monday"],
  ["frcp-68-a", "2026-10-26", "electronic", "2026-10-09", "14th day before is Columbus Day"],
  ["frcp-54-d-2-B", "2026-09-23", "electronic", "2026-10-07", "14 days"],
  ["frcp-62-a", "2017-06-22", "electronic", "2017-07-06", "14 days before 2018-12-01"],
  ["frcp-62-a", "2026-06-05", "electronic", "2026-07-06", "30 days, Sunday"],
  ["frcp-65-b-2", "2017-06-22", "electronic", "2017-07-06", "the stay of June 22, 2017 ran to July 6"],
  ["frcp-65-b-2", "2017-06-26", "electronic", "2017-07-10", "that of June 26 to July 10"],
  ["frcp-65-b-2", "2008-06-26", "electronic", "2008-07-11", "ten court days before 2009"],
  ["frap-40-d-1", "2018-12-20", "electronic", "2019-02-04", "45th day a Sunday"],
  ["frap-40-d-1", "2026-11-19", "electronic", "2027-01-04", "45th day Sunday 1/3"],
  ["frap-40-d-1-private", "2026-12-18", "electronic", "2027-01-04", "14th day New Year's Day, a Friday"],
  ["frap-41-b", "2019-04-02", "electronic", "2019-04-09", "seven days from the denial"],
  ["frap-41-b", "2026-12-18", "electronic", "2026-12-28", "seventh day Christmas"],
  ["frap-27-a-3-A", "2026-11-16", "electronic", "2026-11-27", "tenth day Thanksgiving"],
  ["frap-27-a-3-A", "2026-11-16", "mail", "2026-11-30", "Thanksgiving, Friday, three more"],
  ["frap-27-a-4", "2026-06-26", "electronic", "2026-07-03", "seventh day the observed Friday: the early date"],
  ["frap-31-a-1-reply", "2018-11-30", "electronic", "2018-12-14", "14 days before 2018-12-01"],
  ["frap-31-a-1-reply", "2018-12-03", "electronic", "2018-12-24", "21 days since, Christmas Eve"],
  ["frap-10-b-1", "2017-09-21", "electronic", "2017-10-05", "14 days from the notice of appeal"],
  ["scotus-13-1", "2018-12-20", "electronic", "2019-03-20", "from the judgment, not the mandate"],
  ["scotus-13-1", "2019-04-02", "electronic", "2019-07-01", "from the denial of rehearing"],
  ["scotus-13-1", "2026-11-20", "electronic", "2027-02-18", "90 days"],
  ["scotus-13-5", "2026-12-03", "electronic", "2026-11-23", "ten days before the last day"],
  ["usc-28-1292-b", "2026-12-15", "electronic", "2026-12-28", "tenth day Christmas"],
  ["usc-28-1292-b", "2008-12-15", "electronic", "2008-12-30", "ten court days before 2009"],
  ["usc-28-2243-return", "2025-11-26", "electronic", "2025-12-01", "third day Saturday"],
  ["usc-28-2243-return", "2009-06-19", "electronic", "2009-06-24", "three court days before 2009"],
  ["usc-8-1252-b-1", "2025-11-28", "electronic", "2025-12-29", "30th day Sunday"],
  ["mied-lr-7-1-e-1-response", "2017-11-07", "electronic", "2017-11-28", "21 days"],
  ["mied-lr-7-1-e-2-reply", "2026-11-19", "electronic", "2026-11-27", "seventh day Thanksgiving"],
  ["mied-lr-7-1-e-2-response", "2026-12-11", "electronic", "2026-12-28", "14th day Christmas"],
  ["usc-8-1229a-c-6", "2026-02-02", "electronic", "2026-03-04", "30 days"],
  ["cfr-8-1003-6-c-1", "2026-11-16", "electronic", "2026-12-01", "ten business days over Thanksgiving"],
];

const courtOf = (rule: string) => (rule.startsWith("scotus") ? "scotus" : rule.startsWith("fra") ? "ca6" : "mied");

test.each(worked)("%s from %s (%s): %s, %s", (rule, trigger, service, last) => {
  const counted = countRule(
    ruleById(rule)!,
    { date: isoDate(trigger), time: null },
    { calendar: calendarFor(courtOf(rule)), service },
  );
  expect(counted.date).toBe(last);
});

describe("the committee notes' own illustrations", () => {
  const count = (from: string, days: number, direction: CountDirection, inaccessible: readonly string[] = []) =>
    countDeadline(
      { date: isoDate(from), time: null },
      { count: days, unit: "days", direction },
      { calendar: calendarFor(""), inaccessible: new Set(inaccessible.map(isoDate)) },
    ).date;
  test("Saturday, September 1, 2007: forward to Tuesday over Labor Day, backward to Friday", () => {
    expect(count("2007-08-02", 30, "forward")).toBe("2007-09-04");
    expect(count("2007-09-22", 21, "backward")).toBe("2007-08-31");
  });
  test("the clerk inaccessible on that Friday: even the backward period goes forward to Tuesday", () => {
    expect(count("2007-09-22", 21, "backward", ["2007-08-31"])).toBe("2007-09-04");
  });
  test("Patriots' Day counts forward and not backward", () => {
    const day = isoDate("2008-04-21");
    const holiday = { date: day, name: "Patriots' Day", authority: "state law", doubt: null };
    const calendar = withHolidays(calendarFor("mad"), { days: [holiday], forwardOnly: new Set([day]) });
    const on = (from: string, direction: CountDirection) =>
      countDeadline({ date: isoDate(from), time: null }, { count: 14, unit: "days", direction }, { calendar }).date;
    expect(on("2008-04-07", "forward")).toBe("2008-04-22");
    expect(on("2008-05-05", "backward")).toBe("2008-04-21");
  });
});

describe("the law of the trigger's day", () => {
  const steps = (rule: string, on: string, service: "electronic" | "mail" = "electronic") =>
    countRule(
      ruleById(rule)!,
      { date: isoDate(on), time: null },
      { calendar: calendarFor("mied"), service },
    ).steps.join(" | ");
  test("short periods before 2009-12-01 say how they were counted", () => {
    expect(steps("frcp-59-e", "2009-11-13")).toContain(
      "weekends and holidays not counted (Rule 6(a) before 2009-12-01)",
    );
    expect(steps("frcp-59-e", "2009-12-01")).not.toContain("not counted (Rule");
    // Eleven days and more were always counted as days; so was every period of the Supreme Court.
    expect(steps("frap-4-a-3", "2009-11-13")).not.toContain("weekends");
    expect(steps("scotus-13-5", "2009-11-13")).not.toContain("weekends");
  });
  test("electronic service before 2016-12-01 says why three days are added", () => {
    expect(steps("frcp-33-b-2", "2016-11-30")).toContain("until 2016-12-01");
    expect(steps("frcp-33-b-2", "2016-12-01")).not.toContain("three days");
    expect(steps("frcp-59-e", "2015-11-30", "mail")).not.toContain("added");
  });
});
