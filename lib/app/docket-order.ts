import { compareNatural } from "../digest/rows.ts";
import type { EntryRecord } from "../docket/records.ts";

/** The order in which entries came to be: day, the court's sequence, number. Undated ones last. */
export function inDocketOrder(a: EntryRecord, b: EntryRecord): number {
  const [dayOfA, dayOfB] = [a.dateEntered ?? a.dateFiled ?? "9999", b.dateEntered ?? b.dateFiled ?? "9999"];
  return (
    (dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0) ||
    (a.pacerSeqNo !== null && b.pacerSeqNo !== null ? compareNatural(a.pacerSeqNo, b.pacerSeqNo) : 0) ||
    compareNatural(a.documentNumber, b.documentNumber) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
