import type { IsoDate } from "../calendar/date.ts";
import { inForceOn } from "../relief/in-force.ts";
import type { ReliefInterval, ReliefTimeline } from "../relief/relief.ts";
import { besideOf, endedLinesOf, linesOf, type ReliefLine } from "../relief/words.ts";

/** What a digest says of relief. */
export interface DigestRelief {
  /** Today while the period runs, its last day once it is over. */
  readonly day: IsoDate;
  readonly inForce: readonly ReliefLine[];
  /** What ended in the period and was not carried on. */
  readonly ended: readonly ReliefLine[];
  /** What is to be said beside the lines: tracks without any, and what may be in force unseen. "" for nothing. */
  readonly beside: string;
}

/** The relief of a period. Where restricted text stays out of exports, so do the words and dates taken from it. */
export function reliefInDigest(
  timeline: ReliefTimeline,
  { from, to, today, exportRestricted }: { from: IsoDate; to: IsoDate; today: IsoDate; exportRestricted: boolean },
): DigestRelief {
  const day = today < to ? today : to;
  const shown = exportRestricted ? timeline : withoutRestricted(timeline);
  const onDay = inForceOn(shown, day);
  return {
    day,
    inForce: linesOf(onDay),
    ended: endedLinesOf(onDay).filter(({ interval: { until } }) => until !== "open" && until >= from),
    beside: besideOf(onDay),
  };
}

/** That an order did something stays; whom it names and until when it says goes. */
function withoutRestricted(timeline: ReliefTimeline): ReliefTimeline {
  return {
    tracks: timeline.tracks.map(({ track, intervals }) => ({ track, intervals: intervals.map(bare) })),
    unclear: timeline.unclear.map((each) =>
      each.order.restricted ? { ...each, why: "its text is restricted and left out here: open the entry" } : each,
    ),
  };
}

function bare(interval: ReliefInterval): ReliefInterval {
  if (!interval.by.some(({ restricted }) => restricted)) return interval;
  return { ...interval, who: { scope: interval.who.scope, words: "" }, statedUntil: null, within: null };
}
