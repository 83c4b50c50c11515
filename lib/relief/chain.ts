import { addDays, isIsoDate, type IsoDate } from "../calendar/date.ts";
import type { Who } from "../tags/tags.ts";
import type { ActEffect, CourtAct } from "./acts.ts";
import { isGroup, NOBODY_NAMED } from "./people.ts";
import type { ReliefInterval, ReliefOrder, ReliefState, ReliefTrackName } from "./relief.ts";

/** An interval while it is being made. */
export interface Draft {
  readonly from: IsoDate | null;
  readonly fromEarliest: IsoDate | null;
  readonly direction: ReliefInterval["direction"];
  readonly by: ReliefOrder[];
  readonly endedBy: ReliefOrder[];
  readonly merged: ReliefOrder[];
  readonly upheldBy: ReliefOrder[];
  readonly doubts: Set<string>;
  who: Who;
  statedUntil: string | null;
  within: string | null;
  /** The last day that is covered, where the orders state one. */
  lastDay: IsoDate | null;
  /** An order has set the end already: the day, the state and the order that the end will have. */
  plannedEnd: {
    readonly day: IsoDate;
    readonly lastsThrough: boolean;
    readonly state: ReliefState;
    readonly by: ReliefOrder;
  } | null;
  isUnclear: boolean;
}

export interface Ended extends Draft {
  readonly until: IsoDate;
  readonly lastsThrough: boolean;
  readonly state: ReliefState;
  readonly untilBasis: ReliefInterval["untilBasis"];
}

/** The same relief for the same people: at any day at most one of its intervals is open. */
export interface Chain {
  readonly id: string;
  readonly track: ReliefTrackName;
  /** An order to bring somebody back is no stay: it neither prolongs one nor ends with one. */
  readonly isReturn: boolean;
  readonly ended: Ended[];
  who: Who;
  current: Draft | null;
  /** Relief that is stayed, and the last day of that stay where it is stated. */
  suspended: { readonly draft: Draft; readonly lastDay: IsoDate | null } | null;
}

/** The day on which an act counts; for one without a day the earliest it can be. Null: it cannot be placed. */
export function dayOfAct({ order, earliest }: CourtAct): IsoDate | null {
  return order.day ?? earliest;
}

export function openIn(chain: Chain, act: CourtAct, effect: ActEffect, direction: Draft["direction"]): Draft {
  const day = dayOfAct(act);
  const draft: Draft = {
    from: act.order.day,
    fromEarliest: act.order.day === null ? day : null,
    direction,
    by: [act.order],
    endedBy: [],
    merged: [],
    upheldBy: [],
    doubts: new Set(),
    who: effect.who,
    statedUntil: effect.until,
    within: effect.within,
    lastDay: day === null ? null : lastDayOf(effect, day),
    plannedEnd: null,
    isUnclear: act.unclear !== null,
  };
  if (act.order.day === null) draft.doubts.add("The day of the order is not known.");
  if (chain.who.scope === "unknown" || isGroup(effect.who)) chain.who = effect.who;
  chain.current = draft;
  chain.suspended = null;
  return draft;
}

export function startOf(draft: Pick<Draft, "from" | "fromEarliest">): IsoDate | null {
  return draft.from ?? draft.fromEarliest;
}

export interface Ending {
  readonly day: IsoDate;
  readonly state: ReliefState;
  readonly by: readonly ReliefOrder[];
  readonly lastsThrough?: boolean;
  readonly untilBasis?: ReliefInterval["untilBasis"];
}

/** Ends what is open. It never ends before it began. */
export function close(chain: Chain, { day, state, by, lastsThrough = false, untilBasis = null }: Ending): Ended | null {
  const draft = chain.current;
  if (draft === null) return null;
  const start = startOf(draft);
  const ended: Ended = {
    ...draft,
    endedBy: [...draft.endedBy, ...by],
    until: start !== null && day < start ? start : day,
    lastsThrough,
    state,
    untilBasis,
  };
  chain.ended.push(ended);
  chain.current = null;
  return ended;
}

/** Closes what has run out before this day, and takes up relief again whose stay has run out. */
export function sweep(chain: Chain, before: IsoDate | null): void {
  const isPast = (day: IsoDate | null): day is IsoDate => day !== null && (before === null || day < before);
  // Each round closes or opens something with a later day, so that it ends.
  for (;;) {
    const { current, suspended } = chain;
    if (current !== null && isPast(current.lastDay)) {
      const { plannedEnd, lastDay } = current;
      close(
        chain,
        plannedEnd === null
          ? { day: lastDay, state: "expired", by: [], lastsThrough: true }
          : { ...plannedEnd, by: [plannedEnd.by] },
      );
    } else if (current === null && suspended !== null && isPast(suspended.lastDay)) {
      const from = addDays(suspended.lastDay, 1);
      chain.suspended = null;
      if (!canResume(suspended.draft, from)) return;
      chain.current = resumed(suspended.draft, from);
      chain.current.doubts.add("It is in force again because the stay of it ran out by its own words.");
    } else return;
  }
}

/** False for relief whose own last day went by while it was stayed. */
export function canResume({ lastDay }: Draft, from: IsoDate): boolean {
  return lastDay === null || lastDay >= from;
}

/** The same relief from a later day on. */
export function resumed(draft: Draft, from: IsoDate): Draft {
  return {
    ...draft,
    from,
    fromEarliest: null,
    by: [...draft.by],
    endedBy: [],
    merged: [],
    upheldBy: [],
    doubts: new Set(draft.doubts),
  };
}

const DAYS = /^(?:for |within )?(\d{1,3}) (?:calendar )?(day|week|hour)s?$/i;

/** The last day that an effect states for itself; null where it states none, or a condition. */
export function lastDayOf(
  { effect, until, within }: Pick<ActEffect, "effect" | "until" | "within">,
  day: IsoDate,
): IsoDate | null {
  const date = dateIn(until ?? "");
  if (date !== null) return date;
  // Elsewhere a period says when an order is to be obeyed ("hearings within 30 days"), not how long it lasts.
  if (until !== null || !PERIOD_IS_LENGTH.has(effect)) return null;
  const [, count = "", unit = ""] = DAYS.exec(within ?? "") ?? [];
  if (count === "") return null;
  const days = /^hour/i.test(unit) ? Math.ceil(Number(count) / 24) : Number(count) * (/^week/i.test(unit) ? 7 : 1);
  return addDays(day, days);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED_DAY = /^(?:through |until |on )?([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})\b/i;
const SLASHED_DAY = /^(?:through |until |on )?(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/** The day with which a stated end begins: "2017-07-24T23:59", "July 24, 2017 at 11:59 p.m.", "7/24/2017". */
function dateIn(until: string): IsoDate | null {
  const [, month = "", day = "", year = ""] = NAMED_DAY.exec(until) ?? [];
  const [, slashedMonth = "", slashedDay = "", slashedYear = ""] = SLASHED_DAY.exec(until) ?? [];
  const named = `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const slashed = `${slashedYear}-${slashedMonth.padStart(2, "0")}-${slashedDay.padStart(2, "0")}`;
  return [until.slice(0, 10), named, slashed].find((text) => isIsoDate(text)) ?? null;
}

const PERIOD_IS_LENGTH: ReadonlySet<string> = new Set([
  "removal-stayed",
  "removal-stay-extended",
  "removal-stay-expanded",
  "relief-stayed",
  "release-stayed",
]);

export function newChain(track: ReliefTrackName, isReturn: boolean, id: string): Chain {
  return { id, track, isReturn, ended: [], who: NOBODY_NAMED, current: null, suspended: null };
}

/** "ECF 43 of Jun 26, 2017" is told elsewhere; here the short name for a doubt. */
export function nameOf({ documentNumber, kind, day }: ReliefOrder): string {
  const what = documentNumber === null ? `the ${kind}` : `ECF ${documentNumber}`;
  return day === null ? what : `${what} of ${day}`;
}
