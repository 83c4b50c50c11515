import type { Instant } from "../calendar/date.ts";
import type { DocketKey, EntryChange, EntryId, EntryMark, EntryRecord } from "../docket/records.ts";
import { entryFinder, onlyEntries } from "./entry-scope.ts";
import { changedMark, markOf } from "./marks.ts";
import type { Clock, DocketStore, Notice, StoredState } from "./ports.ts";

interface Ports {
  readonly store: DocketStore;
  readonly clock: Clock;
}

/**
 * Sets entries aside until a moment, or until the next entry of their docket, when they are unread again; null takes that
 * back. The mark says it; a notice beside it is the alarm clock, which is read at every start and alarm.
 */
export function snoozeEntries(
  { store, clock }: Ports,
  entryIds: readonly EntryId[],
  until: Instant | "next entry" | null,
): Promise<void> {
  return store.update(onlyEntries(entryIds), (state) => {
    const find = entryFinder(state.entries);
    const marks = new Map(state.marks.map((mark) => [mark.entryId, mark]));
    const entries = [...new Set(entryIds.map(find))].filter((entry) => entry !== undefined);
    const now = clock.now();
    const change = { state: until === null ? "unread" : "seen", snoozedUntil: until, returned: null } as const;
    return {
      writes: {
        marks: entries.map((entry) => changedMark(markOf(entry, marks), change, now)),
        ...(until === null
          ? { remove: { notices: entries.map(({ id }) => noticeId(id)) } }
          : { notices: entries.map((entry) => noticeOf(entry, until, now)) }),
      },
      value: undefined,
    };
  });
}

const noticeId = (entryId: EntryId): string => `snoozed ${entryId}`;

function noticeOf(entry: EntryRecord, until: Instant | "next entry", now: Instant): Notice {
  return {
    id: noticeId(entry.id),
    kind: "snoozed entry",
    docketKey: entry.docketKey,
    entryId: entry.id,
    deadlineId: null,
    createdAt: now,
    sentAt: null,
    dueAt: until === "next entry" ? null : until,
  };
}

const isSnooze = ({ kind }: Notice): boolean => kind === "snoozed entry";

/**
 * Makes the entries unread again whose snooze is over.
 * @returns when the next one is over; null for never
 */
export async function wakeEntries({ store, clock }: Ports): Promise<Instant | null> {
  const snoozes = (await store.notices()).filter(isSnooze);
  const now = clock.now();
  const over = snoozes.filter(({ dueAt }) => (dueAt ?? null) !== null && (dueAt ?? "") <= now);
  if (over.length > 0) {
    await store.update(onlyEntries(over.flatMap(({ entryId }) => entryId ?? [])), (state) => {
      const ids = new Set(over.map(({ id }) => id));
      return {
        writes: woken(state, (notice) => ids.has(notice.id), "its snooze is over", clock.now()),
        value: undefined,
      };
    });
  }
  return snoozes.reduce<Instant | null>((first, { dueAt }) => {
    if (!dueAt || dueAt <= now) return first;
    return first === null || dueAt < first ? dueAt : first;
  }, null);
}

/** What wakes the entries of a docket that were set aside until its next entry, where a look brought one. */
export function wokenByNews(
  state: Pick<StoredState, "entries" | "marks" | "notices">,
  docketKey: DocketKey,
  changes: readonly EntryChange[],
  now: Instant,
) {
  const news = changes.filter((change) => change.change === "added" && change.novelty === "new");
  if (news.length === 0) return { marks: [], remove: { notices: [] } };
  const waits = (notice: Notice) =>
    isSnooze(notice) && notice.docketKey === docketKey && (notice.dueAt ?? null) === null;
  return woken(state, waits, "another entry came", now);
}

/** The marks of the entries whose snooze ends, if it still lasts as it was set; the notices go in any case. */
function woken(
  state: Pick<StoredState, "entries" | "marks" | "notices">,
  ends: (notice: Notice) => boolean,
  returned: string,
  now: Instant,
): { readonly marks: readonly EntryMark[]; readonly remove: { readonly notices: readonly string[] } } {
  const find = entryFinder(state.entries);
  const marks = new Map(state.marks.map((mark) => [mark.entryId, mark]));
  const over = state.notices.filter((notice) => isSnooze(notice) && ends(notice));
  const awake = over.flatMap(({ entryId, dueAt }) => {
    const entry = find(entryId ?? "");
    const mark = entry && marks.get(entry.id);
    if (!mark || (mark.snoozedUntil ?? null) !== (dueAt ?? "next entry")) return [];
    return [changedMark(mark, { state: "unread", snoozedUntil: null, returned }, now)];
  });
  return { marks: awake, remove: { notices: over.map(({ id }) => id) } };
}
