import type { Instant } from "../calendar/date.ts";
import type { DocketSnapshot } from "../docket/docket.ts";
import { mergeSnapshot } from "../docket/merge.ts";
import type { MergedDocket, UnreadEntries } from "../docket/merge.ts";
import type { DocketRecord, EntryMark, SavedFile, SnapshotRecord } from "../docket/records.ts";
import { movedToJoined } from "./join-records.ts";
import { changedMark, markOf, untouchedMark } from "./marks.ts";
import type { StoredState, StoreWrites } from "./ports.ts";
import { wokenByNews } from "./snooze-entries.ts";

/** A look merged into a docket, before the docket is tagged again. */
export interface MergedLook {
  readonly merged: MergedDocket;
  readonly marks: ReadonlyMap<string, EntryMark>;
  readonly writes: StoreWrites;
}

/** Looks of one docket that are kept; the latest complete one of each source is kept besides. */
const KEPT_LOOKS = 300;

/**
 * Merges one look at a docket into what is stored of it, and takes along what hangs on its entries.
 * @param state with the docket's own contents
 * @param file where the look was read from a saved file
 * @param unread where `state` holds only the entries that the look can concern
 */
export function mergeLook(
  docket: DocketRecord,
  state: StoredState,
  snapshot: DocketSnapshot,
  { now, file, unread }: { readonly now: Instant; readonly file?: SavedFile; readonly unread?: UnreadEntries },
): MergedLook {
  const known = { docket, entries: state.entries, snapshots: state.snapshots, ...(unread && { unread }) };
  const merged = mergeSnapshot(known, snapshot, now, file);
  const moved = movedToJoined(merged.changes, merged.entries, state, state.notices);
  const marksBefore = [...state.marks, ...moved.marks];
  const woken = wokenByNews({ ...state, entries: merged.entries, marks: marksBefore }, docket.key, merged.changes, now);
  const marks = marksAfter(merged, [...marksBefore, ...woken.marks], now);
  const before = new Set(state.entries);
  return {
    merged,
    marks: marks.all,
    writes: {
      dockets: [merged.docket],
      entries: merged.entries.filter((entry) => !before.has(entry)),
      marks: [...woken.marks.filter(({ entryId }) => !marks.touched.has(entryId)), ...marks.written],
      snapshots: [merged.snapshot],
      corrections: moved.corrections,
      readings: moved.readings,
      deadlines: moved.deadlines,
      notices: moved.notices,
      remove: { ...moved.remove, snapshots: outdatedLooks(state.snapshots), notices: woken.remove.notices },
    },
  };
}

/** An entry that the court edited is unread again, whatever the user had done with it. */
function marksAfter(merged: MergedDocket, known: readonly EntryMark[], now: Instant) {
  const all = new Map(known.map((mark) => [mark.entryId, mark]));
  const byId = new Map(merged.entries.map((entry) => [entry.id, entry]));
  const touched = new Set(merged.changes.filter(({ change }) => change === "joined").map(({ entryId }) => entryId));
  for (const change of merged.changes) {
    const entry = change.change === "text" ? byId.get(change.entryId) : undefined;
    if (!entry || markOf(entry, all).state === "unread") continue;
    const back = { state: "unread", snoozedUntil: null, returned: "the court edited it" } as const;
    all.set(entry.id, changedMark(all.get(entry.id) ?? untouchedMark(entry), back, now));
    touched.add(entry.id);
  }
  return { all, touched, written: [...touched].map((id) => all.get(id)).filter((mark) => mark !== undefined) };
}

function outdatedLooks(looks: readonly SnapshotRecord[]): string[] {
  const newestFirst = looks.toSorted((a, b) => b.seenAt.localeCompare(a.seenAt));
  const complete = new Map<string, string>();
  for (const look of newestFirst) {
    if (look.completeness === "complete" && !complete.has(look.sourceId)) complete.set(look.sourceId, look.id);
  }
  const kept = new Set(complete.values());
  return newestFirst
    .slice(KEPT_LOOKS)
    .map(({ id }) => id)
    .filter((id) => !kept.has(id));
}
