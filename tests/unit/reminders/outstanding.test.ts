import { describe, expect, test } from "vitest";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { outstandingReminders } from "@/lib/reminders/outstanding.ts";
import { defaultSettings } from "@/lib/settings/settings.ts";
import { sampleDeadline } from "../components/samples.ts";

const confirmedAt = instant("2026-03-01T15:00:00.000Z");
const deadline = (part: Partial<Deadline> = {}): Deadline =>
  sampleDeadline({
    id: "a",
    what: "joint status report",
    date: isoDate("2026-03-20"),
    review: "confirmed",
    createdAt: confirmedAt,
    history: [{ at: confirmedAt, act: "confirmed" }],
    ...part,
  });
/** Steps of the default ladder for other papers: 7, 3, 1 days before and the day itself, 09:00 in Detroit (13:00 UTC). */
const at = (now: string, ...deadlines: Deadline[]) =>
  outstandingReminders(deadlines, defaultSettings, () => "America/Detroit", instant(now)).map(
    ({ deadline: { id }, state }) => `${id} ${state}`,
  );

describe("what the badge and the panels show, whatever the system does with notifications", () => {
  test("nothing before the first step, and what was reached until it was seen", () => {
    expect(at("2026-03-13T12:59:00.000Z", deadline())).toEqual([]);
    expect(at("2026-03-13T13:00:00.000Z", deadline())).toEqual(["a due"]);
    expect(at("2026-03-14T13:00:00.000Z", deadline({ reminderSeenAt: instant("2026-03-13T14:00:00.000Z") }))).toEqual(
      [],
    );
    expect(at("2026-03-17T13:00:00.000Z", deadline({ reminderSeenAt: instant("2026-03-13T14:00:00.000Z") }))).toEqual([
      "a due",
    ]);
  });

  test("a step that passed before the user confirmed is known to the user", () => {
    const late = instant("2026-03-14T15:00:00.000Z");
    expect(at("2026-03-14T16:00:00.000Z", deadline({ history: [{ at: late, act: "confirmed" }] }))).toEqual([]);
  });

  test("on its own day it is told anew, even where the ladder has no step on it", () => {
    const seen = deadline({ what: "response to 11", reminderSeenAt: instant("2026-03-19T20:00:00.000Z") });
    expect(at("2026-03-20T03:59:00.000Z", seen)).toEqual([]);
    expect(at("2026-03-20T04:00:00.000Z", seen)).toEqual(["a due"]);
  });

  test("overdue stays until it is closed, seen or not, snoozed or not", () => {
    const now = "2026-03-21T04:00:00.000Z";
    const seen = instant("2026-03-21T03:00:00.000Z");
    expect(at(now, deadline())).toEqual(["a overdue"]);
    expect(at(now, deadline({ reminderSeenAt: seen, snoozedUntil: instant("2026-04-01T00:00:00.000Z") }))).toEqual([
      "a overdue",
    ]);
    expect(at(now, deadline({ doneAt: seen, closedAs: "missed" }))).toEqual([]);
    expect(at(now, deadline({ kind: "hearing" }))).toEqual([]);
  });

  test("a snooze puts it off and tells it again; what does not stand is never told", () => {
    const snoozed = deadline({ snoozedUntil: instant("2026-03-15T13:00:00.000Z") });
    expect(at("2026-03-14T13:00:00.000Z", snoozed)).toEqual([]);
    expect(at("2026-03-15T13:00:00.000Z", snoozed)).toEqual(["a due"]);
    for (const part of [{ review: "offered" }, { status: "cancelled" }, { supersededBy: "b" }] as const) {
      expect(at("2026-03-20T13:00:00.000Z", deadline(part))).toEqual([]);
    }
  });

  test("overdue and soonest come first", () => {
    const b = deadline({ id: "b", date: isoDate("2026-03-18") });
    expect(at("2026-03-19T13:00:00.000Z", deadline(), b)).toEqual(["b overdue", "a due"]);
  });
});
