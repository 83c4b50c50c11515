import type { EntryChange, EntryId, EntryMark, EntryRecord } from "../docket/records.ts";
import type { Correction } from "../tags/correction.ts";
import { readingOf } from "../documents/reading.ts";
import type { DocumentReading } from "../documents/reading.ts";
import { untouchedMark } from "./marks.ts";
import type { DocketContents, Notice, StoreWrites } from "./ports.ts";

/**
 * What hangs on entries that turned out to be one moves to the one that stays: marks, words by hand, documents read,
 * deadlines and notices.
 * Nothing that the user wrote is lost.
 */
export function movedToJoined(
  changes: readonly EntryChange[],
  entries: readonly EntryRecord[],
  contents: DocketContents,
  notices: readonly Notice[],
): Required<Pick<StoreWrites, "marks" | "corrections" | "readings" | "deadlines" | "notices" | "remove">> {
  const target = new Map<EntryId, EntryId>();
  for (const change of changes) if (change.change === "joined") target.set(change.formerId, change.entryId);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const finalOf = (id: EntryId): EntryId => {
    let at = id;
    while (target.has(at)) at = target.get(at) ?? at;
    return at;
  };
  const marks = new Map(contents.marks.map((mark) => [mark.entryId, mark]));
  const movedMarks = new Map<EntryId, EntryMark>();
  for (const former of target.keys()) {
    const mark = marks.get(former);
    const entry = byId.get(finalOf(former));
    if (!mark || !entry) continue;
    const present = movedMarks.get(entry.id) ?? marks.get(entry.id) ?? untouchedMark(entry);
    movedMarks.set(entry.id, joinedMark(present, mark));
  }
  const isMoved = (id: EntryId | null): id is EntryId => id !== null && target.has(id);
  return {
    marks: [...movedMarks.values()],
    corrections: movedCorrections(contents.corrections, (id) => (target.has(id) ? finalOf(id) : null)),
    readings: movedReadings(contents.readings, (id) => (target.has(id) ? finalOf(id) : null)),
    // What was only offered is offered again from the entry that stays.
    deadlines: contents.deadlines
      .filter((deadline) => isMoved(deadline.entryId) && deadline.review !== "offered")
      .map((deadline) => ({ ...deadline, entryId: finalOf(deadline.entryId ?? "") })),
    notices: notices
      .filter(({ entryId }) => isMoved(entryId))
      .map((notice) => ({ ...notice, entryId: finalOf(notice.entryId ?? "") })),
    remove: {
      entries: [...target.keys()],
      marks: [...target.keys()],
      tags: [...target.keys()],
      corrections: [...target.keys()],
      readings: contents.readings.filter(({ entryId }) => isMoved(entryId)).map(({ id }) => id),
      tagChanges: contents.tagChanges.filter(({ entryId }) => isMoved(entryId)).map(({ id }) => id),
      deadlines: contents.deadlines
        .filter((deadline) => isMoved(deadline.entryId) && deadline.review === "offered")
        .map(({ id }) => id),
    },
  };
}

/** Words by hand under the entry that stays; of two for one entry the later, with both notes. */
function movedCorrections(
  corrections: readonly Correction[],
  newIdOf: (id: EntryId) => EntryId | null,
): readonly Correction[] {
  const byEntry = new Map(corrections.map((each) => [each.entryId, each]));
  const moved = new Map<EntryId, Correction>();
  for (const each of corrections) {
    const entryId = newIdOf(each.entryId);
    if (entryId === null) continue;
    const present = moved.get(entryId) ?? byEntry.get(entryId);
    moved.set(entryId, present === undefined ? { ...each, entryId } : joinedCorrection(present, { ...each, entryId }));
  }
  return [...moved.values()];
}

/** Documents read under the entry that stays; of two readings of one document the later. */
function movedReadings(
  readings: readonly DocumentReading[],
  newIdOf: (id: EntryId) => EntryId | null,
): readonly DocumentReading[] {
  const byId = new Map(readings.map((each) => [each.id, each]));
  const moved = new Map<string, DocumentReading>();
  for (const each of readings) {
    const entryId = newIdOf(each.entryId);
    if (entryId === null) continue;
    const reading = readingOf(each, entryId);
    const present = moved.get(reading.id) ?? byId.get(reading.id);
    moved.set(reading.id, present === undefined || reading.readAt > present.readAt ? reading : present);
  }
  return [...moved.values()];
}

/** What the later one sets wins as a whole: half of one reading and half of another is neither's. */
export function joinedCorrection(a: Correction, b: Correction): Correction {
  const [earlier, later] = b.updatedAt > a.updatedAt ? [a, b] : [b, a];
  return { ...later, note: joinedNotes(later.note, earlier.note) };
}

/** Two marks of one entry: the newer state, either's star, both notes. */
export function joinedMark(a: EntryMark, b: EntryMark): EntryMark {
  const newer = b.updatedAt > a.updatedAt ? b : a;
  return {
    ...a,
    state: newer.state,
    starred: a.starred || b.starred,
    note: joinedNotes(a.note, b.note),
    updatedAt: newer.updatedAt,
    ...(newer.snoozedUntil !== undefined && { snoozedUntil: newer.snoozedUntil }),
    ...(newer.returned !== undefined && { returned: newer.returned }),
  };
}

/** Both notes, unless one already says what the other does. */
export function joinedNotes(a: string, b: string): string {
  if (b.trim() === "" || a.includes(b)) return a;
  if (a.trim() === "" || b.includes(a)) return b;
  return `${a}\n\n[Another note on this entry:]\n${b}`;
}
