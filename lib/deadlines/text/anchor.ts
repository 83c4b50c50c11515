import type { IsoDate } from "../../calendar/date.ts";
import type { FoundDate } from "../stated.ts";
import { dateMentions } from "./date-mentions.ts";
import type { PeriodMention } from "./periods.ts";
import { LATER } from "./periods.ts";

/** The day that a period runs from, where the same text names it. */
export interface Anchor {
  readonly date: IsoDate;
  readonly time: string | null;
  /** What it is, for people. */
  readonly words: string;
}

/** Between a period and a printed day: "within 7 days of March 9", "10 days before the hearing on 3/9/2026". */
const UP_TO_DAY =
  /^['’]?\s*,?\s*(?:of|from|after|following|before|prior to|in advance of|preceding)\s+(?:the\s+)?(?:(?:[\w-]+\s+){0,3}?(?:hearing|conference|argument|trial|deadline|date)\s+(?:of\s+|on\s+|set for\s+|scheduled for\s+)?)?$/i;
/** How far behind the period its day may stand. */
const REACH = 90;

/**
 * The day that a period runs from: printed right behind it, or the day before it ("responses one week later"). Null where
 * the text prints none. A hearing that it only names is a later event: its day can still move (see `armWaiting`).
 * @param settings what the same text sets
 */
export function anchorOf(
  period: PeriodMention,
  text: string,
  filed: IsoDate | null,
  settings: readonly FoundDate[],
): Anchor | null {
  const rest = text.slice(period.wordsEnd, period.wordsEnd + REACH);
  const printed = dateMentions(rest, filed).find(
    ({ start, form }) => form === "printed" && UP_TO_DAY.test(rest.slice(0, start)),
  );
  if (printed) return { date: printed.date, time: null, words: printed.date };
  const standing = settings.filter(({ status, computed }) => status !== "cancelled" && !computed);
  if (LATER.test(rest)) {
    const before = standing.findLast(({ evidence, kind }) => kind === "deadline" && evidence.span.end <= period.start);
    const isNear = before && !/\.\s/.test(text.slice(before.evidence.span.end, period.start));
    return before?.date && isNear ? { date: before.date, time: null, words: `${before.what}, ${before.date}` } : null;
  }
  return null;
}
