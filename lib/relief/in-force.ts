import type { IsoDate } from "../calendar/date.ts";
import { startOf } from "./chain.ts";
import type { ReliefInterval, ReliefTimeline, ReliefTrackName, UnclearOrder } from "./relief.ts";

/** What a track says of one day. */
export interface TrackOnDay {
  readonly track: ReliefTrackName;
  /** Protection first, then what is permitted. */
  readonly inForce: readonly ReliefInterval[];
  /** What had ended by that day, the latest first. Intervals that only passed into a later one are left out. */
  readonly ended: readonly ReliefInterval[];
  /** Orders that may have given or changed what is in force, and nobody could tell from the docket. */
  readonly unclear: readonly UnclearOrder[];
}

export interface ReliefOnDay {
  readonly day: IsoDate;
  readonly tracks: readonly TrackOnDay[];
}

/** What protects whom on a day, since when, by which order and until when, and what ended the rest. */
export function inForceOn(timeline: ReliefTimeline, day: IsoDate): ReliefOnDay {
  return {
    day,
    tracks: timeline.tracks.map(({ track, intervals }) => {
      const inForce = intervals.filter((interval) => covers(interval, day));
      return {
        track,
        inForce: inForce.toSorted((a, b) => Number(a.direction === "permits") - Number(b.direction === "permits")),
        ended: intervals
          .filter((interval) => hasEnded(interval, day) && !isCarriedOn(interval))
          .toSorted((a, b) => (a.until === b.until ? 0 : a.until > b.until ? -1 : 1)),
        unclear: timeline.unclear.filter((each) => {
          const since = each.since ?? "";
          if (!each.tracks.includes(track) || since > day) return false;
          // Where nothing is in force, it may have given relief, unless what came before it was still to end.
          if (inForce.length === 0) return !intervals.some(({ until }) => until > since && until <= day);
          return inForce.some((interval) => (startOf(interval) ?? "") <= since);
        }),
      };
    }),
  };
}

/** True if the interval is in force on that day. */
export function covers(interval: ReliefInterval, day: IsoDate): boolean {
  const start = startOf(interval);
  if (start === null || day < start) return false;
  if (interval.until === "open" || day < interval.until) return true;
  return interval.lastsThrough && day === interval.until;
}

function isCarriedOn({ state }: ReliefInterval): boolean {
  return state === "extended" || state === "expanded";
}

function hasEnded(interval: ReliefInterval, day: IsoDate): boolean {
  return interval.until !== "open" && interval.until <= day && !covers(interval, day);
}
