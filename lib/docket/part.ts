import type { DocketEntry } from "./docket.ts";
import { valuesOf } from "./evidence.ts";
import { keysOf } from "./identity.ts";
import { isFeed } from "./look-words.ts";
import type { Look } from "./look.ts";
import { byStrength } from "./merge-entry.ts";
import { standingOf } from "./precedence.ts";
import type { EntryRecord, Witness } from "./records.ts";
import { distinctEvents } from "./text.ts";

/** What the court's feed only named, and what other sources say in full. */
export interface Parts {
  readonly name: EntryRecord;
  readonly text: EntryRecord;
}

const isCourtFeed = (sourceId: string | undefined): boolean =>
  sourceId !== undefined && isFeed(sourceId) && standingOf(sourceId).kind === "notice";

/** What a court's feed names without linking it: its sequence number, its event and its day are all that is known. */
export function isFeedName(entry: EntryRecord): boolean {
  const { pacerSeqNo, pacerDocId, documentNumber, docketText, shortText, fieldSources } = entry;
  const isBare = pacerDocId === null && documentNumber === null;
  if (!isBare || pacerSeqNo === null || shortText === null || !isCourtFeed(fieldSources["pacerSeqNo"])) return false;
  // Copies show the name for the text until they have that.
  return docketText === "" || distinctEvents(docketText) === distinctEvents(shortText);
}

/** Words of an entry of which nobody has shown the sequence number or a document. */
export function isWordsOnly({ pacerSeqNo, pacerDocId, docketText }: DocketEntry): boolean {
  return pacerSeqNo === null && pacerDocId === null && docketText !== "";
}

/**
 * The parts of an entry that was put together because its words fit its name; null where something else says that they
 * belong together.
 */
export function partsOf(entry: EntryRecord, look: Look): Parts | null {
  const { fieldSources, keys, shortText } = entry;
  const feed = fieldSources["pacerSeqNo"];
  if (!isCourtFeed(feed) || entry.pacerSeqNo === null || entry.pacerDocId !== null || entry.docketText === "")
    return null;
  if (shortText === null || fieldSources["shortText"] !== feed || valuesOf("seq", keys).length !== 1) return null;
  const { hash } = look.wordings.ofEntry({ docketText: "", shortText });
  const [ofName, ofText] = split(
    entry.witnesses,
    ({ sourceId, textHash }) => isCourtFeed(sourceId) || textHash === hash,
  );
  if (ofText.length === 0) return null;
  // A copy that shows nothing but the name has the row that the name is of.
  const isRowOfName = ofName.some(({ sourceId }) => standingOf(sourceId).kind === "copy");
  const [nameKeys, textKeys] = split(keys, (key) => key.startsWith("seq:") || (isRowOfName && key.startsWith("cl:")));
  return { name: nameOf(entry, nameKeys, ofName, isRowOfName), text: textOf(entry, textKeys, ofText, isRowOfName) };
}

function nameOf(
  entry: EntryRecord,
  keys: readonly string[],
  witnesses: readonly Witness[],
  hasRow: boolean,
): EntryRecord {
  return {
    ...entry,
    documentNumber: null,
    dateFiled: null,
    docketText: "",
    courtListenerRow: hasRow ? entry.courtListenerRow : null,
    restricted: false,
    restrictedSince: null,
    struck: [],
    freeUrl: null,
    pageCount: null,
    fileSizeBytes: null,
    attachments: [],
    keys: keys.toSorted(byStrength),
    witnesses: witnesses.map((witness) => ({ ...witness, otherText: null })),
    versions: [],
    fieldSources: pick(entry.fieldSources, ["pacerSeqNo", "shortText", "dateEntered"]),
    absentSince: null,
  };
}

function textOf(
  entry: EntryRecord,
  keys: readonly string[],
  witnesses: readonly Witness[],
  isRowElsewhere: boolean,
): EntryRecord {
  const { pacerSeqNo: _seq, shortText: _name, ...fieldSources } = entry.fieldSources;
  // The day of entry stays with the words: they were put together because nothing said another day.
  const text: EntryRecord = {
    ...entry,
    shortText: null,
    pacerSeqNo: null,
    courtListenerRow: isRowElsewhere ? null : entry.courtListenerRow,
    witnesses,
    fieldSources,
  };
  return { ...text, keys: [...new Set([...keys, ...keysOf(text)])].toSorted(byStrength) };
}

function pick(fields: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
