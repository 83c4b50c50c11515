import type { DecreeRule } from "../rule.ts";

const REMOVAL = "(?:removal|removals|removing|remove|removed|deport\\w*|repatriat\\w*|expel\\w*|expulsion)";
const STOPPED = "(?:stayed|enjoined|barred|halted|suspended|prohibited|restrained|paused|forbidden)";
const RELIEF =
  "(?:bar on (?:removal|deportation)|stay|injunction|tro|restraining order|(?:temporary )?restraints|bar|prohibition|relief)";
/** What may stand between a stop and the removal that it stops, when the stop is of something else. */
const OTHER_STAY =
  "\\bstay(?:ing|s|ed)? (?:of )?(?:the |this |these |all |further |any )*(?:proceedings?|discovery|briefing|case|action|appeal|deadlines?|matter|litigation|mandate|schedule|petition)\\b";
/** Words that take a stop back. */
const TAKEN_BACK =
  "\\b(?:lift\\w*|dissolv\\w+|vacat\\w+|terminat\\w+|rescind\\w*|expired?|expires|den(?:y|ies|ied|ying)|declin\\w+|refus\\w+|no longer|is moot|extend\\w*|lengthen\\w*|prolong\\w*|widen\\w*|expand\\w*|broaden\\w*)\\b";

/** What a court's own words do to removal from the country. */
export const removalDecrees: readonly DecreeRule[] = [
  {
    id: "relief-is-stayed",
    effect: "relief-stayed",
    ofOrders: true,
    when: /\b(?:injunctions?|tro|restraining order|orders? (?:of the district court|below|barring|enjoining|staying|against|prohibiting|requiring|granting)|district court'?s? (?:\w+ ){0,3}(?:order|injunction|judgment)|class-wide (?:order|relief|injunction))\b[^;]{0,110}\b(?:is|are|be|shall be)(?: (?:hereby|administratively|temporarily))* (?:stayed|suspended)\b|\b(?:stays|staying|suspends|suspending|stayed)\b (?:in part )?(?:the |its |this court's |administratively )*(?:\w+ ){0,3}(?:injunctions?|order (?:barring|enjoining|staying|requiring|of the district court)|district court'?s? (?:\w+ ){0,2}(?:order|judgment))\b|\b(?:administrative )?stay (?:of|pending appeal of) (?:the |its )?(?:\w+ ){0,2}(?:injunction|order (?:barring|enjoining|requiring))\b[^;]{0,40}\b(?:is |are )?(?:entered|granted|issued)/,
    unless:
      /\bnot (?:be )?stayed|\bden(?:y|ies|ied|ying)\b|\blift\w*|\bdissolv\w+|\bwould have stayed\b|\bbond order|\brelease order/,
    yes: [
      "the order barring removal of the class is hereby stayed",
      "staying the preliminary injunction pending appeal",
    ],
    no: ["denying motion to stay the injunction", "the bond order is stayed"],
  },
  {
    id: "shall-not-remove",
    effect: "removal-stayed",
    when: /\b(?:order\w*|direct\w*) that\b[^;]{0,60}\bnot be (?:removed|deported)\b|\b(?:shall|may|must|will|is|are|be|should|to|can|do|does) not (?:(?:be|to|yet|otherwise|lawfully) )*(?:remov|deport|repatriat|expel)\w*|\b(?:shall|may|must) not\b[^;]{0,70}\b(?:remov(?:e|ed)|deport(?:ed)?)\b|\b(?:directed|ordered|instructed|commanded) not to (?:remov|deport)\w*|\bno (?:petitioner|class member|member of the class|person|detainee|plaintiff)s?\b[^;]{0,30}\b(?:shall|may|to) be (?:placed|put|boarded|flown)\b|\bnot (?:be )?(?:place|put|board|fly|flown)\w*\b[^;]{0,50}\b(?:removal|deportation|flights?)\b|\b(?:shall|must)\b[^;]{0,30}\b(?:give|provide|afford)\b (?:petitioners?|plaintiffs?|class members?|him|her|them|each|any|mr|ms)\b[^;]{0,120}\b(?:before|prior to)\b[^;]{0,30}\b(?:removal|removing|deport\w*)|\bno (?:respondent|defendant|petitioner|class member|member of the class|person)s?\b[^;]{0,50}\b(?:shall|may) (?:be )?(?:remov|deport)\w*|^\W*(?:electronic |text |standing )*order (?:[a-z]+ ){0,6}stay of (?:transfer (?:or|and) )?removal\b|\bshall (?:refrain|desist) from (?:\w+ ){0,3}(?:remov|deport)ing/,
    unless: /\b(?:shall|may|must) not\b[^;]{0,70}\b(?:oppose|delay|contest)\b[^;]{0,40}\bremov/,
    yes: ["respondents shall not remove petitioner from the united states", "petitioner shall not be removed"],
    no: ["respondents may remove petitioner"],
  },
  {
    id: "removal-is-stayed",
    effect: "removal-stayed",
    everywhere: true,
    when: new RegExp(
      `\\b(?:removal|removals|deportation|removal orders?|orders? of removal|removal to [^;]{1,30}?)(?: of [^;]{1,60}?| from (?:the |this )?[a-z ]{3,40}?| orders?| from the country)?(?: (?:is|are|be|shall be|remains?|has been|have been))?(?: (?:hereby|temporarily|administratively|automatically|preliminarily|now|again))* ${STOPPED}\\b`,
    ),
    unless:
      /\b(?:order|injunction)s? (?:barring|enjoining|staying|against|prohibiting)\b|\bnot (?:be )?stayed\b|\b(?:if|unless|until|after|once) (?:the )?removal (?:is|was)|\bwhether\b|\bwas (?:previously )?stayed\b/,
    yes: ["removal stayed pending further order of the court", "removal of petitioner is hereby stayed"],
    no: ["removal shall not be stayed", "motion to stay removal"],
  },
  {
    id: "stops-removal",
    effect: "removal-stayed",
    when: new RegExp(
      `\\b(?:stays|staying|stayed|enjoins|enjoining|enjoined|restrains|restraining|restrained|bars|barring|barred|prohibits|prohibiting|prohibited|forbids|forbidding|forbidden|precludes|precluding|precluded|halts|halting|blocks|blocking|prevents|preventing|suspends|suspending)\\b[^;]{0,110}\\b${REMOVAL}\\b`,
    ),
    unless: new RegExp(
      `${OTHER_STAY}|${TAKEN_BACK}|\\brestraining order (?:is|was)? ?(?:denied|expired)|\\bnot (?:enjoin|restrain|barr|prohibit|stay|preclud|prevent)|\\bpending (?:his|her|their|petitioner'?s?|the) removal|\\b(?:why|whether)\\b`,
    ),
    yes: ["temporarily staying the removal of petitioners", "respondents are enjoined from removing the class"],
    no: ["staying discovery pending removal", "respondents are not enjoined from removing petitioner"],
  },
  {
    id: "stay-of-removal-stands",
    effect: "removal-stayed",
    everywhere: true,
    when: new RegExp(
      `\\b(?:(?:administrative |temporary |emergency |automatic )*stay of (?:removal|deportation|execution of (?:the )?(?:final )?(?:order of )?removal)(?: order)?|injunction against removal|(?:stay|bar|tro|restraining order|injunction) (?:barring|against|on) (?:removal|deportation))\\b[^;]{0,60}\\b(?:is|are|shall|remains?|remaining|continues?|stays?|will)\\b[^;]{0,30}\\b(?:in (?:full )?(?:place|effect|force)|entered|issued|granted|imposed|ordered|continue|remain|reinstated)\\b`,
    ),
    unless: /\b(?:not|no longer|lifted|dissolved|unless)\b|\b(?:motion|request|application)\b[^;]{0,60}\bgranted\b/,
    yes: ["a temporary stay of removal is in effect", "the stay of removal remains in place until the mandate issues"],
    no: ["the stay of removal is lifted"],
  },
  {
    id: "grants-stay-of-removal",
    effect: "removal-stayed",
    when: /\b(?:grant(?:s|ing)?|issu(?:es|ing)|enter(?:s|ing)?|impos(?:es|ing)|order(?:s|ing)|reinstat(?:es|ing)|keep(?:s|ing)|leav(?:es|ing)|maintain(?:s|ing)?|continu(?:es|ing)) (?:in (?:place|effect) )?(?:an? |the |its |this )?(?:\w+ ){0,2}(?:stay of (?:petitioner'?s? |plaintiff'?s? |his |her |their )?(?:removal|deportation)|stay of (?:the )?(?:final )?order of removal|injunction against (?:\w+ )?removal|bar on removal)/,
    unless: /\bcontinu(?:es|ing) (?:the |its )?(?:stay|hearing|motion)[^;]{0,60}\b(?:until|through|to \d)|\bden/,
    yes: ["granting an administrative stay of removal", "leaving the stay of removal in place"],
    no: ["denying a stay of removal"],
  },
  {
    id: "longer-stay-of-removal",
    effect: "removal-stay-extended",
    ofOrders: true,
    when: new RegExp(
      `\\b(?:extend(?:s|ing)|lengthen(?:s|ing)|prolong(?:s|ing)|continu(?:es|ing)|enlarg(?:es|ing)|renew(?:s|ing))\\b[^;]{0,50}\\b${RELIEF}\\b|\\b${RELIEF}\\b[^;]{0,90}\\b(?:is|are|be|shall be|hereby)(?: \\w+)? (?:extended|prolonged|lengthened|continued|renewed)\\b|\\b${RELIEF}\\b (?:is )?extended\\b`,
    ),
    unless:
      /\b(?:time|deadline)s? (?:to|for|is|are)\b[^;]{0,40}\b(?:extend|stay|injunction)|\bextend\w*(?: of)?(?: the)? (?:time|deadline)|\bstay (?:of )?(?:the |this |all )?(?:proceedings|case|discovery|briefing|action|matter|litigation|deadlines|mandate)|\bhearing\b[^;]{0,50}\bcontinued|\bnot (?:be )?(?:extended|prolonged|renewed|continued)|\bcontinu\w+ (?:the )?(?:hearing|conference|motion)/,
    yes: [
      "the temporary restraining order is extended through may 16",
      "lengthening the stay of enforcement of the removal orders",
    ],
    no: [
      "the hearing on the injunction is continued to may 3",
      "extending the time to respond to the motion for a stay",
    ],
  },
  {
    id: "wider-stay-of-removal",
    effect: "removal-stay-expanded",
    ofOrders: true,
    when: new RegExp(
      `\\b(?:widen(?:s|ing|ed)|expand(?:s|ing|ed)|broaden(?:s|ing|ed)|enlarg(?:es|ing|ed) the scope of)\\b[^;]{0,60}\\b${RELIEF}\\b|\\b${RELIEF}\\b[^;]{0,60}\\b(?:is|are)(?: hereby)? (?:widened|expanded|broadened|extended to (?:cover|all|every|include|the|members))\\b|\\b${RELIEF}\\b[^;]{0,70}\\b(?:now|shall|also) (?:also )?(?:protects?|covers?|applies|apply|reach(?:es)?|includes?)\\b|\\b(?:extend(?:s|ing))\\b[^;]{0,30}\\b${RELIEF}\\b[^;]{0,40}\\bto (?:cover|include|all|members|every|reach|a nationwide)`,
    ),
    unless: /\btransfer|\bden/,
    yes: ["widening the stay of removal so that it reaches everyone", "the stay is expanded to the nationwide class"],
    no: ["the stay is lifted"],
  },
  {
    id: "ends-stay-of-removal",
    effect: "removal-stay-ended",
    ofOrders: true,
    when: new RegExp(
      `\\b(?:lift(?:s|ing)|dissolv(?:es|ing)|vacat(?:es|ing)|terminat(?:es|ing)|rescind(?:s|ing)|discharg(?:es|ing)|end(?:s|ing)|withdraw(?:s|ing))\\b[^;]{0,50}\\b(?:stay|injunction|tro|restraining order|bar|prohibition|order (?:barring|staying|enjoining|against))\\b|\\b(?:stay|injunction|tro|restraining order|bar on|prohibition|order (?:barring|staying|enjoining))\\b[^;]{0,70}\\b(?:is|are|be|has|have|shall be|will be|hereby)(?: (?:hereby|now|therefore|been|automatically))* (?:lifted|dissolved|vacated|terminated|expired|ended|rescinded|discharged|withdrawn)\\b|\\b(?:stay|injunction|tro|restraining order)(?: of removal)?(?: previously \\w+)? (?:lifted|dissolved|vacated|terminated|expired|expires)\\b`,
    ),
    unless:
      /\bden(?:y|ies|ied|ying)\b|\bstay (?:of )?(?:the |this |these |all |any )*(?:proceedings?|case|discovery|briefing|action|appeal|matter|litigation|mandate|deadlines?|administrative proceedings)|\bnot (?:be )?(?:lifted|dissolved|vacated)|\b(?:until|unless|if|when|before)\b[^;]{0,40}\b(?:lifted|dissolved|vacated|expires?)|\bstay\b[^;]{0,12}\bdiscovery\b/,
    yes: ["the temporary stay is dissolved", "lifting the bar on transfer and removal"],
    no: ["the stay of proceedings is lifted", "denying motion to dissolve the injunction"],
  },
  {
    id: "removal-may-go-on",
    effect: "removal-permitted",
    when: /\bmay (?:now |lawfully |proceed to |be )*(?:remov|deport|repatriat|execut)\w*\b(?! the)|\bmay (?:now |immediately )*(?:remove|deport|execute|carry out|enforce|effect\w*)\b[^;]{0,50}\b(?:petitioner|plaintiff|removal|class|him|her|them|remov)|\bmodif(?:ies|ying|ied)\b[^;]{0,80}\bto (?:permit|allow|authorize)\b[^;]{0,30}\b(?:removal|deport\w*)|\bmay (?:proceed|go forward|go ahead|resume)\b[^;]{0,30}\b(?:removal|deport\w*|remov\w*)|\b(?:removal|deportation)\b[^;]{0,40}\b(?:may (?:proceed|go forward|resume|take place)|is (?:hereby )?(?:permitted|authorized|allowed))\b|\b(?:authoriz|permitt|permit|allow)(?:es|s|ing|ed)\b[^;]{0,50}\b(?:removal|to remove|deport\w*)\b|\b(?:free|permitted|authorized|allowed) to (?:remove|deport|execute the (?:final )?(?:order of )?removal)/,
    unless:
      /\bmay not\b|\bnot (?:be )?(?:authorized|permitted|allowed|free)\b|\bden(?:y|ies|ied|ying)\b|\bremoval proceedings may\b|\bno (?:one|person|class member)\b/,
    yes: ["respondent may execute the final order of removal at any time", "removal may proceed"],
    no: ["respondents may not remove petitioner"],
  },
  {
    id: "orders-return",
    effect: "return-ordered",
    when: /\b(?:shall|must|ordered to|directed to|ordering|directing|orders|directs|required to|requiring|compelling)\b[^;]{0,90}\b(?:return (?:of )?(?:petitioner|plaintiff|him|her|them|mr|ms|mrs|class|to the united states|from)|returned? to the united states|bring (?:\w+ ){1,5}back|back to the united states|facilitat\w+ (?:and effectuat\w+ )?[^;]{0,40}\breturn|effectuate [^;]{0,30}\breturn)\b|\b(?:order(?:s|ing)?|facilitat\w+|direct\w*|effectuat\w+) (?:the |petitioner'?s? |plaintiff'?s? |his |her |their |immediate )*return\b|\b(?:shall|must|ordered to|directed to|is to|are to)\b[^;]{0,50}\b(?:flown|brought|fly|bring)\b[^;]{0,40}\bback\b|\breturn of (?:petitioner|plaintiff|mr\. |ms\. |mrs\. |the removed|class member)[^;]{0,80}\bordered\b/,
    unless:
      /\breturn\b[^;]{0,40}\bto (?:the |his |her )?(?:(?:\w+ ){0,2}district\b|facility|state of|jail|custody)|\breturn (?:of service|date|to (?:the )?(?:petition|writ|order|court|custody|state))|\bnot return\b|\bden(?:y|ies|ied|ying)\b/,
    yes: ["respondents shall facilitate petitioner's return to the united states", "ordering the return of plaintiff"],
    no: ["return of service shall be filed"],
  },
  {
    id: "denies-stay-of-removal",
    effect: "removal-stay-denied",
    when: /\b(?:declin|refus)(?:es|ing|ed)\b[^;]{0,40}\b(?:stay|enjoin|halt|bar)\b[^;]{0,40}\b(?:removal|deport\w*)|\b(?:removal|deportation) (?:is|shall|will) not (?:be )?(?:stayed|enjoined)|\bnot enjoined from (?:remov|deport)ing/,
    yes: ["the court declines to stay removal", "removal is not stayed"],
    no: ["removal is stayed"],
  },
];
