import type { StoredState, StoreWrites } from "./ports.ts";

/** The tables that a decision reads and writes. */
export const stateTables = [
  "dockets",
  "entries",
  "marks",
  "snapshots",
  "deadlines",
  "tags",
  "corrections",
  "readings",
  "tagChanges",
  "notices",
] as const;
export type StateTable = (typeof stateTables)[number];
export type StateRow<T extends StateTable> = StoredState[T][number];

const keys: { readonly [T in StateTable]: (row: StateRow<T>) => string } = {
  dockets: ({ key }) => key,
  entries: ({ id }) => id,
  marks: ({ entryId }) => entryId,
  snapshots: ({ id }) => id,
  deadlines: ({ id }) => id,
  tags: ({ entryId }) => entryId,
  corrections: ({ entryId }) => entryId,
  readings: ({ id }) => id,
  tagChanges: ({ id }) => id,
  notices: ({ id }) => id,
};

export function keyOfRow<T extends StateTable>(table: T, row: StateRow<T>): string {
  return keys[table](row);
}

/** What the store will hold after these writes. Rows that they leave alone are the very same objects. */
export function stateAfter(state: StoredState, writes: StoreWrites): StoredState {
  const rows = <T extends StateTable>(table: T) =>
    rowsAfter(table, state[table], writes[table] as readonly StateRow<T>[] | undefined, writes.remove?.[table]);
  return {
    ...state,
    dockets: rows("dockets"),
    entries: rows("entries"),
    marks: rows("marks"),
    snapshots: rows("snapshots"),
    deadlines: rows("deadlines"),
    tags: rows("tags"),
    corrections: rows("corrections"),
    readings: rows("readings"),
    tagChanges: rows("tagChanges"),
    notices: rows("notices"),
  };
}

/** One table after a write. Removals come first, as in the store. */
export function rowsAfter<T extends StateTable>(
  table: T,
  present: readonly StateRow<T>[],
  put: readonly StateRow<T>[] = [],
  removed: readonly string[] = [],
): readonly StateRow<T>[] {
  if (put.length === 0 && removed.length === 0) return present;
  const byKey = new Map(present.map((row) => [keyOfRow(table, row), row]));
  for (const key of removed) byKey.delete(key);
  for (const row of put) byKey.set(keyOfRow(table, row), row);
  return [...byKey.values()];
}

/** What leads from one state to the other: rows that are not the very same objects, and keys that are gone. */
export function writesBetween(before: StoredState, after: StoredState): StoreWrites {
  const changed = <T extends StateTable>(table: T) => changesOf(table, before[table], after[table]);
  const [dockets, entries, marks] = [changed("dockets"), changed("entries"), changed("marks")];
  const [snapshots, deadlines] = [changed("snapshots"), changed("deadlines")];
  const [tags, notices] = [changed("tags"), changed("notices")];
  const [corrections, readings, tagChanges] = [changed("corrections"), changed("readings"), changed("tagChanges")];
  return {
    dockets: dockets.put,
    entries: entries.put,
    marks: marks.put,
    snapshots: snapshots.put,
    deadlines: deadlines.put,
    tags: tags.put,
    corrections: corrections.put,
    readings: readings.put,
    tagChanges: tagChanges.put,
    notices: notices.put,
    remove: {
      dockets: dockets.gone,
      entries: entries.gone,
      marks: marks.gone,
      snapshots: snapshots.gone,
      deadlines: deadlines.gone,
      tags: tags.gone,
      corrections: corrections.gone,
      readings: readings.gone,
      tagChanges: tagChanges.gone,
      notices: notices.gone,
    },
  };
}

/** The rows of one table that are new or other ones, and the keys of those that are gone. */
export function changesOf<T extends StateTable>(
  table: T,
  before: readonly StateRow<T>[],
  after: readonly StateRow<T>[],
): { readonly put: readonly StateRow<T>[]; readonly gone: readonly string[] } {
  const present = new Set<StateRow<T>>(before);
  const left = new Set(after.map((row) => keyOfRow(table, row)));
  return {
    put: after.filter((row) => !present.has(row)),
    gone: before.map((row) => keyOfRow(table, row)).filter((key) => !left.has(key)),
  };
}
