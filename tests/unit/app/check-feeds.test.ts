import { beforeEach, describe, expect, test } from "vitest";
import { checkFeeds } from "@/lib/app/check-feeds.ts";
import type { FeedAnswer } from "@/lib/app/watch-ports.ts";
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
});
