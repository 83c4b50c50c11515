import type { CountUnit } from "../count.ts";
import { NUMBER_WORD_PATTERN, numberOf } from "./words.ts";

/** When a period starts: the order itself, or something that has not happened yet. */
export type PeriodStart = "this entry" | "entry on the docket" | "nothing said" | "later event";

/** A period in words: "within ten (10) days from entry of this Order". */
export interface PeriodMention {
  /** Half-open range of the words. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly unit: CountUnit;
  readonly direction: "forward" | "backward";
  readonly from: PeriodStart;
  /** Where the bare period ends ("14 days"), and the event that it runs from in the text's words, if any. */
  readonly wordsEnd: number;
  readonly trigger: string | null;
  /** A bar or stay lasts until then. */
  readonly until: boolean;
}

const NUMBER = `(?:(\\d{1,3})|(${NUMBER_WORD_PATTERN}))(?:[-\\s]*\\((\\d{1,3})\\))?`;
const UNIT = "(calendar|business|court|working)?[-\\s]*(hours?|hrs?|days?|weeks?|fortnights?|months?)";
const LEAD =
  "(within(?: the next)?|w/in|due in|in|on or before|no(?:t)? later than|not more than|at least|not less than|no less than|no fewer than|until|have|has|had|given|granted|due|by no later than|every)?";
const PERIOD = new RegExp(`(?:\\b${LEAD}\\s*(?:the\\s+)?|\\b)(?<![\\d/:.-])\\b${NUMBER}[-\\s]*${UNIT}\\b('|’)?`, "gi");
/** " of this order", " after service of the answering brief", " before the hearing". */
const TRIGGER =
  /^['’]?\s*(?:\([^()]{1,40}\)\s*)?(?:,?\s*(?:of|from|after|following|before|prior to|in advance of|preceding|upon|as of)\s+)([^.;,)\]]{1,120})/i;
const FOLLOWING_DUTY =
  /\s+(?:to\s+(?:file|serve|submit|respond|reply|answer|produce|provide|show|pay|complete|move|object|notify|advise)\b|using\b|addressing\b|showing\b|in which\b|within which\b|the (?:parties|plaintiffs?|defendants?|petitioners?|respondents?|government) (?:shall|must|may)\b)[\s\S]*$/i;
/** "entry unless extended": the condition is none of the event. */
const CONDITION_AFTER = /\s+(?:unless|absent|or until|if|and (?:shall|must|will|may))\b[\s\S]*$/i;
const SIDE = /^['’]?\s*,?\s*(?:before|beforehand|prior|in advance|preceding|earlier|ahead)\b/i;
const THIS_ENTRY =
  /^(?:the\s+)?(?:date|day)\s+(?:that\s+|on which\s+)?(?:this|the)\s+(?:order|notice|opinion|judgment)\s+(?:is|was)\s+(?:filed|entered|issued|signed|docketed)|^(?:the\s+)?(?:(?:date|day|entry|issuance|filing|docketing|service|posting|signing)\s+(?:date\s+)?(?:and\s+service\s+)?(?:of|for)\s+)*(?:this|the instant|the present|the foregoing|today['’]?s?|its|said)\b\s*(?:(?:[\w&-]+\s+){0,4}?(?:order|notice|entry|opinion|judgment|letter|decision|ruling|directive|report|r&r|minute|memorandum|filing|date|recommendations?|transcript|issuance|service)\b|$)/i;
const HEREOF =
  /^(?:(?:(?:the\s+)?(?:date|day|entry|issuance)\s+(?:of\s+)?){0,2}(?:hereof|today|now|the date hereof|the entry date)\b|(?:the\s+)?(?:date of\s+)?(?:its\s+)?(?:entry|issuance)\s*$)/i;
/** Whoever is served with an order on paper has it on a day that the docket does not tell. */
const SERVED_OR_RECEIVED =
  /^(?:(?:the\s+)?(?:date of\s+)?(?:service|receipt|receiving|being served)\b|personal service\b)/i;
const ENTRY_OF_THIS = /^(?:the\s+)?(?:date\s+of\s+)?(?:entry|docketing)\b/i;
/** "have 14 days to file", "are granted 30 days from this order": time for an act of the case, not for anything. */
const ACT_AFTER =
  /^\s*(?:from|after|following|of|in which|within which|to (?:file|serve|submit|respond|reply|object|answer|amend|produce|provide|show|pay|complete|move|appeal|oppose|supplement|notify|cure|comply|advise|seek|request|retain|obtain))\b/i;
/** Words before a number that make it a length of time and no limit. */
const LENGTH_OF_TIME =
  /\b(?:approximately|about|roughly|another|additional|by|more than|over|past|last|previous|prior|for|under|exceed\w*|than|served|after|an?)\s*$/i;
/** "72 hours' notice before any removal". */
const NOTICE = /^\s*['’]?\s*(?:advance |written |prior )*notice\b/i;
/** "staying removal for 14 days", "is extended for an additional": a state that lasts so long. */
const LASTS_FOR =
  /\b(?:stays?|stayed|staying|enjoin\w*|restrain\w*|barr(?:ed|ing)|prohibit\w*|suspend\w*|extend\w*|prolong\w*|continued|in effect|in force|abeyance|(?:shall|may|must) not)\b(?![^.;]{0,60}\b(?:time|deadlines?)\b)[^.;]{0,60}\bfor(?: a period of)?(?: an)?(?: additional| further| another)?\s*$/i;
/** "the stay will lapse 7 days after". */
const STAYED_BARE = /\b(?:stayed|withheld)\s*$/i;
const ENDS_IN = /\b(?:lapses?|expires?|ends?|dissolves?|terminates?)\s*(?:in\s*)?$/i;
const NEEDS_DOING =
  /\b(?:due|file[ds]?|served?|respond|submit(?:ted)?|e-?mailed|sent|delivered|provided|exchanged|lodged|reply|until|deadline|notice|told|given|notify|advised?|mandate (?:shall|will) issue)\b[^.;]{0,60}$/i;
/** The event comes back: no single date. */
const RECURRING = /\b(?:each|every|any|whenever|upon|new|such)\b/i;

/** "to file a notice of appearance in seven days" */
const FILED_IN =
  /\b(?:shall|must|to)\s+(?:file|submit|serve|respond|reply|answer|report|confer|appear|produce|pay|comply)\b[^.;]{0,100}$/i;
/** "responses one week later": from the day named before. */
export const LATER = /^['’]?\s*later\b/i;
const PAPER_OR_DUTY =
  /\b(?:repl(?:y|ies)|responses?|answers?|briefs?|traverse|returns?|objections?|oppositions?|memorand(?:um|a)|motions?|submissions?|statements?|disclosures?|reports?|shall|must|may|due|file)\b[^.;,]{0,40}$/i;

/** "for an additional 14 days": from the old end, which another entry tells. */
const MORE = /\b(?:additional|further|another)\s*$/i;

/** Every period in the text that can be a deadline, in order. */
export function periodMentions(text: string): readonly PeriodMention[] {
  const mentions: PeriodMention[] = [];
  for (const match of text.matchAll(PERIOD)) {
    const [all, lead = "", digits, word, inBrackets, qualifier, unitWord = ""] = match;
    const count = numberOf(inBrackets ?? digits ?? word ?? "");
    if (count === null) continue;
    const wordsEnd = match.index + all.length;
    const rest = text.slice(wordsEnd, wordsEnd + 160);
    const trigger = triggerIn(rest);
    const leadWord = lead.toLowerCase().trim();
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    if (!isPeriod(leadWord, trigger !== null, before, rest)) continue;
    // "48 hours' notice (or 72 hours' notice over a weekend)": one duty.
    if (/\(\s*or\s*$/i.test(before) && mentions.length > 0) continue;
    mentions.push({
      start: match.index,
      end: wordsEnd + (trigger?.length ?? 0),
      count: /^fortnight/i.test(unitWord) ? 2 * count : count,
      unit: unitOf(unitWord, qualifier),
      direction: SIDE.test(rest) ? "backward" : "forward",
      from: NOTICE.test(rest)
        ? "later event"
        : startOf(trigger?.words ?? null, SIDE.test(rest), clauseBefore(text, match.index)),
      wordsEnd,
      trigger: trigger?.words ?? null,
      until: leadWord === "until" || LASTS_FOR.test(before) || STAYED_BARE.test(before) || ENDS_IN.test(before),
    });
  }
  return mentions;
}

/** The event that a period runs from, without the duty that follows it: "today's date" of "today's date to file". */
function triggerIn(rest: string): { readonly words: string; readonly length: number } | null {
  if (/^['’]?\s*(?:thereafter|afterwards?|later|after(?=\s*(?:[.;,)]|$)))/i.test(rest))
    return { words: "that", length: 0 };
  const match = TRIGGER.exec(rest);
  if (!match) return null;
  const all = match[0].replace(FOLLOWING_DUTY, "").replace(CONDITION_AFTER, "").trimEnd();
  return { words: (match[1] ?? "").replace(FOLLOWING_DUTY, "").replace(CONDITION_AFTER, ""), length: all.length };
}

function isPeriod(lead: string, hasTrigger: boolean, before: string, rest: string): boolean {
  const isBound =
    /^(?:within(?: the next)?|w\/in|on or before|by no later than|no(?:t)? (?:later|more) than|no (?:less|fewer) than|not less than|at least)$/.test(
      lead,
    );
  if (NOTICE.test(rest) || (SIDE.test(rest) && (isBound || NEEDS_DOING.test(before)))) return true;
  if (LATER.test(rest) && PAPER_OR_DUTY.test(before)) return true;
  if (LASTS_FOR.test(before) || STAYED_BARE.test(before) || ((hasTrigger || lead === "in") && ENDS_IN.test(before)))
    return true;
  if (LENGTH_OF_TIME.test(before)) return isBound && lead !== "at least";
  if (/^(?:have|has|had|given|granted)$/.test(lead)) return ACT_AFTER.test(rest);
  if (/^(?:within(?: the next)?|w\/in|on or before|by no later than|no(?:t)? later than|due|due in|until)$/.test(lead))
    return true;
  if (lead === "in") return FILED_IN.test(before) && /^\s*(?:[.;,)]|$|of|from|after)/i.test(rest);
  if (lead === "every") return false;
  // "Defendants have 30 days to respond, and Plaintiffs 14 days to reply"
  if (
    lead === "" &&
    /^\s*to (?:file|serve|submit|respond|reply|answer|object|oppose)\b/i.test(rest) &&
    /\bdays?\b/i.test(before)
  )
    return true;
  if (lead === "" && hasTrigger && /(?:^|[.;:]\s{0,3})$/.test(before)) return true;
  return hasTrigger && (lead !== "" || NEEDS_DOING.test(before));
}

function startOf(trigger: string | null, backward: boolean, clause: string): PeriodStart {
  if (trigger === null) return RECURRING.test(clause) || MORE.test(clause) ? "later event" : "nothing said";
  if (backward) return "later event";
  const words = trigger.trim();
  if (SERVED_OR_RECEIVED.test(words)) return "later event";
  if (THIS_ENTRY.test(words)) return ENTRY_OF_THIS.test(words) ? "entry on the docket" : "this entry";
  return HEREOF.test(words) ? "this entry" : "later event";
}

function clauseBefore(text: string, position: number): string {
  const from = Math.max(0, position - 200);
  const before = text.slice(from, position);
  const duty =
    /\b(?:shall|must|may|should|is to|are to|directed to|ordered to|will)\b(?![\s\S]*\b(?:shall|must|may|should|is to|are to|will)\b)/i.exec(
      before,
    );
  return duty ? before.slice(duty.index) : before.slice(-60);
}

function unitOf(word: string, qualifier: string | undefined): CountUnit {
  const stem = word.toLowerCase();
  if (stem.startsWith("h")) return "hours";
  if (stem.startsWith("w") || stem.startsWith("f")) return "weeks";
  if (stem.startsWith("m")) return "months";
  return qualifier && /business|court|working/i.test(qualifier) ? "business days" : "days";
}
