import { beforeEach, describe, expect, test } from "vitest";
import { acknowledgeGaps } from "@/lib/app/acknowledge-gaps.ts";
import { checkFeeds } from "@/lib/app/check-feeds.ts";
import { readWatching } from "@/lib/app/read-watching.ts";
import type { FeedAnswer, FeedRequest } from "@/lib/app/watch-ports.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { plainWatch } from "@/lib/watch/docket-watch.ts";
import { emptyProfile } from "../storage/memory.ts";
import { feedText, newAnswer, type Item } from "../watch/court-feed.ts";
import { docketRecord, watchWorld } from "../watch/watch-world.ts";

beforeEach(emptyProfile);

const number = "2:24-cv-10101";
const item = (seq: number, at: string): Item => ({ number, caseId: "777", seq, event: "Notice", ecf: seq, at });
const busy: FeedAnswer = { answer: "failed", why: "busy", text: "The court answered 503.", retryAfterMs: null };

async function watchedWorld(answers: (request: FeedRequest) => FeedAnswer, wishes: Partial<Settings> = {}) {
  const world = watchWorld(answers, wishes);
  const docket = docketRecord("mied", number, { case: "777" });
  const unwatched = { ...docketRecord("mied", "2:20-cv-1"), watched: false };
  await world.ports.store.update(
    () => "no docket",
    () => ({ writes: { dockets: [docket, unwatched] }, value: null }),
  );
  const read = async (allowed = true) =>
    readWatching({
      store: world.ports.store,
      watching: world.ports.watch,
      settings: await world.ports.settings.read(),
      isAllowed: () => allowed,
      now: world.now(),
    });
  return { world, read, docket };
}
const feedAt = (world: { now(): string }, ...seqs: number[]) =>
  newAnswer(
    feedText(
      seqs.map((seq) => item(seq, world.now())),
      world.now(),
    ),
  );

describe("how the watching stands", () => {
  test("before Start: nothing is asked, and every docket says so", async () => {
    const { read } = await watchedWorld(() => busy, { watchingSince: null });
    const watching = await read();
    expect(watching.condition).toBe("not started");
    expect(watching.dockets.map(({ sources }) => sources.map(({ condition }) => condition))).toEqual([
      [],
      ["not started"],
    ]);
  });

  test("after a check: fresh, counted, with what only a feed has shown in the ledger", async () => {
    const { world, read } = await watchedWorld(() => feedAt(world, 3));
    await checkFeeds(world.ports);
    const watching = await read();
    const [watched] = watching.dockets.filter(({ docket }) => docket.watched);
    expect(watched?.sources.map(({ condition }) => condition)).toEqual(["fresh"]);
    expect(watched?.tally?.entryCount).toBe(1);
    expect(watched?.ledger.map(({ kind }) => kind)).toEqual(["stub"]);
    expect(watching.unreadCount).toBe(1);
    expect((await read(false)).sources).toMatchObject([{ condition: "not allowed", isTrouble: true }]);
  });

  test("a docket that is paused says so, and its feed goes on for others", async () => {
    const { world, read, docket } = await watchedWorld(() => feedAt(world, 3));
    await world.ports.watch.saveWatches([
      { ...plainWatch(docket.key, world.now()), pausedUntil: world.now().replace("2026", "2030") as never },
    ]);
    const [row] = (await read()).dockets.filter(({ docket: { watched } }) => watched);
    expect(row?.sources.map(({ condition }) => condition)).toEqual(["paused"]);
  });

  test("after three days asleep: how long, and that the feed's window may have lost something", async () => {
    const { world, read } = await watchedWorld(() => feedAt(world, 3, 4));
    await checkFeeds(world.ports);
    expect((await read()).absence).toBeNull();
    const before = world.now();
    world.goOn(3 * 24 * 60);
    await checkFeeds(world.ports);
    const { absence, dockets } = await read();
    expect(absence).toEqual({ from: before, to: world.now(), lostWindows: 1, someFeeds: null });
    expect(dockets.flatMap(({ ledger }) => ledger.map(({ kind }) => kind))).toContain("window");
    world.goOn(25 * 60);
    await checkFeeds(world.ports);
    expect((await read()).absence?.from).not.toBe(before);
  });

  test("one feed that failed for seven hours while another was read is no time in which nothing was checked", async () => {
    let fails = false;
    const { world, read } = await watchedWorld(({ address }): FeedAnswer => {
      if (!address.includes("ecf.ca6.")) return feedAt(world, 3);
      return fails ? busy : newAnswer(feedText([], world.now()).replaceAll("ecf.mied", "ecf.ca6"));
    });
    await world.addDockets(docketRecord("ca6", "19-1080"));
    await checkFeeds(world.ports);
    fails = true;
    for (let hour = 0; hour < 7; hour += 1) {
      world.goOn(60);
      await checkFeeds(world.ports);
    }
    fails = false;
    world.goOn(300);
    await checkFeeds(world.ports);
    expect((await read()).absence).toMatchObject({ someFeeds: 1 });
  });
});

describe("an item that contradicts what is known of its docket", () => {
  const contradicting = (world: { now(): string }, ...rest: readonly Item[]) =>
    newAnswer(
      feedText(
        [
          { ...item(5, world.now()), caseId: "778", event: "Order on Motion to Stay", ecf: 12 },
          { ...item(6, world.now()), number: "2:25-cv-20202", caseId: "900", ecf: 1 },
          ...rest,
        ],
        world.now(),
      ),
    );
  async function refusing() {
    let answer: (world: { now(): string }) => FeedAnswer = contradicting;
    const known = await watchedWorld(() => answer(known.world));
    await known.world.addDockets(docketRecord("mied", "2:25-cv-20202", { case: "900" }));
    await checkFeeds(known.world.ports);
    const check = async (next: typeof answer) => {
      answer = next;
      known.world.goOn(25);
      await checkFeeds(known.world.ports);
    };
    const sourcesOf = async () =>
      Object.fromEntries(
        (await known.read()).dockets
          .filter(({ docket }) => docket.watched)
          .map(({ docket, sources }) => [docket.header.docketNumber, sources.map(({ condition }) => condition)]),
      );
    return { ...known, check, sourcesOf };
  }
  const ours = (rows: Awaited<ReturnType<typeof readWatching>>) =>
    rows.dockets.find(({ docket }) => docket.header.docketNumber === number)!;

  test("makes that docket's feed fail in words, and no other docket's, also after the feed has forgotten it", async () => {
    const { world, read, check, sourcesOf, docket } = await refusing();
    expect(await sourcesOf()).toEqual({ [number]: ["failing"], "2:25-cv-20202": ["fresh"] });
    expect(ours(await read()).sources[0]).toMatchObject({
      isTrouble: true,
      text: expect.stringContaining("“Order on Motion to Stay” (12)"),
    });
    expect((await read()).sources.filter(({ isTrouble }) => isTrouble)).toHaveLength(1);
    expect(await world.entriesOf(docket.key)).toEqual([]);
    await check(() => feedAt(world, 7));
    expect(await sourcesOf()).toEqual({ [number]: ["failing"], "2:25-cv-20202": ["fresh"] });
    expect(await world.entriesOf(docket.key)).toHaveLength(1);
    expect(ours(await read()).ledger.filter(({ kind }) => kind === "refused")).toMatchObject([
      { words: "“Order on Motion to Stay” (12)", isAcknowledged: false },
    ]);
  });

  test("is said to be known, and then fails nothing, however often it is shown again", async () => {
    const { world, read, check, sourcesOf } = await refusing();
    const gapIds = ours(await read()).ledger.flatMap(({ kind, gapId }) => (kind === "refused" ? (gapId ?? []) : []));
    await acknowledgeGaps(world.ports, gapIds);
    expect(await sourcesOf()).toMatchObject({ [number]: ["fresh"] });
    await check((at) => contradicting(at, item(8, world.now())));
    expect(await sourcesOf()).toMatchObject({ [number]: ["fresh"] });
    expect((await world.ports.watch.gaps()).filter(({ refused }) => refused !== undefined)).toHaveLength(1);
    expect(await world.ports.store.journal()).toHaveLength(1);
  });

  test("is tried again, and stored as soon as the docket is known by that name too", async () => {
    const { world, check, sourcesOf, docket } = await refusing();
    await world.addDockets(docketRecord("mied", number, { case: "778" }));
    await check(contradicting);
    expect(await world.entriesOf(docket.key)).toMatchObject([{ shortText: "Order on Motion to Stay" }]);
    expect(await sourcesOf()).toMatchObject({ [number]: ["fresh"] });
  });

  test("does not keep the items beside it from being stored and noted, whichever stands first", async () => {
    for (const order of [1, -1]) {
      await emptyProfile();
      const both = (world: { now(): string }) => {
        const items = [{ ...item(5, world.now()), caseId: "778" }, item(6, world.now())];
        return newAnswer(feedText(order === 1 ? items : items.toReversed(), world.now()));
      };
      const known = await watchedWorld(() => both(known.world));
      await checkFeeds(known.world.ports);
      expect((await known.world.entriesOf(known.docket.key)).map(({ documentNumber }) => documentNumber)).toEqual([
        "6",
      ]);
      expect((await known.world.ports.watch.itemsOf("court mied")).taken).toHaveLength(1);
    }
  });
});
