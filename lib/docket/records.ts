import type { IsoDate, Instant } from "../calendar/date.ts";
import type { Completeness, Docket, DocketEntry, ParseProblem } from "./docket.ts";

/** Our name of a docket, for ever: "mied:2:17-cv-11910". Other names of the same docket are its aliases. */
export type DocketKey = string;
/** Our name of an entry, for ever. Given once; the entry's keys may grow, its id does not change. */
export type EntryId = string;

/** A docket as stored: the header as last known, without entries. Fields seen as null never overwrite known ones. */
export interface DocketRecord {
  readonly key: DocketKey;
  readonly header: Omit<Docket, "entries">;
  /** "mied#321020", "courtlistener#4214664", … every identity under which pages named it. */
  readonly aliases: readonly string[];
  /** The matter it belongs to ("hamama-v-adducci"), or its own key for a matter of one docket. */
  readonly matterId: string;
  readonly watched: boolean;
  readonly watchedSince: Instant;
  /** False until a snapshot with entries (or of a complete docket without any) was stored; the first one seeds quietly. */
  readonly seeded: boolean;
}

/** The saved file that a look was taken from. */
export interface SavedFile {
  /** Names the look for ever: the import that it belongs to, and its place there. */
  readonly lookId: string;
  /** As the user's disk calls it. */
  readonly name: string;
  /** When the page was saved, as well as is known; a file that was copied can only say when. */
  readonly savedAt: Instant;
}

/** One look at one page, kept as the record of coverage. */
export interface SnapshotRecord {
  readonly id: string;
  readonly docketKey: DocketKey;
  readonly sourceId: string;
  /** When the page was as it is recorded: of a saved file the moment when it was saved. */
  readonly seenAt: Instant;
  readonly completeness: Completeness;
  readonly criteria: string | null;
  readonly entryCount: number;
  readonly newCount: number;
  readonly problems: readonly ParseProblem[];
  /** Set for what was imported from a file. An import is no visit. */
  readonly file?: SavedFile;
}

/** Who showed an entry, and what text. */
export interface Witness {
  readonly sourceId: string;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** Fingerprint of the normalised text this source shows. */
  readonly textHash: string;
  /** This source's own wording where it differs from the entry's best text (a weaker copy); null when it is the same. */
  readonly otherText: string | null;
}

/** An earlier wording of an entry's docket text. */
export interface EntryVersion {
  readonly docketText: string;
  readonly sourceId: string;
  /** When this wording was first and last seen. */
  readonly firstSeenAt: Instant;
  readonly replacedAt: Instant;
  /** What the newer text says about the change ("Modified on 6/27/2017 (KSan)"), null if nothing. */
  readonly annotation: string | null;
}

/**
 * seed: there at the first look. new: appeared after. back-filled: older than what was known, seen late
 * (a partial page, a deeper range), so not news.
 */
export type Novelty = "seed" | "new" | "back-filled";

/** An entry as stored: the best known content, every key it was seen under, who saw it, and its earlier wordings. */
export interface EntryRecord extends DocketEntry {
  readonly id: EntryId;
  readonly docketKey: DocketKey;
  /** "seq:…", "doc:…", "num:…", "cl:…", "fp:…" as of `identity.ts`, strongest first. */
  readonly keys: readonly string[];
  readonly witnesses: readonly Witness[];
  readonly versions: readonly EntryVersion[];
  readonly firstSeenAt: Instant;
  readonly lastChangedAt: Instant;
  readonly novelty: Novelty;
  /** Set when a complete docket of the same court no longer showed it; never a deletion. */
  readonly absentSince: IsoDate | null;
  /** When a page first showed as sealed or restricted what it had shown as open; absent or null where none did. */
  readonly restrictedSince?: Instant | null;
  /** Ids of entries that may be the same one, left apart for want of proof. */
  readonly maybeSameAs: readonly EntryId[];
  /** The source that each field's present value comes from, so that a weaker source never replaces it. */
  readonly fieldSources: Readonly<Record<string, string>>;
  /** Ids of records that turned out to be this entry and were joined to it. Links to them still lead here. */
  readonly formerIds: readonly EntryId[];
}

/** What the user did with an entry. Kept apart so that no merge can touch it. */
export interface EntryMark {
  readonly entryId: EntryId;
  readonly docketKey: DocketKey;
  readonly state: "unread" | "seen" | "done";
  readonly starred: boolean;
  readonly note: string;
  readonly updatedAt: Instant;
  /** Set aside until then, when it is unread again; absent or null where it is not. */
  readonly snoozedUntil?: Instant | "next entry" | null;
  /** Why it is unread again by itself, in words that complete "Back because …"; absent or null where it is not. */
  readonly returned?: string | null;
}

/** What a merge changed, for alerts and the digest. */
export type EntryChange =
  | { readonly change: "added"; readonly entryId: EntryId; readonly novelty: Novelty }
  | { readonly change: "text"; readonly entryId: EntryId; readonly annotation: string | null }
  | { readonly change: "enriched"; readonly entryId: EntryId; readonly fields: readonly string[] }
  | { readonly change: "joined"; readonly entryId: EntryId; readonly formerId: EntryId }
  | { readonly change: "absent"; readonly entryId: EntryId }
  | { readonly change: "shown again"; readonly entryId: EntryId };
