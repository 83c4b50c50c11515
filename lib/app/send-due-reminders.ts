import type { Instant } from "../calendar/date.ts";
import { clockWords, longDay } from "../calendar/plain-dates.ts";
import { labelOf } from "../digest/labels.ts";
import { timeZoneOf } from "../docket/merge-header.ts";
import type { DocketRecord } from "../docket/records.ts";
import { planReminders } from "../reminders/plan.ts";
import type { Reminder } from "../reminders/plan.ts";
import type { Alarm, Clock, DocketStore, Notice, Notification, Notifier, SettingsStore } from "./ports.ts";

export interface ReminderPorts {
  readonly store: DocketStore;
  readonly notifier: Notifier;
  readonly alarm: Alarm;
  readonly settings: SettingsStore;
  readonly clock: Clock;
}

/**
 * Shows the reminders that are due and sets the alarm for the next one. Called at every start, alarm and change. A
 * reminder is recorded as sent after its notification was created, so that a death in between repeats it (under the
 * same id, which replaces the first) and never loses it.
 */
export async function sendDueReminders(ports: ReminderPorts): Promise<void> {
  const { store, notifier, alarm, clock } = ports;
  const { dockets, plan } = await planOf(ports);
  for (const reminder of plan.due) {
    const docket = dockets.find(({ key }) => key === reminder.docketKey);
    await notifier.show(notificationOf(reminder, docket));
    await store.update(
      () => "no docket",
      () => ({ writes: { notices: sentNotices(reminder, clock.now()) }, value: undefined }),
    );
  }
  await alarm.set(plan.next);
}

async function planOf({ store, settings, clock }: ReminderPorts) {
  const wishes = await settings.read();
  const [dockets, notices] = await Promise.all([store.dockets(), store.notices()]);
  const contents = await Promise.all(dockets.map(({ key }) => store.contentsOf(key)));
  const zones = new Map(dockets.map(({ key, header }) => [key, timeZoneOf(header.courtId)]));
  const sent = new Set(
    notices.filter(({ kind, sentAt }) => kind === "reminder" && sentAt !== null).map(({ id }) => id),
  );
  const plan = planReminders(
    contents.flatMap(({ deadlines }) => deadlines),
    sent,
    wishes,
    (docketKey) => zones.get(docketKey) ?? "UTC",
    clock.now(),
  );
  return { dockets, plan };
}

function sentNotices(reminder: Reminder, sentAt: Instant): Notice[] {
  return [reminder.id, ...reminder.alsoSent].map((id) => ({
    id,
    kind: "reminder",
    docketKey: reminder.docketKey,
    entryId: reminder.entryId,
    deadlineId: reminder.deadlineId,
    createdAt: sentAt,
    sentAt,
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
    message: `Due ${longDay(reminder.date)}${time}.${docket ? ` ${labelOf(docket).label}.` : ""}${late}`,
    insistent: reminder.daysBefore === 0,
  };
}

/** The entry that a click on a notification should open, null for none. */
export async function entryOfNotification(store: DocketStore, notificationId: string): Promise<string | null> {
  const stored = (await store.notices()).find(({ id }) => id === notificationId);
  if (stored) return stored.entryId;
  // Notices of entries are crossed off when they were shown; their ids carry the entry.
  const match = ENTRY_NOTICE.exec(notificationId);
  return match?.[1] ?? null;
}

/** "new mied:2:17-cv-11910/num:12", "edited mied:2:17-cv-11910/num:12 2019-03-01T12:00:00.000Z". */
const ENTRY_NOTICE = /^(?:new|edited) (.*?)(?: \d{4}-\d\d-\d\dT[\d:.]+Z)?$/;
