import type { Instant } from "../calendar/date.ts";
import { mergeDeadlines } from "../deadlines/merge-deadlines.ts";
import { laterDeadlines } from "../deadlines/open-ends.ts";
import type { OpenEnds } from "../deadlines/open-ends.ts";
import { statedDates } from "../deadlines/stated.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketRecord, EntryRecord } from "../docket/records.ts";
import { matterOf } from "../matters/registry.ts";
import { hasDigits, tagOn } from "../tags/tag-more.ts";
import type { TagState } from "../tags/tag-state.ts";
import type { EntryTags, TaggableEntry } from "../tags/tags.ts";
import type { AnalysisInputs } from "./analysis.ts";
import { contextOf } from "./docket-context.ts";
import { mattersOf } from "./matters.ts";
import type { OutlineContent } from "./outline.ts";
import { withStubDoubt, withWords } from "./stub-tags.ts";

/** Where the reading of a docket stood before some entries came. */
export interface ReadSoFar extends Pick<OutlineContent, "tagging" | "digits" | "ends"> {
  /** In their places; what was not read of them may throw when it is asked for. */
  readonly entries: readonly TaggableEntry[];
}

/** What entries after all others give. Those before have the tags and deadlines that they had. */
export interface MoreRead {
  readonly tags: readonly EntryTags[];
  readonly deadlines: readonly Deadline[];
  readonly tagging: TagState;
  readonly ends: OpenEnds;
}

/**
 * Reads entries that come after all others of a docket as `tagsOf` and `deadlinesOf` read the whole docket with them; null
 * where they may change what the others gave, or where more than their texts tells of them.
 */
export function readMore(
  docket: DocketRecord,
  newer: readonly EntryRecord[],
  before: ReadSoFar,
  { packs }: Pick<AnalysisInputs, "packs">,
  now: Instant,
): MoreRead | null {
  const matters = mattersOf(packs);
  const { courtId, docketNumber, pacerCaseId } = docket.header;
  if (matterOf(matters, courtId, docketNumber, pacerCaseId).knownEntries.length > 0) return null;
  const context = contextOf(docket, matters);
  const { governmentSide } = context;
  const worded = newer.map(withWords);
  const isInTexts = (run: string) => hasDigits(before.digits, run);
  const read = tagOn(before.entries, worded, before.tagging, { courtId, governmentSide }, isInTexts);
  if (read === null || read.state === null) return null;
  const tags = read.tags.map((each, at) => {
    const entry = worded[at];
    return entry === undefined ? each : withStubDoubt(entry, each);
  });
  const later = laterDeadlines(newer, tags, context, { ends: before.ends, datesOf: statedDates });
  if (later === null) return null;
  const deadlines = mergeDeadlines([], later.drafts, now, new Set(newer.map(({ id }) => id)));
  return { tags, deadlines, tagging: read.state, ends: later.ends };
}
