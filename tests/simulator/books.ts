import { normalisedDocumentId } from "../../lib/docket/document-id.ts";
import type { EntryRecord } from "../../lib/docket/records.ts";
import type { WindowGap } from "../../lib/watch/gap.ts";
import { isInCourtFeed, rowId } from "./feeds.ts";
import { copyFeedName, courtFeedName } from "./server.ts";
import type { Shown } from "./server.ts";
import type { SimulatedCase, SimulatedEntry, SimulatedWorld } from "./world.ts";

/** The name under which the program keeps a docket. */
export const keyOf = ({ court, number }: SimulatedCase): string => `${court.id}:${number}`;

/** One answer that was read to its end by a worker that lived. */
export interface Reading extends Shown {
  readonly at: number;
  /** Keys of the watched dockets that it was read for: not those that were paused. */
  readonly dockets: ReadonlySet<string>;
}

/** When an entry reached the machine, and how. */
export interface Arrival {
  readonly by: "feed" | "page";
  readonly at: number;
}

/**
 * What the simulation itself knows of a month: which entries were carried to the machine, which were missed, and what
 * follows from it. Kept apart from the program, whose own books it is compared with.
 */
export class Books {
  readonly readings: Reading[] = [];
  /** First arrivals, by the entry's uid. */
  readonly arrivals = new Map<string, Arrival>();
  /** Entries that some feed carried while their docket was watched, by uid. */
  readonly carried = new Set<string>();
  /** "court mied <uid>": brought to workers that died, and perhaps stored before. */
  private readonly perhapsRead = new Set<string>();
  /** Since when a docket is watched, true time. */
  readonly watchedFrom = new Map<string, number>();
  private readonly world: SimulatedWorld;
  private readonly caseOfEntry = new Map<string, SimulatedCase>();
  private readonly entryOf = new Map<string, SimulatedEntry>();

  constructor(world: SimulatedWorld) {
    this.world = world;
    for (const each of world.cases) {
      for (const entry of each.entries) {
        this.caseOfEntry.set(entry.uid, each);
        this.entryOf.set(entry.uid, entry);
      }
    }
  }

  watched(): SimulatedCase[] {
    return this.world.cases.filter((each) => this.watchedFrom.has(keyOf(each)));
  }

  entry(uid: string): SimulatedEntry {
    return this.entryOf.get(uid)!;
  }

  caseOf(uid: string): SimulatedCase {
    return this.caseOfEntry.get(uid)!;
  }

  /** A worker read an answer to its end, and lived to the end of its run. */
  read(shown: Shown, at: number, isPaused: (docketKey: string) => boolean): void {
    const dockets = new Set(
      this.watched()
        .map(keyOf)
        .filter((key) => !isPaused(key)),
    );
    this.readings.push({ ...shown, at, dockets });
    for (const uid of shown.uids) {
      if (!dockets.has(keyOf(this.caseOf(uid)))) continue;
      this.carried.add(uid);
      this.arrived(uid, { by: "feed", at });
    }
  }

  /** The same where the worker died: what it brought may be stored or not. */
  perhaps(shown: Shown, at: number): void {
    for (const uid of shown.uids) {
      if (!this.watchedFrom.has(keyOf(this.caseOf(uid)))) continue;
      this.perhapsRead.add(`${shown.feed} ${uid}`);
      this.arrived(uid, { by: "page", at });
    }
  }

  /** A page was opened. */
  opened(uids: readonly string[], at: number): void {
    for (const uid of uids) this.arrived(uid, { by: "page", at });
  }

  private arrived(uid: string, arrival: Arrival): void {
    if (!this.arrivals.has(uid)) this.arrivals.set(uid, arrival);
  }

  /**
   * Entries that a feed had while it was watched for their docket, and that were gone when it was next read whole: each
   * must lie in a gap of that docket and feed. Times are the court's own.
   * @param isStored whether an entry is in the store: one that a dying worker was brought may be
   */
  missed(
    isStored: (uid: string) => boolean,
  ): { readonly uid: string; readonly feed: string; readonly docketKey: string; readonly at: number }[] {
    return this.watched().flatMap((each) => [
      ...this.missedBy(each, courtFeedName(each.court), isStored),
      ...(each.copyId === null ? [] : this.missedBy(each, copyFeedName(each), isStored)),
    ]);
  }

  private missedBy(each: SimulatedCase, feed: string, isStored: (uid: string) => boolean) {
    const key = keyOf(each);
    const isCourt = feed.startsWith("court ");
    const from = this.watchedFrom.get(key)!;
    const readings = this.readings.filter((reading) => reading.feed === feed && reading.dockets.has(key));
    const whole = readings.filter(({ isWhole }) => isWhole);
    return each.entries.flatMap((entry) => {
      const shownFrom = isCourt ? entry.enteredAt : entry.copiedAt;
      if (shownFrom === null || shownFrom <= from || (isCourt && !isInCourtFeed(each.court, entry, shownFrom)))
        return [];
      if (readings.some(({ uids }) => uids.includes(entry.uid))) return [];
      if (this.perhapsRead.has(`${feed} ${entry.uid}`) && isStored(entry.uid)) return [];
      const next = whole.find(({ madeAt }) => madeAt >= shownFrom);
      // Not read since, or sealed before it was: nobody could know of it.
      if (!next || (entry.hiddenAt !== null && entry.hiddenAt <= next.madeAt)) return [];
      return [{ uid: entry.uid, feed, docketKey: key, at: isCourt ? shownFrom + each.court.skew : shownFrom }];
    });
  }
}

/** The gaps that a miss should be found in. */
export function isListed(
  missed: ReturnType<Books["missed"]>[number],
  gaps: readonly WindowGap[],
  world: SimulatedWorld,
): boolean {
  const feedId = missed.feed.replace(/^copy /, "courtlistener ");
  const court = world.cases.find((each) => keyOf(each) === missed.docketKey)!.court;
  // A court that does not say when it made its feed: the machine can only know to within its making, on another clock.
  const unsure = missed.feed.startsWith("court ") && court.saysWhenMade ? 0 : court.renewedEvery + Math.abs(court.skew);
  return gaps.some(
    (gap) =>
      gap.docketKey === missed.docketKey &&
      gap.feedId === feedId &&
      Date.parse(gap.from) - unsure <= missed.at &&
      missed.at <= Math.max(Date.parse(gap.to), Date.parse(gap.foundAt)),
  );
}

/** What is stored of one docket, compared with what is true. */
export interface Stored {
  /** Records by the entry that they are of. */
  readonly records: ReadonlyMap<string, readonly EntryRecord[]>;
  /** Records of no entry of the docket. */
  readonly strangers: readonly EntryRecord[];
  /** Records that are two entries at once. */
  readonly mixed: readonly EntryRecord[];
}

/**
 * Which entry each record is of, by the court's ids and by the words that only one entry has. Unlinked entries of one day
 * and one name are twins: what the court's feed, without number, and CourtListener, without the court's id, show of them
 * is the same for each, so that as many records as entries is all that can be asked.
 */
export function storedOf(each: SimulatedCase, records: readonly EntryRecord[]): Stored {
  const byKey = keysOfEntries(each);
  const found = new Map<string, EntryRecord[]>();
  const add = (uid: string, record: EntryRecord) => found.set(uid, [...(found.get(uid) ?? []), record]);
  const [strangers, mixed]: [EntryRecord[], EntryRecord[]] = [[], []];
  const [weak, between]: [EntryRecord[], (readonly [EntryRecord, string])[]] = [[], []];
  const twins = new Map(each.entries.map((entry) => [entry.uid, twinName(entry)]));
  for (const record of records) {
    const named = each.entries.filter(({ name }) => wordsOf(record).includes(name)).map(({ uid }) => uid);
    const uids = new Set([...record.keys.flatMap((key) => byKey.get(key) ?? []), ...named]);
    const groups = new Set([...uids].map((uid) => twins.get(uid)!));
    const [uid] = uids;
    const [group] = groups;
    if (groups.size > 1) mixed.push(record);
    if (uids.size > 1 && groups.size === 1 && group !== undefined) between.push([record, group]);
    else if (uid !== undefined) add(uid, record);
    else weak.push(record);
  }
  for (const [record, group] of between) {
    const same = each.entries.filter((entry) => twins.get(entry.uid) === group);
    add((same.find(({ uid }) => !found.has(uid)) ?? same[0]!).uid, record);
  }
  for (const record of weak) {
    const numbered = each.entries.filter(({ number }) => number !== null && number === record.documentNumber);
    const uid = (numbered.find((entry) => !found.has(entry.uid)) ?? numbered[0])?.uid;
    if (uid === undefined) strangers.push(record);
    else add(uid, record);
  }
  return { records: withTwinsShared(each, found, twins), strangers, mixed };
}

function keysOfEntries(each: SimulatedCase): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const entry of each.entries) {
    byKey.set(`seq:${entry.seq}`, entry.uid);
    if (entry.documentId !== null) byKey.set(`doc:${normalisedDocumentId(entry.documentId)}`, entry.uid);
    byKey.set(`cl:minute-entry-${rowId(entry)}`, entry.uid);
  }
  return byKey;
}

function twinName({ uid, documentId, enteredDay, form }: SimulatedEntry): string {
  return documentId === null ? `${enteredDay} ${form.events.join()}` : uid;
}

/** A twin without a record takes one of those that another twin has too many. */
function withTwinsShared(
  each: SimulatedCase,
  found: ReadonlyMap<string, readonly EntryRecord[]>,
  twins: ReadonlyMap<string, string>,
): Map<string, readonly EntryRecord[]> {
  const shared = new Map(found);
  for (const { uid } of each.entries) {
    if (shared.has(uid)) continue;
    const rich = each.entries.find(
      (other) => twins.get(other.uid) === twins.get(uid) && (shared.get(other.uid)?.length ?? 0) > 1,
    );
    const [taken, ...left] = (rich && shared.get(rich.uid))?.toReversed() ?? [];
    if (!rich || !taken) continue;
    shared.set(rich.uid, left);
    shared.set(uid, [taken]);
  }
  return shared;
}

function wordsOf({ docketText, versions }: EntryRecord): string {
  return [docketText, ...versions.map((version) => version.docketText)].join("\n");
}

/** Records of one entry beyond the first, and those of them left aside that are shown as probably the same. */
export function doublesOf({ records }: Stored) {
  const unmarked: (readonly [uid: string, same: readonly EntryRecord[]])[] = [];
  let [doubled, marked] = [0, 0];
  for (const [uid, same] of records) {
    const surplus = same.length - 1;
    const left = Math.min(surplus, same.filter(({ maybeSameAs }) => maybeSameAs.length > 0).length);
    marked += left;
    doubled += surplus - left;
    if (left < surplus) unmarked.push([uid, same]);
  }
  return { doubled, marked, unmarked };
}
