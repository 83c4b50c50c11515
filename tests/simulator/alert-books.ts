import type { Told } from "../../lib/watch/told.ts";
import type { Books, Stored } from "./books.ts";
import { keyOf } from "./books.ts";
import type { ShownNotification } from "./machine.ts";
import { HOUR } from "./world.ts";

/** A span of true time, in ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface AlertInput {
  readonly books: Books;
  readonly shown: readonly ShownNotification[];
  /** What the program noted as told, with the true time: says which entries a notification of several is about. */
  readonly told: readonly (Told & { readonly trueAt: number })[];
  /** What is stored, by docket. */
  readonly stored: ReadonlyMap<string, Stored>;
  /** When a docket was muted. */
  readonly mutes: ReadonlyMap<string, readonly Span[]>;
}

export interface AlertVerdict {
  readonly due: number;
  readonly shown: number;
  readonly doubled: number;
  /** Told again under another record, while two were left apart as probably the same. */
  readonly apart: number;
  readonly wrong: readonly string[];
}

type Telling = "new" | "edited" | "completed";

/**
 * Compares the notifications that were shown with those that were due: one for each entry that a feed brought first, that
 * was entered after the docket was watched, and whose docket was not muted meanwhile. What a worker showed before it died
 * may come again, once.
 */
export function alertVerdict(given: AlertInput): AlertVerdict {
  const { books } = given;
  const tellings = tellingsByEntry(given);
  const wrong = [...tellings.wrong];
  let [due, shown, doubled, apart] = [0, 0, 0, 0];
  for (const uid of books.carried) {
    if (!isDue(uid, given)) continue;
    due += 1;
    if (tellings.of(uid, "new").length > 0) shown += 1;
    else wrong.push(`not told: ${uid}, arrived ${new Date(books.arrivals.get(uid)!.at).toISOString()}`);
  }
  for (const uid of tellings.uids) {
    for (const kind of ["new", "edited", "completed"] as const) {
      const surviving = tellings.of(uid, kind).filter(({ notification }) => !notification.isBeforeDeath);
      apart += Math.max(0, new Set(surviving.map(({ entryId }) => entryId)).size - 1);
      // A completion that says something else than the last one is due as well.
      const records = new Set(
        surviving.map(({ entryId, notification }) => `${entryId} ${kind === "completed" ? notification.title : ""}`),
      );
      const again = surviving.length - records.size;
      if (again === 0) continue;
      doubled += again;
      const titles = surviving.map(({ notification }) => notification.title).join(" / ");
      wrong.push(`told ${surviving.length} times (${kind}): ${uid} ${titles}`);
    }
  }
  return { due, shown, doubled, apart, wrong };
}

function isDue(uid: string, { books, mutes }: AlertInput): boolean {
  const arrival = books.arrivals.get(uid);
  const each = books.caseOf(uid);
  const entry = books.entry(uid);
  if (arrival?.by !== "feed" || entry.enteredAt <= books.watchedFrom.get(keyOf(each))!) return false;
  // Held by quiet hours or a snooze, it is told up to days later; a mute that falls into that time silences it.
  const isMuted = (mutes.get(keyOf(each)) ?? []).some(
    ({ from, to }) => arrival.at < to && from < arrival.at + 96 * HOUR,
  );
  return !isMuted;
}

function tellingsByEntry({ shown, told, stored }: AlertInput) {
  const uidOf = new Map<string, string>();
  for (const { records } of stored.values()) {
    for (const [uid, same] of records) {
      for (const { id, formerIds } of same) for (const each of [id, ...formerIds]) uidOf.set(each, uid);
    }
  }
  const wrong: string[] = [];
  const found = new Map<string, { readonly entryId: string; readonly notification: ShownNotification }[]>();
  const uids = new Set<string>();
  for (const notification of shown) {
    const entries = entriesOf(notification, told);
    const count = Number(/^(\d+) new or edited/.exec(notification.title)?.[1] ?? entries.length);
    if (count !== entries.length && !notification.isBeforeDeath) {
      wrong.push(`says ${count} and is of ${entries.length}: ${notification.title}`);
    }
    for (const { entryId, kind } of entries) {
      const uid = uidOf.get(entryId);
      if (uid === undefined) {
        wrong.push(`told of no entry: ${entryId}`);
        continue;
      }
      uids.add(uid);
      const key = `${kind} ${uid}`;
      found.set(key, [...(found.get(key) ?? []), { entryId, notification }]);
    }
  }
  return { of: (uid: string, kind: Telling) => found.get(`${kind} ${uid}`) ?? [], uids, wrong };
}

/** "new mied:2:17-cv-11910/num:12", "edited mied:2:17-cv-11910/num:12 2019-03-01T12:00:00.000Z". */
const SINGLE = /^(?:new|edited|completed) (.*?)(?: \d{4}-\d\d-\d\dT[\d:.]+Z)?$/;

function entriesOf(
  { id, title, at }: ShownNotification,
  told: AlertInput["told"],
): readonly { readonly entryId: string; readonly kind: Telling }[] {
  const single = SINGLE.exec(id)?.[1];
  if (single !== undefined) return [{ entryId: single, kind: kindOfTitle(title) }];
  return told
    .filter((row) => row.notificationId === id && row.trueAt === at)
    .map(({ entryId, noticeIds }) => ({ entryId, kind: kindOfNotices(noticeIds ?? []) }));
}

function kindOfTitle(title: string): Telling {
  if (title.includes(" · now known: ")) return "completed";
  return title.includes(" · edited by the court") ? "edited" : "new";
}

function kindOfNotices(ids: readonly string[]): Telling {
  if (ids.some((id) => id.startsWith("new "))) return "new";
  return ids.some((id) => id.startsWith("edited ")) ? "edited" : "completed";
}

/** A deadline that the user entered by hand. */
export interface HandDeadline {
  /** Unlike that of any other. */
  readonly what: string;
  readonly date: string;
}

/** Each deadline is reminded of at least once, and no reminder comes twice. All days have passed. */
export function reminderVerdict(deadlines: readonly HandDeadline[], shown: readonly ShownNotification[]) {
  const reminders = shown.filter(({ title, message }) => `${title}\n${message}`.includes("File brief no. "));
  const wrong: string[] = [];
  let [told, doubled] = [0, 0];
  for (const { what, date } of deadlines) {
    if (reminders.some(({ title, message }) => `${title}\n${message}`.includes(what))) told += 1;
    else wrong.push(`not reminded: ${what} of ${date}`);
  }
  const surviving = reminders.filter(({ isBeforeDeath }) => !isBeforeDeath);
  for (const [id, same] of Map.groupBy(surviving, (reminder) => reminder.id)) {
    if (same.length === 1) continue;
    doubled += same.length - 1;
    wrong.push(`reminded ${same.length} times: ${id}`);
  }
  return { due: deadlines.length, shown: told, doubled, wrong };
}
