import type { IsoDate } from "../calendar/date.ts";
import type { Matter } from "../matters/matter.ts";
import { actsOfDocket, type CourtAct } from "./acts.ts";
import { appealsOf, reviewsIn, type Review } from "./appeals.ts";
import { dayOfAct, nameOf, startOf, sweep, type Chain, type Draft, type Ended } from "./chain.ts";
import { inForce, moves } from "./moves.ts";
import { isAppellateDocket } from "./names.ts";
import { actsOfRecord } from "./record-acts.ts";
import type { ReliefDocket, ReliefInterval, ReliefTimeline, ReliefTrackName, UnclearOrder } from "./relief.ts";
import { endOfCaseEffects, movesOfEffects, reliefTracks } from "./relief.ts";
import { applyReliefStay, applyReview, settleDoubts, type ReviewContext } from "./review.ts";

/** Several matters told together: their tracks side by side. */
export function joinTimelines(timelines: readonly ReliefTimeline[]): ReliefTimeline {
  return {
    tracks: reliefTracks.map((track) => ({
      track,
      intervals: timelines
        .flatMap(({ tracks }) => tracks.filter((each) => each.track === track).flatMap(({ intervals }) => intervals))
        .toSorted(byStart),
    })),
    unclear: timelines.flatMap(({ unclear }) => unclear),
  };
}

interface Event {
  readonly day: IsoDate;
  readonly act: CourtAct;
  readonly apply: () => void;
}

/** Orders between two places at which the work can be left. */
const ORDERS_A_STEP = 25;

/**
 * What is in force on every day, from all dockets of a matter and, for orders that none of them shows, from the matter's
 * record. Pure: the same entries give the same timeline, in whatever order they come. Each order looks at all relief
 * before it, so the work can be left for a moment.
 */
export function* timelineInSteps(dockets: readonly ReliefDocket[], matter: Matter): Generator<void, ReliefTimeline> {
  const held = dockets.toSorted(
    (a, b) => Number(isAppellateDocket(a, matter)) - Number(isAppellateDocket(b, matter)) || (a.key < b.key ? -1 : 1),
  );
  const rank = new Map(held.map(({ key }, at) => [key, at]));
  const acts = [...held.flatMap((docket) => actsOfDocket(docket, matter)), ...actsOfRecord(matter, held)];
  const chains: Chain[] = [];
  const context: ReviewContext = {
    chains,
    appeals: appealsOf(held, matter),
    dockets: held,
    pending: [],
    met: new Set(),
  };
  const placeOf = ({ order, place }: CourtAct) => [rank.get(order.docketKey) ?? held.length, place] as const;
  const reviews = reviewsIn(acts);
  const events = [...acts.flatMap((act) => eventsOf(act, context, chains)), ...reviewEvents(reviews, context)].toSorted(
    (a, b) => {
      if (a.day !== b.day) return a.day < b.day ? -1 : 1;
      const [placeOfA, placeOfB] = [placeOf(a.act), placeOf(b.act)];
      return placeOfA[0] - placeOfB[0] || placeOfA[1] - placeOfB[1];
    },
  );
  for (const [at, { day, apply }] of events.entries()) {
    for (const chain of chains) sweep(chain, day);
    apply();
    if (at % ORDERS_A_STEP === 0) yield;
  }
  for (const chain of chains) sweep(chain, null);
  settleDoubts(context);
  // A mandate whose judgment is known does what that did, whatever its own entry leaves open.
  const explained = new Set(reviews.flatMap(({ mandate, copies }) => [mandate, ...copies]));
  const unclear = acts
    .filter((act) => !explained.has(act))
    .flatMap(unclearOf)
    .toSorted((a, b) => ((a.since ?? "") === (b.since ?? "") ? 0 : (a.since ?? "") < (b.since ?? "") ? -1 : 1));
  return { tracks: reliefTracks.map((track) => trackOf(track, chains)), unclear };
}

function eventsOf(act: CourtAct, context: ReviewContext, chains: Chain[]): Event[] {
  const day = dayOfAct(act);
  if (day === null) return [];
  const apply = () => {
    for (const effect of act.effects) {
      const known = movesOfEffects[effect.effect];
      if (effect.effect === "relief-stayed") applyReliefStay(act, context);
      else if (endOfCaseEffects.has(effect.effect)) doubtAfterEnd(act, chains);
      else if (known && act.order.day === null && ENDS.has(known.move)) doubtUndated(act, chains, known.track);
      else if (known) moves[known.move]({ chains, track: known.track, act, effect, day });
    }
  };
  return [{ day, act, apply }];
}

const ENDS: ReadonlySet<string> = new Set(["end", "suspend"]);

function reviewEvents(reviews: readonly Review[], context: ReviewContext): Event[] {
  return reviews.map((review) => ({
    day: review.day,
    act: review.act,
    apply: () => applyReview(review, context),
  }));
}

/** An order without a day ends nothing on a day of our choosing. */
function doubtUndated(act: CourtAct, chains: readonly Chain[], track: ReliefTrackName): void {
  for (const { current } of inForce({ chains: [...chains], track })) {
    current?.doubts.add(`${nameOf(act.order)}, whose day is not known, ended or stayed relief on this track.`);
  }
}

/** The end of a case takes interim relief with it as a rule, but the entry need not say so. */
function doubtAfterEnd(act: CourtAct, chains: readonly Chain[]): void {
  if (act.isAppellate) return;
  for (const { current } of chains) {
    if (current?.direction !== "protects" || !current.by.some(({ docketKey }) => docketKey === act.order.docketKey))
      continue;
    current.doubts.add(`${nameOf(act.order)} ended the case or a part of it: check whether this relief ended with it.`);
  }
}

function trackOf(track: ReliefTrackName, chains: readonly Chain[]): ReliefTimeline["tracks"][number] {
  const intervals = chains
    .filter((chain) => chain.track === track)
    .flatMap((chain) => [
      ...chain.ended.map((draft) => intervalOf(chain, draft)),
      ...(chain.current === null ? [] : [intervalOf(chain, chain.current)]),
    ]);
  return {
    track,
    intervals: intervals.map((interval, at) => ({ ...interval, id: `${interval.chain} ${at}` })).toSorted(byStart),
  };
}

function byStart(a: ReliefInterval, b: ReliefInterval): number {
  const [startOfA, startOfB] = [startOf(a) ?? "", startOf(b) ?? ""];
  return startOfA === startOfB ? 0 : startOfA < startOfB ? -1 : 1;
}

function intervalOf(chain: Chain, draft: Draft | Ended): ReliefInterval {
  const ended = "until" in draft ? draft : null;
  const isOfRecord = draft.by.every(({ entryId }) => entryId === null);
  const isOfDocket = draft.by.every(({ entryId }) => entryId !== null);
  const certainties = draft.by.map(({ certainty }) => certainty);
  return {
    id: chain.id,
    track: chain.track,
    chain: chain.id,
    from: draft.from,
    fromEarliest: draft.fromEarliest,
    until: ended?.until ?? "open",
    lastsThrough: ended?.lastsThrough ?? false,
    state: ended?.state ?? "in force",
    direction: draft.direction,
    by: draft.by,
    endedBy: ended?.endedBy ?? [],
    merged: draft.merged,
    upheldBy: draft.upheldBy,
    who: draft.who,
    statedUntil: draft.statedUntil,
    within: draft.within,
    untilBasis: ended?.untilBasis ?? null,
    basis: isOfRecord ? "record" : isOfDocket ? "docket" : "docket and record",
    certainty: draft.isUnclear
      ? "unclear"
      : certainties.includes("disputed")
        ? "disputed"
        : draft.by[0]?.certainty === "inferred"
          ? "inferred"
          : "stated",
    doubts: [...draft.doubts],
  };
}

function unclearOf(act: CourtAct): UnclearOrder[] {
  const tracks: ReliefTrackName[] = [];
  if (act.affectsRemoval === "unclear") tracks.push("removal");
  if (act.affectsDetention === "unclear") tracks.push("release", "bond hearings", "transfer");
  if (tracks.length === 0) return [];
  const why = act.unclear ?? "its effect could not be read";
  return [{ order: act.order, since: dayOfAct(act), tracks, why }];
}
