import { readable } from "./mask.ts";

const LONGEST = 140;
/** Where the name of an event starts: after a sentence's lead-in. */
const LEAD_IN =
  /^[\s,;:.)(*"'\u2060-]*(?:(?:and|that|then|with|the|a|an|any|also|further|accordingly,?|additionally,?|otherwise,?|but|while|if any,?|it is|hereby|ordered)\b[\s,:]*){0,4}/i;
/** The verb that sets a date and all after it. */
const SETTING_TAIL =
  /\s*,?\s*\b(?:(?:is|are|was|were|be|been|has|have|had|shall|will|must|may|now|hereby|currently|previously|presently|originally|also)\s+){0,5}(?:due|re-?set|set|scheduled?|re-?scheduled?|continued|adjourned|extended|enlarged|moved|noticed|calendared|postponed|held|to be held|expires?|ends?|until|through|on or before|no later than|not later than|by|before|for|on|at)\b[^]*$/i;
/** Duty verbs: what follows is the thing to do. */
const DUTY_VERB =
  /\b(?:shall|must|may|should|will|is to|are to|(?:is|are) (?:hereby )?(?:directed|ordered|required|instructed|permitted|allowed|granted leave) to|(?:directed|ordered|required) to|have until|has until|to(?= (?:file|submit|serve|respond|reply|produce|provide|show|complete|pay|answer|exchange|return|release|meet|confer|notify|appear|be)\b))\s+(?:also |each |either |jointly |then )?(?=[a-z])/i;

/** "set a status conference for", "resetting the trial to". */
const SET_NOUN_FOR =
  /\b(?:re-?set|set|schedul(?:es|ed|ing)|setting|resetting)\s+(?:this (?:case|matter) for\s+|for\s+)?(?:an?|the)\s+([\w /,-]{4,80}?)\s*(?:on|at|for|to)?\s*$/i;
const NOUN_AFTER = /^\s*((?:[\w'-]+\s+){0,5}?(?:hearing|conference|trial|argument|date|deadline|setting|call))\b/i;
/** Not the stop of "Mr. Roe", "No. 12", "Roe v. Doe", "John Q. Roe". */
const FULL_STOP = /(?<!\b(?:mrs?|ms|dr|hon|nos?|vs?|jr|sr|st|[a-z]))\. /gi;
const NOTHING_NAMED =
  /^(?:order(?:ed)?|it is|further|that|by|on or before|no(?:t)? later than|before|until|within|\s)*$/i;

/** What falls due or is held, in the docket's words, from the text between the clause's start and the date. */
export function whatOf(clause: string, after: string, kind: string): string {
  const text = readable(clause);
  const setNoun = kind === "hearing" ? SET_NOUN_FOR.exec(text)?.[1] : undefined;
  if (setNoun) return tidy(setNoun);
  const nounAfter = /\bthe\s*$/i.test(text) ? NOUN_AFTER.exec(after)?.[1] : undefined;
  if (nounAfter) return tidy(nounAfter);
  if (NOTHING_NAMED.test(text)) return whatOfDuty("", after);
  const named = tidy(tailless(lastPart(text)));
  if (NOTHING_NAMED.test(named)) return whatOfDuty("", after);
  if (named.length >= 3) return named;
  return tidy(tailless(text)) || tidy(readable(after).slice(0, 60)) || "date";
}

/** What must be done within a period, from the sentence around the period's words. */
export function whatOfDuty(before: string, after: string): string {
  const ahead = readable(before);
  const duty = DUTY_VERB.exec(ahead);
  const doneAhead = duty ? tidy(ahead.slice(duty.index + duty[0].length)) : "";
  if (duty && /^be\s/i.test(doneAhead)) return tidy(lastPart(ahead.slice(0, duty.index))) || doneAhead;
  if (doneAhead.length >= 4) return doneAhead;
  const behind = readable(after);
  const dutyBehind = DUTY_VERB.exec(behind);
  if (dutyBehind) return tidy(behind.slice(dutyBehind.index + dutyBehind[0].length));
  return tidy(ahead) || tidy(behind) || "period";
}

/** After the last mark that starts a new phrase; a bracket that is closed again belongs to the phrase. */
function lastPart(text: string): string {
  let cut = -1;
  const open = text.lastIndexOf(" (");
  if (open >= 0 && !text.slice(open).includes(")")) cut = open;
  for (const mark of [": ", ":(", "; ", " that "]) cut = Math.max(cut, text.lastIndexOf(mark));
  for (const stop of text.matchAll(FULL_STOP)) cut = Math.max(cut, stop.index);
  const part = cut < 0 ? text : text.slice(cut + 1);
  return part.replace(/^\s*that\s/, " ");
}

function tailless(text: string): string {
  const duty = DUTY_VERB.exec(text);
  const task = duty ? text.slice(duty.index + duty[0].length) : "";
  // "the reply shall be filed by": what is filed stands before the duty.
  const body =
    task.length > 8 && !/^be\s/i.test(task) ? task : duty && /^be\s/i.test(task) ? text.slice(0, duty.index) : text;
  const cut = lastTail(body);
  return cut > 2 ? body.slice(0, cut) : body;
}

/** Where the last setting verb starts. */
function lastTail(body: string): number {
  const words =
    /\s*,?\s*\b(?:(?:is|are|be|been|has|have|shall|will|must|may|now|hereby|currently|previously|presently|originally)\s+)*(?:due|re-?set|set|scheduled?|re-?scheduled|continued|adjourned|extended|enlarged|moved|noticed|calendared|postponed|expires?|until|through|on or before|no later than|not later than|by|before)\b[^.;]{0,60}$/i;
  return words.exec(body)?.index ?? SETTING_TAIL.exec(body)?.index ?? body.length;
}

function tidy(text: string): string {
  const bare = text
    .replace(/<\/?[a-z]{1,6}>/gi, " ")
    .replace(/^[^()]{0,60}\)\s+(?=\S)/, "")
    .replace(LEAD_IN, "")
    .replace(/[\s,;:.(*"'-]+$/, "")
    .replace(/\s+(?:is|are|to|for|on|at|by|and|be|date of|of)$/i, "")
    .trim();
  return bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}
