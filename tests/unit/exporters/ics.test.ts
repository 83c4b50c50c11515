import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { instant } from "@/lib/calendar/date.ts";
import { buildDigest, type DigestInput } from "@/lib/digest/build.ts";
import { ics } from "@/lib/exporters/ics.ts";
import { vtimezone } from "@/lib/exporters/calendar/vtimezone.ts";
import { courts } from "@/lib/docket/courts.ts";
import { instantOf } from "@/lib/calendar/zone.ts";
import { deadline, emptyWeek, fullWeek, input } from "../digest/week.ts";

const written = (week: DigestInput) => ics.write(buildDigest(week));
const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text));
/** Events by summary, read by a library that had no part in writing them. */
function eventsOf(week: DigestInput) {
  return calendarOf(written(week))
    .getAllSubcomponents("vevent")
    .map((component) => ({ component, event: new ICAL.Event(component) }));
}
const confirmed = {
  review: "confirmed",
  history: [{ at: instant("2017-07-01T00:00:00.000Z"), act: "confirmed" }],
} as const;

describe("read back", () => {
  const events = eventsOf(fullWeek());

  test("every event has what RFC 5545 asks for, and a name of its own", () => {
    for (const { component } of events) {
      for (const name of ["uid", "dtstamp", "dtstart", "sequence", "last-modified", "status", "summary"]) {
        expect(component.getAllProperties(name), name).toHaveLength(1);
      }
    }
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(events.length);
  });

  test("a filing deadline is a whole day with its cut-off in the description", () => {
    const found = events.find(({ event }) => event.summary.startsWith("Responses to 31"));
    expect(found?.event.startDate.isDate).toBe(true);
    expect(found?.event.startDate.toString()).toBe("2017-07-10");
    expect(found?.event.description).toContain("midnight on the court's clock (America/Detroit)");
    expect(found?.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(found?.event.sequence).toBe(1);
  });

  test("a hearing has its hour on the court's clock", () => {
    const found = events.find(({ event }) => event.summary.startsWith("Motion hearing"));
    expect(found?.component.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("America/Detroit");
    expect(found?.event.startDate.toString()).toBe("2017-07-21T14:00:00");
    expect(found?.event.location).toBe("Courtroom 7, Detroit");
    const zone = new ICAL.Timezone(calendarOf(written(fullWeek())).getFirstSubcomponent("vtimezone") ?? {});
    const start = found?.event.startDate;
    if (start) start.zone = zone;
    expect(start?.toJSDate().toISOString()).toBe("2017-07-21T18:00:00.000Z");
  });

  test("what no longer stands is cancelled under the same name, without alarm", () => {
    for (const summary of ["Replaced: Motion hearing", "Cancelled: Amended pleadings"]) {
      const found = events.find(({ event }) => event.summary.startsWith(summary));
      expect(found?.component.getFirstPropertyValue("status"), summary).toBe("CANCELLED");
      expect(found?.component.getAllSubcomponents("valarm")).toHaveLength(0);
    }
  });

  test("nothing that nobody confirmed, and the file says how many", () => {
    expect(events.map(({ event }) => event.summary).join()).not.toContain("Stay of removal ends");
    expect(calendarOf(written(fullWeek())).getFirstPropertyValue("x-wr-caldesc")).toContain(
      "Holds confirmed dates only: 4 dates found on the dockets and not confirmed are left out.",
    );
  });
});

test("where the user lets them in, unconfirmed dates are tentative and have no alarm", () => {
  const events = eventsOf({ ...fullWeek(), unconfirmedInCalendar: true });
  const found = events.find(({ event }) => event.summary.startsWith("Not confirmed: Stay of removal ends"));
  expect(found?.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  expect(found?.component.getAllSubcomponents("valarm")).toHaveLength(0);
});

describe("alarms", () => {
  const alarmTimes = (over: Parameters<typeof deadline>[3]) => {
    const [found] = eventsOf(input({ deadlines: [deadline("d", "2017-07-20", "Brief", { ...confirmed, ...over })] }));
    return found?.component.getAllSubcomponents("valarm").map((alarm) => {
      expect(alarm.getFirstProperty("trigger")?.getParameter("related") ?? "START").toBe("START");
      const at = found.event.startDate.clone();
      at.isDate = false;
      at.addDuration(alarm.getFirstPropertyValue("trigger") as ICAL.Duration);
      return at.toString();
    });
  };

  test("of a whole day ring at nine, also on the day itself", () => {
    expect(alarmTimes({})).toEqual([
      "2017-07-13T09:00:00",
      "2017-07-17T09:00:00",
      "2017-07-19T09:00:00",
      "2017-07-20T09:00:00",
    ]);
  });

  test("of an early hearing ring an hour before it on the day itself", () => {
    expect(alarmTimes({ kind: "hearing", time: "08:30" })).toEqual([
      "2017-07-13T09:00:00",
      "2017-07-17T09:00:00",
      "2017-07-19T09:00:00",
      "2017-07-20T07:30:00",
    ]);
  });
});

describe("the file", () => {
  const hostile = deadline(
    "a b/ü;,\\",
    "2017-07-20",
    'Brief; "x", \\ y\nBEGIN:VALARM\r\nünïcödé 😀 '.repeat(4),
    confirmed,
  );

  test.each([
    ["a full week", fullWeek()],
    ["an empty week", emptyWeek()],
    ["hostile words", input({ deadlines: [hostile] })],
  ])("%s: lines end in CRLF and hold at most 75 octets, alarms stand last", (_name, week) => {
    const text = written(week);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = text.split("\r\n");
    for (const line of lines) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
    lines.forEach((line, index) => {
      if (line === "END:VALARM") expect(["BEGIN:VALARM", "END:VEVENT"]).toContain(lines[index + 1]);
    });
  });

  test("hostile words come back as they were, and nothing more", () => {
    const [found, ...rest] = eventsOf(input({ deadlines: [hostile] }));
    expect(rest).toEqual([]);
    expect(found?.event.summary).toContain('Brief; "x", \\ y\nBEGIN:VALARM');
    expect(found?.event.summary).toContain("ünïcödé 😀");
    expect(found?.event.uid).toMatch(/^[a-z0-9]+-[a-z0-9]+@docketwatch$/);
  });

  test("an empty calendar still holds a component, and says that no date is known", () => {
    const calendar = calendarOf(written(emptyWeek()));
    expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
    expect(calendar.getAllSubcomponents("vtimezone")).toHaveLength(1);
    expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toContain("No date is known");
  });

  test("stamps come from the records, not from the clock", () => {
    expect(written(fullWeek())).toBe(written(fullWeek()));
    for (const { component } of eventsOf(fullWeek())) {
      expect(String(component.getFirstPropertyValue("dtstamp"))).toMatch(/^2017-07-0[567]T/);
    }
  });
});

test("every court's clock is described as it runs, summer and winter", () => {
  for (const timeZone of new Set(courts.map((court) => court.timeZone))) {
    const component = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${vtimezone(timeZone)}\r\nEND:VCALENDAR`));
    const zone = new ICAL.Timezone(component.getFirstSubcomponent("vtimezone") ?? {});
    for (const date of ["2017-01-10", "2017-03-12", "2017-03-13", "2018-07-10", "2026-11-01", "2026-11-02"] as const) {
      const time = ICAL.Time.fromDateTimeString(`${date}T12:00:00`);
      time.zone = zone;
      expect(time.toJSDate().toISOString(), `${timeZone} ${date}`).toBe(instantOf(date as never, "12:00", timeZone));
    }
  }
});
