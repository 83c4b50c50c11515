import type { Deadline } from "../deadlines/deadline.ts";
import { gapsBetween } from "../digest/gaps.ts";
import { labelOf } from "../digest/labels.ts";
import { linkOf } from "../digest/link.ts";
import { compareNatural, compareText } from "../digest/rows.ts";
import { mainFirst } from "../documents/reading.ts";
import type { DocketRecord, SnapshotRecord } from "../docket/records.ts";
import type { Matter } from "../matters/matter.ts";
import { docketOf, matterById } from "../matters/registry.ts";
import { setsAnything } from "../tags/with-correction.ts";
import { markOf } from "./marks.ts";
import { mattersOf } from "./matters.ts";
import { noTags } from "./no-tags.ts";
import type { DamagedRow, DocketContents, DocketReader, EntryRows, TagChange } from "./ports.ts";
import { atOnce } from "../calendar/steps.ts";
import { reliefInSteps } from "./relief-of.ts";
import { tallyOf } from "./tally.ts";
import type { DocketTally } from "./tally.ts";
import type { EntryView, HealthView, MatterView } from "./views.ts";

/** A docket with all that is stored of it. */
export interface StoredDocket {
  readonly docket: DocketRecord;
  readonly contents: DocketContents;
}

/** Every matter in the store with its dockets' entries in one list, watched matters first. */
export async function readMatters(store: DocketReader): Promise<MatterView[]> {
  const [dockets, damaged, packs] = await Promise.all([store.dockets(), store.damaged(), store.packs()]);
  const matters = mattersOf(packs);
  const stored = await Promise.all(
    dockets.map(async (docket) => ({ docket, contents: await store.contentsOf(docket.key) })),
  );
  const byMatter = Map.groupBy(stored, ({ docket }) => docket.matterId);
  return [...byMatter]
    .map(([matterId, members]) => viewOfMatter(matterId, members, { damaged, matters }))
    .toSorted((a, b) => Number(isWatched(b)) - Number(isWatched(a)) || a.name.localeCompare(b.name));
}

function isWatched(view: MatterView): boolean {
  return view.health.some(({ docket }) => docket.watched);
}

interface Known {
  readonly damaged: readonly DamagedRow[];
  readonly matters: readonly Matter[];
}

/** One matter: entries newest first, deadlines soonest first, and how well each docket is covered. */
export function viewOfMatter(matterId: string, stored: readonly StoredDocket[], known: Known): MatterView {
  return atOnce(matterInSteps(matterId, stored, known));
}

/** The same, so that it can be left for a moment: of 200,000 entries it takes some seconds. */
export function* matterInSteps(
  matterId: string,
  stored: readonly StoredDocket[],
  { damaged, matters }: Known,
): Generator<void, MatterView> {
  const matter = matterById(matters, matterId);
  const views: { readonly docket: DocketRecord; readonly entries: readonly EntryView[] }[] = [];
  for (const member of stored) views.push({ docket: member.docket, entries: yield* viewsInSteps(member) });
  const entries = views.flatMap((member) => member.entries).toSorted(newestFirst);
  yield;
  const health = inMatterOrder(matter, stored).map(({ docket, contents }) =>
    healthOf(docket, tallyOf(docket.key, contents), damaged),
  );
  yield;
  const deadlines = stored.flatMap(({ contents }) => contents.deadlines).toSorted(soonestFirst);
  yield;
  return {
    matterId,
    name: matter?.name ?? matterName(matterId, stored),
    entries,
    deadlines,
    health,
    unreadCount: unreadIn(health),
    tagChanges: stored.flatMap(({ contents }) => contents.tagChanges).toSorted(latestFirst),
    relief: yield* reliefInSteps(matter, views),
    byHandCount: stored.flatMap(({ contents }) => contents.corrections).filter(setsAnything).length,
  };
}

/** Of the watched dockets. */
export function unreadIn(health: readonly HealthView[]): number {
  return health.reduce((count, { docket, unreadCount }) => count + (docket.watched ? unreadCount : 0), 0);
}

export function latestFirst(a: TagChange, b: TagChange): number {
  return b.at.localeCompare(a.at) || a.id.localeCompare(b.id);
}

/** The trial court first, then as the matter lists its dockets; others after them. */
export function inMatterOrder<T extends { readonly docket: DocketRecord }>(
  matter: Matter | null,
  stored: readonly T[],
): T[] {
  if (!matter) return [...stored];
  const placeOf = ({ docket: { header } }: T) => {
    const known = docketOf(matter, header.courtId, header.docketNumber, header.pacerCaseId);
    return known === null ? matter.dockets.length : matter.dockets.indexOf(known);
  };
  return stored.toSorted((a, b) => placeOf(a) - placeOf(b));
}

export function matterName(matterId: string, stored: readonly { readonly docket: DocketRecord }[]): string {
  const header = stored[0]?.docket.header;
  return header ? header.caseName || header.docketNumber : matterId;
}

interface DocketRows {
  readonly docket: DocketRecord;
  readonly contents: EntryRows & Pick<DocketContents, "deadlines">;
}

/** The entries of a docket with what hangs on them, in the order in which they are given. */
export function viewsOfEntries(rows: DocketRows): EntryView[] {
  return atOnce(viewsInSteps(rows));
}

/** Entries whose views are made between two places at which the work can be left. */
const ENTRIES_A_STEP = 1_000;

function* viewsInSteps({ docket, contents }: DocketRows): Generator<void, EntryView[]> {
  const marks = new Map(contents.marks.map((mark) => [mark.entryId, mark]));
  const tags = new Map(contents.tags.map((row) => [row.entryId, row]));
  const corrections = new Map(contents.corrections.map((row) => [row.entryId, row]));
  const readings = Map.groupBy(contents.readings, ({ entryId }) => entryId);
  const deadlines = Map.groupBy(contents.deadlines, (deadline) => deadline.entryId);
  const { label } = labelOf(docket);
  const views: EntryView[] = [];
  for (const entry of contents.entries) {
    const tagged = tags.get(entry.id);
    const made = views.push({
      entry,
      tags: tagged?.tags ?? noTags("not tagged yet: open the docket again, or read the entry"),
      read: tagged?.read ?? null,
      correction: corrections.get(entry.id) ?? null,
      own: tagged?.own ?? null,
      readings: (readings.get(entry.id) ?? []).toSorted(mainFirst),
      mark: markOf(entry, marks),
      deadlines: (deadlines.get(entry.id) ?? []).toSorted(soonestFirst),
      docketLabel: label,
      link: linkOf(entry, docket),
    });
    if (made % ENTRIES_A_STEP === 0) yield;
  }
  return views;
}

/** By the day of entry (else filing), then the court's own sequence, then number; undated rows last. */
export function newestFirst({ entry: a }: EntryView, { entry: b }: EntryView): number {
  const [dayOfA, dayOfB] = [a.dateEntered ?? a.dateFiled ?? "", b.dateEntered ?? b.dateFiled ?? ""];
  return (
    // Not by the rules of a language: these are compared millions of times.
    compareText(dayOfB, dayOfA) ||
    compareText(a.docketKey, b.docketKey) ||
    compareNatural(b.pacerSeqNo, a.pacerSeqNo) ||
    compareNatural(b.documentNumber, a.documentNumber) ||
    compareText(a.id, b.id)
  );
}

/** Dated ones first, in order; those without a date after them. */
export function soonestFirst(a: Deadline, b: Deadline): number {
  return (
    (a.date ?? "9999").localeCompare(b.date ?? "9999") ||
    (a.time ?? "24:00").localeCompare(b.time ?? "24:00") ||
    a.id.localeCompare(b.id)
  );
}

/** How well a docket is covered, from what is counted of it. */
export function healthOf(docket: DocketRecord, tally: DocketTally, damaged: readonly DamagedRow[]): HealthView {
  return {
    docket,
    docketLabel: labelOf(docket).label,
    lastSnapshot: tally.lastSnapshot,
    entryCount: tally.entryCount,
    unreadCount: tally.unreadCount,
    gaps: gapsBetween(tally.numbers),
    warnings: [...warningsOfLook(tally.lastSnapshot), ...warningsOfStore(docket, tally, damaged)],
  };
}

function warningsOfLook(last: SnapshotRecord | null): string[] {
  // A docket that was never opened is no trouble; the views say that it was not.
  const unread = last?.problems.length ?? 0;
  return unread === 0 ? [] : [`${unread} ${unread === 1 ? "part" : "parts"} of the last page could not be read.`];
}

function warningsOfStore(
  docket: DocketRecord,
  { maybeSameCount: twins, absentCount: absent }: DocketTally,
  damaged: readonly DamagedRow[],
): string[] {
  const warnings: string[] = [];
  const broken = damaged.filter(({ row }) => JSON.stringify(row)?.includes(docket.key)).length;
  if (broken > 0) {
    warnings.push(
      `${broken} stored ${broken === 1 ? "row was" : "rows were"} damaged. Open the docket again, or restore a backup.`,
    );
  }
  if (twins > 0) warnings.push(`${twins} entries may be the same as another one and are kept apart.`);
  if (absent > 0) {
    warnings.push(
      `${absent} ${absent === 1 ? "entry is" : "entries are"} no longer shown by the court (sealed, withdrawn, or visible to other users only).`,
    );
  }
  return warnings;
}
