import { addDays } from "../calendar/date.ts";
import type { IsoDate } from "../calendar/date.ts";
import { dateIn } from "../calendar/zone.ts";
import type { DocketEntry } from "./docket.ts";
import { isFeed } from "./look-words.ts";
import { isCourtSource } from "./precedence.ts";
import type { DocketRecord, EntryRecord, Novelty, SnapshotRecord } from "./records.ts";

/** How long before the first look an entry may be dated and still be news when it was beyond what was known. */
const RECENT_DAYS = 30;

/** What was known of a docket before a look, as far as it decides what is news in that look. */
export interface Frontier {
  /** Nothing but feeds was seen yet: a page seeds quietly. */
  readonly isFirstLook: boolean;
  /** The look is at a feed. */
  readonly isFeed: boolean;
  /** The court's day on which watching began. */
  readonly watchedSince: IsoDate;
  /** Latest day (entered, else filed) and highest number of any known entry. */
  readonly day: IsoDate | null;
  readonly number: number;
  /** The court's day of the latest look so far. */
  readonly lastLook: IsoDate | null;
  /** Entries dated before this day, seen late, are history. */
  readonly horizon: IsoDate;
  /** This look is the court's own docket, and an earlier look at that was complete. */
  readonly courtWasComplete: boolean;
  /** This look is at a copy of the docket, and an earlier look showed all that the copy then held. */
  readonly copyWasWhole: boolean;
}

/** The latest day and the highest number among the entries that some page showed. */
export type Furthest = Pick<Frontier, "day" | "number">;

/** A feed shows some of a docket's entries, and none that came before: that it was read proves nothing about others. */
export function furthestOf(entries: readonly EntryRecord[]): Furthest {
  const paged = entries.filter(({ witnesses }) => witnesses.some((witness) => !isFeed(witness.sourceId)));
  return {
    day: latest(paged.map(dayOf)),
    number: paged.reduce((highest, entry) => Math.max(highest, numberOf(entry) ?? 0), 0),
  };
}

export function frontierOf(
  docket: DocketRecord,
  furthest: Furthest,
  looks: readonly SnapshotRecord[],
  look: { readonly sourceId: string; readonly outdated?: boolean; readonly zone: string },
): Frontier {
  const { sourceId, zone } = look;
  const watchedSince = dateIn(docket.watchedSince, zone);
  const horizon = addDays(watchedSince, -RECENT_DAYS);
  const pages = looks.filter((earlier) => !isFeed(earlier.sourceId));
  // An old file tells of an old state: what came after it is history as well.
  const looked = pages.map(({ seenAt }) => dateIn(seenAt, zone)).filter((day) => day >= horizon);
  const wasOnlyFeeds = looks.length > 0 && pages.length === 0;
  return {
    isFirstLook: !docket.seeded || (!isFeed(sourceId) && wasOnlyFeeds),
    isFeed: isFeed(sourceId),
    watchedSince,
    ...furthest,
    lastLook: latest(looked),
    horizon,
    courtWasComplete:
      look.outdated !== true && isCourtSource(sourceId) && looks.some((earlier) => isWholeDocketOfCourt(earlier)),
    copyWasWhole: look.outdated !== true && !isCourtSource(sourceId) && looks.some(isWholeCopyAt(sourceId)),
  };
}

/**
 * Whether an entry that was never seen is news. It is when it can have come into being after the last look, when it
 * lies beyond everything known (and is not history from long before watching began, or the same copy was seen without
 * it), or when the court's complete docket did not show it before. Everything else was there and only not shown: a partial page, a deeper range,
 * another site's copy.
 */
export function noveltyOf(entry: DocketEntry, frontier: Frontier): Novelty {
  const day = dayOf(entry);
  // Watched by its feed alone, a docket has no first look that the user saw: what was entered since is news.
  if (frontier.isFeed && (day === null || day >= frontier.watchedSince)) return "new";
  if (frontier.isFirstLook) return "seed";
  if (day !== null && frontier.lastLook !== null && day >= frontier.lastLook) return "new";
  if (frontier.courtWasComplete) return "new";
  const isBeyond =
    (day !== null && (frontier.day === null || day >= frontier.day)) || (numberOf(entry) ?? 0) > frontier.number;
  return isBeyond && (frontier.copyWasWhole || day === null || day >= frontier.horizon) ? "new" : "back-filled";
}

/** A saved file may be years old: what came after it is history, not news. */
function isWholeDocketOfCourt({ completeness, sourceId, file }: SnapshotRecord): boolean {
  return completeness === "complete" && isCourtSource(sourceId) && !file;
}

/** A copy never claims to be complete; "unknown" is its whole list, unfiltered and on one page. */
const isWholeCopyAt =
  (copy: string) =>
  ({ completeness, sourceId, entryCount, file }: SnapshotRecord): boolean =>
    sourceId === copy && completeness === "unknown" && entryCount > 0 && !file;

function dayOf(entry: DocketEntry): IsoDate | null {
  return entry.dateEntered ?? entry.dateFiled;
}

/** Courts that number by document id instead of counting print longer numbers; those say nothing about order. */
function numberOf(entry: DocketEntry): number | null {
  return entry.documentNumber !== null && /^\d{1,5}$/.test(entry.documentNumber) ? Number(entry.documentNumber) : null;
}

function latest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce<IsoDate | null>(
    (found, date) => (date !== null && (found === null || date > found) ? date : found),
    null,
  );
}
