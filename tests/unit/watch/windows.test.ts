import fc from "fast-check";
import { expect, test } from "vitest";
import { instant, instantFromMs } from "@/lib/calendar/date.ts";
import { begun, readWhole, unchanged } from "@/lib/watch/feed-states.ts";
import type { Feed, FeedState } from "@/lib/watch/feed.ts";
import { coveredAfter, windowGaps, windowOf } from "@/lib/watch/windows.ts";

const KEY = "mied:2:26-cv-10011";
const feed: Feed = {
  id: "court mied",
  kind: "court",
  address: "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl",
  host: "ecf.mied.uscourts.gov",
  courtId: "mied",
  name: "Feed of E.D. Mich.",
  docketKeys: [KEY],
  pausedKeys: [],
  everyMinutes: 20,
};
const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 5, 12);

/** A reading of a court whose feed reaches back `span` hours and whose clock is `skew` hours ahead of ours. */
function read(state: FeedState | undefined, hour: number, items: readonly number[], span: number, skew: number) {
  const now = instantFromMs(START + hour * HOUR);
  const shown = items.filter((at) => at <= hour && at > hour - span);
  const times = shown.map((at) => instantFromMs(START + (at + skew) * HOUR));
  const builtAt = instantFromMs(START + (hour + skew) * HOUR);
  const reading = { at: builtAt, window: windowOf(times, shown.length, builtAt, "court"), isJoined: null };
  const started = begun(feed, state, now);
  const rest = { etag: null, lastModified: null, carries: null, readFor: "", readAs: "" };
  return {
    shown,
    gaps: windowGaps(feed, started, reading, now),
    state: readWhole(feed, started, { ...reading, ...rest }, now, 0.5),
  };
}

const hours = (most: number) => fc.double({ min: 0.1, max: most, noNaN: true });
const life = fc.record({
  waits: fc.array(hours(60), { minLength: 1, maxLength: 12 }),
  between: fc.array(hours(9), { maxLength: 60 }),
  span: fc.double({ min: 21, max: 30, noNaN: true }),
  skew: fc.double({ min: -6, max: 6, noNaN: true }),
});
const sums = (steps: readonly number[]) => steps.map((_step, at) => steps.slice(0, at + 1).reduce((a, b) => a + b, 0));

test("whatever was entered and forgotten between two readings lies in a gap, on whatever clock", () => {
  let lost = 0;
  fc.assert(
    fc.property(life, ({ waits, between, span, skew }) => {
      const items = sums(between);
      const seen = new Set<number>();
      let known: ReturnType<typeof read> | undefined;
      let last = 0;
      for (const hour of [0, ...sums(waits)]) {
        const next = read(known?.state, hour, items, span, skew);
        for (const at of next.shown) seen.add(at);
        const missed = items.filter((at) => at > last && at <= hour && !seen.has(at));
        if (known !== undefined && missed.length > 0) {
          lost++;
          expect(next.gaps).toHaveLength(1);
          const [from, to] = [next.gaps[0]!.from, next.gaps[0]!.to].map((at) => (Date.parse(at) - START) / HOUR - skew);
          for (const at of missed) expect(at > from! - 0.01 && at < to! + 0.01).toBe(true);
        }
        known = next;
        last = hour;
      }
    }),
    { numRuns: 500 },
  );
  expect(lost).toBeGreaterThan(100);
});

test("no gap is made up while the feed is read often enough", () => {
  fc.assert(
    fc.property(life, fc.array(hours(19.5), { minLength: 1, maxLength: 20 }), ({ between, span, skew }, waits) => {
      let known: ReturnType<typeof read> | undefined;
      for (const hour of [0, ...sums(waits)]) {
        known = read(known?.state, hour, sums(between), span, skew);
        expect(known.gaps).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test("an answer that nothing has changed covers no more: the court has not made its feed anew", () => {
  const { state } = read(undefined, 0, [0], 24, 3);
  const later = instantFromMs(START + 40 * HOUR);
  const same = unchanged(feed, begun(feed, state, later), later, 0.5);
  expect(same).toMatchObject({ lastSuccessAt: later, coveredTo: { [KEY]: instantFromMs(START + 3 * HOUR) } });
  // Made anew at last, it reaches back for a day only.
  const { gaps } = read(same, 41, [20], 24, 3);
  expect(gaps).toMatchObject([{ from: instantFromMs(START + 3 * HOUR), to: instantFromMs(START + 23 * HOUR) }]);
});

test("a feed that says neither when it was made nor of any entry is taken at its word", () => {
  const { state } = read(undefined, 0, [], 24, 0);
  const empty = { ...state, window: windowOf([], 0, null, "court") };
  const later = instantFromMs(START + 40 * HOUR);
  expect(unchanged(feed, begun(feed, empty, later), later, 0.5).coveredTo).toEqual({ [KEY]: later });
});

test("what is covered stands still for a paused docket, goes back for none, and ends with watching", () => {
  const at = instant("2026-01-05T12:00:00.000Z");
  const later = instant("2026-01-06T12:00:00.000Z");
  const both: Feed = { ...feed, docketKeys: [KEY, "b"] };
  const before = { ...begun(both, undefined, at), coveredTo: coveredAfter(both, undefined, at) };
  expect(coveredAfter({ ...both, pausedKeys: ["b"] }, before, later)).toEqual({ [KEY]: later, b: at });
  expect(coveredAfter(both, { ...before, coveredTo: { [KEY]: later } }, at)).toEqual({ [KEY]: later, b: at });
  expect(coveredAfter(feed, before, later)).toEqual({ [KEY]: later });
});

test("one item of long ago does not pretend that a court's feed goes back that far", () => {
  const times = ["2019-01-02T10:00:00.000Z", "2026-01-05T09:00:00.000Z", "2026-01-05T13:00:00.000Z"].map(instant);
  expect(windowOf(times, 3, null, "court").oldest).toBe(times[1]);
  expect(windowOf(times, 3, null, "courtlistener").oldest).toBe(times[0]);
});
