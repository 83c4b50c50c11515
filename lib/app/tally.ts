import type { IsoDate } from "../calendar/date.ts";
import { numberRuns, runsWith } from "../digest/gaps.ts";
import type { NumberRun } from "../digest/gaps.ts";
import type { DocketKey, EntryId, EntryMark, EntryRecord, SnapshotRecord } from "../docket/records.ts";
import { markOf } from "./marks.ts";
import type { StoreWrites } from "./ports.ts";
import { rowsAfter } from "./state-after.ts";

/** Tallies of another shape are counted anew: raise it when a field is added or means something else. */
export const TALLY_SHAPE = 1;
/** Unread entries that a tally names; the others it only counts. */
export const MOST_NAMED_UNREAD = 50;

/**
 * Where an entry stands in the list of its docket, newest first: days, court's own sequence numbers and document
 * numbers, each negative, so that smaller comes first. Undated entries last; unnumbered ones first of their day.
 */
export type EntryPlace = readonly [day: number, sequence: number, documentNumber: number];

/** An entry that a tally names. */
export interface PlacedEntry {
  readonly entryId: EntryId;
  readonly place: EntryPlace;
}

/**
 * What is counted of one docket, kept by the store in the same transaction as the rows it counts: popup, badge, lists of
 * dockets and gaps need no entry to be read.
 */
export interface DocketTally {
  readonly docketKey: DocketKey;
  readonly shape: number;
  readonly entryCount: number;
  readonly unreadCount: number;
  /** Newest first; at most `MOST_NAMED_UNREAD`. */
  readonly latestUnread: readonly PlacedEntry[];
  /** Day of entry (else filing) of the newest entry; null where no entry has one. */
  readonly newestDay: IsoDate | null;
  /** Document numbers that were seen, without their parts ("43-1" is 43), as ascending runs. */
  readonly numbers: readonly NumberRun[];
  /** Entries that may be the same as another one. */
  readonly maybeSameCount: number;
  /** Entries that the court no longer shows. */
  readonly absentCount: number;
  /** The look seen last, with what could not be read of it. */
  readonly lastSnapshot: SnapshotRecord | null;
  /** Set where the store can find the docket's open deadlines by themselves; absent in what an older version counted. */
  readonly reachPlaced?: 1;
}

/** The rows that a tally is counted from. */
export interface CountedRows {
  readonly entries: readonly EntryRecord[];
  readonly marks: readonly EntryMark[];
  readonly snapshots: readonly SnapshotRecord[];
}

/** Counts the rows of one docket. */
export function tallyOf(docketKey: DocketKey, { entries, marks, snapshots }: CountedRows): DocketTally {
  const markById = new Map(marks.map((mark) => [mark.entryId, mark]));
  const unread = entries
    .filter((entry) => markOf(entry, markById).state === "unread")
    .map(placed)
    .toSorted(byPlace);
  return {
    docketKey,
    shape: TALLY_SHAPE,
    entryCount: entries.length,
    unreadCount: unread.length,
    latestUnread: unread.slice(0, MOST_NAMED_UNREAD),
    newestDay: newestDayOf(entries),
    numbers: numberRuns(entries.map(({ documentNumber }) => documentNumber)),
    maybeSameCount: entries.filter(({ maybeSameAs }) => maybeSameAs.length > 0).length,
    absentCount: entries.filter(({ absentSince }) => absentSince !== null).length,
    lastSnapshot: lastOf(snapshots),
    reachPlaced: 1,
  };
}

/**
 * The tally after marks of some entries changed and nothing else, without the docket's other rows.
 * Null where only counting anew can tell: more entries are unread than it names.
 * @param entries those that the marks belong to
 * @param before their marks as they were
 */
export function tallyAfterMarks(
  tally: DocketTally,
  entries: readonly EntryRecord[],
  before: readonly EntryMark[],
  after: readonly EntryMark[],
): DocketTally | null {
  const was = new Map(before.map((mark) => [mark.entryId, mark]));
  const is = new Map(after.map((mark) => [mark.entryId, mark]));
  const named = new Map(tally.latestUnread.map((each) => [each.entryId, each]));
  let count = tally.unreadCount;
  for (const entry of entries) {
    const wasUnread = markOf(entry, was).state === "unread";
    const isUnread = (is.get(entry.id) ?? markOf(entry, was)).state === "unread";
    if (wasUnread === isUnread) continue;
    count += isUnread ? 1 : -1;
    if (isUnread) named.set(entry.id, placed(entry));
    else named.delete(entry.id);
  }
  const isComplete = tally.latestUnread.length === tally.unreadCount;
  const last = tally.latestUnread.at(-1);
  // Beyond the last one named there are others: what stands after it may not be the next.
  const known = [...named.values()].toSorted(byPlace).filter((each) => isComplete || !last || byPlace(each, last) <= 0);
  if (known.length < Math.min(count, MOST_NAMED_UNREAD)) return null;
  return { ...tally, unreadCount: count, latestUnread: known.slice(0, MOST_NAMED_UNREAD) };
}

/**
 * The tally after a look that added entries, changed no other, and may have made some of them unread again.
 * Null where only counting anew can tell.
 * @param state as much of the docket as the look needed: its looks, and the entries whose marks change
 */
export function tallyAfterNews(
  tally: DocketTally,
  state: Pick<CountedRows, "entries" | "marks" | "snapshots">,
  writes: Pick<StoreWrites, "entries" | "marks" | "snapshots" | "remove">,
): DocketTally | null {
  const { entries = [], marks = [], snapshots = [] } = writes;
  const known = new Set(state.entries.map(({ id }) => id));
  if (entries.some(({ id }) => known.has(id)) || marks.some(({ entryId }) => !known.has(entryId))) return null;
  if ((writes.remove?.entries ?? []).length + (writes.remove?.marks ?? []).length > 0) return null;
  const marked = new Set(marks.map(({ entryId }) => entryId));
  const touched = state.entries.filter(({ id }) => marked.has(id));
  const before = marks.length === 0 ? tally : tallyAfterMarks(tally, touched, state.marks, marks);
  if (before === null) return null;
  const unread = entries.filter((entry) => markOf(entry, new Map()).state === "unread").map(placed);
  const newest = newestDayOf(entries);
  const looks = rowsAfter("snapshots", state.snapshots, snapshots, writes.remove?.snapshots);
  return {
    ...before,
    entryCount: before.entryCount + entries.length,
    unreadCount: before.unreadCount + unread.length,
    latestUnread: [...before.latestUnread, ...unread].toSorted(byPlace).slice(0, MOST_NAMED_UNREAD),
    newestDay: newest !== null && (before.newestDay === null || newest > before.newestDay) ? newest : before.newestDay,
    numbers: runsWith(before.numbers, numberRuns(entries.map(({ documentNumber }) => documentNumber))),
    maybeSameCount: before.maybeSameCount + entries.filter(({ maybeSameAs }) => maybeSameAs.length > 0).length,
    lastSnapshot: lastOf(looks),
  };
}

/** @see EntryPlace */
export function placeOf(entry: Pick<EntryRecord, "dateEntered" | "dateFiled" | "pacerSeqNo" | "documentNumber">) {
  const day = entry.dateEntered ?? entry.dateFiled;
  return [
    day === null ? 0 : -Number(day.replaceAll("-", "")) || 0,
    -wholeOf(entry.pacerSeqNo),
    -wholeOf(entry.documentNumber),
  ] as const satisfies EntryPlace;
}

/** Unnumbered ones come before any number. */
function wholeOf(number: string | null): number {
  const whole = Number.parseInt(number ?? "", 10);
  return Number.isNaN(whole) ? Number.MAX_SAFE_INTEGER : whole;
}

function placed(entry: EntryRecord): PlacedEntry {
  return { entryId: entry.id, place: placeOf(entry) };
}

/** Newest first, of one docket or of several. */
export function byPlace(a: PlacedEntry, b: PlacedEntry): number {
  return (
    a.place[0] - b.place[0] ||
    a.place[1] - b.place[1] ||
    a.place[2] - b.place[2] ||
    (a.entryId < b.entryId ? -1 : a.entryId > b.entryId ? 1 : 0)
  );
}

/** Newest first, of one docket. */
export const inPlace = (a: EntryRecord, b: EntryRecord): number => byPlace(placed(a), placed(b));

function newestDayOf(entries: readonly EntryRecord[]): IsoDate | null {
  let newest: IsoDate | null = null;
  for (const { dateEntered, dateFiled } of entries) {
    const day = dateEntered ?? dateFiled;
    if (day !== null && (newest === null || day > newest)) newest = day;
  }
  return newest;
}

/** Of two looks at one moment the one stored last in the order of their ids. */
export function lastOf(looks: readonly SnapshotRecord[]): SnapshotRecord | null {
  let last: SnapshotRecord | null = null;
  for (const look of looks) {
    if (last === null || look.seenAt > last.seenAt || (look.seenAt === last.seenAt && look.id > last.id)) last = look;
  }
  return last;
}
