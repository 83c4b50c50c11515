import { instantFromMs } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import type { DocketKey } from "../docket/records.ts";
import type { Feed, FeedFailure, FeedState } from "./feed.ts";
import { askedAgain } from "./api-budget.ts";
import { coveredAfter } from "./windows.ts";
import type { Reading } from "./windows.ts";
import { floorMs, nextAfterFailure, nextAfterSuccess } from "./schedule.ts";

/** The states that a feed goes through, each from the one before. Kept by whoever checks it. */

function unasked(feed: Feed, now: Instant): FeedState {
  return {
    id: feed.id,
    address: feed.address,
    begunAt: null,
    lastTriedAt: null,
    lastSuccessAt: null,
    lastReadAt: null,
    lastAbsence: null,
    nextCheckAt: now,
    failures: 0,
    lastFailure: null,
    etag: null,
    lastModified: null,
    window: null,
    carries: null,
  };
}

/**
 * The feed is to tell of dockets that it was never read for; null where it was, or that is known already.
 * @param sinceOf since when a docket is watched: the browser may have been closed before the first run of checks
 */
export function firstWanted(
  feed: Feed,
  state: FeedState | undefined,
  now: Instant,
  sinceOf: (docketKey: DocketKey) => Instant,
): FeedState | null {
  const known = { ...state?.wantedSince, ...state?.coveredTo };
  // One that is paused before its first reading waits for it since then.
  const fresh = feed.docketKeys.filter((key) => known[key] === undefined);
  if (fresh.length === 0) return null;
  // A docket that joins others, or comes back to them: what it missed before is not this feed's.
  const since = (key: DocketKey) => (state === undefined && sinceOf(key) < now ? sinceOf(key) : now);
  const wantedSince = { ...state?.wantedSince, ...Object.fromEntries(fresh.map((key) => [key, since(key)])) };
  return { ...(state ?? unasked(feed, now)), wantedSince };
}

/** A check begins. One that begins where another was begun and never ended counts that one as a failure. */
export function begun(feed: Feed, state: FeedState | undefined, now: Instant): FeedState {
  const known = state ?? unasked(feed, now);
  const cutOff = known.begunAt === null ? 0 : 1;
  return {
    ...known,
    address: feed.address,
    begunAt: now,
    lastTriedAt: now,
    failures: known.failures + cutOff,
    // Counted before it is made: no death can make it forgotten.
    ...(feed.kind === "courtlistener api" && { askedAt: askedAgain(known.askedAt, now) }),
  };
}

export interface FailedCheck {
  readonly why: FeedFailure;
  /** A sentence for the user. */
  readonly text: string;
  readonly retryAfterMs: number | null;
}

/** A check brought nothing. What is known of the feed stays. */
export function failed(feed: Feed, state: FeedState, check: FailedCheck, now: Instant, random: number): FeedState {
  const { why, text, retryAfterMs } = check;
  const failures = state.failures + 1;
  const failing = { everyMinutes: feed.everyMinutes, failures, isRefused: why === "refused", retryAfterMs };
  return {
    ...state,
    begunAt: null,
    failures,
    lastFailure: { at: now, why, text },
    nextCheckAt: nextAfterFailure(now, failing, random),
  };
}

/** The feed's host may not be asked. Asked again as soon as it may. */
export function notAllowed(feed: Feed, state: FeedState | undefined, now: Instant): FeedState {
  const text = `The browser does not allow Docketwatch to ask ${feed.host}, so this feed is not checked.`;
  return {
    ...(state ?? unasked(feed, now)),
    begunAt: null,
    failures: 0,
    lastFailure: { at: now, why: "not allowed", text },
    nextCheckAt: soonest(feed, state, now),
  };
}

/** Not within the floor of the last request: allowing a host again asks it no sooner. */
function soonest(feed: Feed, state: FeedState | undefined, now: Instant): Instant {
  const last = state?.lastTriedAt ?? null;
  if (last === null || last > now) return now;
  const floor = instantFromMs(Date.parse(last) + floorMs(feed.everyMinutes));
  return floor > now ? floor : now;
}

/** CourtListener did not accept the user's token. Nothing is asked with it again, for whichever docket. */
export function tokenRefused(feed: Feed, state: FeedState | undefined, now: Instant): FeedState {
  const lastFailure = { at: now, why: "token refused" as const, text: TOKEN_REFUSED };
  return { ...(state ?? unasked(feed, now)), begunAt: null, lastFailure };
}

export const TOKEN_REFUSED =
  "CourtListener did not accept the token, or does not let its account read docket entries. Its API is not asked again before you change the token in Options.";

/** The token was changed: what was refused may be asked again. Null where nothing was. */
export function withOtherToken(state: FeedState, now: Instant): FeedState | null {
  if (state.lastFailure?.why !== "token refused") return null;
  return { ...state, failures: 0, lastFailure: null, nextCheckAt: now };
}

/** The machine has no network: no failure of the feed's. */
export function withoutNetwork(state: FeedState, text: string, now: Instant): FeedState {
  const nextCheckAt = instantFromMs(Date.parse(now) + OFFLINE_MS);
  return { ...state, begunAt: null, lastFailure: { at: now, why: "offline", text }, nextCheckAt };
}

/** Without a network: how soon to try again. */
export const OFFLINE_MS = 2 * 60_000;

/**
 * The server says that nothing has changed since the last reading. Where the court dates its feed, or shows items, that
 * means that it was not made anew: what was entered meanwhile is not in it, and nothing more is covered.
 */
export function unchanged(feed: Feed, state: FeedState, now: Instant, random: number): FeedState {
  const isSameEdition = feed.kind === "court" && (state.window?.builtAt ?? state.window?.newest ?? null) !== null;
  return {
    ...answered(feed, state, now, random),
    ...(!isSameEdition && { coveredTo: coveredAfter(feed, state, now) }),
  };
}

/** What a whole reading adds to what is known. */
export interface WholeReading extends Reading {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly carries: string | null;
  readonly readFor: string;
  readonly readAs: string;
  /** @see FeedState */
  readonly bodyAs?: string;
}

export function readWhole(
  feed: Feed,
  state: FeedState,
  reading: WholeReading,
  now: Instant,
  random: number,
): FeedState {
  const { etag, lastModified, carries, readFor, readAs, bodyAs, window } = reading;
  const waiting = Object.entries(state.wantedSince ?? {}).filter(([key]) => feed.pausedKeys.includes(key));
  return {
    ...answered(feed, state, now, random),
    wantedSince: Object.fromEntries(waiting),
    lastReadAt: now,
    etag,
    lastModified,
    carries,
    window,
    readFor,
    readAs,
    ...(bodyAs !== undefined && { bodyAs }),
    coveredTo: coveredAfter(feed, state, reading.at),
  };
}

function answered(feed: Feed, state: FeedState, now: Instant, random: number): FeedState {
  return {
    ...state,
    begunAt: null,
    lastSuccessAt: now,
    lastAbsence: absenceBefore(state, now),
    failures: 0,
    lastFailure: null,
    nextCheckAt: nextAfterSuccess(now, feed.everyMinutes, random),
  };
}

/** Shorter times without a check are a lunch with the lid closed. */
const LEAST_ABSENCE_MS = 6 * 3_600_000;

/** The absence that this check ends, else the one before. */
function absenceBefore(
  { lastSuccessAt, lastAbsence = null }: FeedState,
  now: Instant,
): NonNullable<FeedState["lastAbsence"]> | null {
  const isLong = lastSuccessAt !== null && Date.parse(now) - Date.parse(lastSuccessAt) >= LEAST_ABSENCE_MS;
  return isLong ? { from: lastSuccessAt, to: now } : lastAbsence;
}
