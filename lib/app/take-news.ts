import type { DocketSnapshot } from "../docket/docket.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import type { Feed, FeedItems } from "../watch/feed.ts";
import { entryOfPrint, newsOf, type DocketNews } from "../watch/new-items.ts";
import type { FeedPorts } from "./check-feed.ts";
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
  const { changed, failures, left } = await storeAll(ports, news);
  const keeps = shown.filter((print) => !left.some((key) => print.startsWith(`${key} `)) || taken.includes(print));
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

/** One docket after another, each in one transaction. One that cannot be stored does not hold up the others. */
async function storeAll(ports: FeedPorts, news: readonly DocketNews[]) {
  const changed: DocketKey[] = [];
  const left: DocketKey[] = [];
  const failures: string[] = [];
  for (const { docketKey, snapshot } of news) {
    try {
      const done = await recordNews(ports, docketKey, snapshot);
      if (done === "stored") changed.push(docketKey);
      // Watched no longer: should it be watched again, what the feed still shows is news.
      if (done === "not watched") left.push(docketKey);
    } catch (error) {
      left.push(docketKey);
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { changed, left, failures };
}
