import type { Instant } from "../calendar/date.ts";
import type { DocketSnapshot } from "../docket/docket.ts";
import { NumberOrder } from "../docket/number-order.ts";
import type { DocketOutline } from "../docket/outline.ts";
import type { EntryId, EntryMark, EntryRecord } from "../docket/records.ts";
import { isDisproved } from "../docket/regroup.ts";
import { Wordings } from "../docket/wordings.ts";
import { inDocketOrder, isOrderCertain, orderDay } from "./docket-order.ts";
import { noContents } from "./imports.ts";
import { mergeLook } from "./merge-look.ts";
import type { MergedLook } from "./merge-look.ts";
import type { LittleRows, LittleState, StoredState } from "./ports.ts";

/** What asks for entries by their ids, is given those that there are, and may give up. */
export type Asking<T> = Generator<readonly EntryId[], T | null, LittleRows>;

/** A look that only adds entries, all after those that there were. */
export interface AddingLook {
  readonly look: MergedLook;
  /** The new entries in the docket's order. */
  readonly added: readonly EntryRecord[];
  /** The stored entries that were read, in the order of the store. */
  readonly read: readonly EntryRecord[];
}

/**
 * Merges a look into a docket of which only its outline and the entries that the look can concern are read. Null where it
 * does more than add entries at the end.
 */
export function* addingLook(
  state: LittleState,
  snapshot: DocketSnapshot,
  outline: DocketOutline,
  now: Instant,
): Asking<AddingLook> {
  const nearby = yield* readNearby(outline, snapshot);
  if (nearby === null) return null;
  const read = nearby.entries;
  const unread = outline.unread(new Set(read.map(({ id }) => id)));
  const look = mergeLook(state.docket, stateWith(state, nearby), snapshot, { now, unread });
  const order = new NumberOrder(look.merged.entries, unread.placed);
  const seen = { sourceId: snapshot.sourceId, seenAt: now, wordings: new Wordings() };
  if (!onlyAdds(look, read) || read.some((entry) => isDisproved(entry, order, seen))) return null;
  const before = new Set(read);
  const added = look.merged.entries.filter((entry) => !before.has(entry)).toSorted(inDocketOrder);
  if (!comesLast(added, read, outline)) return null;
  // Something may be left of an earlier entry of that name.
  const left = yield added.map(({ id }) => id);
  return left.entries.length + left.marks.length > 0 ? null : { look, added, read };
}

interface Nearby {
  readonly entries: readonly EntryRecord[];
  readonly marks: readonly EntryMark[];
}

/** The entries that the look can concern, with those that they may be the same as. */
function* readNearby(outline: DocketOutline, { docket, beside = [] }: DocketSnapshot): Asking<Nearby> {
  const [nearby, contrary] = [outline.nearby(docket.entries, beside), outline.outOfOrder(docket.entries)];
  if (nearby === null || contrary === null) return null;
  const ids = new Set([...nearby, ...contrary]);
  const first = yield [...ids];
  if (first.entries.length !== ids.size) return null;
  const doubts = new Set(first.entries.flatMap(({ maybeSameAs }) => maybeSameAs));
  const others = [...doubts].filter((id) => !ids.has(id));
  const second = others.length === 0 ? { entries: [], marks: [] } : yield others;
  return {
    // As the store gives a docket's: what fits equally well is taken in their order.
    entries: [...first.entries, ...second.entries].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    marks: [...first.marks, ...second.marks],
  };
}

/** As much of the docket as was read, as the state of a transaction. */
export function stateWith(
  { docket, notices, rules, packs, snapshots }: LittleState,
  { entries, marks }: LittleRows,
): StoredState {
  const nothing = { ...noContents, related: [], imports: [], undo: [] };
  return { ...nothing, dockets: [docket], notices, rules, packs, snapshots, entries, marks };
}

function onlyAdds({ merged, writes }: MergedLook, read: readonly EntryRecord[]): boolean {
  const before = new Set(read);
  const addedIds = new Set(merged.changes.map(({ entryId }) => entryId));
  return (
    merged.changes.length > 0 &&
    merged.changes.every(({ change }) => change === "added") &&
    merged.entries.length === read.length + addedIds.size &&
    merged.entries.every((entry) => before.has(entry) || addedIds.has(entry.id)) &&
    [writes.marks, writes.deadlines, writes.notices].every((rows) => (rows ?? []).length === 0)
  );
}

/** After every stored entry in the docket's order, whatever that of the others is. */
function comesLast(added: readonly EntryRecord[], read: readonly EntryRecord[], outline: DocketOutline): boolean {
  const [first] = added;
  if (first === undefined) return false;
  const day = orderDay(first);
  const lastDay = outline.lastDay();
  if (lastDay === null || day < lastDay) return false;
  // Those of one day were all read: they are among those around it.
  const ofDay = read.filter((entry) => orderDay(entry) === day);
  if (!ofDay.every((entry) => added.every((other) => inDocketOrder(entry, other) < 0))) return false;
  return isOrderCertain([...ofDay.toSorted(inDocketOrder), ...added]);
}
