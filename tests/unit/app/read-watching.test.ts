import { beforeEach, describe, expect, test } from "vitest";
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
