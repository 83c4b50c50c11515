import type { DatedEntry, FoundDate } from "../stated.ts";
import { dateMentions } from "./date-mentions.ts";
import { voiceOf } from "./entry-kind.ts";
import { readable } from "./mask.ts";
import { sentenceAt, sentencesOf, statementStart } from "./sentences.ts";

/** "the TRO is extended, on consent, through that date", "remains in effect until then". */
const UNTIL_THAT_DAY =
  /\b(tro|stay|(?:restraining )?order|injunction|prohibition)\b[^.;:]{0,60}\b(?:extended|remains?|continues?|continued|in effect|in force)\b[^.;]{0,60}\b(?:through|until|to)\s+(?:(?:and including\s+)?(?:that|the same|said)\s+(?:date|day|time|hearing)|then)\b/gi;
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
    const before = dateMentions(
      text.slice(Math.max(0, match.index - REACH), match.index + match[0].length),
      entry.dateFiled,
    ).at(-1);
    if (before === undefined || (entry.dateFiled !== null && before.date < entry.dateFiled)) continue;
    found.push({
      what: match[1] ?? readable(match[0]),
      kind: "expiry",
      date: before.date,
      time: null,
      status: /\bextended|continued\b/i.test(match[0]) ? "extended" : "set",
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
