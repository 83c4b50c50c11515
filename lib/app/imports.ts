import type { Instant } from "../calendar/date.ts";
import type { DocketSnapshot, DocumentMenu } from "../docket/docket.ts";
import type { DocketKey, EntryId } from "../docket/records.ts";
import type { DocketContents, StoredState } from "./ports.ts";

interface LookAtFile {
  /** Unique: the import's id and a place in it. */
  readonly lookId: string;
  readonly fileName: string;
  readonly savedAt: Instant;
}

/** One docket as a saved file shows it. */
export interface DocketLook extends LookAtFile {
  readonly snapshot: DocketSnapshot;
}

/** A saved list of one entry's documents, which can only enrich that entry. */
export interface MenuLook extends LookAtFile {
  readonly menu: DocumentMenu;
}

export type ImportedLook = DocketLook | MenuLook;

/** What importing a look changes, or changed. Counted in entries; each counts once. */
export interface LookResult {
  readonly lookId: string;
  readonly fileName: string;
  /** Null where the look cannot be stored. */
  readonly docketKey: DocketKey | null;
  /** Why not, in a sentence. */
  readonly refused: string | null;
  /** Before the import. Importing watches what was not. */
  readonly standing: "watched" | "no longer watched" | "not stored";
  readonly added: number;
  /** Of the added ones those that are news by the same rules as on a page: they will be unread. */
  readonly news: number;
  /** The court changed their text since they were last seen. */
  readonly edited: number;
  /** Their text stays, and an earlier wording of it becomes known. */
  readonly earlierWordings: number;
  readonly enriched: number;
  readonly unchanged: number;
  /** Rows that say that they are of another case: not taken in. */
  readonly strangers: number;
  /** Parts of the file that could not be read. */
  readonly problems: number;
  /** The file is older than what is known: it fills in and corrects nothing. */
  readonly outdated: boolean;
}

/** What one import did to one docket. */
export interface ImportRecord {
  /** "<import id> <docket key>", and a count where one import came back to a docket. */
  readonly id: string;
  readonly importId: string;
  readonly docketKey: DocketKey;
  readonly at: Instant;
  readonly looks: readonly LookResult[];
  readonly undone: UndoReport | null;
}

/** The tables that an import changes and an undo puts back. Tags are worked out again. */
export type UndoTable = "dockets" | "entries" | "marks" | "snapshots" | "deadlines" | "corrections" | "readings";
/** A record that an earlier version wrote lacks the tables that came later. */
export type UndoRows = Partial<Pick<StoredState, UndoTable>>;

/** What it takes to undo an import of one docket. */
export interface UndoRecord {
  /** That of its `ImportRecord`. */
  readonly id: string;
  readonly docketKey: DocketKey;
  /** The changed rows as they were; a row that is missing here was added. */
  readonly before: UndoRows;
  /** "<table> <key>" of every changed row → its fingerprint after the import, "" for one that was removed. */
  readonly after: Readonly<Record<string, string>>;
}

/** An entry that an undo left as it is. */
export interface KeptEntry {
  readonly entryId: EntryId;
  /** "ECF 12". */
  readonly name: string;
  /** Completes "It stays because …". */
  readonly because: string;
}

export interface UndoReport {
  /** Entries taken out again. */
  readonly removed: number;
  /** Entries put back as they were. */
  readonly restored: number;
  readonly kept: readonly KeptEntry[];
}

/** Nothing of a docket. */
export const noContents: DocketContents = {
  entries: [],
  marks: [],
  snapshots: [],
  deadlines: [],
  tags: [],
  corrections: [],
  readings: [],
  tagChanges: [],
};

/** A look that cannot be stored, and why. */
export function refusalOf(look: ImportedLook, reason: string): LookResult {
  return { ...nothingOf(look), refused: reason };
}

/** A look that changes nothing. */
export function nothingOf(look: ImportedLook): LookResult {
  return {
    lookId: look.lookId,
    fileName: look.fileName,
    docketKey: null,
    refused: null,
    standing: "not stored",
    added: 0,
    news: 0,
    edited: 0,
    earlierWordings: 0,
    enriched: 0,
    unchanged: 0,
    strangers: 0,
    problems: ("menu" in look ? look.menu : look.snapshot).problems.length,
    outdated: false,
  };
}
