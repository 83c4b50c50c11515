import { readRows } from "../app/stored-rows.ts";
import { placeOf } from "../app/tally.ts";
import type { DocketKey, EntryId, EntryRecord } from "../docket/records.ts";

/** The key of the index "by place": a docket's entries in the order of its list. */
export type StoredPlace = [docketKey: DocketKey, day: number, sequence: number, number: number, entryId: EntryId];

/**
 * An entry as its table has it. The index needs a value that is always there: the browser leaves rows out of an index
 * when a part of the key is missing or null, as dates and numbers of an entry may be.
 */
export function withPlace(entry: EntryRecord): EntryRecord {
  const stored: EntryRecord & { readonly place: StoredPlace } = {
    ...entry,
    place: [entry.docketKey, ...placeOf(entry), entry.id],
  };
  return stored;
}

/** True if the index "by place" holds the row. */
export const hasPlace = (row: unknown): boolean => typeof row === "object" && row !== null && "place" in row;

/** The entries among rows of their table, without what only the index needs. The rows are this call's to change. */
export function readEntries(rows: readonly unknown[]): ReturnType<typeof readRows<"entries">> {
  const { good, broken } = readRows("entries", rows);
  // Copying each row instead would double what a large docket takes to read.
  for (const row of good) delete (row as { place?: unknown }).place;
  return { good, broken };
}

/** A docket's part of the index. */
export function placesOf(docketKey: DocketKey): IDBKeyRange {
  // A list sorts after every number and text.
  return IDBKeyRange.bound([docketKey], [docketKey, []]);
}
