import type { StoreWrites } from "../app/ports.ts";
import type { DocketKey, EntryId } from "../docket/records.ts";
import type { Change } from "./changes.ts";

/** More entries than these are read faster with their whole docket. */
const MOST_ENTRIES = 500;

/**
 * What these writes change for a page that holds the dockets already.
 * @param damagedOf dockets of which rows were put aside
 * @param touched dockets whose counts changed: they are read again when there are too many entries to name
 */
export function changeOf(
  writes: StoreWrites,
  damagedOf: readonly DocketKey[],
  touched: ReadonlySet<DocketKey>,
): Change {
  const ids = new Set<EntryId>();
  const dockets = new Set<DocketKey>(damagedOf);
  for (const { id } of writes.entries ?? []) ids.add(id);
  for (const table of ["marks", "tags", "corrections", "readings"] as const) {
    for (const { entryId } of writes[table] ?? []) ids.add(entryId);
  }
  const removed = writes.remove ?? {};
  for (const table of ["entries", "marks", "tags", "corrections"] as const) {
    for (const id of removed[table] ?? []) ids.add(id);
  }
  // "<entry id>|main".
  for (const id of removed.readings ?? []) ids.add(id.slice(0, id.lastIndexOf("|")));
  if (ids.size <= MOST_ENTRIES) return { entryIds: [...ids], dockets: [...dockets] };
  for (const { docketKey } of [...(writes.entries ?? []), ...(writes.tags ?? []), ...(writes.marks ?? [])]) {
    dockets.add(docketKey);
  }
  for (const docketKey of touched) dockets.add(docketKey);
  const isTold = (removed.tags ?? []).length + (removed.corrections ?? []).length === 0 || touched.size > 0;
  return { entryIds: [], dockets: isTold ? [...dockets] : null };
}
