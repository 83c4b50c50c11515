import { describe, expect, test } from "vitest";
import { instant } from "@/lib/calendar/date.ts";
import { FOR_EVER } from "@/lib/watch/docket-watch.ts";
import { courtHoursBetween } from "@/lib/watch/court-hours.ts";
import type { Feed, FeedState } from "@/lib/watch/feed.ts";
import { healthOfFeed } from "@/lib/watch/health.ts";

/** A Wednesday, 10 o'clock in Detroit. */
const now = instant("2026-01-07T15:00:00.000Z");
const feed: Feed = {
  id: "court mied",
  kind: "court",
  address: "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl",
  host: "ecf.mied.uscourts.gov",
  courtId: "mied",
  name: "Feed of E.D. Mich.",
  docketKeys: ["mied:2:17-cv-11910"],
  pausedKeys: [],
  everyMinutes: 20,
};
const read: FeedState = {
  id: feed.id,
  address: feed.address,
  begunAt: null,
  lastTriedAt: instant("2026-01-07T14:50:00.000Z"),
  lastSuccessAt: instant("2026-01-07T14:50:00.000Z"),
  lastReadAt: instant("2026-01-07T14:50:00.000Z"),
  nextCheckAt: instant("2026-01-07T15:10:00.000Z"),
  failures: 0,
  lastFailure: null,
  etag: null,
  lastModified: null,
  window: {
    oldest: instant("2026-01-06T14:50:00.000Z"),
    newest: instant("2026-01-07T14:40:00.000Z"),
    items: 400,
    builtAt: instant("2026-01-07T14:45:00.000Z"),
  },
  carries: "Docket entries of type: all",
};
const failed = (failures: number): Partial<FeedState> => ({
  failures,
  lastFailure: { at: now, why: "server error", text: "The court answered 503." },
});
const given = { now, watchingSince: instant("2026-01-01T00:00:00.000Z"), pausedUntil: null, isAllowed: true };
const conditionOf = (state: Partial<FeedState> | null, circumstances: Partial<typeof given> | object = {}) =>
  healthOfFeed(feed, state && { ...read, ...state }, { ...given, ...circumstances });

describe("the health of a feed", () => {
  test("that is read when it should be needs no words, and says what it does not carry", () => {
    const health = conditionOf({});
    expect(health).toMatchObject({ condition: "fresh", isTrouble: false, text: "", nextCheckAt: read.nextCheckAt });
    expect(health.notCarried).toContain("Docket entries of type: all");
    expect(healthOfFeed({ ...feed, courtId: "ca6" }, read, given).notCarried).toContain("motions, briefs");
  });

  test.each([
    ["before Start", read, { watchingSince: null }, "not started", false],
    ["without permission", read, { isAllowed: false }, "not allowed", true],
    ["while paused", read, { pausedUntil: FOR_EVER }, "paused", false],
    ["after a pause", read, { pausedUntil: instant("2026-01-07T14:00:00.000Z") }, "fresh", false],
    ["never asked", null, {}, "waiting", false],
    ["one failure after a success", failed(1), {}, "fresh", false],
    ["three failures", failed(3), {}, "failing", true],
    ["a first check that failed", { ...failed(1), lastSuccessAt: null }, {}, "failing", true],
    ["a night's sleep", { lastSuccessAt: instant("2026-01-07T03:00:00.000Z") }, {}, "late", false],
  ] as const)("%s", (_when, state, circumstances, condition, isTrouble) =>
    expect(conditionOf(state, circumstances)).toMatchObject({ condition, isTrouble }),
  );

  test("a feed that the court has not made anew for three hours of work is stale, over a weekend it is not", () => {
    const built = (builtAt: string, lastSuccessAt: string) =>
      conditionOf(
        { lastSuccessAt: instant(lastSuccessAt), window: { ...read.window!, builtAt: instant(builtAt) } },
        { now: instant(lastSuccessAt) },
      ).condition;
    expect(built("2026-01-07T13:00:00.000Z", "2026-01-07T16:30:00.000Z")).toBe("stale");
    // Friday evening to Monday, eight o'clock.
    expect(built("2026-01-09T23:30:00.000Z", "2026-01-12T13:30:00.000Z")).toBe("fresh");
    expect(built("2026-01-09T23:30:00.000Z", "2026-01-12T16:30:00.000Z")).toBe("stale");
  });

  test("one that does not say when it was made is stale after a working day without any item", () => {
    const newest = (at: string) =>
      conditionOf({ window: { ...read.window!, builtAt: null, newest: instant(at) } }).condition;
    expect(newest("2026-01-06T20:00:00.000Z")).toBe("fresh");
    expect(newest("2026-01-05T20:00:00.000Z")).toBe("stale");
  });
});

test("a court's hours leave out nights, weekends and holidays", () => {
  const hours = (from: string, to: string) => courtHoursBetween(instant(from), instant(to), "mied");
  expect(hours("2026-01-07T15:00:00.000Z", "2026-01-07T16:30:00.000Z")).toBeCloseTo(1.5);
  expect(hours("2026-01-07T15:00:00.000Z", "2026-01-08T15:00:00.000Z")).toBeCloseTo(10);
  expect(hours("2026-01-09T22:00:00.000Z", "2026-01-12T14:00:00.000Z")).toBeCloseTo(2);
  // Martin Luther King's day.
  expect(hours("2026-01-17T12:00:00.000Z", "2026-01-20T12:00:00.000Z")).toBe(0);
  expect(hours("2026-01-07T16:00:00.000Z", "2026-01-07T15:00:00.000Z")).toBe(0);
});
