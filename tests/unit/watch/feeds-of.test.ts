import { expect, test } from "vitest";
import { instant } from "@/lib/calendar/date.ts";
import { courts } from "@/lib/docket/courts.ts";
import { FOR_EVER, plainWatch } from "@/lib/watch/docket-watch.ts";
import { askedFor, feedsOf, isWatching } from "@/lib/watch/feeds-of.ts";
import { whyRefused } from "@/lib/watch/firewall.ts";
import { docketRecord } from "./watch-world.ts";

const now = instant("2026-01-05T14:00:00.000Z");
const PURPOSE_OF = {
  court: "court feed",
  courtlistener: "CourtListener feed",
  "courtlistener api": "CourtListener API",
} as const;
const settings = { checkEveryMinutes: 20 };

test("one feed of each court, one of each copy, and none of what is not watched", () => {
  const feeds = feedsOf(
    [
      docketRecord("mied", "2:26-cv-10011", { copy: "4214664" }),
      docketRecord("mied", "2:25-cv-12345"),
      docketRecord("ca6", "19-1080"),
      { ...docketRecord("miwd", "1:20-cv-1"), watched: false },
      docketRecord("unknown", "1:20-cv-1"),
    ],
    [],
    settings,
    now,
  );
  expect(feeds.map(({ id, address, docketKeys }) => [id, address, docketKeys])).toEqual([
    ["court ca6", "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=RSSGenerator", ["ca6:19-1080"]],
    [
      "court mied",
      "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl",
      ["mied:2:25-cv-12345", "mied:2:26-cv-10011"],
    ],
    ["courtlistener 4214664", "https://www.courtlistener.com/docket/4214664/feed/", ["mied:2:26-cv-10011"]],
  ]);
});

test("every address that any docket may need is one that the firewall lets through", () => {
  const dockets = courts.map(({ id }, at) => docketRecord(id, "1:26-cv-00001", { copy: String(at + 1) }));
  const feeds = feedsOf(dockets, [], { ...settings, hasToken: true }, now);
  const addresses = new Set(feeds.map(({ address }) => address));
  expect(feeds.length).toBe(2 * courts.length + courts.filter(({ rss }) => rss !== null).length);
  for (const { address, kind } of feeds) {
    expect(whyRefused(address, PURPOSE_OF[kind], addresses)).toBeNull();
  }
});

test("the shortest wish of its dockets that are not paused counts, within the limits", () => {
  const [a, b] = ["mied:2:26-cv-10011", "mied:2:25-cv-12345"];
  const dockets = [docketRecord("mied", "2:26-cv-10011"), docketRecord("mied", "2:25-cv-12345")];
  const wish = (key: string, everyMinutes: number | null, pausedUntil = null as typeof now | null) => ({
    ...plainWatch(key, now),
    everyMinutes,
    pausedUntil,
  });
  const of = (...watches: ReturnType<typeof wish>[]) => feedsOf(dockets, watches, settings, now)[0]!;
  expect(of().everyMinutes).toBe(20);
  expect(of(wish(a!, 60), wish(b!, 120)).everyMinutes).toBe(60);
  expect(of(wish(a!, 1)).everyMinutes).toBe(5);
  expect(of(wish(a!, 5, FOR_EVER), wish(b!, 60))).toMatchObject({ everyMinutes: 60, pausedKeys: [a] });
  expect(askedFor(of(wish(a!, 5, FOR_EVER)))).toEqual([b]);
  expect(askedFor(of(wish(a!, 5, instant("2026-01-05T13:59:00.000Z"))))).toHaveLength(2);
  expect(askedFor(of(wish(a!, null, FOR_EVER), wish(b!, null, FOR_EVER)))).toEqual([]);
});

test("nothing is watched before Start, nor in a pause", () => {
  const at = (watchingSince: string | null, pausedUntil: string | null) =>
    isWatching({ watchingSince, pausedUntil }, now);
  expect(at(null, null)).toBe(false);
  expect(at(now, null)).toBe(true);
  expect(at(now, FOR_EVER)).toBe(false);
  expect(at(now, "2026-01-05T13:00:00.000Z")).toBe(true);
  expect(at(now, "2026-01-05T14:00:00Z")).toBe(true);
});

test("of many dockets at CourtListener each is asked more seldom, a court's feed is not, and paused ones do not count", () => {
  const everyOf = (count: number, paused = 0) => {
    const dockets = Array.from({ length: count }, (_each, at) =>
      docketRecord("mied", `2:26-cv-${10_000 + at}`, { copy: String(at + 1) }),
    );
    const watches = dockets.slice(0, paused).map(({ key }) => ({ ...plainWatch(key, now), pausedUntil: FOR_EVER }));
    const feeds = feedsOf(dockets, watches, settings, now);
    return [...new Set(feeds.map(({ kind, everyMinutes }) => `${kind} ${everyMinutes}`))];
  };
  expect(everyOf(80)).toEqual(["court 20", "courtlistener 20"]);
  expect(everyOf(300)).toEqual(["court 20", "courtlistener 75"]);
  expect(everyOf(300, 220)).toEqual(["court 20", "courtlistener 20"]);
});
