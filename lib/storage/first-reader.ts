import type { DamagedRow, FirstReader } from "../app/ports.ts";
import { readRows } from "../app/stored-rows.ts";
import { readEntries } from "./entry-rows.ts";
import type { FirstRows } from "./first-rows.ts";

/**
 * The rows that were read while the program was being loaded, as its reader gives them. Where they do not hold what is
 * asked for, the store is asked. Where they could not be read at all, each answer is refused for the reason why: whoever
 * asks turns to the store himself.
 */
export function firstReader({ lists, tallies: read, newest }: FirstRows, store: FirstReader): FirstReader {
  const dockets = lists.then((rows) => readRows("dockets", rows.dockets).good);
  const tallies = read.then((rows) => readRows("tallies", rows).good);
  // Each is waited for where it is asked for.
  for (const each of [dockets, tallies, newest]) each.catch(() => undefined);
  return {
    dockets: () => dockets,
    damaged: async () => (await lists).damaged as readonly DamagedRow[],
    packs: async () => readRows("packs", (await lists).packs).good,
    tallies: async (keys) => {
      const wanted = new Set(keys ?? (await dockets).map(({ key }) => key));
      const found = (await tallies).filter(({ docketKey }) => wanted.has(docketKey));
      // One that was not counted yet is counted from its entries.
      return found.length === wanted.size ? found : store.tallies(keys);
    },
    newest: async (docketKey, count) => {
      const isCounted = (await tallies).some((tally) => tally.docketKey === docketKey);
      const rows = isCounted ? (await newest).find((each) => each.docketKey === docketKey) : undefined;
      if (rows === undefined || rows.count < count) return store.newest(docketKey, count);
      return {
        entries: readEntries(rows.entries).good,
        marks: readRows("marks", rows.marks).good,
        tags: readRows("tags", rows.tags).good,
        corrections: readRows("corrections", rows.corrections).good,
        readings: readRows("readings", rows.readings).good,
      };
    },
  };
}
