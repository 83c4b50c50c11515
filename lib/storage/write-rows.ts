import type { Clock, DamagedRow, StoreWrites } from "../app/ports.ts";
import type { EntryRecord } from "../docket/records.ts";
import { placeReach } from "./deadline-rows.ts";
import { withPlace } from "./entry-rows.ts";
import { docketTables } from "./read-contents.ts";
import type { DocketStoreTable, StoreTransaction } from "./read-contents.ts";

type Table = Exclude<keyof StoreWrites, "remove" | "outlines">;

const keyPaths: Readonly<Record<DocketStoreTable, string>> = {
  dockets: "key",
  entries: "id",
  marks: "entryId",
  snapshots: "id",
  deadlines: "id",
  tags: "entryId",
  corrections: "entryId",
  readings: "id",
  tagChanges: "id",
  rules: "id",
  packs: "id",
  notices: "id",
  journal: "id",
  imports: "id",
  undo: "id",
  damaged: "id",
  memos: "docketKey",
};
export const everyTable = [
  ...docketTables,
  "dockets",
  "rules",
  "packs",
  "notices",
  "journal",
  "imports",
  "undo",
  "damaged",
  "memos",
  "tallies",
  "reaches",
  "outlines",
] as const;

/** Wraps what `decide` throws, so that a bug or a refusal is not reported as trouble with the disk. */
export class DecisionFailed extends Error {}

export function decided<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    throw new DecisionFailed("the decision failed", { cause: error });
  }
}

export function abort(transaction: StoreTransaction<"readwrite">): void {
  try {
    transaction.abort();
  } catch {
    // Already over: aborted by the browser, or committed.
  }
}

export async function write(
  transaction: StoreTransaction<"readwrite">,
  writes: StoreWrites,
  broken: readonly DamagedRow[],
): Promise<void> {
  const requests: Promise<unknown>[] = [];
  const add = (request: Promise<unknown>) => {
    // One failing request aborts all of them; each would be reported as unhandled.
    request.catch(() => undefined);
    requests.push(request);
  };
  for (const row of broken) add(transaction.objectStore("damaged").put(row));
  // A broken row leaves its table for the one where nothing trips over it. New rows of the same id come after.
  for (const { table, row } of broken) {
    const key = keyOf(table as DocketStoreTable, row);
    if (key !== null) add(transaction.objectStore(table as DocketStoreTable).delete(key));
  }
  for (const [table, keys] of Object.entries(writes.remove ?? {})) {
    for (const key of keys) add(transaction.objectStore(table as Table).delete(key));
  }
  for (const docketKey of writes.remove?.dockets ?? []) add(transaction.objectStore("memos").delete(docketKey));
  for (const table of Object.keys(keyPaths) as Table[]) {
    for (const row of writes[table] ?? []) {
      add(transaction.objectStore(table).put((table === "entries" ? withPlace(row as EntryRecord) : row) as never));
    }
  }
  const reaches = transaction.objectStore("reaches");
  for (const id of writes.remove?.deadlines ?? []) add(reaches.delete(id));
  for (const deadline of writes.deadlines ?? []) add(placeReach(reaches, deadline));
  await Promise.all(requests);
}

export function damagedRow(table: DocketStoreTable, row: unknown, clock: Clock): DamagedRow {
  return { id: `${table} ${keyOf(table, row) ?? "without id"}`, table, row, foundAt: clock.now() };
}

function keyOf(table: DocketStoreTable, row: unknown): string | null {
  if (typeof row !== "object" || row === null) return null;
  const key = (row as Record<string, unknown>)[keyPaths[table]];
  return typeof key === "string" ? key : null;
}

export function docketKeyIn(row: unknown): string[] {
  if (typeof row !== "object" || row === null) return [];
  const { docketKey } = row as { readonly docketKey?: unknown };
  return typeof docketKey === "string" ? [docketKey] : [];
}
