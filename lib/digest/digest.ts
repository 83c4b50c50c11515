import type { IsoDate, Instant } from "../calendar/date.ts";
import type { DeadlineClass } from "../deadlines/deadline-class.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketRecord, EntryRecord, SnapshotRecord } from "../docket/records.ts";
import type { CalendarProfile } from "../settings/settings.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { EntryLinks } from "./linked.ts";
import type { DigestRelief } from "./relief.ts";

/** How a docket is named in a digest. */
export interface DocketLabel {
  /** "E.D. Mich. 2:17-cv-11910". */
  readonly label: string;
  /** "E.D. Mich."; the court id when the court is not in the table. */
  readonly courtName: string;
  readonly docketNumber: string;
  /** The court's clock, "America/Detroit"; "UTC" when the court is not known. */
  readonly timeZone: string;
}

/** One row of a digest: the entry, its tags, and where it stands. Restricted text is already taken out. */
export interface DigestEntry extends DocketLabel {
  readonly docketKey: string;
  /** Date entered, else date filed; null for an entry without a date (placed by when it was first seen). */
  readonly day: IsoDate | null;
  readonly entry: EntryRecord;
  readonly tags: EntryTags;
  /** The motion that it is about, and where its own stands. */
  readonly links: EntryLinks;
  /** What the user's own rules call it. */
  readonly labels: readonly string[];
  /** A rule of the user's quietens it, and its tags allow that. */
  readonly quiet: boolean;
  /** The same, and it is no order of the court, so that it may stand among the routine filings. */
  readonly folded: boolean;
  readonly deadlines: readonly DigestDeadline[];
  /** Only when the settings ask for notes. */
  readonly note: string | null;
  /** A free address of the entry or its docket, never a paid one. */
  readonly link: string | null;
  /** Entered before the period (or without a date), and first seen in it: told now, because no earlier digest could. */
  readonly late: boolean;
  /** The entry is restricted and the settings keep its text out; `entry.docketText` says so in its place. */
  readonly textLeftOut: boolean;
}

/** A deadline with the docket and entry that it comes from. */
export interface DigestDeadline extends DocketLabel {
  readonly deadline: Deadline;
  /** Of the entry it comes from; null when that entry has none, or the user added the deadline by hand. */
  readonly documentNumber: string | null;
  readonly link: string | null;
  readonly state: DeadlineState;
  /** Confirmed now, or once: a calendar may hold it. */
  readonly everConfirmed: boolean;
  /** The deadline that replaced this one, if any. */
  readonly replacedBy: { readonly what: string; readonly date: IsoDate | null; readonly confirmed: boolean } | null;
}

/** Where a deadline stands, in one word per case; the first that applies. */
export type DeadlineState =
  | "dismissed" // the user said that it is not a deadline
  | "replaced" // a later date took its place
  | "cancelled" // by the court
  | "done" // by the user, or satisfied
  | "confirmed"
  | "not confirmed";

/** One run of words of a text that the court changed. */
export interface RedlinePart {
  readonly change: "same" | "removed" | "added";
  readonly text: string;
}

/** An entry whose text the court changed in the period, one per change, oldest first. */
export interface DigestEdit {
  readonly row: DigestEntry;
  /** The words as they stood before and after this change. Both say "left out" for restricted text. */
  readonly before: string;
  readonly after: string;
  readonly redline: readonly RedlinePart[];
  /** When the new words were first seen. */
  readonly seenAt: Instant;
  /** What the court says of the change ("Modified on 6/27/2017 (KSan)"), null if nothing. */
  readonly annotation: string | null;
}

/** What was looked at, and what is missing. */
export interface DigestCoverage extends DocketLabel {
  readonly docket: DocketRecord;
  /** The looks within the period, and the last one of all, oldest first. */
  readonly snapshots: readonly SnapshotRecord[];
  readonly entryCount: number;
  /** Runs of document numbers never seen: "701–703". */
  readonly gaps: readonly string[];
  /** Sentences: why this docket may hold more than the digest shows. Empty = nothing to report. */
  readonly warnings: readonly string[];
}

/** Dates ahead, in three ranges that do not overlap. */
export interface UpcomingDeadlines {
  readonly title: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly deadlines: readonly DigestDeadline[];
}

/** When calendars remind of a confirmed deadline: days before, by its class, at this hour of the court's clock. */
export interface AlarmPlan {
  readonly days: Readonly<Record<DeadlineClass, readonly number[]>>;
  /** "09:00". */
  readonly time: string;
}

/** How a calendar file is written: for which program, and whether it may name the case. */
export interface CalendarStyle {
  readonly profile: CalendarProfile;
  readonly neutral: boolean;
}

/** One week (or any period) of one matter: the snapshot that every exporter renders. Pure data, ordered. */
export interface Digest {
  readonly matterName: string;
  /** First and last day, both included, by date entered (else filed). */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** When the data was as it is. Printed on every page. */
  readonly asOf: Instant;
  /** The clock on which `asOf` is printed: that of the matter's first docket. */
  readonly timeZone: string;
  readonly relief: DigestRelief;
  readonly affecting: readonly DigestEntry[];
  /** Court orders whose effect could not be read, never folded. */
  readonly unclear: readonly DigestEntry[];
  readonly other: readonly DigestEntry[];
  readonly routine: readonly DigestEntry[];
  readonly edits: readonly DigestEdit[];
  /** Found in the period's entries, or added in the period, whatever their date. */
  readonly newDeadlines: readonly DigestDeadline[];
  /** The next 7, 14 and 30 days. */
  readonly upcoming: readonly UpcomingDeadlines[];
  /** Confirmed deadlines that have passed and are not done, whenever they fell. */
  readonly overdue: readonly DigestDeadline[];
  /** Everything else that fell in the period: hearings, ends of relief, and dates nobody confirmed. */
  readonly passed: readonly DigestDeadline[];
  /** What a calendar should hold: see `calendarDeadlines`. */
  readonly calendar: readonly DigestDeadline[];
  /** Dates from the first day on that the calendar leaves out because nobody confirmed them. */
  readonly unconfirmedLeftOut: number;
  readonly alarms: AlarmPlan;
  readonly calendarStyle: CalendarStyle;
  readonly coverage: readonly DigestCoverage[];
}

/** Number of entries in the period, edits not counted. */
export function entryCountOf(digest: Digest): number {
  return digest.affecting.length + digest.unclear.length + digest.other.length + digest.routine.length;
}
