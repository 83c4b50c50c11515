import type { CourtCalendar } from "../../calendar/court-calendar.ts";
import type { IsoDate } from "../../calendar/date.ts";
import { canCount, countDeadline } from "../count.ts";
import type { Period } from "../count.ts";
import type { DateKind, DateStatus } from "../deadline.ts";
import type { DatedEntry, FoundDate } from "../stated.ts";
import type { Anchor } from "./anchor.ts";
import { anchorOf } from "./anchor.ts";
import { voiceOf } from "./entry-kind.ts";
import { readable } from "./mask.ts";
import type { PeriodMention } from "./periods.ts";
import { periodMentions } from "./periods.ts";
import type { Sentence } from "./sentences.ts";
import { sentenceAt, sentencesOf, statementStart } from "./sentences.ts";
import { ASKING, DUTY, GRANTING, LASTING_NOUN } from "./words.ts";
import { whatOfDuty } from "./what.ts";

/** Words before a period that make it a condition or a description and no duty: "who ask for it within 60 days". */
const CONDITION =
  /\b(?:if|who|which|whose|fail(?:ure|s|ed|ing)?|did not|has not|have not|had not|was not|were not|having|unless|should any|absent|where)\b[^.;,]{0,120}$/i;
/** "shall not transfer Petitioner absent at least five days' notice": the notice is a duty. */
const WITHOUT_NOTICE =
  /\b(?:absent|without|unless)\b[^.;,]{0,60}\b(?:days|hours)['’]?\s+(?:advance |written |prior )*notice\b/i;
/** "Joint plan within", "any traverse within", "Reply brief permitted within": a paper and its time, no verb between. */
const PAPER =
  /\b(?:plans?|reports?|traverse|repl(?:y|ies)|responses?|answers?|briefs?|returns?|objections?|oppositions?|memorand(?:um|a)|motions?|submissions?|statements?|disclosures?|declarations?|letters?|compliance|copies|binders?|exhibits?|lists?)(?: to [\w ]{1,40})?(?:,? if any,?)?(?: (?:is |are )?(?:permitted|allowed|due|optional))?\s*[:–-]?\s*$/i;
const EXTENDING = /\b(?:extend|prolong|continu)\w*\b/i;
/** What already happened: "no objections have been filed within 30 days". */
const HAPPENED = /\b(?:has|have|had) (?:not )?been\b[^.;,]{0,60}$|\b(?:was|were)\s+\w+ed\b[^.;,]{0,40}$/i;
const MODAL = /\b(?:shall|must|may|is to|are to|will|directed|ordered|required|due)\b/i;
/** What a filer may do after some days, or what happens by itself. */
const NO_DUTY =
  /\b(?:becomes? available|will be (?:made )?available|electronically available|remotely available|prior to|before)\b[^.;]{0,60}$/i;

/** "the deadline to answer is extended until 14 days after", "is STAYED until": what is put off is no state that lasts. */
const TIME_FOR =
  /\b(?:deadlines?|cut-?offs?|due dates?|time (?:to|for|in which|within which))\b[^.;]{0,80}\b(?:extended|enlarged|stayed|suspended|tolled|continued|held in abeyance)\b[^.;]{0,20}$/i;

/** No docket text states more; a hostile one could. */
const MOST_PERIODS = 200;
/** What the court says that it will do itself. */
const COURT_WILL = /\b(?:the (?:court|clerk|panel)|clerk['’]?s? office|chambers|you) will\b[^.;]{0,120}$/i;

/** The periods of a text: counted when they run from the entry itself, waiting when their trigger is still to come. */
export function relativeDates(
  text: string,
  entry: DatedEntry,
  calendar: CourtCalendar,
  settings: readonly FoundDate[],
): FoundDate[] {
  const sentences = sentencesOf(text);
  const voice = voiceOf(text);
  const found: FoundDate[] = [];
  for (const period of periodMentions(text).slice(0, MOST_PERIODS)) {
    const sentence = sentenceAt(sentences, period.start);
    const before = text.slice(sentence.start, period.start);
    if (period.start < voice.titleEnd) continue;
    if (
      voice.speaker !== "court" &&
      !/\b(?:must|shall|due|have|to be (?:filed|served|submitted|paid))\b/i.test(
        text.slice(sentence.start, sentence.end),
      )
    )
      continue;
    if (!isDuty(before, text.slice(period.end, sentence.end), period, text.slice(period.start, period.end))) continue;
    const anchor = anchorOf(period, text, entry.dateFiled, settings);
    const waits = period.from === "nothing said" && followsPaper(period, sentences, sentence, text, settings);
    const counted = anchor
      ? countFromAnchor(period, anchor, calendar)
      : waits
        ? null
        : countFromEntry(period, entry, calendar);
    found.push(foundOf(period, sentence, sentences, text, counted));
  }
  return found;
}

/** "Motion to be filed by April 1; Defendants will have 30 days to respond": after that filing, not after this order. */
function followsPaper(
  { start }: PeriodMention,
  sentences: readonly Sentence[],
  sentence: Sentence,
  text: string,
  settings: readonly FoundDate[],
): boolean {
  const from = statementStart(text, sentences, sentence.start);
  return (
    (ANSWERING.test(text.slice(start, start + 60)) || ANSWERING.test(text.slice(Math.max(from, start - 60), start))) &&
    settings.some(
      ({ kind, date, evidence: { span } }) =>
        kind === "deadline" && date !== null && span.start >= from && span.end <= start,
    )
  );
}

/** "File an acknowledgment no later than": a sentence that orders without a modal. */
const IMPERATIVE =
  /^[\s(*]*(?:please\s+)?(?:file|submit|serve|notify|send|complete|return|respond|contact|advise|lodge|provide)\b/i;

/** What answers another paper. */
const ANSWERING =
  /\b(?:respon(?:d|ses?)|repl(?:y|ies)|oppositions?|oppose|objections?|object|traverse|sur-?reply|answer(?:ing)?)\b/i;

function isDuty(before: string, after: string, { from, until: isLasting }: PeriodMention, words: string): boolean {
  if (ASKING.test(before) && !GRANTING.test(before)) return false;
  if (NO_DUTY.test(before) || COURT_WILL.test(before) || HAPPENED.test(before)) return false;
  const condition = CONDITION.exec(before);
  // "If Petitioner wishes to reply, he shall do so within 7 days": the duty comes after the condition's comma.
  if (condition && !MODAL.test(condition[0]) && !WITHOUT_NOTICE.test(`${before}${words}${after}`)) return false;
  if (PAPER.test(before) || IMPERATIVE.test(before)) return true;
  // "… that the government explain the delay within 10 days from this order": no modal, and a duty all the same.
  if (isLasting || from === "this entry" || from === "entry on the docket") return true;
  return (
    DUTY.test(before) ||
    DUTY.test(after) ||
    DUTY.test(words) ||
    /\b(?:due|deadline|granted|receive|until|please)\b/i.test(before + words)
  );
}

function foundOf(
  period: PeriodMention,
  sentence: Sentence,
  sentences: readonly Sentence[],
  text: string,
  counted: CountedPeriod | null,
): FoundDate {
  const before = text.slice(sentence.start, period.start);
  const after = text.slice(period.end, sentence.end);
  const words = readable(text.slice(period.start, period.end)).replace(/^(?:have|has|due|given|granted)\s+/i, "");
  return {
    what: whatOfDuty(before, after),
    kind: kindOf(period, before),
    date: counted?.date ?? null,
    time: counted?.time ?? null,
    status: period.from === "later event" ? statusOf(before) : "set",
    relative: words,
    computed: counted !== null,
    place: null,
    supersedes: null,
    warnings: counted?.warnings ?? [],
    steps: counted?.steps ?? [],
    evidence: { span: { start: period.start, end: period.end }, quote: "" },
    statementStart: statementStart(text, sentences, sentence.start),
  };
}

function kindOf(period: PeriodMention, before: string): DateKind {
  if (period.until && period.from === "later event" && TIME_FOR.test(before)) return "deadline";
  if (period.until && (LASTING_NOUN.test(before) || EXTENDING.test(before))) return "expiry";
  if (period.until && /\b(?:lapses?|expires?|dissolves?)\s*$/i.test(before)) return "expiry";
  if (period.until && /\b(?:shall|may|must|will) not\b|\bno\b/i.test(before)) return "expiry";
  return "deadline";
}

function statusOf(before: string): DateStatus {
  if (!TIME_FOR.test(before)) return "set";
  return /\b(?:stayed|suspended|tolled|in abeyance)\b[^.;]{0,20}$/i.test(before) ? "cancelled" : "extended";
}

interface CountedPeriod {
  readonly date: IsoDate;
  readonly time: string | null;
  readonly steps: readonly string[];
  readonly warnings: readonly string[];
}

function countFromEntry(period: PeriodMention, entry: DatedEntry, calendar: CourtCalendar): CountedPeriod | null {
  if (period.from === "later event" || period.direction === "backward") return null;
  const trigger = period.from === "entry on the docket" ? (entry.dateEntered ?? entry.dateFiled) : entry.dateFiled;
  if (trigger === null) return null;
  // The hour of an order is on no docket: hours are counted as the days that they make, and said to be so.
  const inHours = period.unit === "hours";
  if (inHours && period.count % 24 !== 0) return null;
  const length: Period = inHours
    ? { count: period.count / 24, unit: "days", direction: "forward" }
    : { count: period.count, unit: period.unit, direction: "forward" };
  if (!canCount(trigger, length)) return null;
  const counted = countDeadline({ date: trigger, time: null }, length, { calendar });
  const warnings = counted.alternatives.map(({ date, why }) => `perhaps ${date}: ${why}`);
  if (inHours) warnings.push("counted in days: the hour of the order is not on the docket");
  if (period.from === "nothing said") warnings.push("counted from the date filed: the text names no trigger");
  return { date: counted.date as IsoDate, time: null, steps: counted.steps, warnings };
}

/** From a day that the same text names: in hours if it names the hour too. */
function countFromAnchor(period: PeriodMention, anchor: Anchor, calendar: CourtCalendar): CountedPeriod | null {
  const inHours = period.unit === "hours";
  if (inHours && anchor.time === null && period.count % 24 !== 0) return null;
  const length: Period =
    inHours && anchor.time === null
      ? { count: period.count / 24, unit: "days", direction: period.direction }
      : { count: period.count, unit: period.unit, direction: period.direction };
  if (!canCount(anchor.date, length)) return null;
  const counted = countDeadline({ date: anchor.date, time: anchor.time }, length, { calendar });
  const [date = "", time = null] = counted.date.split("T");
  const warnings = counted.alternatives.map((other) => `perhaps ${other.date}: ${other.why}`);
  warnings.push(`counted from ${anchor.words}: moves if that day moves`);
  return { date: date as IsoDate, time, steps: counted.steps, warnings };
}
