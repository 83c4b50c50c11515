import { beforeEach, expect, test } from "vitest";
import { MOST_REQUESTS } from "@/lib/app/watch-ports.ts";
import { instantFromMs } from "@/lib/calendar/date.ts";
import { connector } from "@/lib/storage/connection.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { watchStore } from "@/lib/storage/watch-store.ts";
import { plainWatch } from "@/lib/watch/docket-watch.ts";
import type { FeedState } from "@/lib/watch/feed.ts";
import type { RequestLine } from "@/lib/watch/request-line.ts";
import { emptyProfile } from "./memory.ts";

beforeEach(emptyProfile);

const at = (minute: number) => instantFromMs(Date.UTC(2026, 0, 5, 12, minute));
const started = () => watchStore(connector(() => openDatabase("test")));
const feed = (id: string): FeedState => ({
  id,
  address: `https://feeds.example/${id}`,
  begunAt: null,
  lastTriedAt: null,
  lastSuccessAt: null,
  lastReadAt: null,
  nextCheckAt: at(0),
  failures: 0,
  lastFailure: null,
  etag: null,
  lastModified: null,
  window: null,
  carries: null,
});
const line = (minute: number): RequestLine => ({
  id: `${at(minute)} 1`,
  at: at(minute),
  address: "https://feeds.example/one",
  purpose: "court feed",
  result: "answered",
  status: 200,
  bytes: 10,
  milliseconds: 5,
  detail: "",
});

test("a worker that is started again finds feeds, items and wishes as they were left", async () => {
  const before = started();
  await before.saveFeed(feed("court one"));
  await before.saveItems({ feedId: "court one", taken: ["a 1", "b 2"] });
  await before.saveWatches([{ ...plainWatch("one:1", at(0)), note: "call first" }]);
  const after = started();
  expect(await after.feeds()).toEqual([feed("court one")]);
  expect(await after.itemsOf("court one")).toEqual({ feedId: "court one", taken: ["a 1", "b 2"] });
  expect(await after.itemsOf("court two")).toEqual({ feedId: "court two", taken: [] });
  expect((await after.watches()).map(({ note }) => note)).toEqual(["call first"]);
  await after.removeFeeds(["court one"]);
  expect(await after.feeds()).toEqual([]);
  expect((await after.itemsOf("court one")).taken).toEqual([]);
});

test("the log keeps the latest requests, newest first, and drops the oldest", async () => {
  const store = started();
  for (let minute = 0; minute < MOST_REQUESTS + 3; minute += 1) await store.logRequest(line(minute));
  const log = await store.requests();
  expect(log).toHaveLength(MOST_REQUESTS);
  expect(log[0]?.at).toBe(at(MOST_REQUESTS + 2));
  expect(log.at(-1)?.at).toBe(at(3));
});

test("a purged docket takes its wishes, gaps and alerts along, and no other's", async () => {
  const store = started();
  const gap = (docketKey: string) => ({
    id: `${docketKey} court one ${at(0)}`,
    docketKey,
    feedId: "court one",
    from: at(0),
    to: at(9),
    foundAt: at(9),
    acknowledgedAt: null,
  });
  const told = (entryId: string, docketKey: string) => ({
    entryId,
    docketKey,
    at: at(1),
    effects: "",
    notificationId: `new ${entryId}`,
  });
  await store.saveWatches([plainWatch("one:1", at(0)), plainWatch("two:2", at(0))]);
  await store.saveGaps([gap("one:1"), gap("two:2")]);
  await store.saveTold([told("e1", "one:1"), told("e2", "two:2")]);
  await store.forgetDocket("one:1");
  expect((await store.watches()).map(({ docketKey }) => docketKey)).toEqual(["two:2"]);
  expect((await store.gaps()).map(({ docketKey }) => docketKey)).toEqual(["two:2"]);
  expect((await store.toldOf(["e1", "e2", "e3"])).map(({ entryId }) => entryId)).toEqual(["e2"]);
});
