import { pattern } from "../search/pattern.ts";
import type { Pattern } from "../search/pattern.ts";
import { upToJoint } from "./up-to-joint.ts";

/** "Petitioner is no longer in custody, having been released on bond": how it came, told behind it. */
const HAVING_BEEN = pattern(
  /, having (?:since |already |now |recently )*been (?:released|removed|deported|transferred|paroled|freed|returned)\b[^,;:.]*/g,
);

/** "Respondents were ordered to keep Petitioner here and did not": an order that was not obeyed, told of the past. */
const NOT_OBEYED = upToJoint(
  /\b(?:was|were|had been|has been|have been) (?:ordered|directed|required|enjoined|instructed) (?:to|from|not to)\b[^;.]{1,160}?\b(?:and|but|yet)(?: (?:he|she|they|it))? (?:did not|failed|have not|has not|had not|never)\b/,
);

/** "The bond hearing the Court commanded was held on 5/2": what became of an order, and no order. */
const HEARING_WAS_HELD = upToJoint(
  /\b(?:hearings?|redetermination) (?:that |which )?(?:the |this )?(?:court|judge|order)(?:'s order)? (?:has |had )?(?:commanded|ordered|directed|required|called for|contemplated) (?:(?:was|were|has been|have been) (?:\w+ly )?(?:held|conducted|completed)|took place)\b/,
);

/** "no individualized determination preceded the arrest": what was found, and nothing that is refused. */
const NEVER_MADE = pattern(
  /\bno (?:[\w-]+ ){0,4}(?:determinations?|hearings?|findings?|assessments?|reviews?|inquir(?:y|ies)|process) (?:of [^,;.]{1,40} )?(?:preceded|was|were|had|ever|took place|occurred|accompanied|supported|justified|followed)\b[^,;.]*/g,
);

/** "…, Petitioner having been released.": what led to the act, told behind it. */
const SINCE = pattern(
  /, [^,;:.]{1,60} (?:having|being (?:un)?(?:likely|moot|lawful|reasonable|foreseeable|imminent|possible|final|no\b|not\b)) ?(?:been |since |already |now )*[^,;:.]{1,80}(?=[.;]|$)/g,
);

/** "Counsel having confirmed that he would not be removed, …", "His release having been delayed, …": why, told before the act. */
const PROMISED = pattern(
  /(?<=^|[.:;] )[^,;:.]{1,100}\bhaving (?:now |been |already |since )*(?:confirmed|represented|advised|stated|agreed|assured|informed|promised|undertaken|indicated|delayed|postponed|refused|attempted|failed|violated|denied|expired|lapsed|lifted|vacated|dissolved|stayed|released|removed|deported|transferred)\b[^,;:.]{0,120}(?=, )/g,
);

/** "there is no imminent threat of removal", "no removal is scheduled": what was found, and no removal that is forbidden. */
const NOT_NEAR = pattern(
  /(?<!\bmake )\bno (?:[\w-]+ ){0,3}(?:threat|risk|danger|likelihood|prospect|possibility|indication|evidence) of (?:his |her |their |petitioner's |any )?(?:[\w-]+ ){0,2}(?:removal|deportation|transfer|re-?detention)\b|\b(?:there is|finds|found|sees|shows?|shown) no (?:imminent|impending|immediate|pending|scheduled) (?:removal|deportation|transfer)\b|(?<!\b(?:ensure|sure|order|orders|ordered|ordering|directs|directed|directing|see to it) that )\bno (?:removal|deportation|transfer) (?:of petitioner )?(?:is|was|has been) (?:\w+ )?(?:scheduled|planned|imminent|pending|set)\b(?! (?:or|before|until|without)\b)/g,
);

/** "Petitioner has been released. The petition is dismissed as moot": what happened, and why nothing is left to order. */
const HAS_HAPPENED = pattern(
  /\b(?:apparently|reportedly|evidently|presumably) (?:been |now |already )*(?:released|freed|paroled|deported|removed|transferred)\b|\b(?:has|have) (?:now |since |already |recently |apparently |reportedly )?been (?:now |since |already |recently )?(?:released|freed|paroled|set free|discharged)\b(?! (?:is|are)\b)/g,
);

/** "No stay of removal is in effect", "has been entered": how things stand, and nothing that is refused. */
const NO_STAY = pattern(
  /\bno (?:\w+ )?stays?(?: of (?:\w+ )?(?:removal|deportation))? (?:(?:is|are) (?:now |currently |presently )?(?:in (?:effect|place|force)|pending)|(?:has|have|had) been (?:entered|issued|granted|sought|requested|ordered))\b|\bthere (?:is|was) (?:currently |presently |now )?no (?:\w+ )?stay(?: of (?:\w+ )?(?:removal|deportation))?(?: (?:now |currently |presently )?in (?:effect|place|force))?/g,
);

/** "answer interrogatories on what was done to bring him back": what happened, and nothing that is to be done. */
const WHAT_WAS_DONE = pattern(
  /\bwhat (?:(?:steps|efforts|measures|actions) )?(?:was|were|has been|have been|had been|is being|are being|(?:they|it|defendants|respondents|the government) (?:did|have done|has done|had done)) (?:[\w-]+ )?(?:done |taken |made )?to (?:bring|return|facilitate|effectuate|secure|release|remove|deport|transfer|locate|obtain)\b[^;.,:]*/g,
);

/** "reinstates the stay of removal lifted on June 3": what became of it before. */
const LIFTED_BEFORE = pattern(
  /\b(?:lifted|vacated|dissolved|terminated|ended) (?:on|in|by|at)\b(?<=\b(?:reinstat|restor|reviv|reimpos)\w* (?:(?!(?:is|are|was|were|be)\b)[\w-]+ ){2,9}?\w+)(?:(?!\band\b)[^;.,])*/g,
);

/** "Respondents did not provide a bond hearing as directed", "denial of bond was unlawful": what went before. */
const WAS_NOT_DONE = pattern(
  /\b(?:respondents?|defendants?|(?:the )?government|ice|dhs|it|they) (?:did|ha(?:s|ve|d)) not (?:yet |timely )?(?:provided?|held|hold|conduct(?:ed)?|given?|afford(?:ed)?|releas(?:e|ed)|return(?:ed)?)\b(?:(?! and )[^;.,])*|\b(?:denial|refusal) of (?:bond|bail|release) (?:was|is|were) (?:un\w+|erroneous|contrary|arbitrary|improper|invalid)\b(?:(?! and )[^;.,])*/g,
);

/** "Reversed. Appeal from order granting the petition and ordering a bond hearing.": what is appealed from. */
const APPEALED_FROM = pattern(
  /(?<=^|[.;:] | {2})(?:on )?appeals? (?:from|of) (?:(?:the|an?|its|district court'?s?|preliminary|permanent) )*(?:orders?|judgments?|grant|denial|injunctions?|decisions?|rulings?)\b[^;.]*/g,
);

/** What happened or was found, and how things stand: told, and nothing that is ordered. */
export const past: readonly Pattern[] = [
  HAVING_BEEN,
  NOT_OBEYED,
  HEARING_WAS_HELD,
  NEVER_MADE,
  SINCE,
  PROMISED,
  NOT_NEAR,
  HAS_HAPPENED,
  NO_STAY,
  WHAT_WAS_DONE,
  LIFTED_BEFORE,
  APPEALED_FROM,
  WAS_NOT_DONE,
];
