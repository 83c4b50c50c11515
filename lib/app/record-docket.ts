import type { Instant } from "../calendar/date.ts";
import type { DocketSnapshot } from "../docket/docket.ts";
import { aliasesOf, docketKeyOf, identify } from "../docket/identity.ts";
import { mergeSnapshot } from "../docket/merge.ts";
import { headerOf } from "../docket/merge-header.ts";
import { isFeed } from "../docket/look-words.ts";
import type { DocketKey, DocketRecord, SnapshotRecord } from "../docket/records.ts";
import { textHash } from "../docket/text.ts";
import type { Matter } from "../matters/matter.ts";
import { matterOf } from "../matters/registry.ts";
import { nameOfItem } from "../watch/new-items.ts";
import { effectsLine } from "./alerts.ts";
import { analyseDocket } from "./analyse-docket.ts";
import { noInputs } from "./analysis.ts";
import type { Analysis } from "./analysis.ts";
import { noticesOf } from "./look-notices.ts";
import { mattersOf } from "./matters.ts";
import { littleNews } from "./little-news.ts";
import type { NewsOutcome } from "./little-news.ts";
import { mergeLook } from "./merge-look.ts";
import { analysisAsStored } from "./nothing-new.ts";
import { answerFor } from "./page-answer.ts";
import type { PageAnswer } from "./page-answer.ts";
import type { Clock, Decision, DocketStore, JournalLine, Notice, StoredState } from "./ports.ts";
import { clearedIn, completedIn, returnedMarks } from "./returning.ts";
import type { Returning } from "./returning.ts";
import { stateAfter } from "./state-after.ts";

export interface RecordPorts {
  readonly store: DocketStore;
  readonly clock: Clock;
  readonly analysis: Analysis;
}

/**
 * Takes in a docket page: merged and stored if the docket is watched, otherwise only read and answered.
 * Everything of one look is one transaction. Doing it twice with the same page changes nothing the second time.
 * @param watch the user asked to watch this docket from now on
 */
export function recordDocket(
  { store, clock, analysis }: RecordPorts,
  snapshot: DocketSnapshot,
  { watch }: { readonly watch: boolean },
): Promise<PageAnswer> {
  return store.update(
    (dockets) => {
      const identified = identify(dockets, snapshot.docket);
      return identified.found === "known" ? identified.docket.key : "no docket";
    },
    (state) => decide(state, snapshot, { watch, analysis, now: clock.now() }),
  );
}

/**
 * Takes in what a feed brings of a watched docket, as `recordDocket` does with a page. Nothing is stored of any other
 * docket: of one that is not watched (any more) nothing at all, of one whose names contradict each other a line that
 * says so. A few entries more are taken in without reading the others, where that gives the same.
 */
export async function recordNews(
  { store, clock, analysis }: RecordPorts,
  docketKey: DocketKey,
  snapshot: DocketSnapshot,
): Promise<NewsOutcome> {
  const little = await store.updateLittle(docketKey, littleNews(snapshot, { analysis, now: clock.now() }));
  if (little !== null) return little.value;
  return store.update<NewsOutcome>(
    () => docketKey,
    (state) => {
      const docket = state.dockets.find(({ key }) => key === docketKey);
      if (docket?.watched !== true) return { writes: {}, value: "not watched" };
      const given: Circumstances = { watch: false, analysis, now: clock.now() };
      const identified = identify([docket], snapshot.docket);
      if (identified.found !== "known") {
        const why = identified.found === "conflict" ? identified.reason : `A feed's items are not of ${docketKey}.`;
        return { writes: refuse(state, snapshot, `${why} ${itemsWords(snapshot)}`, given).writes, value: "conflict" };
      }
      return { writes: record(docket, state, snapshot, given).writes, value: "stored" };
    },
  );
}

/** What the items said, so that it is not lost with them. */
function itemsWords({ docket: { entries } }: DocketSnapshot): string {
  const names = entries.slice(0, MOST_NAMED_ITEMS).map(nameOfItem);
  const more = entries.length > names.length ? `, and ${entries.length - names.length} more` : "";
  return `Look at the court's docket: the feed says ${names.join(", ")}${more}.`;
}

const MOST_NAMED_ITEMS = 5;

interface Circumstances {
  readonly watch: boolean;
  readonly analysis: Analysis;
  readonly now: Instant;
}

function decide(state: StoredState, snapshot: DocketSnapshot, given: Circumstances): Decision<PageAnswer> {
  const identified = identify(state.dockets, snapshot.docket);
  if (identified.found === "conflict") return refuse(state, snapshot, identified.reason, given);
  if (identified.found === "unknown") {
    const matters = mattersOf(state.packs);
    const docket = newDocket(snapshot, given.now, matters);
    if (given.watch || isCurated(docket, matters)) return record(docket, state, snapshot, given);
    return { writes: {}, value: onlyRead(docket, state, snapshot, given) };
  }
  const { docket } = identified;
  if (given.watch && !docket.watched) return record({ ...docket, watched: true }, state, snapshot, given);
  if (!docket.watched) return { writes: {}, value: onlyRead(docket, state, snapshot, given) };
  return record(docket, state, snapshot, given);
}

/** A docket as it is before its first look. Watched by whoever asks for it. */
export function newDocket(snapshot: DocketSnapshot, now: Instant, matters: readonly Matter[]): DocketRecord {
  const { courtId, docketNumber, pacerCaseId } = snapshot.docket;
  return {
    key: docketKeyOf(snapshot.docket),
    header: headerOf(snapshot.docket),
    aliases: aliasesOf(snapshot.docket),
    matterId: matterOf(matters, courtId, docketNumber, pacerCaseId).id,
    watched: true,
    watchedSince: now,
    seeded: false,
  };
}

/** The dockets of curated matters are watched from the start; they are known by court and number, never by caption. */
function isCurated(docket: DocketRecord, matters: readonly Matter[]): boolean {
  return matters.some(({ id }) => id === docket.matterId);
}

function refuse(
  state: StoredState,
  snapshot: DocketSnapshot,
  reason: string,
  given: Circumstances,
): Decision<PageAnswer> {
  const docket = newDocket(snapshot, given.now, mattersOf(state.packs));
  const line: JournalLine = {
    // A page that is opened again says the same; what a feed brought says what is in no other line.
    id: `conflict ${docket.key} ${isFeed(snapshot.sourceId) ? textHash(reason) : given.now.slice(0, 10)}`,
    at: given.now,
    docketKey: docket.key,
    text: reason,
  };
  return { writes: { journal: [line] }, value: onlyRead(docket, state, snapshot, given, [reason]) };
}

/** Reads a page without storing it. */
function onlyRead(
  docket: DocketRecord,
  { packs }: StoredState,
  snapshot: DocketSnapshot,
  given: Circumstances,
  problems: readonly string[] = [],
): PageAnswer {
  const merged = mergeSnapshot(
    { docket: { ...docket, seeded: false }, entries: [], snapshots: [] },
    snapshot,
    given.now,
  );
  const known = { tags: [], deadlines: [], tagChanges: [], ...noInputs, packs };
  const analysed = analyseDocket(given.analysis, merged.docket, merged.entries, known, given.now);
  return answerFor({
    docket: { ...merged.docket, watched: false },
    merged,
    analysed,
    marks: new Map(),
    lastVisit: null,
    now: given.now,
    problems,
    matters: mattersOf(packs),
  });
}

function record(
  docket: DocketRecord,
  state: StoredState,
  snapshot: DocketSnapshot,
  given: Circumstances,
): Decision<PageAnswer> {
  const { now } = given;
  const look = mergeLook(docket, state, snapshot, { now });
  const { merged, writes } = look;
  const analysed =
    analysisAsStored(docket, look, state, given.analysis.rulesVersion) ??
    analyseDocket(given.analysis, merged.docket, merged.entries, { memo: null, ...stateAfter(state, writes) }, now);
  const { changes, entries } = merged;
  const seen = { changes, entries, marks: look.marks, tagsBefore: state.tags, tags: analysed.tags, now };
  const returned = new Map(returnedMarks(seen).map((mark) => [mark.entryId, mark]));
  return {
    writes: {
      ...writes,
      marks: [...(writes.marks ?? []).filter(({ entryId }) => !returned.has(entryId)), ...returned.values()],
      deadlines: [...(writes.deadlines ?? []), ...analysed.writes.deadlines],
      tags: analysed.writes.tags,
      tagChanges: analysed.writes.tagChanges,
      notices: [
        ...(writes.notices ?? []),
        ...noticesOf(merged, state.notices, now),
        ...completionsOf(seen, docket, now),
      ],
      journal: analysed.writes.journal,
      memos: analysed.writes.memos,
      outlines: analysed.writes.outlines,
      remove: {
        ...writes.remove,
        tagChanges: [...(writes.remove?.tagChanges ?? []), ...analysed.writes.remove.tagChanges],
      },
    },
    value: answerFor({
      docket: merged.docket,
      merged,
      analysed,
      marks: new Map([...look.marks, ...returned]),
      lastVisit: lastVisitOf(state.snapshots),
      now,
      problems: analysed.failures.map(({ text }) => text),
      matters: mattersOf(state.packs),
    }),
  };
}

/** What may have another effect now that more is known: whether it has, is compared with what was told. */
function completionsOf(seen: Returning, docket: DocketRecord, now: Instant): Notice[] {
  const completed = new Set([...completedIn(seen.changes, seen.entries), ...clearedIn(seen)]);
  if (completed.size === 0) return [];
  const before = new Map(seen.tagsBefore.map((row) => [row.entryId, row.tags]));
  return [...completed].map((entryId) => {
    const tags = before.get(entryId);
    return {
      id: `completed ${entryId} ${now}`,
      kind: "completed entry",
      docketKey: docket.key,
      entryId,
      deadlineId: null,
      createdAt: now,
      sentAt: null,
      ...(tags && { before: effectsLine(tags) }),
    };
  });
}

function lastVisitOf(looks: readonly SnapshotRecord[]): Instant | null {
  const visits = looks.filter(({ file, sourceId }) => !file && !isFeed(sourceId));
  return visits.reduce<Instant | null>((last, { seenAt }) => (last === null || seenAt > last ? seenAt : last), null);
}
