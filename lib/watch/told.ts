import type { Instant } from "../calendar/date.ts";
import type { DocketKey, EntryId } from "../docket/records.ts";

/**
 * What the user was told of an entry, or deliberately not told, so that its completion is told again only where that
 * changes.
 */
export interface Told {
  readonly entryId: EntryId;
  readonly docketKey: DocketKey;
  readonly at: Instant;
  /** The effects as told, with their direction and whether it was unclear, in a line that can be compared. */
  readonly effects: string;
  /** Id of the notification, so that a second one replaces it where the system can; "" if it was not to be told. */
  readonly notificationId: string;
  /** The notices that this settled: one that a death left in the store is not told again. */
  readonly noticeIds?: readonly string[];
}
