import type { Instant } from "../calendar/date.ts";
import { dateIn } from "../calendar/zone.ts";
import type { DocketEntry, DocketSnapshot } from "./docket.ts";
import { keysOf } from "./identity.ts";
import { isDisjoint, valuesOf } from "./evidence.ts";
import { joinEntries } from "./join.ts";
import { matchEntries } from "./match.ts";
import type { Matching } from "./match.ts";
import { mergedDocket, timeZoneOf } from "./merge-header.ts";
import { isOutdated } from "./outdated.ts";
import type { Look } from "./look.ts";
import { byStrength, mergeEntry } from "./merge-entry.ts";
import { regroup } from "./regroup.ts";
import { frontierOf, furthestOf, noveltyOf } from "./novelty.ts";
import type { Frontier, Furthest } from "./novelty.ts";
import type { Placeable } from "./number-order.ts";
import { standingOf } from "./precedence.ts";
import type { DocketRecord, EntryChange, EntryId, EntryRecord, SavedFile, SnapshotRecord } from "./records.ts";
import { Wordings } from "./wordings.ts";
import { witnessOf } from "./witnesses.ts";

/** What is known of one docket before a look. */
export interface KnownDocket {
  readonly docket: DocketRecord;
  readonly entries: readonly EntryRecord[];
  /** The earlier looks; they decide what is news. */
  readonly snapshots: readonly SnapshotRecord[];
  /** Where only some entries were read: what the look can concern, each with those that it may be the same as. */
  readonly unread?: UnreadEntries;
}

/** What must be known of entries that were not read. */
export interface UnreadEntries {
  /** Those of them that the court links. */
  readonly placed: () => readonly Placeable[];
  /** Of all entries of the docket, as are the next two. */
  readonly furthest: Furthest;
  readonly hasId: (id: EntryId) => boolean;
  readonly hasKey: (key: string) => boolean;
}

export interface MergedDocket {
  readonly docket: DocketRecord;
  /** All entries. Those that the look did not touch are the very same objects. */
  readonly entries: readonly EntryRecord[];
  readonly changes: readonly EntryChange[];
  readonly snapshot: SnapshotRecord;
  /** The stored entry of each row of the snapshot, same order; null for a row that says that it is of another case. */
  readonly entryIds: readonly (EntryId | null)[];
}

/**
 * Merges one look at a page into what is known. Never deletes: an entry that a complete docket of the court no longer
 * shows is marked. Merging the same look again changes nothing, and no order of looks loses an entry.
 * The caller has made sure (`identify`) that both are the same docket.
 * @param seenAt now
 * @param file the saved file that the snapshot was read from. It proves no absence, and where it is older than what is
 * known, what it shows differently is an earlier state and replaces nothing.
 */
export function mergeSnapshot(
  known: KnownDocket,
  snapshot: DocketSnapshot,
  seenAt: Instant,
  file?: SavedFile,
): MergedDocket {
  const outdated = file !== undefined && isOutdated(known, snapshot, file);
  const look: Look = { sourceId: snapshot.sourceId, seenAt, wordings: new Wordings(), outdated };
  const strangers = new Set(snapshot.strangers);
  const rows = snapshot.docket.entries.filter((_row, index) => !strangers.has(index));
  const zone = timeZoneOf(known.docket.header.courtId);
  const matching = matchEntries(known.entries, rows, snapshot.sourceId, {
    wordings: look.wordings,
    beside: snapshot.beside ?? [],
    ...(known.unread && { unread: known.unread.placed }),
  });
  const furthest = known.unread?.furthest ?? furthestOf(known.entries);
  const frontier = frontierOf(known.docket, furthest, known.snapshots, { ...look, zone });
  const work = new Merge(known, look, frontier);
  work.join(matching.joins);
  for (const [index, row] of rows.entries()) work.merge(index, row, matching);
  work.linkDoubts(matching);
  work.regroup(rows);
  if (snapshot.completeness === "complete" && !file) work.markAbsent(dateIn(seenAt, zone));
  const changes = work.changes;
  return {
    docket: mergedDocket(known.docket, known.snapshots, snapshot, outdated),
    entries: work.entries(),
    changes,
    snapshot: {
      id: `${known.docket.key} ${file ? `${file.savedAt} ${file.lookId}` : seenAt} ${snapshot.sourceId}`,
      docketKey: known.docket.key,
      sourceId: snapshot.sourceId,
      seenAt: file?.savedAt ?? seenAt,
      completeness: snapshot.completeness,
      criteria: snapshot.criteria,
      entryCount: rows.length,
      newCount: changes.filter((change) => change.change === "added" && change.novelty === "new").length,
      problems: snapshot.problems,
      ...(file && { file }),
    },
    entryIds: withStrangers(work.entryIds(), snapshot.docket.entries.length, strangers),
  };
}

/** The ids of all rows of a page from those of its own rows. */
function withStrangers(ids: readonly EntryId[], rowCount: number, strangers: ReadonlySet<number>): (EntryId | null)[] {
  const own = ids.values();
  return Array.from({ length: rowCount }, (_row, index) => (strangers.has(index) ? null : (own.next().value ?? null)));
}

/** The entries while one look is merged into them. */
class Merge {
  changes: EntryChange[] = [];
  private readonly docketKey: string;
  private readonly look: Look;
  private readonly frontier: Frontier;
  private readonly known: readonly EntryRecord[];
  private readonly unread: UnreadEntries | undefined;
  private byId: Map<EntryId, EntryRecord>;
  private readonly takenIds: Set<EntryId>;
  private readonly knownKeys: ReadonlySet<string>;
  private readonly idOfRow: EntryId[] = [];
  /** Ids that joined another entry in this look. */
  private readonly joinedTo = new Map<EntryId, EntryId>();
  private readonly addedIds = new Map<number, EntryId>();
  private readonly ordinals = new Map<string, number>();
  private readonly copies = new Map<string, number>();

  constructor(known: KnownDocket, look: Look, frontier: Frontier) {
    this.docketKey = known.docket.key;
    this.look = look;
    this.frontier = frontier;
    this.known = known.entries;
    this.unread = known.unread;
    this.byId = new Map(known.entries.map((entry) => [entry.id, entry]));
    this.takenIds = new Set(known.entries.flatMap((entry) => [entry.id, ...entry.formerIds]));
    this.knownKeys = new Set(known.entries.flatMap((entry) => entry.keys));
  }

  entries(): EntryRecord[] {
    return [...this.byId.values()];
  }

  entryIds(): EntryId[] {
    return this.idOfRow;
  }

  join(joins: Matching["joins"]): void {
    for (const [keep, gone] of joins) {
      const one = this.entryOfKnown(keep);
      const other = this.entryOfKnown(gone);
      if (!one || !other || one === other) continue;
      const joined = joinEntries(one, other, this.look);
      const formerId = joined.id === one.id ? other.id : one.id;
      this.byId.delete(formerId);
      this.byId.set(joined.id, joined);
      this.joinedTo.set(formerId, joined.id);
      this.changes.push({ change: "joined", entryId: joined.id, formerId });
    }
  }

  merge(index: number, row: DocketEntry, matching: Matching): void {
    const repeated = matching.repeats.get(index);
    const knownIndex = matching.knownOf[index] ?? null;
    const known =
      repeated !== undefined
        ? this.byId.get(this.idOfRow[repeated] ?? "")
        : knownIndex === null
          ? undefined
          : this.entryOfKnown(knownIndex);
    const { entry, changes } = known ? mergeEntry(known, row, this.look) : this.newEntry(row);
    this.byId.set(entry.id, entry);
    this.idOfRow[index] = entry.id;
    if (!known) this.addedIds.set(index, entry.id);
    this.changes.push(...changes);
  }

  /** Doubts are mutual, and end when something proves that two entries are two. */
  linkDoubts(matching: Matching): void {
    for (const [row, doubts] of matching.maybe) {
      const id = this.addedIds.get(row);
      if (id === undefined) continue;
      for (const index of doubts) this.linkDoubt(id, this.entryOfKnown(index)?.id ?? "");
    }
    const shown = new Set([...this.idOfRow, ...matching.beside.map((index) => this.entryOfKnown(index)?.id ?? "")]);
    for (const id of shown) {
      const entry = this.byId.get(id);
      if (!entry || entry.maybeSameAs.length === 0) continue;
      const left = entry.maybeSameAs.filter((other) => this.isDoubtful(entry, other, shown));
      if (left.length < entry.maybeSameAs.length) this.byId.set(id, { ...entry, maybeSameAs: left });
    }
  }

  /** Names and words as they fit best, now that this look is known. */
  regroup(rows: readonly DocketEntry[]): void {
    const touched = new Set(this.changes.map(({ entryId }) => entryId));
    const regrouped = regroup(this.byId, touched, this.look, this.unread?.placed);
    if (regrouped === null) return;
    const { entries, changes, movedTo } = regrouped;
    this.byId = new Map(entries);
    for (const [index, row] of rows.entries()) {
      const id = this.idOfRow[index];
      if (id !== undefined) this.idOfRow[index] = movedTo(id, row.pacerSeqNo === null ? "text" : "name");
    }
    const stored = new Set(this.known.map(({ id }) => id));
    // What this look added and joined at once was nobody's before: it is neither news nor anybody's former id.
    const told = [...this.changes, ...changes].filter(
      (each) => entries.has(each.entryId) && !(each.change === "joined" && !stored.has(each.formerId)),
    );
    this.changes = told;
  }

  /** A complete docket of the court leaves out what the court's docket showed before. */
  markAbsent(day: EntryRecord["absentSince"]): void {
    const kind = standingOf(this.look.sourceId).kind;
    if (kind !== "court") return;
    const shown = new Set(this.idOfRow);
    for (const [index] of this.known.entries()) {
      const entry = this.entryOfKnown(index);
      if (!entry || shown.has(entry.id) || entry.absentSince !== null) continue;
      if (!entry.witnesses.some(({ sourceId }) => standingOf(sourceId).kind === kind)) continue;
      this.byId.set(entry.id, { ...entry, absentSince: day, lastChangedAt: this.look.seenAt });
      this.changes.push({ change: "absent", entryId: entry.id });
    }
  }

  private entryOfKnown(index: number): EntryRecord | undefined {
    let id = this.known[index]?.id ?? "";
    while (this.joinedTo.has(id)) id = this.joinedTo.get(id) ?? "";
    return this.byId.get(id);
  }

  private linkDoubt(a: EntryId, b: EntryId): void {
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const entry = this.byId.get(id);
      if (entry && !entry.maybeSameAs.includes(other)) {
        this.byId.set(id, { ...entry, maybeSameAs: [...entry.maybeSameAs, other].toSorted() });
      }
    }
  }

  /** Two rows of one page, or two sequence numbers, are two entries. */
  private isDoubtful(entry: EntryRecord, otherId: EntryId, shown: ReadonlySet<EntryId>): boolean {
    const other = this.byId.get(otherId);
    if (!other || shown.has(otherId)) return false;
    return !isDisjoint(valuesOf("seq", entry.keys), valuesOf("seq", other.keys));
  }

  private newEntry(row: DocketEntry): { entry: EntryRecord; changes: EntryChange[] } {
    const keys = keysOf(row, this.nextOrdinal(row));
    const { sourceId, seenAt } = this.look;
    const entry: EntryRecord = {
      ...row,
      id: this.freeId(keys),
      docketKey: this.docketKey,
      keys: keys.toSorted(byStrength),
      witnesses: [witnessOf(row, this.look, row.docketText)],
      versions: [],
      firstSeenAt: seenAt,
      lastChangedAt: seenAt,
      novelty: noveltyOf(row, this.frontier),
      absentSince: null,
      maybeSameAs: [],
      fieldSources: fieldSourcesOf(row, sourceId),
      formerIds: [],
    };
    return { entry, changes: [{ change: "added", entryId: entry.id, novelty: entry.novelty }] };
  }

  /** Counts equal unnumbered rows of one day, after those already stored. */
  private nextOrdinal(row: DocketEntry): number {
    const key = keysOf(row).find((name) => name.startsWith("fp:"));
    if (key === undefined) return 0;
    const base = key.slice(0, key.lastIndexOf(":"));
    let ordinal = this.ordinals.get(base) ?? 0;
    const isTaken = (each: string) => this.knownKeys.has(each) || this.unread?.hasKey(each) === true;
    while (isTaken(`${base}:${ordinal}`)) ordinal++;
    this.ordinals.set(base, ordinal + 1);
    return ordinal;
  }

  /** Ids are made of the strongest key, so that two installations give the same entry the same id. */
  private freeId(keys: readonly string[]): EntryId {
    const base = `${this.docketKey}/${keys[0] ?? "entry"}`;
    let id = base;
    let copy = this.copies.get(base) ?? 1;
    while (this.takenIds.has(id) || this.unread?.hasId(id) === true) id = `${base}~${++copy}`;
    this.copies.set(base, copy);
    this.takenIds.add(id);
    return id;
  }
}

function fieldSourcesOf(row: DocketEntry, sourceId: string): Record<string, string> {
  const fields = ["docketText", "dateFiled", "dateEntered", "shortText", "documentNumber"] as const;
  const filled = fields.filter((field) => row[field] !== null && row[field] !== "");
  const others = row.pacerSeqNo === null ? ["restricted"] : ["restricted", "pacerSeqNo"];
  return Object.fromEntries([...filled, ...others].map((field) => [field, sourceId]));
}
