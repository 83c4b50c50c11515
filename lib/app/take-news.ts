import type { DocketSnapshot } from "../docket/docket.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import type { Feed, FeedItems } from "../watch/feed.ts";
import { entryOfPrint, newsOf, type DocketNews } from "../watch/new-items.ts";
import type { FeedPorts } from "./check-feed.ts";
import { noteRefused } from "./note-refused.ts";
import { recordNews } from "./record-docket.ts";
import type { WatchStore } from "./watch-ports.ts";

/** What taking in one reading of a feed came to. */
export interface News {
  readonly changed: readonly DocketKey[];
  /** Why something could not be stored, in sentences. */
  readonly failures: readonly string[];
  /** The reading shows an entry that the last whole one showed. */
  readonly isJoined: boolean;
  /** To be kept once the gaps are; null where it is kept already. */
  readonly items: FeedItems | null;
}

export const nothingNew: News = { changed: [], failures: [], isJoined: true, items: null };

export async function saveTaken(watch: WatchStore, { items }: News): Promise<void> {
  if (items !== null) await watch.saveItems(items);
}

/** What one reading shows of these dockets. */
export interface Shown {
  readonly snapshots: readonly DocketSnapshot[];
  readonly asked: readonly DocketRecord[];
  /** It ended before its end. */
  readonly isCut: boolean;
}

/** Stores what is new and says what is to be noted as taken. */
export async function takeNews(ports: FeedPorts, feed: Feed, { snapshots, asked, isCut }: Shown): Promise<News> {
  const before = await ports.watch.itemsOf(feed.id);
  const { taken } = before;
  const { news, shown } = newsOf(snapshots, asked, taken);
  const { changed, failures, left, refused } = await storeAll(ports, news);
  const keeps = shown.filter((print) => !left.has(print));
  if (news.length > 0) await noteRefused(ports, feed, refused, keeps);
  const whole = before.whole ?? [...new Set(taken.map(entryOfPrint))];
  const names = [...new Set(shown.map(entryOfPrint))];
  const isWhole = failures.length === 0 && !isCut;
  const items = {
    feedId: feed.id,
    // What a cut feed does not show may be there again next time.
    taken: [...new Set(isCut ? [...taken, ...keeps] : keeps)],
    ...(feed.kind === "courtlistener" && { whole: isWhole ? names : whole }),
  };
  return { changed, failures, isJoined: names.some((name) => whole.includes(name)), items };
}

interface Stored {
  readonly changed: DocketKey[];
  readonly failures: string[];
  /** The fingerprints of what was not stored: not noted as taken, so that it is tried again. */
  readonly left: Set<string>;
  /** What contradicts its docket. */
  readonly refused: DocketNews[];
}

/** One docket after another, each in one transaction. One that cannot be stored does not hold up the others. */
async function storeAll(ports: FeedPorts, news: readonly DocketNews[]): Promise<Stored> {
  const stored: Stored = { changed: [], failures: [], left: new Set(), refused: [] };
  for (const each of news) {
    const { docketKey, snapshot, prints } = each;
    const leave = () => {
      for (const print of prints) stored.left.add(print);
    };
    try {
      const done = await recordNews(ports, docketKey, snapshot);
      if (done === "stored") stored.changed.push(docketKey);
      // Watched no longer: should it be watched again, what the feed still shows is news.
      else leave();
      if (done === "conflict") stored.refused.push(each);
    } catch (error) {
      leave();
      stored.failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return stored;
}
