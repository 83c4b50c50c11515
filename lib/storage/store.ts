import type { IDBPDatabase, IDBPTransaction } from "idb";
import type {
  Clock,
  DamagedRow,
  Decision,
  DocketContents,
  DocketReader,
  DocketStore,
  RelatedDocket,
  Scope,
  StoredState,
  StoreWrites,
} from "../app/ports.ts";
import { noContents } from "../app/imports.ts";
import { relatedDockets } from "../app/related-dockets.ts";
import type { DocketRecord } from "../docket/records.ts";
import { readRows } from "../app/stored-rows.ts";
import type { TableName } from "../app/stored-rows.ts";
import { announceChange } from "./changes.ts";
import type { DocketDatabase } from "./database.ts";
import { replaceIn } from "./replace-rows.ts";
import { storageError } from "./storage-error.ts";

type Connection = IDBPDatabase<DocketDatabase>;
type Table = Exclude<keyof StoreWrites, "remove">;
/** The tables of `watch-store.ts` go along with no decision about a docket. */
type DocketStoreTable = Exclude<TableName, "watches" | "feeds" | "feedItems" | "requests" | "gaps" | "told">;
type Transaction<M extends IDBTransactionMode> = IDBPTransaction<DocketDatabase, DocketStoreTable[], M>;

const docketTables = [
  "entries",
  "marks",
  "snapshots",
  "deadlines",
  "tags",
  "corrections",
  "readings",
  "tagChanges",
] as const;
const keyPaths: Readonly<Record<DocketStoreTable, string>> = {
  dockets: "key",
  entries: "id",
  marks: "entryId",
  snapshots: "id",
  deadlines: "id",
  tags: "entryId",
  corrections: "entryId",
  readings: "id",
  tagChanges: "id",
  rules: "id",
  packs: "id",
  notices: "id",
  journal: "id",
  imports: "id",
  undo: "id",
  damaged: "id",
};
const everyTable = [
  ...docketTables,
  "dockets",
  "rules",
  "packs",
  "notices",
  "journal",
  "imports",
  "undo",
  "damaged",
] as const;

/** Reads the store. Any of our own pages may; rows that cannot be used are left out here and kept aside at the next write. */
export function docketReader(connect: () => Promise<Connection>): DocketReader {
  const read = async <T>(work: (database: Connection) => Promise<T>): Promise<T> => {
    try {
      return await work(await connect());
    } catch (error) {
      throw storageError(error);
    }
  };
  return {
    dockets: () => read(async (database) => readRows("dockets", await database.getAll("dockets")).good),
    contentsOf: (docketKey) =>
      read(async (database) =>
        contentsIn(database.transaction([...everyTable], "readonly"), docketKey, () => undefined),
      ),
    entry: (entryId) =>
      read(async (database) => {
        const rows = [
          await database.get("entries", entryId),
          ...(await database.getAllFromIndex("entries", "by former id", entryId)),
        ];
        return readRows("entries", rows.filter(Boolean)).good[0] ?? null;
      }),
    deadlines: () => read(async (database) => readRows("deadlines", await database.getAll("deadlines")).good),
    notices: () => read(async (database) => readRows("notices", await database.getAll("notices")).good),
    journal: () =>
      read(async (database) =>
        readRows("journal", await database.getAll("journal")).good.toSorted((a, b) => b.at.localeCompare(a.at)),
      ),
    damaged: () => read((database) => database.getAll("damaged")),
    imports: () =>
      read(async (database) =>
        readRows("imports", await database.getAll("imports")).good.toSorted((a, b) => b.at.localeCompare(a.at)),
      ),
    rules: () => read(async (database) => readRows("rules", await database.getAll("rules")).good),
    packs: () => read(async (database) => readRows("packs", await database.getAll("packs")).good),
  };
}

/** The store for its one writer, the background. */
export function docketStore(connect: () => Promise<Connection>, clock: Clock): DocketStore {
  return {
    ...docketReader(connect),
    async update(scope, decide, undoOf = []) {
      try {
        const value = await updateIn(await connect(), scope, decide, { clock, undoOf });
        announceChange();
        return value;
      } catch (error) {
        if (error instanceof DecisionFailed) throw error.cause;
        throw storageError(error);
      }
    },
    async replace(rows, also, isLast) {
      try {
        await replaceIn(await connect(), rows, also.journal ?? []);
        if (isLast) announceChange();
      } catch (error) {
        throw storageError(error);
      }
    },
  };
}

/** Wraps what `decide` throws, so that a bug or a refusal is not reported as trouble with the disk. */
class DecisionFailed extends Error {}

async function updateIn<T>(
  database: Connection,
  scope: Scope,
  decide: (state: StoredState) => Decision<T>,
  { clock, undoOf }: { readonly clock: Clock; readonly undoOf: readonly string[] },
): Promise<T> {
  const transaction = database.transaction([...everyTable], "readwrite");
  // Awaited at the end; without this, an abort would also be reported as an unhandled rejection.
  transaction.done.catch(() => undefined);
  const broken: DamagedRow[] = [];
  const keepAside = (table: DocketStoreTable, rows: readonly unknown[]) => {
    for (const row of rows) broken.push(damagedRow(table, row, clock));
  };
  try {
    const state = await stateIn(transaction, { scope, undoOf }, keepAside);
    const decision = decided(() => decide(state));
    await write(transaction, decision.writes, broken);
    await transaction.done;
    return decision.value;
  } catch (error) {
    abort(transaction);
    // A full disk shows only as the reason why the transaction was aborted.
    throw transaction.error ?? error;
  }
}

function decided<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    throw new DecisionFailed("the decision failed", { cause: error });
  }
}

function abort(transaction: Transaction<"readwrite">): void {
  try {
    transaction.abort();
  } catch {
    // Already over: aborted by the browser, or committed.
  }
}

type KeepAside = (table: DocketStoreTable, rows: readonly unknown[]) => void;

async function stateIn(
  transaction: Transaction<"readwrite">,
  { scope, undoOf }: { readonly scope: Scope; readonly undoOf: readonly string[] },
  keepAside: KeepAside,
): Promise<StoredState> {
  const [docketRows, noticeRows, ruleRows, packRows, importRows, undoRows] = await Promise.all([
    transaction.objectStore("dockets").getAll(),
    transaction.objectStore("notices").getAll(),
    transaction.objectStore("rules").getAll(),
    transaction.objectStore("packs").getAll(),
    transaction.objectStore("imports").getAll(),
    Promise.all(undoOf.map((id) => transaction.objectStore("undo").get(id))),
  ]);
  const dockets = readRows("dockets", docketRows);
  const notices = readRows("notices", noticeRows);
  const rules = readRows("rules", ruleRows);
  const packs = readRows("packs", packRows);
  keepAside("dockets", dockets.broken);
  keepAside("notices", notices.broken);
  keepAside("rules", rules.broken);
  keepAside("packs", packs.broken);
  const whose = decided(() => scope(dockets.good));
  const contents = whose === "no docket" ? noContents : await contentsIn(transaction, whose, keepAside);
  // An import that cannot be read can only not be undone: nothing else hangs on it.
  const imports = readRows("imports", importRows).good;
  const undo = readRows("undo", undoRows).good;
  const related = await Promise.all(
    relatedDockets(dockets.good, whose).map((docket) => relatedIn(transaction, docket)),
  );
  return {
    dockets: dockets.good,
    notices: notices.good,
    rules: rules.good,
    packs: packs.good,
    related,
    imports,
    undo,
    ...contents,
  };
}

/** Rows that cannot be used are put aside when their own docket is read. */
async function relatedIn(transaction: Transaction<"readwrite">, docket: DocketRecord): Promise<RelatedDocket> {
  const [entries, tags] = await Promise.all([
    transaction.objectStore("entries").index("by docket").getAll(docket.key),
    transaction.objectStore("tags").index("by docket").getAll(docket.key),
  ]);
  return { docket, entries: readRows("entries", entries).good, tags: readRows("tags", tags).good };
}

async function contentsIn(
  transaction: Transaction<"readonly"> | Transaction<"readwrite">,
  docketKey: string,
  keepAside: KeepAside,
): Promise<DocketContents> {
  const rowsOf = <T extends (typeof docketTables)[number]>(table: T) => {
    const store = (transaction as Transaction<"readonly">).objectStore(table);
    return docketKey === "every docket" ? store.getAll() : store.index("by docket" as never).getAll(docketKey as never);
  };
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
  const usable = <T extends DocketStoreTable>(table: T, rows: readonly unknown[]) => {
    const { good, broken } = readRows(table, rows);
    keepAside(table, broken);
    return good;
  };
  return {
    entries: usable("entries", entries),
    marks: usable("marks", marks),
    snapshots: usable("snapshots", snapshots),
    deadlines: usable("deadlines", deadlines),
    tags: usable("tags", tags),
    corrections: usable("corrections", corrections),
    readings: usable("readings", readings),
    tagChanges: usable("tagChanges", tagChanges),
  };
}

async function write(
  transaction: Transaction<"readwrite">,
  writes: StoreWrites,
  broken: readonly DamagedRow[],
): Promise<void> {
  const requests: Promise<unknown>[] = [];
  const add = (request: Promise<unknown>) => {
    // One failing request aborts all of them; each would be reported as unhandled.
    request.catch(() => undefined);
    requests.push(request);
  };
  for (const row of broken) add(transaction.objectStore("damaged").put(row));
  // A broken row leaves its table for the one where nothing trips over it. New rows of the same id come after.
  for (const { table, row } of broken) {
    const key = keyOf(table as DocketStoreTable, row);
    if (key !== null) add(transaction.objectStore(table as DocketStoreTable).delete(key));
  }
  for (const [table, keys] of Object.entries(writes.remove ?? {})) {
    for (const key of keys) add(transaction.objectStore(table as Table).delete(key));
  }
  for (const table of Object.keys(keyPaths) as Table[]) {
    for (const row of writes[table] ?? []) add(transaction.objectStore(table).put(row as never));
  }
  await Promise.all(requests);
}

function damagedRow(table: DocketStoreTable, row: unknown, clock: Clock): DamagedRow {
  return { id: `${table} ${keyOf(table, row) ?? "without id"}`, table, row, foundAt: clock.now() };
}

function keyOf(table: DocketStoreTable, row: unknown): string | null {
  if (typeof row !== "object" || row === null) return null;
  const key = (row as Record<string, unknown>)[keyPaths[table]];
  return typeof key === "string" ? key : null;
}
