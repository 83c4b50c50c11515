import type { DecreeRule } from "../rule.ts";
import { MUST } from "./verbs.ts";

const ADJUDICATOR =
  "(?:immigration judge|ij|immigration court|(?:neutral|impartial|independent) (?:adjudicator|decision-?maker|arbiter|judge|officer))";
const HELD = "(?:detention|detained|custody|held|holding|keeping|confinement|incarceration|imprisonment)";

/** Somebody is told to do something, by a day or on pain of something. */
const COMMANDED = `(?:${MUST}|within (?:\\w+ ){1,3}(?:days?|hours?|weeks?)|(?:by|before|than) (?:\\d|[a-z]+ \\d|noon|\\d)|only if|unless|to (?:afford|give|hold|bring|provide|convene|conduct|decide|have|receive)\\b)`;
/** What is decided there, and who must show it. */
const WHETHER_HELD = `(?:bond|bail|${HELD}|confined|kept|locked|burden|clear[- ]and[- ]convincing|justif\\w+|danger\\w*|flight)`;

const HOLDERS_OR_JUDGES = "government|respondents?|defendants?|dhs|ice|immigration judges?|ij|eoir";

const RULING_BELOW =
  "(?:the |its |that |this |our |district court(?:'s)? |lower court(?:'s)? |trial court(?:'s)? |judge's )*(?:\\d{1,2}\\/\\d{1,2}\\/\\d{2,4} |[a-z]+ \\d{1,2},? (?:\\d{4} )?)?";
const GIVES =
  "(?:order(?:s|ing|ed)?|impos(?:es|ing)|enter(?:s|ing)|issu(?:es|ing)|grant(?:s|ing)|plac(?:es|ing)|filed) (?:an? )?(?:(?:brief|short|temporary|administrative|interim|limited|emergency) )*";

/** Hearings about whether somebody stays in detention, told by what is to be done there. */
export const hearingDecrees: readonly DecreeRule[] = [
  {
    // "Bond hearing to be held by 11/14": by a day, and so by others than the court.
    id: "bond-hearing-named-with-its-day",
    hints: ["bond hearing", "custody hearing", "bond redetermination hearing"],
    effect: "bond-hearing-ordered",
    when: /^\W*(?:an? |the |new |individualized |prompt |constitutionally adequate )*(?:bond|custody) (?:redetermination )?hearing (?:(?:is )?to be (?:held|conducted|provided|convened|given) (?:[\w ]{0,40}?)?|shall be [\w ]{4,40}?)?(?:within|in|by|no later than|on or before) (?:\d|(?:one|two|three|five|seven|ten|fourteen|twenty|thirty)\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)\b)/,
    unless:
      /\b(?:not|if|unless|whether|courtroom|before (?:the )?(?:undersigned|judge|magistrate|hon)|zoom|videoconference|in person|was|has been)\b/,
    yes: ["bond hearing to be held by 11/14", "new bond hearing in 14 days"],
    no: ["bond hearing set for 11/14 in courtroom 5", "bond hearing in this court before judge roe"],
  },
  {
    id: "hearing-on-custody",
    hints: ["immigration judge", "immigration court", " ij", "neutral", "impartial", "independent"],
    effect: "bond-hearing-ordered",
    when: new RegExp(
      `^(?=[^;]{0,500}?\\b${COMMANDED})(?=[^;]{0,500}?\\b${ADJUDICATOR}\\b)[^;]{0,500}?\\b${WHETHER_HELD}\\b`,
    ),
    unless: new RegExp(
      `\\bnot\\b(?! later)|\\bmay (?:\\w+ )?(?:seek|ask|request|apply|move|petition|pursue|return)\\b|\\b(?:advis|notif|report|tell|respond|inform|stat)(?:e|es|y|ies|ed|ing)?\\b|\\b(?:after|when|how|once|whether|having been) (?:\\w+ )?(?:by )?(?:the |an )?(?:immigration judge|ij)\\b|(?<!\\b(?:seen|heard|reviewed|determined|decided|considered|conducted|held) )by the (?:immigration judge|ij)\\b|\\bno (?:longer|such|further|new|second) |\\b(?:without|den(?:y|ies|ied|ying)|declin\\w+|refus\\w+|argu\\w+|moot|adequate|complied|motions?|magistrate judge|district judge|detention hearing|status report|show cause|until|transcripts?|record|records|recording|file|briefs?|briefing|whether the court)\\b|(?<!\\bonly )\\bif (?!(?:his|her|their|petitioner|plaintiff|[a-z]+ [a-z-]+'s)\\b)|\\bhearings? (?:was|were|has been|have been|having|had been|is set|set|before (?:this court|the undersigned|judge))\\b|\\b(?:immigration judge|ij) (?:has |had |having )?(?:set|granted|ordered|found|denied|ruled|decided|declined|held|determined)\\b|\\b(?:immigration judge|ij)'s\\b|\\b(?:fixed|set|granted|ordered|found|approved|imposed|made) by (?:the |an )?(?:immigration judge|ij)\\b|\\bre-?(?:arrest|detain|detention)\\w*|\\b(?:arrest|detain|jail)\\w* (?:\\w+ ){0,2}again\\b|\\bagain (?:be )?(?:arrest|detain|jail)\\w*|\\b(?:back|return\\w*) (?:in)?to custody\\b`,
    ),
    yes: [
      "an immigration judge must take up the question of petitioner's bond no later than june 24, 2025",
      "a neutral decisionmaker is to decide, within two weeks, if his continued confinement is warranted",
      "he may be kept only if an immigration judge so decides after a hearing under section 1226(a) within one week",
    ],
    no: [
      "petitioner shall be released on the bond that the immigration judge set",
      "respondents are directed to accept the bond fixed by the immigration judge",
      "before she may be arrested again the government must prove to a neutral adjudicator that she is dangerous",
      "an immigration judge found by clear and convincing evidence that petitioner is a danger",
      "respondents shall not remove petitioner before an immigration judge decides on his bond",
      "petitioner may seek a bond hearing before an immigration judge, who will decide whether he poses a danger",
      "petitioner shall advise the court within 7 days after the immigration judge rules on bond",
      "bond having been set by the immigration judge, respondents shall accept payment and release petitioner",
      "debtor shall appear at a hearing where it bears the burden of showing cause",
      "respondents shall file the transcript of the hearing before the immigration judge on bond within 7 days",
    ],
  },
  {
    id: "to-receive-hearing",
    hints: ["to receive", "to get", "to have"],
    effect: "bond-hearing-ordered",
    when: /(?:^|[:;,.] |\band )\W*(?:all |each |every |the |this |sub)*(?:petitioners?|plaintiffs?|class(?: members?)?|members?|detainees?|noncitizens?|(?:mr|ms|mrs)\.? [\w'-]+|he|she|they)(?: [\w'-]+){0,5} to (?:receive|get|have) (?:an? |the |their |his |her )?(?:(?:new|prompt|individuali[sz]ed|constitutionally|adequate|compliant|\w+ly) ){0,3}(?:bond|bail|custody)(?: redetermination| review)? hearings?\b/,
    unless:
      /\b(?:not|no|den(?:y|ies|ied|ying)|asks?|seeks?|requests?|want\w*|wish\w*|entitle\w*|motions?|right|scheduled|hopes?|expects?|whether|if)\b/,
    yes: [
      "class members to receive individualized bond hearings within 21 days",
      "petitioner to have a bond hearing by 5/5",
    ],
    no: ["petitioner asks to receive a bond hearing", "petitioner is entitled to have a bond hearing"],
  },
  {
    id: "burden-at-hearings",
    hints: ["burden"],
    effect: "bond-hearing-ordered",
    when: new RegExp(
      `^(?=[^;]{0,400}?\\b(?:bond|bail|custody)(?: (?:redetermination|review))? hearings?\\b)[^;]{0,400}?(?:\\b(?:${HOLDERS_OR_JUDGES})\\b[^;]{0,60}\\b(?:shall|must|bears?|is to|are to)\\b[^;]{0,60}\\bburden\\b|\\bburden\\b[^;]{0,80}?\\b(?:is|rests?|lies|falls?|be|shall)\\b[^;]{0,40}\\b(?:on|upon|by|with) (?:the )?(?:government|respondents?|defendants?|dhs|ice)\\b)`,
    ),
    unless:
      /\b(?:not|no|den(?:y|ies|ied|ying)|declin\w+|whether|if|argu\w+|contend\w*|motions?|was|were|held|brief\w*|found)\b/,
    yes: [
      "immigration judges shall place the burden of proof on the government at bond hearings of class members",
      "at any bond hearing the government shall bear the burden by clear and convincing evidence",
      "the burden at class members' bond hearings is on the government",
    ],
    no: [
      "respondents shall brief who bears the burden at a bond hearing",
      "the burden at the bond hearing was on petitioner",
    ],
  },
  {
    id: "heard-on-bond",
    hints: ["bond", "bail", "custody"],
    effect: "bond-hearing-ordered",
    when: new RegExp(
      `\\b${MUST}\\b[^;.]{0,50}\\b(?:be|again|hear|heard|reheard|rehear)\\b[^;.]{0,40}\\b(?:heard |reheard |petitioner |plaintiff |him |her |them |each of them |(?:mr|ms|mrs)\\.? [\\w'-]+ |again )on (?:the (?:question|issue) of )?(?:his |her |their )?(?:bond|bail|custody)\\b|\\b${MUST}\\b[^;.]{0,110}\\ba (?:new |prompt |full |fresh )?hearing on (?:his |her |their )?(?:bond|bail|custody)\\b(?! motion)`,
    ),
    unless:
      /\bnot\b(?! later)|\bden(?:y|ies|ied|ying)\b|\bmotions?\b[^;.]{0,30}\bset\b|\bno (?:such|further|new|second) hearing\b/,
    yes: [
      "an immigration judge shall hear him on bond within seven days",
      "class members held in maryland must again be heard on bond",
      "respondents shall give every member who asks a hearing on bond",
    ],
    no: ["the motion shall be heard on 5/1/2020", "petitioner shall not be heard on bond"],
  },
  {
    id: "agreed-hearing",
    hints: ["agree", "stipulat"],
    effect: "bond-hearing-ordered",
    when: /\b(?:parties|sides|counsel|respondents|government)\b[^;.]{0,30}\b(?:agree[sd]?|stipulate[sd]?|agreement|stipulation)\b(?: \w+){0,3} (?:that|to) [^;.]{0,60}\b(?:be given|receive|have|be afforded|be provided|hold|provide|give)\b[^;.]{0,40}\b(?:bond|custody|bail) (?:re-?determination )?hearing\b/,
    unless: /\b(?:not|no|unless|if|until|whether|transcripts?|continue|postpone|adjourn|reschedule)\b/,
    yes: ["the parties agree that petitioner will be given a bond hearing by 5/1"],
    no: ["the parties agree to continue the bond hearing", "the parties agree that no bond hearing is due"],
  },
  {
    id: "held-no-longer",
    hints: ["no longer", "any longer"],
    effect: "release-ordered",
    when: /\b(?:may|shall|can|must)(?: not)? (?:hold|detain|keep|confine) (?:petitioner|plaintiff|him|her|them|(?:mr|ms|mrs)\.? [\w'-]+)(?: in (?:custody|detention))? (?:no|any) longer\b|\b(?:petitioners?|plaintiffs?|detainees?|he|she|they|(?:mr|ms|mrs)\.? [\w'-]+) (?:may|shall|can|must) not be (?:held|kept|detained|confined)(?: in (?:custody|detention))? any longer\b/,
    unless: /\b(?:than|if|unless)\b/,
    yes: [
      "respondents may hold petitioner no longer",
      "ice may not keep him in custody any longer",
      "she must not be held any longer",
    ],
    no: ["respondents may hold him no longer than seven days"],
  },
  {
    id: "lets-counsel-know",
    hints: ["know"],
    effect: "counsel-access-ordered",
    when: new RegExp(
      `\\b${MUST} (?:also |promptly )?=== (?:[\\w'-]+ ){0,4}(?:counsel|attorneys?|lawyers?) know\\b[^;.]{0,60}\\b(?:transfer|remov|releas|arrest|deport|mov(?:e|ing)|detain|book|member|detainee|petitioner)`,
    ),
    unless: /\b(?:not|if|hearing|brief\w*)\b/,
    yes: ["ice shall === counsel know of any transfer of a class member"],
    no: ["ice shall === the court know of any transfer"],
  },
  {
    id: "held-anew",
    hints: [" one "],
    effect: "bond-hearing-ordered",
    when: new RegExp(
      `\\bhearings?\\b[^;.]{0,60}\\b(?:a |an )?(?:new|second|fresh|proper|further|compliant) one\\b(?! is not)|\\b(?:new|second|fresh|proper|further|compliant) one ${MUST} be (?:held|conducted|given|convened|provided)\\b[^;.]{0,60}\\b(?:immigration judge|ij)\\b`,
    ),
    unless: /\b(?:not|no|den(?:y|ies|ied|ying)|argument|conference|evidentiary|settlement|status)\b/,
    yes: [
      "shall give every member refused a hearing a new one within seven days",
      "a new one shall be held within 5 days before a different immigration judge",
    ],
    no: ["no hearing shall be held and no new one is set", "the status hearing is vacated and a new one set"],
  },
  {
    id: "owes-no-hearing",
    hints: ["entitle", "right to", "owed"],
    effect: "bond-hearing-denied",
    when: /\b(?:(?:does|do|did|is|are) not (?:now |yet |statutorily )?entitle[ds]?\b|\bno (?:statutory |constitutional |due process )?right to|(?:is|are) owed no)[^;.]{0,40}\b(?:bond|bail|individuali[sz]ed|custody)(?: [\w-]+){0,2} hearings?\b/,
    unless: /\b(?:but|however|whether|if|argu\w+|though|although|while|granted|granting)\b/,
    yes: [
      "section 1226(c) does not entitle petitioner to an individualized hearing",
      "petitioner has no right to a bond hearing",
    ],
    no: ["he has no right to a bond hearing by statute but due process requires one"],
  },
  {
    id: "gives-stay-of-release",
    hints: ["stay of"],
    effect: "release-stayed",
    ofOrders: true,
    when: new RegExp(
      `\\b${GIVES}stay of ${RULING_BELOW}(?:(?:release|bond|bail) (?:order|ruling|decision)|(?:order|ruling|decision|judgment|grant) (?:of (?:release|bond|bail)\\b|(?:releasing|freeing|granting (?:release|bond|bail|the writ)|admitting)\\b))`,
    ),
    unless: /\bden(?:y|ies|ied|ying)\b|\bclass\b|\bmotions?\b/,
    yes: [
      "ordering a temporary administrative stay of the district court's release order",
      "entering a stay of the order releasing petitioner",
    ],
    no: ["ordering a stay of removal", "granting motion for stay of the release order"],
  },
  {
    id: "release-has-to-wait",
    hints: ["put off", "postponed", "deferred", "delayed", "on hold"],
    effect: "release-stayed",
    when: /\b(?:(?:petitioner|plaintiff|defendant|[\w-]+)'s|his|her|their|the|any) (?:\w+ )?(?:release|freedom)\b[^;.]{0,20}\b(?:is|are|shall be)(?: hereby)? (?:put off|postponed|deferred|delayed|(?:put|placed) on hold)\b/,
    unless: /\b(?:not|was|were|has been|had been|decision|ruling|hearing)\b/,
    yes: ["petitioner's release is put off until the second circuit has ruled on a stay"],
    no: ["a ruling on his release is deferred", "his release was delayed"],
  },
  {
    id: "gives-stay-of-injunction",
    hints: ["stay of"],
    effect: "relief-stayed",
    ofOrders: true,
    when: new RegExp(
      `\\b${GIVES}stay of ${RULING_BELOW}(?:preliminary |permanent )?(?:injunction|tro|restraining order|order (?:enjoining|barring|prohibiting|restraining))\\b`,
    ),
    unless: /\bden(?:y|ies|ied|ying)\b|\bmotions?\b/,
    yes: [
      "ordering a stay of the injunction below until 6/1",
      "entering an administrative stay of the order barring removal",
    ],
    no: ["ordering a stay of the scheduling order"],
  },
  {
    id: "detention-to-be-justified",
    hints: ["justif", "prove", "determin", "decide", "burden", "establish", "demonstrat"],
    effect: "bond-hearing-ordered",
    when: new RegExp(
      `\\b(?:${MUST}|be)\\b[^;.]{0,50}\\b(?:bring|brought|take|taken|present|presented|produce|produced|appear)\\b[^;.]{0,40}\\b(?:before|to|in front of) (?:an? )?${ADJUDICATOR}\\b[^;.]{0,90}\\b(?:justif(?:y|ies|ication)|prov(?:e|es)|establish|demonstrate|burden|determine|decide)\\b[^;.]{0,80}\\b${HELD}\\b|\\bhearing before (?:an? )?${ADJUDICATOR}\\b[^;.]{0,60}\\b(?:shall|must|will|is to)\\b[^;.]{0,30}\\b(?:justify|prove|establish|demonstrate|burden)\\b[^;.]{0,60}\\b${HELD}\\b|\\bhearing at which (?:the government|respondents?|ice|dhs|it|they) (?:must|shall|is to|are to|will|bears?)\\b[^;.]{0,30}\\b(?:justify|prove|establish|demonstrate|burden)\\b[^;.]{0,60}\\b${HELD}\\b`,
    ),
    unless: /\bnot\b(?! later)|\bden(?:y|ies|ied|ying)\b|\bif\b|\b(?:magistrate|district) judge\b|\bshow cause\b/,
    yes: [
      "the government shall bring petitioner before an immigration judge, where it must justify his continued detention",
      "petitioner shall be brought before a neutral adjudicator at which time respondents must prove that he be detained",
    ],
    no: [
      "respondents shall show cause and justify his detention",
      "petitioner shall appear before an immigration judge",
    ],
  },
  {
    id: "denial-of-hearings-is-unlawful",
    hints: [
      "practice",
      "policy",
      "rule",
      "memo",
      "guidance",
      "directive",
      "interpretation",
      "regulation",
      "no-bond",
      "no-hearing",
    ],
    effect: "bond-hearing-ordered",
    when: /\b(?:(?:practice|policy|rule|interpretation) of (?:\w+ly )?(?:denying|refusing|withholding) (?:[\w-]+ ){0,4}(?:bond|custody|bail) hearings?|(?:policy|rule|memorandum|memo|guidance|directive|interpretation|regulation) (?:of [\w ,]{3,20} )?(?:that )?(?:den(?:ying|ies)|refus(?:ing|es)|withhold(?:ing|s)|barr?(?:ing|s)|preclud(?:ing|es)|eliminat(?:ing|es)|foreclos(?:ing|es)) (?:[\w-]+ ){0,4}(?:(?:bond|custody|bail) hearings?|release on bond|bond)|(?:no-bond|no-hearing|no-bond-hearing) (?:policy|practice|rule))\b[^;.]{0,120}\b(?:is|are) (?:hereby |therefore |further )*(?:declared |held |found |adjudged )?(?:to be )?(?:unlawful|contrary to law|invalid|vacated|set aside|void|unconstitutional|enjoined)\b/,
    unless: /\b(?:whether|if|not|stayed|argu\w+|contend\w*|claims?|motion|moot)\b/,
    yes: [
      "defendants' practice of denying bond hearings to those who entered by sea is declared unlawful",
      "the no-bond policy is set aside",
      "the july 8 ice memorandum denying bond hearings is vacated",
    ],
    no: ["plaintiffs claim that the policy of denying bond hearings is unlawful", "the no-bond policy is not unlawful"],
  },
];
