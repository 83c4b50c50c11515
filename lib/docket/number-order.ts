import { courtById } from "./courts.ts";
import type { DocketEntry } from "./docket.ts";
import type { EntryRecord } from "./records.ts";

/** As much of an entry as tells whether the court itself linked its numbers. */
export type Placeable = Pick<EntryRecord, "pacerDocId" | "pacerSeqNo" | "documentNumber" | "docketKey">;

interface Place {
  readonly seq: number;
  readonly number: number;
}

/**
 * Whether a sequence number and an ECF number can be those of one entry of a docket. District courts give both out in the
 * order of entry, so that of two entries the one with the higher sequence number has no lower ECF number. This holds in
 * general but not everywhere: dockets that came from another court or another system were entered anew, in another order.
 * Therefore it is held against a match only where all that the court itself linked is in that order, it never proves that
 * two entries are two, and it says nothing against what ids say.
 */
export class NumberOrder {
  private readonly entries: readonly Placeable[];
  private readonly unread: () => readonly Placeable[];
  /** Null until somebody asks: mostly nobody does, and a docket can be long. */
  private read: readonly Place[] | null = null;

  /**
   * @param entries which do not change while this is asked
   * @param unread the docket's other entries
   */
  constructor(entries: readonly Placeable[], unread: () => readonly Placeable[] = () => []) {
    this.entries = entries;
    this.unread = unread;
  }

  private get places(): readonly Place[] {
    this.read ??= placesIn([...this.entries, ...this.unread()]);
    return this.read;
  }

  /** False if an entry before it has a higher ECF number, or one after it a lower one. */
  allows(seq: string | null, number: string | null): boolean {
    const [own, given] = [countOf(seq), countOf(number)];
    if (own === null || given === null) return true;
    const before = this.places[this.countWhile(({ seq: other }) => other < own) - 1];
    const after = this.places[this.countWhile(({ seq: other }) => other <= own)];
    return (before?.number ?? 0) <= given && given <= (after?.number ?? Number.POSITIVE_INFINITY);
  }

  /** How many places from the first on are so; none after them is. */
  private countWhile(isSo: (place: Place) => boolean): number {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = this.places[middle];
      if (place && isSo(place)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The places in their order; none where they are not in order throughout. */
function placesIn(entries: readonly Placeable[]): readonly Place[] {
  const places = entries.flatMap(placeOf).toSorted((a, b) => a.seq - b.seq || a.number - b.number);
  return places.every(({ number }, index) => number >= (places[index - 1]?.number ?? 0)) ? places : [];
}

/** Of what has a document the court says itself which numbers it has. The courts of appeals number otherwise. */
function placeOf({ pacerDocId, pacerSeqNo, documentNumber, docketKey }: Placeable): Place[] {
  const [seq, number] = [countOf(pacerSeqNo), countOf(documentNumber)];
  if (pacerDocId === null || seq === null || number === null) return [];
  return courtById(docketKey.slice(0, docketKey.indexOf(":")))?.kind === "district" ? [{ seq, number }] : [];
}

function countOf(text: DocketEntry["documentNumber"]): number | null {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
