import { expect, test } from "vitest";
import { instant, instantFromMs } from "@/lib/calendar/date.ts";
import { apiBudget, apiMinutes, askedAgain, countsStill } from "@/lib/watch/api-budget.ts";
import { apiTokenIn } from "@/lib/watch/api-token.ts";
import type { Feed, FeedState } from "@/lib/watch/feed.ts";
import { begun, failed } from "@/lib/watch/feed-states.ts";
import { feedsOf } from "@/lib/watch/feeds-of.ts";
import { healthOfFeed } from "@/lib/watch/health.ts";
import { heldHosts, heldUntil, planOf } from "@/lib/watch/schedule.ts";
import { docketRecord } from "./watch-world.ts";

const now = instant("2026-01-05T14:00:00.000Z");
const ago = (seconds: number) => instantFromMs(Date.parse(now) - seconds * 1_000);
const docket = docketRecord("mied", "2:26-cv-10011", { copy: "4214664" });
const wishes = { checkEveryMinutes: 5, hasToken: true };
const feeds = feedsOf([docket], [], wishes, now);
const of = (kind: Feed["kind"]) => feeds.find((feed) => feed.kind === kind)!;
const api = of("courtlistener api");
const asked = (...seconds: number[]): FeedState => ({
  ...begun(api, undefined, now),
  begunAt: null,
  askedAt: seconds.map(ago),
});
const every = (seconds: number, count: number) => Array.from({ length: count }, (_none, at) => (at + 1) * seconds);

test("the API is a feed of a watched docket only with a token, and only of one that CourtListener has", () => {
  expect(feeds.map(({ id }) => id)).toEqual(["court mied", "courtlistener 4214664", "courtlistener-api 4214664"]);
  expect(api).toMatchObject({
    address: "https://www.courtlistener.com/api/rest/v4/docket-entries/?docket=4214664&order_by=-recap_sequence_number",
    host: "www.courtlistener.com",
    everyMinutes: 360,
  });
  expect(feedsOf([docket], [], { checkEveryMinutes: 5 }, now)).toHaveLength(2);
  expect(feedsOf([{ ...docket, watched: false }], [], wishes, now)).toEqual([]);
  expect(feedsOf([docketRecord("mied", "2:26-cv-10011")], [], wishes, now)).toHaveLength(1);
});

test("many dockets are asked for more seldom, so that all together keep below what a day allows", () => {
  expect(apiMinutes(1, 20)).toBe(360);
  expect(apiMinutes(1, 720)).toBe(720);
  for (const count of [1, 20, 23, 100, 300]) expect((count * 1_440) / apiMinutes(count, 5)).toBeLessThanOrEqual(90);
  const dockets = Array.from({ length: 300 }, (_none, at) =>
    docketRecord("unknown", `1:26-cv-${at + 1}`, { copy: `${at + 1}` }),
  );
  const many = feedsOf(dockets, [], wishes, now).filter(({ kind }) => kind === "courtlistener api");
  expect(new Set(many.map(({ everyMinutes }) => everyMinutes))).toEqual(new Set([4_800]));
});

test.each([
  ["nothing was asked", [], 4, null],
  ["four in a minute", [1, 10, 20, 30], 0, ago(-30)],
  ["forty in an hour", every(80, 40), 0, ago(-400)],
  ["a hundred in a day", every(800, 100), 0, ago(-6_400)],
  ["a hundred, but the day before", every(800, 100).map((seconds) => seconds + 86_400), 4, null],
  ["all but one of a day", every(860, 99), 1, null],
  ["moments of a clock that was set back", [-100, -200, -300, -400], 4, null],
] as const)("the limits hold over all dockets: %s", (_what, seconds, left, freeAt) => {
  const half = Math.ceil(seconds.length / 2);
  const states = [asked(...seconds.slice(0, half)), asked(...seconds.slice(half))];
  expect(apiBudget(states, now)).toEqual({ left, freeAt });
});

test("a request counts from the moment at which it was begun, and no longer than a day", () => {
  const begunState = begun(api, asked(90_000, 80_000), now);
  expect(begunState.askedAt).toEqual([ago(80_000), now]);
  expect(askedAgain(undefined, now)).toEqual([now]);
  expect(begun(of("court"), undefined, now).askedAt).toBeUndefined();
  expect(countsStill(asked(80_000), now)).toBe(true);
  expect(countsStill(asked(90_000), now)).toBe(false);
});

test("what the API has enough of holds up nothing but the API; what its host has enough of holds up both", () => {
  const busy = { why: "busy" as const, text: "asked too often", retryAfterMs: 7_200_000 };
  const [atom, rest] = [of("courtlistener"), api];
  const ofApi = failed(rest, begun(rest, undefined, now), busy, now, 0);
  const heldByApi = heldHosts(feeds, new Map([[rest.id, ofApi]]), now);
  expect([heldUntil(atom, heldByApi), heldUntil(of("court"), heldByApi)]).toEqual([null, null]);
  expect(heldUntil(rest, heldByApi)! >= ago(-7_200)).toBe(true);
  const ofFeed = failed(atom, begun(atom, undefined, now), busy, now, 0);
  const heldByFeed = heldHosts(feeds, new Map([[atom.id, ofFeed]]), now);
  expect(heldUntil(rest, heldByFeed)).toBe(ofFeed.nextCheckAt);
  // The limits hold up a feed that would be due.
  const spent = new Map([["courtlistener-api 1", asked(...every(800, 100))]]);
  const due = planOf(feeds, spent, now).map(({ feed, at }) => [feed.kind, at]);
  expect(due).toEqual([
    ["court", now],
    ["courtlistener", now],
    ["courtlistener api", ago(-6_400)],
  ]);
});

test("a refused token is trouble that says what to do, with no next check", () => {
  const state = failed(
    api,
    begun(api, undefined, now),
    { why: "token refused", text: "T", retryAfterMs: null },
    now,
    0,
  );
  const given = { now, watchingSince: now, pausedUntil: null, isAllowed: true };
  expect(healthOfFeed(api, state, given)).toMatchObject({
    condition: "failing",
    isTrouble: true,
    text: "T",
    nextCheckAt: null,
  });
  expect(healthOfFeed(api, null, given)).toMatchObject({ notCarried: expect.stringContaining("newest 20") });
});

test.each([
  ["0123456789abcdef0123456789abcdef01234567", "0123456789abcdef0123456789abcdef01234567"],
  ["  Token 0123456789abcdef0123456789abcdef01234567\n", "0123456789abcdef0123456789abcdef01234567"],
  ["0123456789abcdef0123456789abcdef01234567\r\nCookie: a", null],
  ["0123456789abcdef 0123456789abcdef01234567", null],
  ["https://www.courtlistener.com/", null],
  ["", null],
  ["x".repeat(201), null],
])("a token is letters and digits: %j", (text, token) => expect(apiTokenIn(text)).toBe(token));
