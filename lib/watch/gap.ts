import type { Instant } from "../calendar/date.ts";
import type { DocketKey } from "../docket/records.ts";
import type { Feed, FeedId } from "./feed.ts";

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
  /** When the user said that this is known, or it was made good by itself; null if not. */
  readonly acknowledgedAt: Instant | null;
  /**
   * No span: an item that was seen and not stored, since it contradicts what is known of the docket; what it said.
   * Tried again whenever the feed shows it and the docket is known by other names. Absent for a span.
   */
  readonly refused?: string;
}

/** What a feed showed of its dockets, was not stored, and of which nobody said that this is known. */
export function openRefusals(
  gaps: readonly WindowGap[],
  { id, docketKeys }: Pick<Feed, "id" | "docketKeys">,
): readonly string[] {
  return gaps.flatMap(({ feedId, docketKey, acknowledgedAt, refused }) =>
    refused !== undefined && acknowledgedAt === null && feedId === id && docketKeys.includes(docketKey)
      ? [refused]
      : [],
  );
}
