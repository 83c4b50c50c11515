import { bestPairs } from "./best-pairs.ts";
import type { Fit } from "./best-pairs.ts";
import type { DocketEntry } from "./docket.ts";
import { daysAround, daysOf, Evidence, unnumberedRowName } from "./evidence.ts";
import { NumberOrder } from "./number-order.ts";
import type { Placeable } from "./number-order.ts";
import type { EntryRecord } from "./records.ts";
import { Wordings } from "./wordings.ts";

/** Which stored entry each row of a page is. Positions are those of the two lists that were compared. */
export interface Matching {
  /** Position of the stored entry, null for a row that is none of them. */
  readonly knownOf: readonly (number | null)[];
  /** Row → the earlier row of the same page that is the same entry (one sequence number, printed twice). */
  readonly repeats: ReadonlyMap<number, number>;
  /** Stored entries that turned out to be one: the second joins the first. */
  readonly joins: readonly (readonly [keep: number, gone: number])[];
  /** Row → stored entries that it may be, left apart for want of proof. */
  readonly maybe: ReadonlyMap<number, ReadonlySet<number>>;
  /** Stored entries that stand beside the rows: none of them is one of the rows. */
  readonly beside: readonly number[];
}

export interface MatchOptions {
  readonly wordings?: Wordings;
  /** Rows of the same page that are stored already. What they are is no question; it is not the other rows. */
  readonly beside?: readonly DocketEntry[];
  /** Stored entries that were not read, because none of them can be one of the rows. */
  readonly unread?: () => readonly Placeable[];
}

/** Above this many comparisons within one group (a number, a day) rows are left apart rather than compared. */
const MAX_COMPARISONS = 2_500;
const MAX_DOUBTS = 5;
const MAX_SHARING = 20;
/**
 * Matches a page's rows with stored entries, strongest evidence first. A row and an entry are matched once; two rows
 * of one page are two entries, unless they carry the same sequence number. Linear in rows and entries.
 */
export function matchEntries(
  known: readonly EntryRecord[],
  rows: readonly DocketEntry[],
  sourceId: string,
  { wordings = new Wordings(), beside = [], unread = () => [] }: MatchOptions = {},
): Matching {
  const all = [...rows, ...beside];
  const order = new NumberOrder(known, unread);
  return new Matcher(known, all, rows.length, new Evidence(known, all, sourceId, wordings), order).match();
}

class Matcher {
  private readonly known: readonly EntryRecord[];
  /** Those that are asked for and, until they are set aside, those beside them. */
  private rows: readonly DocketEntry[];
  private readonly asked: number;
  private readonly evidence: Evidence;
  private readonly order: NumberOrder;
  private readonly knownOf: (number | null)[];
  private readonly claimed = new Map<number, number>();
  private readonly repeats = new Map<number, number>();
  private readonly joins: [number, number][] = [];
  private readonly beside: number[] = [];
  private readonly maybe = new Map<number, Set<number>>();
  private readonly byKey: ReadonlyMap<string, readonly number[]>;

  constructor(
    known: readonly EntryRecord[],
    rows: readonly DocketEntry[],
    asked: number,
    evidence: Evidence,
    order: NumberOrder,
  ) {
    this.known = known;
    this.rows = rows;
    this.asked = asked;
    this.evidence = evidence;
    this.order = order;
    this.knownOf = rows.map(() => null);
    this.byKey = indexOf(known, (entry) => entry.keys);
  }

  match(): Matching {
    this.findRepeats();
    this.matchStrong("seq", (row) => row.pacerSeqNo);
    this.matchStrong("doc", (row) => row.pacerDocId);
    this.matchNumbers();
    this.matchStrong("cl", (row) => unnumberedRowName(row));
    this.setAsideOthers();
    this.matchFingerprints();
    this.matchOtherWords();
    this.joinKnown();
    this.dropDisproved();
    const { knownOf, repeats, joins, maybe, beside } = this;
    return { knownOf, repeats, joins, maybe, beside };
  }

  private findRepeats(): void {
    const first = new Map<string, number>();
    for (const [index, row] of this.rows.entries()) {
      if (row.pacerSeqNo === null) continue;
      const earlier = first.get(row.pacerSeqNo);
      if (earlier === undefined) first.set(row.pacerSeqNo, index);
      else if (this.rows[earlier]?.documentNumber === row.documentNumber) this.repeats.set(index, earlier);
    }
  }

  /** What stands beside the rows has done its part: the entries that it is are none of the rows. */
  private setAsideOthers(): void {
    for (let row = this.asked; row < this.rows.length; row++) {
      const known = this.knownOf[row] ?? null;
      if (known !== null) this.beside.push(known);
      this.repeats.delete(row);
      this.maybe.delete(row);
    }
    this.rows = this.rows.slice(0, this.asked);
    this.knownOf.length = this.asked;
  }

  private isOpen(row: number): boolean {
    return this.knownOf[row] === null && !this.repeats.has(row);
  }

  private claim(row: number, known: number): void {
    this.knownOf[row] = known;
    this.claimed.set(known, row);
  }

  /** Keys that are proof by themselves (`cl` only where nothing contradicts it). */
  private matchStrong(kind: "seq" | "doc" | "cl", keyOf: (row: DocketEntry) => string | null): void {
    const groups = indexOf(this.rows, (row) => {
      const key = keyOf(row);
      return key === null ? [] : [`${kind}:${key}`];
    });
    for (const [key, members] of groups) {
      this.pairUp(members, this.byKey.get(key) ?? [], (row, known) => !this.evidence.contradicts(row, known, kind));
    }
  }

  /** One ECF number: a key where it is unique, else together with date and text. */
  private matchNumbers(): void {
    const groups = indexOf(this.rows, (row) => (row.documentNumber === null ? [] : [`num:${row.documentNumber}`]));
    for (const [key, members] of groups) {
      const entries = this.byKey.get(key) ?? [];
      const alone = members.length === 1 && entries.length === 1;
      this.pairUp(members, entries, (row, known) => this.evidence.isSameNumbered(row, known, alone));
    }
  }

  /** Unnumbered entries of one day with the same words, in their order: first by the date filed, then by any date. */
  private matchFingerprints(): void {
    const isOpenKnown = (index: number) => this.known[index]?.documentNumber === null && !this.claimed.has(index);
    const passes = [(entry: DocketEntry) => [entry.dateFiled ?? "undated"], daysOf];
    for (const days of passes) {
      const entries = indexOf(this.known, (entry, index) =>
        isOpenKnown(index) ? this.evidence.fingerprintsOfKnown(index, days(entry)) : [],
      );
      const rows = indexOf(this.rows, (row, index) =>
        this.isOpen(index) && row.documentNumber === null ? this.evidence.fingerprintsOfRow(index, days(row)) : [],
      );
      for (const [key, members] of rows) {
        const candidates = entries.get(key) ?? [];
        this.pairUp(members, candidates, (row, known) => !this.evidence.contradicts(row, known, "fp"));
      }
    }
  }

  /**
   * Entries whose words differ: a name and its full text, perhaps under a number that the name came without (feeds print no
   * number of what they do not link), or a text that the clerk edited. Those are paired that fit each other best; what fits
   * two equally well stays apart.
   */
  private matchOtherWords(): void {
    const open = [...this.rows.keys()].filter((row) => this.isOpen(row));
    if (open.length === 0) return;
    const free = indexOf(this.known, (entry, index) => (this.claimed.has(index) ? [] : daysOf(entry)));
    const fits: Fit[] = [];
    for (const row of open) {
      const nearby = new Set(daysAround(this.rows[row]).flatMap((day) => free.get(day) ?? []));
      if (nearby.size * open.length > MAX_COMPARISONS * 20) continue;
      for (const known of nearby) {
        if (!this.evidence.isStubOrEdit(row, known) && !this.evidence.isName(row, known)) continue;
        if (!this.isInOrder(row, known)) this.note(row, known);
        else fits.push({ one: row, other: known, closeness: this.evidence.closeness(row, known) });
      }
    }
    const { pairs, undecided } = bestPairs(fits);
    for (const { one, other } of pairs) this.claim(one, other);
    for (const { one, other } of undecided) this.note(one, other);
  }

  private isInOrder(row: number, known: number): boolean {
    const [seen, entry] = [this.rows[row], this.known[known]];
    if (!seen || !entry) return true;
    return this.order.allows(seen.pacerSeqNo ?? entry.pacerSeqNo, seen.documentNumber ?? entry.documentNumber);
  }

  /** A row that names what were two entries so far shows that they are one. */
  private joinKnown(): void {
    for (const [row, keep] of this.knownOf.entries()) {
      if (keep === null) continue;
      for (const gone of this.candidatesForJoin(row, keep)) {
        if (this.claimed.has(gone) || this.evidence.contradictsKnown(keep, gone)) continue;
        this.claimed.set(gone, row);
        this.joins.push([keep, gone]);
      }
    }
  }

  private candidatesForJoin(row: number, keep: number): number[] {
    const entry = this.rows[row];
    if (!entry) return [];
    const free = (key: string) => {
      const sharing = this.byKey.get(key) ?? [];
      // A key that many entries share proves nothing about any of them.
      return sharing.length > MAX_SHARING ? [] : sharing.filter((known) => !this.claimed.has(known));
    };
    const proved = [
      ...(entry.pacerSeqNo === null ? [] : free(`seq:${entry.pacerSeqNo}`)),
      ...(entry.pacerDocId === null ? [] : free(`doc:${entry.pacerDocId}`)),
    ].filter((known) => !this.evidence.contradicts(row, known, "doc"));
    const numbered = entry.documentNumber === null ? [] : free(`num:${entry.documentNumber}`);
    const sameNumber = numbered.filter(
      (known) =>
        this.evidence.isSameNumbered(row, known, numbered.length === 1) && !this.evidence.shareSource(keep, known),
    );
    return [...proved, ...sameNumber, ...this.clearedDoubts(row, keep)];
  }

  /** Entries that were left apart for want of proof, of which one now shows the very words of the other. */
  private clearedDoubts(row: number, keep: number): number[] {
    const doubtful = new Set(this.known[keep]?.maybeSameAs);
    if (doubtful.size === 0) return [];
    const same = this.known.flatMap((entry, index) =>
      doubtful.has(entry.id) && !this.claimed.has(index) && this.evidence.isFullTextOf(row, index) ? [index] : [],
    );
    return same.length === 1 && same[0] !== undefined && !this.evidence.shareSource(keep, same[0]) ? same : [];
  }

  /** What a page shows as two rows is two entries, whatever speaks for one. */
  private dropDisproved(): void {
    for (const known of this.maybe.values())
      for (const index of known) if (this.claimed.has(index)) known.delete(index);
    for (const [row, known] of this.maybe) if (known.size === 0 || this.knownOf[row] !== null) this.maybe.delete(row);
  }

  /** Pairs rows and entries of one group, best fit first; each once. What does not fit is noted as a doubt. */
  private pairUp(
    members: readonly number[],
    entries: readonly number[],
    isSame: (row: number, known: number) => boolean,
  ): void {
    const rows = members.filter((row) => this.isOpen(row));
    const free = entries.filter((known) => !this.claimed.has(known));
    if (rows.length * free.length > MAX_COMPARISONS) {
      this.pairInOrder(rows, free, isSame);
      return;
    }
    const pairs: { readonly row: number; readonly known: number; readonly score: number }[] = [];
    for (const row of rows) {
      for (const known of free) {
        if (isSame(row, known)) pairs.push({ row, known, score: this.evidence.score(row, known) });
        else this.note(row, known);
      }
    }
    for (const { row, known } of pairs.toSorted((a, b) => b.score - a.score || a.row - b.row || a.known - b.known)) {
      if (this.isOpen(row) && !this.claimed.has(known)) this.claim(row, known);
    }
  }

  /** For groups too large to compare everything with everything: equal day and words, first with first. */
  private pairInOrder(
    rows: readonly number[],
    entries: readonly number[],
    isSame: (row: number, known: number) => boolean,
  ): void {
    const waiting = new Map<string, number[]>();
    for (const known of entries.toReversed()) {
      const key = this.evidence.fingerprintOfKnown(known);
      const queue = waiting.get(key);
      if (queue) queue.push(known);
      else waiting.set(key, [known]);
    }
    for (const row of rows) {
      const known = waiting.get(this.evidence.fingerprintOfRow(row))?.pop();
      if (known !== undefined && isSame(row, known)) this.claim(row, known);
    }
  }

  private note(row: number, known: number): void {
    if (this.evidence.differ("seq", row, known)) return;
    const doubts = this.maybe.get(row) ?? new Set<number>();
    if (doubts.size < MAX_DOUBTS) this.maybe.set(row, doubts.add(known));
  }
}

function indexOf<T>(items: readonly T[], keysOf: (item: T, index: number) => readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, item] of items.entries()) {
    for (const key of new Set(keysOf(item, position))) {
      const members = index.get(key);
      if (members) members.push(position);
      else index.set(key, [position]);
    }
  }
  return index;
}
