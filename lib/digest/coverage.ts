import type { IsoDate } from "../calendar/date.ts";
import { dateIn } from "../calendar/zone.ts";
import { isFeed } from "../docket/look-words.ts";
import type { DocketRecord, EntryRecord, SnapshotRecord } from "../docket/records.ts";
import type { DigestInput } from "./build.ts";
import type { DigestCoverage, DigestEntry } from "./digest.ts";
import { missingNumbers } from "./gaps.ts";
import { labelOf } from "./labels.ts";
import { compareText } from "./rows.ts";

/** What was looked at of one docket, and every reason to think that it holds more than the digest shows. */
export function coverageOf(docket: DocketRecord, rows: readonly DigestEntry[], input: DigestInput): DigestCoverage {
  const label = labelOf(docket);
  const looks = input.snapshots
    .filter((snapshot) => snapshot.docketKey === docket.key)
    .toSorted((a, b) => compareText(a.seenAt, b.seenAt) || compareText(a.id, b.id));
  const inPeriod = looks.filter((look) => {
    const day = dateIn(look.seenAt, label.timeZone);
    return day >= input.from && day <= input.to;
  });
  // That a feed was read is no look at the docket: its own notes say what it is worth.
  const last = looks.findLast(({ sourceId }) => !isFeed(sourceId));
  const entries = rows.filter((row) => row.docketKey === docket.key).map((row) => row.entry);
  const gaps = missingNumbers(entries.map((entry) => entry.documentNumber));
  return {
    ...label,
    docket,
    snapshots: last === undefined || inPeriod.includes(last) ? inPeriod : [...inPeriod, last],
    entryCount: entries.length,
    gaps,
    warnings: [
      ...warningsOfLooks(last, dateIn(input.asOf, label.timeZone), label.timeZone, input.to),
      ...warningsOfEntries(entries, input.from, input.to, label.timeZone),
      ...(gaps.length === 0 ? [] : [`Document numbers not seen (sealed, or on pages not opened): ${gaps.join(", ")}.`]),
      ...(input.watchNotes?.get(docket.key) ?? []),
      ...(docket.watched ? [] : ["This docket is no longer watched: nothing new is recorded."]),
    ],
  };
}

function warningsOfLooks(last: SnapshotRecord | undefined, today: IsoDate, timeZone: string, to: IsoDate): string[] {
  if (last === undefined) return ["No page of this docket was ever opened."];
  const warnings: string[] = [];
  const lastDay = dateIn(last.seenAt, timeZone);
  if (lastDay < (today < to ? today : to)) {
    warnings.push(`Last looked at on ${lastDay}, before the period ended: entries made since then are missing.`);
  }
  const criteria = last.criteria === null ? "" : ` (${last.criteria})`;
  if (last.completeness === "partial") warnings.push(`The last look showed only a part of the docket${criteria}.`);
  if (last.completeness === "unknown") {
    warnings.push(`Whether the last look showed the whole docket is not known${criteria}.`);
  }
  for (const problem of last.problems) warnings.push(`Could not be read: ${problem.where}: ${problem.text}`);
  return warnings;
}

function warningsOfEntries(entries: readonly EntryRecord[], from: IsoDate, to: IsoDate, timeZone: string): string[] {
  const warnings: string[] = [];
  const undated = entries.filter((entry) => entry.dateEntered === null && entry.dateFiled === null).length;
  if (undated > 0) warnings.push(`Entries without a date, which belong to no week: ${undated}.`);
  const seenInPeriod = (entry: EntryRecord) => {
    const day = dateIn(entry.firstSeenAt, timeZone);
    return day >= from && day <= to;
  };
  const older = entries.filter((entry) => entry.novelty === "back-filled" && seenInPeriod(entry)).length;
  if (older > 0) warnings.push(`Older entries first seen in this period, and not listed as new: ${older}.`);
  const gone = entries.filter(({ absentSince }) => absentSince !== null && absentSince >= from && absentSince <= to);
  for (const entry of gone) {
    const name = entry.documentNumber === null ? "An unnumbered entry" : `ECF ${entry.documentNumber}`;
    warnings.push(`${name} of ${entry.dateFiled ?? "unknown date"} was no longer shown on ${entry.absentSince}.`);
  }
  for (const entry of entries.filter(({ restrictedSince = null }) => restrictedSince !== null)) {
    const day = dateIn(entry.restrictedSince ?? entry.firstSeenAt, timeZone);
    if (day < from || day > to) continue;
    const name = entry.documentNumber === null ? "An unnumbered entry" : `ECF ${entry.documentNumber}`;
    warnings.push(`${name} of ${entry.dateFiled ?? "unknown date"} was shown as sealed or restricted from ${day} on.`);
  }
  const twins = entries.filter((entry) => entry.maybeSameAs.length > 0).length;
  if (twins > 0) warnings.push(`Entries that may be the same as another one, kept apart: ${twins}.`);
  return warnings;
}
