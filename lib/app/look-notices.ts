import type { Instant } from "../calendar/date.ts";
import type { MergedDocket } from "../docket/merge.ts";
import type { DocketRecord, EntryChange } from "../docket/records.ts";
import type { Notice } from "./ports.ts";

/** What a look brought that the user is to be told and was not told yet. */
export function noticesOf(merged: MergedDocket, known: readonly Notice[], now: Instant): Notice[] {
  const present = new Set(known.map(({ id }) => id));
  return merged.changes.flatMap((change) => {
    const notice = noticeOf(change, merged.docket, now);
    return notice === null || present.has(notice.id) ? [] : [notice];
  });
}

function noticeOf(change: EntryChange, docket: DocketRecord, now: Instant): Notice | null {
  const isNew = change.change === "added" && change.novelty === "new";
  if (!isNew && change.change !== "text") return null;
  return {
    id: isNew ? `new ${change.entryId}` : `edited ${change.entryId} ${now}`,
    kind: isNew ? "new entry" : "edited entry",
    docketKey: docket.key,
    entryId: change.entryId,
    deadlineId: null,
    createdAt: now,
    sentAt: null,
  };
}
