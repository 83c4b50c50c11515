import type { Instant } from "../calendar/date.ts";
import type { DocketKey } from "../docket/records.ts";
import type { FeedId } from "./feed.ts";

/**
 * A span of time in which entries of a docket may have come and gone unseen: the feed's oldest item was newer than the
 * last reading. It is never deleted; later readings of a fuller source close it (worked out from the docket's looks).
 */
export interface WindowGap {
  /** "<docket key> <feed id> <from>". */
  readonly id: string;
  readonly docketKey: DocketKey;
  readonly feedId: FeedId;
  /** The last moment that is covered before it. */
  readonly from: Instant;
  /** The first moment that is covered after it. */
  readonly to: Instant;
  readonly foundAt: Instant;
  /** When the user said that this is known; null if not. */
  readonly acknowledgedAt: Instant | null;
}
