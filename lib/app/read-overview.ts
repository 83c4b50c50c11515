import type { IsoDate } from "../calendar/date.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketKey, DocketRecord, EntryId } from "../docket/records.ts";
import type { Matter } from "../matters/matter.ts";
import { matterById } from "../matters/registry.ts";
import { reliefTracks } from "../relief/relief.ts";
import type { ReliefTimeline } from "../relief/relief.ts";
import type { Correction } from "../tags/correction.ts";
import { setsAnything } from "../tags/with-correction.ts";
import { noContents } from "./imports.ts";
import { mattersOf } from "./matters.ts";
import type { DamagedRow, DocketReader, EntryRows, FirstReader, StoredPack, TagChange } from "./ports.ts";
import {
  healthOf,
  inMatterOrder,
  latestFirst,
  matterName,
  newestFirst,
  soonestFirst,
  unreadIn,
  viewOfMatter,
  viewsOfEntries,
} from "./read-matter.ts";
import { byPlace } from "./tally.ts";
import type { DocketTally } from "./tally.ts";
import type { MatterView } from "./views.ts";

/** All that is stored but the entries: enough for every list of matters and dockets, however many entries there are. */
export interface Overview {
  readonly dockets: readonly DocketRecord[];
  readonly tallies: ReadonlyMap<DocketKey, DocketTally>;
  readonly damaged: readonly DamagedRow[];
  readonly packs: readonly StoredPack[];
  readonly deadlines: readonly Deadline[];
  readonly corrections: readonly Correction[];
  readonly tagChanges: readonly TagChange[];
}

/** @param openFrom a day: of the deadlines only those that are open from then on; null: all */
export async function readOverview(store: DocketReader, openFrom: IsoDate | null = null): Promise<Overview> {
  const [glimpse, deadlines, corrections, tagChanges] = await Promise.all([
    readGlimpse(store),
    openFrom === null ? store.deadlines() : store.openDeadlines(openFrom),
    store.corrections(),
    store.tagChanges(),
  ]);
  return { ...glimpse, deadlines, corrections, tagChanges };
}

/** Only what a first screen needs: without deadlines, corrections and changes of tags. */
export async function readGlimpse(store: FirstReader): Promise<Overview> {
  const [lists, tallies] = await Promise.all([readLists(store), store.tallies()]);
  return { ...lists, tallies: byDocket(tallies) };
}

/** Only the names of what is stored: nothing is counted. */
export async function readLists(store: FirstReader): Promise<Overview> {
  const [dockets, damaged, packs] = await Promise.all([store.dockets(), store.damaged(), store.packs()]);
  return { dockets, tallies: new Map(), damaged, packs, deadlines: [], corrections: [], tagChanges: [] };
}

/** With what is counted of some of its dockets. */
export async function withTallies(
  lists: Overview,
  store: FirstReader,
  dockets: readonly DocketRecord[],
): Promise<Overview> {
  return { ...lists, tallies: byDocket(await store.tallies(dockets.map(({ key }) => key))) };
}

const byDocket = (tallies: readonly DocketTally[]) => new Map(tallies.map((tally) => [tally.docketKey, tally]));

/** One matter of an overview. */
export interface MatterShell {
  readonly matterId: string;
  readonly dockets: readonly DocketRecord[];
  readonly view: MatterView;
}

/**
 * Every matter, watched ones first, without its entries (`partial`), or with those of `rows`. A matter that holds no
 * entry is whole, unless only lists are wanted: telling what is in force from a matter's record takes its time.
 */
export function shellsOf(
  overview: Overview,
  rows: EntryRows = noContents,
  { onlyLists = false }: { readonly onlyLists?: boolean } = {},
): MatterShell[] {
  const matters = mattersOf(overview.packs);
  const parts = {
    deadlines: Map.groupBy(overview.deadlines, ({ docketKey }) => docketKey),
    corrections: Map.groupBy(overview.corrections.filter(setsAnything), ({ docketKey }) => docketKey),
    tagChanges: Map.groupBy(overview.tagChanges, ({ docketKey }) => docketKey),
  };
  const entries = Map.groupBy(rows.entries, ({ docketKey }) => docketKey);
  return [...Map.groupBy(overview.dockets, ({ matterId }) => matterId)]
    .map(([matterId, dockets]) => {
      const matter = matterById(matters, matterId);
      const health = inMatterOrder(
        matter,
        dockets.map((docket) => ({ docket })),
      ).flatMap(({ docket }) => {
        const tally = overview.tallies.get(docket.key);
        return tally ? [healthOf(docket, tally, overview.damaged)] : [];
      });
      const total = health.reduce((sum, { entryCount }) => sum + entryCount, 0);
      const of = <T>(part: ReadonlyMap<DocketKey, readonly T[]>) => dockets.flatMap(({ key }) => part.get(key) ?? []);
      const views = dockets.flatMap((docket) => {
        const ofDocket = entries.get(docket.key);
        if (ofDocket === undefined) return [];
        const deadlines = parts.deadlines.get(docket.key) ?? [];
        return viewsOfEntries({ docket, contents: { ...rows, entries: ofDocket, deadlines } });
      });
      const view: MatterView = {
        matterId,
        name:
          matter?.name ??
          matterName(
            matterId,
            dockets.map((docket) => ({ docket })),
          ),
        entries: views.toSorted(newestFirst),
        deadlines: of(parts.deadlines).toSorted(soonestFirst),
        health,
        unreadCount: unreadIn(health),
        tagChanges: of(parts.tagChanges).toSorted(latestFirst),
        relief: nothingTold,
        byHandCount: of(parts.corrections).length,
        partial: { read: views.length, total },
      };
      return {
        matterId,
        dockets,
        view: total === 0 && !onlyLists ? wholeOf(matterId, dockets, view, overview, matters) : view,
      };
    })
    .toSorted((a, b) => Number(isWatched(b)) - Number(isWatched(a)) || a.view.name.localeCompare(b.view.name));
}

/** A matter without entries is told from its record alone. */
function wholeOf(
  matterId: string,
  dockets: readonly DocketRecord[],
  { partial: _none, ...shell }: MatterView,
  { damaged }: Overview,
  matters: readonly Matter[],
): MatterView {
  const stored = dockets.map((docket) => ({ docket, contents: noContents }));
  return { ...shell, relief: viewOfMatter(matterId, stored, { damaged, matters }).relief };
}

const isWatched = ({ dockets }: MatterShell) => dockets.some(({ watched }) => watched);

/** Nothing is said of what is in force: not even that nothing is. */
const nothingTold: ReliefTimeline = { tracks: reliefTracks.map((track) => ({ track, intervals: [] })), unclear: [] };

/** The newest entries of a matter, read docket by docket until no other can hold a newer one. */
export async function readNewest(
  store: FirstReader,
  { dockets }: MatterShell,
  { tallies }: Overview,
  count: number,
): Promise<EntryRows> {
  const dayOf = ({ key }: DocketRecord) => tallies.get(key)?.newestDay ?? "";
  const filled = dockets.filter(({ key }) => (tallies.get(key)?.entryCount ?? 0) > 0);
  const latestFirstDockets = filled.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  let rows: EntryRows = noContents;
  for (const docket of latestFirstDockets) {
    const oldestNeeded = rows.entries
      .map(({ dateEntered, dateFiled }) => dateEntered ?? dateFiled ?? "")
      .toSorted()
      .at(-count);
    if (oldestNeeded !== undefined && dayOf(docket) < oldestNeeded) break;
    rows = joinedRows(rows, await store.newest(docket.key, count));
  }
  return rows;
}

/** The newest unread entries of all watched dockets, at most so many. */
export function latestUnreadOf({ dockets, tallies }: Overview, most: number): EntryId[] {
  return dockets
    .filter(({ watched }) => watched)
    .flatMap(({ key }) => tallies.get(key)?.latestUnread ?? [])
    .toSorted(byPlace)
    .slice(0, most)
    .map(({ entryId }) => entryId);
}

function joinedRows(a: EntryRows, b: EntryRows): EntryRows {
  return {
    entries: [...a.entries, ...b.entries],
    marks: [...a.marks, ...b.marks],
    tags: [...a.tags, ...b.tags],
    corrections: [...a.corrections, ...b.corrections],
    readings: [...a.readings, ...b.readings],
  };
}
