import { textHash } from "../docket/text.ts";
import type { ImportRecord, UndoRecord, UndoTable } from "./imports.ts";
import type { StoredState } from "./ports.ts";
import { changesOf, keyOfRow } from "./state-after.ts";
import type { StateRow } from "./state-after.ts";

/** What it takes to go back from `after` to `before`, and to see later whether a row is still as the import left it. */
export function undoRecordOf(made: ImportRecord, before: StoredState, after: StoredState): UndoRecord {
  const prints: Record<string, string> = {};
  const rowsBefore = <T extends UndoTable>(table: T): StateRow<T>[] => {
    const { put, gone } = changesOf(table, before[table], after[table]);
    for (const row of put) prints[nameOf(table, keyOfRow(table, row))] = fingerprint(row);
    for (const key of gone) prints[nameOf(table, key)] = "";
    return before[table].filter((row) => nameOf(table, keyOfRow(table, row)) in prints);
  };
  return {
    id: made.id,
    docketKey: made.docketKey,
    before: {
      dockets: rowsBefore("dockets"),
      entries: rowsBefore("entries"),
      marks: rowsBefore("marks"),
      snapshots: rowsBefore("snapshots"),
      deadlines: rowsBefore("deadlines"),
      corrections: rowsBefore("corrections"),
      readings: rowsBefore("readings"),
    },
    after: prints,
  };
}

/** The keys of a table's rows that the import changed, with their fingerprints after it. */
export function printsOf(undo: UndoRecord, table: UndoTable): Map<string, string> {
  const start = `${table} `;
  return new Map(
    Object.entries(undo.after).flatMap(([name, print]) =>
      name.startsWith(start) ? [[name.slice(start.length), print] as const] : [],
    ),
  );
}

/** "" for a row that is not there. */
export function fingerprint(row: object | undefined): string {
  return row === undefined ? "" : textHash(JSON.stringify(row));
}

function nameOf(table: UndoTable, key: string): string {
  return `${table} ${key}`;
}
