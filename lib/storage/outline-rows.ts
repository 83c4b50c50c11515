import type { IDBPTransaction } from "idb";
import * as v from "valibot";
import type { StoredState, StoreWrites } from "../app/ports.ts";
import type { DocketKey } from "../docket/records.ts";
import type { DocketDatabase } from "./database.ts";

/** A docket's outline, or that there is none since something changed. */
export interface OutlineRow {
  readonly docketKey: DocketKey;
  /** Another one after each write: whoever worked outside a transaction sees that something came in between. */
  readonly stamp: string;
  /** A `StoredOutline`'s; null: the docket must be read whole. */
  readonly content: string | null;
}

/** What an outline is made from. */
const outlinedTables = ["entries", "tags", "deadlines", "corrections", "readings"] as const;
type OutlinedTable = (typeof outlinedTables)[number];
type OutlineTransaction = IDBPTransaction<DocketDatabase, ("outlines" | OutlinedTable)[], "readwrite">;

const rowSchema = v.object({ docketKey: v.string(), stamp: v.string(), content: v.nullable(v.string()) });

/** Null where there is none, or none that can be read: nothing is lost with it. */
export function readOutline(row: unknown): OutlineRow | null {
  return v.is(rowSchema, row) ? row : null;
}

/** The dockets whose outlines do not hold after these writes. Asked before them: a row that is gone tells nothing. */
export async function outdatedOutlines(
  transaction: OutlineTransaction,
  { state, writes, damagedOf }: OutlinedWrites,
): Promise<ReadonlySet<DocketKey>> {
  const outdated = new Set<DocketKey>(damagedOf);
  for (const table of outlinedTables) {
    for (const { docketKey } of writes[table] ?? []) outdated.add(docketKey);
    const removed = writes.remove?.[table] ?? [];
    if (removed.length === 0) continue;
    const known = knownDockets(table, state);
    for (const key of removed) {
      const docketKey = known.get(key) ?? (await transaction.objectStore(table).get(key))?.docketKey;
      if (docketKey !== undefined) outdated.add(docketKey);
    }
  }
  return outdated;
}

export interface OutlinedWrites {
  readonly state: Pick<StoredState, OutlinedTable>;
  readonly writes: StoreWrites;
  /** Dockets that rows put aside as damaged belonged to. */
  readonly damagedOf: readonly DocketKey[];
}

function knownDockets(table: OutlinedTable, state: OutlinedWrites["state"]): ReadonlyMap<string, DocketKey> {
  return table === "tags" || table === "corrections"
    ? new Map(state[table].map((row) => [row.entryId, row.docketKey]))
    : new Map(state[table].map((row) => [row.id, row.docketKey]));
}

/** Drops the outlines that do not hold any more and puts those that came with the writes, in their transaction. */
export async function keepOutlines(
  transaction: OutlineTransaction,
  outdated: ReadonlySet<DocketKey>,
  writes: Pick<StoreWrites, "outlines" | "remove">,
): Promise<void> {
  const table = transaction.objectStore("outlines");
  const gone = new Set(writes.remove?.dockets);
  const made = new Map((writes.outlines ?? []).map(({ docketKey, content }) => [docketKey, content]));
  const keys = [...new Set([...outdated, ...made.keys()])].filter((key) => !gone.has(key));
  await Promise.all([
    ...[...gone].map((key) => table.delete(key)),
    ...keys.map((docketKey) =>
      table.put({ docketKey, stamp: crypto.randomUUID(), content: made.get(docketKey) ?? null }),
    ),
  ]);
}
