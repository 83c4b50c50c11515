import type { IsoDate } from "../calendar/date.ts";
import { daysAround } from "./evidence.ts";
import type { DocketEntry } from "./docket.ts";
import { keysOf } from "./identity.ts";
import type { UnreadEntries } from "./merge.ts";
import { furthestOf } from "./novelty.ts";
import { NumberOrder } from "./number-order.ts";
import type { Placeable } from "./number-order.ts";
import type { DocketKey, EntryId, EntryRecord } from "./records.ts";

/**
 * A docket's entries in a few long texts, a line for each entry in the order that they were given in: some bytes of what
 * each entry takes, and fast to read. From it is known which stored entries a feed's item can concern at all.
 */
export interface OutlineColumns {
  /** Without the docket's key and the stroke. */
  readonly ids: string;
  readonly numbers: string;
  readonly filed: string;
  readonly entered: string;
  readonly sequences: string;
  /** What is not in the columns before, each between blanks. */
  readonly keys: string;
  /** "1" for each entry that has a document id, "0" for each other; no line ends. */
  readonly linked: string;
  /** The ids of records that were joined to entries. */
  readonly former: readonly EntryId[];
  readonly furthest: { readonly day: string | null; readonly number: number };
}

/** More entries than these are read faster with their docket. */
const MOST_NEARBY = 400;

/** Null for a docket without entries, or with one that does not fit in a line. */
export function columnsOf(docketKey: DocketKey, entries: readonly EntryRecord[]): OutlineColumns | null {
  const start = `${docketKey}/`;
  if (entries.length === 0 || !entries.every((entry) => fitsLine(entry, start))) return null;
  const column = (valueOf: (entry: EntryRecord) => string | null) =>
    entries.map((entry) => valueOf(entry) ?? "").join("\n");
  return {
    ids: column(({ id }) => id.slice(start.length)),
    numbers: column(({ documentNumber }) => documentNumber),
    filed: column(({ dateFiled }) => dateFiled),
    entered: column(({ dateEntered }) => dateEntered),
    sequences: column(({ pacerSeqNo }) => pacerSeqNo),
    keys: column(otherKeys),
    linked: entries.map(({ pacerDocId }) => (pacerDocId === null ? "0" : "1")).join(""),
    former: entries.flatMap(({ formerIds }) => formerIds),
    furthest: furthestOf(entries),
  };
}

function fitsLine({ id, documentNumber, pacerSeqNo, keys }: EntryRecord, start: string): boolean {
  const values = [documentNumber, pacerSeqNo, ...keys].filter((value) => value !== null);
  return id.startsWith(start) && !id.includes("\n") && values.every((value) => value !== "" && !/\s/.test(value));
}

function otherKeys({ keys, documentNumber, pacerSeqNo }: EntryRecord): string {
  const others = keys.filter((key) => key !== `num:${documentNumber}` && key !== `seq:${pacerSeqNo}`);
  return others.length === 0 ? "" : ` ${others.join("  ")} `;
}

/** The columns with entries more, after the others. */
export function withEntries(columns: OutlineColumns, more: OutlineColumns): OutlineColumns {
  const joined = (name: "ids" | "numbers" | "filed" | "entered" | "sequences" | "keys") =>
    `${columns[name]}\n${more[name]}`;
  const [one, other] = [columns.furthest, more.furthest];
  const isLater = other.day !== null && (one.day === null || other.day > one.day);
  return {
    ids: joined("ids"),
    numbers: joined("numbers"),
    filed: joined("filed"),
    entered: joined("entered"),
    sequences: joined("sequences"),
    keys: joined("keys"),
    linked: columns.linked + more.linked,
    former: [...columns.former, ...more.former],
    furthest: { day: isLater ? other.day : one.day, number: Math.max(one.number, other.number) },
  };
}

/** Answers what a look must know of a docket's entries before it is known which of them have to be read. */
export class DocketOutline {
  readonly numbers: readonly string[];
  readonly filed: readonly string[];
  readonly entered: readonly string[];
  private readonly docketKey: DocketKey;
  private readonly columns: OutlineColumns;
  private readonly ids: readonly string[];
  private readonly sequences: readonly string[];
  private known: ReadonlySet<string> | null = null;

  constructor(docketKey: DocketKey, columns: OutlineColumns) {
    this.docketKey = docketKey;
    this.columns = columns;
    this.ids = columns.ids.split("\n");
    this.numbers = columns.numbers.split("\n");
    this.filed = columns.filed.split("\n");
    this.entered = columns.entered.split("\n");
    this.sequences = columns.sequences.split("\n");
  }

  get count(): number {
    return this.ids.length;
  }

  /** The id of the entry at a place of the order. */
  idAt(place: number): EntryId {
    return `${this.docketKey}/${this.ids[place] ?? ""}`;
  }

  /** The day of the last entry of the order; null where one has no day. */
  lastDay(): string | null {
    let last = "";
    for (let place = 0; place < this.count; place++) {
      const day = this.entered[place] || this.filed[place] || null;
      if (day === null) return null;
      if (day > last) last = day;
    }
    return last;
  }

  /** The entries with one of these numbers. */
  numbered(numbers: ReadonlySet<string>): EntryId[] {
    return this.idsOf((place) => numbers.has(this.numbers[place] ?? ""));
  }

  /**
   * The entries that a row can be, or can be taken for: those that share a key with it, those of the days around it, and
   * for a row without number or day of filing those without them. `matchEntries` looks at no other.
   * @param beside rows that only their keys are looked for of
   * @returns null where they are too many
   */
  nearby(rows: readonly DocketEntry[], beside: readonly DocketEntry[]): EntryId[] | null {
    const keys = [...rows, ...beside].flatMap((row) => keysOf(row));
    const numbers = new Set(valuesAfter("num:", keys));
    const sequences = new Set(valuesAfter("seq:", keys));
    const places = new Set(keys.flatMap((key) => this.placesOfKey(key)));
    const days = new Set(rows.flatMap((row) => daysAround(row)));
    const isBare = rows.some(({ dateFiled, documentNumber }) => dateFiled === null && documentNumber === null);
    for (let place = 0; place < this.count; place++) {
      const [number = "", sequence = ""] = [this.numbers[place], this.sequences[place]];
      const [filed = "", entered = ""] = [this.filed[place], this.entered[place]];
      const isMeant =
        (number !== "" && numbers.has(number)) ||
        (sequence !== "" && sequences.has(sequence)) ||
        (filed === "" && entered === "" ? days.has("undated") : days.has(filed) || days.has(entered)) ||
        (isBare && filed === "" && number === "");
      if (isMeant) places.add(place);
    }
    return places.size > MOST_NEARBY ? null : [...places].map((place) => this.idAt(place));
  }

  /**
   * The entries without a document that stand against the order of the court's numbers once these rows are known.
   * Null where they are too many.
   */
  outOfOrder(rows: readonly DocketEntry[]): EntryId[] | null {
    if (!rows.some(({ pacerDocId }) => pacerDocId !== null)) return [];
    const { docketKey } = this;
    const order = new NumberOrder(
      rows.map(({ pacerDocId, pacerSeqNo, documentNumber }) => ({ pacerDocId, pacerSeqNo, documentNumber, docketKey })),
      () => this.placedWhere(() => true),
    );
    const ids = this.idsOf(
      (place) =>
        this.columns.linked[place] === "0" && !order.allows(this.sequences[place] || null, this.numbers[place] || null),
    );
    return ids.length > MOST_NEARBY ? null : ids;
  }

  /** @param read ids of the entries that are read */
  unread(read: ReadonlySet<EntryId>): UnreadEntries {
    const { day, number } = this.columns.furthest;
    return {
      placed: () => this.placedWhere((place) => !read.has(this.idAt(place))),
      furthest: { day: day as IsoDate | null, number },
      hasId: (id) => this.hasId(id),
      hasKey: (key) => this.placesOfKey(key).length > 0,
    };
  }

  private idsOf(isMeant: (place: number) => boolean): EntryId[] {
    return this.ids.flatMap((_id, place) => (isMeant(place) ? [this.idAt(place)] : []));
  }

  private placedWhere(isMeant: (place: number) => boolean): Placeable[] {
    const { docketKey } = this;
    return this.ids.flatMap((_id, place): Placeable[] => {
      const [sequence = "", number = ""] = [this.sequences[place], this.numbers[place]];
      if (this.columns.linked[place] !== "1" || sequence === "" || number === "" || !isMeant(place)) return [];
      // That there is one is all that is asked of the document's id.
      return [{ docketKey, pacerDocId: "linked", pacerSeqNo: sequence, documentNumber: number }];
    });
  }

  private hasId(id: EntryId): boolean {
    this.known ??= new Set([...this.ids.map((_id, place) => this.idAt(place)), ...this.columns.former]);
    return this.known.has(id);
  }

  /** Of keys that are in no column of their own. */
  private placesOfKey(key: string): number[] {
    const { keys } = this.columns;
    const places: number[] = [];
    let [place, counted] = [0, 0];
    for (let at = keys.indexOf(` ${key} `); at !== -1; at = keys.indexOf(` ${key} `, at + 1)) {
      for (let end = keys.indexOf("\n", counted); end !== -1 && end < at; end = keys.indexOf("\n", counted)) {
        place++;
        counted = end + 1;
      }
      places.push(place);
    }
    return places;
  }
}

function valuesAfter(start: string, keys: readonly string[]): string[] {
  return keys.flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
}
