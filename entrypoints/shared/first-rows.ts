import { FIRST_PAGE } from "@/lib/app/first-page.ts";
import { readFirstRows, type FirstRows } from "@/lib/storage/first-rows.ts";
import { databaseName } from "@/lib/storage/name.ts";
import { readPlace } from "./place.ts";

declare global {
  /** What the page's first script hands to its program; null when it was taken. */
  var docketwatchFirstRows: FirstRows | null | undefined;
}

/** Reads what the place in the address shows first, for `takeFirstRows`. Whatever of the page is there first begins. */
export function beginReading(hash: string): void {
  if (globalThis.docketwatchFirstRows !== undefined) return;
  const rows = openAsItIs().then((database) => {
    const begun = readFirstRows(database, readPlace(hash), FIRST_PAGE);
    // It is closed once all of it was read. The program has a connection of its own, which looks after updates.
    const ended = () => database.close();
    void Promise.all([begun.lists, begun.tallies, begun.newest]).then(ended, ended);
    return begun;
  });
  const begun = {
    lists: rows.then(({ lists }) => lists),
    tallies: rows.then(({ tallies }) => tallies),
    newest: rows.then(({ newest }) => newest),
  };
  // Without them the program asks for itself, and tells what is wrong.
  for (const each of Object.values(begun)) each.catch(() => undefined);
  globalThis.docketwatchFirstRows = begun;
}

/** The database as it stands: to make one, or to bring it up to date, is the program's work. */
function openAsItIs(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    opening.addEventListener("upgradeneeded", () => opening.transaction?.abort());
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error ?? new Error("There is nothing stored yet.")));
  });
}

export const isReadingBegun = (): boolean => globalThis.docketwatchFirstRows !== undefined;

/** Resolves when it was read, or cannot be. */
export async function firstRowsRead(hash: string): Promise<void> {
  beginReading(hash);
  const begun = globalThis.docketwatchFirstRows;
  if (begun) await Promise.allSettled([begun.lists, begun.tallies, begun.newest]);
}

/** What was begun, once: later it would be out of date. */
export function takeFirstRows(): FirstRows | null {
  const taken = globalThis.docketwatchFirstRows ?? null;
  globalThis.docketwatchFirstRows = null;
  return taken;
}
