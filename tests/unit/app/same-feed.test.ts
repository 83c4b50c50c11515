import { expect, test, vi } from "vitest";
import { checkFeeds } from "@/lib/app/check-feeds.ts";
import { outlineOf } from "@/lib/sources/text/feed-outline.ts";
import { feedText, newAnswer } from "../watch/court-feed.ts";
import type { Item } from "../watch/court-feed.ts";
import { docketRecord, watchWorld } from "../watch/watch-world.ts";
import { emptyProfile } from "../storage/memory.ts";

vi.mock("@/lib/sources/text/feed-outline.ts", { spy: true });

const OURS = "2:26-cv-10011";
const item = (seq: number, event: string, at: string): Item => ({ number: OURS, caseId: "390001", seq, event, at });
const BUILT = "2026-01-05T13:50:00Z";
const shown = [item(12, "Order", "2026-01-05T13:40:00Z"), item(13, "Notice", "2026-01-05T13:45:00Z")];

/** Checks a court's feed three times, of which the second and the third show what `later` gives. */
async function checked(later: string, prepare: (world: ReturnType<typeof watchWorld>) => Promise<void>) {
  emptyProfile();
  let text = feedText(shown, BUILT);
  const world = watchWorld(() => newAnswer(text));
  await world.addDockets(docketRecord("mied", OURS, { case: "390001" }));
  await checkFeeds(world.ports);
  text = later;
  const parted: number[] = [];
  for (const minutes of [25, 3 * 1_440]) {
    world.goOn(minutes);
    await prepare(world);
    vi.mocked(outlineOf).mockClear();
    expect(await checkFeeds(world.ports)).toMatchObject({ asked: 1, answered: 1 });
    parted.push(vi.mocked(outlineOf).mock.calls.length);
  }
  return { parted, state: await world.stateOf("court mied"), gaps: await world.ports.watch.gaps() };
}

/** As an older version left it, which knew no bodies. */
async function forgetBody({ ports }: ReturnType<typeof watchWorld>) {
  for (const { bodyAs: _body, ...state } of await ports.watch.feeds()) await ports.watch.saveFeed(state);
}

test("the very same feed again is not parted, and comes to what parting it would", async () => {
  const same = feedText(shown, BUILT);
  const [known, parted] = [await checked(same, async () => undefined), await checked(same, forgetBody)];
  expect(known.parted).toEqual([0, 0]);
  expect(parted.parted).toEqual([1, 1]);
  expect(known.state).toEqual(parted.state);
  expect(known.gaps).toEqual(parted.gaps);
});

test("a feed that differs by one letter is parted", async () => {
  const other = await checked(feedText(shown, "2026-01-05T13:50:01Z"), async () => undefined);
  expect(other.parted).toEqual([1, 0]);
  expect(other.state?.window?.builtAt).toBe("2026-01-05T13:50:01.000Z");
});
