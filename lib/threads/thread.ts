import type { DocketKey, EntryId, EntryRecord } from "../docket/records.ts";
import type { EntryTags, Outcome } from "../tags/tags.ts";

/** What the threads of a docket are worked out from. */
export interface ThreadEntry {
  readonly entry: EntryRecord;
  readonly tags: EntryTags;
}

/**
 * Where a motion (petition, application, report and recommendation) stands. "pending": no ruling on it is among the
 * entries seen. "ruled on": an order names it and its docket text does not say how it rules. "reconsidered": the ruling
 * was reopened and no new one was seen. "terminated": the clerk closed it, and no ruling says how.
 */
export type MotionState =
  | Exclude<Outcome, "extended" | "set" | "none">
  | "pending"
  | "ruled on"
  | "adopted"
  | "adopted in part"
  | "rejected"
  | "reconsidered"
  | "terminated"
  | "docketed in error";

/** How a ruling was found to be about a motion. */
export type RulingLink = "number" | "only request named" | "title";

/** What happened to a ruling after it was made. */
export interface RulingChange {
  readonly by: EntryId;
  /** "vacated", "stricken", "amended", "reconsideration granted", "affirmed" … */
  readonly how: string;
  /** True if the ruling no longer stands. */
  readonly undone: boolean;
}

/** One ruling on one motion. */
export interface Ruling {
  readonly by: EntryId;
  readonly outcome: MotionState;
  readonly link: RulingLink;
  /** Oldest first. */
  readonly changes: readonly RulingChange[];
}

/** A motion's outcome as its row shows it. */
export interface MotionOutcome {
  readonly state: MotionState;
  /** The order (or notice of withdrawal) that the state comes from; null while none does. */
  readonly by: EntryId | null;
  /** Oldest first, those that no longer stand included. */
  readonly rulings: readonly Ruling[];
}

/** What an entry is in a thread. */
export type ThreadRole =
  | "head"
  | "response"
  | "reply"
  | "brief"
  | "exhibit"
  | "notice"
  | "hearing"
  | "ruling"
  | "order"
  | "later motion"
  | "notice of appeal"
  | "appeal"
  | "other paper";

export interface ThreadMember {
  readonly entryId: EntryId;
  readonly role: ThreadRole;
}

/** A motion with its papers and rulings; or an order that no motion is known of, with what was filed on it. */
export interface Thread {
  readonly headId: EntryId;
  /** The head first, then in the order of the docket. */
  readonly members: readonly ThreadMember[];
}

/** A document number that entries name and that no look has shown. */
export interface UnseenReference {
  readonly docketKey: DocketKey;
  readonly number: string;
  /** Who names it, in the order of the docket. */
  readonly namedBy: readonly EntryId[];
  /** Those of them whose effect could not be read: opening the number may tell. */
  readonly unclearOf: readonly EntryId[];
}

/** The threads of one docket or of all dockets of a matter. */
export interface Threads {
  readonly outcomes: ReadonlyMap<EntryId, MotionOutcome>;
  readonly threads: ReadonlyMap<EntryId, Thread>;
  /** The heads of the threads that an entry belongs to; a head names itself first. */
  readonly headsOf: ReadonlyMap<EntryId, readonly EntryId[]>;
  readonly unseen: readonly UnseenReference[];
}
