import { openDB } from "idb";
import type { IDBPDatabase } from "idb";
import { BACKUP_FORMAT, BACKUP_VERSION, backupTables } from "../app/backup.ts";
import type { Salvaged } from "../app/repair-store.ts";
import type { Instant } from "../calendar/date.ts";
import type { Settings } from "../settings/settings.ts";
import { databaseName } from "./name.ts";
import { storageError } from "./storage-error.ts";

/**
 * Reads whatever the browser still gives of a database that the program cannot use (too new, damaged), row by row
 * where need be, and writes it as a backup file. Changes nothing.
 * @throws StorageError when the browser does not even open it
 */
export async function salvage(settings: Settings, savedAt: Instant, name: string = databaseName): Promise<Salvaged> {
  const tables: Record<string, unknown[]> = Object.fromEntries(backupTables.map((table) => [table, []]));
  let lost = 0;
  const database = await openAsItIs(name);
  if (database) {
    for (const table of backupTables) {
      if (!database.objectStoreNames.contains(table)) continue;
      const read = await rowsOf(database, table);
      tables[table] = read.rows;
      lost += read.lost;
    }
    database.close();
  }
  const rows = Object.values(tables).reduce((count, found) => count + found.length, 0);
  const backup = { format: BACKUP_FORMAT, version: BACKUP_VERSION, savedAt, settings, tables };
  return { file: `${JSON.stringify(backup, null, 1)}\n`, rows, lost };
}

/** Null if there is none: opening would create an empty one. */
async function openAsItIs(name: string): Promise<IDBPDatabase | null> {
  try {
    const present = await indexedDB.databases();
    return present.some((database) => database.name === name) ? await openDB(name) : null;
  } catch (error) {
    throw storageError(error);
  }
}

async function rowsOf(database: IDBPDatabase, table: string): Promise<{ rows: unknown[]; lost: number }> {
  const all = await attempt(() => database.getAll(table));
  if (all) return { rows: all, lost: 0 };
  // One unreadable row fails the whole request: read them one by one.
  const keys = (await attempt(() => database.getAllKeys(table))) ?? [];
  const rows: unknown[] = [];
  for (const key of keys) {
    const row: unknown = await attempt(() => database.get(table, key));
    if (row !== null && row !== undefined) rows.push(row);
  }
  return { rows, lost: keys.length - rows.length };
}

async function attempt<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
