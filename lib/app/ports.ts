import type { Instant } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketKey, DocketRecord, EntryId, EntryMark, EntryRecord, SnapshotRecord } from "../docket/records.ts";
import type { Settings } from "../settings/settings.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { ImportRecord, UndoRecord } from "./imports.ts";

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
  readonly tags: EntryTags;
}

/**
 * Something the user is to be told, or was told. Written in the same transaction as its cause and marked sent
 * only after the notification was created: a crash in between repeats it, and never loses it.
 */
export interface Notice {
  /** "new <entry id>", "edited <entry id> <instant>", "reminder <deadline id> <rung>". */
  readonly id: string;
  readonly kind: "new entry" | "edited entry" | "reminder";
  readonly docketKey: DocketKey;
  readonly entryId: EntryId | null;
  readonly deadlineId: string | null;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
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
}

/** The read side: our own pages use it directly. */
export interface DocketReader {
  dockets(): Promise<readonly DocketRecord[]>;
  contentsOf(docketKey: DocketKey): Promise<DocketContents>;
  /** The entry of that id, or the one that the id's record was joined to. */
  entry(entryId: EntryId): Promise<EntryRecord | null>;
  notices(): Promise<readonly Notice[]>;
  /** Newest first. */
  journal(): Promise<readonly JournalLine[]>;
  damaged(): Promise<readonly DamagedRow[]>;
  /** Latest first. */
  imports(): Promise<readonly ImportRecord[]>;
}

/** What one transaction reads before it decides. */
export interface StoredState extends DocketContents {
  readonly dockets: readonly DocketRecord[];
  readonly notices: readonly Notice[];
  readonly imports: readonly ImportRecord[];
  /** Only of the imports that were asked for. */
  readonly undo: readonly UndoRecord[];
}

/** What one transaction writes: rows by their ids (put), and ids to delete. Absent = untouched. */
export interface StoreWrites {
  readonly dockets?: readonly DocketRecord[];
  readonly entries?: readonly EntryRecord[];
  readonly marks?: readonly EntryMark[];
  readonly snapshots?: readonly SnapshotRecord[];
  readonly deadlines?: readonly Deadline[];
  readonly tags?: readonly StoredTags[];
  readonly notices?: readonly Notice[];
  readonly journal?: readonly JournalLine[];
  readonly damaged?: readonly DamagedRow[];
  readonly imports?: readonly ImportRecord[];
  readonly undo?: readonly UndoRecord[];
  readonly remove?: {
    readonly dockets?: readonly DocketKey[];
    readonly entries?: readonly EntryId[];
    readonly marks?: readonly EntryId[];
    readonly snapshots?: readonly string[];
    readonly deadlines?: readonly string[];
    readonly tags?: readonly EntryId[];
    readonly notices?: readonly string[];
    readonly imports?: readonly string[];
    readonly undo?: readonly string[];
  };
}

/** What a decision gives back: what to write and what to answer. */
export interface Decision<T> {
  readonly writes: StoreWrites;
  readonly value: T;
}

/** Whose contents a transaction needs, decided from the list of dockets: one docket's, everybody's, or nobody's. */
export type Scope = (dockets: readonly DocketRecord[]) => DocketKey | "every docket" | "no docket";

/** The store. Only the background may call `update`. */
export interface DocketStore extends DocketReader {
  /**
   * Reads, decides and writes in one transaction: a death at any moment leaves either all of it or nothing.
   * `decide` is pure and synchronous. If it throws, nothing is written.
   * @param undoOf ids of the imports whose undo rows are read as well
   * @throws StorageError with a sentence for the user
   */
  update<T>(scope: Scope, decide: (state: StoredState) => Decision<T>, undoOf?: readonly string[]): Promise<T>;
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
  /** `failing` shows "!" whatever the count. `title` is the tooltip. */
  show(badge: { readonly unread: number; readonly failing: boolean; readonly title: string }): Promise<void>;
}

export interface Alarm {
  /** Keeps one alarm for that moment; none for null. */
  set(at: Instant | null): Promise<void>;
}
