import type { DatedEntry, FoundDate } from "../stated.ts";
import type { DateKind, DateStatus } from "../deadline.ts";
import type { IsoDate } from "../../calendar/date.ts";
import { addDays } from "../../calendar/date.ts";
import { CLOCK_GROUPS, CLOCK_PATTERN, readClock } from "./clock.ts";
import { voiceOf } from "./entry-kind.ts";
import { readable } from "./mask.ts";
import { sentenceAt, sentencesOf, statementStart } from "./sentences.ts";

/** A phrase that states an end or a duty without printing a date. */
interface WordedPhrase {
  readonly pattern: RegExp;
  readonly kind: DateKind;
  readonly status: DateStatus;
  /** "filed": the day of the entry; "next day": the one after it. "none": waits for its event. */
  readonly date: "filed" | "next day" | "none";
  /** Whether the words are a period that waits. */
  readonly relative: boolean;
  /** What makes the words mean something else when it stands right before them. */
  readonly notAfter?: RegExp;
}

/** "by 5:00 p.m. today", "no later than tomorrow at noon", "today by 6 p.m."; "hearing set for tomorrow at 10:00". */
function dayPhrases(day: "today" | "tomorrow"): readonly WordedPhrase[] {
  const noDatePrinted = "(?!\\s*,?\\s*(?:\\(|[a-z]{3,9}\\.?,?\\s+)?(?:[a-z]{3,9}\\.?\\s+)?\\d{1,2}(?:[,/-]|\\s*$))";
  const clockAfter = `(?:\\s*,?\\s*(?:at|by|@)\\s*${CLOCK_PATTERN})?`;
  const phrase = { status: "set", date: day === "today" ? "filed" : "next day", relative: false } as const;
  return [
    {
      ...phrase,
      pattern: new RegExp(
        `\\b(?:by|no later than|not later than|on or before|before|due)\\s+(?:(?:the )?(?:close|end) of (?:business|the day),?\\s+)?(?:${CLOCK_PATTERN}\\s*,?\\s+)?${day}\\b${noDatePrinted}${clockAfter}`,
        "gi",
      ),
      kind: "deadline",
    },
    {
      ...phrase,
      pattern: new RegExp(`\\b${day}\\s*,?\\s+(?:by|no later than|before)\\s+${CLOCK_PATTERN}`, "gi"),
      kind: "deadline",
    },
    {
      ...phrase,
      pattern: new RegExp(
        `\\b(?:hearing|conference|argument)\\s+(?:(?:is\\s+)?(?:hereby\\s+)?(?:re-?set|scheduled|set)\\s+)?(?:for\\s+|on\\s+)?${day}\\s*,?\\s*(?:at|@)\\s*${CLOCK_PATTERN}`,
        "gi",
      ),
      kind: "hearing",
    },
  ];
}

const phrases: readonly WordedPhrase[] = [
  {
    // "the temporary restraining order expires today at 11:59 p.m."
    pattern: new RegExp(`\\b(?:expires?|ends?|lapses?)\\s+today(?:\\s*,?\\s*(?:at|@)?\\s*${CLOCK_PATTERN})?`, "gi"),
    kind: "expiry",
    status: "set",
    date: "filed",
    relative: false,
  },
  ...(["today", "tomorrow"] as const).flatMap(dayPhrases),
  {
    // "The stay of removal is continued until the mandate issues."
    pattern:
      /\b(?:stays?|restraining order|injunction|bar|prohibition|protection)\b[^.;]{0,80}\buntil (?:the )?(?:mandate issues|mandate is issued|issuance of the mandate|the mandate has issued)/gi,
    kind: "expiry",
    status: "set",
    date: "none",
    relative: true,
  },
  {
    // "A/Pet's Brief deadline satisfied."
    pattern: /[A-Z][\w'’/ ]{1,60}? (?:deadlines?|ddl) (?:is |has been |was )?satisfied\b/g,
    kind: "deadline",
    status: "satisfied",
    date: "none",
    relative: false,
  },
  {
    // "***Deadline Terminated: Response to order"
    pattern: /\bdeadlines? (?:is |are )?(?:hereby )?terminated: ?(?=[A-Z])[^.;\d]{3,80}/gi,
    kind: "deadline",
    status: "cancelled",
    date: "none",
    relative: false,
  },
  {
    // "The briefing schedule is stayed until resolution of …"; "until further order" tells of no event.
    pattern:
      /\b(?:briefing schedule|briefing|(?:all|any|remaining|pending) (?:[\w-]+ ){0,3}(?:deadlines|dates|settings)|scheduling order)\b[^.;\d]{0,40}\b(?:is|are) (?:hereby )?(?:stayed|suspended|vacated|held in abeyance)(?! until further)(?: (?:until|pending) [^.;]{1,100})?/gi,
    kind: "deadline",
    status: "cancelled",
    date: "none",
    relative: false,
  },
  {
    // "letters are due the Wednesday before the conference", "no later than the day after the ruling"
    pattern:
      /\b(?:by|due|no later than|on|before)\s+(?:noon\s+(?:on\s+)?)?the\s+(?:(?:last |first |second |third |fifth |seventh |tenth |\d{1,3}(?:st|nd|rd|th) )?(?:business |court |calendar )?day|week|(?:mon|tues|wednes|thurs|fri)day)\s+(?:immediately\s+)?(?:before|preceding|prior to|after|following)\s+[^.;,]{3,80}/gi,
    kind: "deadline",
    status: "set",
    date: "none",
    relative: true,
  },
  {
    // "Hearing cancelled", "the motion hearing is off calendar": which day it had, another entry tells.
    pattern:
      /\b(?:(?:motion|status|scheduling|settlement|pretrial|pre-trial|case management|evidentiary|bond|bail|show[- ]cause|oral|telephone|telephonic|video|final|initial|detention|sentencing)\s+){0,3}(?:hearing|conference|argument|trial)s?(?:\s+dates?)?(?:[^.;/,:]{0,50}?\s(?:is|are|has been|have been))?(?:\s+hereby)?\s+(?:cancel?led|vacated|stricken|(?:taken )?off(?: the)?[- ]calendar)\b(?![^.;]{0,60}\b(?:re-?set|rescheduled|continued|moved) (?:to|for)\b)/gi,
    // "judgment denying a bond hearing VACATED"
    notAfter: /\b(?:an?|no|each|judgment|decision|denying|granting|refusing)\s+$/i,
    kind: "hearing",
    status: "cancelled",
    date: "none",
    relative: false,
  },
  {
    // "ORDER VACATING HEARING", "cancelling the status conference"
    pattern:
      /\b(?:cancel(?:s|l?ing)|vacat(?:es|ing)|strik(?:es|ing))\s+(?:the |all )?(?:(?:motion|status|scheduling|settlement|pretrial|evidentiary|bond|show[- ]cause|oral|telephonic|upcoming|pending|final)\s+){0,3}(?:hearing|conference|argument|trial)s?\b/gi,
    kind: "hearing",
    status: "cancelled",
    date: "none",
    relative: false,
  },
  {
    // "on the first Monday of each month", "reports are due the 1st of every month"
    pattern:
      /\b(?:shall|must|to|will|due|thereafter|then|file|submit|provide|report)\b[^.;:]{0,80}?\b(?:the )?(?:first|second|third|fourth|last|\d{1,2}(?:st|nd|rd|th))(?: (?:business |court )?(?:day|mon|tues|wednes|thurs|fri)(?:day)?)?(?: and (?:the )?(?:third|fourth|last|\d{1,2}(?:st|nd|rd|th))(?: (?:mon|tues|wednes|thurs|fri)day)?)? (?:day )?of (?:each|every)(?: calendar)? (?:month|quarter|week)\b/gi,
    kind: "deadline",
    status: "set",
    date: "none",
    relative: true,
  },
  {
    // "shall file daily status reports … until she is back"
    pattern:
      /\b(?:shall|must|to|will)\s+(?:jointly |each )?(?:file|submit|provide|serve|produce)\s+(?:a |an )?(?:joint )?(?:daily|weekly|bi-?weekly|monthly|bi-?monthly|quarterly|periodic) [^.;]{0,40}?(?:reports?|updates?|lists?|logs?|declarations?|rosters?|accountings?)\b(?![^.;]{0,60}\b(?:beginning|starting|commencing|first|due)\b)[^.;]{0,120}/gi,
    kind: "deadline",
    status: "set",
    date: "none",
    relative: true,
  },
  {
    // "status reports due every 90 days"
    pattern:
      /\b(?:status )?(?:reports?|updates?)\s+(?:(?:is|are|shall be)\s+)?due\s+(?:every|each)\s+(?:\w+\s+){0,2}(?:days?|weeks?|months?)\b(?!,? (?:beginning|starting|commencing))/gi,
    kind: "deadline",
    status: "set",
    date: "none",
    relative: true,
  },
  {
    // "shall file a status report every 30 days", "report every two weeks"
    pattern:
      /\b(?:file|submit|provide|serve|produce)\s[^.;]{0,100}?\b(?:every|each)\s+(?:\w+\s+){0,2}(?:days?|weeks?|months?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\b(?: thereafter)?(?!,? (?:of|after|from|following|before|beginning|starting|commencing|with the first)|[^.;]{0,24}\b(?:beginning|starting|commencing)\b)/gi,
    kind: "deadline",
    status: "set",
    date: "none",
    relative: true,
  },
];

/** No docket text says more of one; a hostile one could. */
const MOST_PHRASES = 20;
/** "weekly reports, starting March 6": the first one has its day, so nothing waits. */
const FIRST_ONE_DATED = /\b(?:beginning|starting|commencing|first (?:one|report|due))\b/i;

/** The phrases above, wherever the court uses them. */
export function wordedDates(text: string, entry: DatedEntry): FoundDate[] {
  const voice = voiceOf(text);
  const sentences = sentencesOf(text);
  const found: FoundDate[] = [];
  for (const { pattern, kind, status, date, relative, notAfter } of phrases) {
    for (const match of [...text.matchAll(pattern)].slice(0, MOST_PHRASES)) {
      if (voice.speaker !== "court" && status !== "satisfied") continue;
      const day = date === "none" ? null : dayOf(date, entry);
      if (date !== "none" && day === null) continue;
      if (relative && FIRST_ONE_DATED.test(text.slice(match.index, match.index + match[0].length + 30))) continue;
      if (notAfter?.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const sentence = sentenceAt(sentences, start);
      found.push({
        what: whatOfPhrase(readable(match[0]), readable(text.slice(sentence.start, start))),
        kind,
        date: day,
        time: day === null ? null : clockOf(match),
        status,
        relative: relative ? readable(match[0]) : null,
        computed: false,
        place: null,
        supersedes: null,
        warnings: [],
        steps: [],
        evidence: { span: { start, end }, quote: "" },
        statementStart: statementStart(text, sentences, sentence.start),
      });
    }
  }
  return found;
}

function dayOf(date: "filed" | "next day", { dateFiled }: DatedEntry): IsoDate | null {
  return dateFiled === null || date === "filed" ? dateFiled : addDays(dateFiled, 1);
}

/** The time in a phrase that may name it before or after the day. */
function clockOf(match: RegExpMatchArray): string | null {
  const groups = match.slice(1);
  for (let at = 0; at < groups.length; at += CLOCK_GROUPS) {
    const clock = groups.slice(at, at + CLOCK_GROUPS);
    if (clock.some(Boolean)) return readClock(clock);
  }
  return null;
}

/** "cancelling the motion hearing", "Deadline Terminated: Response", "Hearing is off calendar": what is called off. */
const CALLED_OFF =
  /^(?:cancel|vacat|strik)\w*\s+(?:the\s+)?(.+)$|^deadlines? .*?terminated:\s*(.+)$|^(.+?)\s+(?:(?:is|are|has been|have been)\s+)?(?:hereby\s+)?(?:cancel?led|vacated|stricken|(?:taken )?off(?: the)?[- ]calendar)$/i;

function whatOfPhrase(words: string, before: string): string {
  const calledOff = CALLED_OFF.exec(words)?.slice(1).find(Boolean);
  if (calledOff) return calledOff;
  const satisfied = /^(.*?)(?: due)? (?:deadlines?|ddl) (?:is |has been |was )?satisfied$/i.exec(words)?.[1];
  if (satisfied) return satisfied.replace(/^.*(?:\bFILED\.?|\bYes|\bNo)\s+/, "");
  const named = /^(.*?)\s+(?:is|are|remains?)\b/i.exec(words)?.[1];
  if (named && !/^(?:by|no|before|expires?|ends?)\b/i.test(words)) return named;
  const subject =
    before
      .split(/[:,]\s/)
      .at(-1)
      ?.replace(/^(?:and|that|the)\s+/i, "") ?? "";
  return subject.length >= 3 ? subject : words;
}
