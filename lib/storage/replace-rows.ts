import type { IDBPDatabase, IDBPTransaction } from "idb";
import type { StoredOutline } from "../app/outline.ts";
import type { AlsoReplaced, Replacement } from "../app/ports.ts";
import type { DocketKey } from "../docket/records.ts";
import type { DocketDatabase } from "./database.ts";
import { placeReach } from "./deadline-rows.ts";
import { readOutline } from "./outline-rows.ts";

const REPLACED = [
  "dockets",
  "entries",
  "tags",
  "tagChanges",
  "deadlines",
  "journal",
  "memos",
  "reaches",
  "outlines",
] as const;

/**
 * Writes those rows whose entry is still there and whose stored counterpart is still what it was, with their lines of
 * change, in one transaction that reads nothing else.
 */
export async function replaceIn(
  database: IDBPDatabase<DocketDatabase>,
  rows: readonly Replacement[],
  { journal = [], memos = [], outline = null, follows = null }: AlsoReplaced,
): Promise<string | null> {
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
    await Promise.all(requests);
    const kept = [...memos, ...(outline ? [outline] : [])];
    const docketKeys = new Set([...rows.map(({ after }) => after), ...kept].map(({ docketKey }) => docketKey));
    const stamps = await Promise.all([...docketKeys].map((key) => stampIn(transaction, key, { outline, follows })));
    for (const memo of memos) {
      // Of a docket that was emptied meanwhile nothing comes back.
      const key = await transaction.objectStore("entries").index("by docket").getKey(memo.docketKey);
      if (key !== undefined) await transaction.objectStore("memos").put(memo);
    }
    await transaction.done;
    return stamps.length === 0 ? follows : (stamps[0] ?? null);
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

/** The outline's new stamp where it was the one that these rows follow; else null, and there is no outline any more. */
async function stampIn(
  transaction: ReplacingTransaction,
  docketKey: DocketKey,
  { outline, follows }: { readonly outline: StoredOutline | null; readonly follows: string | null },
): Promise<string | null> {
  if ((await transaction.objectStore("dockets").getKey(docketKey)) === undefined) return null;
  const table = transaction.objectStore("outlines");
  const isFollowed = follows !== null && (readOutline(await table.get(docketKey))?.stamp ?? "") === follows;
  const stamp = crypto.randomUUID();
  const isOf = isFollowed && outline?.docketKey === docketKey;
  await table.put({ docketKey, stamp, content: isOf ? outline.content : null });
  return isFollowed ? stamp : null;
}

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
