import type { DocketStore } from "./ports.ts";

/**
 * Goes through everything that is stored and puts rows that cannot be used aside, where nothing trips over them and
 * every backup still carries them. Nothing is deleted.
 * @returns what was found, in words
 */
export async function repairStore({ store }: { readonly store: DocketStore }): Promise<string> {
  const before = (await store.damaged()).length;
  const { dockets, entries, deadlines } = await store.update(
    () => "every docket",
    (state) => ({ writes: {}, value: state }),
  );
  const after = (await store.damaged()).length;
  const readable = `${dockets.length} dockets, ${entries.length} entries and ${deadlines.length} deadlines can be read.`;
  const set = after - before;
  if (set === 0 && after === 0) return `${readable} Nothing is damaged.`;
  return (
    `${readable} ${set} damaged ${set === 1 ? "row was" : "rows were"} put aside now, ${after} in all. ` +
    `They are kept in every backup. Open the dockets again, or restore a backup, to bring their content back.`
  );
}
