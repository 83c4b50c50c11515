import type { DecreeRule } from "../rule.ts";

/** Who holds people, and with them what is known of them. */
const HOLDER =
  "(?:defendants?'?|respondents?'?|government|ice|dhs|warden|jail|sheriff|facility|agency|department|director|secretary|united states|defense counsel|counsel for (?:the )?(?:defendants?|respondents?|government)|(?:defendants'|respondents'|government) counsel)";
/** How somebody is told to do something. */
const MUST =
  "(?:shall|must|will|to|(?:is|are)(?: hereby)? (?:to|(?:ordered|directed|required|compelled|instructed|obliged|commanded) to))";
/** Words between "shall" and its verb: "promptly", ", by Friday,". A few of them: one may be read as a part of another. */
const HOW = "(?: \\w+ly| forthwith| also| within [^;.,]{1,24}|,[^;.,]{1,40},){0,3}";
/** Papers and records that only the holder has. */
const PAPERS =
  "(?:a-?files?|(?:custody|detention|medical|immigration|alien|personnel|detainee|case|complete|entire) (?:case )?files?|(?<!administrative )(?<!court )records?|(?:intake|custody|review|log|head ?count|booking) sheets?|inventor(?:y|ies)|ledgers?|minutes of (?!this)|(?:incident|inspection|medical|site|use-of-force|grievance|autopsy) reports?|itinerar(?:y|ies)|schedules of flights|flight plans?|audits?|protocols?|assessments?|notes|texts|text messages|chats|surveys|spreadsheets?|logs?|manifests?|footage|recordings?|videos?|e-?mails?|correspondence|communications|cables|messages|memorand(?:um|a)(?! (?:of law|in\\b|opinion))|(?<!settlement )agreements?|contracts?|data|statistics|figures|rosters?|worksheets?|questionnaires|interview notes|photographs?|guidance|directives?|warrants?|i-\\d{3}s?|documents|papers|information)";
const GIVEN =
  "(?:given|provided|furnished|supplied|sent|turned over|handed(?: over)?|delivered|transmitted|tendered|made available|shared|shown|opened|e-?mailed|disclosed|released|produced)";
const OTHER_SIDE = "(?:plaintiffs?'?|petitioners?'?|counsel|(?:his|her|their) (?:attorneys?|lawyers?))";

/** Papers of the court, and of no party. */
const DOCKETED =
  "(?:ecf|dkt|doc|docket|document|entry|exhibit|transcript|declaration|filing|order|affidavit|\\d{1,4}|it)";

/** What is to be shown to the other side, and to the public, beside what `decrees-other.ts` reads. */
export const recordDecrees: readonly DecreeRule[] = [
  {
    id: "papers-handed-over",
    hints: [
      "give",
      "provid",
      "furnish",
      "suppl",
      "share",
      "send",
      "deliver",
      "transmit",
      "turn",
      "hand",
      "mail",
      "tender",
      "produc",
      "disclos",
      "unredacted",
      "transcript",
      "recording",
      "custody history",
      "i-213",
    ],
    effect: "disclosure-ordered",
    when: new RegExp(
      `\\border(?:s|ed)? that (?:the )?${HOLDER}\\b[^;.]{0,20} (?:produce|disclose|furnish|provide|give|deliver|supply|turn over|hand over|transmit|tender)\\b[^;.]{0,110}\\b${PAPERS}\\b|\\b${HOLDER}\\b[^;.]{0,40}\\b${MUST}${HOW} (?:(?:give|provide|furnish|supply|share|send|deliver|transmit|turn|hand|e-?mail|tender)\\b[^;.]{0,130}\\b(?:${PAPERS}|(?:complete )?lists? of (?:all|every|each|everyone|the (?:names|persons|people|detainees))\\b)|file\\b[^;.]{0,50}\\b(?:unredacted|transcript(?: and audio)? of (?:the|that) [^;.]{0,20}hearing|recording|custody history|i-213)\\b)`,
    ),
    unless:
      /\b(?:weekly|daily|monthly|status report|courtesy|call-in|dial-in|in camera|to chambers)\b|\b(?:each|every) (?:day|week|month|monday|tuesday|wednesday|thursday|friday)\b|\bcopy of (?:this|the) order\b|\b(?:shall|must) not\b|\b(?:passport|travel documents?|identity documents?|belongings|property|bond hearing)\b/,
    yes: [
      "respondents shall file unredacted copies of the arrest warrant",
      "ice shall deliver to counsel a list of every person held since march 2",
      "respondents shall provide petitioner's counsel with his complete a-file by noon",
      "ice shall turn the custody log over to class counsel",
      "the government shall share with plaintiffs the agreement with the receiving country",
    ],
    no: [
      "respondents shall provide counsel with call-in details and a copy of the recordings",
      "plaintiffs shall provide defendants with their medical records",
    ],
  },
  {
    id: "papers-given",
    hints: [
      "given",
      "provided",
      "furnished",
      "supplied",
      "sent",
      "over",
      "delivered",
      "available",
      "shared",
      "shown",
      "opened",
      "handed",
      "transmitted",
      "tendered",
      "mailed",
      "disclosed",
      "released",
      "produced",
      "exchanged",
      "surrendered",
      "go to",
      "go straight",
      "go directly",
      "go promptly",
    ],
    effect: "disclosure-ordered",
    when: new RegExp(
      `\\b${PAPERS}\\b[^;.]{0,60}\\b(?:shall|must|will|is to|are to|to) (?:(?:\\w+ly )?be (?:\\w+ly )?${GIVEN} (?:up )?|go (?:straight |directly |promptly )?)to [^;.]{0,20}\\b${OTHER_SIDE}|\\b${PAPERS}\\b[^;.]{0,40}\\b(?:shall|must|are to|is to) be (?:\\w+ly )?(?:exchanged|disclosed|produced|handed over|turned over|surrendered to)\\b|\\b(?:reports?|lists?|names|results|figures|photos|photographs) (?:shall|must|are to|is to|to) be (?:\\w+ly )?(?:(?:exchanged|disclosed|produced|handed over|turned over)\\b|(?:handed|given|furnished|supplied|shown) to [^;.]{0,20}\\b${OTHER_SIDE})`,
    ),
    unless:
      /\bnot (?:to )?be\b|\b(?:expert|pretrial|witness|exhibit) (?:reports?|lists?)\b|\b(?:passport|travel documents?|identity documents?)\b|\bcopy of (?:this|the) order\b/,
    yes: [
      "the memorandum is to be given to plaintiffs within 3 days",
      "access to the surveillance video is to be given to plaintiffs' expert",
    ],
    no: ["the records shall not be given to plaintiffs", "the records shall be kept"],
  },
  {
    // "Defendants shall file daily status reports", "ICE shall report weekly on the population".
    id: "reports-regularly",
    hints: ["daily", "weekly", "monthly", "each", "every"],
    effect: "disclosure-ordered",
    when: /\b(?:defendants?|respondents?|government|ice|dhs|agency|warden)\b[^.;]{0,20}\b(?:shall|must|to|is directed to|are directed to)\b[^.;]{0,24}\b(?:file|report|submit|provide|update)\b[^.;]{0,60}\b(?:daily|weekly|bi-?weekly|monthly|(?:each|every) (?:day|week|month|monday|tuesday|wednesday|thursday|friday|evening|morning))\b[^.;]{0,60}/,
    unless:
      /\b(?:no longer|relieved|lists?|rosters?|calls?|visits?|meals|access|telephone|joint)\b|\b(?:need|shall|must) not (?:\w+ )?(?:file|report|submit|provide|update)\b/,
    yes: ["defendants shall file daily status reports on their efforts", "ice shall report weekly on the population"],
    no: ["counsel to file daily reports", "defendants shall provide daily telephone access"],
  },
  {
    // What nobody may keep back: a privilege that does not hold, and papers that somebody is entitled to see.
    id: "nothing-kept-back",
    hints: ["privilege", "entitled", "production", "disclosure"],
    effect: "disclosure-ordered",
    when: new RegExp(
      `\\b(?:overrul|reject)(?:es|s|ing|ed)\\b[^;.]{0,60}\\bprivileges?\\b|\\bprivileges? (?:objections?|claims?|assertions?|log entries)\\b[^;.]{0,40}\\b(?:is|are)(?: hereby)? (?:overruled|rejected|not sustained)\\b|\\bprivileges? (?:does not|do not|did not) (?:attach|apply|reach|cover|shield|protect|extend)\\b|\\bprivilege\\b[^;.]{0,30}\\b(?:was|is|has been)(?: \\w+)? waived\\b|\\b(?:petitioners?|plaintiffs?|counsel|detainees?) (?:is|are|was)(?: \\w+)? entitled to (?:see|inspect|examine|review|read|receive|have|copies of|copy|obtain) (?:them|it|these|those|the same|(?:[\\w'-]+ ){0,5}${PAPERS})\\b|\\b(?:production|disclosure)(?: of [^;.]{1,40})? (?:shall|must|is to|may) (?:now )?(?:proceed|go forward|go ahead|resume|continue|be (?:completed|made|had))\\b`,
    ),
    unless:
      /\b(?:whether|why|if|sustain(?:s|ing|ed)|not entitled|attorney-client|spousal|den(?:y|ies|ied|ying) (?:disclosure|production)|hearing)\b/,
    yes: [
      "overruling the law-enforcement privilege objection",
      "the deliberative process privilege does not attach",
      "petitioner is entitled to inspect the custody records",
      "production shall proceed",
    ],
    no: ["sustaining the privilege objection", "petitioner is entitled to a hearing"],
  },
  {
    // "shall lodge the hour at which each plane took off", "is to have available the names of those on board".
    id: "facts-told",
    hints: [
      "lodge",
      "file",
      "state",
      "provid",
      "giv",
      "disclos",
      "available",
      "supply",
      "report",
      "furnish",
      "submit",
      "reveal",
      "declare",
    ],
    effect: "disclosure-ordered",
    when: new RegExp(
      `\\b${HOLDER}\\b[^;.]{0,40}\\b${MUST}${HOW} (?:lodge|file|state|provide|give|disclose|supply|report|furnish|submit|reveal|declare|(?:have|make) available|produce)\\b[^;]{0,70}\\bthe (?:exact |precise )?(?:names?|identit(?:y|ies)|hours?|times?|whereabouts|tail numbers?|numbers?|manner)(?:,? and [\\w ]{1,30})? (?:(?:and \\w+ )?(?:of|for) (?:the |all |any |each |every |those )?(?:[\\w-]+ ){0,2}(?:persons?|people|passengers?|individuals?|detainees?|class members?|members?|flights?|planes?|aircraft|officers?|agents?|those|everyone|removals?|countries)|at which|when|by which|in which|under which)\\b`,
    ),
    unless: /\b(?:not|whether|witness(?:es)?|exhibits?|expert|weekly|daily|monthly|counsel of record|hearing)\b/,
    yes: [
      "the government shall lodge under seal the hour at which each plane took off",
      "defense counsel is to have available the names of the persons aboard",
    ],
    no: ["defendants shall file the names of their witnesses", "the government shall state the time of the hearing"],
  },
  {
    id: "discovery-opened",
    hints: ["discovery", "depos", "interrogator", "subpoena", "testimony"],
    effect: "disclosure-ordered",
    when: new RegExp(
      `\\b(?:allow|permitt?|authoriz|grant|order|direct)(?:s|es|ing)\\b[^;.]{0,30}\\b(?:expedited|limited|early|jurisdictional|targeted|prompt)\\b[^;.]{0,20}\\bdiscovery\\b|\\b(?:plaintiffs?|petitioners?|counsel) may (?:\\w+ )?(?:depose|(?:take|serve|conduct|notice)\\b[^;.]{0,40}\\b(?:depositions?|interrogator(?:y|ies)|document requests|subpoenas?|discovery))\\b|\\bcompel(?:s|ling)\\b[^;.]{0,40}\\b(?:depositions?|testimony)\\b|\\b${MUST} (?:sit for|submit to|appear for|attend|be deposed|give)\\b[^;.]{0,20}(?:\\bdepositions?\\b|(?<=deposed))|\\b(?:depositions?|expedited discovery)(?: of [^;.]{1,60})? (?:may|shall|is to|are to) (?:be taken|go forward|proceed|take place)\\b(?! (?:by (?:video|zoom|phone|telephone)|remotely))`,
    ),
    unless: /\b(?:den(?:y|ies|ied|ying)|schedul\w+|protective order|stay\w*|deadline|expert)\b|\bshall not\b/,
    yes: [
      "allowing expedited discovery",
      "plaintiffs may depose field office director roe for three hours",
      "compelling the deposition of warden roe",
    ],
    no: ["the deadline for fact discovery is extended", "denying leave for expedited discovery"],
  },
  {
    id: "people-named",
    hints: ["identif", "name", "list"],
    effect: "disclosure-ordered",
    when: new RegExp(
      `\\b${HOLDER}\\b[^;.]{0,40}\\b${MUST}${HOW} (?:identify|name|list|enumerate)\\b[^;.]{0,60}\\b(?:everyone|anyone|(?:each|every|all|any|the) (?:\\w+ ){0,3}(?:persons?|people|individuals?|members?|detainees?|noncitizens?|passengers?))\\b`,
    ),
    unless: /\b(?:witness(?:es)?|exhibits?|weekly|daily|monthly)\b|\b(?:shall|must) not\b/,
    yes: ["defendants must identify, by name and number, everyone moved to the base since may 1"],
    no: ["defendants shall identify each witness by name"],
  },
  {
    id: "kept-from-the-public",
    hints: ["public", "seal", "limited", "restricted", "confined", "restriction"],
    effect: "sealed",
    when: new RegExp(
      `\\b(?:be|is|are),? (?:hereby )?(?:kept|withheld|shielded|hidden|screened|closed|removed) from (?:the )?(?:remote |general )?public\\b|\\b(?:made|marked|designated|rendered) (?:non-?public|private)\\b|\\b(?:permitt?|allow|authoriz)(?:s|es|ing)\\b[^;.]{0,80}\\bunder seal\\b|\\bleave (?:is )?(?:hereby )?(?:granted|given) to (?:file|lodge|submit)\\b[^;.]{0,60}\\bunder seal\\b|\\b(?:level \\d|public[- ]access|viewing|access) restrictions? (?:is|are|shall|to|will)(?: to)?(?: be)? (?:maintained|imposed|applied|placed|set|continued|kept|entered)\\b|\\b(?:viewing|access|visibility|availability)\\b[^;.]{0,20}\\b${DOCKETED}\\b[^;.]{0,30}\\b(?:is|are|shall be|be)(?: hereby)? (?:limited|restricted|confined)\\b`,
    ),
    unless: /\b(?:not|no longer|un-?seal\w*|den(?:y|ies|ied|ying)|counsel visits?|legal)\b/,
    yes: ["ecf 9 to be kept from public view", "viewing of docket entry 9 is limited to case participants"],
    no: ["docket entry 9 shall not be kept from the public", "access to counsel is limited"],
  },
  {
    id: "opened-to-the-public",
    hints: ["public", "restriction", "seal"],
    effect: "unsealed",
    when: /\bseal (?:is )?(?:hereby )?(?:lifted|vacated|dissolved)\b|\b(?:viewing|access) restrictions? (?:is|are|be|shall be)(?: hereby)? (?:removed|lifted|ended|vacated|terminated)\b|\bmake (?:[\w.]+ ){1,4}public\b|\b(?:open(?:ed)?|available|accessible|releas(?:e|ed|ing)(?: [\w.]+){0,4}|disclosed|restored|returned) (?:\w+ )?to (?:the )?(?:general )?public\b|\bfil(?:e|ed|ing)\b[^;.]{0,60}\b(?:publicly|(?:on|in) the public (?:docket|record))\b|\b(?:restrictions?|limits?|limitations?) on (?:public )?(?:access|viewing)\b[^;.]{0,40}\b(?:is|are|be)(?: hereby)? (?:removed|lifted|ended|vacated|dissolved|terminated|cancelled|canceled|withdrawn|rescinded|discontinued|discharged)\b|\b(?:keep|maintain|continue|retain|leave)\b[^;.]{0,40}\bunder seal (?:is|are)(?: hereby)? (?:refused|rejected|overruled|turned down)\b|\b(?:remov|lift|end|eliminat|vacat)(?:e|es|s|ing)\b[^;.]{0,30}\b(?:viewing|access|public[- ]access|public[- ]viewing|security) restrictions?\b|\b(?:vacat|lift|dissolv|rescind|withdraw)(?:es|ing|s)\b[^;.]{0,50}\b(?:order|ruling)\b[^;.]{0,40}\bseal(?:ing|ed)\b|\b(?:order|ruling) sealing\b[^;.]{0,60}\b(?:is|are)(?: hereby)? (?:vacated|lifted|dissolved|rescinded|withdrawn|set aside)\b/,
    unless:
      /\b(?:not|den(?:y|ies|ied|ying)|remain|closed|if|hearing|proceedings?|courtroom|conference|gallery|line|trial|call|zoom)\b|\bmay (?:[\w-]+ ){0,2}file\b|\bmotion to (?:unseal|file)\b/,
    yes: [
      "the clerk shall make 3 available to the public",
      "restrictions on access to ecf 3 are removed",
      "ordered that viewing restrictions be lifted",
      "vacating the order of march 2 sealing ecf no. 3",
    ],
    no: ["the hearing is open to the public", "the declaration shall not be opened to the public"],
  },
];
