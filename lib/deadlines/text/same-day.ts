import type { DatedEntry, FoundDate } from "../stated.ts";
import { dateMentions } from "./date-mentions.ts";
import { voiceOf } from "./entry-kind.ts";
import { readable } from "./mask.ts";
import { sentenceAt, sentencesOf, statementStart } from "./sentences.ts";

/** "the TRO is extended, on consent, through that date", "remains in effect until then". */
const UNTIL_THAT_DAY =
  /\b(?:(tro|stay|(?:restraining )?order|injunction|prohibition)\b[^.;:]{0,60}\b(?:extended|remains?|continues?|continued|in effect|in force)\b[^.;]{0,60}|(?:extending|continuing)\s+(?:the\s+)?(?:\d+\s+)?(?:tro|stay|temporary restraining order|injunction)\s+)\b(?:through|until|to)\s+(?:(?:and including\s+)?(?:that|the same|said)\s+(?:date|day|time|hearing)|then|(?:the\s+)?(?:[\w-]+\s+){0,3}(?:hearing|conference)(?=,?\s+(?:which is |now |currently )?(?:re-?)?(?:set|scheduled)\s+(?:for|on)\b))/gi;
/** How far back the day may stand that the words point to. */
const REACH = 300;
/** No docket text states more; a hostile one could. */
const MOST_ENDS = 20;

/** Ends that the text gives by pointing to a day that it printed before. */
export function sameDayDates(text: string, entry: DatedEntry): FoundDate[] {
  if (voiceOf(text).speaker !== "court") return [];
  const found: FoundDate[] = [];
  const sentences = sentencesOf(text);
  for (const match of [...text.matchAll(UNTIL_THAT_DAY)].slice(0, MOST_ENDS)) {
    const end = match.index + match[0].length;
    const isAhead = /(?:hearing|conference)$/i.test(match[0]) && !/\b(?:that|same|said)\s+\w+$/i.test(match[0]);
    const before = isAhead
      ? dateMentions(text.slice(end, end + 60), entry.dateFiled).at(0)
      : dateMentions(text.slice(Math.max(0, match.index - REACH), end), entry.dateFiled).at(-1);
    if (before === undefined || (entry.dateFiled !== null && before.date < entry.dateFiled)) continue;
    found.push({
      what: match[1] ?? readable(match[0]),
      kind: "expiry",
      date: before.date,
      time: null,
      status: /\b(?:extend|continu)(?:ed|ing)\b/i.test(match[0]) ? "extended" : "set",
      relative: null,
      computed: false,
      place: null,
      supersedes: null,
      warnings: [],
      steps: [],
      evidence: { span: { start: match.index, end: match.index + match[0].length }, quote: "" },
      statementStart: statementStart(text, sentences, sentenceAt(sentences, match.index).start),
    });
  }
  return found;
}
