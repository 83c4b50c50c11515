import type { DamagedRow, FirstReader } from "../app/ports.ts";
import { readRows } from "../app/stored-rows.ts";
import { readEntries } from "./entry-rows.ts";
import type { FirstRows } from "./first-rows.ts";

/**
 * The rows that were read while the program was being loaded, as its reader gives them. Where they do not hold what is
 * asked for, or cannot all be used, the store is asked.
 */
export function firstReader({ lists, newest }: FirstRows, store: FirstReader): FirstReader {
  const dockets = lists.then((read) => readRows("dockets", read.dockets).good);
  const tallies = lists.then((read) => readRows("tallies", read.tallies).good);
  // Each is waited for where it is asked for.
  for (const each of [dockets, tallies, newest]) each.catch(() => undefined);
  return {
    dockets: () => dockets,
    damaged: async () => (await lists).damaged as readonly DamagedRow[],
    packs: async () => readRows("packs", (await lists).packs).good,
    tallies: async () => {
      const counted = new Set((await tallies).map(({ docketKey }) => docketKey));
      // One that was not counted yet is counted from its entries.
      return (await dockets).every(({ key }) => counted.has(key)) ? tallies : store.tallies();
    },
    newest: async (docketKey, count) => {
      const isCounted = (await tallies).some((tally) => tally.docketKey === docketKey);
      const rows = isCounted ? await newest : null;
      if (rows === null || rows.docketKey !== docketKey || rows.count < count) return store.newest(docketKey, count);
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
