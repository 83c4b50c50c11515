import { instantFromMs, msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import { clockWords, longDay } from "../calendar/plain-dates.ts";
import { labelOf } from "../digest/labels.ts";
import { timeZoneOf } from "../docket/merge-header.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import { earliest, planReminders } from "../reminders/plan.ts";
import type { Reminder } from "../reminders/plan.ts";
import { unreadOfNotification } from "./alert-words.ts";
import { monthlyTellings } from "./monthly-tellings.ts";
import type { Alarm, Clock, DocketStore, Notice, Notification, Notifier, SettingsStore } from "./ports.ts";

export interface ReminderPorts {
  readonly store: DocketStore;
  readonly notifier: Notifier;
  readonly alarm: Alarm;
  readonly settings: Pick<SettingsStore, "read">;
  readonly clock: Clock;
  /** The zone of the place where the machine is now. */
  readonly localZone: () => string;
}

/** A notification to be shown, and the reminders that it tells. */
interface Telling {
  readonly notification: Notification;
  readonly notices: readonly Notice[];
}

/** What could not be told is tried again after this. */
export const TRY_AGAIN_MS = 60_000;
/** More than this many that can wait are told in one notification. */
const MOST_SINGLE = 3;

/**
 * Shows the reminders that are due and sets the alarm for the next one. Called at every start, alarm and change. Before
 * each notification it is written down that it is about to be shown, and afterwards that it was: a death in between repeats
 * it (under the same id, which replaces the first, and saying so) and never loses it. The jobs are the stored deadlines
 * themselves, so that nothing else can be forgotten.
 * @param alsoAt when something else is due that the same alarm wakes the worker for; null for nothing
 */
export async function sendDueReminders(ports: ReminderPorts, alsoAt: Instant | null = null): Promise<void> {
  const { store, notifier, alarm, clock } = ports;
  // What called us may have changed the deadlines, and the alarm still stands for the old ones: look again soon, should
  // the worker end before the new one is set.
  await alarm.set(instantFromMs(msOfInstant(clock.now()) + TRY_AGAIN_MS));
  const { tellings, next } = await planOf(ports);
  for (const { notification, notices } of tellings) {
    await write(store, notices);
    await notifier.show(notification);
    await write(
      store,
      notices.map((notice) => ({ ...notice, sentAt: clock.now() })),
    );
  }
  await alarm.set(earliest([next, alsoAt].filter((at) => at !== null)));
}

function write(store: DocketStore, notices: readonly Notice[]): Promise<void> {
  return store.update(
    () => "no docket",
    () => ({ writes: { notices }, value: undefined }),
  );
}

async function planOf({ store, settings, clock, localZone }: ReminderPorts): Promise<{
  readonly tellings: readonly Telling[];
  readonly next: Instant | null;
}> {
  const wishes = await settings.read();
  const [dockets, tallies, notices, deadlines] = await Promise.all([
    store.dockets(),
    store.tallies(),
    store.notices(),
    store.openDeadlines(null),
  ]);
  const zones = new Map(dockets.map(({ key, header }) => [key, timeZoneOf(header.courtId)]));
  const ofReminders = notices.filter(({ kind }) => kind === "reminder");
  const told = {
    sent: new Set(ofReminders.filter(({ sentAt }) => sentAt !== null).map(({ id }) => id)),
    attempted: new Set(ofReminders.filter(({ sentAt }) => sentAt === null).map(({ id }) => id)),
  };
  const now = clock.now();
  const clocks = { timeZoneOf: (key: string) => zones.get(key) ?? "UTC", localZone: localZone() };
  const plan = planReminders(deadlines, told, wishes, clocks, now);
  const monthly = monthlyTellings({ wishes, deadlines, dockets, tallies, sent: told.sent, now, ...clocks });
  return {
    tellings: [...tellingsOf(plan.due, dockets, now), ...monthly.tellings],
    next: earliest([plan.next, monthly.next].filter((at) => at !== null)),
  };
}

/** The day itself and its eve are told one by one; of the rest more than three at once are told together. */
function tellingsOf(due: readonly Reminder[], dockets: readonly DocketRecord[], now: Instant): Telling[] {
  const canWait = due.filter(({ daysBefore }) => daysBefore > 1);
  const grouped = canWait.length > MOST_SINGLE ? canWait : [];
  const single = due.filter((reminder) => !grouped.includes(reminder));
  const tellings = single.map((reminder) => ({
    notification: notificationOf(
      reminder,
      dockets.find(({ key }) => key === reminder.docketKey),
    ),
    notices: noticesOf(reminder, now),
  }));
  if (grouped.length === 0) return tellings;
  return [
    ...tellings,
    { notification: groupOf(grouped), notices: grouped.flatMap((reminder) => noticesOf(reminder, now)) },
  ];
}

function noticesOf(reminder: Reminder, createdAt: Instant): Notice[] {
  return [reminder.id, ...reminder.alsoSent].map((id) => ({
    id,
    kind: "reminder",
    docketKey: reminder.docketKey,
    entryId: reminder.entryId,
    deadlineId: reminder.deadlineId,
    createdAt,
    sentAt: null,
  }));
}

function notificationOf(reminder: Reminder, docket: DocketRecord | undefined): Notification {
  const days = ["Today", "Tomorrow"][reminder.daysBefore] ?? `In ${reminder.daysBefore} days`;
  const time = reminder.time === null ? "" : `, ${clockWords(reminder.time)} court time`;
  const late = reminder.late === null ? "" : ` This reminder is ${reminder.late}.`;
  // A late reminder names the day and no distance: "in 3 days" was true when it should have come.
  const when = reminder.late === null ? `${days}: ` : "";
  return {
    id: reminder.id,
    title: `${when}${reminder.what}`,
    message: `Due ${longDay(reminder.date)}${time}.${docket ? ` ${labelOf(docket).label}.` : ""}${late}${reminder.repeated ? REPEATED : ""}`,
    insistent: reminder.daysBefore <= 0,
  };
}

const REPEATED = " You may have seen this reminder already.";

function groupOf(reminders: readonly Reminder[]): Notification {
  const lines = reminders.slice(0, 5).map(({ what, date }) => `${longDay(date)}: ${what}`);
  const more = reminders.length > lines.length ? [`and ${reminders.length - lines.length} more`] : [];
  const repeated = reminders.some((reminder) => reminder.repeated) ? [REPEATED.trim()] : [];
  return {
    id: `${GROUP}${reminders[0]?.id ?? ""}`,
    title: `${reminders.length} deadlines ahead`,
    message: [...lines, ...more, ...repeated].join("\n"),
    insistent: false,
  };
}

/** Where a click on a notification leads, and the deadline whose reminder was seen by it. */
export interface NotificationTarget {
  /** `unreadOf`: the unread entries of a docket, null for those of all. */
  readonly place: { readonly entryId: string } | { readonly unreadOf: DocketKey | null } | "deadlines" | "start";
  readonly deadlineId: string | null;
}

/** A reminder leads to its entry; one of a deadline without an entry, and a group, to the deadlines. */
export async function targetOfNotification(store: DocketStore, notificationId: string): Promise<NotificationTarget> {
  const unread = unreadOfNotification(notificationId);
  if (unread !== null) return { place: unread, deadlineId: null };
  if (notificationId.startsWith(GROUP)) return { place: "deadlines", deadlineId: null };
  const stored = (await store.notices()).find(({ id }) => id === notificationId);
  // Notices of entries are crossed off when they were shown; their ids carry the entry.
  const entryId = stored ? stored.entryId : (ENTRY_NOTICE.exec(notificationId)?.[1] ?? null);
  const elsewhere = stored?.kind === "reminder" && !stored.id.startsWith("watching|") ? "deadlines" : "start";
  return { place: entryId === null ? elsewhere : { entryId }, deadlineId: stored?.deadlineId ?? null };
}

const GROUP = "group ";

/** "new mied:2:17-cv-11910/num:12", "edited mied:2:17-cv-11910/num:12 2019-03-01T12:00:00.000Z". */
const ENTRY_NOTICE = /^(?:new|edited|completed) (.*?)(?: \d{4}-\d\d-\d\dT[\d:.]+Z)?$/;
