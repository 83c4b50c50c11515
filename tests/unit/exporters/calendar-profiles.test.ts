import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { instant } from "@/lib/calendar/date.ts";
import { buildDigest } from "@/lib/digest/build.ts";
import { removalFile, withdrawnRows } from "@/lib/exporters/calendar/calendar-file.ts";
import { calendarProfiles } from "@/lib/exporters/calendar/profiles.ts";
import { calendarOf, ics } from "@/lib/exporters/ics.ts";
import { calendarProfileIds, type CalendarProfile } from "@/lib/settings/settings.ts";
import { deadline, fullWeek, input, settings } from "../digest/week.ts";

const at = instant("2017-07-01T00:00:00.000Z");
const confirmed = { review: "confirmed", history: [{ at, act: "confirmed" }] } as const;
const brief = deadline("mied:2:17-cv-99110/40/brief", "2017-07-20", "Appellants’ brief", {
  ...confirmed,
  place: "Courtroom 7",
  quote: "brief due 7/20",
});
const hearing = deadline("mied:2:17-cv-99110/41/hearing", "2017-07-21", "Motion hearing", {
  ...confirmed,
  kind: "hearing",
  time: "08:30",
});

function eventsOf(calendarProfile: CalendarProfile, calendarNeutral = false) {
  const digest = buildDigest(
    input({ deadlines: [brief, hearing], settings: { ...settings, calendarProfile, calendarNeutral } }),
  );
  return new ICAL.Component(ICAL.parse(ics.write(digest))).getAllSubcomponents("vevent");
}

/** Each alarm as seconds before the start. */
const triggersOf = (event: ICAL.Component) =>
  event
    .getAllSubcomponents("valarm")
    .map((alarm) => -(alarm.getFirstPropertyValue("trigger") as ICAL.Duration).toSeconds());

test("every profile that can be set is described", () => {
  expect(calendarProfiles.map(({ id }) => id)).toEqual([...calendarProfileIds]);
});

test("Outlook gets the last reminder before the day, and none after the start", () => {
  const [whole, timed] = eventsOf("outlook");
  // At nine on the day before a day that begins at midnight; at nine on the day before a hearing at half past eight.
  expect(triggersOf(whole!)).toEqual([15 * 3600]);
  expect(triggersOf(timed!)).toEqual([23.5 * 3600]);
  expect(whole!.getFirstPropertyValue("x-microsoft-cdo-alldayevent")).toBe("TRUE");
  expect(whole!.getFirstPropertyValue("x-microsoft-cdo-busystatus")).toBe("FREE");
  expect(timed!.getFirstPropertyValue("x-microsoft-cdo-busystatus")).toBe("BUSY");
  expect(timed!.hasProperty("x-microsoft-cdo-alldayevent")).toBe(false);
});

test("Outlook has no reminder where the ladder has none before the day", () => {
  const digest = buildDigest(
    input({
      deadlines: [brief],
      settings: {
        ...settings,
        calendarProfile: "outlook",
        reminderLadders: { ...settings.reminderLadders, response: [0] },
      },
    }),
  );
  const [event] = new ICAL.Component(ICAL.parse(ics.write(digest))).getAllSubcomponents("vevent");
  expect(triggersOf(event!)).toEqual([]);
});

test("Google’s file has no reminders and says why", () => {
  for (const event of eventsOf("google")) {
    expect(triggersOf(event)).toEqual([]);
    expect(event.getFirstPropertyValue("description")).toContain("ignores the reminders of imported files");
  }
});

describe("a neutral file", () => {
  test.each(calendarProfileIds)("for %s names neither court, case, paper nor place", (profile) => {
    for (const event of eventsOf(profile, true)) {
      expect(event.getFirstPropertyValue("summary")).toMatch(/^Court (?:deadline|hearing)$/);
      expect(event.getFirstPropertyValue("class")).toBe("PRIVATE");
      expect(event.toString()).not.toMatch(/17-cv|99110|Yonan|E\.D\.|brief|Motion|Courtroom|mied/i);
    }
  });

  test("has the names of the events of a full one", () => {
    const uids = (neutral: boolean) => eventsOf("standard", neutral).map((event) => event.getFirstPropertyValue("uid"));
    expect(uids(true)).toEqual(uids(false));
  });

  test("does not name the matter either", () => {
    const digest = buildDigest({ ...fullWeek(), settings: { ...settings, calendarNeutral: true } });
    expect(ics.write(digest)).not.toContain("Yonan");
  });
});

test("a removal file holds what no longer stands, and nothing else", () => {
  const file = calendarOf(buildDigest(fullWeek()));
  const calendar = new ICAL.Component(ICAL.parse(removalFile(file)));
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  const events = calendar.getAllSubcomponents("vevent");
  expect(events.map((event) => event.getFirstPropertyValue("status"))).toEqual(events.map(() => "CANCELLED"));
  expect(events).toHaveLength(withdrawnRows(file.rows).length);
  expect(events.length).toBeGreaterThan(0);
});
