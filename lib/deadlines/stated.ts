import { calendarFor } from "../calendar/court-calendar.ts";
import type { CourtCalendar } from "../calendar/court-calendar.ts";
import type { IsoDate } from "../calendar/date.ts";
import { isWeekend } from "../calendar/holidays/federal.ts";
import { dayWords } from "./count-words.ts";
import type { StatedDate } from "./deadline.ts";
import { maskedText } from "./text/mask.ts";
import { printedDates } from "./text/printed.ts";
import { relativeDates } from "./text/relative.ts";
import { sameDayDates } from "./text/same-day.ts";
import { wordedDates } from "./text/worded.ts";

/** What is read of an entry to find its dates. */
export interface DatedEntry {
  readonly docketText: string;
  readonly dateFiled: IsoDate | null;
  readonly dateEntered: IsoDate | null;
}

/** A found date before its warnings are known. */
export type FoundDate = Omit<StatedDate, "warnings"> & {
  readonly warnings: readonly string[];
  /** Where its statement starts: two mentions of one event in one statement are one. */
  readonly statementStart: number;
};

/** Longer texts are cut: no court sets dates beyond, and a hostile page must not hold up the reader. */
const LONGEST_TEXT = 60_000;

/**
 * Every deadline, hearing and expiry that a docket text states, in the order of the text. Dates that set nothing
 * (service, filing, signature, requests of a party) are left out. Stated dates stand as the court printed them; only
 * periods that run from the entry itself are counted, in the court's calendar.
 */
export function statedDates(entry: DatedEntry, courtId: string): StatedDate[] {
  const calendar = calendarFor(courtId);
  const text = maskedText(entry.docketText.slice(0, LONGEST_TEXT));
  const printed = printedDates(text, entry);
  const found = [
    ...printed,
    ...relativeDates(text, entry, calendar, printed),
    ...wordedDates(text, entry),
    ...sameDayDates(text, entry),
  ].toSorted((a, b) => a.evidence.span.start - b.evidence.span.start);
  return withoutRepeats(found, text).map(({ statementStart: _statementStart, ...stated }) => ({
    ...stated,
    warnings: [...stated.warnings, ...warningsOf(stated, calendar, text)],
    evidence: { span: stated.evidence.span, quote: quoteOf(entry.docketText, stated.evidence.span) },
  }));
}

/** One event is often stated twice: as a period and as its date, or twice in one sentence; a hearing also in the clerk's words. */
function withoutRepeats(found: readonly FoundDate[], text: string): readonly FoundDate[] {
  return found.filter((one, index) => {
    const others = found.filter((other, at) => at !== index && other.date === one.date && other.kind === one.kind);
    // The undated words of a cancellation add nothing to a dated one.
    if (one.date === null && isCancelled(one) && one.relative === null)
      return !found.some(
        (other) => other.kind === one.kind && other.date !== null && (one.kind === "hearing" || isCancelled(other)),
      );
    if (one.date === null) return !found.some((other) => saysItsDate(other, one));
    // "stayed for 30 days, until 3/4/2016": the court's own count stands.
    if (
      one.computed &&
      one.kind === "expiry" &&
      found.some((other) => !other.computed && other.kind === "expiry" && other.statementStart === one.statementStart)
    )
      return false;
    if (one.computed && others.some((other) => !other.computed)) return false;
    // "Hearing set for 8/30 … the Court is not hearing motions on 8/30": what the text says last holds.
    if (!isCancelled(one) && others.some((other) => isCancelled(other) && found.indexOf(other) > index)) return false;
    const earlier = others.filter(
      (other) =>
        found.indexOf(other) < index && isCancelled(other) === isCancelled(one) && (one.computed || !other.computed),
    );
    if (one.kind !== "deadline") {
      const better = earlier.filter(
        (other) =>
          one.kind !== "hearing" || ((one.time === null || other.time === one.time) && !isAnotherHearing(other, one)),
      );
      return better.length === 0;
    }
    return !earlier.some((other) => other.statementStart === one.statementStart && !isAnotherPaper(other, one, text));
  });
}

/** "extended for an additional 14 days, until 3/30/2026": the period waits for nothing. */
function saysItsDate(printed: FoundDate, waiting: FoundDate): boolean {
  const gap = printed.evidence.span.end - waiting.evidence.span.end;
  return (
    waiting.kind === "expiry" &&
    printed.kind === "expiry" &&
    printed.date !== null &&
    printed.statementStart === waiting.statementStart &&
    gap > 0 &&
    gap < 60
  );
}

/** "Appearance form due 3/16/2026; docketing statement due 3/16/2026": two papers, one day. */
function isAnotherPaper(earlier: FoundDate, one: FoundDate, text: string): boolean {
  if (one.computed || !text.slice(earlier.evidence.span.end, one.evidence.span.start + 1).includes(";")) return false;
  const isPointed = /\b(?:same|that|said) (?:day|date)\b/i.test(
    text.slice(one.evidence.span.start, one.evidence.span.end),
  );
  const isDue = ({ evidence: { span } }: FoundDate) => /\bdue\b/i.test(text.slice(span.start, span.end));
  if (!isPointed && (!isDue(earlier) || !isDue(one))) return false;
  const words = new Set(earlier.what.toLowerCase().match(/[a-z]{4,}/g));
  const own = one.what.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return words.size > 0 && own.length > 0 && !own.some((word) => words.has(word));
}

/** What a hearing is called before its noun, where that tells it from another: not how it is held. */
const KIND_OF_HEARING =
  /\b(?!(?:the|a|an|motion|video|zoom|telephone|telephonic|further|next|new|in-person|remote|oral|set|court)\b)([a-z-]{4,})\s+(?:hearing|conference|trial|argument)\b/i;

/** "Detention Hearing set for …, Identity Hearing set for …" at one hour: two events. */
function isAnotherHearing(earlier: FoundDate, one: FoundDate): boolean {
  if (earlier.statementStart !== one.statementStart) return false;
  const [a, b] = [earlier, one].map(({ what }) => KIND_OF_HEARING.exec(what)?.[1]?.toLowerCase());
  return a !== undefined && b !== undefined && a !== b;
}

function isCancelled({ status }: FoundDate): boolean {
  return status === "cancelled";
}

function warningsOf(
  stated: FoundDate | Omit<FoundDate, "statementStart">,
  calendar: CourtCalendar,
  text: string,
): string[] {
  const warnings: string[] = [];
  if (stated.date !== null && !stated.computed && stated.status !== "cancelled") {
    const holiday = calendar.legalHoliday(stated.date, "forward");
    if (isWeekend(stated.date))
      warnings.push(`falls on a weekend: ${dayWords(stated.date)} (a stated date is not moved)`);
    if (holiday) warnings.push(`falls on ${holiday.name} (a stated date is not moved)`);
  }
  if (/\bdoes not supersede\b/i.test(text))
    warnings.push("an automatic message that does not supersede the judge's orders");
  return warnings;
}

function quoteOf(docketText: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return docketText.slice(start, end);
}
