import type { DecreeRule } from "../rule.ts";

/** What a court's own words do to the class, the record, conduct and the end of a case. */
export const otherDecrees: readonly DecreeRule[] = [
  {
    id: "class-is-certified",
    hints: ["certif"],
    effect: "class-certified",
    when: /\b(?:class|classes|subclass|subclasses)\b[^;]{0,120}\b(?:is|are|hereby)(?: \w+){0,2} certified\b|\b(?:provisionally |conditionally )?certif(?:ies|ying)\b[^;]{0,40}\b(?:class|classes|subclass|subclasses)\b|\border certifying\b|\bclass certified\b(?! (?:at|in|by|on) )/,
    unless: /\bnot certified|\bdecertif|\bden(?:y|ies|ied|ying)\b|\b(?:modif|vacat)\w*\b/,
    yes: ["the class is provisionally certified", "certifying a nationwide class"],
    no: ["decertifying the class"],
  },
  {
    id: "class-is-modified",
    hints: ["class"],
    effect: "class-modified",
    when: /\b(?:modif(?:ies|ying|ied)|amend(?:s|ing|ed)|redefin(?:es|ing|ed)|narrow(?:s|ing|ed)|expand(?:s|ing|ed)|enlarg(?:es|ing|ed)|revis(?:es|ing|ed))\b[^;]{0,40}\b(?:class definition|definition of the class|(?:certified |putative )?(?:class|subclass)(?:es)?\b(?! (?:action|counsel|members?|period)))|\b(?:class|subclass|class definition|definition of the class)\b[^;]{0,40}\b(?:is|are)(?: hereby)? (?:modified|amended|redefined|narrowed|expanded|limited|enlarged)\b|\b(?:sub)?class (?:is |shall )?(?:now |no longer |does not |hereby )*(?:exclud|includ)(?:es|ed|e)\b|\b(?:sub)?class (?:closes|is (?:hereby )?closed|shall close)\b|\b(?:(?:sub)?class(?: definition)?|definition of the class)(?: (?:defined|certified|definition|described))?(?: (?:at|in|by) (?:ecf no\. |dkt\. |doc\. )?\d{1,4})?(?: (?:shall|is to|will|now|henceforth|hereafter|also|further|likewise|hereby|does not|no longer))* (?:takes? in|leaves? out|reach(?:es)?|covers?|omits?|drops?|carves? out|is confined to|is restricted to)\b/,
    unless: /\b(?:stay|injunction|complaint)\b|\bden(?:y|ies|ied|ying)\b/,
    yes: [
      "the class definition is amended",
      "narrowing the class to detained members",
      "the class definition at 27 henceforth takes in persons held at pine prairie",
    ],
    no: ["expanding the stay to the class"],
  },
  {
    id: "class-is-decertified",
    hints: ["class", "certif"],
    effect: "class-decertified",
    ofOrders: true,
    when: /\bdecertif(?:ies|ying|ied)\b|\b(?:sub)?class (?:is|are) (?:hereby )?(?:dissolved|disbanded)\b|\b(?:no longer|not) certified\b|\b(?:withdraw|revok|rescind)(?:s|es|ing)\b[^;]{0,20}\bclass certification\b|\bclass certification\b[^;]{0,40}\b(?:is|are)(?: hereby)? (?:vacated|revoked|rescinded|reversed|withdrawn)\b|\b(?:vacat|revok|revers|rescind)(?:es|ing|s)\b[^;]{0,30}\bclass certification\b|\bcertification\b(?! of (?:appealability|the record|counsel))[^;.]{0,50}\b(?:is|are)(?: hereby)? (?:vacated|set aside|revoked|rescinded|reversed|withdrawn|undone)\b|\b(?:sets?|setting) aside (?:the |its )?(?:\w+ )?certification\b(?! of appeal)/,
    unless: /\bden(?:y|ies|ied|ying)\b/,
    yes: ["the class is decertified", "the certification made at 27 is set aside"],
    no: ["denying motion to decertify the class"],
  },
  {
    id: "orders-disclosure",
    hints: ["produc", "give", "disclos", "turn", "hand", "furnish", "compel", "supply", "provide", "file", "release"],
    effect: "disclosure-ordered",
    when: /\b(?:shall|must|to) give\b[^;]{0,60}\b(?:logs?|manifests?|passenger lists?|rosters?|records|documents|footage|recordings|data)\b|\b(?:shall|must|to) release (?:\w+ ){0,3}(?:drawings|data|records?|reports?|documents?|files?|plans|footage|results|logs)\b|\b(?:shall|must|ordered to|directed to|ordering|directing|requiring|requires|directs|orders|compelled to|required to|to be)\b[^;]{0,110}\b(?:produc(?:e|ed|tion of)|disclos(?:e|ed|ure of)|turn(?:ed)? over|hand(?:ed)? over|furnish(?:ed)?)\b|\bcompell?(?:s|ing)\b[^;]{0,50}\b(?:production|disclosure|discovery|responses|produc)|\bproduction\b[^;]{0,30}\bordered\b|\b(?:shall|must)\b[^;]{0,10}\b(?:supply|provide)\b[^;]{0,80}\bwith\b[^;]{0,40}\b(?:counts?|results?|records?|data|reports?|rosters?|lists?|logs?|copies)\b|\b(?:shall|must|directing|directs|directed to|ordered to)\b[^;]{0,60}\bfile\b[^;]{0,120}\b(?:location|whereabouts|custodial status|steps taken|supporting records)\b/,
    unless:
      /\bproduced for (?:the )?(?:hearing|trial|trans)|\bnot (?:be )?(?:produc|disclos)|\bproduce (?:the )?(?:petitioner|defendant|body)|\bden(?:y|ies|ied|ying)\b|\bcorporate|\bexpert disclos|\binitial disclosures\b|\bdisclosure statement\b|\bjoint (?:proposed )?(?:status )?report\b/,
    yes: ["defendants shall produce the inspection reports", "overruled items to be produced"],
    no: ["defendant shall be held and produced for the hearing"],
  },
  {
    id: "unseals",
    hints: ["seal", "public"],
    effect: "unsealed",
    when: /\bunseal(?:s|ing|ed)?\b|\bmak(?:es|ing) (?:\w+ ){1,4}public\b|\b(?:make|making|makes|made) [^;]{0,40}\bpublicly (?:available|accessible|viewable)\b|\bopened to the public\b|\b(?:placed|docketed|refiled) (?:on|in) the public (?:docket|record)\b|\bsealed (?:\w+ ){1,3}(?:is|are|be) (?:hereby )?released\b|\blift(?:s|ing)? the seal\b|\b(?:is|are|be) (?:hereby )?(?:made public|placed on the public docket)\b|\bseal\b[^;]{0,60}\b(?:is|are) (?:hereby )?(?:lifted|vacated|dissolved|removed|ended)\b|\b(?:vacat|dissolv|remov|end)(?:es|ing|s) (?:the |its )?(?:order of )?seal(?:ing order)?\b/,
    unless: /\bnot (?:be )?unsealed|\bden(?:y|ies|ied|ying)\b|\bremain\b|\bmotion to unseal\b/,
    yes: ["the warrant is unsealed", "unsealing docket entries 4 and 5"],
    no: ["denying motion to unseal"],
  },
  {
    id: "seals",
    hints: ["seal"],
    effect: "sealed",
    when: /\bremain (?:filed )?(?:under seal|sealed)\b|\b(?:shall|to|must|may|is|are|be) (?:be |hereby |remain )*(?:filed under seal|sealed|placed under seal|kept under seal|maintained under seal)\b|\border (?:sealing|to seal)\b|\bseal(?:s|ing) (?:the |docket|document|entr|exhibit|\d)|\b(?:file|filing) (?:\w+ ){0,5}under seal\b[^;]{0,20}\b(?:granted|permitted|allowed)\b/,
    unless:
      /\bun-?seal|\bnot (?:be )?(?:sealed|filed under seal)|\bden(?:y|ies|ied|ying)\b|(?<!that |this |the )\bmotion\b|\bthis document is sealed\b/,
    yes: ["the exhibits shall be filed under seal", "order sealing document 14"],
    no: ["document shall not be sealed"],
  },
  {
    id: "sanctions",
    hints: ["sanction", "fine", "fining", "contempt", "pay"],
    effect: "sanctions-ordered",
    when: /\b(?:sanctions?|monetary sanctions)\b[^;]{0,50}\b(?:is|are|be|shall be|hereby)(?: \w+)? (?:imposed|awarded|ordered|granted|assessed)\b|\b(?:impos|award|order|assess)(?:es|s|ing)\b[^;]{0,40}\bsanctions?\b|\b(?:contempt|sanctions?)\b[^;]{0,60}\baward(?:s|ing|ed)?\b[^;]{0,40}\b(?:costs|fees|expenses)\b|\b(?:is|are) (?:hereby )?sanctioned\b|\b(?:in|of) (?:civil )?contempt\b[^;]{0,90}\b(?:pay|reimburse)\b|\bsanction(?:s|ing) (?:respondents?|defendants?|the government|counsel|plaintiffs?|petitioners?)\b|\bshall pay\b[^;]{0,60}\b(?:as a sanction|for each day|per day|fine|coercive)\b|\bas a (?:\w+ ){0,2}sanction\b[^;]{0,60}\b(?:awards?|pay|imposes?|assess(?:es)?)\b|\bawards?\b[^;]{0,60}\bas a (?:\w+ ){0,2}sanction\b|\bcoercive fine\b|\b(?:impos|assess)(?:es|ing) (?:a |an )?(?:\w+ ){0,2}fines?\b|\bfin(?:es|ing|ed)\b(?: (?:of|[\w']+)){0,3} \$[^;]{0,40}\b(?:per|a|an|each|every|for each|for every) (?:day|week|hour|violation)\b|\bshall pay \$[^;]{0,60}\bfor (?:each|every)\b|\bcontempt\b[^;]{0,60}\bfin(?:ed|es|ing)\b/,
    unless:
      /\b(?:no|not|without|den(?:y|ies|ied|ying)|declin\w+)\b[^;]{0,30}\bsanction|\bsanctions? (?:is|are|will be) not\b/,
    yes: ["imposing sanctions on defendants", "shall pay $500 for each day of non-compliance"],
    no: ["no sanction is imposed"],
  },
  {
    id: "contempt",
    hints: ["contempt"],
    effect: "contempt-found",
    when: /\b(?:is|are|stands?|remains?|cited|citing|cites|held|holding|holds|adjudging|adjudges|found|finding|finds|adjudged|declared|declares|declaring|be)\b[^;]{0,140}\bin (?:civil |criminal )?contempt\b|\b(?:civil )?contempt (?:finding|order|is found)\b|\bguilty of contempt\b|\border of contempt\b/,
    unless:
      /\b(?:not|why|whether|den(?:y|ies|ied|ying)|show cause\b(?![^;]{0,60}, (?:and )?the court)|purged|declin\w+|urging)\b/,
    yes: ["respondents are found in contempt of 20", "holding defendants in civil contempt"],
    no: ["order to show cause why respondents should not be held in contempt"],
  },
  {
    id: "settlement-preliminary",
    hints: ["preliminar"],
    effect: "settlement-preliminarily-approved",
    when: /\bpreliminar(?:il)?y approv(?:es|ing|ed|al (?:is |hereby )*granted)\b|\bsettlement\b[^;]{0,40}\bpreliminarily approved\b|\border (?:of |granting |re |on )?preliminary approval\b|\bgranting (?:\w+ ){0,4}preliminary approval\b|\b(?:settlement|consent decree)\b[^;]{0,100}\bapproved (?:on a preliminary basis|for notice purposes)\b|\b(?:grant|give|accord)(?:s|ing)? (?:the |its )?(?:[\w-]+ ){0,6}preliminary approval\b|\b(?:settlement|consent decree)\b[^;]{0,40}\b(?:receives|is (?:hereby )?(?:given|granted|accorded)) (?:its )?preliminary approval\b/,
    unless: /\bden(?:y|ies|ied|ying)\b|\bhearing on\b/,
    yes: ["preliminarily approving class settlement"],
    no: ["final approval of settlement"],
  },
  {
    id: "settlement-final",
    hints: ["approv"],
    effect: "settlement-approved",
    when: /\b(?:grant|give|accord)(?:s|ing)? (?:the |its )?(?:[\w-]+ ){0,6}final approval\b|\b(?:settlement|consent decree)\b[^;]{0,40}\b(?:receives|is (?:hereby )?(?:given|granted|accorded)) (?:its )?final approval\b|\b(?:settlement|consent decree)\b[^;]{0,60}\band approves it\b|\b(?:settlement|consent decree)\b[^;]{0,120}\b(?:is|are|hereby|be)(?: (?:hereby|finally))* approved\b|\b(?:final(?:ly)? )?approv(?:es|ing)\b[^;]{0,60}\b(?:settlement|consent decree)\b|\bfinal approval\b[^;]{0,40}\b(?:granted|order)\b|\bfinal approval order\b/,
    unless: /\bpreliminar|\bden(?:y|ies|ied|ying)\b|\bnot\b|\bhearing (?:is )?set\b/,
    yes: ["the class settlement is approved", "final order approving class action settlement"],
    no: ["preliminarily approving settlement"],
  },
  {
    id: "case-dismissed",
    hints: ["dismiss", "clos"],
    effect: "dismissed",
    when: /\b(?:case|action|petition|complaint|matter|lawsuit|claims?|proceeding|cause|appeal)\b[^;]{0,60}\b(?:is|are|be|hereby|shall be|stands?)(?: \w+){0,2} dismissed\b|\bdismiss(?:es|ing)\b[^;]{0,50}\b(?:case|action|petition|complaint|matter|lawsuit|claims?)\b|\border (?:of|for) (?:voluntary )?dismissal\b|\bclos(?:e|es|ing) (?:this |the )?(?:case|action|matter)\b[^;]{0,60}\bmoot\b|\bpetition dismissed\b|\b(?:case|action) dismissed\b|^(?:order of )?dismissal\b/,
    unless:
      /\b(?:why|whether|may be|will be|recommend\w*|not|failure to|could|might)\b[^;]{0,60}\bdismiss|\bmotion to\b|\bto dismiss\b|\bappeal\b|\bden(?:y|ies|ied|ying)\b/,
    yes: ["the action is dismissed with prejudice", "order of dismissal"],
    no: ["show cause why the case should not be dismissed"],
  },
];
