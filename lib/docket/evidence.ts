import { addDays, daysBetween } from "../calendar/date.ts";
import type { IsoDate } from "../calendar/date.ts";
import type { DocketEntry } from "./docket.ts";
import type { EntryRecord } from "./records.ts";
import { isFeed } from "./look-words.ts";
import { standingOf } from "./precedence.ts";
import { beginsWithWords, closeness, haveEventInCommon, namesEvent, similarity } from "./text.ts";
import type { EntryWording, Wordings } from "./wordings.ts";

export type KeyKind = "seq" | "doc" | "num" | "cl" | "fp";

/** Part of all words that two wordings of one unnumbered entry share after a clerk's edit. */
const EDITED_SIMILARITY = 0.7;
/** The same, where number or date already speak for the match. */
const RELATED_SIMILARITY = 0.4;

/** A stored entry, or what is compared like one. */
export type KnownEntry = DocketEntry & Pick<EntryRecord, "keys" | "witnesses">;

/** What speaks for and against a row of a page being a stored entry. Rows and entries are named by position. */
export class Evidence {
  private readonly known: readonly KnownEntry[];
  private readonly rows: readonly DocketEntry[];
  private readonly sourceId: string;
  private readonly wordings: Wordings;

  constructor(known: readonly KnownEntry[], rows: readonly DocketEntry[], sourceId: string, wordings: Wordings) {
    this.known = known;
    this.rows = rows;
    this.sourceId = sourceId;
    this.wordings = wordings;
  }

  /** Day and words of a row, for finding the stored entries of the same day and words. */
  fingerprintsOfRow(row: number, days: readonly string[]): string[] {
    const entry = this.rows[row];
    return entry ? days.map((day) => `${day} ${this.wordingOf(entry).hash}`) : [];
  }

  /** The same of a stored entry, under every wording that a source shows of it. */
  fingerprintsOfKnown(known: number, days: readonly string[]): string[] {
    const entry = this.known[known];
    if (!entry) return [];
    const hashes = new Set([this.wordingOf(entry).hash, ...entry.witnesses.map((witness) => witness.textHash)]);
    return days.flatMap((day) => [...hashes].map((hash) => `${day} ${hash}`));
  }

  fingerprintOfRow(row: number): string {
    const entry = this.rows[row];
    return entry ? `${entry.dateFiled} ${this.wordingOf(entry).hash}` : "";
  }

  fingerprintOfKnown(known: number): string {
    const entry = this.known[known];
    return entry ? `${entry.dateFiled} ${this.wordingOf(entry).hash}` : "";
  }

  isSameNumbered(row: number, known: number, alone: boolean): boolean {
    if (this.contradicts(row, known, "num")) return false;
    const sameDay = this.isSameDay(row, known, 0);
    const sameText = this.isSameText(row, known);
    // Clerks use a number twice; when an entry was entered does not change.
    const apart = this.daysBetweenEntries(row, known);
    if (apart > 1) return sameText;
    // A clock that goes wrong at midnight, or another entry: the words must say.
    if (apart === 1 && !sameText && !this.isNamed(row, known)) return false;
    // A document can be replaced and get another id; the same number on another day with another id is another entry.
    if (this.differ("doc", row, known)) return sameText || (sameDay && this.isRelated(row, known));
    if (!alone) return sameText || (sameDay && this.isRelated(row, known));
    return sameDay || sameText || this.isRelated(row, known);
  }

  /** For unnumbered rows: a short name and its full text, or a text that the clerk edited. */
  isStubOrEdit(row: number, known: number): boolean {
    const [entry, seenEntry] = [this.known[known], this.rows[row]];
    if (!entry || !seenEntry || this.contradicts(row, known, "fp")) return false;
    const [seen, stored] = [this.wordingOf(seenEntry), this.wordingOf(entry)];
    if (entry.witnesses.some(({ sourceId }) => sourceId === this.sourceId)) {
      // A page shows whole days: an entry of that day that is missing under its old words was edited into this one.
      const isEdit = beginsWithWords(seen.full, stored.full) || similarity(seen.full, stored.full) >= EDITED_SIMILARITY;
      return isEdit && this.isSameDay(row, known, 0);
    }
    // Courts have entries of one name day after day: where both say when they were entered, that must agree.
    if (!this.isSameDay(row, known, 1) || this.daysBetweenEntries(row, known) > 0) return false;
    if (seen.full !== "" && stored.full !== "") {
      return beginsWithWords(stored.full, seen.full) || beginsWithWords(seen.full, stored.full);
    }
    const [stub, text] = seen.full === "" ? [seen, stored] : [stored, seen];
    if ((stub.short === text.short || stub.short === text.full) && !this.isSameDay(row, known, 0)) return false;
    return stub.short !== "" && (stub.short === text.short || beginsWithWords(text.full, stub.short));
  }

  /**
   * For what one source only names, perhaps without the number that it has: its full text elsewhere. Feeds print no
   * number of what they do not link, and copies take that over, so that a number on one side contradicts nothing.
   */
  isName(row: number, known: number): boolean {
    const [isRowBare, isKnownBare] = [this.isRowNameOnly(row), this.isKnownNameOnly(known)];
    if (!isRowBare && !isKnownBare) return false;
    const [entry, seen] = [this.known[known], this.rows[row]];
    if (!entry || !seen || this.differ("seq", row, known) || this.differ("doc", row, known)) return false;
    if (!this.isSameDay(row, known, 0) || this.differ("cl", row, known)) return false;
    // One day is what a clock may be wrong by at midnight.
    if (this.daysBetweenEntries(row, known) > 1) return false;
    const [one, other] = [this.wordingOf(seen), this.wordingOf(entry)];
    return (isRowBare && isNameOf(one, other)) || (isKnownBare && isNameOf(other, one));
  }

  /** No number, and words that may be no more than a name, from a source that prints neither of what is not linked. */
  private isRowNameOnly(row: number): boolean {
    return isNameless(this.rows[row], [this.sourceId]);
  }

  private isKnownNameOnly(known: number): boolean {
    const entry = this.known[known];
    return isNameless(
      entry,
      (entry?.witnesses ?? []).map(({ sourceId }) => sourceId),
    );
  }

  score(row: number, known: number): number {
    const [seen, entry] = [this.rows[row], this.known[known]];
    if (!entry || !seen) return 0;
    const sameNumber = entry.documentNumber === seen.documentNumber ? 8 : 0;
    const sameDocument = seen.pacerDocId !== null && entry.keys.includes(`doc:${seen.pacerDocId}`) ? 4 : 0;
    return sameNumber + sameDocument + (this.isSameText(row, known) ? 2 : 0) + (this.isSameDay(row, known, 0) ? 1 : 0);
  }

  /** How closely the words of both agree, where several fit. */
  closeness(row: number, known: number): number {
    const [seen, entry] = [this.rows[row], this.known[known]];
    if (!entry || !seen) return Number.NEGATIVE_INFINITY;
    const [a, b] = [this.wordingOf(seen), this.wordingOf(entry)];
    const wordings = [a.full, a.short].flatMap((one) => [b.full, b.short].map((other) => [one, other] as const));
    const told = wordings.filter(([one, other]) => one !== "" && other !== "");
    return Math.max(...told.map(([one, other]) => closeness(one, other)));
  }

  /** True if something stronger than a key of this kind says that these are two entries. */
  contradicts(row: number, known: number, kind: KeyKind): boolean {
    if (kind === "seq") return false;
    if (this.differ("seq", row, known)) return true;
    if (kind === "doc" || kind === "num") return false;
    if (this.differ("doc", row, known)) return true;
    if (this.rows[row]?.documentNumber !== this.known[known]?.documentNumber) return true;
    return kind === "fp" && this.differ("cl", row, known);
  }

  /** True if two stored entries cannot be one: other numbers, or other sequence numbers. */
  contradictsKnown(a: number, b: number): boolean {
    const [one, other] = [this.known[a], this.known[b]];
    if (!one || !other) return true;
    const numbers = [one.documentNumber, other.documentNumber].filter((number) => number !== null);
    return new Set(numbers).size > 1 || isDisjoint(valuesOf("seq", one.keys), valuesOf("seq", other.keys));
  }

  /** Both have a key of this kind, and none in common. */
  differ(kind: "seq" | "doc" | "cl", row: number, known: number): boolean {
    const seen = this.rows[row];
    const value = seen ? { seq: seen.pacerSeqNo, doc: seen.pacerDocId, cl: unnumberedRowName(seen) }[kind] : null;
    return value !== null && isDisjoint([value], valuesOf(kind, this.known[known]?.keys ?? []));
  }

  /** A source that showed both showed them as two rows, and so as two entries. */
  shareSource(a: number, b: number): boolean {
    const sources = new Set(this.known[a]?.witnesses.map(({ sourceId }) => sourceId));
    return this.known[b]?.witnesses.some(({ sourceId }) => sources.has(sourceId)) ?? false;
  }

  /** The row has a full text, and it is that of the entry, of the same day. */
  isFullTextOf(row: number, known: number): boolean {
    const [seen, entry] = [this.rows[row], this.known[known]];
    if (!seen || !entry || seen.docketText === "" || entry.docketText === "") return false;
    return this.wordings.areSame(seen.docketText, entry.docketText) && this.isSameDay(row, known, 0);
  }

  private wordingOf(entry: DocketEntry): EntryWording {
    return this.wordings.ofEntry(entry);
  }

  private isSameText(row: number, known: number): boolean {
    const [seen, entry] = [this.rows[row], this.known[known]];
    if (!seen || !entry) return false;
    const { hash } = this.wordingOf(seen);
    return hash === this.wordingOf(entry).hash || entry.witnesses.some((witness) => witness.textHash === hash);
  }

  private isRelated(row: number, known: number): boolean {
    const [seen, entry] = [this.rows[row], this.known[known]];
    if (!seen || !entry) return false;
    const [one, other] = [this.wordingOf(seen), this.wordingOf(entry)];
    const [a, b] = [one.full || one.short, other.full || other.short];
    if (a === "" || b === "") return true;
    if (beginsWithWords(a, b) || beginsWithWords(b, a) || similarity(a, b) >= RELATED_SIMILARITY) return true;
    if (namesEvent(a, b) || namesEvent(b, a)) return true;
    // What a feed calls an entry and what the docket says of it need not have many words in common.
    return (one.full === "" || other.full === "") && haveEventInCommon(a, b);
  }

  /** Days between the days on which both say that they were entered; 0 where one does not say. */
  private daysBetweenEntries(row: number, known: number): number {
    const [seen, entered] = [this.rows[row]?.dateEntered ?? null, this.known[known]?.dateEntered ?? null];
    return seen === null || entered === null ? 0 : Math.abs(daysBetween(seen, entered));
  }

  /** The one is called what the other says in full, or both say related things. */
  private isNamed(row: number, known: number): boolean {
    const [seen, entry] = [this.rows[row], this.known[known]];
    if (!seen || !entry) return false;
    const [a, b] = [this.wordingOf(seen), this.wordingOf(entry)];
    if (a.full !== "" && b.full !== "") return this.isRelated(row, known);
    return namesEvent(a.short, b.full) || namesEvent(b.short, a.full) || (a.short !== "" && a.short === b.short);
  }

  /** Some date of the one lies within `days` of some date of the other; undated agrees with everything. */
  private isSameDay(row: number, known: number, days: number): boolean {
    const [a, b] = [datesOf(this.rows[row]), datesOf(this.known[known])];
    if (a.length === 0 || b.length === 0) return true;
    if (a.some((date) => b.includes(date))) return true;
    return days > 0 && a.some((date) => b.some((other) => Math.abs(daysBetween(date, other)) <= days));
  }
}

function isNameless(entry: DocketEntry | undefined, sources: readonly string[]): boolean {
  if (!entry || entry.documentNumber !== null || entry.pacerDocId !== null) return false;
  return sources.length > 0 && sources.every((source) => isFeed(source) || standingOf(source).kind === "copy");
}

function isNameOf(name: EntryWording, text: EntryWording): boolean {
  if (text.full === "") return false;
  return name.full === text.full || namesEvent(name.full === "" ? name.short : name.full, text.full);
}

/** CourtListener's name of a row that has no number; "entry-12" only repeats the number. */
export function unnumberedRowName(row: DocketEntry): string | null {
  return row.courtListenerRow?.startsWith("minute-entry-") ? row.courtListenerRow : null;
}

/** The days of an entry, for grouping. */
export function daysOf(entry: DocketEntry): string[] {
  const dates = datesOf(entry);
  return dates.length === 0 ? ["undated"] : dates;
}

/** The days of an entry and those next to them. */
export function daysAround(entry: DocketEntry | undefined): string[] {
  const dates = datesOf(entry);
  return dates.length === 0 ? ["undated"] : dates.flatMap((date) => [addDays(date, -1), date, addDays(date, 1)]);
}

/** The values of an entry's keys of one kind: ["14", "15"] of "seq:14", "seq:15". */
export function valuesOf(kind: KeyKind, keys: readonly string[]): string[] {
  return keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1));
}

export function isDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}

function datesOf(entry: DocketEntry | undefined): IsoDate[] {
  return [entry?.dateFiled ?? null, entry?.dateEntered ?? null].filter((date) => date !== null);
}
