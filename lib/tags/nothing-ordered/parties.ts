import { REPRESENTED } from "../represented.ts";
import { pattern } from "../search/pattern.ts";
import type { Pattern } from "../search/pattern.ts";
import { upToJoint } from "./up-to-joint.ts";

/** "Respondents announce that they will move for a stay of the release order": what a party is about to ask. */
const WILL_ASK = pattern(
  /\b(?:will|would|intends? to|plans? to|proposes? to|is about to) (?:move|apply|petition|ask|seek leave|seek a stay)\b (?:for|in|to|that|the|a|an|of)\b[^,;.]*/g,
);

/** "may amend to plead that re-detention without a hearing offends due process": what a party says. */
const TO_PLEAD = upToJoint(/\bto (?:plead|allege|argue|contend|claim|assert|show|demonstrate|prove) that\b/);

/** "shall say on what date, if any, a removal flight has been booked": what somebody is to tell. */
const TO_BE_TOLD = upToJoint(
  /\b(?:shall|must|to) (?:\w+ly )?(?:say|state|advise|inform|report|tell)(?: (?:to )?(?:the )?(?:court|undersigned|chambers))?(?: by [^;.,]{1,20})? (?:when|on what (?:date|day)|what (?:date|day|time))\b(?:, if (?:any|ever|at all),)?/,
);

/** "shall answer interrogatories on steps taken to facilitate his return": what is to be told of, and was ordered before. */
const STEPS_TOLD = upToJoint(
  /\b(?:on|about|regarding|concerning|as to|describing|detailing|explaining|of|(?<!\btake )what|which|setting forth|identifying) (?:the |any |all |what |its |their |respondents' |defendants' |further )*(?:steps|efforts|measures|actions)(?:,? (?:if any|taken|made|undertaken|it has taken|they have taken|respondents have taken|defendants have taken|to date|thus far|so far|and plans))*,? (?:to|in) (?:facilitat|effectuat|secur|ensur|bring)\w*\b/,
);

/** "Plaintiffs challenge the practice of denying bond hearings": what others do. */
const POLICY_OF = pattern(
  /\b(?:challeng(?:es?|ed|ing)|attack(?:s|ed|ing)?|contest(?:s|ed|ing)?|alleg(?:es?|ed|ing)|complain(?:s|ed|ing)? of|about|concerning|regarding) (?:the |its |their |an? |defendants' |respondents' |alleged )*(?:practices?|polic(?:y|ies)|patterns?) of (?:\w+ly )?(?:denying|refusing|withholding)\b[^,;.]*/g,
);

/** What a party will ask, pleads, did or is to tell: its word, and not the court's. */
export const parties: readonly Pattern[] = [WILL_ASK, TO_PLEAD, TO_BE_TOLD, REPRESENTED, STEPS_TOLD, POLICY_OF];
