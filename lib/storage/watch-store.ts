import type { IDBPDatabase } from "idb";
import { readRows } from "../app/stored-rows.ts";
import type { StoredTables } from "../app/stored-rows.ts";
import { MOST_REQUESTS } from "../app/watch-ports.ts";
import type { WatchReader, WatchStore } from "../app/watch-ports.ts";
import { announceChange } from "./changes.ts";
import type { DocketDatabase } from "./database.ts";
import { storageError } from "./storage-error.ts";

type Connect = () => Promise<IDBPDatabase<DocketDatabase>>;
type WatchTable = "watches" | "feeds" | "feedItems" | "requests" | "gaps" | "told";

/** Reads what watching keeps. Any of our own pages may. Rows that cannot be used are left out. */
export function watchReader(connect: Connect): WatchReader {
  const all = <T extends WatchTable>(table: T) =>
    inDatabase(connect, async (database) => rows(table, await database.getAll(table)));
  return {
    watches: () => all("watches"),
    feeds: () => all("feeds"),
    gaps: () => all("gaps"),
    requests: async () => (await all("requests")).toSorted((a, b) => b.id.localeCompare(a.id)),
  };
}

/** The same, for its one writer, the background. */
export function watchStore(connect: Connect): WatchStore {
  const put = <T extends WatchTable>(table: T, given: readonly StoredTables[T][]) =>
    inDatabase(connect, async (database) => {
      const transaction = database.transaction(table, "readwrite");
      await Promise.all([...given.map((row) => transaction.store.put(row as never)), transaction.done]);
    });
  return {
    ...watchReader(connect),
    saveWatches: (watches) => announced(put("watches", watches)),
    saveFeed: (feed) => announced(put("feeds", [feed])),
    saveItems: (items) => put("feedItems", [items]),
    saveGaps: (gaps) => announced(put("gaps", gaps)),
    saveTold: (told) => put("told", told),
    itemsOf: (feedId) =>
      inDatabase(connect, async (database) => {
        const [stored] = rows("feedItems", [await database.get("feedItems", feedId)]);
        return stored ?? { feedId, taken: [] };
      }),
    toldOf: (entryIds) =>
      inDatabase(connect, async (database) => {
        const { store } = database.transaction("told", "readonly");
        return rows("told", await Promise.all(entryIds.map((id) => store.get(id))));
      }),
    removeFeeds: (ids) =>
      inDatabase(connect, async (database) => {
        const transaction = database.transaction(["feeds", "feedItems"], "readwrite");
        const requests = ids.flatMap((id) => [
          transaction.objectStore("feeds").delete(id),
          transaction.objectStore("feedItems").delete(id),
        ]);
        await Promise.all([...requests, transaction.done]);
      }),
    logRequest: (line) =>
      inDatabase(connect, async (database) => {
        const transaction = database.transaction("requests", "readwrite");
        await transaction.store.put(line);
        const surplus = (await transaction.store.count()) - MOST_REQUESTS;
        // Ids begin with the moment: the first ones are the oldest.
        const oldest = surplus > 0 ? await transaction.store.getAllKeys(null, surplus) : [];
        await Promise.all([...oldest.map((id) => transaction.store.delete(id)), transaction.done]);
      }),
    forgetDocket: (docketKey) =>
      inDatabase(connect, async (database) => {
        const transaction = database.transaction(["watches", "gaps", "told"], "readwrite");
        await transaction.objectStore("watches").delete(docketKey);
        for (const table of ["gaps", "told"] as const) {
          const store = transaction.objectStore(table);
          const ids = await store.index("by docket").getAllKeys(docketKey);
          await Promise.all(ids.map((id) => store.delete(id)));
        }
        await transaction.done;
      }),
  };
}

function rows<T extends WatchTable>(table: T, found: readonly unknown[]): readonly StoredTables[T][] {
  return readRows(
    table,
    found.filter((row) => row !== undefined),
  ).good;
}

async function inDatabase<T>(
  connect: Connect,
  work: (database: IDBPDatabase<DocketDatabase>) => Promise<T>,
): Promise<T> {
  try {
    return await work(await connect());
  } catch (error) {
    throw storageError(error);
  }
}

/** Our pages show it. The log, the items and what was told change with almost every check, and are read when asked for. */
async function announced(work: Promise<void>): Promise<void> {
  await work;
  announceChange({ entryIds: [], dockets: [] });
}
