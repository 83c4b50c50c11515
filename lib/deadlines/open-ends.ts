import type { EntryTags } from "../tags/tags.ts";
import type { DeadlineDraft, OfferableEntry, OfferContext } from "./draft.ts";
import { mandateIsStayed, staysCase, tollsAppeal } from "./later-orders.ts";
import { deedsOf, mayRestartAppeal } from "./met.ts";
import type { DatesOf } from "./stated-drafts.ts";
import { taggedDates } from "./tagged-dates.ts";
import { ruleDrafts } from "./triggers.ts";
import { concernsEvent } from "./waiting/trigger-entry.ts";
import { awaitedPeriod } from "./waiting/trigger-words.ts";
import { mayUndo } from "./waiting/undone.ts";

/** By what an entry that comes after all others can change the deadlines that those gave. */
export interface OpenEnds {
  /** What would meet a deadline by rule: "response 12". */
  readonly awaited: readonly string[];
  /** The numbers of motions that hold back a time to appeal. */
  readonly held: readonly string[];
  /** The words of the periods that wait for their triggers, or run from them: "21 days after service of the brief". */
  readonly waiting: readonly string[];
}

/** What entries after all others give by themselves. */
export interface LaterDeadlines {
  readonly drafts: readonly DeadlineDraft[];
  readonly ends: OpenEnds;
}

/**
 * The deadlines of entries that come after all others of a docket of a trial court, where they leave those of the others
 * as they are; null where that is not certain: they state or call off days, stay something, meet or hold back a deadline,
 * or may be what a waiting one runs from.
 */
export function laterDeadlines(
  entries: readonly OfferableEntry[],
  tags: readonly EntryTags[],
  context: OfferContext,
  { ends, datesOf }: { readonly ends: OpenEnds; readonly datesOf: DatesOf },
): LaterDeadlines | null {
  const awaited = new Set(ends.awaited);
  const events = ends.waiting.flatMap((words) => awaitedPeriod(words)?.event ?? []);
  const isAlone = entries.every((entry, at) => {
    const tag = tags[at];
    if (tag === undefined) return false;
    const dates = datesOf(entry, context.courtId);
    if (dates.length > 0 || taggedDates(entry, tag, context.courtId, dates).length > 0) return false;
    if (tollsAppeal(entry, tag) !== null || staysCase(entry, tag) || mandateIsStayed(entry, tag)) return false;
    if (mayRestartAppeal(entry, tag) || deedsOf(entry, tag).some((deed) => awaited.has(deed))) return false;
    if (tag.dispositions.some(({ of }) => of !== null && ends.held.includes(of))) return false;
    if (ends.waiting.length === 0) return true;
    return !mayUndo(entry, tag) && !events.some((event) => concernsEvent(event, entry, tag));
  });
  if (!isAlone) return null;
  const { drafts, awaited: more, held } = ruleDrafts(entries, tags, [], context);
  return {
    drafts,
    ends: { ...ends, awaited: [...awaited, ...more], held: [...ends.held, ...held] },
  };
}
