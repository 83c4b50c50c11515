import type { EntryTags } from "../tags/tags.ts";
import type { DeadlineDraft, OfferableEntry, OfferContext } from "./draft.ts";
import { ruleDrafts } from "./triggers.ts";
import { statedDrafts } from "./stated-drafts.ts";

/**
 * All that a docket gives: the dates its entries state, with resets, continuances and cancellations followed from
 * entry to entry, and the deadlines that rules attach to its entries. Nothing here is confirmed; `mergeDeadlines`
 * brings it together with what the user decided.
 * @param entries in the docket's order, oldest first. @param tags of the same entries, in the same order.
 */
export function offeredDeadlines(
  entries: readonly OfferableEntry[],
  tags: readonly EntryTags[],
  context: OfferContext,
): DeadlineDraft[] {
  const stated = statedDrafts(entries, tags, context);
  return [...stated, ...ruleDrafts(entries, tags, stated, context)];
}
