import type { IsoDate, Instant } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketRecord, EntryMark, EntryRecord, SnapshotRecord } from "../docket/records.ts";
import type { DocumentReading } from "../documents/reading.ts";
import type { ReliefTimeline } from "../relief/relief.ts";
import type { OwnMarks } from "../rules/own-marks.ts";
import type { Correction } from "../tags/correction.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { TagChange } from "./ports.ts";

/** An entry with everything that a list or a detail pane shows. */
export interface EntryView {
  readonly entry: EntryRecord;
  readonly tags: EntryTags;
  /** What the program reads by itself, where tags were set by hand; null where none were. */
  readonly read: EntryTags | null;
  readonly correction: Correction | null;
  /** What the user's own rules say of it; null where none was applied. */
  readonly own: OwnMarks | null;
  /** What was read in its documents, the main one first. */
  readonly readings: readonly DocumentReading[];
  readonly mark: EntryMark;
  readonly deadlines: readonly Deadline[];
  /** "E.D. Mich. 2:17-cv-11910". */
  readonly docketLabel: string;
  /** Free address of the entry or its docket; null when only paid ones exist. */
  readonly link: string | null;
}

/** How well a docket is covered. */
export interface HealthView {
  readonly docket: DocketRecord;
  readonly docketLabel: string;
  readonly lastSnapshot: SnapshotRecord | null;
  readonly entryCount: number;
  readonly unreadCount: number;
  readonly gaps: readonly string[];
  /** Sentences for the user, worst first: "12 rows of the last page could not be read". Empty = nothing to report. */
  readonly warnings: readonly string[];
}

/** A matter with its dockets' entries in one list, newest first. */
export interface MatterView {
  readonly matterId: string;
  readonly name: string;
  readonly entries: readonly EntryView[];
  readonly deadlines: readonly Deadline[];
  readonly health: readonly HealthView[];
  readonly unreadCount: number;
  /** What new readings of known entries changed and the user did not dismiss yet, latest first. */
  readonly tagChanges: readonly TagChange[];
  /** What is in force on any day, from all of these entries and the matter's record. */
  readonly relief: ReliefTimeline;
  /** Entries whose tags were set by hand. */
  readonly byHandCount: number;
  /**
   * Set while `entries` are not all: the newest, or those that were asked for. Then nothing is told that follows from
   * all of them: `relief` is empty. The counts are right all the same.
   */
  readonly partial?: {
    /** Entries that were read so far, and all that are stored. */
    readonly read: number;
    readonly total: number;
  };
}

/** What is shown beside one row of a court page. */
export interface RowView {
  readonly entryId: string | null;
  readonly isNew: boolean;
  readonly edited: boolean;
  readonly tags: EntryTags;
  readonly deadlines: readonly Deadline[];
}

/** The small summary on a court page. */
export interface PageSummary {
  readonly docketKey: string;
  readonly matterName: string;
  readonly watched: boolean;
  readonly newCount: number;
  readonly affectingCount: number;
  readonly unclearCount: number;
  readonly nextDeadline: { readonly what: string; readonly date: IsoDate; readonly confirmed: boolean } | null;
  readonly completeness: "complete" | "partial" | "unknown";
  readonly problems: readonly string[];
  readonly lastVisit: Instant | null;
}
