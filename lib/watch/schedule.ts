import { instantFromMs, msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import { FEWEST_MINUTES } from "../settings/settings.ts";
import { apiBudget } from "./api-budget.ts";
import type { Feed, FeedState } from "./feed.ts";
import { askedFor } from "./feeds-of.ts";

const MS_PER_MINUTE = 60_000;
/** No host is asked more often than this unless the user wished it, and never more often than FEWEST_MINUTES. */
const USUAL_FLOOR_MINUTES = 15;
/** The part by which the time between two checks differs, so that not everybody asks at the same minute. */
const JITTER = 0.15;
/** However often a feed fails, it is asked again after this, or after the user's own interval if that is longer. */
const LONGEST_BACK_OFF_MINUTES = 120;
/** The same where the host said that it does not want to be asked. */
const LONGEST_REFUSED_MINUTES = 360;
const MOST_RETRY_AFTER_MS = 86_400_000;
/** A check that was begun and never ended: the worker died, and the host was perhaps asked. */
const GIVEN_UP_AFTER_MS = FEWEST_MINUTES * MS_PER_MINUTE;

/** So long after its last request a host's round is still under way: more feeds follow a minute later. */
const ROUND_MS = 2 * MS_PER_MINUTE;

/** Not sooner than this after the last request to a feed, whatever is asked for. */
export function floorMs(everyMinutes: number): number {
  return Math.max(FEWEST_MINUTES, Math.min(USUAL_FLOOR_MINUTES, everyMinutes)) * MS_PER_MINUTE;
}

/** @param random a number from 0 to 1 */
export function nextAfterSuccess(now: Instant, everyMinutes: number, random: number): Instant {
  const ms = everyMinutes * MS_PER_MINUTE * (1 + JITTER * (2 * random - 1));
  return later(now, Math.max(floorMs(everyMinutes), ms));
}

export interface Failing {
  readonly everyMinutes: number;
  /** Failures in a row, this one counted. */
  readonly failures: number;
  readonly isRefused: boolean;
  /** What the server asked for; null if nothing. */
  readonly retryAfterMs: number | null;
}

/** Twice as long after every failure, up to a limit: a feed is never given up. A server's own wish counts for a day. */
export function nextAfterFailure(now: Instant, failing: Failing, random: number): Instant {
  const { everyMinutes, failures, isRefused, retryAfterMs } = failing;
  const longest = Math.max(everyMinutes, isRefused ? LONGEST_REFUSED_MINUTES : LONGEST_BACK_OFF_MINUTES);
  const minutes = Math.min(longest, everyMinutes * 2 ** Math.min(20, Math.max(0, failures - 1)));
  const ms = minutes * MS_PER_MINUTE * (1 + JITTER * random);
  const wished = Math.min(MOST_RETRY_AFTER_MS, Math.max(0, retryAfterMs ?? 0)) * (1 + (JITTER / 3) * random);
  return later(now, Math.max(floorMs(everyMinutes), ms, wished));
}

/**
 * When a feed is to be asked next; null while all its dockets are paused. A feed that was never asked: now. One whose
 * check was cut off: after five minutes, and later each time that it happens again.
 */
export function dueAt(feed: Feed, state: FeedState | undefined, now: Instant): Instant | null {
  if (askedFor(feed).length === 0) return null;
  if (!state) return now;
  if (state.begunAt !== null) return cutOffDue(feed, state, state.begunAt, now);
  return laterOf(wishedAt(feed, state, now), floorAt(feed, state, now));
}

/** Before this the host is not asked for it again, whatever was changed meanwhile; where nothing was sent, at once. */
function floorAt({ everyMinutes }: Feed, { lastTriedAt, lastFailure }: FeedState, now: Instant): Instant {
  if (lastTriedAt === null || lastTriedAt > now || lastFailure?.why === "offline") return now;
  return later(lastTriedAt, floorMs(everyMinutes));
}

function wishedAt(feed: Feed, state: FeedState, now: Instant): Instant {
  const next = msOfInstant(state.nextCheckAt);
  // The clock was set back since: such a moment would never come.
  if (next - msOfInstant(now) > longestWait(feed)) return now;
  if (state.failures > 0 || state.lastTriedAt === null) return state.nextCheckAt;
  // The user wishes for it more often since then.
  const wished = msOfInstant(state.lastTriedAt) + feed.everyMinutes * MS_PER_MINUTE * (1 + JITTER);
  return instantFromMs(Math.min(next, wished));
}

/** No check is put off for longer than this, whatever a server wished for. */
function longestWait({ everyMinutes }: Feed): number {
  return Math.max(MOST_RETRY_AFTER_MS, everyMinutes * MS_PER_MINUTE) * (1 + JITTER);
}

function cutOffDue(feed: Feed, { failures }: FeedState, begunAt: Instant, now: Instant): Instant {
  if (begunAt > now) return now;
  if (failures === 0) return later(begunAt, GIVEN_UP_AFTER_MS);
  const minutes = Math.min(LONGEST_BACK_OFF_MINUTES, feed.everyMinutes * 2 ** Math.min(20, failures - 1));
  return later(begunAt, Math.max(GIVEN_UP_AFTER_MS, minutes * MS_PER_MINUTE));
}

/** The user's account may have asked the API too often while the feeds of its host are open to everybody. */
const API = "CourtListener’s API";
const holdOf = ({ kind, host }: Feed) => (kind === "courtlistener api" ? API : host);

/** Until when a feed is not asked, whoever wants it, with what `heldHosts` says; null if it may be. */
export function heldUntil(feed: Feed, held: ReadonlyMap<string, Instant>): Instant | null {
  const [latest = null] = [held.get(feed.host) ?? [], held.get(holdOf(feed)) ?? []].flat().toSorted().toReversed();
  return latest;
}

/** Hosts that asked for patience, with the moment until which they get it; and the API once enough was asked of it. */
export function heldHosts(
  feeds: readonly Feed[],
  states: ReadonlyMap<string, FeedState>,
  now: Instant,
): ReadonlyMap<string, Instant> {
  const held = new Map<string, Instant>();
  const { freeAt } = apiBudget(states.values(), now);
  if (freeAt !== null) held.set(API, freeAt);
  for (const feed of feeds) {
    const state = states.get(feed.id);
    if (!state || state.failures === 0 || state.lastFailure === null) continue;
    if (state.lastFailure.why !== "busy" && state.lastFailure.why !== "refused") continue;
    const until = held.get(holdOf(feed));
    // A moment that no server's wish explains was set by a clock that ran ahead.
    if (msOfInstant(state.nextCheckAt) - msOfInstant(now) > longestWait(feed)) continue;
    if (until === undefined || until < state.nextCheckAt) held.set(holdOf(feed), state.nextCheckAt);
  }
  return held;
}

/** A feed with the moment at which it would be asked if it were alone. */
interface Due {
  readonly feed: Feed;
  readonly due: Instant;
}

/**
 * When each feed that is asked at all is to be asked next, earliest first. Feeds of one host are asked in rounds: what is
 * due soon after another one goes along with it, so that the host is not asked again every few minutes.
 */
export function planOf(
  feeds: readonly Feed[],
  states: ReadonlyMap<string, FeedState>,
  now: Instant,
): readonly { readonly feed: Feed; readonly at: Instant }[] {
  const held = heldHosts(feeds, states, now);
  const alone = feeds.flatMap((feed): Due[] => {
    const due = dueAt(feed, states.get(feed.id), now);
    return due === null ? [] : [{ feed, due }];
  });
  const rounds = roundsOf(alone, states, now);
  return alone
    .map(({ feed, due }) => {
      const at = inRound({ feed, due }, states.get(feed.id), rounds.get(feed.host), now);
      const until = heldUntil(feed, held);
      return { feed, due, at: until !== null && until > at ? until : at };
    })
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.due.localeCompare(b.due) || (a.feed.id < b.feed.id ? -1 : 1));
}

/** When the next round of each host with several feeds begins, or goes on. Its API has limits of its own. */
function roundsOf(
  alone: readonly Due[],
  states: ReadonlyMap<string, FeedState>,
  now: Instant,
): ReadonlyMap<string, Instant> {
  const open = alone.filter(({ feed }) => feed.kind !== "courtlistener api");
  const rounds = new Map<string, Instant>();
  for (const [host, ofHost] of Map.groupBy(open, ({ feed }) => feed.host)) {
    if (ofHost.length === 1) continue;
    const isUnderWay = ofHost.some(({ feed }) => isJustAsked(states.get(feed.id)?.lastTriedAt ?? null, now));
    const [first = now] = ofHost.map(({ due }) => due).toSorted();
    rounds.set(host, isUnderWay || first < now ? now : first);
  }
  return rounds;
}

function isJustAsked(at: Instant | null, now: Instant): boolean {
  return at !== null && at <= now && msOfInstant(now) - msOfInstant(at) < ROUND_MS;
}

/** A feed that is due within the play of its interval goes along, unless its floor, or a failure, keeps it back. */
function inRound({ feed, due }: Due, state: FeedState | undefined, round: Instant | undefined, now: Instant): Instant {
  if (round === undefined || due <= round || state === undefined || feed.kind === "courtlistener api") return due;
  if (state.failures > 0 || state.begunAt !== null || floorAt(feed, state, now) > round) return due;
  const play = 2 * JITTER * feed.everyMinutes * MS_PER_MINUTE;
  return msOfInstant(due) - msOfInstant(round) <= play ? round : due;
}

const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);

function later(at: Instant, ms: number): Instant {
  return instantFromMs(msOfInstant(at) + Math.round(ms));
}
