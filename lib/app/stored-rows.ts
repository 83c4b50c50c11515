import * as v from "valibot";
import type { Deadline } from "../deadlines/deadline.ts";
import type { NumberRun } from "../digest/gaps.ts";
import type { DocketRecord, EntryMark, EntryRecord, SnapshotRecord } from "../docket/records.ts";
import type { AnalysisMemo } from "./analysis-memo.ts";
import type { ImportRecord, UndoRecord } from "./imports.ts";
import type { DocumentReading } from "../documents/reading.ts";
import { ruleSchema } from "../rules/rule-schema.ts";
import type { UserRule } from "../rules/user-rule.ts";
import { matterSchema } from "../matters/matter-schema.ts";
import { tagsByHandEntries } from "../tags/correction-schema.ts";
import type { Correction } from "../tags/correction.ts";
import type { DocketWatch } from "../watch/docket-watch.ts";
import type { FeedItems, FeedState } from "../watch/feed.ts";
import type { WindowGap } from "../watch/gap.ts";
import type { RequestLine } from "../watch/request-line.ts";
import type { Told } from "../watch/told.ts";
import type { DamagedRow, JournalLine, Notice, StoredPack, StoredTags, TagChange } from "./ports.ts";
import { TALLY_SHAPE } from "./tally.ts";
import type { DocketTally } from "./tally.ts";

/** The rows of each table, as this version writes them. */
export interface StoredTables {
  readonly dockets: DocketRecord;
  readonly entries: EntryRecord;
  readonly marks: EntryMark;
  readonly snapshots: SnapshotRecord;
  readonly deadlines: Deadline;
  readonly tags: StoredTags;
  readonly corrections: Correction;
  readonly readings: DocumentReading;
  readonly tagChanges: TagChange;
  readonly rules: UserRule;
  readonly packs: StoredPack;
  readonly notices: Notice;
  readonly journal: JournalLine;
  readonly imports: ImportRecord;
  readonly undo: UndoRecord;
  readonly damaged: DamagedRow;
  readonly watches: DocketWatch;
  readonly feeds: FeedState;
  readonly feedItems: FeedItems;
  readonly requests: RequestLine;
  readonly gaps: WindowGap;
  readonly told: Told;
  readonly tallies: DocketTally;
  readonly memos: AnalysisMemo;
}

export type TableName = keyof StoredTables;

const id = v.pipe(v.string(), v.minLength(1));
const text = v.string();
const textOrNull = v.nullable(v.string());
const list = v.array(v.unknown());

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isText = (value: unknown): boolean => typeof value === "string";
const isId = (value: unknown): boolean => typeof value === "string" && value !== "";

/** Checked by hand: every page begins with all dockets, and three hundred of them through a schema take longer than to draw. */
function isDocket(row: unknown): boolean {
  if (!isFields(row) || !isFields(row["header"])) return false;
  const { key, matterId, aliases, watched, watchedSince, seeded, header } = row;
  const { courtId, docketNumber, caseName, parties, flags } = header;
  return (
    [key, matterId, courtId, docketNumber].every(isId) &&
    [caseName, watchedSince].every(isText) &&
    [watched, seeded].every((value) => typeof value === "boolean") &&
    [aliases, parties, flags].every(Array.isArray) &&
    (aliases as readonly unknown[]).every(isText)
  );
}

/** Checked by hand: a docket of 200,000 entries may have tens of thousands of them. */
const areRuns = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (run: unknown) => Array.isArray(run) && run.length >= 2 && typeof run[0] === "number" && typeof run[1] === "number",
  );

/**
 * What a stored row must have so that the program can use it. Looser than what is written: fields that a newer
 * version added stay, and a row of an older version passes.
 */
const schemas: Readonly<Record<TableName, v.GenericSchema>> = {
  dockets: v.custom<DocketRecord>(isDocket),
  entries: v.looseObject({
    id,
    docketKey: id,
    docketText: text,
    documentNumber: textOrNull,
    dateFiled: textOrNull,
    dateEntered: textOrNull,
    keys: v.array(text),
    witnesses: v.array(v.looseObject({ sourceId: id, textHash: text })),
    versions: v.array(v.looseObject({ docketText: text, replacedAt: text })),
    attachments: list,
    struck: list,
    maybeSameAs: v.array(text),
    formerIds: v.array(text),
    fieldSources: v.record(text, text),
    novelty: v.picklist(["seed", "new", "back-filled"]),
    firstSeenAt: text,
  }),
  marks: v.looseObject({
    entryId: id,
    docketKey: id,
    state: v.picklist(["unread", "seen", "done"]),
    starred: v.boolean(),
    note: text,
    updatedAt: text,
  }),
  snapshots: v.looseObject({
    id,
    docketKey: id,
    sourceId: id,
    seenAt: text,
    completeness: v.picklist(["complete", "partial", "unknown"]),
    problems: list,
  }),
  deadlines: v.looseObject({
    id,
    docketKey: id,
    what: text,
    date: textOrNull,
    time: textOrNull,
    review: v.picklist(["offered", "confirmed", "dismissed"]),
    sequence: v.number(),
    steps: v.array(text),
    warnings: v.array(text),
    alternatives: list,
    history: v.array(v.looseObject({ at: text, act: text })),
  }),
  tags: v.looseObject({
    entryId: id,
    docketKey: id,
    rulesVersion: text,
    textHash: text,
    tags: v.looseObject({ kind: text, author: text, effects: list, dispositions: list, evidence: list, seeks: list }),
  }),
  // Whole: a backup that somebody else wrote must not bring effects that no rule knows.
  corrections: v.looseObject({ ...tagsByHandEntries, entryId: id, docketKey: id, updatedAt: text }),
  readings: v.looseObject({
    id,
    entryId: id,
    docketKey: id,
    readAt: text,
    paragraphs: v.array(v.looseObject({ page: v.number(), text })),
    pagesWithoutText: v.array(v.number()),
    warnings: v.array(text),
    mismatch: textOrNull,
    accepted: v.boolean(),
  }),
  tagChanges: v.looseObject({
    id,
    docketKey: id,
    entryId: id,
    at: text,
    before: v.looseObject({}),
    after: v.looseObject({}),
  }),
  // A rule is run as it stands, so it is read as strictly as it is saved.
  rules: ruleSchema,
  packs: v.looseObject({
    id,
    importedAt: text,
    fileName: text,
    // Whole, like the file it came from. A field that a later version adds must be optional there.
    matter: matterSchema,
  }),
  notices: v.looseObject({ id, kind: text, docketKey: id, createdAt: text, sentAt: textOrNull }),
  journal: v.looseObject({ id, at: text, text }),
  imports: v.looseObject({
    id,
    importId: id,
    docketKey: id,
    at: text,
    looks: list,
    undone: v.nullable(v.looseObject({})),
  }),
  undo: v.looseObject({ id, docketKey: id, before: v.looseObject({}), after: v.looseObject({}) }),
  damaged: v.looseObject({ id, table: text, foundAt: text }),
  watches: v.looseObject({
    docketKey: id,
    mutedUntil: textOrNull,
    snoozedUntil: textOrNull,
    pausedUntil: textOrNull,
    everyMinutes: v.nullable(v.number()),
    notify: v.nullable(v.picklist(["all", "affecting", "none"])),
    matterNumber: text,
    note: text,
  }),
  feeds: v.looseObject({
    id,
    address: text,
    begunAt: textOrNull,
    lastTriedAt: textOrNull,
    lastSuccessAt: textOrNull,
    lastReadAt: textOrNull,
    nextCheckAt: text,
    failures: v.number(),
    lastFailure: v.nullable(v.looseObject({ at: text, why: text, text })),
    etag: textOrNull,
    lastModified: textOrNull,
    window: v.nullable(
      v.looseObject({ oldest: textOrNull, newest: textOrNull, items: v.number(), builtAt: textOrNull }),
    ),
    carries: textOrNull,
  }),
  feedItems: v.looseObject({ feedId: id, taken: v.array(text), whole: v.exactOptional(v.array(text)) }),
  requests: v.looseObject({
    id,
    at: text,
    address: text,
    purpose: text,
    result: v.picklist(["answered", "unchanged", "failed", "refused"]),
    status: v.nullable(v.number()),
    bytes: v.number(),
    milliseconds: v.number(),
    detail: text,
  }),
  gaps: v.looseObject({
    id,
    docketKey: id,
    feedId: id,
    from: text,
    to: text,
    foundAt: text,
    acknowledgedAt: textOrNull,
    refused: v.optional(text),
  }),
  told: v.looseObject({ entryId: id, docketKey: id, at: text, effects: text, notificationId: text }),
  memos: v.looseObject({ docketKey: id, rulesVersion: text, content: text }),
  // One of another shape, or damaged, is counted anew: nothing is lost with it.
  tallies: v.looseObject({
    docketKey: id,
    shape: v.literal(TALLY_SHAPE),
    entryCount: v.number(),
    unreadCount: v.number(),
    latestUnread: v.array(v.looseObject({ entryId: id, place: v.tuple([v.number(), v.number(), v.number()]) })),
    newestDay: textOrNull,
    numbers: v.custom<readonly NumberRun[]>(areRuns),
    maybeSameCount: v.number(),
    absentCount: v.number(),
    lastSnapshot: v.nullable(v.looseObject({ id, docketKey: id, seenAt: text, problems: list })),
  }),
};

/** Parts the rows that can be used from those that cannot; order kept, nothing dropped. */
export function readRows<T extends TableName>(
  table: T,
  rows: readonly unknown[],
): { readonly good: readonly StoredTables[T][]; readonly broken: readonly unknown[] } {
  const schema = schemas[table];
  const good: StoredTables[T][] = [];
  const broken: unknown[] = [];
  for (const row of rows) {
    if (v.is(schema, row)) good.push(row as StoredTables[T]);
    else broken.push(row);
  }
  return { good, broken };
}
