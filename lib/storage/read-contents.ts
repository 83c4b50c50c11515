import type { IDBPTransaction } from "idb";
import { noContents } from "../app/imports.ts";
import type { DocketContents, EntryRows, OnlyEntries, RelatedDocket } from "../app/ports.ts";
import { readRows } from "../app/stored-rows.ts";
import type { TableName } from "../app/stored-rows.ts";
import type { DocketRecord, EntryId } from "../docket/records.ts";
import type { DocketDatabase } from "./database.ts";
import { placesOf, readEntries } from "./entry-rows.ts";

/** The tables of `watch-store.ts` go along with no decision about a docket; tallies follow from those that do. */
export type DocketStoreTable = Exclude<
  TableName,
  "watches" | "feeds" | "feedItems" | "requests" | "gaps" | "told" | "tallies"
>;
export type StoreTransaction<M extends IDBTransactionMode> = IDBPTransaction<
  DocketDatabase,
  (DocketStoreTable | "tallies" | "reaches" | "outlines")[],
  M
>;
type Reading = StoreTransaction<"readonly"> | StoreTransaction<"readwrite">;

/** Told of rows that cannot be used. */
export type KeepAside = (table: DocketStoreTable, rows: readonly unknown[]) => void;

export const docketTables = [
  "entries",
  "marks",
  "snapshots",
  "deadlines",
  "tags",
  "corrections",
  "readings",
  "tagChanges",
] as const;

/** Rows that cannot be used are put aside when their own docket is read. */
export async function relatedIn(transaction: Reading, docket: DocketRecord): Promise<RelatedDocket> {
  const { objectStore } = storesOf(transaction);
  const [entries, tags] = await Promise.all([
    objectStore("entries").index("by docket").getAll(docket.key),
    objectStore("tags").index("by docket").getAll(docket.key),
  ]);
  return { docket, entries: readEntries(entries).good, tags: readRows("tags", tags).good };
}

/** Every row of one docket, or of all of them ("every docket"). */
export async function contentsIn(
  transaction: Reading,
  docketKey: string,
  keepAside: KeepAside,
): Promise<DocketContents> {
  const { objectStore } = storesOf(transaction);
  const rowsOf = <T extends (typeof docketTables)[number]>(table: T) =>
    docketKey === "every docket"
      ? objectStore(table).getAll()
      : objectStore(table)
          .index("by docket" as never)
          .getAll(docketKey as never);
  const [entries, marks, snapshots, deadlines, tags, corrections, readings, tagChanges] = await Promise.all([
    rowsOf("entries"),
    rowsOf("marks"),
    rowsOf("snapshots"),
    rowsOf("deadlines"),
    rowsOf("tags"),
    rowsOf("corrections"),
    rowsOf("readings"),
    rowsOf("tagChanges"),
  ]);
  const usable = usableWith(keepAside);
  return {
    entries: usableEntries(entries, keepAside),
    marks: usable("marks", marks),
    snapshots: usable("snapshots", snapshots),
    deadlines: usable("deadlines", deadlines),
    tags: usable("tags", tags),
    corrections: usable("corrections", corrections),
    readings: usable("readings", readings),
    tagChanges: usable("tagChanges", tagChanges),
  };
}

/** Some entries with what hangs on them, as the contents of a transaction. */
export async function onlyEntriesIn(
  transaction: Reading,
  { entryIds, deadlineIds = [] }: OnlyEntries,
  keepAside: KeepAside,
): Promise<DocketContents> {
  const store = storesOf(transaction).objectStore("deadlines");
  const deadlines = await Promise.all([...new Set(deadlineIds)].map((id) => store.get(id)));
  const entries = usableEntries(await entryRowsIn(transaction, entryIds), keepAside);
  return {
    ...noContents,
    ...(await withEntries(transaction, entries, keepAside)),
    deadlines: usableWith(keepAside)("deadlines", present(deadlines)),
  };
}

/** The newest entries of a docket by their places, with what hangs on them. */
export async function newestIn(transaction: Reading, docketKey: string, count: number): Promise<EntryRows> {
  const { objectStore } = storesOf(transaction);
  const rows = await objectStore("entries").index("by place").getAll(placesOf(docketKey), count);
  return withEntries(transaction, readEntries(rows).good, () => undefined);
}

/** Each entry once, whether it was asked for under its id or under one that was joined to it. */
async function entryRowsIn(transaction: Reading, entryIds: readonly EntryId[]): Promise<unknown[]> {
  const store = storesOf(transaction).objectStore("entries");
  const ids = [...new Set(entryIds)];
  const direct = await Promise.all(ids.map((id) => store.get(id)));
  const former = await Promise.all(
    ids.filter((_id, at) => direct[at] === undefined).map((id) => store.index("by former id").getAll(id)),
  );
  const rows = new Map<string, unknown>();
  for (const row of [...direct, ...former.flat()]) if (row !== undefined && !rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

async function withEntries(
  transaction: Reading,
  entries: EntryRows["entries"],
  keepAside: KeepAside,
): Promise<EntryRows> {
  const { objectStore } = storesOf(transaction);
  const [marks, tags, corrections, readings] = await Promise.all([
    Promise.all(entries.map(({ id }) => objectStore("marks").get(id))),
    Promise.all(entries.map(({ id }) => objectStore("tags").get(id))),
    Promise.all(entries.map(({ id }) => objectStore("corrections").get(id))),
    // The ids of readings begin with their entry's: "<entry id>|main".
    Promise.all(entries.map(({ id }) => objectStore("readings").getAll(IDBKeyRange.bound(`${id}|`, `${id}|\uffff`)))),
  ]);
  const usable = usableWith(keepAside);
  return {
    entries,
    marks: usable("marks", present(marks)),
    tags: usable("tags", present(tags)),
    corrections: usable("corrections", present(corrections)),
    readings: usable("readings", readings.flat()),
  };
}

const present = (rows: readonly unknown[]) => rows.filter((row) => row !== undefined);

function usableWith(keepAside: KeepAside) {
  return <T extends DocketStoreTable>(table: T, rows: readonly unknown[]) => {
    const { good, broken } = readRows(table, rows);
    keepAside(table, broken);
    return good;
  };
}

function usableEntries(rows: readonly unknown[], keepAside: KeepAside): EntryRows["entries"] {
  const { good, broken } = readEntries(rows);
  keepAside("entries", broken);
  return good;
}

/** Reading is the same in either mode; the library's types hold the modes apart. */
function storesOf(transaction: Reading) {
  const reading = transaction as StoreTransaction<"readonly">;
  return {
    objectStore: <T extends DocketStoreTable | "tallies">(table: T) => reading.objectStore(table),
  };
}
