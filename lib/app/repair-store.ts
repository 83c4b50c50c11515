import type { DocketStore } from "./ports.ts";

/** What could be read of a database that cannot be used, as a backup file. */
export interface Salvaged {
  readonly file: string;
  readonly rows: number;
  /** Rows that the browser names but does not give. */
  readonly lost: number;
}

export interface RepairPorts {
  readonly store: DocketStore;
  readonly salvage: () => Promise<Salvaged>;
}

export interface Repair {
  /** What was found, in words. */
  readonly report: string;
  /** A backup file to be saved, when the store itself cannot be used. */
  readonly file: string | null;
}

/**
 * Goes through everything that is stored and puts rows that cannot be used aside, where nothing trips over them and
 * every backup still carries them. Where the store cannot be used at all, saves what can be read. Nothing is deleted.
 */
export async function repairStore({ store, salvage }: RepairPorts): Promise<Repair> {
  try {
    return { report: await checked(store), file: null };
  } catch (error) {
    const { file, rows, lost } = await salvage();
    const why = error instanceof Error ? error.message : String(error);
    const missing = lost === 0 ? "" : ` ${lost} more could not be read.`;
    return { report: `${why} ${rows} rows could be read and are in the backup file.${missing}`, file };
  }
}

async function checked(store: DocketStore): Promise<string> {
  const before = (await store.damaged()).length;
  const { dockets, entries, deadlines } = await store.update(
    () => "every docket",
    (state) => ({ writes: {}, value: state }),
  );
  const after = (await store.damaged()).length;
  const readable = `${dockets.length} dockets, ${entries.length} entries and ${deadlines.length} deadlines can be read.`;
  if (after === 0) return `${readable} Nothing is damaged.`;
  return (
    `${readable} ${after - before} damaged ${after - before === 1 ? "row was" : "rows were"} put aside now, ${after} in all. ` +
    `They are kept in every backup. Open the dockets again, or restore a backup, to bring their content back.`
  );
}
