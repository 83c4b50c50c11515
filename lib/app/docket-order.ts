import { compareNatural } from "../digest/rows.ts";
import type { EntryRecord } from "../docket/records.ts";

type Ordered = Pick<EntryRecord, "dateEntered" | "dateFiled" | "pacerSeqNo" | "documentNumber" | "id">;

/** The order in which entries came to be: day, the court's sequence, number. Undated ones last. */
export function inDocketOrder(a: Ordered, b: Ordered): number {
  const [dayOfA, dayOfB] = [orderDay(a), orderDay(b)];
  return (
    (dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0) ||
    (a.pacerSeqNo !== null && b.pacerSeqNo !== null ? compareNatural(a.pacerSeqNo, b.pacerSeqNo) : 0) ||
    compareNatural(a.documentNumber, b.documentNumber) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Undated ones last. */
export function orderDay({ dateEntered, dateFiled }: Pick<EntryRecord, "dateEntered" | "dateFiled">): string {
  return dateEntered ?? dateFiled ?? UNDATED;
}

export const UNDATED = "9999";

/** Above this many of one day nobody compares each with each. */
const MOST_OF_A_DAY = 60;

/**
 * True where any two of these entries stand in their order whatever stands between them, so that others after them leave
 * it alone. Sequence and numbers can contradict each other within a day, of which not every entry has both.
 * @param entries in their order
 */
export function isOrderCertain(entries: readonly Ordered[]): boolean {
  let first = 0;
  for (let at = 1; at <= entries.length; at++) {
    const [one, other] = [entries[first], entries[at]];
    if (one && other && orderDay(one) === orderDay(other)) continue;
    if (!isDayCertain(entries.slice(first, at))) return false;
    first = at;
  }
  return true;
}

function isDayCertain(entries: readonly Ordered[]): boolean {
  if (entries.length === 1) return true;
  const sequenced = entries.filter(({ pacerSeqNo }) => pacerSeqNo !== null).length;
  const isPlain = entries.every(({ pacerSeqNo, documentNumber }) =>
    [pacerSeqNo, documentNumber].every((value) => value === null || /^\d+(?:-\d+)*$/.test(value)),
  );
  if (isPlain && (sequenced === 0 || sequenced === entries.length)) return true;
  if (entries.length > MOST_OF_A_DAY) return false;
  return entries.every((one, at) => entries.slice(at + 1).every((other) => inDocketOrder(one, other) < 0));
}
