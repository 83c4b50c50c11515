import { beforeEach, describe, expect, test, vi } from "vitest";
import { checkFeeds, type CheckPorts } from "@/lib/app/check-feeds.ts";
import { purgeDocket } from "@/lib/app/manage-dockets.ts";
import { forgetWatching } from "@/lib/app/manage-watching.ts";
import type { FeedAnswer } from "@/lib/app/watch-ports.ts";
import { instant } from "@/lib/calendar/date.ts";
import { FOR_EVER, plainWatch } from "@/lib/watch/docket-watch.ts";
import { feedText, newAnswer, type Item } from "../watch/court-feed.ts";
import { docketRecord, watchWorld } from "../watch/watch-world.ts";
import { emptyProfile } from "../storage/memory.ts";

beforeEach(emptyProfile);

const OURS = "2:26-cv-10011";
const KEY = `mied:${OURS}`;
const docket = () => docketRecord("mied", OURS);
const item = (seq: number, event: string, at: string, more: Partial<Item> = {}): Item => ({
  number: OURS,
  caseId: "390001",
  seq,
  event,
  at,
  ...more,
});
const other = (seq: number, at: string): Item => ({
  number: "2:25-cv-12345",
  caseId: "380777",
  seq,
  event: "Order",
  at,
});

/** A court whose feed the test changes. */
function court() {
  let answer: FeedAnswer = newAnswer(feedText([], "2026-01-05T13:50:00Z"));
  return {
    answers: () => answer,
    shows(items: readonly Item[], builtAt: string, more: Parameters<typeof newAnswer>[1] = {}) {
      answer = newAnswer(feedText(items, builtAt), more);
    },
    says(given: FeedAnswer) {
      answer = given;
    },
  };
}

describe("a check of a court's feed", () => {
  test("stores what it shows of the watched docket as new, and nothing of any other", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    mied.shows(
      [item(12, "Order on Motion to Stay", "2026-01-05T13:40:00Z", { ecf: 9 }), other(3, "2026-01-05T12:00:00Z")],
      "2026-01-05T13:50:00Z",
    );
    const report = await checkFeeds(world.ports);
    expect(report).toMatchObject({ asked: 1, answered: 1, changed: [KEY] });
    const entries = await world.entriesOf(KEY);
    expect(entries).toMatchObject([
      { documentNumber: "9", pacerSeqNo: "12", shortText: "Order on Motion to Stay", novelty: "new" },
    ]);
    expect(await world.ports.store.dockets()).toHaveLength(1);
    expect(await world.ports.store.notices()).toMatchObject([{ kind: "new entry", entryId: entries[0]?.id }]);
    expect(await world.stateOf("court mied")).toMatchObject({
      begunAt: null,
      failures: 0,
      carries: "Docket entries of type: all",
      lastReadAt: world.now(),
      window: {
        items: 2,
        oldest: "2026-01-05T12:00:00.000Z",
        newest: "2026-01-05T13:40:00.000Z",
        builtAt: "2026-01-05T13:50:00.000Z",
      },
      nextCheckAt: "2026-01-05T14:20:00.000Z",
    });
    expect(world.alarmAt()).toBe("2026-01-05T14:20:00.000Z");
  });

  test("asks nothing before Start, nor while everything is paused, and wakes at the end of the pause", async () => {
    const mied = court();
    const world = watchWorld(mied.answers, { watchingSince: null });
    await world.addDockets(docket());
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 0, nextAt: null });
    world.setWishes({ watchingSince: "2026-01-05T14:00:00.000Z", pausedUntil: "2026-01-06T00:00:00.000Z" });
    expect(await checkFeeds(world.ports, "now")).toMatchObject({ asked: 0, nextAt: "2026-01-06T00:00:00.000Z" });
    world.setWishes({ pausedUntil: FOR_EVER });
    expect(await checkFeeds(world.ports, "now")).toMatchObject({ asked: 0, nextAt: null });
    expect(world.network.asked).toEqual([]);
    expect(await world.ports.watch.feeds()).toEqual([]);
    world.setWishes({ pausedUntil: null });
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1 });
  });

  test("that is the first, days after Start, says what may have come and gone meanwhile", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    world.setOnline(false);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 0 });
    world.setOnline(true);
    world.goOn(3 * 24 * 60);
    mied.says({ answer: "failed", why: "server error", text: "503", retryAfterMs: null });
    await checkFeeds(world.ports);
    expect(await world.ports.watch.gaps()).toEqual([]);
    world.goOn(60);
    mied.shows([item(12, "Order", "2026-01-08T09:00:00Z")], "2026-01-08T14:50:00Z");
    await checkFeeds(world.ports);
    expect(await world.ports.watch.gaps()).toMatchObject([
      { docketKey: KEY, from: "2026-01-05T14:00:00.000Z", to: "2026-01-08T09:00:00.000Z" },
    ]);
    expect(await world.stateOf("court mied")).toMatchObject({
      wantedSince: {},
      coveredTo: { [KEY]: "2026-01-08T14:50:00.000Z" },
    });
  });

  test("that is the first since Start, for the browser was closed at once, says so too", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    world.goOn(3 * 24 * 60);
    mied.shows([item(12, "Order", "2026-01-08T09:00:00Z")], "2026-01-08T13:50:00Z");
    await checkFeeds(world.ports);
    expect(await world.ports.watch.gaps()).toMatchObject([
      { docketKey: KEY, from: "2026-01-05T14:00:00.000Z", to: "2026-01-08T09:00:00.000Z" },
    ]);
    // A docket that joins now missed nothing of which this feed should have told.
    await world.addDockets(docketRecord("mied", "2:25-cv-12345"));
    world.goOn(60);
    await checkFeeds(world.ports);
    expect(await world.ports.watch.gaps()).toHaveLength(1);
  });

  test("asks a court once for all its dockets, and none of a court without a feed or of an unwatched docket", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(
      docket(),
      docketRecord("mied", "2:25-cv-12345"),
      docketRecord("ca6", "19-1080"),
      docketRecord("unknown", "1:20-cv-1"),
      { ...docketRecord("miwd", "1:20-cv-1"), watched: false },
    );
    mied.shows([item(12, "Order", "2026-01-05T13:40:00Z"), other(3, "2026-01-05T13:45:00Z")], "2026-01-05T13:50:00Z");
    await checkFeeds(world.ports);
    expect(world.network.asked.map(({ address }) => address).toSorted()).toEqual([
      "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=RSSGenerator",
      "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl",
    ]);
    expect(await world.entriesOf(KEY)).toHaveLength(1);
    expect(await world.entriesOf("mied:2:25-cv-12345")).toHaveLength(1);
  });

  test("that brings nothing new reads no docket's contents", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docketRecord("mied", OURS, { case: "390001" }));
    const shown = [item(12, "Order", "2026-01-05T13:40:00Z"), other(3, "2026-01-05T13:45:00Z")];
    mied.shows(shown, "2026-01-05T13:50:00Z", { etag: '"1"' });
    await checkFeeds(world.ports);
    const update = vi.spyOn(world.ports.store, "update");
    const contents = vi.spyOn(world.ports.store, "contentsOf");
    const itemsOf = vi.spyOn(world.ports.watch, "itemsOf");
    world.goOn(25);
    mied.says({ answer: "unchanged" });
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 1, changed: [] });
    expect(world.network.asked.at(-1)).toMatchObject({ etag: '"1"' });
    // A new case of somebody else, in another order, made later: what is ours is as it was.
    world.goOn(25);
    mied.shows([other(4, "2026-01-05T14:30:00Z"), ...shown.toReversed()], "2026-01-05T14:45:00Z");
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 1, changed: [] });
    expect([update, contents, itemsOf].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
    expect(await world.stateOf("court mied")).toMatchObject({ lastReadAt: world.now(), window: { items: 3 } });
  });

  test("takes an entry once, however often, doubled and reordered the feed shows it, and what is added to it", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    const [a, b] = [item(12, "Order", "2026-01-05T13:40:00Z"), item(13, "Notice", "2026-01-05T13:41:00Z", { ecf: 10 })];
    mied.shows([a, b], "2026-01-05T13:50:00Z");
    await checkFeeds(world.ports);
    world.goOn(25);
    mied.shows([b, a, b, a], "2026-01-05T14:10:00Z");
    await checkFeeds(world.ports);
    expect(await world.entriesOf(KEY)).toHaveLength(2);
    world.goOn(25);
    mied.shows([{ ...a, event: "Judgment" }, b, a], "2026-01-05T14:30:00Z");
    expect(await checkFeeds(world.ports)).toMatchObject({ changed: [KEY] });
    const entries = await world.entriesOf(KEY);
    expect(entries.map(({ shortText }) => shortText).toSorted()).toEqual(["Judgment AND Order", "Notice"]);
    expect(await world.ports.store.notices()).toHaveLength(2);
  });

  test("reads a docket's items by the court's case id where they print no number", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docketRecord("mied", OURS, { case: "390001" }));
    mied.shows([item(12, "Order", "2026-01-05T13:40:00Z", { number: "" })], "2026-01-05T13:50:00Z");
    await checkFeeds(world.ports);
    expect(await world.entriesOf(KEY)).toMatchObject([{ pacerSeqNo: "12" }]);
  });

  test("of another docket watched since needs the whole feed again, whatever the server would say is unchanged", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    mied.shows([other(3, "2026-01-05T13:45:00Z")], "2026-01-05T13:50:00Z", { etag: '"1"', lastModified: "then" });
    await checkFeeds(world.ports);
    await world.addDockets(docketRecord("mied", "2:25-cv-12345"));
    world.goOn(25);
    expect(await checkFeeds(world.ports)).toMatchObject({ changed: ["mied:2:25-cv-12345"] });
    expect(world.network.asked.at(-1)).toMatchObject({ etag: null, lastModified: null });
  });

  test("takes nothing for a paused docket, and what the feed still shows when the pause ends", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket(), docketRecord("mied", "2:25-cv-12345"));
    const pausedUntil = instant("2026-01-05T15:00:00.000Z");
    await world.ports.watch.saveWatches([{ ...plainWatch(KEY, world.now()), pausedUntil }]);
    mied.shows([item(12, "Order", "2026-01-05T13:40:00Z"), other(3, "2026-01-05T13:45:00Z")], "2026-01-05T13:50:00Z");
    expect(await checkFeeds(world.ports)).toMatchObject({ changed: ["mied:2:25-cv-12345"] });
    expect(await world.entriesOf(KEY)).toEqual([]);
    world.goOn(61);
    expect(await checkFeeds(world.ports)).toMatchObject({ changed: [KEY] });
    // Alone and paused again: its court is not asked, and the alarm waits for the end.
    await world.ports.watch.saveWatches([
      { ...plainWatch(KEY, world.now()), pausedUntil: instant("2026-01-07T00:00:00.000Z") },
    ]);
    await world.addDockets({ ...docketRecord("mied", "2:25-cv-12345"), watched: false });
    world.goOn(61);
    expect(await checkFeeds(world.ports, "now")).toMatchObject({ asked: 0, nextAt: "2026-01-07T00:00:00.000Z" });
  });

  test("asks nothing without a network and looks again soon", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    world.setOnline(false);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 0, nextAt: "2026-01-05T14:02:00.000Z" });
    expect(world.network.asked).toEqual([]);
    world.setOnline(true);
    mied.says({ answer: "failed", why: "offline", text: "This computer has no network now.", retryAfterMs: null });
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 0, nextAt: "2026-01-05T14:02:00.000Z" });
    expect(await world.stateOf("court mied")).toMatchObject({ failures: 0, lastFailure: { why: "offline" } });
  });

  test("asks no host that the browser does not allow, says so once, and asks it when it may", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    world.notAllowed.add("ecf.mied.uscourts.gov");
    const saved = vi.spyOn(world.ports.watch, "saveFeed");
    await checkFeeds(world.ports);
    const once = saved.mock.calls.filter(([state]) => state.lastFailure?.why === "not allowed");
    expect(once).toHaveLength(1);
    saved.mockClear();
    await checkFeeds(world.ports, "now");
    expect(saved).not.toHaveBeenCalled();
    expect(world.network.asked).toEqual([]);
    expect((await world.stateOf("court mied"))?.lastFailure).toMatchObject({
      why: "not allowed",
      text: expect.stringContaining("ecf.mied.uscourts.gov"),
    });
    world.notAllowed.clear();
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 1 });
    expect(await world.stateOf("court mied")).toMatchObject({ lastFailure: null });
  });

  test("forgets the feeds of dockets that are watched no longer, and takes their items anew after a purge", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket(), docketRecord("mied", "2:25-cv-12345"));
    mied.shows([item(12, "Order", "2026-01-05T13:40:00Z"), other(3, "2026-01-05T13:45:00Z")], "2026-01-05T13:50:00Z");
    await checkFeeds(world.ports);
    await purgeDocket(world.ports, KEY);
    await forgetWatching(world.ports, KEY);
    expect((await world.ports.watch.itemsOf("court mied")).taken).toHaveLength(1);
    await world.addDockets(docket());
    world.goOn(25);
    expect(await checkFeeds(world.ports)).toMatchObject({ changed: [KEY] });
    await world.addDockets(
      { ...docket(), watched: false },
      { ...docketRecord("mied", "2:25-cv-12345"), watched: false },
    );
    world.goOn(1);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 0, nextAt: null });
    // Watched again at once: the court was asked a minute ago.
    await world.addDockets(docket());
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 0 });
    await world.addDockets({ ...docket(), watched: false });
    world.goOn(60);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 0, nextAt: null });
    expect(await world.ports.watch.feeds()).toEqual([]);
  });
});

describe("what goes wrong", () => {
  const page = "<!DOCTYPE html><html><head><title>Login</title></head><body><form></form></body></html>";
  const faults: readonly [string, FeedAnswer, object][] = [
    [
      "a page instead of the feed",
      newAnswer(page),
      { why: "not a feed", text: expect.stringContaining("log-in page") },
    ],
    ["nothing at all", newAnswer(""), { why: "not a feed" }],
    ["another kind of feed", newAnswer('<feed xmlns="http://www.w3.org/2005/Atom"></feed>'), { why: "not a feed" }],
    [
      "another court's feed",
      newAnswer(feedText([], "2026-01-05T13:50:00Z").replaceAll("ecf.mied", "ecf.miwd")),
      { why: "not a feed", text: expect.stringContaining("W.D. Mich.") },
    ],
    [
      "a redirect",
      { answer: "failed", why: "redirected", text: "sent elsewhere", retryAfterMs: null },
      { why: "redirected" },
    ],
  ];
  test.each(faults)("%s is said, tried again later each time, and loses nothing", async (_what, fault, expected) => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    mied.says(fault);
    const waits: number[] = [];
    for (let failures = 1; failures <= 6; failures++) {
      expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 0 });
      const state = await world.stateOf("court mied");
      expect(state).toMatchObject({ failures, begunAt: null, lastSuccessAt: null, lastFailure: expected });
      waits.push((Date.parse(state!.nextCheckAt) - Date.parse(world.now())) / 60_000);
      world.goOn(waits.at(-1)!);
    }
    expect(waits.map(Math.round)).toEqual([22, 43, 86, 129, 129, 129]);
    mied.shows([item(12, "Order", "2026-01-05T13:40:00Z")], "2026-01-05T13:50:00Z");
    expect(await checkFeeds(world.ports)).toMatchObject({ changed: [KEY] });
    expect(await world.stateOf("court mied")).toMatchObject({ failures: 0, lastFailure: null });
  });

  test("a feed that is cut off: what is whole is taken, and nothing is called covered", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    const items = [item(12, "Order", "2026-01-05T13:40:00Z"), item(13, "Notice", "2026-01-05T13:39:00Z")];
    const whole = feedText(items, "2026-01-05T13:50:00Z");
    const seenEntries = new Set<number>();
    for (let length = whole.indexOf("<channel>"); length < whole.trimEnd().length; length += 7) {
      mied.says(newAnswer(whole.slice(0, length), { etag: '"cut"' }));
      world.goOn(24 * 60);
      expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 0 });
      expect(await world.stateOf("court mied")).toMatchObject({
        lastReadAt: null,
        window: null,
        etag: null,
        lastFailure: { why: "cut off" },
      });
      seenEntries.add((await world.entriesOf(KEY)).length);
    }
    expect([...seenEntries]).toEqual([0, 1, 2]);
    mied.shows(items, "2026-01-05T13:50:00Z");
    world.goOn(24 * 60);
    await checkFeeds(world.ports);
    expect(await world.entriesOf(KEY)).toHaveLength(2);
  });

  test("an empty feed on a weekend is a feed", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 1, changed: [] });
    expect(await world.stateOf("court mied")).toMatchObject({ window: { items: 0, oldest: null, newest: null } });
  });

  test("a feed in the encoding that it declares, or in another, gives its entries", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    const text = feedText([item(12, "Order – R\u00e9ponse", "2026-01-05T13:40:00Z")], "2026-01-05T13:50:00Z");
    const latin = Uint8Array.from(text, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));
    mied.says({ answer: "new", bytes: latin, etag: null, lastModified: null, serverTime: null });
    await checkFeeds(world.ports);
    expect(await world.entriesOf(KEY)).toMatchObject([{ shortText: "Order – R\u00e9ponse" }]);
  });

  test("a host that asks for patience gets it, for all its feeds", async () => {
    const world = watchWorld(() => ({
      answer: "failed",
      why: "busy",
      text: "answered 429",
      retryAfterMs: 5 * 3_600_000,
    }));
    const copies = ["11", "12", "13"].map((copy) => docketRecord("unknown", `1:20-cv-${copy}`, { copy }));
    await world.addDockets(...copies);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 0 });
    world.goOn(4 * 60);
    expect(await checkFeeds(world.ports, "now")).toMatchObject({ asked: 0 });
    world.goOn(70);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1 });
  });

  test("one docket that cannot be stored does not hold up the others, and is tried again", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket(), docketRecord("mied", "2:25-cv-12345"));
    mied.shows([item(12, "Order", "2026-01-05T13:40:00Z"), other(3, "2026-01-05T13:45:00Z")], "2026-01-05T13:50:00Z", {
      etag: '"1"',
    });
    const { update } = world.ports.store;
    const broken = vi
      .spyOn(world.ports.store, "update")
      .mockImplementationOnce(() => Promise.reject(new Error("disk full")));
    expect(await checkFeeds(world.ports)).toMatchObject({ answered: 0, changed: ["mied:2:25-cv-12345"] });
    expect(await world.stateOf("court mied")).toMatchObject({
      etag: null,
      lastFailure: { why: "not stored", text: "disk full" },
    });
    broken.mockImplementation(update);
    world.goOn(25);
    expect(await checkFeeds(world.ports)).toMatchObject({ answered: 1, changed: [KEY] });
    expect(await world.entriesOf("mied:2:25-cv-12345")).toHaveLength(1);
  });

  test("a docket whose case id contradicts is left alone, and the journal says why, once", async () => {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docketRecord("mied", OURS, { case: "111111" }));
    mied.shows([item(12, "Order", "2026-01-05T13:40:00Z")], "2026-01-05T13:50:00Z");
    expect(await checkFeeds(world.ports)).toMatchObject({ answered: 1, changed: [] });
    world.goOn(25);
    mied.shows([item(12, "Order", "2026-01-05T13:40:00Z")], "2026-01-05T14:10:00Z");
    await checkFeeds(world.ports);
    expect(await world.entriesOf(KEY)).toEqual([]);
    expect(await world.ports.store.journal()).toMatchObject([
      { docketKey: KEY, text: expect.stringMatching(/390001.*the feed says “Order”/) },
    ]);
  });
});

describe("how often", () => {
  test("asking for it now honours the floor, and a host is asked one thing at a time", async () => {
    let running = 0;
    let most = 0;
    const world = watchWorld(async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running--;
      return newAnswer(
        '<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://www.courtlistener.com/docket/1/x/"/></feed>',
      );
    });
    const copies = Array.from({ length: 7 }, (_none, at) =>
      docketRecord("unknown", `1:20-cv-${at + 1}`, { copy: String(at + 1) }),
    );
    await world.addDockets(...copies);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 4, nextAt: "2026-01-05T14:01:00.000Z" });
    world.goOn(1);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 3 });
    expect(most).toBe(1);
    world.goOn(13);
    expect(await checkFeeds(world.ports, "now")).toMatchObject({ asked: 0 });
    world.goOn(1);
    expect(await checkFeeds(world.ports, "now")).toMatchObject({ asked: 4 });
  });

  test("different hosts are asked beside each other, four at most", async () => {
    const world = watchWorld(async ({ address }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return newAnswer(
        feedText([], "2026-01-05T13:50:00Z").replaceAll("ecf.mied", new URL(address).host.slice(0, -13)),
      );
    });
    const courtIds = ["mied", "miwd", "nysd", "cand", "ilnd", "ohnd", "casd"];
    await world.addDockets(...courtIds.map((id) => docketRecord(id, "1:20-cv-00001")));
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: courtIds.length });
    expect(world.network.mostAtOnce()).toBe(4);
  });
});

describe("a gap", () => {
  const before = [other(1, "2026-01-05T10:00:00Z"), item(12, "Order", "2026-01-05T13:40:00Z")];
  async function readOnce() {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket());
    mied.shows(before, "2026-01-05T13:50:00Z");
    await checkFeeds(world.ports);
    return { mied, world };
  }
  test("is listed for a docket when the feed forgot since the last reading", async () => {
    const { mied, world } = await readOnce();
    world.goOn(61 * 60);
    mied.shows([item(20, "Order", "2026-01-08T02:00:00Z")], "2026-01-08T02:50:00Z");
    await checkFeeds(world.ports);
    expect(await world.ports.watch.gaps()).toMatchObject([
      {
        docketKey: KEY,
        feedId: "court mied",
        from: "2026-01-05T13:50:00.000Z",
        to: "2026-01-08T02:00:00.000Z",
        acknowledgedAt: null,
      },
    ]);
  });

  test("is none after a night that the feed reaches back over, nor when a quiet court's first item comes", async () => {
    const { mied, world } = await readOnce();
    world.goOn(12 * 60);
    mied.shows([...before, item(20, "Order", "2026-01-06T01:00:00Z")], "2026-01-06T01:50:00Z");
    await checkFeeds(world.ports);
    // Checked through a weekend without an entry; then one comes.
    const friday = item(20, "Order", "2026-01-06T01:00:00Z");
    for (let hour = 0; hour < 60; hour++) {
      world.goOn(60);
      mied.shows(hour < 23 ? [friday] : [], new Date(Date.parse(world.now()) - 600_000).toISOString());
      await checkFeeds(world.ports);
    }
    world.goOn(20);
    mied.shows([item(21, "Order", new Date(Date.parse(world.now()) - 300_000).toISOString())], world.now());
    await checkFeeds(world.ports);
    expect(await world.ports.watch.gaps()).toEqual([]);
  });

  test("is listed when an item that was young vanished at once", async () => {
    const { mied, world } = await readOnce();
    world.goOn(30);
    mied.shows([item(20, "Order", "2026-01-05T14:20:00Z")], "2026-01-05T14:25:00Z");
    await checkFeeds(world.ports);
    expect(await world.ports.watch.gaps()).toHaveLength(1);
  });

  test("is found on the court's own clock, three hours off or not", async () => {
    for (const hours of [-3, 3]) {
      emptyProfile();
      const shifted = (at: string) => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
      const mied = court();
      const world = watchWorld(mied.answers);
      await world.addDockets(docket());
      mied.shows([item(12, "Order", shifted("2026-01-05T13:40:00Z"))], shifted("2026-01-05T13:50:00Z"));
      await checkFeeds(world.ports);
      world.goOn(20);
      mied.shows(
        [item(12, "Order", shifted("2026-01-05T13:40:00Z")), item(13, "Order", shifted("2026-01-05T14:15:00Z"))],
        shifted("2026-01-05T14:20:00Z"),
      );
      world.goOn(10);
      await checkFeeds(world.ports);
      expect(await world.ports.watch.gaps()).toEqual([]);
      world.goOn(50 * 60);
      mied.shows([item(20, "Order", shifted("2026-01-07T15:30:00Z"))], shifted("2026-01-07T16:20:00Z"));
      await checkFeeds(world.ports);
      expect(await world.ports.watch.gaps()).toHaveLength(1);
    }
  });

  test("covers the time in which a docket was paused while its court was read for another", async () => {
    const { mied, world } = await readOnce();
    await world.addDockets(docketRecord("mied", "2:25-cv-12345"));
    await world.ports.watch.saveWatches([
      { ...plainWatch(KEY, world.now()), pausedUntil: instant("2026-01-07T14:00:00.000Z") },
    ]);
    for (let hour = 0; hour < 50; hour++) {
      world.goOn(60);
      const now = Date.parse(world.now());
      const recent = Array.from({ length: 20 }, (_none, ago) =>
        other(500 - ago + hour, new Date(now - ago * 3_600_000).toISOString()),
      );
      mied.shows(recent, new Date(now - 600_000).toISOString());
      await checkFeeds(world.ports);
    }
    const gaps = await world.ports.watch.gaps();
    expect(gaps).toMatchObject([{ docketKey: KEY, from: "2026-01-05T13:50:00.000Z" }]);
  });
});

describe("a worker that dies", () => {
  const shown = [
    item(12, "Order", "2026-01-05T13:40:00Z"),
    item(13, "Notice", "2026-01-05T13:41:00Z"),
    other(3, "2026-01-05T13:30:00Z"),
  ];
  class Death extends Error {}

  /** Every call of a port counted; the one of that number is the last: it is made or not, and nothing comes after. */
  function dyingAt(
    ports: CheckPorts,
    last: number,
    isMade: boolean,
  ): { readonly ports: CheckPorts; readonly calls: () => number } {
    let calls = 0;
    const count =
      <A extends unknown[], R>(work: (...given: A) => R) =>
      (...given: A): R => {
        calls++;
        if (calls < last) return work(...given);
        if (calls > last || !isMade) return Promise.reject(new Death()) as R;
        return Promise.resolve(work(...given)).then(() => Promise.reject(new Death())) as R;
      };
    const counted = <T extends object>(port: T): T =>
      Object.fromEntries(
        Object.entries(port).map(([name, value]) => [
          name,
          typeof value === "function" ? count(value as never) : value,
        ]),
      ) as T;
    return {
      ports: {
        ...ports,
        store: counted(ports.store),
        watch: counted(ports.watch),
        asker: counted(ports.asker),
        settings: counted(ports.settings),
        feedAlarm: counted(ports.feedAlarm),
        allowedHosts: count(ports.allowedHosts),
      },
      calls: () => calls,
    };
  }

  async function settled() {
    const mied = court();
    const world = watchWorld(mied.answers);
    await world.addDockets(docket(), docketRecord("mied", "2:25-cv-12345"));
    mied.shows([], "2026-01-05T13:20:00Z");
    await checkFeeds(world.ports);
    // So long that the feed forgot: the gap must be found once, whenever the worker dies.
    world.goOn(60 * 30);
    mied.shows(
      shown.map((one) => ({ ...one, at: one.at.replace("-05T", "-06T") })),
      "2026-01-06T19:30:00Z",
      { etag: '"2"' },
    );
    return world;
  }
  const result = async (world: Awaited<ReturnType<typeof settled>>) => ({
    entries: [...(await world.entriesOf(KEY)), ...(await world.entriesOf("mied:2:25-cv-12345"))].map(
      ({ id, shortText, novelty }) => [id, shortText, novelty],
    ),
    notices: (await world.ports.store.notices()).map(({ id }) => id),
    gaps: (await world.ports.watch.gaps()).map(({ id }) => id),
    taken: [...(await world.ports.watch.itemsOf("court mied")).taken].toSorted(),
    etag: (await world.stateOf("court mied"))?.etag,
    begun: (await world.stateOf("court mied"))?.begunAt,
  });

  test("at any moment of a check loses nothing and doubles nothing", async () => {
    const world = await settled();
    const whole = dyingAt(world.ports, Infinity, true);
    await checkFeeds(whole.ports);
    const expected = await result(world);
    expect(expected).toMatchObject({ etag: '"2"', begun: null });
    expect([expected.entries, expected.notices, expected.gaps].map(({ length }) => length)).toEqual([3, 3, 2]);
    expect(whole.calls()).toBeGreaterThan(12);
    for (let last = 1; last <= whole.calls(); last++) {
      for (const isMade of [false, true]) {
        emptyProfile();
        const again = await settled();
        const died = await checkFeeds(dyingAt(again.ports, last, isMade).ports).then(
          () => false,
          () => true,
        );
        // Failing to store one docket is no death to the check: it says so and goes on.
        expect(died || last > 5).toBe(true);
        for (let minutes = 0; minutes < 90; minutes += 3) {
          again.goOn(3);
          await checkFeeds(again.ports);
        }
        expect(await result(again), `dead at call ${last}, ${isMade ? "after" : "before"} it was made`).toEqual(
          expected,
        );
      }
    }
  });

  test("is known by the check that it began, which is begun again after five minutes and not sooner", async () => {
    const world = await settled();
    const state = await world.stateOf("court mied");
    await world.ports.watch.saveFeed({ ...state!, begunAt: world.now() });
    world.goOn(4);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 0 });
    world.goOn(1);
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 1 });
  });

  test("again and again over the same feed is woken less and less often for it", async () => {
    const world = await settled();
    const dying: CheckPorts = { ...world.ports, asker: { ask: () => Promise.reject(new Death()) } };
    const begun: string[] = [];
    for (let minute = 0; minute < 600; minute++) {
      await checkFeeds(dying).catch(() => undefined);
      const { begunAt } = (await world.stateOf("court mied"))!;
      if (begunAt !== null && begunAt !== begun.at(-1)) begun.push(begunAt);
      world.goOn(1);
    }
    const waits = begun.slice(1).map((at, index) => (Date.parse(at) - Date.parse(begun[index]!)) / 60_000);
    expect(waits).toEqual([5, 20, 40, 80, 120, 120, 120]);
  });
});
