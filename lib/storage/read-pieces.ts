import type { IDBPDatabase } from "idb";
import type { DocketContents } from "../app/ports.ts";
import { readRows } from "../app/stored-rows.ts";
import type { StoredTables } from "../app/stored-rows.ts";
import type { DocketKey } from "../docket/records.ts";
import type { DocketDatabase } from "./database.ts";
import { readEntries } from "./entry-rows.ts";

/** Rows read at once: some milliseconds' work. */
const PIECE = 1_000;
/** Tables with a row for each entry, keyed by the entry's id; the others of a docket are small. */
type LargeTable = "entries" | "tags" | "marks";

/**
 * The contents of a docket, read in pieces, so that the page that reads stays alive and a write waits for one piece only.
 * What is written meanwhile may be in a later piece and not in an earlier one: every write is announced, and read then.
 * @returns null if the docket's rows cannot be told by their keys (or changed in number meanwhile): read it at once
 */
export async function contentsInPieces(
  database: IDBPDatabase<DocketDatabase>,
  docketKey: DocketKey,
  onPiece: (entriesRead: number) => Promise<void>,
): Promise<DocketContents | null> {
  const read = { entries: 0, tags: 0, marks: 0 };
  const all = async <T extends LargeTable>(table: T) => {
    const good: StoredTables[T][] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const piece: readonly unknown[] = await database.getAll(table, keysOf(docketKey, after), PIECE);
      read[table] += piece.length;
      after = lastKey(piece);
      isMore = piece.length === PIECE && after !== null;
      for (const row of readOf(table)(piece).good) good.push(row);
      // An entry is there when its tags are: the marks of most are not stored.
      await onPiece(Math.floor((read.entries + read.tags) / 2));
    }
    return read[table] === (await database.countFromIndex(table, "by docket", docketKey as never)) ? good : null;
  };
  const entries = await all("entries");
  const tags = entries && (await all("tags"));
  const marks = tags && (await all("marks"));
  return marks && { ...(await smallTables(database, docketKey)), entries, tags, marks };
}

function readOf<T extends LargeTable>(table: T) {
  const read = table === "entries" ? readEntries : (rows: readonly unknown[]) => readRows(table, rows);
  return read as (rows: readonly unknown[]) => { readonly good: readonly StoredTables[T][] };
}

/** Ids of a docket's entries begin with its key: "mied:2:17-cv-11910/seq:12". */
function keysOf(docketKey: DocketKey, after: string | null): IDBKeyRange {
  // "0" is the sign after "/".
  return IDBKeyRange.bound(after ?? `${docketKey}/`, `${docketKey}0`, after !== null, true);
}

function lastKey(rows: readonly unknown[]): string | null {
  const last = rows.at(-1) as { readonly id?: unknown; readonly entryId?: unknown } | undefined;
  // Entries are keyed by their own id; the other two by that of their entry.
  const key = last?.entryId ?? last?.id;
  return typeof key === "string" ? key : null;
}

async function smallTables(database: IDBPDatabase<DocketDatabase>, docketKey: DocketKey) {
  const [snapshots, deadlines, corrections, readings, tagChanges] = await Promise.all([
    database.getAllFromIndex("snapshots", "by docket", docketKey),
    database.getAllFromIndex("deadlines", "by docket", docketKey),
    database.getAllFromIndex("corrections", "by docket", docketKey),
    database.getAllFromIndex("readings", "by docket", docketKey),
    database.getAllFromIndex("tagChanges", "by docket", docketKey),
  ]);
  return {
    snapshots: readRows("snapshots", snapshots).good,
    deadlines: readRows("deadlines", deadlines).good,
    corrections: readRows("corrections", corrections).good,
    readings: readRows("readings", readings).good,
    tagChanges: readRows("tagChanges", tagChanges).good,
  };
}
