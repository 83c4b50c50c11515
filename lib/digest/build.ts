import { addDays, type IsoDate, type Instant } from "../calendar/date.ts";
import { dateIn } from "../calendar/zone.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketKey, DocketRecord, EntryMark, EntryRecord, SnapshotRecord } from "../docket/records.ts";
import type { ReliefTimeline } from "../relief/relief.ts";
import type { OwnMarks } from "../rules/own-marks.ts";
import type { Settings } from "../settings/settings.ts";
import type { Correction } from "../tags/correction.ts";
import type { EntryTags } from "../tags/tags.ts";
import { threadsOf } from "../threads/threads.ts";
import { coverageOf } from "./coverage.ts";
import { calendarDeadlines, deadlinesOfDigest, overdueDeadlines, passedDeadlines, upcomingDeadlines } from "./due.ts";
import type { Digest, DigestDeadline, DigestEntry } from "./digest.ts";
import { editsIn } from "./edits.ts";
import { labelOf } from "./labels.ts";
import { linksOf } from "./linked.ts";
import { reliefInDigest } from "./relief.ts";
import { compareText, inReadingOrder, rowOf, type RowContext } from "./rows.ts";

/** An entry with its tags, and what the user did with it (null: nothing yet). */
export interface DigestInputEntry {
  readonly entry: EntryRecord;
  readonly tags: EntryTags;
  readonly mark: EntryMark | null;
  /** What the user's own rules say of it; absent where there are none. */
  readonly own?: OwnMarks | null;
  /** What was set by hand, and why; its note is told where notes are. */
  readonly correction?: Correction | null;
}

/** Everything a digest is made of. The caller reads it from the store, or from saved pages. */
export interface DigestInput {
  readonly matterName: string;
  readonly dockets: readonly DocketRecord[];
  /** All entries of those dockets, not only the period's: gaps and references need them. */
  readonly entries: readonly DigestInputEntry[];
  readonly deadlines: readonly Deadline[];
  readonly snapshots: readonly SnapshotRecord[];
  /** What is to be said of the watching of each docket, in sentences; a caller that watches nothing leaves it out. */
  readonly watchNotes?: ReadonlyMap<DocketKey, readonly string[]>;
  /** What the matter's orders did to relief; a caller that wants the dates only leaves it out. */
  readonly relief?: ReliefTimeline;
  /** First and last day of the period, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly asOf: Instant;
  readonly settings: Pick<
    Settings,
    | "exportNotes"
    | "exportRestricted"
    | "reminderDays"
    | "reminderLadders"
    | "reminderTime"
    | "calendarProfile"
    | "calendarNeutral"
  >;
  /**
   * Put dates that nobody confirmed into the calendar too, as tentative ones. Only where the user chose so;
   * the command line does, because nothing can be confirmed there.
   */
  readonly unconfirmedInCalendar?: boolean;
}

/**
 * The digest of a period: the same input gives the same digest, in whatever order its lists come.
 * The day that counts is the date entered, else the date filed; an entry that became known in the period but
 * belongs to an earlier day (or to none) is told now and marked `late`, because no earlier digest could tell it.
 * @throws RangeError when `to` lies before `from`.
 */
export function buildDigest(input: DigestInput): Digest {
  if (input.to < input.from) throw new RangeError(`the period ends (${input.to}) before it begins (${input.from})`);
  const dockets = input.dockets.toSorted(oldestFirst);
  const labels = new Map(dockets.map((docket) => [docket.key, labelOf(docket)]));
  const entries = input.entries.filter(({ entry }) => labels.has(entry.docketKey));
  const deadlines = deadlinesOfDigest(input, labels);
  const context: RowContext = {
    from: input.from,
    to: input.to,
    settings: input.settings,
    labels,
    rank: new Map(dockets.map((docket, index) => [docket.key, index])),
    dockets: new Map(dockets.map((docket) => [docket.key, docket])),
    deadlines,
  };
  const allRows = inReadingOrder(
    entries.map((known) => rowOf(known, context)),
    context,
  );
  const rows = withLinks(
    allRows.filter((row) => isInPeriod(row, input)),
    entries,
    input.settings.exportRestricted,
  );
  const timeZone = labels.get(dockets[0]?.key ?? "")?.timeZone ?? "UTC";
  const base = firstDayAhead(input, timeZone);
  return {
    matterName: input.matterName,
    from: input.from,
    to: input.to,
    asOf: input.asOf,
    timeZone,
    relief: reliefInDigest(input.relief ?? noRelief, {
      ...input,
      today: dateIn(input.asOf, timeZone),
      exportRestricted: input.settings.exportRestricted,
    }),
    ...sectionsOf(rows),
    edits: editsIn(allRows, input.from, input.to),
    newDeadlines: newDeadlinesOf(rows, deadlines, input),
    upcoming: upcomingDeadlines(deadlines, base),
    overdue: overdueDeadlines(deadlines, base),
    passed: passedDeadlines(deadlines, input.from, addDays(base, -1)),
    ...calendarDeadlines(deadlines, input.from, input.unconfirmedInCalendar ?? false),
    alarms: {
      days: { ...input.settings.reminderLadders, other: input.settings.reminderDays },
      time: input.settings.reminderTime,
    },
    calendarStyle: { profile: input.settings.calendarProfile, neutral: input.settings.calendarNeutral },
    coverage: dockets.map((docket) => coverageOf(docket, allRows, input)),
  };
}

const noRelief: ReliefTimeline = { tracks: [], unclear: [] };

function withLinks(
  rows: readonly DigestEntry[],
  entries: readonly DigestInputEntry[],
  exportRestricted: boolean,
): DigestEntry[] {
  if (rows.length === 0) return [];
  const threads = threadsOf(entries);
  const entryById = new Map(entries.map(({ entry, tags }) => [entry.id, { entry, kind: tags.kind }]));
  return rows.map((row) => ({ ...row, links: linksOf(row.entry.id, { threads, entryById, exportRestricted }) }));
}

/** The trial court's docket before its appeals. */
function oldestFirst(a: DocketRecord, b: DocketRecord): number {
  return compareText(a.header.dateFiled ?? "9999", b.header.dateFiled ?? "9999") || compareText(a.key, b.key);
}

/** Each row in exactly one section; a court order that cannot be read is never routine. */
function sectionsOf(rows: readonly DigestEntry[]): Pick<Digest, "affecting" | "unclear" | "other" | "routine"> {
  const affecting: DigestEntry[] = [];
  const unclear: DigestEntry[] = [];
  const other: DigestEntry[] = [];
  const routine: DigestEntry[] = [];
  for (const row of rows) {
    const { tags } = row;
    if (tags.affectsDetention === "yes" || tags.affectsRemoval === "yes") affecting.push(row);
    else if (tags.unclear !== null || tags.affectsDetention === "unclear" || tags.affectsRemoval === "unclear")
      unclear.push(row);
    else if (row.folded || (tags.routine && tags.effects.length === 0)) routine.push(row);
    else other.push(row);
  }
  return { affecting, unclear, other, routine };
}

function isInPeriod(row: DigestEntry, input: DigestInput): boolean {
  if (row.day !== null && row.day >= input.from && row.day <= input.to) return true;
  return row.late;
}

/** Deadlines that the period's entries gave, and those added by hand in the period. */
function newDeadlinesOf(
  rows: readonly DigestEntry[],
  deadlines: readonly DigestDeadline[],
  input: DigestInput,
): DigestDeadline[] {
  const entryIds = new Set(rows.flatMap((row) => [row.entry.id, ...row.entry.formerIds]));
  return deadlines.filter(({ deadline, state, timeZone }) => {
    if (state === "dismissed") return false;
    if (deadline.entryId !== null) return entryIds.has(deadline.entryId);
    const added = dateIn(deadline.createdAt, timeZone);
    return added >= input.from && added <= input.to;
  });
}

/**
 * The first day that still lies ahead: today on the court's clock while the period runs, the day after it when the
 * period is over (so that the digest of a past week looks ahead from that week), its first day before it begins.
 */
function firstDayAhead(input: DigestInput, timeZone: string): IsoDate {
  const today = dateIn(input.asOf, timeZone);
  if (today < input.from) return input.from;
  return today > input.to ? addDays(input.to, 1) : today;
}
