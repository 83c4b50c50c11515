import type { IDBPDatabase } from "idb";
import type {
  Clock,
  DamagedRow,
  Decision,
  DocketReader,
  DocketStore,
  EntryRows,
  Scope,
  StoredState,
} from "../app/ports.ts";
import { noContents } from "../app/imports.ts";
import { relatedDockets } from "../app/related-dockets.ts";
import { readRows } from "../app/stored-rows.ts";
import { inPlace, tallyOf } from "../app/tally.ts";
import type { DocketTally } from "../app/tally.ts";
import type { IsoDate } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketKey } from "../docket/records.ts";
import { changeOf } from "./change-of.ts";
import { announceChange } from "./changes.ts";
import type { Change } from "./changes.ts";
import type { DocketDatabase } from "./database.ts";
import { isOpenFrom, openRanges } from "./deadline-rows.ts";
import { readEntries } from "./entry-rows.ts";
import { updateLittleIn } from "./little-update.ts";
import { contentsIn, newestIn, onlyEntriesIn, relatedIn } from "./read-contents.ts";
import type { DocketStoreTable, KeepAside, StoreTransaction } from "./read-contents.ts";
import { keepOutlines, outdatedOutlines, readOutline } from "./outline-rows.ts";
import { contentsInPieces } from "./read-pieces.ts";
import { replaceIn } from "./replace-rows.ts";
import { storageError } from "./storage-error.ts";
import { abort, decided, DecisionFailed, docketKeyIn, damagedRow, everyTable, write } from "./write-rows.ts";
import { keepTallies, settleTalliesIn, touchedDockets } from "./tally-rows.ts";

type Connection = IDBPDatabase<DocketDatabase>;

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
        return readEntries(rows.filter(Boolean)).good[0] ?? null;
      }),
    contentsInPieces: (docketKey, onPiece) =>
      read(
        async (database) =>
          (await contentsInPieces(database, docketKey, onPiece)) ??
          contentsIn(database.transaction([...everyTable]), docketKey, () => undefined),
      ),
    tallies: (docketKeys) => read((database) => talliesIn(database, docketKeys)),
    newest: (docketKey, count) => read((database) => newestOf(database, docketKey, count)),
    rowsOf: (entryIds) =>
      read((database) => onlyEntriesIn(database.transaction([...everyTable]), { entryIds }, () => undefined)),
    isTaggedOtherwise: (rulesVersion) => read((database) => isTaggedOtherwiseIn(database, rulesVersion)),
    snapshotsOf: (docketKey) =>
      read(
        async (database) =>
          readRows("snapshots", await database.getAllFromIndex("snapshots", "by docket", docketKey)).good,
      ),
    deadlines: () => read(async (database) => readRows("deadlines", await database.getAll("deadlines")).good),
    openDeadlines: (offeredFrom) => read((database) => openDeadlinesIn(database, offeredFrom)),
    corrections: () => read(async (database) => readRows("corrections", await database.getAll("corrections")).good),
    tagChanges: () => read(async (database) => readRows("tagChanges", await database.getAll("tagChanges")).good),
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
        const { value, change } = await updateIn(await connect(), scope, decide, { clock, undoOf });
        announceChange(change);
        return value;
      } catch (error) {
        if (error instanceof DecisionFailed) throw error.cause;
        throw storageError(error);
      }
    },
    async updateLittle(docketKey, decide) {
      try {
        const done = await updateLittleIn(await connect(), docketKey, decide);
        if (done === null) return null;
        announceChange(done.change);
        return { value: done.value };
      } catch (error) {
        if (error instanceof DecisionFailed) throw error.cause;
        throw storageError(error);
      }
    },
    async replace(rows, also, isLast) {
      try {
        const stamp = await replaceIn(await connect(), rows, also);
        // The pieces before this one were not told.
        if (isLast) announceChange({ entryIds: [], dockets: [...new Set(rows.map(({ after }) => after.docketKey))] });
        return stamp;
      } catch (error) {
        throw storageError(error);
      }
    },
    async outlineStamp(docketKey) {
      try {
        return readOutline(await (await connect()).get("outlines", docketKey))?.stamp ?? "";
      } catch (error) {
        throw storageError(error);
      }
    },
    async settleTallies() {
      try {
        const counted = await settleTalliesIn(await connect());
        if (counted.length > 0) announceChange({ entryIds: [], dockets: [] });
      } catch (error) {
        throw storageError(error);
      }
    },
  };
}

async function updateIn<T>(
  database: Connection,
  scope: Scope,
  decide: (state: StoredState) => Decision<T>,
  { clock, undoOf }: { readonly clock: Clock; readonly undoOf: readonly string[] },
): Promise<{ readonly value: T; readonly change: Change }> {
  const transaction = database.transaction([...everyTable], "readwrite");
  // Awaited at the end; without this, an abort would also be reported as an unhandled rejection.
  transaction.done.catch(() => undefined);
  const broken: DamagedRow[] = [];
  const keepAside = (table: DocketStoreTable, rows: readonly unknown[]) => {
    for (const row of rows) broken.push(damagedRow(table, row, clock));
  };
  try {
    const { whose, state } = await stateIn(transaction, { scope, undoOf }, keepAside);
    const decision = decided(() => decide(state));
    const damagedOf = [...new Set(broken.flatMap(({ row }) => docketKeyIn(row)))];
    const counting = { whose, state, writes: decision.writes, damagedOf };
    const touched = await touchedDockets(transaction as never, counting);
    const outdated = await outdatedOutlines(transaction as never, counting);
    await write(transaction, decision.writes, broken);
    await keepOutlines(transaction as never, outdated, decision.writes);
    await keepTallies(transaction as never, touched, counting);
    await transaction.done;
    return { value: decision.value, change: changeOf(decision.writes, damagedOf, touched) };
  } catch (error) {
    abort(transaction);
    // A full disk shows only as the reason why the transaction was aborted.
    throw transaction.error ?? error;
  }
}

async function stateIn(
  transaction: StoreTransaction<"readwrite">,
  { scope, undoOf }: { readonly scope: Scope; readonly undoOf: readonly string[] },
  keepAside: KeepAside,
): Promise<{ readonly whose: ReturnType<Scope>; readonly state: StoredState }> {
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
  const contents =
    typeof whose !== "string"
      ? await onlyEntriesIn(transaction, whose, keepAside)
      : whose === "no docket"
        ? noContents
        : await contentsIn(transaction, whose, keepAside);
  // An import that cannot be read can only not be undone: nothing else hangs on it.
  const imports = readRows("imports", importRows).good;
  const undo = readRows("undo", undoRows).good;
  const related = await Promise.all(
    relatedDockets(dockets.good, typeof whose === "string" ? whose : "no docket").map((docket) =>
      relatedIn(transaction, docket),
    ),
  );
  const ofDocket = typeof whose === "string" && whose !== "no docket" && whose !== "every docket" ? whose : null;
  // One that cannot be read is worked out anew: nothing is lost with it.
  const memo = ofDocket === null ? undefined : await transaction.objectStore("memos").get(ofDocket);
  const state = {
    ...(ofDocket !== null && { memo: readRows("memos", [memo]).good[0] ?? null }),
    dockets: dockets.good,
    notices: notices.good,
    rules: rules.good,
    packs: packs.good,
    related,
    imports,
    undo,
    ...contents,
  };
  return { whose, state };
}

/** Of every stored docket, or of these; one that was not counted yet is counted from its contents, and not kept. */
async function talliesIn(database: Connection, of?: readonly DocketKey[]): Promise<DocketTally[]> {
  const [keys, rows] = await Promise.all(
    of === undefined
      ? [database.getAllKeys("dockets"), database.getAll("tallies")]
      : [of, Promise.all(of.map((key) => database.get("tallies", key)))],
  );
  const tallies = new Map(readRows("tallies", rows).good.map((tally) => [tally.docketKey, tally]));
  return Promise.all(
    keys.map(async (key) => {
      const kept = tallies.get(key);
      if (kept) return kept;
      return tallyOf(key, await contentsIn(database.transaction([...everyTable]), key, () => undefined));
    }),
  );
}

/** By their reaches; by reading all of them while those of some docket have none yet. */
async function openDeadlinesIn(database: Connection, offeredFrom: IsoDate | null): Promise<readonly Deadline[]> {
  const transaction = database.transaction(["dockets", "tallies", "deadlines", "reaches"]);
  const deadlines = transaction.objectStore("deadlines");
  const [dockets, placed] = await Promise.all([
    transaction.objectStore("dockets").count(),
    transaction.objectStore("tallies").index("by reach placed").count(),
  ]);
  if (placed < dockets) return readRows("deadlines", await deadlines.getAll()).good.filter(isOpenFrom(offeredFrom));
  const byReach = transaction.objectStore("reaches").index("by reach");
  const ids = await Promise.all(openRanges(offeredFrom).map((range) => byReach.getAllKeys(range)));
  const rows = await Promise.all(ids.flat().map((id) => deadlines.get(id)));
  return readRows(
    "deadlines",
    rows.filter((row) => row !== undefined),
  ).good;
}

async function isTaggedOtherwiseIn(database: Connection, rulesVersion: string): Promise<boolean> {
  const transaction = database.transaction(["entries", "tags"]);
  const byRules = transaction.objectStore("tags").index("by rules");
  const [entries, tagged, before, after] = await Promise.all([
    transaction.objectStore("entries").count(),
    transaction.objectStore("tags").count(),
    byRules.getKey(IDBKeyRange.upperBound(rulesVersion, true)),
    byRules.getKey(IDBKeyRange.lowerBound(rulesVersion, true)),
  ]);
  return tagged < entries || before !== undefined || after !== undefined;
}

async function newestOf(database: Connection, docketKey: string, count: number): Promise<EntryRows> {
  const transaction = database.transaction([...everyTable]);
  // Entries of a docket that was not counted yet may have no place.
  const counted = readRows("tallies", [await transaction.objectStore("tallies").get(docketKey)]).good.length > 0;
  if (counted) return newestIn(transaction, docketKey, count);
  const contents = await contentsIn(transaction, docketKey, () => undefined);
  const entries = contents.entries.toSorted(inPlace).slice(0, count);
  const ids = new Set(entries.map(({ id }) => id));
  const isOf = ({ entryId }: { readonly entryId: string }) => ids.has(entryId);
  return {
    entries,
    marks: contents.marks.filter(isOf),
    tags: contents.tags.filter(isOf),
    corrections: contents.corrections.filter(isOf),
    readings: contents.readings.filter(isOf),
  };
}
