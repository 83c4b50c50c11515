import type { IsoDate } from "../calendar/date.ts";
import type { DocketKey, DocketRecord, EntryId, EntryRecord } from "../docket/records.ts";
import { mattersOf } from "./matters.ts";
import { noContents } from "./imports.ts";
import { isStanding } from "./page-answer.ts";
import type { DocketContents, DocketReader, EntryRows, FirstReader, StoredPack } from "./ports.ts";
import { matterInSteps } from "./read-matter.ts";
import { FIRST_PAGE } from "./first-page.ts";
import {
  latestUnreadOf,
  readGlimpse,
  readLists,
  readNewest,
  readOverview,
  shellsOf,
  withTallies,
} from "./read-overview.ts";
import type { MatterShell, Overview } from "./read-overview.ts";
import type { MatterView } from "./views.ts";

/** What a page shows, so that no more than that is read. */
export interface Wanted {
  /**
   * one: the matter that is named, else the one that holds the entry, else the first. every: all matters. small: those
   * with few entries, for a glance. none: lists and counts only.
   */
  readonly whole: "one" | "every" | "small" | "none";
  readonly matterId: string | null;
  readonly entryId: EntryId | null;
  /** Entries that are shown of matters that are not read whole. */
  readonly also: "nothing" | "the newest unread" | "those of open dates";
  /** Of matters that are not shown only the names are wanted at first, not what is counted of them; absent = both. */
  readonly othersNamed?: true;
  /** Only open deadlines are shown (`DocketReader.openDeadlines` from that day); absent = all of them. */
  readonly openFrom?: IsoDate;
}

/** What a write changed. `dockets` null: it may be any. */
export interface Changed {
  readonly entryIds: readonly EntryId[];
  readonly dockets: readonly DocketKey[] | null;
}

export interface FollowedMatters {
  readonly matters: readonly MatterView[];
  readonly packs: readonly StoredPack[];
}

export interface FollowPorts {
  readonly store: DocketReader;
  /** What was read already when the page began, for the first screen; without it the store is asked. */
  readonly first?: FirstReader | undefined;
  readonly show: (matters: FollowedMatters) => void;
  readonly fail: (error: unknown) => void;
  /** Lets the page draw and answer before more is read. */
  readonly pause: () => Promise<void>;
  /** Lets the first screen be drawn; without it `pause` does. */
  readonly afterFirst?: () => Promise<void>;
}

export interface Follower {
  want(wanted: Wanted): void;
  changed(change: Changed): void;
  stop(): void;
}

const MOST_UNREAD = 50;
/** Matters up to this many entries in all are read for a glance. */
const FEW_ENTRIES = 5_000;
/** Steps of some milliseconds between two turns of the page. */
const STEPS_A_TURN = 4;
/** How often it is told how far reading is. */
const PIECES_PER_WORD = 8;

/**
 * Keeps what a page shows up to date with what is stored: first lists, counts and the newest entries, then the matter
 * that is looked at whole, piece by piece. After a write only what it changed is read again. One reading at a time: the
 * older could come last.
 */
export function followMatters(ports: FollowPorts): Follower {
  const reading = new Reading(ports);
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    while (reading.isBehind) {
      try {
        await reading.catchUp();
      } catch (error) {
        const isRetried = reading.failed();
        if (!reading.isStopped && !isRetried) ports.fail(error);
      }
    }
    isRunning = false;
  };
  return {
    want(wanted) {
      if (reading.want(wanted)) void run();
    },
    changed(change) {
      reading.forget(change);
      void run();
    },
    stop: () => reading.stop(),
  };
}

class Reading {
  isBehind = false;
  isStopped = false;
  private readonly ports: FollowPorts;
  private wanted: Wanted | null = null;
  private isFirst = true;
  private first: FirstReader | undefined;
  private shells: readonly MatterShell[] = [];
  private readonly kept = new Map<DocketKey, DocketContents>();
  private readonly outdated = new Set<EntryId>();
  /** Whole views as they were last shown: they stay while their dockets are read again. */
  private readonly shown = new Map<string, MatterView>();

  constructor(ports: FollowPorts) {
    this.ports = ports;
    this.first = ports.first;
  }

  /** False where nothing else is wanted than before: another entry of the same matter is no news. */
  want(wanted: Wanted): boolean {
    const before = this.wanted;
    this.wanted = wanted;
    const isSame =
      before !== null &&
      wanted.whole === before.whole &&
      wanted.also === before.also &&
      wanted.openFrom === before.openFrom &&
      // During the first reading it is not known yet which matters are meant.
      (this.isFirst
        ? wanted.matterId === before.matterId &&
          wanted.entryId === before.entryId &&
          wanted.othersNamed === before.othersNamed
        : namesOf(chosenOf(this.shells, wanted)) === namesOf(chosenOf(this.shells, before)));
    if (!isSame) this.isBehind = true;
    return !isSame;
  }

  /**
   * After trouble nothing that is held can be relied on, nor what was read before the page began: where it was that which
   * could not be read, the store is asked instead.
   * @returns whether it is
   */
  failed(): boolean {
    this.kept.clear();
    this.outdated.clear();
    if (this.first === undefined || this.isStopped) return false;
    this.first = undefined;
    this.isBehind = true;
    return true;
  }

  forget({ entryIds, dockets }: Changed): void {
    for (const id of entryIds) this.outdated.add(id);
    if (dockets === null) this.kept.clear();
    else for (const key of dockets) this.kept.delete(key);
    this.isBehind = this.wanted !== null;
  }

  stop(): void {
    this.isStopped = true;
    this.isBehind = false;
  }

  async catchUp(): Promise<void> {
    this.isBehind = false;
    const { wanted } = this;
    if (wanted === null) return;
    const { store } = this.ports;
    if (this.isFirst && (wanted.whole === "one" || wanted.whole === "every")) {
      await this.showFirst(wanted);
    }
    const overview = await readOverview(store, wanted.openFrom ?? null);
    const rows = await this.rowsBeside(overview, wanted);
    let shells = shellsOf(overview, rows);
    const chosen = chosenOf(shells, wanted);
    this.shells = shells;
    this.isFirst = false;
    await this.bringUpToDate();
    const news = chosen.filter(({ matterId, view }) => view.partial && !this.shown.has(matterId));
    if (news.length > 0 && wanted.whole === "one") {
      for (const shell of news) shells = await this.withNewest(shells, shell, overview);
    }
    if (news.length > 0) this.show(shells, overview);
    const toRead = chosen.flatMap(({ dockets }) => dockets).filter(({ key }) => !this.kept.has(key));
    let read = 0;
    for (const { key } of toRead) {
      const contents = await this.contentsOf(key, (count) => this.showProgress(shells, overview, news, read + count));
      // Something else is wanted, or was written: what was read so far stays.
      if (contents === null) return;
      this.kept.set(key, contents);
      read += contents.entries.length;
    }
    this.drop(chosen);
    const matters = mattersOf(overview.packs);
    for (const { matterId, dockets, view } of chosen) {
      if (!view.partial) this.shown.delete(matterId);
      else {
        const stored = dockets.map((docket) => ({ docket, contents: this.contentsFor(docket.key, overview) }));
        const steps = matterInSteps(matterId, stored, { damaged: overview.damaged, matters });
        const made = await this.inSteps(steps);
        // Something else is wanted, or was written: what was read so far stays.
        if (made === null) return;
        this.shown.set(matterId, made);
        await this.ports.pause();
      }
    }
    this.show(shells, overview);
  }

  /** The first screen: lists, counts and the newest entries of the matter that is looked at. */
  private async showFirst(wanted: Wanted): Promise<void> {
    const from = this.first ?? this.ports.store;
    const lists = await (wanted.othersNamed ? readLists(from) : readGlimpse(from));
    const shells = shellsOf(lists, noContents, { onlyLists: true });
    const [first] = chosenOf(shells, { ...wanted, whole: "one" });
    const glimpse = first && wanted.othersNamed ? await withTallies(lists, from, first.dockets) : lists;
    this.show(first?.view.partial ? await this.withNewest(shells, first, glimpse, from) : shells, glimpse);
    this.first = undefined;
    await (this.ports.afterFirst ?? this.ports.pause)();
  }

  private async withNewest(
    shells: readonly MatterShell[],
    of: MatterShell,
    overview: Overview,
    from: FirstReader = this.ports.store,
  ): Promise<MatterShell[]> {
    const rows = await readNewest(from, of, overview, FIRST_PAGE);
    const ofMatter = { ...overview, dockets: of.dockets };
    return shells.map((shell) => (shell.matterId === of.matterId ? (shellsOf(ofMatter, rows)[0] ?? shell) : shell));
  }

  private async rowsBeside(overview: Overview, { also }: Wanted): Promise<EntryRows> {
    const { store } = this.ports;
    if (also === "nothing") return noContents;
    if (also === "the newest unread") return store.rowsOf(latestUnreadOf(overview, MOST_UNREAD));
    return store.rowsOf(overview.deadlines.filter(isStanding).flatMap(({ entryId }) => entryId ?? []));
  }

  /** Reads again, of the dockets that are held, the entries that were written. */
  private async bringUpToDate(): Promise<void> {
    const ids = [...this.outdated];
    this.outdated.clear();
    if (ids.length === 0 || this.kept.size === 0) return;
    const rows = await this.ports.store.rowsOf(ids);
    for (const [key, contents] of this.kept) {
      if (ids.some((id) => id.startsWith(`${key}/`)) || rows.entries.some(({ docketKey }) => docketKey === key)) {
        this.kept.set(key, patched(contents, key, new Set(ids), rows));
      }
    }
  }

  /** Lets the page draw and answer between the steps of a long work. Null: given up, as for `contentsOf`. */
  private async inSteps<T>(steps: Iterator<void, T>): Promise<T | null> {
    for (let at = 1; ; at++) {
      const step = steps.next();
      if (step.done) return step.value;
      if (at % STEPS_A_TURN !== 0) continue;
      await this.ports.pause();
      if (this.isStopped || this.isBehind) return null;
    }
  }

  /** Null: it was given up, because the page wants something else by now. */
  private async contentsOf(key: DocketKey, tell: (entriesRead: number) => void): Promise<DocketContents | null> {
    const givenUp = Symbol("given up");
    let pieces = 0;
    try {
      return await this.ports.store.contentsInPieces(key, async (entriesRead) => {
        if (this.isStopped || this.isBehind) throw givenUp;
        if (++pieces % PIECES_PER_WORD === 0) tell(entriesRead);
        await this.ports.pause();
      });
    } catch (error) {
      if (this.isStopped || this.isBehind) return null;
      throw error;
    }
  }

  /** Small tables as they are now; the look seen last is in the tally. */
  private contentsFor(key: DocketKey, overview: Overview): DocketContents {
    const last = overview.tallies.get(key)?.lastSnapshot;
    const isOf = ({ docketKey }: { readonly docketKey: DocketKey }) => docketKey === key;
    return {
      ...(this.kept.get(key) ?? noContents),
      snapshots: last ? [last] : [],
      deadlines: overview.deadlines.filter(isOf),
      tagChanges: overview.tagChanges.filter(isOf),
    };
  }

  private drop(chosen: readonly MatterShell[]): void {
    const used = new Set(chosen.flatMap(({ dockets }) => dockets.map(({ key }) => key)));
    for (const key of this.kept.keys()) if (!used.has(key)) this.kept.delete(key);
    const ids = new Set(chosen.map(({ matterId }) => matterId));
    for (const id of this.shown.keys()) if (!ids.has(id)) this.shown.delete(id);
  }

  private show(shells: readonly MatterShell[], { packs }: Overview): void {
    if (this.isStopped) return;
    this.ports.show({ matters: shells.map(({ matterId, view }) => this.shown.get(matterId) ?? view), packs });
  }

  private showProgress(
    shells: readonly MatterShell[],
    overview: Overview,
    news: readonly MatterShell[],
    read: number,
  ): void {
    const [only] = news;
    if (only === undefined || news.length > 1) return;
    const told = shells.map((shell) => {
      const { partial } = shell.view;
      if (shell.matterId !== only.matterId || !partial) return shell;
      return { ...shell, view: { ...shell.view, partial: { ...partial, read: Math.max(partial.read, read) } } };
    });
    this.show(told, overview);
  }
}

function chosenOf(shells: readonly MatterShell[], { whole, matterId, entryId }: Wanted): readonly MatterShell[] {
  if (whole === "every") return shells;
  if (whole === "none") return [];
  if (whole === "small") return smallOnes(shells);
  const chosen = shellAt(shells, matterId, entryId);
  return chosen === undefined ? [] : [chosen];
}

const namesOf = (shells: readonly MatterShell[]) => shells.map(({ matterId }) => matterId).join("\n");

/** The matter of that id; else the one that holds the entry; else the first. */
function shellAt(
  shells: readonly MatterShell[],
  matterId: string | null,
  entryId: EntryId | null,
): MatterShell | undefined {
  return (
    shells.find((shell) => shell.matterId === matterId) ??
    shells.find(
      ({ dockets, view }) =>
        entryId !== null && (isOfOne(entryId, dockets) || view.entries.some(({ entry }) => isNamed(entry, entryId))),
    ) ??
    shells[0]
  );
}

/** By the docket that the entry's id names: ids begin with their docket's key, former ones too. */
export function holdsEntry({ health, entries }: MatterView, entryId: EntryId): boolean {
  const dockets = health.map(({ docket }) => docket);
  return isOfOne(entryId, dockets) || entries.some(({ entry }) => isNamed(entry, entryId));
}

const isOfOne = (entryId: EntryId, dockets: readonly DocketRecord[]) =>
  dockets.some(({ key }) => entryId.startsWith(`${key}/`));

const isNamed = ({ id, formerIds }: EntryRecord, entryId: EntryId) => id === entryId || formerIds.includes(entryId);

function smallOnes(shells: readonly MatterShell[]): MatterShell[] {
  const few: MatterShell[] = [];
  let total = 0;
  for (const shell of shells) {
    total += shell.view.partial?.total ?? 0;
    if (total > FEW_ENTRIES) break;
    few.push(shell);
  }
  return few;
}

function patched(
  contents: DocketContents,
  docketKey: DocketKey,
  ids: ReadonlySet<EntryId>,
  rows: EntryRows,
): DocketContents {
  const others = <T extends { readonly entryId: EntryId }>(kept: readonly T[], now: readonly (T & InDocket)[]) => [
    ...kept.filter(({ entryId }) => !ids.has(entryId)),
    ...now.filter((row) => row.docketKey === docketKey),
  ];
  return {
    ...contents,
    entries: [
      ...contents.entries.filter(({ id }) => !ids.has(id)),
      ...rows.entries.filter((row) => row.docketKey === docketKey),
    ],
    marks: others(contents.marks, rows.marks),
    tags: others(contents.tags, rows.tags),
    corrections: others(contents.corrections, rows.corrections),
    readings: others(contents.readings, rows.readings),
  };
}

interface InDocket {
  readonly docketKey: DocketKey;
}
