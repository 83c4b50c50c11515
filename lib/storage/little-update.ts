import type { IDBPDatabase } from "idb";
import { stateWith } from "../app/little-look.ts";
import type { LittleDecider, LittleRows, LittleState, StoredState, StoreWrites } from "../app/ports.ts";
import { readRows } from "../app/stored-rows.ts";
import { tallyAfterNews } from "../app/tally.ts";
import type { DocketTally } from "../app/tally.ts";
import type { DocketKey, EntryId } from "../docket/records.ts";
import { changeOf } from "./change-of.ts";
import type { Change } from "./changes.ts";
import type { DocketDatabase } from "./database.ts";
import { readEntries } from "./entry-rows.ts";
import { keepOutlines, outdatedOutlines, readOutline } from "./outline-rows.ts";
import type { StoreTransaction } from "./read-contents.ts";
import { keepTallies } from "./tally-rows.ts";
import { abort, decided, everyTable, write } from "./write-rows.ts";

type Transaction = StoreTransaction<"readwrite">;

/**
 * Decides and writes in one transaction that reads the docket's outline and the entries that the decision asks for.
 * @returns null where that does not do: nothing was written
 */
export async function updateLittleIn<T>(
  database: IDBPDatabase<DocketDatabase>,
  docketKey: DocketKey,
  decide: LittleDecider<T>,
): Promise<{ readonly value: T; readonly change: Change } | null> {
  const transaction = database.transaction([...everyTable], "readwrite");
  // Awaited at the end; without this, an abort would also be reported as an unhandled rejection.
  transaction.done.catch(() => undefined);
  try {
    const read = await littleIn(transaction, docketKey);
    const made = read && (await decisionIn(transaction, decide, read.state));
    if (!read || !made) {
      await transaction.done;
      return null;
    }
    const { decision, seen } = made;
    const { writes } = decision;
    const state = stateWith(read.state, seen);
    const outdated = await outdatedOutlines(transaction as never, { state, writes, damagedOf: [] });
    await write(transaction, writes, []);
    await keepOutlines(transaction as never, outdated, writes);
    await keepTally(transaction, read, { state, writes });
    await transaction.done;
    return { value: decision.value, change: changeOf(writes, [], new Set([docketKey])) };
  } catch (error) {
    abort(transaction);
    // A full disk shows only as the reason why the transaction was aborted.
    throw transaction.error ?? error;
  }
}

interface Read {
  readonly state: LittleState;
  readonly tally: DocketTally;
}

/** Null where the docket has no outline, or a row cannot be used: whoever reads it whole puts that aside. */
async function littleIn(transaction: Transaction, docketKey: DocketKey): Promise<Read | null> {
  const [outlineRow, docketRow, tallyRow, noticeRows, ruleRows, packRows, snapshotRows] = await Promise.all([
    transaction.objectStore("outlines").get(docketKey),
    transaction.objectStore("dockets").get(docketKey),
    transaction.objectStore("tallies").get(docketKey),
    transaction.objectStore("notices").getAll(),
    transaction.objectStore("rules").getAll(),
    transaction.objectStore("packs").getAll(),
    transaction.objectStore("snapshots").index("by docket").getAll(docketKey),
  ]);
  const content = readOutline(outlineRow)?.content ?? null;
  const rows = {
    dockets: readRows("dockets", [docketRow]),
    tallies: readRows("tallies", [tallyRow]),
    notices: readRows("notices", noticeRows),
    rules: readRows("rules", ruleRows),
    packs: readRows("packs", packRows),
    snapshots: readRows("snapshots", snapshotRows),
  };
  const [docket, tally] = [rows.dockets.good[0], rows.tallies.good[0]];
  if (content === null || !docket || tally?.reachPlaced === undefined) return null;
  if (Object.values(rows).some(({ broken }) => broken.length > 0)) return null;
  const { notices, rules, packs, snapshots } = rows;
  return {
    tally,
    state: {
      docket,
      outline: content,
      entryCount: tally.entryCount,
      notices: notices.good,
      rules: rules.good,
      packs: packs.good,
      snapshots: snapshots.good,
    },
  };
}

async function decisionIn<T>(transaction: Transaction, decide: LittleDecider<T>, state: LittleState) {
  const seen = {
    entries: new Map<EntryId, LittleRows["entries"][number]>(),
    marks: new Map<EntryId, LittleRows["marks"][number]>(),
  };
  const work = decided(() => decide(state));
  for (let step = decided(() => work.next()); ;) {
    if (step.done === true) {
      const rows = { entries: [...seen.entries.values()], marks: [...seen.marks.values()] };
      return step.value && { decision: step.value, seen: rows };
    }
    const rows = await rowsIn(transaction, step.value);
    if (rows === null) return null;
    for (const entry of rows.entries) seen.entries.set(entry.id, entry);
    for (const mark of rows.marks) seen.marks.set(mark.entryId, mark);
    step = decided(() => work.next(rows));
  }
}

const isThere = (row: unknown): boolean => row !== undefined;

/** Null where one of them cannot be used. */
async function rowsIn(transaction: Transaction, ids: readonly EntryId[]): Promise<LittleRows | null> {
  const [entries, marks] = await Promise.all([
    Promise.all(ids.map((id) => transaction.objectStore("entries").get(id))),
    Promise.all(ids.map((id) => transaction.objectStore("marks").get(id))),
  ]);
  const [read, marked] = [readEntries(entries.filter(isThere)), readRows("marks", marks.filter(isThere))];
  return read.broken.length + marked.broken.length > 0 ? null : { entries: read.good, marks: marked.good };
}

/** By what came; by counting anew where that does not tell. */
async function keepTally(
  transaction: Transaction,
  { tally, state: { docket } }: Read,
  { state, writes }: { readonly state: StoredState; readonly writes: StoreWrites },
): Promise<void> {
  const after = tallyAfterNews(tally, state, writes);
  if (after !== null) await transaction.objectStore("tallies").put(after);
  else {
    const counting = { whose: { entryIds: [] }, state, writes, damagedOf: [] };
    await keepTallies(transaction as never, new Set([docket.key]), counting);
  }
}
