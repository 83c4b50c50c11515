import type { IsoDate, Instant } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketRecord, EntryRecord, EntryVersion, SnapshotRecord } from "../docket/records.ts";
import type { EntryTags } from "../tags/tags.ts";

/** One row of a digest: the entry, its tags, and where it stands. */
export interface DigestEntry {
  readonly docketKey: string;
  readonly courtName: string;
  readonly docketNumber: string;
  readonly entry: EntryRecord;
  readonly tags: EntryTags;
  readonly deadlines: readonly Deadline[];
  /** Only when the settings ask for notes. */
  readonly note: string | null;
  readonly link: string | null;
}

/** An entry whose text the court changed in the period. */
export interface DigestEdit {
  readonly row: DigestEntry;
  readonly before: EntryVersion;
}

/** What was looked at, and what is missing. */
export interface DigestCoverage {
  readonly docket: DocketRecord;
  readonly snapshots: readonly SnapshotRecord[];
  /** Runs of document numbers never seen: "701–703". */
  readonly gaps: readonly string[];
}

/** One week (or any period) of one matter: the snapshot that every exporter renders. Pure data, ordered. */
export interface Digest {
  readonly matterName: string;
  /** First and last day, both included, by date entered (else filed). */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** When the data was as it is. Printed on every page. */
  readonly asOf: Instant;
  readonly affecting: readonly DigestEntry[];
  readonly unclear: readonly DigestEntry[];
  readonly other: readonly DigestEntry[];
  readonly routine: readonly DigestEntry[];
  readonly edits: readonly DigestEdit[];
  /** Found in the period's entries, whatever their date. */
  readonly newDeadlines: readonly Deadline[];
  /** Due within 30 days after `to`, soonest first, and what is overdue and not done. */
  readonly upcoming: readonly Deadline[];
  readonly overdue: readonly Deadline[];
  readonly coverage: readonly DigestCoverage[];
}
