import { instantFromMs, msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import type { DocketKey } from "../docket/records.ts";
import type { Feed, FeedState, FeedWindow } from "./feed.ts";
import { askedFor } from "./feeds-of.ts";
import type { WindowGap } from "./gap.ts";

/**
 * What a court's feed reaches back for at least: the courts say a day. An item that vanished sooner, or a longer time
 * without a reading, means that others may have come and gone.
 */
const COURT_SPAN_MS = 20 * 3_600_000;

/** The span of one reading, from the moments that its items print. */
export function windowOf(
  given: readonly Instant[],
  items: number,
  builtAt: Instant | null,
  kind: Feed["kind"],
): FeedWindow {
  const times = kind === "court" ? withoutStrays(given) : given;
  let oldest: Instant | null = null;
  let newest: Instant | null = null;
  for (const time of times) {
    if (oldest === null || time < oldest) oldest = time;
    if (newest === null || time > newest) newest = time;
  }
  return { oldest, newest, items, builtAt };
}

/** A court's feed goes back a day, over a weekend some more: an item of long ago is pinned, or its date mistyped. */
const LONGEST_COURT_SPAN_MS = 10 * 86_400_000;

function withoutStrays(times: readonly Instant[]): readonly Instant[] {
  const newest = times.reduce<Instant | null>((last, time) => (last === null || time > last ? time : last), null);
  if (newest === null) return times;
  const earliest = instantFromMs(msOfInstant(newest) - LONGEST_COURT_SPAN_MS);
  return times.filter((time) => time >= earliest);
}

export interface Reading {
  /** On the court's clock: when the feed says it was made, else now. */
  readonly at: Instant;
  readonly window: FeedWindow;
  /** Of a feed that shows a number of entries and not a span of time: whether it shows all that there are, or one that
   * the last reading showed as well. Null for a court's feed. */
  readonly isJoined: boolean | null;
}

/** The gaps that a whole reading shows, one for each docket in which entries may have come and gone unseen. */
export function windowGaps(feed: Feed, before: FeedState | undefined, reading: Reading, now: Instant): WindowGap[] {
  const newestBefore = before?.window?.newest ?? null;
  return askedFor(feed).flatMap((docketKey) => {
    const covered = before?.coveredTo?.[docketKey];
    const from = covered ?? before?.wantedSince?.[docketKey];
    if (from === undefined || !isOpen(reading, from, newestBefore)) return [];
    // A first reading joins none: only what it shows can tell whether it reaches back far enough.
    const { oldest } = reading.window;
    if (covered === undefined && oldest !== null && oldest <= from) return [];
    const to = oldest !== null && oldest > from ? oldest : reading.at > from ? reading.at : now;
    const id = `${docketKey} ${feed.id} ${from}`;
    return [{ id, docketKey, feedId: feed.id, from, to, foundAt: now, acknowledgedAt: null }];
  });
}

function isOpen(reading: Reading, from: Instant, newestBefore: Instant | null): boolean {
  const { at, isJoined } = reading;
  const { oldest } = reading.window;
  if (isJoined !== null) return !isJoined;
  if (oldest !== null && oldest <= from) return false;
  const since = msOfInstant(at) - COURT_SPAN_MS;
  if (msOfInstant(from) < since) return true;
  // The newest item of the last reading is young enough to be there still: it is gone, so the feed forgets faster.
  if (newestBefore === null || msOfInstant(newestBefore) <= since) return false;
  return oldest === null || oldest > newestBefore;
}

/** Up to when each docket is covered after a reading that covers all until `at`. */
export function coveredAfter(feed: Feed, before: FeedState | undefined, at: Instant): Record<DocketKey, Instant> {
  const known = before?.coveredTo ?? {};
  const asked = new Set(askedFor(feed));
  return Object.fromEntries(
    feed.docketKeys.flatMap((key) => {
      const old = known[key];
      if (!asked.has(key)) return old === undefined ? [] : [[key, old]];
      return [[key, old !== undefined && old > at ? old : at]];
    }),
  );
}
