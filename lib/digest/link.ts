import type { DocketRecord, EntryRecord } from "../docket/records.ts";

/** Rows of CourtListener's page that its addresses can name. */
const ROW_NAME = /^(?:minute-)?entry-\d+$/;

/**
 * A free address of the entry: its copy in RECAP, else its row on CourtListener; null when only paid ones exist.
 * Anything but https is refused, because the address comes from a page.
 */
export function linkOf(entry: EntryRecord, docket: DocketRecord): string | null {
  if (entry.freeUrl !== null) return entry.freeUrl.startsWith("https://") ? entry.freeUrl : null;
  const id = docket.header.courtListenerId;
  if (id === null || !/^\d+$/.test(id)) return null;
  const row = entry.courtListenerRow !== null && ROW_NAME.test(entry.courtListenerRow) ? entry.courtListenerRow : null;
  // CourtListener finds a docket by its id; the last part of the address may be any word.
  return `https://www.courtlistener.com/docket/${id}/docket/${row === null ? "" : `#${row}`}`;
}
