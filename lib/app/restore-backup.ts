import type { Instant } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import { labelOf } from "../digest/labels.ts";
import { identify } from "../docket/identity.ts";
import { matchEntries } from "../docket/match.ts";
import { mergeRecords } from "../docket/merge-records.ts";
import { Wordings } from "../docket/wordings.ts";
import type { DocketRecord, EntryId, EntryMark, EntryRecord } from "../docket/records.ts";
import { readingOf } from "../documents/reading.ts";
import type { DocumentReading } from "../documents/reading.ts";
import { ruleLimits } from "../rules/user-rule.ts";
import type { UserRule } from "../rules/user-rule.ts";
import { defaultSettings } from "../settings/settings.ts";
import type { Analysis } from "./analysis.ts";
import type { BackupTables } from "./backup.ts";
import { entryFinder } from "./entry-scope.ts";
import { joinedMark } from "./join-records.ts";
import type { Clock, DocketStore, SettingsStore, StoredState, StoreWrites } from "./ports.ts";
import { readBackup } from "./read-backup.ts";
import { refreshAnalysis } from "./refresh.ts";
import { restoreWatching } from "./restore-watching.ts";
import type { WatchStore } from "./watch-ports.ts";

export interface RestorePorts {
  readonly store: DocketStore;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly analysis: Analysis;
  /** Where the wishes for dockets and the gaps go. */
  readonly watch?: WatchStore;
}

/** What a restore did, in rows. */
export interface RestoreReport {
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
  readonly warnings: string[];
}

/**
 * Merges a backup into what is stored, in one transaction. What is missing is added; of two states of one thing the
 * newer stays, but what the user decided about a deadline before what was only offered; two different notes on one entry
 * are both kept. Restoring the same file again changes nothing.
 * @throws Error with a sentence for the user when the file cannot be used; nothing is changed then
 */
export async function restoreBackup(ports: RestorePorts, file: string): Promise<RestoreReport> {
  const backup = readBackup(file);
  const restored = await ports.store.update(
    () => "every docket",
    (state) => {
      const restore = new Restore(state, backup.tables);
      return { writes: restore.writes(), value: { ...restore.report(), keys: restore.keys() } };
    },
  );
  if (ports.watch) await restoreWatching(ports.watch, backup.tables, (key) => restored.keys.get(key));
  const warnings = [...backup.warnings, ...restored.warnings];
  const present = await ports.settings.read();
  // Nothing is asked of any feed until Start is pressed in this browser.
  const { watchingSince, pausedUntil } = present;
  const wanted = { ...backup.settings, watchingSince, pausedUntil };
  if (JSON.stringify(present) !== JSON.stringify(wanted)) {
    if (JSON.stringify({ ...present, watchingSince: null, pausedUntil: null }) === JSON.stringify(defaultSettings))
      await ports.settings.save(wanted);
    else warnings.push("The settings in the file differ from yours. Yours were kept.");
  }
  await refreshAnalysis(ports);
  const { added, updated, kept } = restored;
  return { added, updated, kept, warnings };
}

class Restore {
  private readonly state: StoredState;
  private readonly file: BackupTables;
  private readonly counts = { added: 0, updated: 0, kept: 0 };
  private readonly warnings: string[] = [];
  private readonly wordings = new Wordings();
  /** The stored (or restored) docket of each docket in the file; missing where the two contradict each other. */
  private readonly docketOf = new Map<string, DocketRecord>();
  private readonly entryIdOf = new Map<EntryId, EntryId>();

  constructor(state: StoredState, file: BackupTables) {
    this.state = state;
    this.file = file;
  }

  report(): RestoreReport {
    return { ...this.counts, warnings: this.warnings };
  }

  /** The key that each docket of the file has here. To be asked for after `writes`. */
  keys(): ReadonlyMap<string, string> {
    return new Map([...this.docketOf].map(([fileKey, { key }]) => [fileKey, key]));
  }

  writes(): StoreWrites {
    const dockets = this.file.dockets.flatMap((docket) => this.docket(docket));
    const entries = [...this.docketOf].flatMap(([fileKey, docket]) => this.entriesOf(fileKey, docket));
    return {
      dockets,
      entries,
      marks: this.rows("marks").flatMap((mark) => this.mark(mark)),
      deadlines: this.rows("deadlines").flatMap((deadline) => this.deadline(deadline)),
      corrections: this.rows("corrections").flatMap((row) => this.byEntry(row, this.state.corrections, "updatedAt")),
      readings: this.rows("readings").flatMap((row) => this.reading(row)),
      rules: this.rules(),
      packs: this.file.packs.flatMap((row) => this.newer(row, this.state.packs, "importedAt")),
      snapshots: this.rows("snapshots").filter(({ id }) => !this.state.snapshots.some((known) => known.id === id)),
      notices: this.rows("notices").filter(({ id }) => !this.state.notices.some((known) => known.id === id)),
      journal: this.file.journal,
      damaged: this.file.damaged,
    };
  }

  private docket(docket: DocketRecord): DocketRecord[] {
    const identified = identify(this.state.dockets, docket.header);
    if (identified.found === "conflict") {
      this.warnings.push(`${docket.header.docketNumber} was left out. ${identified.reason}`);
      return [];
    }
    if (identified.found === "unknown") {
      this.docketOf.set(docket.key, docket);
      return this.count("added", docket);
    }
    const known = identified.docket;
    const merged: DocketRecord = {
      ...(known.seeded ? known : { ...docket, key: known.key, watched: known.watched }),
      aliases: [...new Set([...known.aliases, ...docket.aliases])],
      seeded: known.seeded || docket.seeded,
    };
    this.docketOf.set(docket.key, merged);
    if (docket.watched && !merged.watched) {
      const { label } = labelOf(merged);
      this.warnings.push(`${label} is not watched here, though it was in the file: press Watch again under Dockets.`);
    }
    return this.count(isSame(known, merged) ? "kept" : "updated", merged);
  }

  private entriesOf(fileKey: string, docket: DocketRecord): EntryRecord[] {
    const known = this.state.entries.filter((entry) => entry.docketKey === docket.key);
    const find = entryFinder(known);
    const rows = this.file.entries
      .filter((entry) => entry.docketKey === fileKey)
      .map((entry) => ({ ...entry, docketKey: docket.key }));
    const strangers = rows.filter(({ id }) => !find(id));
    const taken = new Set(rows.flatMap(({ id }) => find(id)?.id ?? []));
    const candidates = known.filter(({ id }) => !taken.has(id));
    const { knownOf } = matchEntries(candidates, strangers, "backup", { wordings: this.wordings });
    const twins = new Map(strangers.map((row, index) => [row.id, candidates[knownOf[index] ?? -1]]));
    return rows.flatMap((row) => this.entry(row, find(row.id) ?? twins.get(row.id)));
  }

  private entry(row: EntryRecord, known: EntryRecord | undefined): EntryRecord[] {
    this.entryIdOf.set(row.id, known?.id ?? row.id);
    if (!known) return this.count("added", row);
    const merged = mergeRecords(known, row, this.wordings);
    return this.count(merged === known ? "kept" : "updated", merged);
  }

  private mark(mark: EntryMark & { readonly docketKey: string }): EntryMark[] {
    const entryId = this.entryIdOf.get(mark.entryId);
    if (entryId === undefined) return [];
    const known = this.state.marks.find((other) => other.entryId === entryId);
    const restored = { ...mark, entryId };
    if (!known) return this.count("added", restored);
    const newerStar = mark.updatedAt > known.updatedAt ? mark.starred : known.starred;
    const merged: EntryMark = { ...joinedMark(known, restored), starred: newerStar };
    return this.count(isSame(known, merged) ? "kept" : "updated", merged);
  }

  /** No more than can be written here: every one of them is run on every entry. */
  private rules(): UserRule[] {
    const ids = new Set(this.state.rules.map(({ id }) => id));
    const taken = this.file.rules.filter(({ id }) => {
      if (ids.size < ruleLimits.rules) ids.add(id);
      return ids.has(id);
    });
    const over = this.file.rules.length - taken.length;
    if (over > 0) {
      this.warnings.push(
        `${over} of your rules in the file were left out: there can be ${ruleLimits.rules}. Delete some and restore again.`,
      );
    }
    return taken.flatMap((row) => this.newer(row, this.state.rules, "updatedAt"));
  }

  /** A document read, under the id that its entry has here. */
  private reading(row: DocumentReading): DocumentReading[] {
    const entryId = this.entryIdOf.get(row.entryId);
    return entryId === undefined ? [] : this.newer(readingOf(row, entryId), this.state.readings, "readAt");
  }

  /** A row that hangs on an entry, under the id that the entry has here; of two for one entry the newer. */
  private byEntry<K extends string, T extends { readonly entryId: EntryId } & { readonly [key in K]: Instant }>(
    row: T,
    known: readonly T[],
    at: K,
  ): T[] {
    const entryId = this.entryIdOf.get(row.entryId);
    return entryId === undefined ? [] : this.newer({ ...row, entryId }, known, at);
  }

  private newer<K extends string, T extends { readonly [key in K]: Instant }>(row: T, known: readonly T[], at: K): T[] {
    const key = idOf(row);
    const same = known.find((other) => idOf(other) === key);
    if (!same) return this.count("added", row);
    return this.count(row[at] > same[at] ? "updated" : "kept", row);
  }

  private deadline(deadline: Deadline): Deadline[] {
    const entryId = deadline.entryId === null ? null : (this.entryIdOf.get(deadline.entryId) ?? deadline.entryId);
    const restored = { ...deadline, entryId };
    const known = this.sameDeadline(deadline, restored);
    if (!known) return this.count("added", restored);
    if (isSame(known, restored) || !isBetter(restored, known)) return this.count("kept", known);
    const sequence = Math.max(known.sequence, restored.sequence) + 1;
    return this.count("updated", { ...restored, ...docketSince(known, restored), id: known.id, sequence });
  }

  /** By its id; by the words that it was read from, where its entry was first seen under another key here. */
  private sameDeadline(deadline: Deadline, restored: Deadline): Deadline | undefined {
    const known = this.state.deadlines.find(({ id }) => id === deadline.id);
    if (known || restored.entryId === deadline.entryId || restored.quote === null) return known;
    return this.state.deadlines.find(
      ({ entryId, kind, ruleId, quote }) =>
        entryId === restored.entryId &&
        kind === restored.kind &&
        ruleId === restored.ruleId &&
        quote === restored.quote,
    );
  }

  /** Rows of the file that belong to a docket which is restored, under the key that it has here. */
  private rows<T extends "marks" | "deadlines" | "corrections" | "readings" | "snapshots" | "notices">(
    table: T,
  ): BackupTables[T][number][] {
    return this.file[table].flatMap((row) => {
      const docket = this.docketOf.get(row.docketKey);
      return docket ? [{ ...row, docketKey: docket.key }] : [];
    });
  }

  /** Counts a row; what is kept needs no writing. */
  private count<T>(what: "added" | "updated" | "kept", row: T): T[] {
    this.counts[what]++;
    return what === "kept" ? [] : [row];
  }
}

/** What the user decided stands before what was only offered, however lately; of two decisions the later one. */
function isBetter(restored: Deadline, known: Deadline): boolean {
  const [there, here] = [decidedAt(restored), decidedAt(known)];
  if (there === null || here === null) return there === here ? restored.updatedAt > known.updatedAt : here === null;
  return there > here;
}

/** What the history calls the user's acts, as against those of the docket. */
const USER_ACT =
  /^(?:confirmed|edited|dismissed|done|missed|waived|not (?:done|missed|waived)|snoozed|entered by hand|added again)/;

/** When the user last decided about a deadline; null when it is as the docket offers it. */
function decidedAt({ review, doneAt, history, updatedAt }: Deadline): Instant | null {
  if (review === "offered" && doneAt === null) return null;
  return history.findLast(({ act }) => USER_ACT.test(act))?.at ?? updatedAt;
}

/** What the docket has done to a deadline since the backup was made. */
function docketSince(known: Deadline, restored: Deadline): Pick<Deadline, "status" | "supersededBy"> {
  const { status, supersededBy } = known.updatedAt > restored.updatedAt ? known : restored;
  return { status, supersededBy };
}

function idOf(row: object): unknown {
  return "id" in row ? row.id : "entryId" in row ? row.entryId : null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
