import type { IDBPDatabase } from "idb";
import { openDatabase } from "./database.ts";
import type { DocketDatabase } from "./database.ts";

/**
 * Opens the database at the first use and again after it was closed (another window brought the schema up to date,
 * or the browser cleared it). A failed opening is tried again at the next use.
 */
export function connector(open: () => Promise<IDBPDatabase<DocketDatabase>> = openDatabase) {
  let opened: Promise<IDBPDatabase<DocketDatabase>> | null = null;
  return async (): Promise<IDBPDatabase<DocketDatabase>> => {
    opened ??= open();
    const current = opened;
    const forget = () => {
      if (opened === current) opened = null;
    };
    try {
      const database = await current;
      if (isOpen(database)) return database;
      forget();
      opened = open();
      return await opened;
    } catch (error) {
      forget();
      throw error;
    }
  };
}

/** A closed connection refuses to begin a transaction; nothing else tells. */
function isOpen(database: IDBPDatabase<DocketDatabase>): boolean {
  try {
    database.transaction("dockets", "readonly");
    return true;
  } catch {
    return false;
  }
}
