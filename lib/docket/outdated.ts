import type { IsoDate } from "../calendar/date.ts";
import type { DocketEntry, DocketSnapshot } from "./docket.ts";
import type { EntryRecord, SavedFile, SnapshotRecord } from "./records.ts";

/** What of the known docket tells how old a file is. */
interface Known {
  readonly entries: readonly EntryRecord[];
  readonly snapshots: readonly SnapshotRecord[];
}

/**
 * True if a saved page is older than what is known. Its date of saving tells; and where a copied file carries a later
 * one, that it ends before what is known does, unless it was only a part of the docket.
 */
export function isOutdated(known: Known, snapshot: DocketSnapshot, file: SavedFile): boolean {
  if (known.snapshots.some(({ seenAt }) => seenAt > file.savedAt)) return true;
  if (snapshot.completeness === "partial") return false;
  const [last, lastKnown] = [lastDayOf(snapshot.docket.entries), lastDayOf(known.entries)];
  return last !== null && lastKnown !== null && last < lastKnown;
}

function lastDayOf(entries: readonly DocketEntry[]): IsoDate | null {
  return entries.reduce<IsoDate | null>((last, { dateEntered, dateFiled }) => {
    const day = dateEntered ?? dateFiled;
    return day !== null && (last === null || day > last) ? day : last;
  }, null);
}
