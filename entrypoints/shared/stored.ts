import { FIRST_PAGE } from "@/lib/app/first-page.ts";
import { connector } from "@/lib/storage/connection.ts";
import { readFirstRows, type FirstRows } from "@/lib/storage/first-rows.ts";

/*
 * Loaded before the rest of a page, which takes longer to load than reading a first screen of rows. Does nothing by
 * itself: what is written into one file with it is loaded by the worker too.
 */

/** The page's one connection to what is stored. */
export const connect = connector();

let begun: FirstRows | null = null;

/**
 * Reads what a first screen shows before the page's program is there. Resolves when it was read, or cannot be.
 * @param docketKey the docket whose newest entries are shown; null where that is not known yet
 */
export async function beginReading(docketKey: string | null): Promise<void> {
  const rows = connect().then((database) => readFirstRows(database, docketKey, FIRST_PAGE));
  begun = { lists: rows.then(({ lists }) => lists), newest: rows.then(({ newest }) => newest) };
  await Promise.allSettled([begun.lists, begun.newest]);
}

/** What was begun, once: later it would be out of date. */
export function takeFirstRows(): FirstRows | null {
  const taken = begun;
  begun = null;
  return taken;
}
