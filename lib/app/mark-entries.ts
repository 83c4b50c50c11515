import type { Instant } from "../calendar/date.ts";
import type { EntryId, EntryMark } from "../docket/records.ts";
import { entryFinder, onlyEntries } from "./entry-scope.ts";
import { changedMark, markOf } from "./marks.ts";
import type { Clock, DocketStore, StoredState } from "./ports.ts";

interface Ports {
  readonly store: DocketStore;
  readonly clock: Clock;
}

/** The user reads entries, is done with them, or wants them unread again. Entries that no longer exist are passed over. */
export function markEntries(ports: Ports, entryIds: readonly EntryId[], state: EntryMark["state"]): Promise<void> {
  // Why it came back is worth knowing until it is done; a snooze ends with any of them.
  const returned = state === "seen" ? {} : { returned: null };
  return changeMarks(ports, entryIds, { state, snoozedUntil: null, ...returned });
}

export function starEntry(ports: Ports, entryId: EntryId, starred: boolean): Promise<void> {
  return changeMarks(ports, [entryId], { starred });
}

/** @throws Error when there is no such entry, so that no note is lost without a word */
export function noteEntry(ports: Ports, entryId: EntryId, note: string): Promise<void> {
  return changeMarks(ports, [entryId], { note }, "must exist");
}

function changeMarks(
  { store, clock }: Ports,
  entryIds: readonly EntryId[],
  change: Partial<EntryMark>,
  demand: "must exist" | "may be gone" = "may be gone",
): Promise<void> {
  return store.update(onlyEntries(entryIds), (state) => {
    const marks = changedMarks(state, entryIds, change, clock.now());
    if (marks === null && demand === "must exist") {
      throw new Error(
        "This entry is not stored any more, so the note was not saved. Copy it before you close the page.",
      );
    }
    return { writes: { marks: marks ?? [] }, value: undefined };
  });
}

/** The marks that differ from what is stored; null if no entry was found at all. */
function changedMarks(
  state: StoredState,
  entryIds: readonly EntryId[],
  change: Partial<EntryMark>,
  now: Instant,
): EntryMark[] | null {
  const find = entryFinder(state.entries);
  const marks = new Map(state.marks.map((mark) => [mark.entryId, mark]));
  const entries = [...new Set(entryIds.map(find))].filter((entry) => entry !== undefined);
  if (entries.length === 0) return null;
  return entries
    .map((entry) => markOf(entry, marks))
    .filter((mark) =>
      Object.entries(change).some(([field, value]) => (mark[field as keyof EntryMark] ?? null) !== value),
    )
    .map((mark) => changedMark(mark, change, now));
}
