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
  const rows = openUnchanged().then((database) => {
    // It is closed once all of it was read, or when an update waits for it. The program has a connection of its own.
    const close = () => database.close();
    database.addEventListener("versionchange", close);
    try {
      const begun = readFirstRows(database, readPlace(hash), FIRST_PAGE);
      void Promise.all([begun.lists, begun.tallies, begun.newest]).then(close, close);
      return begun;
    } catch (error) {
      // An older database need not have every table.
      close();
      throw error;
    }
  });
  const begun = {
    lists: rows.then(({ lists }) => lists),
    tallies: rows.then(({ tallies }) => tallies),
    newest: rows.then(({ newest }) => newest),
  };
  // Where they are refused, the program asks the store in their place, which makes what is missing or tells what is wrong.
  for (const each of Object.values(begun)) each.catch(() => undefined);
  globalThis.docketwatchFirstRows = begun;
}

/** An opening that takes longer waits for another window, perhaps for ever. */
const MOST_MS = 2_000;

/**
 * The database as it stands: to make one, or to bring it up to date, is the program's work. Rejects where there is none, and
 * where it is held for an update.
 */
function openUnchanged(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    let isGivenUp = false;
    const giveUp = setTimeout(() => {
      isGivenUp = true;
      reject(new Error("The stored rows are held by another window."));
    }, MOST_MS);
    opening.addEventListener("upgradeneeded", () => opening.transaction?.abort());
    opening.addEventListener("success", () => {
      clearTimeout(giveUp);
      // Nobody would close it any more.
      if (isGivenUp) opening.result.close();
      else resolve(opening.result);
    });
    opening.addEventListener("error", () => {
      clearTimeout(giveUp);
      reject(opening.error ?? new Error("There is nothing stored yet."));
    });
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
