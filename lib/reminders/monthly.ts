import type { Instant, IsoDate } from "../calendar/date.ts";
import { addDays, isoDate } from "../calendar/date.ts";
import { dateIn, instantOf } from "../calendar/zone.ts";
import { latenessOf } from "./plan.ts";

/**
 * test: a reminder about nothing, so that the user sees that reminders come. watching: that the dockets are still watched,
 * however long they have been quiet.
 */
export type MonthlyName = "test" | "watching";

/** Something that is told on the first of a month. */
export interface Monthly {
  /** "test|2026-12". */
  readonly id: string;
  readonly late: string | null;
}

export interface MonthlyPlan {
  readonly due: Monthly | null;
  readonly next: Instant | null;
}

export interface MonthlyWish {
  readonly name: MonthlyName;
  /** Since when it is told; null for never. */
  readonly since: string | null;
  /** "09:00", on the user's own clock. */
  readonly time: string;
}

/** On the first of the month, at that time on the user's own clock; not before it was switched on. */
export function planMonthly(
  { name, since, time }: MonthlyWish,
  sent: ReadonlySet<string>,
  now: Instant,
  localZone: string,
): MonthlyPlan {
  if (since === null) return { due: null, next: null };
  const first = firstOfMonth(dateIn(now, localZone));
  const thisMonth = instantOf(first, time, localZone);
  if (now < thisMonth) return { due: null, next: thisMonth };
  const next = instantOf(firstOfMonth(addDays(first, 31)), time, localZone);
  const id = `${name}|${first.slice(0, 7)}`;
  const isDue = since < thisMonth && !sent.has(id);
  return { due: isDue ? { id, late: latenessOf(thisMonth, now) } : null, next };
}

function firstOfMonth(date: IsoDate): IsoDate {
  return isoDate(`${date.slice(0, 7)}-01`);
}
