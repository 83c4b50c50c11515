import { cancelParticiple, cancelVerb } from "./lexicon.ts";
import { CANCELLED_AFTER } from "./connectors.ts";
import type { Role, Surroundings } from "./role.ts";
import { DEADLINE_NOUN, HEARING_NOUN } from "./words.ts";

/** The first verb after a day that says what becomes of it, or a participle that stands alone. */
const VERB_AFTER =
  /\b(?:is|are|was|were|be|been|being|shall|will|must|may|did|needs?|stands?|remains?|goes|proceeds?|vacated|cancel?led|stricken|terminated|off[- ]calendar|cleared|adjourned|removed from)\b/i;
const CALLED_OFF = new RegExp(
  `^(?:(?:is|are|was|were|be|been|being|shall|will)\\s+(?:also |hereby |now |all |both |each |therefore |thus |accordingly |likewise |be )*(?:${cancelParticiple})|did not (?:proceed|go forward|take place|occur)|needs? not be (?:filed|answered|submitted|served|held|made)|(?:vacated|cancel?led|stricken|terminated|off[- ]calendar|cleared|adjourned(?![^.;]{0,40}\\b(?:to|until)\\b)|removed from (?:the )?(?:argument )?calendar))(?![\\w-])`,
  "i",
);
/** The words between a day and the verb bring in another subject: "set for 3/9, and the motion is denied as moot". */
const ANOTHER_SUBJECT = /\b(?:and|but|while|with|as)\s+[^\d]{3,}$/i;
/** Nothing but other days between: "due 3/16/2026, 3/23/2026 and 4/6/2026 are suspended", "(3/16 and 3/30) are". */
const ONLY_DAYS = /^[\s,()\d/:&.-]*(?:(?:and|at|or|am|pm|a\.m|p\.m)\b[\s,()\d/:&.-]*)*$/i;
/** After a verb that calls something off these start something new. */
const NEW_MATTER =
  /\b(?:setting|re-?setting|sets|resets|schedul(?:es|ing)|re-?schedul(?:es|ing)|directing|ordering|requiring|granting|extending|allowing|referring|continuing|moving|advancing|re-?set (?:for|to)|rescheduled|continued (?:to|until)|adjourned (?:to|until)|shall|must|is set|are due|is due|due|by|until|to file|in lieu|instead|new|now)\b/i;
const ASKED_BEFORE = /\b(?:motions?|requests?|stipulations?|applications?|letter)\b[^.;]{0,60}\bto\s*$/i;
const DENIED = /\b(?:den(?:y|ies|ied|ying)|overrul\w+)\b/i;
/** "CANCELLED: Motion Hearing", "NOTICE OF CANCELLATION: Conference on". */
const HEADED =
  /(?:^|[(*])\s*\**(?:notice of (?:hearing )?cancell?ation|(?:(?:deadlines?(?: and hearings?)?|hearings?|deadlines\/hearings)\s+|hearing |conference |trial |argument )?(?:vacated|cancell?ed|stricken|terminated))\s*\**\s*[:*-]/i;
export const NOT_HELD =
  /\bnot hearing\b[^.;\d]{0,40}\bon\s*$|\bwill not (?:hold|conduct|hear|convene)\b[^.;\d]{0,60}\b(?:on|for|of)\s*$|\bno appearances?(?: (?:is |are )?(?:necessary|required|needed)\b[^.;]{0,20})? on\s*$|\bno\s+(?:[\w'-]+\s+){0,3}?(?:hearings?|conferences?|arguments?|trial|appearances?|proceedings?)\s+(?:will|shall|is to|are to)\s+(?:be\s+)?(?:held|heard|conducted|take place|required|necessary|proceed|go forward)\s*(?:on|for)?\s*$|\b(?:will|shall|need) not (?:be (?:held|heard|conducted)|proceed|go forward|take place|convene|appear)\b[^.;\d]{0,40}$/i;
/** What stays although a motion asked to have it off. */
const STANDS = /\b(?:remains?|stands?|stays on|goes forward|will go forward|will proceed|as scheduled)\b/i;

/** Whether the words around a day say that what was set on it is set no longer. */
export function isCalledOff(role: Role, at: Surroundings): boolean {
  if (NOT_HELD.test(at.before)) return true;
  const loose =
    role.connector === "set" || role.connector === "old" || role.connector === "label" || role.connector === "governed";
  if (calledOffAfter(at, loose)) return true;
  return loose && (CANCELLED_AFTER.test(at.after) || calledOffBefore(at));
}

/** "… set for 3/9/2026 is vacated", "deadlines (3/16 and 3/30) are VACATED": by the first verb that follows. */
function calledOffAfter({ rest }: Surroundings, loose: boolean): boolean {
  const verb = VERB_AFTER.exec(rest.slice(0, 240));
  if (!verb || !CALLED_OFF.test(rest.slice(verb.index))) return false;
  const between = rest.slice(0, verb.index);
  if (/[.;]\s/.test(between)) return false;
  if (!loose) return ONLY_DAYS.test(between) && /^(?:is|are|was|were|needs?|vacated|cancel?led)\b/i.test(verb[0]);
  const list = ANOTHER_SUBJECT.exec(between)?.[0] ?? "";
  return list === "" || HEARING_NOUN.test(list) || /\b(?:deadlines?|dates?|cut-?offs?)\b/i.test(list);
}

/** "ORDER cancelling 3/9/2026 hearing", "VACATES the conference set for": by the verb that governs from before. */
function calledOffBefore({ before, after }: Surroundings): boolean {
  if (HEADED.test(before) && !NEW_MATTER.test(before)) return true;
  const verb = lastCancelVerb(before);
  if (verb === null) return false;
  const lead = before.slice(0, verb.index);
  if (ASKED_BEFORE.test(lead)) return !DENIED.test(lead) && !STANDS.test(after) && /\bgrant/i.test(lead);
  const object = before.slice(verb.index + verb.length);
  if (NEW_MATTER.test(object)) return false;
  const near = object + after.slice(0, 48);
  return HEARING_NOUN.test(near) || DEADLINE_NOUN.test(near) || /\b(?:dates?|settings?)\b/i.test(near);
}

function lastCancelVerb(text: string): { readonly index: number; readonly length: number } | null {
  let found: { readonly index: number; readonly length: number } | null = null;
  for (let from = 0; from < text.length;) {
    const match = cancelVerb.exec(text.slice(from));
    if (!match) break;
    found = { index: from + match.index, length: match[0].length };
    from = found.index + found.length;
  }
  return found;
}
