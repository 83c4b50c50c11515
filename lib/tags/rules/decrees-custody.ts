import type { DecreeRule } from "../rule.ts";

/** What a court's own words do to moving people, to contact with them and to their access to counsel. */
export const custodyDecrees: readonly DecreeRule[] = [
  {
    id: "bars-transfer",
    effect: "transfer-barred",
    when: /\b(?:shall|must|to)(?: be)? (?:remain|stay|kept|held|housed|house|keep|hold|detain|detained)\b[^;]{0,40}\b(?:within \d+ miles|within the (?:\w+ ){0,2}(?:district|state|jurisdiction)|in the (?:commonwealth|state) of|at the (?:[a-z]+ ){1,4}(?:facility|center|jail))\b|\bnot\b[^;]{0,20}\b(?:take|taken|leave|remove|removed|brought)\b[^;]{0,30}\b(?:out of|outside|from|the) (?:of )?(?:the|this|said)? ?(?:(?:[a-z]+ ){0,2}district|state of|commonwealth|jurisdiction(?! of the united))\b|\b(?:shall|must|to) (?:remain|stay|be (?:kept|held|housed|detained)|keep [^;]{1,40}?) (?:with)?in (?:the |this |said )?(?:(?:[a-z]+ ){0,2}district|state of|jurisdiction|area of responsibility)\b|\bthat\b[^;]{0,60}\bnot be (?:transferred|moved|relocated)\b|\bnot to (?:transfer|move|relocate)\b|\b(?:shall|must)\b(?:(?!\bcounsel\b)[^;]){0,70}\bnotice\b(?:(?!\bcounsel\b)[^;]){0,50}\b(?:before|prior to) (?:any )?(?:transfer\w*|moving|relocat\w*)\b|\b(?:shall|may|must|will|is|are|be|to) not\b[^;]{0,90}\b(?:transfer(?:red|ring)?|mov(?:e|ed)|relocat(?:e|ed)|transport(?:ed)?)\b|\b(?:enjoin\w*|restrain\w*|bars|barring|barred|prohibit\w*|preclud\w*|forbid\w*|stays|staying)\b[^;]{0,110}\b(?:transfer\w*|relocat\w*|moving)\b|\btransfers?\b[^;]{0,60}\b(?:is|are|be) (?:hereby )?(?:barred|enjoined|prohibited|stayed)\b|\bno (?:transfer|member|petitioner|class member|detainee)s?\b[^;]{0,50}\b(?:shall|may|outside|out of)\b[^;]{0,20}\b(?:be )?(?:transfer\w*|moved|the district)?/,
    unless:
      /\bnot (?:enjoin|restrain|barr|prohibit)|\b(?:lift|dissolv|vacat|terminat)\w*\b[^;]{0,60}\btransfer|\bmove(?:d)? (?:to|for) (?:dismiss|leave|an? )|\bden(?:y|ies|ied|ying)\b|\b(?:shall|may) not (?:file|move for|be removed as)|\bremov\w+ (?:his|her) case|\bno (?:party|motion)|\bno (?:member|petitioner|class member|detainee)s?\b(?![^;]*\b(?:transfer|moved|outside|out of))/,
    yes: [
      "shall not be removed from the united states or moved outside the district",
      "defendants shall not transfer any class member",
    ],
    no: ["respondents may transfer petitioner", "the case shall not be moved to dismiss"],
  },
  {
    id: "permits-transfer",
    effect: "transfer-permitted",
    ofOrders: true,
    when: /\bmay (?:now |be )?(?:transfer|move|relocate|transport)\w*\b(?! (?:to dismiss|for|the court))|\btransfers?\b[^;]{0,50}\b(?:is|are|be)(?: hereby)? (?:permitted|authorized|allowed|approved)\b|\b(?:permit|authoriz|allow|approv)(?:s|es|ting|ing|ed|ted)\b[^;]{0,50}\b(?:transfer\w*|relocat\w*|move)\b|\b(?:lift|dissolv|vacat|terminat|rescind)(?:s|ing|es)\b[^;]{0,60}\btransfers?\b|\b(?:bar|restriction|prohibition|order)\b[^;]{0,30}\btransfers?\b[^;]{0,40}\b(?:is|are|hereby) (?:hereby )?(?:lifted|dissolved|vacated|terminated)\b/,
    unless: /\bmay not\b|\bnot (?:be )?(?:permitted|authorized|allowed)\b|\bden(?:y|ies|ied|ying)\b/,
    yes: ["respondent may move petitioner to a facility in erewhon", "lifting the bar on transfer"],
    no: ["respondent may not transfer petitioner"],
  },
  {
    id: "limits-contact",
    effect: "contact-restricted",
    when: /\b(?:shall|may|must|are|is|be) not\b[^;]{0,60}\b(?:discuss|communicat\w*|contact|speak\w*|talk\w*|interview\w*|coerc\w*|question\w*|solicit\w*|threaten\w*|retaliat\w*|intimidat\w*|pressure|interrogat\w*|interfer\w*|approach)\b|\b(?:enjoin\w*|restrain\w*|bars|barring|barred|prohibit\w*|forbid\w*|limit(?:s|ing)|restrict(?:s|ing))\b[^;]{0,70}\b(?:communicat\w*|contact\w*|interview\w*|coerc\w*|solicit\w*|threaten\w*|retaliat\w*|intimidat\w*|pressuring|interrogat\w*|speaking|interfer\w*|discussing)\b|\brefrain from (?:contact\w*|communicat\w*|interview\w*|question\w*|interrogat\w*|coerc\w*|threaten\w*|retaliat\w*)\b|\bno (?:officer|agent|respondent|defendant|employee)s?\b[^;]{0,20}\b(?:shall|may)\b[^;]{0,30}\b(?:question|interview|contact|approach|communicate|speak|interrogate|discuss)\w*|\b(?:prohibit\w*|enjoin\w*|restrain\w*|barring|bars|barred)\b[^;]{0,40}\bfrom (?:presenting|offering|asking|soliciting|requesting|seeking)\b[^;]{0,60}\b(?:class members?|petitioners?|plaintiffs?|detainees?)\b|\bno (?:communication|contact|interviews?)\b[^;]{0,60}\b(?:class|detainee|petitioner|plaintiff)/,
    unless: /\bdeadline|\bden(?:y|ies|ied|ying)\b|\bnot (?:enjoin|restrain|barr|prohibit)|\bmedia\b|\bjur(?:y|or)/,
    yes: ["officers shall not discuss this lawsuit with any class member", "enjoined from coercing class members"],
    no: ["counsel shall confer with the court"],
  },
  {
    id: "counsel-access",
    effect: "counsel-access-ordered",
    when: /\b(?:give|provide|giving|providing)\b[^;]{0,40}\bnotice\b[^;]{0,20}\b(?:to|for) (?:\w+ ){0,2}counsel\b|\b(?:class counsel|counsel|attorneys?)\b[^;]{0,20}\b(?:shall|must|may|is to|are to) (?:have|be (?:given|allowed|permitted|afforded)|visit|meet)\b[^;]{0,40}\b(?:access|visits?|detain\w*|class members?|clients?|facility|site)|\b(?:shall|must)\b[^;]{0,60}\b(?:speak|communicate|meet|consult|confer)\b[^;]{0,30}\bwith (?:\w+ ){0,2}(?:counsel|attorneys?|lawyers?)\b[^;]{0,30}\b(?:by|in|privately|confidential\w*|telephone|video|person|at)\b|\b(?:counsel|attorneys?|lawyers?)\b[^;]{0,10}\b(?:shall|must) be (?:admitted|given|allowed|permitted|afforded|provided)\b[^;]{0,60}\b(?:facility|room|telephone|line|calls?|clients?|detainees?|visits?)|\b(?:shall|must) (?:\w+ ){0,2}(?:let|allow|permit|accord|afford|give|grant|provide) (?:\w+ ){0,3}(?:counsel|attorneys?|lawyers?)\b[^;]{0,70}\b(?:calls?|access|visits?|meetings?|interviews?|telephon\w+)\b|\b(?:shall|must|ordered to|directed to|ordering|directing|requiring|requires)\b[^;]{0,110}\b(?:(?:calls?|access|visits?|visitation|contact|communicat\w+|meetings?|telephone)\b[^;]{0,30}\b(?:counsel|attorneys?|lawyers?)|(?:counsel|attorney|legal|attorney-client) (?:access|visits?|visitation|calls?|telephone)|(?:tell|notify|notice to|inform|advise|give) (?:class |petitioner'?s? |petitioners' |plaintiffs?'? |their |his |her )*counsel)\b/,
    unless:
      /\bnot\b|\bcounsel (?:for (?:respondents?|defendants?) )?shall notify|\bmeet and confer|\bnotify the court|\bdefense counsel shall|\bteleconference/,
    yes: [
      "defendants shall provide class members with telephone calls to counsel",
      "shall tell class counsel of each new arrest",
    ],
    no: ["counsel shall notify the court"],
  },
];
