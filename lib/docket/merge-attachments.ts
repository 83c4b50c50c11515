import type { Attachment } from "./docket.ts";
import { isCopy } from "./precedence.ts";

/** Attachments are added and filled in, never taken away: a page may show fewer. The very same list if nothing is new. */
export function mergedAttachments(
  known: readonly Attachment[],
  seen: readonly Attachment[],
  sourceId: string,
): readonly Attachment[] {
  if (seen.length === 0) return known;
  const seenInCopy = isCopy(sourceId);
  const byNumber = new Map(known.map((attachment) => [attachment.attachmentNumber, attachment]));
  let touched = false;
  for (const attachment of seen) {
    const present = byNumber.get(attachment.attachmentNumber);
    const keepsDescription = present && present.description !== "" && (seenInCopy || attachment.description === "");
    const merged: Attachment = {
      attachmentNumber: attachment.attachmentNumber,
      description: keepsDescription ? present.description : attachment.description,
      pacerDocId: present?.pacerDocId ?? attachment.pacerDocId,
      freeUrl: attachment.freeUrl ?? present?.freeUrl ?? null,
      pageCount: attachment.pageCount ?? present?.pageCount ?? null,
      fileSizeBytes: attachment.fileSizeBytes ?? present?.fileSizeBytes ?? null,
    };
    if (present && isSameAttachment(present, merged)) continue;
    byNumber.set(merged.attachmentNumber, merged);
    touched = true;
  }
  if (!touched) return known;
  return [...byNumber.values()].toSorted((a, b) => a.attachmentNumber - b.attachmentNumber);
}

function isSameAttachment(a: Attachment, b: Attachment): boolean {
  return (
    a.description === b.description &&
    a.pacerDocId === b.pacerDocId &&
    a.freeUrl === b.freeUrl &&
    (a.pageCount ?? null) === b.pageCount &&
    (a.fileSizeBytes ?? null) === b.fileSizeBytes
  );
}
