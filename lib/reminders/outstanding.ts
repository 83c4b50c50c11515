import type { Instant } from "../calendar/date.ts";
import { dateIn, instantOf } from "../calendar/zone.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import { stepsOf } from "./ladder.ts";
import type { LadderSettings } from "./ladder.ts";
import { confirmedAt, reminds } from "./plan.ts";

/** A reminder that came, or should have come, and that the user did not yet say was seen. */
export interface Outstanding {
  readonly deadline: Deadline;
  /** overdue: its day is over and nothing says that it was met; only closing it ends that. due: a reminder of it. */
  readonly state: "overdue" | "due";
}

/**
 * What the badge and the panels show whether or not the system showed a notification; overdue first, then by day. What was
 * reached before the user confirmed it, or said that it was seen, is known; on its own day a deadline is told anew.
 */
export function outstandingReminders(
  deadlines: readonly Deadline[],
  settings: LadderSettings,
  timeZoneOf: (docketKey: string) => string,
  now: Instant,
): readonly Outstanding[] {
  const found = deadlines.flatMap((deadline): Outstanding[] => {
    const state = reminds(deadline) ? stateOf(deadline, settings, timeZoneOf(deadline.docketKey), now) : null;
    return state === null ? [] : [{ deadline, state }];
  });
  return found.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

const dayOf = ({ deadline: { date, time, id } }: Outstanding) => `${date ?? ""} ${time ?? ""} ${id}`;

function stateOf(
  deadline: Deadline,
  settings: LadderSettings,
  timeZone: string,
  now: Instant,
): Outstanding["state"] | null {
  const { date, snoozedUntil } = deadline;
  if (date === null) return null;
  const today = dateIn(now, timeZone);
  if (date < today) return mustBeMet(deadline) ? "overdue" : null;
  const isToday = date === today;
  if (!isToday && snoozedUntil && snoozedUntil > now) return null;
  const moments = stepsOf(deadline, date, settings, timeZone).map(({ dueAt }) => dueAt);
  if (snoozedUntil) moments.push(snoozedUntil);
  if (isToday) moments.push(instantOf(date, "00:00", timeZone));
  const confirmed = confirmedAt(deadline);
  const known = [confirmed, deadline.reminderSeenAt ?? confirmed].toSorted().at(-1) ?? confirmed;
  return moments.some((at) => at <= now && at > known) ? "due" : null;
}

/** A hearing takes place and relief ends by itself; anything else must be met by a person, or it is overdue. */
export function mustBeMet({ kind }: Pick<Deadline, "kind">): boolean {
  return kind !== "hearing" && kind !== "expiry";
}
