import { msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import { courtHoursBetween } from "./court-hours.ts";
import { lasts } from "./docket-watch.ts";
import type { Feed, FeedState } from "./feed.ts";

/**
 * fresh: read when it should be. waiting: not asked yet. late: the browser was closed or asleep for longer than the
 * time between checks. stale: the server answers, but has not renewed its feed. The others say themselves.
 */
export type SourceCondition =
  "not started" | "paused" | "not allowed" | "waiting" | "failing" | "stale" | "late" | "fresh";

/** How well one feed is read, for the popup, the watch list, the badge and the digest. */
export interface SourceHealth {
  readonly feedId: string;
  readonly name: string;
  readonly condition: SourceCondition;
  /** True where the user should do or know something: the badge says so. */
  readonly isTrouble: boolean;
  readonly lastSuccessAt: Instant | null;
  readonly nextCheckAt: Instant | null;
  /** Why it is in that condition, a sentence; "" for a fresh one. */
  readonly text: string;
  /** What it does not carry, so that silence is not taken for inactivity. */
  readonly notCarried: string;
}

export interface WatchCircumstances {
  readonly now: Instant;
  readonly watchingSince: Instant | null;
  readonly pausedUntil: Instant | null;
  /** Whether the browser lets us ask this host. */
  readonly isAllowed: boolean;
  /** Items of it that were seen and not stored (`openRefusals`). */
  readonly refused?: readonly string[];
}

/** Failures in a row from which on the user is told: one or two are the weather. */
const TELLING_FAILURES = 3;
/** Checks that may be left out before a feed is called late. */
const LATE_AFTER_CHECKS = 3;
const MOST_NAMED_ITEMS = 3;
const MS_PER_MINUTE = 60_000;
/** A court makes its feed anew about every 20 minutes; two hours of court time are a fault (sources specification, 4.1). */
const STALE_BUILD_HOURS = 2;
/** Where the feed does not say when it was made: a whole day of court time without any item of any case. */
const STALE_ITEM_HOURS = 10;

/** What can be said of a feed now. `state` null: it was never asked. */
export function healthOfFeed(feed: Feed, state: FeedState | null, given: WatchCircumstances): SourceHealth {
  const [condition, text] = conditionOf(feed, state, given);
  return {
    feedId: feed.id,
    name: feed.name,
    condition,
    isTrouble: ["not allowed", "failing", "stale"].includes(condition),
    lastSuccessAt: state?.lastSuccessAt ?? null,
    nextCheckAt: isAsked(condition, state) ? (state?.nextCheckAt ?? null) : null,
    text,
    notCarried: notCarriedBy(feed, state),
  };
}

function isAsked(condition: SourceCondition, state: FeedState | null): boolean {
  return !["not started", "paused", "not allowed"].includes(condition) && state?.lastFailure?.why !== "token refused";
}

function conditionOf(
  feed: Feed,
  state: FeedState | null,
  { now, watchingSince, pausedUntil, isAllowed, refused = [] }: WatchCircumstances,
): readonly [SourceCondition, string] {
  if (watchingSince === null) return ["not started", "Nothing is asked until you press Start."];
  if (!isAllowed) return ["not allowed", `The browser does not allow Docketwatch to ask ${feed.host}: allow it again.`];
  if (lasts(pausedUntil, now)) return ["paused", "No checks while watching is paused."];
  if (state?.lastFailure?.why === "token refused") return ["failing", state.lastFailure.text];
  if (state === null || state.lastTriedAt === null) return ["waiting", "It was not asked yet."];
  const { lastFailure, failures, lastSuccessAt } = state;
  if (lastFailure && (failures >= TELLING_FAILURES || lastSuccessAt === null)) {
    return [
      "failing",
      `${failures === 1 ? "The last check" : `The last ${failures} checks`} failed: ${lastFailure.text}`,
    ];
  }
  if (refused.length > 0) return ["failing", refusedWords(refused)];
  if (lastSuccessAt === null) return ["waiting", "It was not read yet."];
  const silentMs = msOfInstant(now) - msOfInstant(lastSuccessAt);
  if (silentMs > LATE_AFTER_CHECKS * feed.everyMinutes * MS_PER_MINUTE) {
    return [
      "late",
      `Not read for ${hoursWords(silentMs)}: the browser was closed, asleep or offline, or checks failed.`,
    ];
  }
  const stale = staleWords(feed, state, lastSuccessAt);
  return stale === null ? ["fresh", ""] : ["stale", stale];
}

function refusedWords(refused: readonly string[]): string {
  const items = refused.slice(0, MOST_NAMED_ITEMS).join(", ");
  const more = refused.length > MOST_NAMED_ITEMS ? ` and ${refused.length - MOST_NAMED_ITEMS} more` : "";
  return `Not stored, since the feed contradicts what is known of the docket: ${items}${more}. Look at the court's docket.`;
}

function staleWords({ kind, courtId }: Feed, { window }: FeedState, readAt: Instant): string | null {
  if (kind !== "court" || window === null) return null;
  const { builtAt, newest } = window;
  if (builtAt !== null) {
    return courtHoursBetween(builtAt, readAt, courtId) > STALE_BUILD_HOURS
      ? "The court answers, but has not renewed its feed: what it entered since is not in it."
      : null;
  }
  if (newest === null) return null;
  return courtHoursBetween(newest, readAt, courtId) > STALE_ITEM_HOURS
    ? "The court's feed shows no entry of any case for a whole working day: it is perhaps not renewed."
    : null;
}

function notCarriedBy({ kind, courtId }: Feed, state: FeedState | null): string {
  if (kind === "courtlistener api") {
    return "CourtListener has what the court's own feed carried and what its users bought: entries may be missing, and the newest 20 only are asked for, a few times a day.";
  }
  if (kind === "courtlistener") {
    return "CourtListener has what the court's own feed carried and what its users bought: entries may be missing, and it shows the newest 30 only.";
  }
  const carries = state?.carries ?? null;
  const says = carries === null ? "" : ` The court says of it: “${carries}”.`;
  return courtId.startsWith("ca")
    ? `Orders, opinions and judgments only, about a day of them, without their full text: motions, briefs and letters never appear.${says}`
    : `Short names only, without the full text, of about the last day, and of the events that the court chose.${says}`;
}

function hoursWords(ms: number): string {
  const hours = Math.round(ms / (60 * MS_PER_MINUTE));
  if (hours < 1) return `${Math.round(ms / MS_PER_MINUTE)} minutes`;
  return hours < 72 ? `${hours} ${hours === 1 ? "hour" : "hours"}` : `${Math.round(hours / 24)} days`;
}
