import type { Instant } from "../calendar/date.ts";
import type { EntryMark, EntryRecord } from "../docket/records.ts";

/** The mark of an entry that the user never touched: unread if it appeared after the first look, seen otherwise. */
export function markOf(entry: EntryRecord, marks: ReadonlyMap<string, EntryMark>): EntryMark {
  return marks.get(entry.id) ?? untouchedMark(entry);
}

/** @see markOf */
export function untouchedMark(entry: EntryRecord): EntryMark {
  return {
    entryId: entry.id,
    docketKey: entry.docketKey,
    state: entry.novelty === "new" ? "unread" : "seen",
    starred: false,
    note: "",
    updatedAt: entry.firstSeenAt,
  };
}

/** How an entry stands before the user: unread as new, or unread again because the court changed its text. */
export function noveltyShown(
  entry: EntryRecord,
  mark: EntryMark,
): { readonly isNew: boolean; readonly edited: boolean } {
  if (mark.state !== "unread") return { isNew: false, edited: false };
  const edited = entry.versions.length > 0;
  // An edit of an entry that the user has not seen at all leaves it new.
  const neverSeen = entry.novelty === "new" && mark.updatedAt === entry.firstSeenAt;
  return { isNew: neverSeen || !edited, edited };
}

/** The mark with the user's change and its time. */
export function changedMark(mark: EntryMark, change: Partial<EntryMark>, at: Instant): EntryMark {
  return { ...mark, ...change, updatedAt: at };
}
