import { daysBetween } from "../calendar/date.ts";
import { plainDates } from "../calendar/plain-dates.ts";
import type { ReliefOnDay, TrackOnDay } from "./in-force.ts";
import type { ReliefInterval, ReliefOrder, ReliefTrackName, UnclearOrder } from "./relief.ts";

/** Everything that pages, digests and exports say about relief, so that they all say the same. */
export const trackTitles: Readonly<Record<ReliefTrackName, string>> = {
  removal: "Removal",
  release: "Release and detention",
  "bond hearings": "Bond hearings",
  transfer: "Transfer",
  contact: "Contact",
};

const PROTECTS: Readonly<Record<ReliefTrackName, string>> = {
  removal: "Removal stayed",
  release: "Release ordered",
  "bond hearings": "Bond hearings ordered",
  transfer: "Transfer barred",
  contact: "Contact restricted",
};
const PERMITS: Readonly<Record<ReliefTrackName, string>> = {
  removal: "Removal permitted",
  release: "Detention permitted",
  "bond hearings": "Detention permitted",
  transfer: "Transfer permitted",
  contact: "Contact permitted",
};

/** Said where no track has anything in force. It must not sound like "nobody is protected". */
export const NOTHING_KNOWN =
  "No relief is known to be in force. This rests on the entries and records held here: an order that was not seen may protect.";

/** One interval in words. */
export interface ReliefLine {
  readonly interval: ReliefInterval;
  /** "Removal stayed". */
  readonly what: string;
  /** "since Jun 26, 2017, by ECF 43 (E.D. Mich. 2:17-cv-11910); until Jul 10, 2017". */
  readonly when: string;
  /** The same without the dockets' names, where there is little room and the timeline is one click away. */
  readonly brief: string;
  /** For whom, in the court's or the record's words; null where nothing tells. */
  readonly who: string | null;
  /** What a reader has to check, one sentence each. */
  readonly checks: readonly string[];
}

/** What is in force on a day, one line per interval, tracks in their order. */
export function linesOf({ tracks }: ReliefOnDay): ReliefLine[] {
  return tracks.flatMap((track) => track.inForce.map((interval) => lineOf(interval, track.unclear)));
}

/** What had ended by a day and was not taken over by a later order. */
export function endedLinesOf({ tracks }: ReliefOnDay): ReliefLine[] {
  return tracks.flatMap((track) => track.ended.map((interval) => lineOf(interval, [])));
}

/** What is to be said beside the lines: tracks without any, and what may be in force unseen. "" for nothing. */
export function besideOf(onDay: ReliefOnDay): string {
  const quiet = onDay.tracks.filter(({ inForce }) => inForce.length === 0);
  const isAllQuiet = quiet.length === onDay.tracks.length;
  const titles = quiet.map(({ track }) => trackTitles[track]).join(", ");
  return [
    ...(quiet.length === 0 || isAllQuiet ? [] : [`Nothing known to be in force on: ${titles}.`]),
    ...maybeGiven(quiet),
    ...awaitingMandate(onDay),
  ].join(" ");
}

function maybeGiven(quiet: readonly TrackOnDay[]): string[] {
  const orders = new Map(quiet.flatMap(({ unclear }) => unclear.map((each) => [each.order.id, each] as const)));
  if (orders.size === 0) return [];
  const inOrder = [...orders.values()].toSorted((a, b) => ((a.since ?? "") < (b.since ?? "") ? -1 : 1));
  const names = listed(inOrder.map(({ order }) => unclearName(order)));
  return [`${names} could not be read and may have changed that: open ${orders.size === 1 ? "it" : "them"}.`];
}

/** A mandate follows its judgment within months; after this many days nobody waits for it any more. */
const MANDATE_AWAITED = 400;

/** Relief that a judgment vacated, and that may bind on until the mandate. */
function awaitingMandate({ day, tracks }: ReliefOnDay): string[] {
  return tracks.flatMap(({ ended: over }) =>
    over.flatMap((interval) => {
      const { until, untilBasis, endedBy } = interval;
      if (untilBasis === null || until === "open" || daysBetween(until, day) > MANDATE_AWAITED) return [];
      return [
        `${whatOf(interval)} until ${namesOf(endedBy)} vacated it on ${plainDates(until)}; no mandate was seen, so it may still be in force.`,
      ];
    }),
  );
}

export function lineOf(interval: ReliefInterval, unclear: TrackOnDay["unclear"]): ReliefLine {
  return {
    interval,
    what: whatOf(interval),
    when: `${sinceOf(interval)}, by ${namesOf(interval.by)}; ${untilOf(interval)}`,
    brief: `${sinceOf(interval)}, by ${listed(interval.by.map(orderName))}; ${untilOf(interval)}`,
    who: interval.who.words === "" ? null : interval.who.words,
    checks: checksOf(interval, unclear),
  };
}

export function whatOf({ track, direction, by }: Pick<ReliefInterval, "track" | "direction" | "by">): string {
  if (direction === "permits") return PERMITS[track];
  const isReturn = by.every(({ effects }) => effects.includes("return-ordered"));
  return isReturn && by.length > 0 ? "Return ordered" : PROTECTS[track];
}

function sinceOf({ from, fromEarliest }: ReliefInterval): string {
  if (from !== null) return `since ${plainDates(from)}`;
  return fromEarliest === null ? "since a day not known" : `since some day after ${plainDates(fromEarliest)}`;
}

/** "until Apr 9, 2019, when it was vacated by ECF 87-2 and ECF 99 (6th Cir. 17-2171)", "no end is known". */
export function untilOf(interval: ReliefInterval): string {
  const { until, state, statedUntil, endedBy, within } = interval;
  const time = within === null || state === "expired" ? "" : ` (time stated: ${within})`;
  if (until === "open") return (statedUntil === null ? "no end is known" : `until ${plainDates(statedUntil)}`) + time;
  const last = plainDates(until);
  const by = endedBy.length === 0 ? "" : ` by ${namesOf(endedBy)}`;
  switch (state) {
    case "expired":
      return `until ${statedUntil?.startsWith(until) === true ? plainDates(statedUntil) : last}, by its own words`;
    case "extended":
      return `until ${last}, when it was carried on${by}`;
    case "expanded":
      return `until ${last}, when it was widened${by}`;
    case "stayed":
      return `until ${last}, when it was stayed or revoked${by}`;
    case "vacated":
      return `until ${last}, when it was vacated${by}`;
    default:
      return `until ${last}, when it ended${by}`;
  }
}

/** "ECF 43 and the minute entry of Jun 20, 2017 (E.D. Mich. 2:17-cv-11910)": each docket once. */
export function namesOf(orders: readonly ReliefOrder[]): string {
  const byDocket = Map.groupBy(orders, ({ docketLabel }) => docketLabel);
  return [...byDocket].map(([label, own]) => `${listed(own.map(orderName))} (${label})`).join(" and ");
}

/** "ECF 43"; without a number its kind and day: "minute entry of Jun 20, 2017". */
export function orderName({ documentNumber, kind, day }: ReliefOrder): string {
  if (documentNumber !== null) return `ECF ${documentNumber}`;
  return day === null ? `${kind} without a day` : `${kind} of ${plainDates(day)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export function checksOf(interval: ReliefInterval, unclear: readonly UnclearOrder[]): string[] {
  const { certainty, basis, untilBasis, doubts } = interval;
  return [
    ...(certainty === "unclear" ? ["It rests on an order that could be read in part only: open it."] : []),
    ...(certainty === "inferred" ? ["It was worked out: no source states it in full."] : []),
    ...(certainty === "disputed" ? ["Sources disagree about it."] : []),
    ...(basis === "record" ? ["It is known from the matter's record only: no docket held here shows the order."] : []),
    ...(untilBasis === null
      ? []
      : ["No mandate was seen: its end is dated by the judgment, and it may have lasted longer."]),
    ...doubts.map(plainDates),
    ...unclear.map(({ order, why }) => `${unclearName(order)} may have changed it: ${plainDates(why)}.`),
  ];
}

function unclearName(order: ReliefOrder): string {
  return order.documentNumber !== null && order.day !== null
    ? `${orderName(order)} of ${plainDates(order.day)}`
    : orderName(order);
}

/** The whole line as one sentence, for plain text. */
export function sentenceOf({ what, when, who, checks }: ReliefLine): string {
  return [ended(`${what} ${when}`), ...(who === null ? [] : [ended(`For: ${who}`)]), ...checks].join(" ");
}

/** With one full stop: "until July 24, 2017 at 11:59 p.m." has its own. */
export function ended(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

/** "Jul 24, 2017" of an interval's end or "open", for tables. */
export function endWords({ until }: Pick<ReliefInterval, "until">): string {
  return until === "open" ? "open" : plainDates(until);
}

export function startWords({ from, fromEarliest }: Pick<ReliefInterval, "from" | "fromEarliest">): string {
  if (from !== null) return plainDates(from);
  return fromEarliest === null ? "not known" : `after ${plainDates(fromEarliest)}`;
}
