import { lastClause } from "./clause.ts";
import type { DateStatus } from "../deadline.ts";
import type { DatedEntry, FoundDate } from "../stated.ts";
import type { DateMention } from "./date-mentions.ts";
import { CONJUNCTION } from "./connectors.ts";
import { dateMentions } from "./date-mentions.ts";
import type { EntryVoice } from "./entry-kind.ts";
import { voiceOf } from "./entry-kind.ts";
import { readable } from "./mask.ts";
import type { Role } from "./role.ts";
import { roleOf } from "./role.ts";
import type { Sentence } from "./sentences.ts";
import { sentenceAt, sentencesOf, statementStart } from "./sentences.ts";
import { HEARING_NOUN } from "./words.ts";
import { whatOf } from "./what.ts";

interface Placed {
  readonly mention: DateMention;
  readonly role: Role;
  readonly sentence: Sentence;
  readonly before: string;
  readonly gap: string;
  readonly after: string;
  readonly clauseStart: number;
  readonly statementStart: number;
}

/** A date that its sentence replaces by another. */
interface Old {
  readonly mention: DateMention;
  readonly kind: Role["kind"];
}

/** How far from a date the words that tell what it is are looked for. */
const REACH = 700;
/** No docket text states more; a hostile one could. */
const MOST_DATES = 400;

/** "The hearing date is vacated." after a sentence that named the hearing. */
const CANCELS_WHAT_WENT_BEFORE =
  /^[^.;]{0,80}?\b(?:hearings?|conferences?|arguments?|trial|motion)\b(?: date| set| scheduled)?[^.;\d]{0,40}\b(?:is|are|has been)\b[^.;\d]{0,20}\b(?:vacated|cancel?led|stricken|off calendar|taken off|terminated)\b/i;

/** The dates that the text prints and that set, replace or cancel something. */
export function printedDates(text: string, entry: DatedEntry): FoundDate[] {
  const sentences = sentencesOf(text);
  const voice = voiceOf(text);
  const placed: Placed[] = [];
  const olds: Old[] = [];
  let previous: { mention: DateMention; role: Role | null; sentence: Sentence } | null = null;
  const mentions = dateMentions(text, entry.dateFiled).slice(0, MOST_DATES);
  const found: FoundDate[] = [];
  for (const [index, mention] of mentions.entries()) {
    const sentence = sentenceAt(sentences, mention.start);
    const sameSentence: boolean =
      previous !== null &&
      (previous.sentence.start === sentence.start || CONJUNCTION.test(text.slice(previous.mention.end, mention.start)));
    const gapStart = previous !== null && sameSentence ? previous.mention.end : sentence.start;
    const next = mentions[index + 1];
    const before = upToDay(text.slice(Math.max(sentence.start, mention.start - REACH), mention.start));
    const gap = upToDay(text.slice(Math.max(gapStart, mention.start - REACH), mention.start));
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH));
    const statement = statementStart(text, sentences, sentence.start);
    const role = roleOf({
      before,
      gap,
      after: next && next.start < sentence.end ? text.slice(mention.end, next.start) : after,
      previous: sameSentence ? (previous?.role ?? null) : null,
      inTitle: mention.start < voice.titleEnd,
      voice,
      timed: mention.time !== null,
      past: entry.dateFiled !== null && mention.date < entry.dateFiled,
      later: entry.dateFiled !== null && mention.date > entry.dateFiled,
      ahead: text.slice(Math.max(0, mention.start - REACH), mention.start),
      rest: after,
    });
    previous = { mention, role, sentence };
    if (role === null) continue;
    const changed = cancelledLater(role, text.slice(sentence.end, sentence.end + 200))
      ? { ...role, role: "cancelled" as const }
      : role;
    if (changed.role === "old") olds.push({ mention, kind: changed.kind });
    else
      placed.push({
        mention,
        role: changed,
        sentence,
        before,
        gap,
        after,
        clauseStart: gapStart,
        statementStart: statement,
      });
  }
  cancelTogether(placed);
  for (const place of placed) found.push(foundOf(place, text, voice, olds, placed));
  return found;
}

/** Without the "tomorrow, " that a printed date only repeats. */
function upToDay(before: string): string {
  return before.replace(/\b(?:today|tomorrow)\s*,?\s*\(?$/i, "");
}

/** "The deadline of 12/3/08 and the trial set for 12/22/08 are vacated": both are. */
function cancelTogether(placed: Placed[]) {
  for (const [index, place] of placed.entries()) {
    const next = placed[index + 1];
    if (next?.role.role !== "cancelled" || next.sentence.start !== place.sentence.start || place.role.role !== "set")
      continue;
    if (/^\s*(?:,|and|&)/i.test(next.gap) && /^[^.;]{0,80}?\b(?:are|were|have been)\b/i.test(next.after)) {
      placed[index] = { ...place, role: { ...place.role, role: "cancelled" } };
    }
  }
}

function cancelledLater(role: Role, next: string): boolean {
  return (
    role.kind === "hearing" &&
    role.role !== "cancelled" &&
    CANCELS_WHAT_WENT_BEFORE.test(next) &&
    role.connector !== "until"
  );
}

function foundOf(
  place: Placed,
  text: string,
  voice: EntryVoice,
  olds: readonly Old[],
  all: readonly Placed[],
): FoundDate {
  const { mention, role, gap, before, after } = place;
  const clause = clauseOf(before, gap);
  const start = clauseStartOf(text, place);
  const supersedes = role.role === "cancelled" ? null : replacedBy(place, olds, all);
  const status = statusOf(place, text, voice, all);
  return {
    what: whatOf(clause, after, role.kind),
    kind: role.kind,
    date: mention.date,
    time: mention.time,
    status: status === "set" && supersedes !== null ? "reset" : status,
    relative: null,
    computed: false,
    place: role.kind === "hearing" ? placeOf(after) : null,
    supersedes,
    warnings: mention.doubts,
    steps: [],
    evidence: { span: { start, end: mention.end }, quote: "" },
    statementStart: place.statementStart,
  };
}

/** The words that name the event: those since the date before, unless they only go on about the same event. */
function clauseOf(before: string, gap: string): string {
  const goesOn =
    /^[\s,]*(?:(?:is|are|was|be|has|have|and|to|which|from|until)\b|$)/i.test(gap) || gap.trim().length <= 8;
  if (!goesOn || gap.length === before.length) return gap.length === before.length ? before : gap;
  const noun =
    /\band (?:the )?[\w' -]{3,60}\b(?:is|are|due|set|shall|by|reset|re-set)\b/i.test(gap) &&
    !/^[\s,]*(?:is|are|was|has|have)\b/i.test(gap);
  const ownNoun = noun && !/^[\s,]*and (?:re-?set|re-?scheduled|continued|moved|is|are|has)\b/i.test(gap);
  return ownNoun
    ? gap
    : before
        .slice(0, before.length - gap.length)
        .replace(/\s*(?:[\w,]+\s+)?[\d/-]{6,10}(?:\s+at\s+[\d:apm. ]+)?\s*$/i, "");
}

function clauseStartOf(text: string, { clauseStart, mention }: Placed): number {
  const clause = text.slice(clauseStart, mention.start);
  const lead = /^[\s,;:.)(*\u2060-]*(?:and\s+)?/.exec(clause)?.[0].length ?? 0;
  const start = clauseStart + lead;
  return start < mention.start ? start : clauseStart;
}

/** The earlier date that a new setting replaces: named in the same sentence, as old or as cancelled. */
function replacedBy(place: Placed, olds: readonly Old[], all: readonly Placed[]): DateMention["date"] | null {
  const { start, end } = place.sentence;
  const old = olds.find(
    ({ mention, kind }) => kind === place.role.kind && mention.start >= start && mention.end <= end,
  );
  if (old) return old.mention.date;
  const cancelled = all.find(
    (other) =>
      other.role.role === "cancelled" &&
      other.role.kind === place.role.kind &&
      other.sentence.start === start &&
      other.mention.end <= place.mention.start,
  );
  return cancelled?.mention.date ?? null;
}

/** What happened to the date, in the issue's words; a reset is told by the sentence or by the title of the entry. */
const EXTENSION =
  /\b(?:extend\w*|enlarg\w*|extension|enlargement|more time|additional\s+(?:time|\d+|[a-z-]+\s*\(\d+)|ext)\b/i;

/** "ORDER extending the stay of removal". */
const EXTENDING_RELIEF =
  /\b(?:extends?|extending|prolongs?|prolonging)\b[^.;]{0,60}\b(?:stays?|tro|restraining order|injunction)\b/i;
/** "STIPULATED ORDER Extending Dates", "extending all deadlines": of each of them. */
const EXTENDING_ALL =
  /\b(?:extend|enlarg)\w*\b[^.;]{0,40}\b(?:dates|deadlines|cut-?offs|(?:briefing |scheduling )?schedule|scheduling order)\b|\ball (?:deadlines|dates) (?:are|be) (?:hereby )?(?:extended|enlarged)\b/i;
/** "AMENDED SCHEDULING ORDER", "Revised Case Management Order": each day of it takes an earlier one's place. */
const REVISED_SCHEDULE =
  /^[\s"(*]*(?:stipulated |joint |agreed |text-only |(?:first|second|third|fourth|fifth)\s+)*(?:amended|revised|modified)\s+(?:[\w-]+\s+){0,3}?(?:scheduling|case management|pre-?trial|calendar|trial)\s+(?:and\s+\w+\s+)?(?:order|schedule)\b/i;
/** "the briefing schedule is reset: response by …, reply by …". */
const LIST_RESET = /\b(?:is|are)\s+(?:hereby\s+)?(?:re-?set|revised|amended|modified|adjusted)(?:\s+as follows)?\s*:/i;

function statusOf(
  { role, before, gap, sentence, mention }: Placed,
  text: string,
  voice: EntryVoice,
  all: readonly Placed[],
): DateStatus {
  if (role.role === "cancelled") return "cancelled";
  const title = text.slice(0, 160);
  const near = `${lastClause(before)} ${gap}`;
  if (role.connector === "noted") return /\bre-?not(?:ed|ing)\b/i.test(`${title} ${near}`) ? "reset" : "set";
  if (role.kind === "other") return /\b(?:re-?not(?:ed|ing)|re-?set|moved|continued)\b/i.test(near) ? "reset" : "set";
  const isRevised = REVISED_SCHEDULE.test(title);
  if (role.kind === "hearing") {
    if (role.connector === "moved") return /\bcontinu/i.test(before) ? "continued" : "reset";
    if (/\b(?:re-?sets?|re-?scheduled?|moves?d?|advanced|adjourned|postponed|changed)\b/i.test(near)) return "reset";
    if (/\bcontinued\b/i.test(near)) return "continued";
    if (/\bcontinuing\b[^.;]{0,60}\b(?:hearing|conference|trial|argument)/i.test(title)) return "continued";
    return isRevised || /\b(?:re-?setting|re-?scheduling|set\/reset)\b|^.{0,40}\b(?:reset|rescheduled)\b/i.test(title)
      ? "reset"
      : "set";
  }
  if (role.kind === "expiry")
    return /\b(?:extend|prolong|lengthen|continu)\w*/i.test(before) || EXTENDING_RELIEF.test(title)
      ? "extended"
      : "set";
  const wholeBefore = text.slice(0, sentence.start + before.length);
  if (
    /\b(?:re-?set(?:ting)?|accelerated|advanced|shortened|deadlines? updated|moved up)\b/i.test(near) ||
    /\b(?:set\/reset|reset deadlines?|resetting|re-setting)\b/i.test(wholeBefore)
  )
    return "reset";
  if (LIST_RESET.test(before) || isRevised) return "reset";
  if (/\bconference reset\b|\bhearing reset\b/i.test(wholeBefore)) return "reset";
  if (role.connector === "moved" && !EXTENSION.test(near)) return "reset";
  const isDenied = /\bden(?:y|ies|ied|ying)\b/i.test(wholeBefore) && !/\bgrant/i.test(wholeBefore);
  if (/\bdeadlines?\b[^.;]{0,40}\btolled\s+(?:to|until|through)\s*$/i.test(before)) return "extended";
  if (!EXTENSION.test(wholeBefore) || isDenied || voice.speaker === "filing party") return "set";
  // What was granted is more time for one thing; the dates after it follow from that one.
  const isFirst = all.find((other) => other.role.kind === "deadline" && other.role.role === "set")?.mention === mention;
  return isFirst || EXTENDING_ALL.test(title) || EXTENSION.test(near) || /\bnow\b/i.test(near) ? "extended" : "set";
}

/** "in Courtroom E, 15th Floor, San Francisco": up to the judge or the end of the sentence. */
const PLACE =
  /^[\s,)]*(?:\((?:Eastern|Central|Mountain|Pacific)[^)]{0,12}\)\s*)?(?:in|at|via|by)\s+((?:the\s+)?[A-Z#\d][^.;()*]{2,90}?)(?=\s+(?:before|with)\b|\s*[.;()*]|\s*$)/;

function placeOf(after: string): string | null {
  const place = PLACE.exec(after)?.[1];
  return place && !HEARING_NOUN.test(place) ? readable(place) : null;
}
