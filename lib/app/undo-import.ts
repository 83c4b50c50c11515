import type { Instant } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { EntryId, EntryMark, EntryRecord } from "../docket/records.ts";
import type { Analysis } from "./analysis.ts";
import { analysed } from "./import-looks.ts";
import type { ImportPorts } from "./import-looks.ts";
import type { ImportRecord, KeptEntry, UndoRecord, UndoReport, UndoTable } from "./imports.ts";
import type { Decision, StoredState } from "./ports.ts";
import { keyOfRow, stateAfter, writesBetween } from "./state-after.ts";
import type { StateRow } from "./state-after.ts";
import { fingerprint, printsOf } from "./undo-record.ts";

/**
 * Takes an import back, each docket in one transaction: entries that it added go, those that it changed are as before.
 * What was changed since stays, and is named. Doing it twice changes nothing the second time.
 * @throws Error when nothing is known of such an import
 */
export async function undoImport({ store, clock, analysis }: ImportPorts, importId: string): Promise<UndoReport> {
  const records = (await store.imports()).filter((made) => made.importId === importId);
  if (records.length === 0) throw new Error("This import is too long ago to be undone.");
  const reports: UndoReport[] = [];
  // The latest first: one import may have come to a docket twice.
  for (const { id, docketKey } of records.toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))) {
    const report = await store.update(
      () => docketKey,
      (state) => decide(state, id, analysis, clock.now()),
      [id],
    );
    reports.push(report);
  }
  return {
    removed: reports.reduce((sum, { removed }) => sum + removed, 0),
    restored: reports.reduce((sum, { restored }) => sum + restored, 0),
    kept: reports.flatMap(({ kept }) => kept),
  };
}

function decide(state: StoredState, id: string, analysis: Analysis, now: Instant): Decision<UndoReport> {
  const made = state.imports.find((record) => record.id === id);
  const [undo] = state.undo;
  if (made?.undone) return { writes: {}, value: made.undone };
  // The docket was purged in the meantime: nothing of the import is left.
  if (!made || !undo) return { writes: {}, value: { removed: 0, restored: 0, kept: [] } };
  const { state: reverted, report } = new Reversal(state, undo).result();
  const { after, journal } = analysed(analysis, reverted, made.docketKey, now);
  const writes = writesBetween(state, after);
  const undone: ImportRecord = { ...made, undone: report };
  return {
    writes: { ...writes, journal, imports: [undone], remove: { ...writes.remove, undo: [id] } },
    value: report,
  };
}

/** One docket's contents as they were before an import, but for what was changed since. */
class Reversal {
  private readonly undo: UndoRecord;
  private readonly kept = new Map<EntryId, KeptEntry>();
  private readonly removed = new Set<EntryId>();
  private state: StoredState;

  constructor(state: StoredState, undo: UndoRecord) {
    this.state = state;
    this.undo = undo;
    this.findKept();
    this.revert("entries", (id) => !this.kept.has(id) && !this.isPartOfKept(id));
    this.dropRemoved();
    this.revert("marks", (id) => !this.kept.has(id));
    this.revert("deadlines", (id) => this.isFree(id));
    if (this.kept.size === 0) this.revert("snapshots", () => true);
    this.revertDocket();
  }

  result(): { readonly state: StoredState; readonly report: UndoReport } {
    const changed = [...printsOf(this.undo, "entries").keys()];
    const reverted = changed.filter((id) => !this.kept.has(id) && !this.isPartOfKept(id));
    return {
      state: this.state,
      report: {
        removed: this.removed.size,
        restored: reverted.filter((id) => this.before("entries").has(id)).length,
        kept: [...this.kept.values()],
      },
    };
  }

  /** Entries that somebody or something changed since the import. */
  private findKept(): void {
    const present = rowsByKey("entries", this.state.entries);
    for (const [id, print] of printsOf(this.undo, "entries")) {
      const entry = present.get(id);
      if (print === "" || !entry) continue;
      const because = fingerprint(entry) === print ? this.workOn(entry) : "it was changed since";
      if (because !== null) this.kept.set(id, { entryId: id, name: nameOf(entry), because });
    }
  }

  /** What the user did with an entry that would be taken out with it; null for nothing. */
  private workOn(entry: EntryRecord): string | null {
    if (this.before("entries").has(entry.id)) return null;
    const mark = this.state.marks.find(({ entryId }) => entryId === entry.id);
    if (mark && isWork(mark)) return mark.note === "" ? "you marked it" : "you wrote a note on it";
    return this.state.deadlines.some((deadline) => deadline.entryId === entry.id && isDecided(deadline))
      ? "you decided on a deadline of it"
      : null;
  }

  /** A record that the import joined to an entry that stays is still part of it. */
  private isPartOfKept(id: EntryId): boolean {
    return this.state.entries.some((entry) => this.kept.has(entry.id) && entry.formerIds.includes(id));
  }

  /** What hangs on entries that are gone goes with them. */
  private dropRemoved(): void {
    const present = new Set(this.state.entries.map(({ id }) => id));
    for (const [id, print] of printsOf(this.undo, "entries")) {
      if (print !== "" && !present.has(id)) this.removed.add(id);
    }
    const gone = [...this.removed];
    this.state = stateAfter(this.state, {
      entries: this.state.entries.flatMap((entry) => {
        const left = entry.maybeSameAs.filter((id) => !this.removed.has(id));
        return left.length < entry.maybeSameAs.length ? [{ ...entry, maybeSameAs: left }] : [];
      }),
      remove: {
        marks: gone,
        tags: gone,
        deadlines: this.state.deadlines
          .filter(({ entryId }) => entryId !== null && this.removed.has(entryId))
          .map(({ id }) => id),
        notices: this.state.notices
          .filter(({ entryId }) => entryId !== null && this.removed.has(entryId))
          .map(({ id }) => id),
      },
    });
  }

  /** A deadline of an entry that stays, stays. */
  private isFree(deadlineId: string): boolean {
    const deadline = this.state.deadlines.find(({ id }) => id === deadlineId);
    return !deadline || deadline.entryId === null || !this.kept.has(deadline.entryId);
  }

  /** Puts back the rows of a table that are still as the import left them. */
  private revert(table: UndoTable, mayRevert: (key: string) => boolean): void {
    const before = this.before(table);
    const present = rowsByKey(table, this.state[table]);
    const keys = [...printsOf(this.undo, table)].filter(
      ([key, print]) => fingerprint(present.get(key)) === print && mayRevert(key),
    );
    const put = keys.flatMap(([key]) => before.get(key) ?? []);
    const gone = keys.map(([key]) => key).filter((key) => !before.has(key));
    this.state = stateAfter(this.state, { [table]: put, remove: { [table]: gone } });
  }

  /** A docket that the import brought goes if nothing of it is left. */
  private revertDocket(): void {
    const { docketKey } = this.undo;
    const isNew = !this.before("dockets").has(docketKey) && printsOf(this.undo, "dockets").has(docketKey);
    const isEmpty = this.state.entries.length === 0 && this.state.snapshots.length === 0;
    if (isNew && isEmpty) this.state = stateAfter(this.state, { remove: { dockets: [docketKey] } });
    if (!isNew && this.kept.size === 0) this.revert("dockets", () => true);
  }

  private before<T extends UndoTable>(table: T): Map<string, StateRow<T>> {
    return rowsByKey(table, this.undo.before[table] as readonly StateRow<T>[]);
  }
}

function rowsByKey<T extends UndoTable>(table: T, rows: readonly StateRow<T>[]): Map<string, StateRow<T>> {
  return new Map(rows.map((row) => [keyOfRow(table, row), row]));
}

/** Having seen an entry is no work that could be lost. */
function isWork({ note, starred, state }: EntryMark): boolean {
  return note !== "" || starred || state === "done";
}

function isDecided({ review, doneAt }: Deadline): boolean {
  return review !== "offered" || doneAt !== null;
}

function nameOf({ documentNumber, dateFiled, dateEntered }: EntryRecord): string {
  return documentNumber === null
    ? `the entry of ${dateFiled ?? dateEntered ?? "an unknown day"}`
    : `ECF ${documentNumber}`;
}
