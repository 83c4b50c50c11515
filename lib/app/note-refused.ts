import type { Feed } from "../watch/feed.ts";
import { entryOfPrint, nameOfItem, type DocketNews } from "../watch/new-items.ts";
import type { Clock } from "./ports.ts";
import type { WatchStore } from "./watch-ports.ts";

interface Ports {
  readonly watch: Pick<WatchStore, "gaps" | "saveGaps">;
  readonly clock: Clock;
}

/**
 * Keeps what contradicts its docket in the ledger, item by item, until it is stored after all or the user says that it is
 * known. What was not stored is not noted as taken: it is tried again whenever the feed is read anew.
 * @param taken fingerprints of what the feed shows and is stored
 */
export async function noteRefused(
  { watch, clock }: Ports,
  feed: Feed,
  refused: readonly DocketNews[],
  taken: readonly string[],
): Promise<void> {
  const now = clock.now();
  const found = refused.flatMap(({ docketKey, snapshot, prints }) =>
    snapshot.docket.entries.map((entry, index) => ({
      id: refusalId(feed, prints[index] ?? ""),
      docketKey,
      feedId: feed.id,
      from: now,
      to: now,
      foundAt: now,
      acknowledgedAt: null,
      refused: nameOfItem(entry),
    })),
  );
  const known = (await watch.gaps()).filter((gap) => gap.refused !== undefined && gap.feedId === feed.id);
  const settled = new Set(taken.map((print) => refusalId(feed, print)));
  // Two items can bear one number, of which only one fits the docket.
  for (const { id } of found) settled.delete(id);
  const changes = [
    ...found.filter(({ id }) => !known.some((gap) => gap.id === id)),
    ...known
      .filter(({ id, acknowledgedAt }) => acknowledgedAt === null && settled.has(id))
      .map((gap) => ({ ...gap, acknowledgedAt: now })),
  ];
  if (changes.length > 0) await watch.saveGaps(changes);
}

const refusalId = (feed: Feed, print: string) => `${entryOfPrint(print)} ${feed.id} refused`;
