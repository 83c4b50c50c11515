import type { Instant, IsoDate } from "../calendar/date.ts";
import { addDays, daysBetween, instantFromMs, msOfInstant } from "../calendar/date.ts";
import { dateIn, instantOf } from "../calendar/zone.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { Settings } from "../settings/settings.ts";
import { stepsOf } from "./ladder.ts";
import type { LadderSettings, Step } from "./ladder.ts";
import { quietUntil } from "./quiet-hours.ts";

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
  /** It was about to be shown before, and nothing tells whether it was. */
  readonly repeated: boolean;
  /** Earlier steps that were missed too and are told by this one; mark them as sent with it. */
  readonly alsoSent: readonly string[];
}

export interface ReminderPlan {
  /** To be shown now, in the order of their deadlines. */
  readonly due: readonly Reminder[];
  /** When to look again; null when nothing is left to remind of. */
  readonly next: Instant | null;
}

/** Reminders by their ids: shown for certain, and those that were about to be shown when the worker ended. */
export interface Told {
  readonly sent: ReadonlySet<string>;
  readonly attempted: ReadonlySet<string>;
}

export interface Clocks {
  /** The court's clock, on which the ladder runs. */
  timeZoneOf(docketKey: string): string;
  /** The clock of the place where the machine is now, on which the user sleeps. */
  readonly localZone: string;
}

export type ReminderSettings = LadderSettings & Pick<Settings, "quietHours" | "urgentBreaksQuiet">;

const ON_TIME_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

/**
 * What to remind of now, and when to look again. Each step of the ladder comes once. Steps missed while the machine slept
 * come at once, marked late, the most recent one speaking for all of a deadline's. Quiet hours and a snooze hold what is
 * due until they end; neither drops anything. A deadline whose day was over when it was confirmed reminds of nothing: it
 * is shown as overdue.
 */
export function planReminders(
  deadlines: readonly Deadline[],
  told: Told,
  settings: ReminderSettings,
  clocks: Clocks,
  now: Instant,
): ReminderPlan {
  const due: Reminder[] = [];
  const later: Instant[] = [];
  const quietEnd = quietUntil(settings.quietHours, now, clocks.localZone);
  for (const deadline of deadlines) {
    if (!reminds(deadline) || deadline.date === null) continue;
    const timeZone = clocks.timeZoneOf(deadline.docketKey);
    const dated = { ...deadline, date: deadline.date };
    const steps = stepsOf(deadline, dated.date, settings, timeZone);
    const snooze = snoozeOf(dated, settings.reminderTime, timeZone);
    if (snooze !== null && snooze.dueAt > now) {
      later.push(snooze.dueAt);
      continue;
    }
    for (const { id, dueAt } of steps) if (dueAt > now && !told.sent.has(id)) later.push(dueAt);
    // When its day is over the badge must say that it is overdue.
    const dayAfter = instantOf(addDays(dated.date, 1), "00:00", timeZone);
    if (dayAfter > now) later.push(dayAfter);
    const reminder = dueReminder(dated, { steps, snooze, told, settings, timeZone, localZone: clocks.localZone }, now);
    if (reminder === null) continue;
    if (quietEnd === null || (settings.urgentBreaksQuiet && isUrgent(reminder, timeZone, quietEnd))) due.push(reminder);
    else later.push(quietEnd);
  }
  return {
    due: due.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id)),
    next: earliest(later),
  };
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

type Dated = Deadline & { readonly date: IsoDate };

/** When a snoozed deadline reminds again; on its own day at the latest. */
function snoozeOf({ id, date, snoozedUntil }: Dated, reminderTime: string, timeZone: string): Step | null {
  if (snoozedUntil === undefined || snoozedUntil === null) return null;
  const onTheDay = instantOf(date, reminderTime, timeZone);
  const dueAt = snoozedUntil < onTheDay ? snoozedUntil : onTheDay;
  return { id: `${id}|${date}|snoozed ${snoozedUntil}`, daysBefore: daysBetween(dateIn(dueAt, timeZone), date), dueAt };
}

interface Circumstances {
  readonly steps: readonly Step[];
  readonly snooze: Step | null;
  readonly told: Told;
  readonly settings: ReminderSettings;
  readonly timeZone: string;
  readonly localZone: string;
}

function dueReminder(
  deadline: Dated,
  { steps, snooze, told, settings, timeZone, localZone }: Circumstances,
  now: Instant,
): Reminder | null {
  const reached = [...steps, ...(snooze === null ? [] : [snooze])]
    .filter(({ dueAt }) => dueAt <= now)
    .toSorted((a, b) => compare(a.dueAt, b.dueAt));
  const latest = reached.at(-1);
  // A later step already told the user: what was missed before it is told.
  if (!latest || told.sent.has(latest.id)) return null;
  if (deadline.date < dateIn(confirmedAt(deadline), timeZone)) return null;
  // What quiet hours held back is not late.
  const shouldCome = quietUntil(settings.quietHours, latest.dueAt, localZone) ?? latest.dueAt;
  return {
    id: latest.id,
    deadlineId: deadline.id,
    docketKey: deadline.docketKey,
    entryId: deadline.entryId,
    what: deadline.what,
    date: deadline.date,
    time: deadline.time,
    daysBefore: latest.daysBefore,
    dueAt: latest.dueAt,
    late: latenessOf(shouldCome, now),
    repeated: told.attempted.has(latest.id),
    alsoSent: reached.slice(0, -1).flatMap(({ id }) => (told.sent.has(id) ? [] : [id])),
  };
}

/** Its deadline comes within a day of the end of the quiet hours: to wait for them could be too late. */
function isUrgent({ date, time }: Reminder, timeZone: string, quietEnd: Instant): boolean {
  const moment = instantOf(date, time ?? "23:59", timeZone);
  return moment <= instantFromMs(msOfInstant(quietEnd) + DAY_MS);
}

/** "31 hours late"; null within a quarter of an hour, which browsers' alarms need. */
export function latenessOf(dueAt: Instant, now: Instant): string | null {
  const ms = msOfInstant(now) - msOfInstant(dueAt);
  if (ms < ON_TIME_MS) return null;
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 120) return `${minutes} minutes late`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours late` : `${Math.floor(hours / 24)} days late`;
}

/** When the user last confirmed or edited it; the records' own start where history says nothing. */
export function confirmedAt({ history, createdAt }: Deadline): Instant {
  return history.findLast(({ act }) => /^(?:confirm|edit)/i.test(act))?.at ?? createdAt;
}

export function earliest(moments: readonly Instant[]): Instant | null {
  return moments.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
