import { beforeEach, expect, test } from "vitest";
import { checkFeeds } from "@/lib/app/check-feeds.ts";
import { changeWatches, pauseWatching, startWatching } from "@/lib/app/manage-watching.ts";
import type { FeedAnswer } from "@/lib/app/watch-ports.ts";
import { instant } from "@/lib/calendar/date.ts";
import { readSettings, type Settings } from "@/lib/settings/settings.ts";
import { newAnswer } from "../watch/court-feed.ts";
import { docketRecord, STARTED, watchWorld } from "../watch/watch-world.ts";
import { emptyProfile } from "../storage/memory.ts";

beforeEach(emptyProfile);

/** A docket of a court without a feed of its own: only CourtListener tells of it. */
const docket = () => docketRecord("unknown", "1:26-cv-00077", { copy: "4214664" });
const KEY = "unknown:1:26-cv-00077";
const ID = "courtlistener 4214664";

/** CourtListener's feed of entries `from` to `to`, newest first. */
function copy(from: number, to: number, id = "4214664", end = "</feed>"): FeedAnswer {
  const numbers = Array.from({ length: to - from + 1 }, (_none, at) => to - at);
  const entries = numbers.map(
    (number) => `<entry><title>Entry #${number} in Abraham v. Field Office Director</title>
<link href="https://www.courtlistener.com/docket/${id}/abraham/?order_by=desc#entry-${number}" rel="alternate"/>
<published>2026-01-0${Math.min(9, 5 + Math.floor(number / 40))}T00:00:00-08:00</published>
<summary type="html">ORDER number ${number}</summary></entry>`,
  );
  return newAnswer(`<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>1:26-cv-00077 Abraham v. Field Office Director</title>
<link href="https://www.courtlistener.com/docket/${id}/abraham/" rel="alternate"/>${entries.join("\n")}${end}`);
}

async function reading(...answers: FeedAnswer[]) {
  let answer = answers[0]!;
  const world = watchWorld(() => answer);
  await world.addDockets(docket());
  for (const next of answers) {
    answer = next;
    await checkFeeds(world.ports);
    world.goOn(30);
  }
  return world;
}

test("CourtListener's feed brings full text, once", async () => {
  const world = await reading(copy(1, 20), copy(1, 20), copy(1, 22));
  const entries = await world.entriesOf(KEY);
  expect(entries).toHaveLength(22);
  expect(entries.find(({ documentNumber }) => documentNumber === "22")).toMatchObject({
    docketText: "ORDER number 22",
  });
  expect(world.network.asked[0]).toMatchObject({
    address: "https://www.courtlistener.com/docket/4214664/feed/",
    purpose: "CourtListener feed",
  });
  expect(await world.stateOf(ID)).toMatchObject({ failures: 0, window: { items: 22, builtAt: null } });
});

test.each([
  ["thirty of which one was known", [copy(1, 20), copy(20, 49)], 0],
  ["thirty of which none was known", [copy(1, 20), copy(21, 50)], 1],
  ["fewer than thirty: all that there are", [copy(1, 20), copy(30, 40)], 0],
  ["a long absence without a gap", [copy(1, 29), copy(1, 29)], 0],
  [
    "thirty new ones that came in two parts",
    [copy(1, 20), copy(41, 70, "4214664", "<entry><title>Ent"), copy(41, 70)],
    1,
  ],
])("a gap: %s", async (_what, answers, gaps) => {
  const world = await reading(...answers);
  expect(await world.ports.watch.gaps()).toHaveLength(gaps);
});

test("the first reading of thirty is no gap, unless more than that came since the docket is watched", async () => {
  const old = await reading(copy(1, 70));
  expect(await old.ports.watch.gaps()).toEqual([]);
  emptyProfile();
  const world = watchWorld(() => copy(171, 200));
  await world.addDockets(docket());
  world.setOnline(false);
  await checkFeeds(world.ports);
  world.setOnline(true);
  world.goOn(20 * 24 * 60);
  await checkFeeds(world.ports);
  expect(await world.ports.watch.gaps()).toMatchObject([
    { docketKey: KEY, from: STARTED, to: "2026-01-09T08:00:00.000Z" },
  ]);
});

test("a death before a gap is kept leaves it to be found again", async () => {
  let answer = copy(1, 20);
  const world = watchWorld(() => answer);
  const { ports } = world;
  await world.addDockets(docket());
  await checkFeeds(ports);
  answer = copy(41, 70);
  world.goOn(3_000);
  const dies = { ...ports, watch: { ...ports.watch, saveGaps: () => Promise.reject(new Error("the worker died")) } };
  await expect(checkFeeds(dies)).rejects.toThrow("the worker died");
  expect(await world.entriesOf(KEY)).toHaveLength(50);
  world.goOn(300);
  await checkFeeds(ports);
  expect(await ports.watch.gaps()).toMatchObject([{ docketKey: KEY, feedId: ID }]);
  expect(await world.entriesOf(KEY)).toHaveLength(50);
});

test("the feed of another docket is none of ours", async () => {
  const world = await reading(copy(1, 5, "999"));
  expect(await world.entriesOf(KEY)).toEqual([]);
  expect(await world.stateOf(ID)).toMatchObject({ failures: 1, lastFailure: { why: "not a feed" } });
});

test("Start, pause and wishes are kept, and what is not named in a wish stays", async () => {
  const { ports, addDockets } = watchWorld(() => copy(1, 1));
  await addDockets(docket());
  let settings: Settings = readSettings({});
  const store = {
    read: async () => settings,
    change: async (part: Partial<Settings>) => (settings = { ...settings, ...part }),
  };
  await pauseWatching({ settings: store }, instant("2026-02-01T00:00:00.000Z"));
  expect(await startWatching({ settings: store, clock: ports.clock })).toBe(STARTED);
  expect(settings).toMatchObject({ watchingSince: STARTED, pausedUntil: null });
  settings = { ...settings, watchingSince: "2026-01-01T00:00:00.000Z" };
  expect(await startWatching({ settings: store, clock: ports.clock })).toBe("2026-01-01T00:00:00.000Z");
  await changeWatches(ports, [KEY, KEY, "gone"], { everyMinutes: 60, note: "a" });
  await changeWatches(ports, [KEY], { note: "b" });
  expect(await ports.watch.watches()).toMatchObject([
    { docketKey: KEY, everyMinutes: 60, note: "b", mutedUntil: null },
  ]);
});
