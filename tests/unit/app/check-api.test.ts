import { beforeEach, expect, test } from "vitest";
import { checkFeeds } from "@/lib/app/check-feeds.ts";
import { readWatching } from "@/lib/app/read-watching.ts";
import { forgetRefusedToken } from "@/lib/app/refused-token.ts";
import type { FeedAnswer, FeedRequest } from "@/lib/app/watch-ports.ts";
import { feedText, newAnswer } from "../watch/court-feed.ts";
import { docketRecord, watchWorld } from "../watch/watch-world.ts";
import { emptyProfile } from "../storage/memory.ts";

beforeEach(emptyProfile);

const KEY = "mied:2:26-cv-10011";
const ID = "courtlistener-api 4214664";
const docket = () => docketRecord("mied", "2:26-cv-10011", { case: "380011", copy: "4214664" });
const quietAtom = newAnswer(`<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>2:26-cv-10011 Abraham v. Field Office Director</title>
<link href="https://www.courtlistener.com/docket/4214664/abraham/" rel="alternate"/></feed>`);

/** A page of the API's entries, newest first. */
function page(numbers: readonly number[], more: object = {}, id = "4214664"): FeedAnswer {
  const results = numbers.map((number) => ({
    id: 1_000 + number,
    docket: `https://www.courtlistener.com/api/rest/v4/dockets/${id}/`,
    entry_number: number,
    date_filed: "2026-01-05",
    description: `ORDER number ${number} granting the motion`,
    recap_documents: [],
    ...more,
  }));
  return newAnswer(JSON.stringify({ next: null, previous: null, results }));
}
const refused: FeedAnswer = { answer: "failed", why: "token refused", text: "Not accepted.", retryAfterMs: null };

/** A machine with a token; only the API has news unless said otherwise. */
async function watching(
  answer: (request: FeedRequest) => FeedAnswer,
  others: (request: FeedRequest) => FeedAnswer | null = () => null,
) {
  let hasToken = true;
  const world = watchWorld((request) => {
    if (request.purpose === "CourtListener API") return answer(request);
    return others(request) ?? (request.purpose === "court feed" ? newAnswer(feedText([], world.now())) : quietAtom);
  });
  const ports = { ...world.ports, hasToken: async () => hasToken };
  const api = () => world.network.asked.filter(({ purpose }) => purpose === "CourtListener API");
  const check = (which?: "due" | "now") => checkFeeds(ports, which);
  return { ...world, api, check, ports, setToken: (is: boolean) => void (hasToken = is) };
}

test("with a token the API is asked at its one address, and its entries are stored once, as a feed's news", async () => {
  const world = await watching(() => page([2, 1]));
  await world.addDockets(docket());
  expect((await world.check()).changed).toEqual([KEY]);
  expect(world.api()).toMatchObject([
    {
      address:
        "https://www.courtlistener.com/api/rest/v4/docket-entries/?docket=4214664&order_by=-recap_sequence_number",
    },
  ]);
  const entries = await world.entriesOf(KEY);
  expect(entries.map(({ documentNumber, novelty }) => [documentNumber, novelty]).toSorted()).toEqual([
    ["1", "new"],
    ["2", "new"],
  ]);
  expect(entries[0]?.witnesses.map(({ sourceId }) => sourceId)).toEqual(["courtlistener-api"]);
  world.goOn(7 * 60);
  expect((await world.check()).changed).toEqual([]);
  expect(world.api()).toHaveLength(2);
  expect(await world.entriesOf(KEY)).toHaveLength(2);
  expect(await world.ports.watch.gaps()).toEqual([]);
});

test("a stub of the court's feed is completed, not doubled", async () => {
  const stub = {
    number: "2:26-cv-10011",
    caseId: "380011",
    seq: 12,
    event: "Order",
    ecf: 7,
    at: "2026-01-05T13:00:00Z",
  };
  let entries = [6];
  const world = await watching(
    () => page(entries),
    ({ purpose }) => (purpose === "court feed" ? newAnswer(feedText([stub], "2026-01-05T14:00:00Z")) : null),
  );
  await world.addDockets(docket());
  await world.check();
  expect((await world.entriesOf(KEY)).find(({ documentNumber }) => documentNumber === "7")).toMatchObject({
    docketText: "",
  });
  entries = [7, 6];
  world.goOn(7 * 60);
  await world.check();
  const after = await world.entriesOf(KEY);
  expect(after).toHaveLength(2);
  expect(after.find(({ documentNumber }) => documentNumber === "7")).toMatchObject({
    docketText: "ORDER number 7 granting the motion",
  });
});

test("without a token nothing is asked of the API, and once it is removed nothing more", async () => {
  const world = await watching(() => page([1]));
  world.setToken(false);
  await world.addDockets(docket());
  await world.check();
  expect([world.api().length, world.network.asked.length]).toEqual([0, 2]);
  world.setToken(true);
  await world.check();
  expect(world.api()).toHaveLength(1);
  world.setToken(false);
  world.goOn(24 * 60);
  await world.check("now");
  expect(world.api()).toHaveLength(1);
});

test("a docket is asked for every six hours", async () => {
  const world = await watching(() => page([1]));
  await world.addDockets(docket());
  const times: string[] = [];
  for (let minute = 0; minute < 26 * 60; minute += 5) {
    const before = world.api().length;
    await world.check();
    if (world.api().length > before) times.push(world.now());
    world.goOn(5);
  }
  expect(times.length).toBe(5);
});

test("on “Check now” a docket is asked for again after a quarter of an hour, never sooner", async () => {
  const world = await watching(() => page([1]));
  await world.addDockets(docket());
  for (let minute = 0; minute < 60; minute++) {
    await world.check("now");
    world.goOn(1);
  }
  expect(world.api()).toHaveLength(4);
});

test("over all dockets no more than forty an hour and a hundred a day are asked, unwatched ones counted", async () => {
  const world = await watching(
    ({ address }) => page([1], {}, /docket=(\d+)/.exec(address)![1]!),
    () => ({ answer: "failed", why: "server error", text: "500", retryAfterMs: null }),
  );
  const dockets = Array.from({ length: 60 }, (_none, at) =>
    docketRecord("unknown", `1:26-cv-${10_000 + at}`, { copy: `${at + 1}` }),
  );
  await world.addDockets(...dockets);
  const times: number[] = [];
  for (let minute = 0; minute < 28 * 60; minute += minute < 240 ? 1 : 10) {
    const before = world.api().length;
    // Somebody presses the button every minute, and takes half of the dockets off the list.
    await world.check("now");
    for (let more = before; more < world.api().length; more++) times.push(minute);
    if (minute === 100) {
      await world.addDockets(...dockets.slice(0, 30).map((each) => ({ ...each, watched: false })));
    }
    world.goOn(minute < 240 ? 1 : 10);
  }
  const most = (span: number) =>
    Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + span).length));
  expect([most(1), most(60), most(1_440)]).toEqual([1, 40, 100]);
});

test("a token that was not accepted stops the API for every docket until it is changed, and other feeds go on", async () => {
  let answer: FeedAnswer = refused;
  const world = await watching(() => answer);
  await world.addDockets(docket(), docketRecord("unknown", "1:26-cv-00077", { copy: "88" }));
  await world.check();
  expect(world.api()).toHaveLength(1);
  for (let hour = 0; hour < 30; hour++) {
    world.goOn(60);
    await world.check("now");
  }
  expect(world.api()).toHaveLength(1);
  expect(world.network.asked.filter(({ purpose }) => purpose === "CourtListener feed").length).toBeGreaterThan(30);
  const { sources } = await readWatching({
    store: world.ports.store,
    watching: world.ports.watch,
    settings: await world.ports.settings.read(),
    hasToken: true,
    isAllowed: () => true,
    now: world.now(),
  });
  expect(sources.filter(({ feedId }) => feedId.startsWith("courtlistener-api"))).toMatchObject([
    { condition: "failing", isTrouble: true, nextCheckAt: null },
    { condition: "failing", isTrouble: true, nextCheckAt: null },
  ]);
  answer = page([1]);
  await forgetRefusedToken(world.ports.watch, world.now());
  await world.check();
  world.goOn(1);
  await world.check();
  expect(world.api()).toHaveLength(3);
  expect(await world.stateOf(ID)).toMatchObject({ failures: 0, lastFailure: null });
});

test("what the API asks for is waited for, while the feeds of its host go on", async () => {
  const world = await watching(() => ({ answer: "failed", why: "busy", text: "429", retryAfterMs: 10 * 3_600_000 }));
  await world.addDockets(docket());
  await world.check();
  const count = world.network.asked.length;
  for (let hour = 0; hour < 9; hour++) {
    world.goOn(60);
    await world.check("now");
  }
  expect(world.api()).toHaveLength(1);
  expect(world.network.asked.length).toBeGreaterThan(count + 9);
  world.goOn(120);
  await world.check();
  expect(world.api()).toHaveLength(2);
});

test.each([
  ["another docket's entries", page([1], {}, "5"), /another docket/],
  ["a web page", newAnswer("<!doctype html><p>Sign in"), /no whole answer/],
  ["an answer that was cut off", newAnswer('{"results": [{"id": 1'), /no whole answer/],
] as const)("is no answer, and stores nothing: %s", async (_what, answer, sentence) => {
  const world = await watching(() => answer);
  await world.addDockets(docket());
  await world.check();
  expect((await world.stateOf(ID))?.lastFailure?.text).toMatch(sentence);
  expect(await world.entriesOf(KEY)).toEqual([]);
});

test("a docket without entries is no failure", async () => {
  const world = await watching(() => page([]));
  await world.addDockets(docket());
  await world.check();
  expect(await world.stateOf(ID)).toMatchObject({ failures: 0, window: { items: 0 } });
});
