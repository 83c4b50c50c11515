import { calendarFor } from "../calendar/court-calendar.ts";
import type { IsoDate } from "../calendar/date.ts";
import { isIsoDate } from "../calendar/date.ts";
import { isClockTime } from "../calendar/zone.ts";
import type { Effect, EntryTags } from "../tags/tags.ts";
import { canCount, countDeadline } from "./count.ts";
import type { DatedEntry } from "./stated.ts";
import type { StatedDate } from "./deadline.ts";

/** "2017-07-24T23:59", "30 days (by 2018-12-20)". */
const DAY_AND_TIME = /(?<!\d)(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?(?!\d)/;

/** "30 days". */
const PERIOD = /^(?:within )?(\d{1,3}) days$/;

interface Day {
  readonly date: IsoDate;
  readonly time: string | null;
  /** How it was counted; empty for a day that the record names. */
  readonly steps: readonly string[];
}

/**
 * Ends and limits of relief that are known although the docket text does not state them: the document or the case
 * record does. What the text itself states is left to `statedDates`.
 */
export function taggedDates(
  entry: DatedEntry,
  tags: EntryTags | undefined,
  courtId: string,
  stated: readonly StatedDate[],
): StatedDate[] {
  const found: StatedDate[] = [];
  for (const effect of tags?.effects ?? []) {
    const until = dayIn(effect.until);
    // What the text itself limits is read there, with its trigger.
    const within = effect.basis === "text" ? null : (dayIn(effect.within) ?? countedIn(effect.within, entry, courtId));
    if (until) found.push(fromEffect(entry, effect, "expiry", `${effect.effect} ends`, until, effect.until));
    if (within) found.push(fromEffect(entry, effect, "deadline", effect.effect, within, effect.within));
  }
  return found.filter(
    (one, at) =>
      !stated.some(({ date }) => date === one.date) &&
      found.findIndex((other) => other.date === one.date && other.kind === one.kind) === at,
  );
}

function fromEffect(
  entry: DatedEntry,
  { evidence }: Effect,
  kind: "expiry" | "deadline",
  what: string,
  { date, time, steps }: Day,
  words: string | null,
): StatedDate {
  const span = evidence[0]?.span ?? { start: 0, end: Math.min(80, entry.docketText.length) };
  return {
    what: what.replaceAll("-", " "),
    kind,
    date,
    time,
    status: "set",
    relative: words,
    computed: steps.length > 0,
    place: null,
    supersedes: null,
    warnings: ["the docket text does not state this date; it comes from the record of the case: open the document"],
    steps,
    evidence: { span, quote: entry.docketText.slice(span.start, span.end) },
  };
}

/** "30 days" of an order whose text prints none, from the day of its filing. */
function countedIn(words: string | null, { dateFiled }: DatedEntry, courtId: string): Day | null {
  const count = Number(PERIOD.exec(words ?? "")?.[1] ?? 0);
  if (count === 0 || dateFiled === null) return null;
  const period = { count, unit: "days", direction: "forward" } as const;
  if (!canCount(dateFiled, period)) return null;
  const { date, steps } = countDeadline({ date: dateFiled, time: null }, period, { calendar: calendarFor(courtId) });
  return isIsoDate(date) ? { date, time: null, steps } : null;
}

function dayIn(words: string | null): Day | null {
  const match = words === null ? null : DAY_AND_TIME.exec(words);
  const date = match?.[1] ?? "";
  if (!isIsoDate(date)) return null;
  const time = match?.[2] ?? "";
  return { date, time: isClockTime(time) ? time : null, steps: [] };
}
