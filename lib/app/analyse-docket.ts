import type { Instant } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import { compareNatural } from "../digest/rows.ts";
import { fingerprintOf } from "../docket/identity.ts";
import type { DocketRecord, EntryRecord } from "../docket/records.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { Analysis, AnalysisInputs } from "./analysis.ts";
import { noTags } from "./no-tags.ts";
import type { JournalLine, StoredTags } from "./ports.ts";

/** What is stored of an earlier analysis. */
export interface KnownAnalysis {
  readonly tags: readonly StoredTags[];
  readonly deadlines: readonly Deadline[];
}

export interface Analysed {
  readonly tags: ReadonlyMap<string, EntryTags>;
  readonly deadlines: readonly Deadline[];
  /** The rows that differ from what is stored. */
  readonly writes: {
    readonly tags: readonly StoredTags[];
    readonly deadlines: readonly Deadline[];
    readonly journal: readonly JournalLine[];
  };
}

/**
 * Tags a whole docket and finds its deadlines. Entries refer to each other, so that one new entry can change the tags of
 * others: everything is computed again, and only what came out different is written.
 * A bug in the rules loses no entry: it is written down, and the entries keep the tags that they had.
 */
export function analyseDocket(
  analysis: Analysis,
  docket: DocketRecord,
  entries: readonly EntryRecord[],
  known: KnownAnalysis & AnalysisInputs,
  now: Instant,
): Analysed {
  const inOrder = entries.toSorted(inDocketOrder);
  const stored = new Map(known.tags.map((row) => [row.entryId, row]));
  const journal: JournalLine[] = [];
  const guarded = <T>(what: string, compute: () => T, otherwise: T): T => {
    try {
      return compute();
    } catch (error) {
      journal.push(failureOf(docket, what, error, now));
      return otherwise;
    }
  };
  const kept = inOrder.map(
    (entry) => stored.get(entry.id)?.tags ?? noTags("could not be tagged: read the entry itself"),
  );
  const tagList = guarded("tags", () => analysis.tagsOf(docket, inOrder, known), kept);
  const deadlines = guarded(
    "deadlines",
    () => analysis.deadlinesOf(docket, inOrder, tagList, known.deadlines, now),
    known.deadlines,
  );
  const rows = inOrder.map((entry, index) => storedTagsOf(entry, tagList[index], analysis.rulesVersion));
  return {
    tags: new Map(rows.map((row) => [row.entryId, row.tags])),
    deadlines,
    writes: {
      tags: tagList === kept ? [] : rows.filter((row) => !isSame(row, stored.get(row.entryId))),
      deadlines: deadlines.filter((deadline) => !known.deadlines.includes(deadline)),
      journal,
    },
  };
}

function storedTagsOf(entry: EntryRecord, tags: EntryTags | undefined, rulesVersion: string): StoredTags {
  return {
    entryId: entry.id,
    docketKey: entry.docketKey,
    rulesVersion,
    textHash: fingerprintOf(entry),
    tags: tags ?? noTags("could not be tagged: read the entry itself"),
  };
}

function isSame(a: StoredTags, b: StoredTags | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function failureOf(docket: DocketRecord, what: string, error: unknown, at: Instant): JournalLine {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    id: `analysis ${docket.key} ${what} ${at.slice(0, 10)}`,
    at,
    docketKey: docket.key,
    text: `The ${what} of ${docket.header.docketNumber} could not be worked out (${reason.slice(0, 300)}). The entries themselves are stored: read them until an update mends this.`,
  };
}

/** The order in which entries came to be: day, the court's sequence, number. Undated ones last. */
export function inDocketOrder(a: EntryRecord, b: EntryRecord): number {
  const [dayOfA, dayOfB] = [a.dateEntered ?? a.dateFiled ?? "9999", b.dateEntered ?? b.dateFiled ?? "9999"];
  return (
    (dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0) ||
    (a.pacerSeqNo !== null && b.pacerSeqNo !== null ? compareNatural(a.pacerSeqNo, b.pacerSeqNo) : 0) ||
    compareNatural(a.documentNumber, b.documentNumber) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** True if some entry's tags are missing or were computed by other rules or from another text. */
export function needsTagging(
  entries: readonly EntryRecord[],
  tags: readonly StoredTags[],
  rulesVersion: string,
): boolean {
  const stored = new Map(tags.map((row) => [row.entryId, row]));
  return entries.some((entry) => {
    const row = stored.get(entry.id);
    return row === undefined || row.rulesVersion !== rulesVersion || row.textHash !== fingerprintOf(entry);
  });
}
