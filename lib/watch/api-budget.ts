import { instantFromMs, msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import type { FeedState } from "./feed.ts";

/**
 * CourtListener allows a user 5 requests a minute, 50 an hour and 125 a day (sources specification, 6.5), for whatever
 * the user does there. Docketwatch keeps below that, over all dockets together.
 */
const BUDGETS = [
  { most: 4, ms: 60_000 },
  { most: 40, ms: 3_600_000 },
  { most: 100, ms: 86_400_000 },
] as const;

const LONGEST_MS = Math.max(...BUDGETS.map(({ ms }) => ms));
/** Checks of a day that are planned: what is left over is for "Check now". */
const PLANNED_A_DAY = 90;
const USUAL_MINUTES = 360;
const MINUTES_A_DAY = 1_440;

/** Minutes between two requests for one docket, with so many dockets and the user's own wish, in minutes. */
export function apiMinutes(dockets: number, wished: number): number {
  return Math.max(USUAL_MINUTES, wished, Math.ceil((dockets * MINUTES_A_DAY) / PLANNED_A_DAY));
}

/** The requests that still count, with the one that is made now. */
export function askedAgain(askedAt: readonly Instant[] | undefined, now: Instant): readonly Instant[] {
  return [...counting(askedAt ?? [], now), now];
}

export interface ApiBudget {
  /** Requests that may be made now. */
  readonly left: number;
  /** When the next one may be made; null: now. */
  readonly freeAt: Instant | null;
}

/** What the requests of the last day leave, whichever docket they were for, watched still or not. */
export function apiBudget(states: Iterable<FeedState>, now: Instant): ApiBudget {
  const asked = counting(
    [...states].flatMap(({ askedAt }) => askedAt ?? []),
    now,
  ).toSorted();
  let left = Number.POSITIVE_INFINITY;
  let freeAt: Instant | null = null;
  for (const { most, ms } of BUDGETS) {
    const inSpan = asked.filter((at) => msOfInstant(now) - msOfInstant(at) < ms);
    left = Math.min(left, Math.max(0, most - inSpan.length));
    const first = inSpan.at(-most);
    if (inSpan.length < most || first === undefined) continue;
    const free = instantFromMs(msOfInstant(first) + ms);
    if (freeAt === null || free > freeAt) freeAt = free;
  }
  return { left, freeAt };
}

/** Whether a request of this state still counts, so that the state must be kept. */
export function countsStill({ askedAt }: FeedState, now: Instant): boolean {
  return counting(askedAt ?? [], now).length > 0;
}

/** A moment that lies ahead is of a clock that was set back since, and would count for ever. */
function counting(askedAt: readonly Instant[], now: Instant): readonly Instant[] {
  return askedAt.filter((at) => at <= now && msOfInstant(now) - msOfInstant(at) < LONGEST_MS);
}

/** Whether CourtListener refused the token that the user gave: nothing is asked with it again. */
export function isTokenRefused(states: Iterable<FeedState>): boolean {
  return [...states].some(({ lastFailure }) => lastFailure?.why === "token refused");
}
