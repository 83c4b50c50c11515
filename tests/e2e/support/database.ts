import type { Tab } from "@/scripts/browsers/tab.ts";

/** All rows of one table of the extension's database, read through one of its own pages. */
export function rowsOf<T>(ownTab: Tab, table: string): Promise<T[]> {
  return ownTab.evaluate(readTable, table) as Promise<T[]>;
}

/** Replaces or adds rows, as damage or an old version would leave them. */
export function putRows(ownTab: Tab, table: string, rows: readonly object[]): Promise<void> {
  return ownTab.evaluate(writeTable, table, rows);
}

async function readTable(table: string): Promise<unknown[]> {
  const opening = indexedDB.open("docketwatch");
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const reading = database.transaction(table).objectStore(table).getAll();
  await new Promise<void>((resolve, reject) => {
    reading.addEventListener("success", () => resolve());
    reading.addEventListener("error", () => reject(reading.error));
  });
  database.close();
  return reading.result;
}

async function writeTable(table: string, rows: readonly object[]): Promise<void> {
  const opening = indexedDB.open("docketwatch");
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const transaction = database.transaction(table, "readwrite");
  for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
  database.close();
}
