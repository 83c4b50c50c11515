import { CONDITIONS_CHANGED, NO_ERROR_FOUND } from "./conditions.ts";
import { REPRESENTED } from "./represented.ts";
import { pattern } from "./search/pattern.ts";

/** "…, Petitioner having been released.": what led to the act, told behind it. */
const SINCE = pattern(
  /, [^,;:.]{1,60} (?:having|being (?:un)?(?:likely|moot|lawful|reasonable|foreseeable|imminent|possible|final|no\b|not\b)) ?(?:been |since |already |now )*[^,;:.]{1,80}(?=[.;]|$)/g,
);
/** "Counsel having confirmed that he would not be removed, …", "His release having been delayed, …": why, told before the act. */
const PROMISED = pattern(
  /(?<=^|[.:;] )[^,;:.]{1,100}\bhaving (?:now |been |already |since )*(?:confirmed|represented|advised|stated|agreed|assured|informed|promised|undertaken|indicated|delayed|postponed|refused|attempted|failed|violated)\b[^,;:.]{0,120}(?=, )/g,
);
/** What the court may or would do, leaves alone, finds no reason for or asks no more: none of it is ordered. */
const NOT_DONE = pattern(
  /\b(?:(?:inclined|prepared) to\b[^;.]*|unless [^;.]{0,120}\bthe court will\b[^;.]*|(?:will|does|shall) not disturb\b[^;.]*|(?<!\b(?:stated|announced|ruled|said|indicated|advised|held|ordered|told|that) (?:that )?(?:the )?)(?:court|judge|undersigned|it) would (?:grant|deny|restore|order|enter|stay|release|enjoin|modify|vacate|extend)\b(?:(?! (?:but|so) )[^;.,])*|(?:does|do|did) not (?:warrant|justify|merit|call for) (?:the |his |her |their |petitioner's |any )?(?:return|re-?detention|re-?arrest|removal|detention|release)\b(?:(?! (?:and|but|so) )[^;.,])*|(?:takes?|expresses|has) no (?:position|view|opinion)\b[^;.]*|(?:but |and )?not (?:as to|with (?:respect|regard) to|insofar as) (?:[^,;.]|(?<=\b(?:mr|ms|mrs|no))\.){1,80}(?:, which [^,;.]{1,60})?|but not (?:the )?(?:removal|deportation|transfers?|detention)\b)/g,
);
/** "the motion is denied and the bond hearings shall go forward": the ruling is read by itself, and does not govern what follows. */
const RULED_FIRST = pattern(
  /(?<=^|[:;,.] )[^:;,.]{0,80}\b(?:motion|application|petition|request)\b[^:;,.]{0,24}\b(?:is|are) (?:hereby )?(?:granted|denied|dismissed|allowed|overruled)(?: (?:in part|as moot|with(?:out)? prejudice))?,? and (?=(?:the |all |any |no |each )?(?:[\w-]+ ){1,4}(?:shall|must)\b)/g,
);
/** "orders the following members released": no word of time. */
const THE_FOLLOWING = pattern(
  /(?<=\bthe )following(?= (?:[\w-]+ ){0,2}(?:members?|persons?|people|individuals?|detainees?|petitioners?|plaintiffs?|noncitizens?)\b)/g,
);
/** "no individualized determination preceded the arrest": what was found, and nothing that is refused. */
const NEVER_MADE = pattern(
  /\bno (?:[\w-]+ ){0,4}(?:determinations?|hearings?|findings?|assessments?|reviews?|inquir(?:y|ies)|process) (?:of [^,;.]{1,40} )?(?:preceded|was|were|had|ever|took place|occurred|accompanied|supported|justified|followed)\b[^,;.]*/g,
);
/** "Section 1252(g) leaves this Court no power over the removal": why nothing is ordered. */
const NO_POWER = pattern(
  /\b(?:courts?|judges?|it|us) (?:with |is left with |has |have |retains? )?(?:little or )?no (?:power|authority|jurisdiction|competence|say) (?:over|to|in|with respect to|as to)\b[^,;.]*/g,
);
/** "Petitioner's detention is authorized by section 1225(b)": what the law allows, and nothing that is ordered. */
const LAW_ALLOWS = pattern(
  /\b(?:detention|custody) is (?:\w+ly )?(?:authorized|permitted|allowed|required|mandated|governed) (?:by|under|pursuant to) (?:sections?|§+|8 u|\d+|the (?:statute|act|ina|immigration)|statute|law)\b[^,;.]{0,40}/g,
);
/** "transfers must cease save for medical need or imminent removal": the exception orders nothing. */
const SAVE_FOR = pattern(
  /\b(?:save|except|other than) for (?:[\w'-]+,? ){0,5}?(?:imminent|impending|scheduled|effecting|executing|carrying out|actual|purposes of) (?:final )?(?:removal|deportation|release)\b/g,
);
/** "the members listed in Exhibit A", "those named in the motion": who is meant, and no paper that something is done to. */
const NAMED_IN_PAPER = pattern(
  / (?=who (?:is|are) |listed|named|identified|enumerated|described|appearing|set |on )(?<=\b(?:persons?|people|members?|individuals?|detainees?|petitioners?|plaintiffs?|noncitizens?|men|women|those|applicants?) )(?:who (?:is|are) )?(?:listed|named|identified|enumerated|described|appearing|set (?:out|forth)|on the list|on a list) (?:in|on|at|by) (?:(?:the|its|their|\d{1,4}|defendants'|respondents'|plaintiffs'|petitioners') )*(?:exhibits?|lists?|schedules?|attachments?|appendix|appendices|motions?|declarations?|petition|complaint|annex)(?: (?:[a-z]|\d{1,3}(?:-\d{1,2})?)(?= ))?(?: (?:to|at|of) (?:ecf no\. |dkt\. |doc\. )?\[?\d{1,4}(?:-\d{1,2})?\]?(?= ))?/g,
);
/** "Tentative ruling posted that the class be decertified": nothing is ruled yet, unless the tentative is adopted. */
const TENTATIVE = pattern(
  /(?<!\badopt(?:s|ed|ing)? (?:its|the|that|this|his|her) )\btentative (?:rulings?|decisions?|opinions?|orders?)\b(?! (?:is|are|was|becomes?)\b)(?![^;.]*\b(?:adopt|becomes|final\b|confirm))[^;.]*/g,
);
/** "Granting TRO. Pending a hearing on the petition, Petitioner's removal is stayed": until when, told before the act; no ruling that is stayed. */
const PENDING_FIRST = pattern(
  /(?<=[.:;] )(?:pending (?!before\b|are\b|is\b|now\b|in\b|and\b|motions?\b|(?:the |his |her |their |its |any )?(?:appeal|removal|deportation|release|transfer)\b)|during the (?:pendency|course) of )(?:(?!\b(?:is|are|be|shall|may|must|will|and)\b)[^,;:.]){1,90}, (?=(?:[\w'-]+ ){1,9}(?:is|are|be|shall be)(?: (?:hereby|temporarily|administratively))? stayed\b)/g,
);
/** "there is no imminent threat of removal", "no removal is scheduled": what was found, and no removal that is forbidden. */
const NOT_NEAR = pattern(
  /(?<!\bmake )\bno (?:[\w-]+ ){0,3}(?:threat|risk|danger|likelihood|prospect|possibility|indication|evidence) of (?:his |her |their |petitioner's |any )?(?:[\w-]+ ){0,2}(?:removal|deportation|transfer|re-?detention)\b|\b(?:there is|finds|found|sees|shows?|shown) no (?:imminent|impending|immediate|pending|scheduled) (?:removal|deportation|transfer)\b|(?<!\b(?:ensure|sure|order|orders|ordered|ordering|directs|directed|directing|see to it) that )\bno (?:removal|deportation|transfer) (?:of petitioner )?(?:is|was|has been) (?:\w+ )?(?:scheduled|planned|imminent|pending|set)\b(?! (?:or|before|until|without)\b)/g,
);
/** "the removal of the named petitioners, and no others, is stayed": whom it is for, and no denial. */
const NO_OTHERS = pattern(
  /,? (?:and|but) (?:of )?no (?:others?|one else|other (?:persons?|petitioners?|people|individuals?|members?)),?(?![\w'-])/g,
);
/** "Mr. Roe is no longer a class member and may be removed", "is not a member, and the order does not bar …": who he is, and no act. */
const NO_MEMBER = pattern(
  /\b(?:is|are|was|were) (?:not|no longer) (?:an? )?(?:(?:members? of|part of|within|in) the (?:[\w-]+ ){0,2}(?:sub)?class|(?:[\w-]+ )?class members?)(?=,? and (?!(?:is|are|was|were)\b))/g,
);

/** "The hearing is continued to 1/10/2020 and the stay is extended": a day that is moved, told in one breath with what is ordered. */
export const HEARING_MOVED = pattern(
  /\b(?:(?:continu|reset|mov|adjourn|postpon|reschedul)\w*ing (?:the )?(?:(?!bond\b|custody\b|bail\b|detention\b)[\w-]+ ){0,3})?(?<!\b(?:bond|custody|bail|detention) )(?:hearing|argument|conference)s?\b[^;.]{0,80}?\b(?:(?:to|until|till|for) (?:\d|january|february|march|april|may |june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri)[^;.]{0,30}?|(?:is|are) (?:hereby )?(?:continued|adjourned|moved|postponed|rescheduled|reset)),? and\b/g,
);

/** "Hearing on 2 Motion for TRO barring removal continued to 1/10": put off is the hearing, and no relief is made longer. */
const REQUEST_HEARD_LATER = pattern(
  /\b(?:hearing|argument|conference)s? (?:set |scheduled |noticed )?(?:on|re:?|regarding|as to) (?:(?!\b(?:held|heard|granted|denied|conducted|completed|concluded|is|are|was|(?:the|and) (?:tro|stay|injunction|restraining))\b)[^;.]){3,120}? (?:(?:is|are) )?(?:hereby )?(?:continued|adjourned|moved|extended|postponed|rescheduled|reset|advanced|carried over|held over|put (?:off|over)) (?:to|until|from|for|by|at|on|sine|pending|without)\b/g,
);

/** "Petitioner has been released. The petition is dismissed as moot": what happened, and why nothing is left to order. */
const HAS_HAPPENED = pattern(
  /\b(?:apparently|reportedly|evidently|presumably) (?:been |now |already )*(?:released|freed|paroled|deported|removed|transferred)\b|\b(?:has|have) (?:now |since |already |recently |apparently |reportedly )?been (?:now |since |already |recently )?(?:released|freed|paroled|set free|discharged)\b(?! (?:is|are)\b)/g,
);

/** "No further extension will be granted, given Petitioner's continued detention": of time, and nobody's detention. */
const NO_MORE_TIME = pattern(
  /\bno (?:further|additional|other|more) (?:extensions?|continuances?|adjournments?|enlargements?)(?: of (?:time|this deadline))? (?:will|shall|are|is|may|should)\b(?:(?! (?:and|but|so) )[^;.,])*/g,
);
/** "The bond hearing the Court commanded was held on 5/2": what became of an order, and no order. */
const HEARING_WAS_HELD = pattern(
  /\b(?:hearings?|redetermination) (?:that |which )?(?:the |this )?(?:court|judge|order)(?:'s order)? (?:has |had )?(?:commanded|ordered|directed|required|called for|contemplated) (?:(?:was|were|has been|have been) (?:\w+ly )?(?:held|conducted|completed)|took place)\b(?:(?! (?:and|but|so) )[^;.,])*/g,
);
/** "shall say on what date, if any, a removal flight has been booked": what somebody is to tell. */
const TO_BE_TOLD = pattern(
  /\b(?:shall|must|to) (?:\w+ly )?(?:say|state|advise|inform|report|tell)(?: (?:to )?(?:the )?(?:court|undersigned|chambers))?(?: by [^;.,]{1,20})? (?:when|on what (?:date|day)|what (?:date|day|time))\b(?:, if (?:any|ever|at all),)?(?:(?! (?:and|but|so) )[^;.,])*/g,
);

/** "Respondents were ordered to keep Petitioner here and did not": an order that was not obeyed, told of the past. */
const NOT_OBEYED = pattern(
  /\b(?:was|were|had been|has been|have been) (?:ordered|directed|required|enjoined|instructed) (?:to|from|not to)\b[^;.]{1,160}?\b(?:and|but|yet)(?: (?:he|she|they|it))? (?:did not|failed|have not|has not|had not|never)\b(?:(?! (?:and|but|so) )[^;.,])*/g,
);

/** "Petitioner is no longer in custody, having been released on bond": how it came, told behind it. */
const HAVING_BEEN = pattern(
  /, having (?:since |already |now |recently )*been (?:released|removed|deported|transferred|paroled|freed|returned)\b[^,;:.]*/g,
);
/** "Respondents announce that they will move for a stay of the release order": what a party is about to ask. */
const WILL_ASK = pattern(
  /\b(?:will|would|intends? to|plans? to|proposes? to|is about to) (?:move|apply|petition|ask|seek leave|seek a stay)\b (?:for|in|to|that|the|a|an|of)\b[^,;.]*/g,
);
/** "may amend to plead that re-detention without a hearing offends due process": what a party says. */
const TO_PLEAD = pattern(
  /\bto (?:plead|allege|argue|contend|claim|assert|show|demonstrate|prove) that\b(?:(?! (?:and|but|so) )[^;.,])*/g,
);
/** "No stay of removal is in effect", "has been entered": how things stand, and nothing that is refused. */
const NO_STAY = pattern(
  /\bno (?:\w+ )?stays?(?: of (?:\w+ )?(?:removal|deportation))? (?:(?:is|are) (?:now |currently |presently )?(?:in (?:effect|place|force)|pending)|(?:has|have|had) been (?:entered|issued|granted|sought|requested|ordered))\b|\bthere (?:is|was) (?:currently |presently |now )?no (?:\w+ )?stay(?: of (?:\w+ )?(?:removal|deportation))?(?: (?:now |currently |presently )?in (?:effect|place|force))?/g,
);

/** "answer interrogatories on what was done to bring him back": what happened, and nothing that is to be done. */
const WHAT_WAS_DONE = pattern(
  /\bwhat (?:(?:steps|efforts|measures|actions) )?(?:was|were|has been|have been|had been|is being|are being|(?:they|it|defendants|respondents|the government) (?:did|have done|has done|had done)) (?:[\w-]+ )?(?:done |taken |made )?to (?:bring|return|facilitate|effectuate|secure|release|remove|deport|transfer|locate|obtain)\b[^;.,:]*/g,
);

/** "may be released only on parole": what the law leaves open, and nobody's release. */
const ONLY_BY_LAW = pattern(
  /\bmay be (?:released|paroled)(?: from [\w ]{1,30}?)? only (?:on|by|through|under|via|pursuant to|in|at) (?:humanitarian |discretionary )?(?:parole|section|§|8 u|the (?:attorney general|secretary|discretion|statute))\b[^;.,:]*/g,
);

/** "bond hearings for those who entered without inspection": who they are, and nothing they go without. */
const WHO_CAME = pattern(
  /\bwho (?:entered|arrived|came|crossed)(?: (?:into|in|to|the|this|united|states|country|border|at|here))* (?:without|between|by|via|with) (?:inspection|admission|parole|sea|land|boat|(?:the )?ports? of entry|being (?:inspected|admitted)(?: (?:or|and) (?:paroled|admitted|inspected))?)\b/g,
);

/** "Plaintiffs challenge the practice of denying bond hearings": what others do. */
const POLICY_OF = pattern(
  /\b(?:challeng(?:es?|ed|ing)|attack(?:s|ed|ing)?|contest(?:s|ed|ing)?|alleg(?:es?|ed|ing)|complain(?:s|ed|ing)? of|about|concerning|regarding) (?:the |its |their |an? |defendants' |respondents' |alleged )*(?:practices?|polic(?:y|ies)|patterns?) of (?:\w+ly )?(?:denying|refusing|withholding)\b[^,;.]*/g,
);

/** Words that order nothing, in the order in which they are blanked. */
export const NOTHING_ORDERED = [
  HAVING_BEEN,
  WILL_ASK,
  TO_PLEAD,
  NOT_OBEYED,
  NO_MORE_TIME,
  HEARING_WAS_HELD,
  TO_BE_TOLD,
  NAMED_IN_PAPER,
  TENTATIVE,
  NEVER_MADE,
  NO_POWER,
  LAW_ALLOWS,
  REPRESENTED,
  SAVE_FOR,
  SINCE,
  RULED_FIRST,
  NOT_DONE,
  PROMISED,
  CONDITIONS_CHANGED,
  NO_ERROR_FOUND,
  THE_FOLLOWING,
  PENDING_FIRST,
  NOT_NEAR,
  NO_OTHERS,
  NO_MEMBER,
  HEARING_MOVED,
  REQUEST_HEARD_LATER,
  HAS_HAPPENED,
  NO_STAY,
  WHAT_WAS_DONE,
  ONLY_BY_LAW,
  WHO_CAME,
  POLICY_OF,
];
