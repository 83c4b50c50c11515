import type { Instant } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import { wokenByEntries } from "../deadlines/wake.ts";
import { fingerprintOf } from "../docket/identity.ts";
import type { DocketRecord, EntryId, EntryRecord } from "../docket/records.ts";
import type { UserRule } from "../rules/user-rule.ts";
import type { Correction } from "../tags/correction.ts";
import type { EntryTags } from "../tags/tags.ts";
import { setsAnything, withCorrection } from "../tags/with-correction.ts";
import { Recall } from "./analysis-memo.ts";
import type { AnalysisMemo } from "./analysis-memo.ts";
import type { Analysis, AnalysisInputs } from "./analysis.ts";
import { inDocketOrder } from "./docket-order.ts";
import { noTags } from "./no-tags.ts";
import { ownMarksOfDocket } from "./own-marks.ts";
import { outlineOf } from "./outline.ts";
import type { StoredOutline } from "./outline.ts";
import type { JournalLine, StoredTags, TagChange } from "./ports.ts";
import { journalOfChanges, listedChanges } from "./tag-changes.ts";
import { inputsOf } from "./tag-inputs.ts";

/** What is stored of an earlier analysis. */
export interface KnownAnalysis {
  readonly tags: readonly StoredTags[];
  readonly deadlines: readonly Deadline[];
  /** What earlier readings changed and the user did not dismiss yet. */
  readonly tagChanges: readonly TagChange[];
  /** The user's own rules; absent = none. */
  readonly rules?: readonly UserRule[];
  /** What the last reading kept for this one; null: nothing. Absent: nothing is kept for the next one either. */
  readonly memo?: AnalysisMemo | null;
}

export interface Analysed {
  readonly tags: ReadonlyMap<string, EntryTags>;
  readonly deadlines: readonly Deadline[];
  /** What could not be worked out. */
  readonly failures: readonly JournalLine[];
  /** The rows that differ from what is stored. */
  readonly writes: {
    readonly tags: readonly StoredTags[];
    readonly deadlines: readonly Deadline[];
    readonly tagChanges: readonly TagChange[];
    readonly journal: readonly JournalLine[];
    readonly memos: readonly AnalysisMemo[];
    readonly outlines: readonly StoredOutline[];
    readonly remove: { readonly tagChanges: readonly string[] };
  };
}

/**
 * Tags a whole docket and finds its deadlines. Entries refer to each other, so that one new entry can change the tags of
 * others: everything is computed again, and only what came out different is written. What the user set by hand comes
 * last and wins, whatever the rules.
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
  const kept = inOrder.map((entry) => {
    const row = stored.get(entry.id);
    return row?.read ?? row?.tags ?? noTags("could not be tagged: read the entry itself");
  });
  const inputsFor = inputsOf(docket, known);
  const isCurrent = (row: StoredTags) =>
    row.rulesVersion === analysis.rulesVersion && (row.inputs ?? "") === inputsFor(row.entryId);
  const recall = known.memo === undefined ? null : new Recall(known.memo, analysis.rulesVersion, stored, isCurrent);
  const inputs = recall === null ? known : { ...known, recall };
  const read = guarded("tags", () => analysis.tagsOf(docket, inOrder, inputs), kept);
  const ownMarks = ownMarksOfDocket(known.rules ?? [], stored);
  const rowOf = rowsFrom(stored, isCurrent, known, { inputsFor, rulesVersion: analysis.rulesVersion });
  const rows = inOrder.map((entry, at) => withOwnMarks(rowOf(entry, read[at]), entry, ownMarks));
  const tagList = rows.map(({ tags }) => tags);
  const found = guarded(
    "deadlines",
    () => analysis.deadlinesOf(docket, inOrder, tagList, known.deadlines, now, inputs),
    known.deadlines,
  );
  const deadlines = wokenByEntries(found, inOrder, now);
  const isFailed = read === kept;
  const written = rows.filter((row) => row !== stored.get(row.entryId) && !isSame(row, stored.get(row.entryId)));
  // Rules that failed keep what they found before; only what the user set by hand since then is taken over.
  const tags = isFailed ? written.flatMap((row) => keptRow(row, stored.get(row.entryId))) : written;
  const changes = listedChanges(stored, tags, known.tagChanges, now);
  const outline =
    recall === null || journal.length > 0
      ? null
      : outlineOf({
          docket,
          entries: inOrder,
          tags: new Map([...stored, ...rows.map((row) => [row.entryId, row] as const)]),
          deadlines,
          ...recall.standing(),
          rules: known.rules ?? [],
          inputs: known,
          rulesVersion: analysis.rulesVersion,
        });
  return {
    tags: new Map(rows.map((row) => [row.entryId, row.tags])),
    deadlines,
    failures: journal,
    writes: {
      tags,
      deadlines: deadlines.filter((deadline) => !known.deadlines.includes(deadline)),
      tagChanges: changes.put,
      journal: [...journal, ...journalOfChanges(docket, known.tagChanges, changes, now)],
      // What failed is not to be taken for read.
      memos: recall === null || journal.length > 0 ? [] : recall.news(docket.key, analysis.rulesVersion),
      outlines: outline === null ? [] : [outline],
      remove: { tagChanges: changes.gone },
    },
  };
}

/** Makes the row of an entry: what the program reads, and over it what the user set by hand. */
function rowsFrom(
  stored: ReadonlyMap<EntryId, StoredTags>,
  isCurrent: (row: StoredTags) => boolean,
  { corrections: all }: AnalysisInputs,
  { inputsFor, rulesVersion }: { readonly inputsFor: (entryId: EntryId) => string; readonly rulesVersion: string },
): (entry: EntryRecord, read: EntryTags | undefined) => StoredTags {
  const corrections = new Map(all.map((each) => [each.entryId, each]));
  return (entry, read) => {
    const before = stored.get(entry.id);
    // The very tags that were read before, of the same text: nothing in the row can be another.
    if (before !== undefined && (before.read ?? before.tags) === read && isCurrent(before)) return before;
    const tags = read ?? noTags("could not be tagged: read the entry itself");
    const given = corrected(tags, corrections.get(entry.id));
    return storedRow(entry, { rulesVersion, inputs: inputsFor(entry.id), ...given });
  };
}

/** The row of an entry that was read by these rules from these inputs. */
export function storedRow(
  entry: EntryRecord,
  given: Pick<StoredTags, "rulesVersion" | "tags" | "read"> & { readonly inputs: string },
): StoredTags {
  const { rulesVersion, inputs, ...tags } = given;
  return {
    entryId: entry.id,
    docketKey: entry.docketKey,
    rulesVersion,
    textHash: fingerprintOf(entry),
    ...(inputs !== "" && { inputs }),
    ...tags,
  };
}

function withOwnMarks(row: StoredTags, entry: EntryRecord, ownMarks: ReturnType<typeof ownMarksOfDocket>): StoredTags {
  const own = ownMarks(entry, row.tags);
  if (own === row.own) return row;
  const { own: _before, ...rest } = row;
  return own ? { ...rest, own } : rest;
}

function corrected(tags: EntryTags, correction: Correction | undefined): Pick<StoredTags, "tags" | "read"> {
  return correction && setsAnything(correction) ? { tags: withCorrection(tags, correction), read: tags } : { tags };
}

/** The version that a failed reading did not reach must not be claimed, so that it is tried again. */
function keptRow(row: StoredTags, before: StoredTags | undefined): StoredTags[] {
  if (before === undefined || isSame(row.tags, before.tags)) return [];
  return [{ ...row, rulesVersion: before.rulesVersion, textHash: before.textHash }];
}

function isSame(a: object, b: object | undefined): boolean {
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
