import type { IDBPDatabase, IDBPTransaction } from "idb";
import type { Replacement, StoreWrites } from "../app/ports.ts";
import type { DocketDatabase } from "./database.ts";
import { placeReach } from "./deadline-rows.ts";

const REPLACED = ["entries", "tags", "tagChanges", "deadlines", "journal", "memos", "reaches"] as const;

/**
 * Writes those rows whose entry is still there and whose stored counterpart is still what it was, with their lines of
 * change, in one transaction that reads nothing else.
 */
export async function replaceIn(
  database: IDBPDatabase<DocketDatabase>,
  rows: readonly Replacement[],
  { journal = [], memos = [] }: Pick<StoreWrites, "journal" | "memos">,
): Promise<void> {
  const transaction = database.transaction([...REPLACED], "readwrite");
  transaction.done.catch(() => undefined);
  try {
    const isStill = await Promise.all(
      rows.map(async ({ table, before, after }) => {
        const key = table === "tags" ? after.entryId : after.id;
        const [stored, entryKey] = await Promise.all([
          transaction.objectStore(table).get(key),
          after.entryId === null ? "no entry" : transaction.objectStore("entries").getKey(after.entryId),
        ]);
        return entryKey !== undefined && JSON.stringify(stored ?? null) === JSON.stringify(before);
      }),
    );
    const requests = rows.filter((_, at) => isStill[at]).flatMap((row) => putsOf(transaction, row));
    for (const line of journal) requests.push(transaction.objectStore("journal").put(line));
    for (const memo of memos) requests.push(transaction.objectStore("memos").put(memo));
    await Promise.all(requests);
    await transaction.done;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already over: aborted by the browser, or committed.
    }
    // A full disk shows only as the reason why the transaction was aborted.
    throw transaction.error ?? error;
  }
}

type ReplacingTransaction = IDBPTransaction<DocketDatabase, (typeof REPLACED)[number][], "readwrite">;

function putsOf(transaction: ReplacingTransaction, row: Replacement): Promise<unknown>[] {
  if (row.table === "deadlines") {
    return [
      transaction.objectStore("deadlines").put(row.after),
      placeReach(transaction.objectStore("reaches"), row.after),
    ];
  }
  const { after, change, gone } = row;
  return [
    transaction.objectStore("tags").put(after),
    ...(change === null ? [] : [transaction.objectStore("tagChanges").put(change)]),
    ...(gone === null ? [] : [transaction.objectStore("tagChanges").delete(gone)]),
  ];
}
