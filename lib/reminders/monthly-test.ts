import type { Instant, IsoDate } from "../calendar/date.ts";
import { addDays, isoDate } from "../calendar/date.ts";
import { dateIn, instantOf } from "../calendar/zone.ts";
import type { Settings } from "../settings/settings.ts";
import { latenessOf } from "./plan.ts";

/** A reminder about nothing, so that the user sees every month that reminders come. */
export interface TestReminder {
  /** "test|2026-12". */
  readonly id: string;
  readonly late: string | null;
}

export interface TestPlan {
  readonly due: TestReminder | null;
  readonly next: Instant | null;
}

/** On the first of the month, at the hour of reminders on the user's own clock; not before it was switched on. */
export function planMonthlyTest(
  { monthlyTestSince, reminderTime }: Pick<Settings, "monthlyTestSince" | "reminderTime">,
  sent: ReadonlySet<string>,
  now: Instant,
  localZone: string,
): TestPlan {
  if (monthlyTestSince === null) return { due: null, next: null };
  const first = firstOfMonth(dateIn(now, localZone));
  const thisMonth = instantOf(first, reminderTime, localZone);
  if (now < thisMonth) return { due: null, next: thisMonth };
  const next = instantOf(firstOfMonth(addDays(first, 31)), reminderTime, localZone);
  const id = `test|${first.slice(0, 7)}`;
  const isDue = monthlyTestSince < thisMonth && !sent.has(id);
  return { due: isDue ? { id, late: latenessOf(thisMonth, now) } : null, next };
}

function firstOfMonth(date: IsoDate): IsoDate {
  return isoDate(`${date.slice(0, 7)}-01`);
}
