import type { Instant } from "../calendar/date.ts";
import type { Attachment, DocumentMenu } from "./docket.ts";
import { byStrength } from "./merge-entry.ts";
import type { EntryRecord } from "./records.ts";

/** What a list of documents brought: an entry that knows more now (the same object if it knew all), or why none does. */
export type MergedMenu =
  | { readonly found: true; readonly entry: EntryRecord; readonly fields: readonly string[] }
  | { readonly found: false; readonly reason: string };

/**
 * Merges a list of documents into the entry that it belongs to, which is known by sequence number or document id and
 * by nothing weaker. Never makes an entry: a list tells neither what was filed nor when. The caller has made sure that
 * both are of the same docket.
 */
export function mergeMenu(entries: readonly EntryRecord[], menu: DocumentMenu, seenAt: Instant): MergedMenu {
  const known = entryOf(entries, menu);
  if (!known) return { found: false, reason: "the entry is not stored yet" };
  const { documentNumber: number } = menu;
  if (number !== null && known.documentNumber !== null && number !== known.documentNumber) {
    return {
      found: false,
      reason: `it claims entry ${number}, but its ids are those of entry ${known.documentNumber}`,
    };
  }
  const values = {
    pacerDocId: known.pacerDocId ?? menu.pacerDocId,
    pacerSeqNo: known.pacerSeqNo ?? menu.pacerSeqNo,
    pageCount: menu.pageCount ?? known.pageCount ?? null,
    fileSizeBytes: menu.fileSizeBytes ?? known.fileSizeBytes ?? null,
    attachments: withListed(known.attachments, menu.attachments),
  };
  const fields = (Object.keys(values) as (keyof typeof values)[]).filter(
    (field) => values[field] !== (known[field] ?? null),
  );
  if (fields.length === 0) return { found: true, entry: known, fields };
  const ids = [
    ...(menu.pacerSeqNo === null ? [] : [`seq:${menu.pacerSeqNo}`]),
    ...(menu.pacerDocId === null ? [] : [`doc:${menu.pacerDocId}`]),
  ];
  const keys = [...new Set([...known.keys, ...ids])].toSorted(byStrength);
  return { found: true, entry: { ...known, ...values, keys, lastChangedAt: seenAt }, fields };
}

function entryOf(entries: readonly EntryRecord[], { pacerSeqNo, pacerDocId }: DocumentMenu): EntryRecord | undefined {
  const bySeq = pacerSeqNo === null ? undefined : only(entries, `seq:${pacerSeqNo}`);
  return bySeq ?? (pacerDocId === null ? undefined : only(entries, `doc:${pacerDocId}`));
}

/** The one entry that has a key; a key that several entries have proves nothing. */
function only(entries: readonly EntryRecord[], key: string): EntryRecord | undefined {
  const found = entries.filter((entry) => entry.keys.includes(key));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The known attachments with what a list adds. A document keeps the number that the docket gave it: old lists count
 * otherwise. Nothing is taken away, and the very same list comes back if nothing was added.
 */
function withListed(known: readonly Attachment[], listed: readonly Attachment[]): readonly Attachment[] {
  const attachments = new Map(known.map((attachment) => [attachment.attachmentNumber, attachment]));
  const numberOfDocument = new Map(known.map(({ pacerDocId, attachmentNumber }) => [pacerDocId, attachmentNumber]));
  let isTouched = false;
  for (const seen of listed) {
    const ownNumber = seen.pacerDocId === null ? undefined : numberOfDocument.get(seen.pacerDocId);
    const attachmentNumber = ownNumber ?? seen.attachmentNumber;
    const present = attachments.get(attachmentNumber);
    // The list has the document of this number under another one: it counts otherwise, and nothing may be mixed.
    if (ownNumber === undefined && present?.pacerDocId && seen.pacerDocId && isListed(present, listed)) continue;
    const merged: Attachment = {
      attachmentNumber,
      description: seen.description || (present?.description ?? ""),
      pacerDocId: seen.pacerDocId ?? present?.pacerDocId ?? null,
      freeUrl: present?.freeUrl ?? null,
      pageCount: seen.pageCount ?? present?.pageCount ?? null,
      fileSizeBytes: seen.fileSizeBytes ?? present?.fileSizeBytes ?? null,
    };
    if (present && isSame(present, merged)) continue;
    attachments.set(attachmentNumber, merged);
    isTouched = true;
  }
  if (!isTouched) return known;
  return [...attachments.values()].toSorted((a, b) => a.attachmentNumber - b.attachmentNumber);
}

function isListed(present: Attachment, listed: readonly Attachment[]): boolean {
  return listed.some(({ pacerDocId }) => pacerDocId === present.pacerDocId);
}

function isSame(a: Attachment, b: Attachment): boolean {
  const fields = ["description", "pacerDocId", "pageCount", "fileSizeBytes"] as const;
  return fields.every((field) => (a[field] ?? null) === b[field]);
}
