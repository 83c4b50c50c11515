import type { IDBPDatabase, IDBPTransaction } from "idb";
import type { Scope, StoredState, StoreWrites } from "../app/ports.ts";
import { rowsAfter } from "../app/state-after.ts";
import { readRows } from "../app/stored-rows.ts";
import { lastOf, tallyAfterMarks, tallyOf } from "../app/tally.ts";
import type { CountedRows, DocketTally } from "../app/tally.ts";
import type { DocketKey } from "../docket/records.ts";
import type { DocketDatabase } from "./database.ts";
import { reachOf } from "./deadline-rows.ts";
import { hasPlace, readEntries, withPlace } from "./entry-rows.ts";

const countedTables = ["entries", "marks", "snapshots"] as const;
type CountedTable = (typeof countedTables)[number];
/** The tables that a count reads and writes. */
export const tallyTables = [...countedTables, "deadlines", "reaches", "dockets", "tallies"] as const;
type TallyTransaction = IDBPTransaction<DocketDatabase, (typeof tallyTables)[number][], "readwrite">;

/** What the transaction had read and is about to write. */
export interface Counting {
  readonly whose: ReturnType<Scope>;
  readonly state: StoredState;
  readonly writes: StoreWrites;
  /** Dockets that rows put aside as damaged belonged to. */
  readonly damagedOf: readonly DocketKey[];
}

/** The dockets whose counts change with these writes. Asked before the writes: afterwards a removed row tells nothing. */
export async function touchedDockets(transaction: TallyTransaction, counting: Counting): Promise<Set<DocketKey>> {
  const { state, writes, damagedOf } = counting;
  const touched = new Set<DocketKey>(damagedOf);
  for (const table of countedTables) for (const row of writes[table] ?? []) touched.add(row.docketKey);
  for (const table of countedTables) {
    const removed = writes.remove?.[table] ?? [];
    if (removed.length === 0) continue;
    const known = new Map<string, DocketKey>(
      table === "marks"
        ? state.marks.map((row) => [row.entryId, row.docketKey])
        : state[table].map((row) => [row.id, row.docketKey]),
    );
    for (const key of removed) {
      const docketKey = known.get(key) ?? (await transaction.objectStore(table).get(key))?.docketKey;
      if (docketKey !== undefined) touched.add(docketKey);
    }
  }
  for (const { key } of writes.dockets ?? []) {
    if ((await transaction.objectStore("tallies").getKey(key)) === undefined) touched.add(key);
  }
  return touched;
}

/** Brings the tallies of these dockets up to date, after the writes and in their transaction. */
export async function keepTallies(
  transaction: TallyTransaction,
  touched: ReadonlySet<DocketKey>,
  counting: Counting,
): Promise<void> {
  const { whose, writes } = counting;
  const after = typeof whose === "string" && whose !== "no docket" ? rowsAfterWrites(counting) : null;
  for (const docketKey of touched) {
    const [before] = readRows("tallies", [await transaction.objectStore("tallies").get(docketKey)]).good;
    const isInScope = whose === docketKey || whose === "every docket";
    const tally =
      before?.reachPlaced === undefined
        ? await countAnew(transaction, docketKey)
        : isInScope && after !== null
          ? countInScope(before, ofDocket(after, docketKey), counting)
          : (countMarks(before, docketKey, counting) ?? (await countAnew(transaction, docketKey)));
    await transaction.objectStore("tallies").put(tally);
  }
  for (const docketKey of writes.remove?.dockets ?? []) await transaction.objectStore("tallies").delete(docketKey);
}

/** Counts the dockets without a usable tally, or with one of an older version, each in a transaction of its own, so that nothing waits long for it. */
export async function settleTalliesIn(database: IDBPDatabase<DocketDatabase>): Promise<DocketKey[]> {
  const keys = await database.getAllKeys("dockets");
  const tallies = readRows("tallies", await database.getAll("tallies")).good;
  const counted = new Set(tallies.flatMap(({ docketKey, reachPlaced }) => (reachPlaced ? [docketKey] : [])));
  const missing = keys.filter((key) => !counted.has(key));
  for (const key of missing) {
    const transaction = database.transaction([...tallyTables], "readwrite");
    const isStored = (await transaction.objectStore("dockets").getKey(key)) !== undefined;
    if (isStored) await transaction.objectStore("tallies").put(await countAnew(transaction, key));
    await transaction.done;
  }
  return missing;
}

/** Reads the docket's rows, gives those of an older version their places, and counts. */
async function countAnew(transaction: TallyTransaction, docketKey: DocketKey): Promise<DocketTally> {
  const rowsOf = (table: CountedTable) =>
    (transaction as unknown as IDBPTransaction<DocketDatabase, ["entries"], "readwrite">)
      .objectStore(table as "entries")
      .index("by docket")
      .getAll(docketKey) as Promise<unknown[]>;
  const [entryRows, markRows, snapshotRows] = await Promise.all(countedTables.map(rowsOf));
  const unplaced = new Set((entryRows ?? []).filter((row) => !hasPlace(row)));
  const entries = readEntries(entryRows ?? []).good;
  await Promise.all(
    entries
      .filter((entry) => unplaced.has(entry))
      .map((entry) => transaction.objectStore("entries").put(withPlace(entry))),
  );
  await placeDeadlines(transaction, docketKey);
  return tallyOf(docketKey, {
    entries,
    marks: readRows("marks", markRows ?? []).good,
    snapshots: readRows("snapshots", snapshotRows ?? []).good,
  });
}

async function placeDeadlines(transaction: TallyTransaction, docketKey: DocketKey): Promise<void> {
  const rows = await transaction.objectStore("deadlines").index("by docket").getAll(docketKey);
  const reaches = transaction.objectStore("reaches");
  await Promise.all(
    readRows("deadlines", rows)
      .good.flatMap((row) => reachOf(row) ?? [])
      .map((row) => reaches.put(row)),
  );
}

function rowsAfterWrites({ state, writes }: Counting): CountedRows {
  return {
    entries: rowsAfter("entries", state.entries, writes.entries, writes.remove?.entries),
    marks: rowsAfter("marks", state.marks, writes.marks, writes.remove?.marks),
    snapshots: rowsAfter("snapshots", state.snapshots, writes.snapshots, writes.remove?.snapshots),
  };
}

function ofDocket({ entries, marks, snapshots }: CountedRows, docketKey: DocketKey): CountedRows {
  const isOf = (row: { readonly docketKey: DocketKey }) => row.docketKey === docketKey;
  return { entries: entries.filter(isOf), marks: marks.filter(isOf), snapshots: snapshots.filter(isOf) };
}

/** A look that brought nothing leaves every count but its own. */
function countInScope(before: DocketTally, rows: CountedRows, { writes, damagedOf }: Counting): DocketTally {
  const isOnlyLook = [writes.entries, writes.marks, writes.remove?.entries, writes.remove?.marks, damagedOf].every(
    (each) => (each ?? []).length === 0,
  );
  return isOnlyLook ? { ...before, lastSnapshot: lastOf(rows.snapshots) } : tallyOf(before.docketKey, rows);
}

/** Null where more than marks of entries in scope changes. */
function countMarks(before: DocketTally, docketKey: DocketKey, { state, writes }: Counting): DocketTally | null {
  const isOthers = [
    writes.entries,
    writes.snapshots,
    writes.remove?.entries,
    writes.remove?.marks,
    writes.remove?.snapshots,
  ].some((each) => (each ?? []).length > 0);
  const marks = (writes.marks ?? []).filter((mark) => mark.docketKey === docketKey);
  const ids = new Set(marks.map(({ entryId }) => entryId));
  const entries = state.entries.filter(({ id }) => ids.has(id));
  if (isOthers || entries.length !== ids.size) return null;
  return tallyAfterMarks(before, entries, state.marks, marks);
}
