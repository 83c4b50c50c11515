import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, instant, instantFromMs, isoDate, msOfInstant } from "@/lib/calendar/date.ts";
import type { Instant } from "@/lib/calendar/date.ts";
import { instantOf } from "@/lib/calendar/zone.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { planReminders } from "@/lib/reminders/plan.ts";

const detroit = { timeZoneOf: () => "America/Detroit", localZone: "America/Detroit" };
const ladder = [7, 3, 1, 0];
const settings = {
  reminderDays: ladder,
  reminderLadders: { appeal: ladder, response: ladder, hearing: ladder },
  reminderTime: "09:00",
  quietHours: null,
  urgentBreaksQuiet: true,
};
const told = (sent: Iterable<string> = [], attempted: Iterable<string> = []) => ({
  sent: new Set(sent),
  attempted: new Set(attempted),
});
const created = instant("2026-01-02T12:00:00.000Z");

function deadline(part: Partial<Deadline> = {}): Deadline {
  return {
    id: "d1",
    docketKey: "mied:1",
    entryId: "e1",
    what: "Response",
    kind: "deadline",
    date: isoDate("2026-03-20"),
    time: null,
    status: "set",
    ruleId: null,
    authority: null,
    relative: null,
    place: null,
    alternatives: [],
    steps: [],
    warnings: [],
    quote: null,
    span: null,
    review: "confirmed",
    dismissedBecause: null,
    doneAt: null,
    supersededBy: null,
    sequence: 0,
    createdAt: created,
    updatedAt: created,
    history: [{ at: created, act: "confirmed" }],
    ...part,
  };
}
const plan = (deadlines: readonly Deadline[], now: string, sent: readonly string[] = []) =>
  planReminders(deadlines, told(sent), settings, detroit, instant(now));

describe("the ladder on the court's clock", () => {
  test("waits for the first step", () => {
    // 2026-03-13 is after the change of the clock: 09:00 in Detroit is 13:00 UTC.
    expect(plan([deadline()], "2026-03-01T00:00:00.000Z")).toEqual({ due: [], next: "2026-03-13T13:00:00.000Z" });
  });
  test("is on time on the step and then waits for the next", () => {
    const { due, next } = plan([deadline()], "2026-03-13T13:00:00.000Z");
    expect(due).toMatchObject([{ id: "d1|2026-03-20|7", daysBefore: 7, late: null, alsoSent: [] }]);
    expect(next).toBe("2026-03-17T13:00:00.000Z");
  });
  test("says nothing twice", () => {
    expect(plan([deadline()], "2026-03-14T13:00:00.000Z", ["d1|2026-03-20|7"]).due).toEqual([]);
  });
  test("missed steps come as one, saying how late", () => {
    const { due, next } = plan([deadline()], "2026-03-19T20:00:00.000Z");
    expect(due).toMatchObject([
      { daysBefore: 1, late: "7 hours late", alsoSent: ["d1|2026-03-20|7", "d1|2026-03-20|3"] },
    ]);
    expect(next).toBe("2026-03-20T13:00:00.000Z");
  });
  test("comes also after the day, when the browser was closed", () => {
    expect(plan([deadline()], "2026-04-30T13:00:00.000Z").due).toMatchObject([{ daysBefore: 0, late: "41 days late" }]);
  });
  test("an edited date makes new reminders", () => {
    const sent = ["d1|2026-03-20|7"];
    expect(plan([deadline({ date: isoDate("2026-03-21") })], "2026-03-14T13:00:00.000Z", sent).due).toMatchObject([
      { id: "d1|2026-03-21|7" },
    ]);
  });
  test("a deadline that was over when it was confirmed reminds of nothing", () => {
    const history = [{ at: instant("2026-04-01T12:00:00.000Z"), act: "confirmed" }];
    expect(plan([deadline({ history })], "2026-04-01T12:00:01.000Z").due).toEqual([]);
  });
  test("nothing to remind of, nothing to wait for", () =>
    expect(plan([], "2026-03-01T00:00:00.000Z")).toEqual({ due: [], next: null }));
});

test.each<[string, Partial<Deadline>]>([
  ["offered", { review: "offered" }],
  ["dismissed", { review: "dismissed" }],
  ["done", { doneAt: created }],
  ["superseded", { supersededBy: "d2" }],
  ["cancelled", { status: "cancelled" }],
  ["satisfied", { status: "satisfied" }],
  ["without a date", { date: null }],
])("one that is %s does not remind", (_, part) => {
  expect(plan([deadline(part)], "2026-03-20T20:00:00.000Z")).toEqual({ due: [], next: null });
});

describe("for any schedule of wake-ups", () => {
  const start = msOfInstant(instant("2026-01-05T00:00:00.000Z"));
  const hour = 3_600_000;
  const gaps = fc.array(fc.integer({ min: 1, max: 14 * 24 }), { minLength: 1, maxLength: 60 });
  const zones = fc.constantFrom("America/Detroit", "America/Los_Angeles", "Pacific/Guam");
  const dates = fc.array(
    fc.integer({ min: 10, max: 120 }).map((offset) => addDays(isoDate("2026-01-05"), offset)),
    { minLength: 1, maxLength: 6 },
  );
  const ladders = fc.uniqueArray(fc.constantFrom(30, 14, 7, 3, 1, 0), { minLength: 1 });

  test("every step is told exactly once, none early, and none is left at the end", () => {
    fc.assert(
      fc.property(gaps, dates, zones, ladders, (hours, days, zone, reminderDays) => {
        const deadlines = days.map((date, index) => deadline({ id: `d${index}`, date }));
        const heard = new Map<string, Instant>();
        let now = start;
        const wake = () => {
          const at = instantFromMs(now);
          const { due } = planReminders(
            deadlines,
            told(heard.keys()),
            {
              ...settings,
              reminderDays,
              reminderLadders: { appeal: reminderDays, response: reminderDays, hearing: reminderDays },
            },
            { timeZoneOf: () => zone, localZone: zone },
            at,
          );
          for (const { id, dueAt, alsoSent } of due) {
            expect(dueAt <= at).toBe(true);
            for (const one of [id, ...alsoSent]) {
              expect(heard.has(one)).toBe(false);
              heard.set(one, at);
            }
          }
        };
        for (const gap of hours) {
          now += gap * hour;
          wake();
        }
        now = Math.max(now, start + 200 * 24 * hour);
        wake();
        expect(heard.size).toBe(deadlines.length * reminderDays.length);
        for (const { id, date } of deadlines) {
          for (const daysBefore of reminderDays) {
            expect(
              heard.get(`${id}|${date}|${daysBefore}`)! >= instantOf(addDays(date!, -daysBefore), "09:00", zone),
            ).toBe(true);
          }
        }
      }),
    );
  });

  test("waking at `next` tells every step on time", () => {
    fc.assert(
      fc.property(dates, zones, (days, zone) => {
        const deadlines = days.map((date, index) => deadline({ id: `d${index}`, date }));
        const sent = new Set<string>();
        let now: Instant | null = instantFromMs(start);
        while (now !== null) {
          const { due, next } = planReminders(
            deadlines,
            told(sent),
            settings,
            { timeZoneOf: () => zone, localZone: zone },
            now,
          );
          for (const { id, late, alsoSent } of due) {
            expect(late).toBeNull();
            for (const one of [id, ...alsoSent]) sent.add(one);
          }
          expect(next === null || next > now).toBe(true);
          now = next;
        }
        expect(sent.size).toBe(deadlines.length * settings.reminderDays.length);
      }),
    );
  });
});
