import type { Instant } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketRecord, EntryRecord } from "../docket/records.ts";
import type { DocumentReading } from "../documents/reading.ts";
import type { Correction } from "../tags/correction.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { readMore } from "./more-analysis.ts";
import type { Recall } from "./analysis-memo.ts";
import type { RelatedDocket, StoredPack } from "./ports.ts";

/** What else the tags of a docket are worked out from, besides its own entries. */
export interface AnalysisInputs {
  readonly corrections: readonly Correction[];
  readonly readings: readonly DocumentReading[];
  readonly packs: readonly StoredPack[];
  readonly related: readonly RelatedDocket[];
  /** What the last reading kept; it changes nothing in what this one gives. */
  readonly recall?: Recall;
}

export const noInputs: AnalysisInputs = { corrections: [], readings: [], packs: [], related: [] };

/** What reading a docket gives: tags of every entry, and the deadlines that follow. Pure; may throw on a bug. */
export interface Analysis {
  /** Changes with the rules, so that stored tags are computed again. */
  readonly rulesVersion: string;
  /** In the order of the entries, which is the docket's. Words by hand are laid over it afterwards. */
  tagsOf(docket: DocketRecord, entries: readonly EntryRecord[], inputs: AnalysisInputs): readonly EntryTags[];
  /** Known deadlines with those that the entries give now: what the user did to them is kept. */
  deadlinesOf(
    docket: DocketRecord,
    entries: readonly EntryRecord[],
    tags: readonly EntryTags[],
    known: readonly Deadline[],
    now: Instant,
    inputs: AnalysisInputs,
  ): readonly Deadline[];
  /** Reads entries after all others as the two above would; null where that is not certain. Absent: it never is. */
  readonly readMore?: typeof readMore;
}
