import type { Instant, IsoDate } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketKey, DocketRecord, EntryId, EntryMark, EntryRecord, SnapshotRecord } from "../docket/records.ts";
import type { DocumentReading } from "../documents/reading.ts";
import type { Matter } from "../matters/matter.ts";
import type { OwnMarks } from "../rules/own-marks.ts";
import type { UserRule } from "../rules/user-rule.ts";
import type { Settings } from "../settings/settings.ts";
import type { Correction } from "../tags/correction.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { AnalysisMemo } from "./analysis-memo.ts";
import type { ImportRecord, UndoRecord } from "./imports.ts";
import type { StoredOutline } from "./outline.ts";
import type { DocketTally } from "./tally.ts";

/** What the use cases need of the world. The edges (`storage`, `browser`) fill these in; tests fill in their own. */

export interface Clock {
  now(): Instant;
}

/** Tags as computed once, with what they were computed from, so that they are computed again when that changes. */
export interface StoredTags {
  readonly entryId: EntryId;
  readonly docketKey: DocketKey;
  readonly rulesVersion: string;
  /** Fingerprint of the docket text that was tagged. */
  readonly textHash: string;
  /** What else they were computed from, in a line (see `tag-inputs.ts`). Absent = nothing else. */
  readonly inputs?: string;
  readonly tags: EntryTags;
  /** What the program reads by itself, where the user set tags by hand. */
  readonly read?: EntryTags;
  /** What the user's own rules say of the entry. Absent while there are none, or they were not applied yet. */
  readonly own?: OwnMarks;
}

/** A tag that came out different when an entry whose text had not changed was tagged again. */
export interface TagChange {
  /** "<entry id> <instant>". */
  readonly id: string;
  readonly docketKey: DocketKey;
  readonly entryId: EntryId;
  readonly at: Instant;
  /** Why it was tagged again: "new rules", "a new case pack", "the docket below" (see `tag-inputs.ts`). */
  readonly because: string;
  readonly before: EntryTags;
  readonly after: EntryTags;
}

/** A case pack that the user imported. */
export interface StoredPack {
  /** The matter's id. */
  readonly id: string;
  readonly importedAt: Instant;
  readonly fileName: string;
  readonly matter: Matter;
}

/**
 * Something the user is to be told, or was told. Written in the same transaction as its cause and marked sent
 * only after the notification was created: a crash in between repeats it, and never loses it.
 */
export interface Notice {
  /**
   * "new <entry id>", "edited <entry id> <instant>", "completed <entry id> <instant>", "snoozed <entry id>",
   * "reminder <deadline id> <rung>".
   */
  readonly id: string;
  /** completed entry: its full text came after its name. snoozed entry: it is to be unread again. */
  readonly kind: "new entry" | "edited entry" | "completed entry" | "snoozed entry" | "reminder";
  readonly docketKey: DocketKey;
  readonly entryId: EntryId | null;
  readonly deadlineId: string | null;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  /** Why it is not told yet. It stays until it is told, or deliberately not told. */
  readonly held?: "quiet hours" | "snooze";
  /** Of a completed entry: its effects as they were read before, for entries of which no telling is on record. */
  readonly before?: string;
  /** Of a snoozed entry: when it is unread again; null for the next entry of its docket. */
  readonly dueAt?: Instant | null;
}

/** Trouble that the user should be able to read about later. */
export interface JournalLine {
  readonly id: string;
  readonly at: Instant;
  readonly docketKey: DocketKey | null;
  /** What happened and what to do, in a sentence or two. */
  readonly text: string;
}

/** A stored row that could not be read as what it should be. Kept as it is, out of the way, and in every backup. */
export interface DamagedRow {
  readonly id: string;
  readonly table: string;
  readonly row: unknown;
  readonly foundAt: Instant;
}

/** All that is stored of one docket. */
export interface DocketContents {
  readonly entries: readonly EntryRecord[];
  readonly marks: readonly EntryMark[];
  readonly snapshots: readonly SnapshotRecord[];
  readonly deadlines: readonly Deadline[];
  readonly tags: readonly StoredTags[];
  readonly corrections: readonly Correction[];
  readonly readings: readonly DocumentReading[];
  readonly tagChanges: readonly TagChange[];
}

/** Some entries of one or several dockets with what hangs on them. */
export type EntryRows = Pick<DocketContents, "entries" | "marks" | "tags" | "corrections" | "readings">;

/** Another docket of the same matter, as far as the analysis of one docket may look at it. */
export interface RelatedDocket {
  readonly docket: DocketRecord;
  readonly entries: readonly EntryRecord[];
  readonly tags: readonly StoredTags[];
}

/** The read side: our own pages use it directly. */
export interface DocketReader {
  dockets(): Promise<readonly DocketRecord[]>;
  /** Reads every row of the docket: thousands in a large one. Popup, badge and lists use `tallies`. */
  contentsOf(docketKey: DocketKey): Promise<DocketContents>;
  /**
   * The same, read in pieces, so that the page that reads it stays alive. `onPiece` is told how many entries are there,
   * and may take its time.
   */
  contentsInPieces(docketKey: DocketKey, onPiece: (entriesRead: number) => Promise<void>): Promise<DocketContents>;
  /** What is counted of every stored docket, or only of these, one small row each. No entry is read. */
  tallies(docketKeys?: readonly DocketKey[]): Promise<readonly DocketTally[]>;
  /** The newest entries of a docket, newest first. Nothing else of it is read. */
  newest(docketKey: DocketKey, count: number): Promise<EntryRows>;
  /** The entries of these ids (or those that their records were joined to), each once. Unknown ids are passed over. */
  rowsOf(entryIds: readonly EntryId[]): Promise<EntryRows>;
  /** True if some entry has no tags, or tags of other rules than these. No row is read. */
  isTaggedOtherwise(rulesVersion: string): Promise<boolean>;
  /** The looks at one docket. No entry is read. */
  snapshotsOf(docketKey: DocketKey): Promise<readonly SnapshotRecord[]>;
  /** The entry of that id, or the one that the id's record was joined to. */
  entry(entryId: EntryId): Promise<EntryRecord | null>;
  /** Of every docket, whatever became of them: thousands. Badge, alarms and glances use `openDeadlines`. */
  deadlines(): Promise<readonly Deadline[]>;
  /**
   * Of every docket those that stand (not done, refused, replaced or called off): all that the user confirmed, and with a
   * day the offered ones of that day and later and those that wait for theirs.
   */
  openDeadlines(offeredFrom: IsoDate | null): Promise<readonly Deadline[]>;
  /** Of every docket: as many as were set by hand. */
  corrections(): Promise<readonly Correction[]>;
  /** Of every docket: as many as the user did not dismiss yet. */
  tagChanges(): Promise<readonly TagChange[]>;
  notices(): Promise<readonly Notice[]>;
  /** Newest first. */
  journal(): Promise<readonly JournalLine[]>;
  damaged(): Promise<readonly DamagedRow[]>;
  /** Latest first. */
  imports(): Promise<readonly ImportRecord[]>;
  rules(): Promise<readonly UserRule[]>;
  packs(): Promise<readonly StoredPack[]>;
}

/** What a first screen is read with. */
export type FirstReader = Pick<DocketReader, "dockets" | "tallies" | "damaged" | "packs" | "newest">;

/** What one transaction reads before it decides. */
export interface StoredState extends DocketContents {
  readonly dockets: readonly DocketRecord[];
  readonly notices: readonly Notice[];
  readonly rules: readonly UserRule[];
  readonly packs: readonly StoredPack[];
  /** The dockets that the one in scope builds on (of an appeal those below it); empty for any other scope. */
  readonly related: readonly RelatedDocket[];
  readonly imports: readonly ImportRecord[];
  /** Only of the imports that were asked for. */
  readonly undo: readonly UndoRecord[];
  /** Of the one docket in scope; null: none was kept. Absent for any other scope. */
  readonly memo?: AnalysisMemo | null;
}

/** What one transaction writes: rows by their ids (put), and ids to delete. Absent = untouched. */
export interface StoreWrites {
  readonly dockets?: readonly DocketRecord[];
  readonly entries?: readonly EntryRecord[];
  readonly marks?: readonly EntryMark[];
  readonly snapshots?: readonly SnapshotRecord[];
  readonly deadlines?: readonly Deadline[];
  readonly tags?: readonly StoredTags[];
  readonly corrections?: readonly Correction[];
  readonly readings?: readonly DocumentReading[];
  readonly tagChanges?: readonly TagChange[];
  readonly rules?: readonly UserRule[];
  readonly packs?: readonly StoredPack[];
  readonly notices?: readonly Notice[];
  readonly journal?: readonly JournalLine[];
  readonly damaged?: readonly DamagedRow[];
  readonly imports?: readonly ImportRecord[];
  readonly undo?: readonly UndoRecord[];
  /** Gone with their dockets. */
  readonly memos?: readonly AnalysisMemo[];
  /** As the docket is after these writes. One that is not among them is dropped with whatever it was made from. */
  readonly outlines?: readonly StoredOutline[];
  readonly remove?: {
    readonly dockets?: readonly DocketKey[];
    readonly entries?: readonly EntryId[];
    readonly marks?: readonly EntryId[];
    readonly snapshots?: readonly string[];
    readonly deadlines?: readonly string[];
    readonly tags?: readonly EntryId[];
    readonly corrections?: readonly EntryId[];
    readonly readings?: readonly string[];
    readonly tagChanges?: readonly string[];
    readonly rules?: readonly string[];
    readonly packs?: readonly string[];
    readonly notices?: readonly string[];
    readonly imports?: readonly string[];
    readonly undo?: readonly string[];
    /** Those of `dockets` go without being named. */
    readonly memos?: readonly DocketKey[];
  };
}

/** What is read of one docket at first where little of it may do. */
export interface LittleState extends Pick<StoredState, "notices" | "rules" | "packs" | "snapshots"> {
  readonly docket: DocketRecord;
  /** The content of its `StoredOutline`. */
  readonly outline: string;
  readonly entryCount: number;
}

/** Entries with their marks. */
export type LittleRows = Pick<DocketContents, "entries" | "marks">;

/**
 * Decides from little of a docket: it yields the ids of entries that it has to see, is given those of them that there are,
 * as often as it likes, and returns what to do, or null where the docket must be read whole. Pure.
 */
export type LittleDecider<T> = (state: LittleState) => Generator<readonly EntryId[], Decision<T> | null, LittleRows>;

/** What a decision gives back: what to write and what to answer. */
export interface Decision<T> {
  readonly writes: StoreWrites;
  readonly value: T;
}

/**
 * Only these entries (under their ids or former ids), their marks, tags, corrections and readings, and only these
 * deadlines: of a large docket a thousandth of its contents. No snapshots or changes of tags are read.
 */
export interface OnlyEntries {
  readonly entryIds: readonly EntryId[];
  readonly deadlineIds?: readonly string[];
}

/**
 * Whose contents a transaction needs, decided from the list of dockets: one docket's, some entries', everybody's, or
 * nobody's. "every docket" reads all that is stored: never on a path that runs often.
 */
export type Scope = (dockets: readonly DocketRecord[]) => DocketKey | "every docket" | "no docket" | OnlyEntries;

/** A row worked out outside a transaction, with what must still be true when it is written. */
export type Replacement =
  | {
      readonly table: "tags";
      readonly before: StoredTags | null;
      readonly after: StoredTags;
      /** Goes along with it: the line of what changed, or the id of one that no longer holds. */
      readonly change: TagChange | null;
      readonly gone: string | null;
    }
  | { readonly table: "deadlines"; readonly before: Deadline | null; readonly after: Deadline };

/** What goes along with rows that are replaced. */
export interface AlsoReplaced extends Pick<StoreWrites, "journal" | "memos"> {
  /** As the docket is after these rows, if nothing else came in between. */
  readonly outline?: StoredOutline | null;
  /** The stamp of the outline when the rows were read that these were worked out from. */
  readonly follows?: string | null;
}

/** The store. Only the background may call `update` and `replace`. */
export interface DocketStore extends DocketReader {
  /**
   * Reads, decides and writes in one transaction: a death at any moment leaves either all of it or nothing.
   * `decide` is pure and synchronous. If it throws, nothing is written.
   * @param undoOf ids of the imports whose undo rows are read as well
   * @throws StorageError with a sentence for the user
   */
  update<T>(scope: Scope, decide: (state: StoredState) => Decision<T>, undoOf?: readonly string[]): Promise<T>;
  /**
   * The same from a docket's outline and the entries that `decide` asks for; null where that does not do, and nothing was
   * written.
   */
  updateLittle<T>(docketKey: DocketKey, decide: LittleDecider<T>): Promise<{ readonly value: T } | null>;
  /**
   * Writes, in one short transaction that reads nothing else, those rows whose entry is still there and whose stored
   * counterpart is still what they were worked out from. The others are left alone: something newer stands there.
   * @param isLast tell our pages that something changed
   * @returns the stamp of the docket's outline where it is still the one that `also` follows; null where it is not, and
   * an outline that came along was not kept
   */
  replace(rows: readonly Replacement[], also: AlsoReplaced, isLast: boolean): Promise<string | null>;
  /** Changes with everything that an outline of the docket is made from; "" before the first. */
  outlineStamp(docketKey: DocketKey): Promise<string>;
  /** Counts the dockets that have no tally (an older version stored them), each in a transaction of its own. */
  settleTallies(): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
}

/** A notification for the system's list. */
export interface Notification {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Stays until the user acts, where the system can do that. */
  readonly insistent: boolean;
}

export interface Notifier {
  show(notification: Notification): Promise<void>;
}

export interface Badge {
  /** `failing` shows "!" whatever the count; `paused` (absent = no) has its own icon. `title` is the tooltip. */
  show(badge: {
    readonly count: number;
    readonly failing: boolean;
    readonly paused?: boolean;
    readonly title: string;
  }): Promise<void>;
}

export interface Alarm {
  /**
   * Keeps one alarm for that moment; none for null. It rings again every minute until it is set anew: a worker that
   * ended before it was done is woken again.
   */
  set(at: Instant | null): Promise<void>;
}
