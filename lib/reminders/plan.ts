import type { Instant, IsoDate } from "../calendar/date.ts";
import { addDays, msOfInstant } from "../calendar/date.ts";
import { dateIn, instantOf } from "../calendar/zone.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { Settings } from "../settings/settings.ts";

/** One notification about one deadline. */
export interface Reminder {
  /** Stable: deadline, its date and the step, so that an edited date makes new reminders and none comes twice. */
  readonly id: string;
  readonly deadlineId: string;
  readonly docketKey: string;
  readonly entryId: string | null;
  readonly what: string;
  readonly date: IsoDate;
  readonly time: string | null;
  /** Days before the deadline that this step stands for. */
  readonly daysBefore: number;
  /** When it should have come. */
  readonly dueAt: Instant;
  /** Null when on time; else in words how late it is: "2 days late". */
  readonly late: string | null;
  /** Earlier steps that were missed too and are told by this one; mark them as sent with it. */
  readonly alsoSent: readonly string[];
}

export interface ReminderPlan {
  /** To be shown now, in the order of their deadlines. */
  readonly due: readonly Reminder[];
  /** When to look again; null when nothing is left to remind of. */
  readonly next: Instant | null;
}

interface Step {
  readonly id: string;
  readonly daysBefore: number;
  readonly dueAt: Instant;
}

const ON_TIME_MS = 15 * 60_000;

/**
 * What to remind of now, and when to look again. Each step of the ladder comes once: `sent` holds the ids of
 * reminders already shown. Steps missed while the machine slept come at once, marked late, the most recent one
 * speaking for all of a deadline's. A deadline whose day was over when it was confirmed reminds of nothing: it is
 * shown as overdue.
 */
export function planReminders(
  deadlines: readonly Deadline[],
  sent: ReadonlySet<string>,
  settings: Pick<Settings, "reminderDays" | "reminderTime">,
  timeZoneOf: (docketKey: string) => string,
  now: Instant,
): ReminderPlan {
  const due: Reminder[] = [];
  let next: Instant | null = null;
  for (const deadline of deadlines) {
    if (!reminds(deadline) || deadline.date === null) continue;
    const timeZone = timeZoneOf(deadline.docketKey);
    const steps = stepsOf(deadline, deadline.date, settings, timeZone);
    const unsent = steps.filter(({ id }) => !sent.has(id));
    for (const { dueAt } of unsent) if (dueAt > now && (next === null || dueAt < next)) next = dueAt;
    const reminder = dueReminder(deadline, deadline.date, steps, sent, timeZone, now);
    if (reminder) due.push(reminder);
  }
  return { due: due.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id)), next };
}

/** Only what the user confirmed and what still stands reminds. */
export function reminds(deadline: Deadline): boolean {
  return (
    deadline.review === "confirmed" &&
    deadline.doneAt === null &&
    deadline.supersededBy === null &&
    deadline.status !== "cancelled" &&
    deadline.status !== "satisfied"
  );
}

/** The steps of a deadline, earliest first. */
function stepsOf(
  deadline: Deadline,
  date: IsoDate,
  { reminderDays, reminderTime }: Pick<Settings, "reminderDays" | "reminderTime">,
  timeZone: string,
): readonly Step[] {
  return [...new Set(reminderDays)]
    .toSorted((a, b) => b - a)
    .map((daysBefore) => ({
      id: `${deadline.id}|${date}${deadline.time === null ? "" : `T${deadline.time}`}|${daysBefore}`,
      daysBefore,
      dueAt: instantOf(addDays(date, -daysBefore), reminderTime, timeZone),
    }));
}

function dueReminder(
  deadline: Deadline,
  date: IsoDate,
  steps: readonly Step[],
  sent: ReadonlySet<string>,
  timeZone: string,
  now: Instant,
): Reminder | null {
  const reached = steps.filter(({ dueAt }) => dueAt <= now);
  const latest = reached.at(-1);
  // A later step already told the user: what was missed before it is told.
  if (!latest || sent.has(latest.id)) return null;
  if (date < dateIn(confirmedAt(deadline), timeZone)) return null;
  return {
    id: latest.id,
    deadlineId: deadline.id,
    docketKey: deadline.docketKey,
    entryId: deadline.entryId,
    what: deadline.what,
    date,
    time: deadline.time,
    daysBefore: latest.daysBefore,
    dueAt: latest.dueAt,
    late: latenessOf(latest.dueAt, now),
    alsoSent: reached.slice(0, -1).flatMap(({ id }) => (sent.has(id) ? [] : [id])),
  };
}

function latenessOf(dueAt: Instant, now: Instant): string | null {
  const ms = msOfInstant(now) - msOfInstant(dueAt);
  if (ms < ON_TIME_MS) return null;
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 120) return `${minutes} minutes late`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours late` : `${Math.floor(hours / 24)} days late`;
}

/** When the user last confirmed or edited it; the records' own start where history says nothing. */
function confirmedAt({ history, createdAt }: Deadline): Instant {
  return history.findLast(({ act }) => /^(?:confirm|edit)/i.test(act))?.at ?? createdAt;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
