import type { Instant } from "../calendar/date.ts";
import type { DocketKey, EntryId } from "../docket/records.ts";
import type { DocketWatch } from "../watch/docket-watch.ts";
import type { FeedFailure, FeedId, FeedItems, FeedState } from "../watch/feed.ts";
import type { WindowGap } from "../watch/gap.ts";
import type { RequestLine, RequestPurpose } from "../watch/request-line.ts";
import type { Told } from "../watch/told.ts";

/**
 * What watching keeps besides the dockets. Each write is one short transaction of its own: nothing here decides what is
 * stored of a docket, and merging the same feed twice changes nothing, so none of it must go along with an entry.
 */
export interface WatchReader {
  watches(): Promise<readonly DocketWatch[]>;
  feeds(): Promise<readonly FeedState[]>;
  gaps(): Promise<readonly WindowGap[]>;
  /** Newest first. */
  requests(): Promise<readonly RequestLine[]>;
}

/** Only the background may write. @throws StorageError with a sentence for the user */
export interface WatchStore extends WatchReader {
  saveWatches(watches: readonly DocketWatch[]): Promise<void>;
  saveFeed(feed: FeedState): Promise<void>;
  /** Of feeds that no watched docket needs any more. */
  removeFeeds(ids: readonly FeedId[]): Promise<void>;
  itemsOf(feedId: FeedId): Promise<FeedItems>;
  saveItems(items: FeedItems): Promise<void>;
  saveGaps(gaps: readonly WindowGap[]): Promise<void>;
  /** Keeps the last MOST_REQUESTS lines. */
  logRequest(line: RequestLine): Promise<void>;
  toldOf(entryIds: readonly EntryId[]): Promise<readonly Told[]>;
  saveTold(told: readonly Told[]): Promise<void>;
  /** All of it that belongs to a docket that is purged. */
  forgetDocket(docketKey: DocketKey): Promise<void>;
}

export const MOST_REQUESTS = 500;

/** A request that the firewall is asked to let through. */
export interface FeedRequest {
  readonly address: string;
  readonly purpose: RequestPurpose;
  /** Of the last answer, for a conditional request. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type FeedAnswer =
  | {
      readonly answer: "new";
      readonly bytes: Uint8Array;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** The server's clock (`Date`), for feeds that are stale; null if it did not say. */
      readonly serverTime: Instant | null;
    }
  | { readonly answer: "unchanged" }
  | {
      readonly answer: "failed";
      readonly why: FeedFailure;
      readonly text: string;
      /** What the server asked for (`Retry-After`); null if nothing. */
      readonly retryAfterMs: number | null;
    };

/** The one way to the network for feeds. Never rejects. Each request, refused ones too, gets its line in the log. */
export interface FeedAsker {
  /** @param allowed the addresses of the feeds of watched dockets: anything else is refused without a request */
  ask(request: FeedRequest, allowed: ReadonlySet<string>): Promise<FeedAnswer>;
}
