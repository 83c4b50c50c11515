import type { DocketEntry } from "./docket.ts";
import { keysOf } from "./identity.ts";
import type { Look } from "./look.ts";
import { mergedAttachments } from "./merge-attachments.ts";
import { isCopy, rankOf, standingOf } from "./precedence.ts";
import type { RankedField } from "./precedence.ts";
import type { EntryChange, EntryRecord, EntryVersion } from "./records.ts";
import { annotationOf } from "./revision.ts";
import { beginsWithWords, distinctEvents, namesNothingElse } from "./text.ts";
import { mergedWitnesses, showsText } from "./witnesses.ts";

export interface MergedEntry {
  /** The very same object when the look brought nothing. */
  readonly entry: EntryRecord;
  readonly changes: readonly EntryChange[];
}

/**
 * Merges a row into the entry that it is. Better sources replace fields of weaker ones and never the other way round;
 * nothing known is replaced by nothing. A wording that the court replaced is kept as a version.
 */
export function mergeEntry(known: EntryRecord, row: DocketEntry, look: Look): MergedEntry {
  const text = mergedText(known, row, look);
  const fields = mergedFields(known, row, look);
  const ids = mergedIds(known, row, look);
  // Earlier words, out of an older file, are no edit: the present words stay.
  const addsEarlier = text.version !== null && text.source.docketText === undefined;
  const enriched = [
    ...(text.isEnriched ? ["docketText"] : []),
    ...(addsEarlier ? ["versions"] : []),
    ...fields.changed,
    ...ids.changed,
  ];
  const witnesses = mergedWitnesses(known, row, look, text.docketText);
  const keys = [...new Set([...known.keys, ...keysOf(row).filter((key) => !key.startsWith("fp:"))])];
  const shownAgain = known.absentSince !== null && look.outdated !== true;
  const isUntouched =
    text.version === null &&
    enriched.length === 0 &&
    witnesses === known.witnesses &&
    keys.length === known.keys.length &&
    !shownAgain &&
    text.struck === known.struck;
  if (isUntouched) return { entry: known, changes: [] };
  const changes: EntryChange[] = [];
  if (text.version && !addsEarlier) {
    changes.push({ change: "text", entryId: known.id, annotation: text.version.annotation });
  }
  if (enriched.length > 0) changes.push({ change: "enriched", entryId: known.id, fields: enriched });
  if (shownAgain) changes.push({ change: "shown again", entryId: known.id });
  const entry: EntryRecord = {
    ...known,
    ...fields.values,
    ...ids.values,
    docketText: text.docketText,
    struck: text.struck,
    keys: keys.toSorted(byStrength),
    witnesses,
    versions: text.version ? withVersion(known.versions, text.version) : known.versions,
    fieldSources: { ...known.fieldSources, ...fields.sources, ...ids.sources, ...text.source },
    absentSince: shownAgain ? null : known.absentSince,
    lastChangedAt: changes.length > 0 ? look.seenAt : known.lastChangedAt,
  };
  return { entry, changes };
}

/** In the order in which the wordings were replaced. */
function withVersion(versions: readonly EntryVersion[], version: EntryVersion): readonly EntryVersion[] {
  const later = versions.findIndex(({ replacedAt }) => replacedAt >= version.replacedAt);
  return later < 0 ? [...versions, version] : versions.toSpliced(later, 0, version);
}

interface MergedText {
  readonly docketText: string;
  readonly struck: EntryRecord["struck"];
  readonly source: { readonly docketText?: string };
  readonly version: EntryVersion | null;
  readonly isEnriched: boolean;
}

function mergedText(known: EntryRecord, row: DocketEntry, look: Look): MergedText {
  const keep: MergedText = {
    docketText: known.docketText,
    struck: known.struck,
    source: {},
    version: null,
    isEnriched: false,
  };
  if (row.docketText === "") return keep;
  const rank = rankOf("docketText", look.sourceId);
  const knownRank = known.docketText === "" ? -1 : rankOf("docketText", known.fieldSources["docketText"]);
  const relation = nameRelation(known, row, look);
  if (relation === "a name") return keep;
  if (rank < knownRank && relation !== "the full text") return keep;
  const taken = { docketText: row.docketText, struck: row.struck, source: { docketText: look.sourceId } };
  if (known.docketText === "") return { ...taken, version: null, isEnriched: true };
  const isSame = look.wordings.areSame(row.docketText, known.docketText);
  if (isSame && rank === knownRank)
    return row.struck.length > 0 && known.struck.length === 0 && !look.outdated
      ? struckThrough(known, row, look)
      : keep;
  if (isSame || relation === "the full text") return { ...taken, version: null, isEnriched: !isSame };
  const annotation = annotationOf(row.docketText, known.docketText);
  if (look.outdated === true && rank === knownRank && annotation === null) {
    return { ...keep, version: earlierWording(known, row, look) };
  }
  if (!isCourtEdit(known, row, look, annotation)) return { ...taken, version: null, isEnriched: true };
  return { ...taken, version: versionOf(known, look, annotation), isEnriched: false };
}

/**
 * Copies of what a feed brought show the event's name for its text until they get that: such a name never replaces a text,
 * and any text replaces it. The court's own docket and notices never show names for texts.
 */
function nameRelation(known: EntryRecord, row: DocketEntry, look: Look): "a name" | "the full text" | null {
  if (known.docketText === "") return null;
  const [seen, present] = [look.wordings.of(row.docketText).text, look.wordings.of(known.docketText).text];
  if (isCopy(look.sourceId) && namesNothingElse(seen, present)) return "a name";
  return isCopy(known.fieldSources["docketText"] ?? "") && namesNothingElse(present, seen) ? "the full text" : null;
}

/**
 * Whether other words mean that the text was changed, rather than that this source shows more of it: the source showed
 * other words before, or the new words speak of a change. A short copy that grew is no edit.
 */
function isCourtEdit(known: EntryRecord, row: DocketEntry, look: Look, annotation: string | null): boolean {
  const { kind, docketText: rank } = standingOf(look.sourceId);
  if (annotation !== null || kind === "correction") return true;
  const wasShownByEqual = known.witnesses.some(
    (witness) => rankOf("docketText", witness.sourceId) === rank && showsText(witness, known.docketText, look.wordings),
  );
  if (!wasShownByEqual) return false;
  const grew = beginsWithWords(look.wordings.of(row.docketText).text, look.wordings.of(known.docketText).text);
  return kind === "court" || !grew;
}

/** The words stayed and the court drew a line through them. */
function struckThrough(known: EntryRecord, row: DocketEntry, look: Look): MergedText {
  return {
    docketText: row.docketText,
    struck: row.struck,
    source: { docketText: look.sourceId },
    version: versionOf(known, look, "struck through by the court"),
    isEnriched: false,
  };
}

/** The words that an older page showed, unless they are known; null then. The words as last known stay. */
function earlierWording(known: EntryRecord, row: DocketEntry, look: Look): EntryVersion | null {
  if (known.versions.some(({ docketText }) => look.wordings.areSame(docketText, row.docketText))) return null;
  const replacedAt = known.versions[0]?.firstSeenAt ?? known.firstSeenAt;
  return {
    docketText: row.docketText,
    sourceId: look.sourceId,
    firstSeenAt: replacedAt,
    replacedAt,
    annotation: annotationOf(known.docketText, row.docketText),
  };
}

function versionOf(known: EntryRecord, look: Look, annotation: string | null): EntryVersion {
  const lastVersion = known.versions.at(-1);
  return {
    docketText: known.docketText,
    sourceId: known.fieldSources["docketText"] ?? look.sourceId,
    firstSeenAt: lastVersion?.replacedAt ?? known.firstSeenAt,
    replacedAt: look.seenAt,
    annotation,
  };
}

const rankedFields = ["dateFiled", "dateEntered", "shortText", "documentNumber"] as const satisfies RankedField[];

function mergedFields(known: EntryRecord, row: DocketEntry, { sourceId, outdated = false }: Look) {
  const values: Partial<Record<(typeof rankedFields)[number], string>> = {};
  const sources: Record<string, string> = {};
  const changed: string[] = [];
  for (const field of rankedFields) {
    const [present, seen] = [known[field], row[field]];
    if (seen === null || seen === "") continue;
    const rank = rankOf(field, sourceId);
    const presentRank = present === null ? -1 : rankOf(field, known.fieldSources[field]);
    if (outdated ? rank <= presentRank : rank < presentRank) continue;
    if (rank > presentRank) sources[field] = sourceId;
    if (seen === present || (field === "shortText" && isRepeated(seen, present))) continue;
    values[field] = seen;
    sources[field] = sourceId;
    changed.push(field);
  }
  return { values: values as Partial<Pick<EntryRecord, (typeof rankedFields)[number]>>, sources, changed };
}

/** The same names of events, some more often: an item that the feed repeated is no other event. */
function isRepeated(seen: string, present: string | null): boolean {
  return present !== null && seen.length > present.length && distinctEvents(seen) === distinctEvents(present);
}

function mergedIds(known: EntryRecord, row: DocketEntry, look: Look) {
  const { sourceId, seenAt, outdated = false } = look;
  const attachments = mergedAttachments(known.attachments, row.attachments, sourceId);
  // The court's own page decides what is restricted; a copy can only report it where the court was not seen.
  const rank = rankOf("documentNumber", sourceId);
  const presentRank = rankOf("documentNumber", known.fieldSources["restricted"]);
  const decides = outdated ? rank > presentRank : rank >= presentRank;
  const sources = {
    ...(decides && { restricted: sourceId }),
    ...(provesSequence(known, row) && { pacerSeqNo: sourceId }),
  };
  const restricted = decides ? row.restricted : known.restricted;
  const wasSealed = restricted && !known.restricted && !outdated && rank === presentRank;
  const values = {
    pacerDocId: known.pacerDocId ?? row.pacerDocId,
    pacerSeqNo: known.pacerSeqNo ?? row.pacerSeqNo,
    courtListenerRow: row.courtListenerRow ?? known.courtListenerRow,
    freeUrl: row.freeUrl ?? known.freeUrl,
    // Rows that were stored before these were read have neither.
    pageCount: row.pageCount ?? known.pageCount ?? null,
    fileSizeBytes: row.fileSizeBytes ?? known.fileSizeBytes ?? null,
    restricted,
    restrictedSince: wasSealed ? seenAt : restricted ? (known.restrictedSince ?? null) : null,
    attachments,
  };
  const changed = (Object.keys(values) as (keyof typeof values)[]).filter(
    (field) => values[field] !== (known[field] ?? null),
  );
  return { values, sources, changed };
}

/** Who first says the sequence number, or says it together with the words. */
function provesSequence(known: EntryRecord, row: DocketEntry): boolean {
  if (row.pacerSeqNo === null) return false;
  return known.pacerSeqNo === null || (known.pacerSeqNo === row.pacerSeqNo && row.docketText !== "");
}

const strengths = ["seq", "doc", "num", "cl", "fp"];

/** Strongest kind first; within a kind as they were learned. */
export function byStrength(a: string, b: string): number {
  return strengths.indexOf(a.split(":", 1)[0] ?? "") - strengths.indexOf(b.split(":", 1)[0] ?? "");
}
