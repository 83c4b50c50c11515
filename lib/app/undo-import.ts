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
    writes: {
      ...writes,
      journal,
      imports: [undone],
      remove: { ...writes.remove, undo: [id], memos: [made.docketKey] },
    },
    value: report,
  };
}

/** One docket's contents as they were before an import, but for what was changed since. */
class Reversal {
  private readonly undo: UndoRecord;
  private readonly kept = new Map<EntryId, KeptEntry>();
  private readonly removed = new Set<EntryId>();
  /** Ids of records that are part of entries that stay. */
  private readonly keptParts = new Set<EntryId>();
  private readonly entriesBefore: ReadonlyMap<EntryId, EntryRecord>;
  private state: StoredState;

  constructor(state: StoredState, undo: UndoRecord) {
    this.state = state;
    this.undo = undo;
    this.entriesBefore = this.before("entries");
    this.findKept();
    this.revert("entries", (id) => !this.kept.has(id) && !this.keptParts.has(id));
    this.dropRemoved();
    this.revert("marks", (id) => !this.kept.has(id));
    this.revert("corrections", (id) => !this.kept.has(id));
    const readings = new Map(this.state.readings.map(({ id, entryId }) => [id, entryId]));
    this.revert("readings", (id) => !this.kept.has(readings.get(id) ?? ""));
    const ofKept = new Set(this.state.deadlines.flatMap((row) => (this.kept.has(row.entryId ?? "") ? row.id : [])));
    this.revert("deadlines", (id) => !ofKept.has(id));
    if (this.kept.size === 0) this.revert("snapshots", () => true);
    this.revertDocket();
  }

  result(): { readonly state: StoredState; readonly report: UndoReport } {
    const changed = [...printsOf(this.undo, "entries").keys()];
    const reverted = changed.filter((id) => !this.kept.has(id) && !this.keptParts.has(id));
    return {
      state: this.state,
      report: {
        removed: this.removed.size,
        restored: reverted.filter((id) => this.entriesBefore.has(id)).length,
        kept: [...this.kept.values()],
      },
    };
  }

  /** Entries that somebody or something changed since the import. */
  private findKept(): void {
    const present = rowsByKey("entries", this.state.entries);
    const worked = this.workedOn();
    for (const [id, print] of printsOf(this.undo, "entries")) {
      const entry = present.get(id);
      if (print === "" || !entry) continue;
      // What was there before the import keeps the user's work when it is put back; what it added would take it along.
      const work = this.entriesBefore.has(id) ? null : (worked.get(id) ?? null);
      const because = fingerprint(entry) === print ? work : "it was changed since";
      if (because === null) continue;
      this.kept.set(id, { entryId: id, name: nameOf(entry), because });
      // A record that the import joined to an entry that stays is still part of it.
      for (const former of entry.formerIds) this.keptParts.add(former);
    }
  }

  /** The entries that the user worked on, and how. */
  private workedOn(): ReadonlyMap<EntryId, string> {
    const worked = new Map<EntryId, string>();
    for (const { entryId, ...deadline } of this.state.deadlines) {
      if (entryId !== null && isDecided(deadline)) worked.set(entryId, "you decided on a deadline of it");
    }
    for (const { entryId } of this.state.readings) worked.set(entryId, "you read its document");
    for (const { entryId } of this.state.corrections) worked.set(entryId, "you set a tag of it by hand");
    for (const mark of this.state.marks) {
      if (isWork(mark)) worked.set(mark.entryId, mark.note === "" ? "you marked it" : "you wrote a note on it");
    }
    return worked;
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
        corrections: gone,
        readings: this.state.readings.filter(({ entryId }) => this.removed.has(entryId)).map(({ id }) => id),
        tagChanges: this.state.tagChanges.filter(({ entryId }) => this.removed.has(entryId)).map(({ id }) => id),
        deadlines: this.state.deadlines
          .filter(({ entryId }) => entryId !== null && this.removed.has(entryId))
          .map(({ id }) => id),
        notices: this.state.notices
          .filter(({ entryId }) => entryId !== null && this.removed.has(entryId))
          .map(({ id }) => id),
      },
    });
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
    return rowsByKey(table, (this.undo.before[table] ?? []) as readonly StateRow<T>[]);
  }
}

function rowsByKey<T extends UndoTable>(table: T, rows: readonly StateRow<T>[]): Map<string, StateRow<T>> {
  return new Map(rows.map((row) => [keyOfRow(table, row), row]));
}

/** Having seen an entry is no work that could be lost. */
function isWork({ note, starred, state }: EntryMark): boolean {
  return note !== "" || starred || state === "done";
}

function isDecided({ review, doneAt }: Pick<Deadline, "review" | "doneAt">): boolean {
  return review !== "offered" || doneAt !== null;
}

function nameOf({ documentNumber, dateFiled, dateEntered }: EntryRecord): string {
  return documentNumber === null
    ? `the entry of ${dateFiled ?? dateEntered ?? "an unknown day"}`
    : `ECF ${documentNumber}`;
}
