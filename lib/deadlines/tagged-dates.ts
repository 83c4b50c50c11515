import type { IsoDate } from "../calendar/date.ts";
import { isIsoDate } from "../calendar/date.ts";
import { isClockTime } from "../calendar/zone.ts";
import type { Effect, EntryTags } from "../tags/tags.ts";
import type { DatedEntry } from "./stated.ts";
import type { StatedDate } from "./deadline.ts";

/** "2017-07-24T23:59", "30 days (by 2018-12-20)". */
const DAY_AND_TIME = /(?<!\d)(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?(?!\d)/;

/**
 * Ends and limits of relief that are known although the docket text does not state them: the document or the case
 * record does. What the text itself states is left to `statedDates`.
 */
export function taggedDates(entry: DatedEntry, tags: EntryTags | undefined): StatedDate[] {
  const found: StatedDate[] = [];
  for (const effect of tags?.effects ?? []) {
    if (effect.basis !== "case pack" && effect.basis !== "document" && effect.basis !== "attorney") continue;
    const until = dayIn(effect.until);
    const within = dayIn(effect.within);
    if (until) found.push(fromEffect(entry, effect, "expiry", `${effect.effect} ends`, until, effect.until));
    if (within) found.push(fromEffect(entry, effect, "deadline", effect.effect, within, effect.within));
  }
  return found.filter(
    (one, at) => found.findIndex((other) => other.date === one.date && other.kind === one.kind) === at,
  );
}

function fromEffect(
  entry: DatedEntry,
  { evidence }: Effect,
  kind: "expiry" | "deadline",
  what: string,
  { date, time }: { readonly date: IsoDate; readonly time: string | null },
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
    computed: false,
    place: null,
    supersedes: null,
    warnings: ["the docket text does not state this date; it comes from the record of the case: open the document"],
    steps: [],
    evidence: { span, quote: entry.docketText.slice(span.start, span.end) },
  };
}

function dayIn(words: string | null): { date: IsoDate; time: string | null } | null {
  const match = words === null ? null : DAY_AND_TIME.exec(words);
  const date = match?.[1] ?? "";
  if (!isIsoDate(date)) return null;
  const time = match?.[2] ?? "";
  return { date, time: isClockTime(time) ? time : null };
}
