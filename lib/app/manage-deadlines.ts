import type { Instant, IsoDate } from "../calendar/date.ts";
import { instantFromMs } from "../calendar/date.ts";
import type { ClosedAs, Deadline, DeadlineAct } from "../deadlines/deadline.ts";
import { textHash } from "../docket/text.ts";
import type { Clock, DocketStore, SettingsStore } from "./ports.ts";

interface Ports {
  readonly store: DocketStore;
  readonly clock: Clock;
  /** Says who the user is, for the ledger. */
  readonly settings: Pick<SettingsStore, "read">;
}

/** What a user can correct when confirming a deadline. */
export interface DeadlineEdit {
  readonly date?: IsoDate;
  readonly time?: string | null;
  readonly what?: string;
}

/** From now on it reminds and reaches calendars. Confirming again with the same words changes nothing. */
export function confirmDeadline(ports: Ports, deadlineId: string, edit: DeadlineEdit): Promise<void> {
  return changeDeadline(ports, deadlineId, (deadline) => {
    const edited = { ...deadline, ...edit };
    if (edited.date === null) throw new Error("This deadline has no date yet. Give it one to confirm it.");
    const corrections = correctionsOf(deadline, edited);
    const act = [deadline.review === "confirmed" ? "edited" : "confirmed", ...corrections].join(", ");
    if (deadline.review === "confirmed" && corrections.length === 0) return null;
    return [{ ...edited, review: "confirmed", dismissedBecause: null }, act];
  });
}

/** "Not a deadline": it stays in the ledger with the reason, and never reminds. */
export function dismissDeadline(ports: Ports, deadlineId: string, because: string): Promise<void> {
  return changeDeadline(ports, deadlineId, (deadline) => {
    if (deadline.review === "dismissed" && deadline.dismissedBecause === because) return null;
    return [{ ...deadline, review: "dismissed", dismissedBecause: because }, `dismissed: ${because}`];
  });
}

/** Confirms as offered whatever of these has a date and still waits. Gives back how many it confirmed. */
export async function confirmDeadlines(ports: Ports, deadlineIds: readonly string[]): Promise<number> {
  const { store, clock } = ports;
  const by = await userOf(ports);
  const wanted = new Set(deadlineIds);
  return store.update(
    () => ({ entryIds: [], deadlineIds }),
    ({ deadlines }) => {
      const now = clock.now();
      const confirmed = deadlines
        .filter(({ id, review, date }) => wanted.has(id) && review === "offered" && date !== null)
        .map((deadline) =>
          changed(deadline, { ...deadline, review: "confirmed" }, "confirmed, with others", { at: now, by }),
        );
      return { writes: { deadlines: confirmed }, value: confirmed.length };
    },
  );
}

/** Closes a deadline as done, missed or waived, with a word why; null opens it again. */
export function closeDeadline(
  ports: Ports,
  deadlineId: string,
  closedAs: ClosedAs | null,
  because = "",
): Promise<void> {
  return changeDeadline(ports, deadlineId, (deadline, now) => {
    const present = deadline.doneAt === null ? null : (deadline.closedAs ?? "done");
    if (present === closedAs) return null;
    if (closedAs === null) return [{ ...deadline, doneAt: null }, `not ${present ?? "done"} after all`];
    const act = because.trim() === "" ? closedAs : `${closedAs}: ${because.trim()}`;
    return [{ ...deadline, doneAt: now, closedAs }, act];
  });
}

/**
 * No reminder until then, or until an entry comes on its docket (see `wokenByEntries`), on its own day at the latest;
 * null reminds by the ladder again.
 */
export function snoozeDeadline(ports: Ports, deadlineId: string, until: Instant | "next entry" | null): Promise<void> {
  return changeDeadline(ports, deadlineId, (deadline, now) => {
    const { snoozedForEntry, ...rest } = deadline;
    if (until === "next entry") {
      if (snoozedForEntry !== undefined) return null;
      // Up to the day before, so that a reminder of its own day is never put off.
      if (deadline.date === null || now.slice(0, 10) >= deadline.date) throw new Error(ONLY_BEFORE);
      const last = instantFromMs(Date.parse(deadline.date));
      return [{ ...rest, snoozedUntil: last, snoozedForEntry: now }, "snoozed until the next entry"];
    }
    if ((deadline.snoozedUntil ?? null) === until) return null;
    if (until === null) return [{ ...rest, snoozedUntil: null }, "snoozed no more"];
    if (until <= now) throw new Error("This moment has passed. Choose a later one.");
    if (deadline.date === null || until.slice(0, 10) >= deadline.date) throw new Error(ONLY_BEFORE);
    return [{ ...rest, snoozedUntil: until }, `snoozed until ${until.slice(0, 16).replace("T", " ")} UTC`];
  });
}

const ONLY_BEFORE = "A deadline can be snoozed to a day before its day only.";

/** The user saw their reminders. Nothing that a calendar holds changes by it, so SEQUENCE stays. */
export async function seeReminders(ports: Pick<Ports, "store" | "clock">, ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  await ports.store.update(
    () => ({ entryIds: [], deadlineIds: ids }),
    ({ deadlines }) => {
      const at = ports.clock.now();
      const seen = deadlines
        .filter(({ id }) => wanted.has(id))
        .map((each) => ({ ...each, reminderSeenAt: at, updatedAt: at }));
      return { writes: { deadlines: seen }, value: undefined };
    },
  );
}

/** A deadline that the user adds. */
export interface AddedDeadline {
  readonly docketKey: string;
  readonly entryId: string | null;
  readonly what: string;
  readonly date: IsoDate;
  readonly time: string | null;
  /** How the calculator counted it; absent for a date entered by hand. */
  readonly basis?: {
    readonly ruleId: string | null;
    readonly authority: string | null;
    readonly steps: readonly string[];
  };
}

/** A deadline that the user enters by hand; confirmed from the start. The same one again is the same deadline. */
export async function addDeadline(ports: Ports, added: AddedDeadline): Promise<string> {
  const { store, clock } = ports;
  const when = { at: clock.now(), by: await userOf(ports) };
  const { docketKey, entryId, what, date, time } = added;
  const id = `${docketKey}/by hand ${textHash(JSON.stringify([entryId, what, date, time]))}`;
  return store.update(
    () => docketKey,
    ({ dockets, deadlines }) => {
      if (!dockets.some(({ key }) => key === docketKey)) throw new Error("This docket is not stored any more.");
      const known = deadlines.find((deadline) => deadline.id === id);
      if (known?.review === "confirmed" && known.doneAt === null) return { writes: {}, value: id };
      const deadline = known
        ? changed(known, { ...known, review: "confirmed", dismissedBecause: null, doneAt: null }, "added again", when)
        : deadlineByHand(id, added, when);
      return { writes: { deadlines: [deadline] }, value: id };
    },
  );
}

function deadlineByHand(
  id: string,
  { docketKey, entryId, what, date, time, basis }: AddedDeadline,
  when: When,
): Deadline {
  const { at } = when;
  return {
    id,
    docketKey,
    entryId,
    what,
    kind: "deadline",
    date,
    time,
    status: "set",
    ruleId: basis?.ruleId ?? null,
    authority: basis?.authority ?? null,
    relative: null,
    place: null,
    alternatives: [],
    steps: [...(basis?.steps ?? []), "entered by hand"],
    warnings: [],
    quote: null,
    span: null,
    review: "confirmed",
    dismissedBecause: null,
    doneAt: null,
    supersededBy: null,
    sequence: 0,
    createdAt: at,
    updatedAt: at,
    history: [lineOf("entered by hand", when)],
  };
}

/** What `change` gives back: the deadline as it becomes and the act in words; null for nothing to do. */
type Change = (deadline: Deadline, now: Instant) => readonly [Deadline, string] | null;

async function changeDeadline(ports: Ports, deadlineId: string, change: Change): Promise<void> {
  const { store, clock } = ports;
  const by = await userOf(ports);
  await store.update(
    () => ({ entryIds: [], deadlineIds: [deadlineId] }),
    ({ deadlines }) => {
      const deadline = deadlines.find(({ id }) => id === deadlineId);
      if (!deadline) throw new Error("This deadline is not stored any more.");
      const at = clock.now();
      const result = change(deadline, at);
      if (result === null) return { writes: {}, value: undefined };
      const [edited, act] = result;
      return { writes: { deadlines: [changed(deadline, edited, act, { at, by })] }, value: undefined };
    },
  );
}

/** When something was done, and by whom ("" where no name is given). */
interface When {
  readonly at: Instant;
  readonly by: string;
}

function changed(before: Deadline, after: Deadline, act: string, when: When): Deadline {
  return {
    ...after,
    sequence: before.sequence + 1,
    updatedAt: when.at,
    history: [...before.history, lineOf(act, when)],
  };
}

function lineOf(act: string, { at, by }: When): DeadlineAct {
  return by === "" ? { at, act } : { at, act, by };
}

async function userOf({ settings }: Ports): Promise<string> {
  return (await settings.read()).userName;
}

function correctionsOf(before: Deadline, after: Deadline): string[] {
  const corrections: string[] = [];
  if (before.date !== after.date) corrections.push(`date ${before.date ?? "none"} → ${after.date ?? "none"}`);
  if (before.time !== after.time) corrections.push(`time ${before.time ?? "none"} → ${after.time ?? "none"}`);
  if (before.what !== after.what) corrections.push(`“${before.what}” → “${after.what}”`);
  return corrections;
}
