import type { RequestRule } from "../rule.ts";

/** A stop to something: the verbs and nouns with which a court or a movant speaks of stopping. */
const STOP =
  "(?:stay\\w*|halt\\w*|stop\\w*|bar|bars|barring|barred|enjoin\\w*|injunction|restrain\\w*|prohibit\\w*|prevent\\w*|preclud\\w*|block\\w*|paus\\w*|suspend\\w*|forbid\\w*|suspension|moratorium|tro)";
const REMOVAL = "(?:removal|removals|removing|remove|deport\\w*|repatriat\\w*|expel|expulsion)";
/** The stop is of the lawsuit, not of the removal. */
const OTHER_STAY =
  /\bstay(?:ing|s|ed)? (?:of )?(?:the |this |these |all |further |his |her |its |any )*(?:proceedings?|discovery|briefing|case|action|appeal|deadlines?|matter|litigation|mandate|hearing|schedule|petition|answer)\b/;
/** The stop is itself to be stopped: a stay of an injunction against removal. */
const STAY_OF_ORDER =
  /\bstay\w*(?: pending (?:the |an )?appeal)?(?: of)? (?:the |this court'?s? |district court'?s? |\d+ )*(?:\w+ ){0,2}(?:injunction|orders? (?:barring|enjoining|staying|against|prohibiting))\b/;
const END_WORDS =
  /\b(?:lift|lifting|lifted|dissolv\w+|vacat\w+|terminat\w+|rescind\w*|set aside|setting aside|end|ending|discharg\w+)\b[^;]{0,50}\b(?:stay|injunction|tro|restraining order|bar|order|prohibition|restriction)\b/;

/** What may be asked about removal from the country. */
export const removalRequests: readonly RequestRule[] = [
  {
    id: "asks-stay-of-removal",
    effect: "removal-stayed",
    when: new RegExp(`\\b${STOP}\\b[^;]{0,70}\\b${REMOVAL}\\b`),
    unless: new RegExp(
      `${OTHER_STAY.source}|${STAY_OF_ORDER.source}|${END_WORDS.source}|\\b(?:extend|extension|expand\\w*|expansion|widen\\w*|broaden\\w*|lengthen\\w*|prolong\\w*|enlarg\\w*|continu\\w*|renew the)\\b[^;]{0,40}\\b(?:stay|injunction|tro|restraining order|restraints)\\b|\\bnot be (?:extended|prolonged)`,
    ),
    yes: ["motion for stay of removal", "motion for temporary restraining order barring deportation"],
    no: [
      "motion to stay proceedings pending removal",
      "motion to lift the stay of removal",
      "motion to extend the stay of removal",
    ],
  },
  {
    id: "asks-removal-be-stopped",
    effect: "removal-stayed",
    when: /\b(?:removal|removals|deportation|deportations)\b[^;]{0,40}\b(?:be |is |are )?(?:halted|stayed|stopped|enjoined|barred|suspended|paused|prevented)\b/,
    unless: /\bremoval orders? [^;]{0,20}\bstayed proceedings\b/,
    yes: ["asking that removal to erewhon be halted"],
    no: ["motion for removal of the case"],
  },
  {
    id: "asks-not-to-be-removed",
    effect: "removal-stayed",
    when: /\bnot (?:to )?(?:be )?(?:remov|deport|repatriat)\w*/,
    yes: ["motion for order that petitioner not be removed"],
    no: ["motion not to be released"],
  },
  {
    id: "asks-longer-stay-of-removal",
    effect: "removal-stay-extended",
    when: /\b(?:extend|extending|extension of|lengthen\w*|prolong\w*|continu\w+|enlarg\w+|renew(?:al of|ing)?)\b[^;]{0,40}\b(?:stay|injunction|tro|restraining order)\b(?! motion)/,
    unless:
      /\bextend\w* (?:of )?(?:the )?time\b|\bextension of (?:the )?(?:time|deadline)\b|\b(?:release|bond hearing|transfer|detention|discovery|deadlines?|nationwide|class)\b|\bstay (?:of )?(?:the )?(?:proceedings|case|discovery|briefing|action)|\bnot be (?:extended|prolonged)/,
    yes: ["motion to extend the temporary restraining order", "request to lengthen the stay of removal"],
    no: ["motion for extension of time to respond to motion for stay"],
  },
  {
    id: "asks-wider-stay-of-removal",
    effect: "removal-stay-expanded",
    when: /\b(?:expand\w*|expansion of|widen\w*|broaden\w*|enlarg\w* the scope)\b[^;]{0,60}\b(?:stay\w*|injunction|tro|restraining order|restraints)\b[^;]{0,80}\b(?:removals?|deportations?|nationwide|class|everyone|all)\b|\bextend\w*\b[^;]{0,60}\b(?:stay\w*|injunction|tro|restraining order)\b[^;]{0,80}\b(?:to (?:all|every|cover|reach|include|the (?:\w+ )?class)|nationwide|everyone)\b/,
    unless: /\bextend\w*(?: of)?(?: the)? time\b/,
    yes: ["motion to expand 32 order staying removal so as to cover a nationwide class"],
    no: ["motion for extension of time"],
  },
  {
    id: "asks-end-of-stay-of-removal",
    effect: "removal-stay-ended",
    when: new RegExp(
      `\\b(?:lift\\w*|dissolv\\w+|dissolution|vacat\\w+|terminat\\w+|rescind\\w*|set aside|discharg\\w+|revok\\w+)\\b[^;]{0,60}\\b(?:${REMOVAL})\\b|\\bstay of removal (?:should )?be (?:lifted|vacated|dissolved)`,
    ),
    unless:
      /\b(?:vacat|revok|rescind|set aside|terminat)\w* (?:the |his |her |its )?(?:final )?(?:order of )?(?:removal|deportation)\b|\bremoval proceedings\b/,
    yes: ["motion to dissolve the injunction against removal", "stay of removal should be lifted"],
    no: ["motion to vacate the final order of removal"],
  },
  {
    id: "asks-leave-to-remove",
    effect: "removal-permitted",
    when: /\b(?:authoriz\w+|permit\w*|allow\w*|leave to|permission to|clear\w* the way for|proceed with|carry out|execut\w+)\b[^;]{0,40}\b(?:removal|remove|deport\w*|repatriat\w*)\b/,
    unless: /\b(?:stay|enjoin|bar|prohibit|restrain)\w*\b|\bremovals? (?:proceedings|records?|statistics|officer)\b/,
    yes: ["motion to authorize removal of petitioner", "motion for leave to remove class member"],
    no: ["motion to stay execution of removal order"],
  },
  {
    id: "asks-return",
    effect: "return-ordered",
    when: /\b(?:return|returned|bring back|brought back|repatriation)\b[^;]{0,50}\b(?:petitioner|plaintiff|him|her|them|class member|to the united states|from (?!service)\w+)\b|\b(?:facilitat\w+|effectuat\w+|compel\w*)\b[^;]{0,30}\breturn\b/,
    unless:
      /\breturn of (?:service|summons|property|documents|passport|bond|funds)|\breturn (?:date|to (?:the )?(?:petition|writ|order))/,
    yes: [
      "motion to compel respondents to facilitate his return",
      "motion for return of petitioner to the united states",
    ],
    no: ["motion for return of property"],
  },
];
