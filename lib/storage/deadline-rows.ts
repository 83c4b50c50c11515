import { isStanding } from "../app/page-answer.ts";
import { readRows } from "../app/stored-rows.ts";
import type { IsoDate } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";

/**
 * The key of the index "by reach": deadlines that stand, those that the user confirmed apart from those that are only
 * offered, by their day. Of a docket's thousands of dates few are open: badge, popup and alarms read only these.
 */
export type StoredReach = [review: "confirmed" | "offered", day: string];

/** Sorts after every day. */
const UNDATED = "undated";

/** A deadline as its table has it: one that no longer stands has no place in the index. */
export function withReach(row: Deadline): Deadline {
  // A salvaged row brings the place that it had.
  const { reach: _before, ...deadline } = row as Deadline & { readonly reach?: unknown };
  const { review, date } = deadline;
  if (review === "dismissed" || !isStanding(deadline)) return deadline;
  const stored: Deadline & { readonly reach: StoredReach } = { ...deadline, reach: [review, date ?? UNDATED] };
  return stored;
}

/** True if the index holds the row, or need not. */
export const hasReach = (row: Deadline): boolean => "reach" in row || !("reach" in withReach(row));

/** The deadlines among rows of their table, without what only the index needs. The rows are this call's to change. */
export function readDeadlines(rows: readonly unknown[]): ReturnType<typeof readRows<"deadlines">> {
  const { good, broken } = readRows("deadlines", rows);
  for (const row of good) delete (row as { reach?: unknown }).reach;
  return { good, broken };
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
