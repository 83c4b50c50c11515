import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instant, instantFromMs, msOfInstant } from "@/lib/calendar/date.ts";
import type { Feed, FeedState } from "@/lib/watch/feed.ts";
import { begun, failed } from "@/lib/watch/feed-states.ts";
import { FEEDS_A_MINUTE } from "@/lib/watch/feeds-of.ts";
import { retryAfterMs } from "@/lib/watch/retry-after.ts";
import { dueAt, floorMs, heldHosts, nextAfterFailure, nextAfterSuccess, planOf } from "@/lib/watch/schedule.ts";

const now = instant("2026-01-05T14:00:00.000Z");
const minutesTo = (at: string) => (Date.parse(at) - Date.parse(now)) / 60_000;
const feed = (part: Partial<Feed> = {}): Feed => ({
  id: "court mied",
  kind: "court",
  address: "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl",
  host: "ecf.mied.uscourts.gov",
  courtId: "mied",
  name: "Feed of E.D. Mich.",
  docketKeys: ["mied:2:26-cv-10011"],
  pausedKeys: [],
  everyMinutes: 20,
  ...part,
});
const state = (part: Partial<FeedState> = {}): FeedState => ({
  ...begun(feed(), undefined, now),
  begunAt: null,
  ...part,
});
const random = fc.double({ min: 0, max: 1, noNaN: true });
const every = fc.integer({ min: 5, max: 2_880 });

test("the floor is fifteen minutes, the user's wish below that, and never under five", () => {
  expect([1, 5, 10, 15, 20, 600].map((minutes) => floorMs(minutes) / 60_000)).toEqual([5, 5, 10, 15, 15, 15]);
});

test("the next check lies around the wished time, never below the floor", () => {
  fc.assert(
    fc.property(every, random, (minutes, number) => {
      const wait = minutesTo(nextAfterSuccess(now, minutes, number));
      expect(wait).toBeGreaterThanOrEqual(Math.max(floorMs(minutes) / 60_000, minutes * 0.85) - 0.001);
      expect(wait).toBeLessThanOrEqual(minutes * 1.15 + 0.001);
    }),
  );
  expect(nextAfterSuccess(now, 60, 0)).not.toBe(nextAfterSuccess(now, 60, 1));
});

describe("after a failure", () => {
  const wait = (failures: number, part: object = {}) =>
    minutesTo(nextAfterFailure(now, { everyMinutes: 20, failures, isRefused: false, retryAfterMs: null, ...part }, 0));
  test("the wait doubles up to two hours, or six where the host refused, and a feed is never given up", () => {
    expect([1, 2, 3, 4, 50, 5_000].map((failures) => wait(failures))).toEqual([20, 40, 80, 120, 120, 120]);
    expect([4, 5, 6, 50].map((failures) => wait(failures, { isRefused: true }))).toEqual([160, 320, 360, 360]);
    expect(wait(50, { everyMinutes: 1_440 })).toBe(1_440);
  });
  test("what the server asks for is kept to, for a day at most, and never less than the floor", () => {
    expect(wait(1, { retryAfterMs: 3 * 3_600_000 })).toBe(180);
    expect(wait(1, { retryAfterMs: 1_000 })).toBe(20);
    expect(wait(1, { retryAfterMs: 30 * 86_400_000 })).toBe(1_440);
    expect(wait(1, { retryAfterMs: -5 })).toBe(20);
  });
  test("whatever happens, it is asked again within the longest wait and not before the floor", () => {
    fc.assert(
      fc.property(
        every,
        fc.nat(),
        fc.boolean(),
        fc.option(fc.integer()),
        random,
        (minutes, failures, isRefused, retry, number) => {
          const failing = { everyMinutes: minutes, failures, isRefused, retryAfterMs: retry };
          const waited = minutesTo(nextAfterFailure(now, failing, number));
          expect(waited).toBeGreaterThanOrEqual(floorMs(minutes) / 60_000 - 0.001);
          expect(waited).toBeLessThanOrEqual(Math.max(minutes, 1_440) * 1.16);
        },
      ),
    );
  });
});

describe("when a feed is due", () => {
  test("one never asked: now. One whose dockets are all paused: never", () => {
    expect(dueAt(feed(), undefined, now)).toBe(now);
    expect(dueAt(feed({ pausedKeys: ["mied:2:26-cv-10011"] }), undefined, now)).toBeNull();
  });
  test("one asked before: when it was said, sooner where the user has since wished for more", () => {
    const asked = state({ lastTriedAt: now, nextCheckAt: instant("2026-01-05T22:00:00.000Z") });
    expect(dueAt(feed({ everyMinutes: 480 }), asked, now)).toBe("2026-01-05T22:00:00.000Z");
    expect(minutesTo(dueAt(feed({ everyMinutes: 20 }), asked, now)!)).toBe(23);
  });
  test("one that failed: when its back-off ends, whatever the user wishes", () => {
    const asked = failed(feed(), state({ failures: 4 }), { why: "refused", text: "", retryAfterMs: null }, now, 0);
    expect(minutesTo(dueAt(feed({ everyMinutes: 5 }), asked, now)!)).toBe(320);
  });
  test("a moment that lies absurdly far ahead: now, for the clock was set back", () => {
    const ahead = instant("2031-01-05T14:00:00.000Z");
    expect(dueAt(feed(), state({ nextCheckAt: ahead, lastTriedAt: ahead }), now)).toBe(now);
    expect(dueAt(feed(), state({ begunAt: instant("2031-01-05T14:00:00.000Z") }), now)).toBe(now);
  });
  test("not before the floor after the last request, unless nothing was sent", () => {
    const asked = state({ lastTriedAt: now, nextCheckAt: now });
    expect(minutesTo(dueAt(feed(), asked, now)!)).toBe(15);
    const offline = { at: now, why: "offline", text: "" } as const;
    expect(dueAt(feed(), { ...asked, lastFailure: offline }, now)).toBe(now);
  });
  test("a check that was cut off: five minutes later, then later each time", () => {
    const times = [0, 1, 2, 3, 9].map((failures) => dueAt(feed(), state({ begunAt: now, failures }), now)!);
    expect(times.map(minutesTo)).toEqual([5, 20, 40, 80, 120]);
  });
});

test("a wish that a clock far ahead wrote down holds no host once the clock is right", () => {
  const [a, b] = ["1", "2"].map((id) => feed({ id, host: "one" })) as [Feed, Feed];
  const ahead = instant("2026-02-05T14:00:00.000Z");
  const busy = failed(a, state({ lastTriedAt: ahead }), { why: "busy", text: "", retryAfterMs: null }, ahead, 0);
  expect(heldHosts([a, b], new Map([["1", busy]]), now).size).toBe(0);
  expect(planOf([a, b], new Map([["1", busy]]), now).map(({ at }) => minutesTo(at))).toEqual([0, 0]);
});

test("a host that asked for patience gets it for all its feeds; another's trouble holds nobody up", () => {
  const [a, b, c] = ["1", "2", "3"].map((id) => feed({ id, host: id === "3" ? "other" : "one" })) as [Feed, Feed, Feed];
  const busy = failed(a, state(), { why: "busy", text: "", retryAfterMs: 7_200_000 }, now, 0);
  const broken = failed(c, state(), { why: "server error", text: "", retryAfterMs: null }, now, 0);
  const states = new Map([
    ["1", busy],
    ["3", broken],
  ]);
  expect([...heldHosts([a, b, c], states, now)]).toEqual([["one", busy.nextCheckAt]]);
  expect(planOf([a, b, c], states, now).map(({ feed: { id }, at }) => [id, minutesTo(at)])).toEqual([
    ["3", 20],
    // The one that waited for longer comes first then.
    ["2", 120],
    ["1", 120],
  ]);
});

test.each([
  ["120", 120_000],
  ["0", 0],
  [" 5 ", 5_000],
  ["Mon, 05 Jan 2026 14:10:00 GMT", 600_000],
  ["Mon, 05 Jan 2026 13:10:00 GMT", 0],
  ["", null],
  ["soon", null],
  ["-5", null],
  ["1.5", null],
  ["2026", 2_026_000],
  ["12345678901234567890", null],
])("Retry-After: %j", (header, expected) => {
  expect(retryAfterMs(header, msOfInstant(now))).toBe(expected);
  expect(retryAfterMs(null, msOfInstant(now))).toBeNull();
});

test("no wait is ever so odd that it is no moment", () => {
  fc.assert(
    fc.property(fc.nat(4_000_000_000_000), every, random, (ms, minutes, number) => {
      expect(nextAfterSuccess(instantFromMs(ms), minutes, number)).toMatch(/^\d{4}-.*Z$/);
    }),
  );
});

describe("a host with many feeds", () => {
  const copies = (count: number, everyMinutes: (index: number) => number) =>
    Array.from({ length: count }, (_each, index) =>
      feed({
        id: `courtlistener ${index}`,
        kind: "courtlistener",
        host: "www.courtlistener.com",
        docketKeys: [`mied:2:26-cv-${index}`],
        everyMinutes: everyMinutes(index),
      }),
    );
  /** The minutes at which each feed is asked, with a run of checks in every minute, as the background does it. */
  function asked(feeds: readonly Feed[], hours: number, randoms: () => number): ReadonlyMap<string, number[]> {
    const states = new Map<string, FeedState>();
    const times = new Map(feeds.map(({ id }) => [id, [] as number[]]));
    for (let minute = 0; minute < hours * 60; minute += 1) {
      const at = instantFromMs(msOfInstant(now) + minute * 60_000);
      const due = planOf(feeds, states, at).filter((each) => each.at <= at);
      for (const each of due.slice(0, FEEDS_A_MINUTE)) {
        times.get(each.feed.id)!.push(minute);
        const nextCheckAt = nextAfterSuccess(at, each.feed.everyMinutes, randoms());
        states.set(each.feed.id, state({ id: each.feed.id, lastTriedAt: at, lastSuccessAt: at, nextCheckAt }));
      }
    }
    return times;
  }
  const gapsOf = (minutes: readonly number[]) => minutes.slice(1).map((minute, index) => minute - minutes[index]!);
  const randomsOf = (numbers: readonly number[]) => {
    let at = 0;
    return () => numbers[at++ % numbers.length]!;
  };
  const numbers = fc.array(random, { minLength: 7, maxLength: 60 });

  test("with a handful is visited once in a quarter of an hour at most, for all of them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 15, max: 60 }),
        numbers,
        (count, minutes, given) => {
          const times = asked(
            copies(count, () => minutes),
            24,
            randomsOf(given),
          );
          const visits = [...new Set([...times.values()].flat())].toSorted((a, b) => a - b);
          for (const gap of gapsOf(visits)) expect(gap).toBeGreaterThanOrEqual(15);
          for (const own of times.values()) {
            for (const gap of gapsOf(own)) expect(gap).toBeLessThanOrEqual(Math.ceil(minutes * 1.15) + 1);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test("no feed of any number comes before its floor, nor much later than it should", () => {
    for (const count of [5, 9, 30, 100]) {
      const every = Math.max(20, Math.ceil(count / FEEDS_A_MINUTE));
      const times = asked(
        copies(count, () => every),
        12,
        randomsOf([0.1, 0.9, 0.4, 0.77, 0, 1, 0.5, 0.31]),
      );
      for (const own of times.values()) {
        expect(own.length).toBeGreaterThan(1);
        for (const gap of gapsOf(own)) {
          expect(gap).toBeGreaterThanOrEqual(15);
          expect(gap).toBeLessThanOrEqual(Math.ceil(every * 1.3) + count / FEEDS_A_MINUTE);
        }
      }
    }
  });

  test("asks one docket as often as the user wished, and no other one with it before its floor", () => {
    const times = asked(
      copies(3, (index) => (index === 0 ? 5 : 20)),
      12,
      randomsOf([0.5, 0.2, 0.8]),
    );
    for (const gap of gapsOf(times.get("courtlistener 0")!)) expect(gap).toBeLessThanOrEqual(6);
    for (const gap of gapsOf(times.get("courtlistener 1")!)) expect(gap).toBeGreaterThanOrEqual(15);
  });
});
