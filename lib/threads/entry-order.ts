import type { EntryRecord } from "../docket/records.ts";

/** By the day of entry (else filing), then the court's own sequence, then number, so that a paper comes after what it answers. */
export function inOrderOfDocket(a: EntryRecord, b: EntryRecord): number {
  return (
    compare(a.dateEntered ?? a.dateFiled ?? "9999", b.dateEntered ?? b.dateFiled ?? "9999") ||
    (a.pacerSeqNo === null || b.pacerSeqNo === null ? 0 : Number(a.pacerSeqNo) - Number(b.pacerSeqNo) || 0) ||
    numberOf(a) - numberOf(b) ||
    compare(a.id, b.id)
  );
}

/** Entries without a number (minute entries, text orders) come after the numbered ones of their day. */
function numberOf({ documentNumber }: EntryRecord): number {
  const whole = /^\d+/.exec(documentNumber ?? "")?.[0];
  return whole === undefined ? Number.MAX_SAFE_INTEGER : Number(whole);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
