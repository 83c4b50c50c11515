import { isStanding } from "../app/page-answer.ts";
import type { IsoDate } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketKey } from "../docket/records.ts";

/**
 * Where a deadline that stands is found: those that the user confirmed apart from those that are only offered, by their
 * day. Of a docket's thousands of dates few are open: badge, popup and alarms read only these. In a table of their own,
 * which begins empty: a new index over all deadlines would hold up the first start after an update.
 */
export interface DeadlineReach {
  /** The deadline's. */
  readonly id: string;
  readonly docketKey: DocketKey;
  readonly reach: readonly [review: "confirmed" | "offered", day: string];
}

/** Sorts after every day. */
const UNDATED = "undated";

/** Null for a deadline that no longer stands. */
export function reachOf(deadline: Deadline): DeadlineReach | null {
  const { id, docketKey, review, date } = deadline;
  if (review === "dismissed" || !isStanding(deadline)) return null;
  return { id, docketKey, reach: [review, date ?? UNDATED] };
}

/** Brings the table of reaches up to date with a deadline that is written in the same transaction. */
export function placeReach(
  table: {
    put(row: DeadlineReach): Promise<unknown>;
    delete(id: string): Promise<unknown>;
  },
  deadline: Deadline,
): Promise<unknown> {
  const reach = reachOf(deadline);
  return reach === null ? table.delete(deadline.id) : table.put(reach);
}

/** The parts of the index that hold what is open: every confirmed one, and the offered ones from a day on. */
export function openRanges(offeredFrom: IsoDate | null): IDBKeyRange[] {
  // A list sorts after every text.
  const confirmed = IDBKeyRange.bound(["confirmed"], ["confirmed", []]);
  return offeredFrom === null ? [confirmed] : [confirmed, IDBKeyRange.bound(["offered", offeredFrom], ["offered", []])];
}

/** The same, of deadlines that were read without the index. */
export function isOpenFrom(offeredFrom: IsoDate | null): (deadline: Deadline) => boolean {
  return (deadline) => {
    if (deadline.review === "dismissed" || !isStanding(deadline)) return false;
    if (deadline.review === "confirmed") return true;
    return offeredFrom !== null && (deadline.date === null || deadline.date >= offeredFrom);
  };
}
