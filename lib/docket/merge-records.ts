import { byStrength, mergeEntry } from "./merge-entry.ts";
import type { EntryRecord, EntryVersion, Witness } from "./records.ts";
import type { Wordings } from "./wordings.ts";

/**
 * Two records of one entry from two installations: keys, witnesses and wordings of both; of two contents the better
 * source's, then the later one's. Keeps the first one's id. The very same object if the second adds nothing.
 */
export function mergeRecords(known: EntryRecord, other: EntryRecord, wordings: Wordings): EntryRecord {
  const [older, newer] = known.lastChangedAt <= other.lastChangedAt ? [known, other] : [other, known];
  const sourceId = newer.fieldSources["docketText"] ?? newer.witnesses[0]?.sourceId ?? "";
  const { entry } = mergeEntry(older, newer, { sourceId, seenAt: newer.lastChangedAt, wordings });
  const merged: EntryRecord = {
    ...known,
    ...contentOf(entry),
    keys: [...new Set([...known.keys, ...other.keys])].toSorted(byStrength),
    witnesses: mergedWitnesses(known, other),
    versions: mergedVersions(known.versions, other.versions, entry.versions),
    fieldSources: entry.fieldSources,
    firstSeenAt: known.firstSeenAt < other.firstSeenAt ? known.firstSeenAt : other.firstSeenAt,
    lastChangedAt: newer.lastChangedAt,
    absentSince: newer.absentSince,
    formerIds: [...new Set([...known.formerIds, ...other.formerIds])],
  };
  return JSON.stringify(inOrder(merged)) === JSON.stringify(inOrder(known)) ? known : merged;
}

/** The same fields in the same order, for comparing. */
function inOrder(entry: EntryRecord): unknown {
  return Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function contentOf(entry: EntryRecord) {
  const { documentNumber, dateFiled, dateEntered, docketText, shortText, pacerDocId, pacerSeqNo } = entry;
  const { courtListenerRow, restricted, struck, freeUrl, pageCount, fileSizeBytes, attachments } = entry;
  return {
    documentNumber,
    dateFiled,
    dateEntered,
    docketText,
    shortText,
    pacerDocId,
    pacerSeqNo,
    courtListenerRow,
    restricted,
    struck,
    freeUrl,
    pageCount,
    fileSizeBytes,
    attachments,
  };
}

function mergedWitnesses(known: EntryRecord, other: EntryRecord): readonly Witness[] {
  const witnesses = [...known.witnesses];
  for (const witness of other.witnesses) {
    const index = witnesses.findIndex(({ sourceId }) => sourceId === witness.sourceId);
    const present = witnesses[index];
    if (!present) witnesses.push(witness);
    else if (witness.lastSeenAt > present.lastSeenAt)
      witnesses[index] = { ...witness, firstSeenAt: earlier(present, witness) };
    else if (witness.firstSeenAt < present.firstSeenAt)
      witnesses[index] = { ...present, firstSeenAt: witness.firstSeenAt };
  }
  return witnesses;
}

function earlier(a: Witness, b: Witness): Witness["firstSeenAt"] {
  return a.firstSeenAt < b.firstSeenAt ? a.firstSeenAt : b.firstSeenAt;
}

/** The earlier wordings of both, each replacement once; and the one that this merge itself replaced, if it is in neither. */
function mergedVersions(
  known: readonly EntryVersion[],
  other: readonly EntryVersion[],
  afterMerge: readonly EntryVersion[],
): readonly EntryVersion[] {
  const versions = [...known];
  for (const version of other) {
    const isThere = versions.some((v) => v.docketText === version.docketText && v.replacedAt === version.replacedAt);
    if (!isThere) versions.push(version);
  }
  for (const version of afterMerge) {
    if (!versions.some(({ docketText }) => docketText === version.docketText)) versions.push(version);
  }
  return versions.toSorted((a, b) => (a.replacedAt < b.replacedAt ? -1 : a.replacedAt > b.replacedAt ? 1 : 0));
}
