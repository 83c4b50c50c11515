import type { DecreeRule } from "../rule.ts";
import type { EffectName } from "../tags.ts";
import { MUST } from "./verbs.ts";

const ADJUDICATOR =
  "(?:immigration judge|ij|immigration court|(?:neutral|impartial|independent|detached) (?:adjudicator|decision-?maker|arbiter|judge|officer))";
const HELD = "(?:detention|detained|custody|held|holding|confinement|incarceration|imprisonment)";
/** Words up to the end of a sentence, in which hours and numbers have points. */
const ON = "(?:[^;.]|(?<=\\b[ap])\\.(?=m\\b)|(?<=\\b[ap]\\.m)\\.|(?<=\\bm[rs]s?)\\.|\\.(?=\\d))";
const RELIEF = "(?:preliminary |permanent |temporary |class-?wide )*(?:injunction|restraining order|tro)";

/** "The Court will not interfere with the scheduled removal", "has no objection to the transfer": it may go on. */
function letBe(id: string, deed: string, effect: EffectName): DecreeRule {
  return {
    id,
    hints: ["interfer", "interven", "objection to", "object to"],
    effect,
    when: new RegExp(
      `\\b(?:court|judge|undersigned|it) (?:(?:has|sees|states|finds|had|had stated) no objections?(?: to)|(?:will|shall|does|can|may) not (?:interfere with|intervene in|object to|intervene to (?:stop|prevent|halt))|cannot (?:interfere with|intervene in)) (?:(?:the|his|her|their|petitioner's|any|a|respondents'?|ice's) )*(?:[\\w-]+ )?(?:${deed})\\b`,
    ),
    unless:
      /\b(?:if|unless|whether|argu\w+|states? that|represents?|reports? that|says|but|other than|except|monitor\w*|hearing|(?:case|action|venue) transfer|transfer of (?:venue|the (?:case|action)))\b/,
    yes: [`the court will not interfere with the scheduled ${deed.split("|")[0] ?? ""}`],
    no: [`respondents shall not interfere with ${deed.split("|")[0] ?? ""}`],
  };
}

/** "Any such removals would violate this Court's order": what the order forbids, told once more. */
function wouldBreak(id: string, deed: string, effect: EffectName): DecreeRule {
  const example = deed.split("|").at(-1) ?? "";
  return {
    id,
    hints: ["would violate", "would clearly violate", "would plainly violate", "would contravene", "would breach"],
    effect,
    when: new RegExp(
      `\\b(?:${deed})\\b[^;.]{0,80}?\\bwould (?:clearly |plainly )?(?:violate|contravene|breach) (?:this court's|the court's|the|its|our|\\d{1,4}) (?:[\\w-]+ ){0,2}(?:orders?|injunctions?|tro|stay)\\b`,
    ),
    unless: /\b(?:not|whether|if|argu\w+|contend\w*|claims?|alleg(?:e|es|ed|ing|ations?)|nothing|no)\b/,
    yes: [`any such ${example} would clearly violate this court's order`],
    no: [`petitioner argues that ${example} would violate the order`],
  };
}

/** "shall notify the Court at least 72 hours before any removal": not before that time is over. */
function toldBefore(id: string, deed: string, effect: EffectName): DecreeRule {
  const example = deed.split("|").at(-1) ?? "";
  return {
    id,
    hints: ["notify", "advise", "inform", "alert", "notice"],
    effect,
    when: new RegExp(
      `\\b${MUST} (?:also |promptly )?(?:notify|advise|inform|alert)\\b[^;.]{0,60}\\b(?:at least|not less than|no (?:less|fewer|later) than) (?:[\\w-]+ ){0,3}(?:hours?|days?)'? (?:notice )?(?:before|prior to|in advance of|ahead of)\\b[^;.]{0,60}?\\b(?:${deed})\\b|\\b${MUST} (?:also )?(?:provide|give|afford) (?:(?:the court|petitioners?|plaintiffs?|class members?|him|her|them|at least|no less than|not less than|with|a|an) ){0,5}(?:\\w+|\\(?\\d{1,3}\\)?)[ -](?:business |calendar )?(?:hours?|days?)'? (?:advance |prior |written )*notice (?:to (?:the court|petitioners?|plaintiffs?|class members?|him|her|them) )?(?:before|prior to|in advance of|of) (?:(?:any|his|her|their|the|a|intent to) )*(?:[\\w-]+ ){0,2}?(?:${deed})\\b`,
    ),
    unless: /\b(?:not (?!less|later|fewer)|need not|whether|hearing date|case|action)\b/,
    yes: [
      `the government must notify the court at least 72 hours before any ${example}`,
      `respondents shall provide 72 hours' notice before any ${example}`,
    ],
    no: [
      `the government must notify the court of any ${example}`,
      `respondents shall give class counsel 72 hours' notice of any ${example}`,
    ],
  };
}

/** Release, custody and relief told by what is done to time, papers, force and hearings. */
export const otherwiseDecrees: readonly DecreeRule[] = [
  wouldBreak("removal-would-violate", "removals?|deportations?|removing|deporting", "removal-stayed"),
  wouldBreak("transfer-would-violate", "transfers?|transferring|relocating", "transfer-barred"),
  toldBefore("removal-after-notice", "removing|deporting|deportation|removal", "removal-stayed"),
  toldBefore(
    "transfer-after-notice",
    "transferring|mov(?:e|ing)(?! (?:to|for)\\b)|relocation|transfer",
    "transfer-barred",
  ),
  letBe("lets-removal-be", "removal|deportation|repatriation", "removal-permitted"),
  letBe("lets-transfer-be", "transfer|relocation", "transfer-permitted"),
  {
    id: "time-to-release-waits",
    hints: ["releas", "freeing", "to free"],
    effect: "release-stayed",
    ofOrders: true,
    when: /\b(?:deadline|time|period|date|clock|timetable) (?:for|to|of|by which to|within which to|set for) (?:the |his |her |their )?(?:[\w'’-]+ ){0,4}(?:releas(?:e|ing)|freeing|free)\b[^;.]{0,60}\b(?:is|are|shall be)(?: (?:hereby|temporarily|administratively))* (?:suspended|stayed|tolled|held in abeyance|paused|put off|put on hold|frozen)\b|\b(?:suspend|stay|toll|paus|freez)(?:s|es|ing|e) (?:the )?(?:deadline|time|period|date|clock) (?:for|to|of|by which to|within which to) (?:the |his |her |their )?(?:[\w'’-]+ ){0,4}(?:releas(?:e|ing)|freeing|free)\b/,
    unless: /\b(?:not|whether|den(?:y|ies|ied|ying)|transcripts?|documents?|funds|motions?|fees?)\b/,
    yes: ["the deadline for releasing petitioner is suspended pending that court's action"],
    no: ["the deadline for releasing the transcript is suspended", "the time to release is not tolled"],
  },
  {
    // How things stand, told by the court: somebody goes on being free.
    id: "liberty-goes-on",
    hints: ["at liberty", "continued on"],
    effect: "release-ordered",
    when: /\b(?:petitioners?|plaintiffs?|defendants?|deft|detainees?|class members?|he|she|they|(?:mr|ms|mrs)\.? [\w'-]+) (?:(?:shall|may|is to|are to|will) )?(?:remains?|=====?|continues?) at liberty\b|\b(?:shall|may) (?:remain|={4}) at liberty\b|\b(?:petitioner|plaintiff|defendant|deft|he|she)s? (?:(?:is|are) )?continued on (?:his |her |the )?(?:same |current |present )?(?:bail|bond|release)\b/,
    unless:
      /\b(?:not|no longer|if|so long as|while|whether|why|because|since|as (?:he|she|they|petitioner)|reports?|reported|moot|argu\w+|by agreement|revok\w+|detain\w*)\b/,
    yes: [
      "until then she remains at liberty on the terms of 5",
      "petitioner ===== at liberty meanwhile",
      "defendant continued on bond",
    ],
    no: [
      "while petitioner remains at liberty",
      "the hearing is continued on his motion",
      "he may not remain at liberty",
    ],
  },
  {
    id: "writ-is-held-back",
    hints: ["writ"],
    effect: "release-stayed",
    ofOrders: true,
    when: /\b(?:shall|will|must|is to|is directed to|directed to|to) (?:hold|withhold|hold back|retain|delay|defer) (?:(?:the |its )?(?:issuance|transmittal|transmission|service|delivery|execution) of )?(?:the |this )writ\b|\b(?:withholds|withholding|delays|delaying|defers|deferring) (?:(?:the |its )?(?:issuance|transmittal|transmission|service|delivery|execution) of )?(?:the |this )writ\b/,
    unless:
      /\b(?:not (?:hold|withhold|delay|defer)|certiorari|mandamus|garnishment|attachment|execution of judgment|whether)\b/,
    yes: ["the clerk will hold the writ and not transmit it to the warden before 8/4/2025"],
    no: ["the clerk shall not withhold the writ", "the clerk shall hold the writ of garnishment"],
  },
  {
    id: "warrant-for-arrest",
    hints: ["warrant", "shall be held", "shall be kept", "shall be retained", "shall be detained"],
    effect: "detention-ordered",
    when: /\b(?:arrest |bench )?warrant(?: for (?:the |his |her )?arrest)? (?:shall|to|will|is to) issue\b[^;.]{0,50}\b(?:arrest|(?:petitioner|plaintiff|detainee)s?)\b|\b(?:petitioner|plaintiff|he|she|they|detainee)\b[^;.]{0,20}\bshall be (?:held|kept|retained|detained) (?:by|in the custody of) (?:ice|dhs|ero|the (?:marshal|warden|sheriff|government))\b[^;.]{0,30}\b(?:until|pending)\b/,
    unless: /\b(?:not|no|unless|whether|transcript|search|quash\w*|recall\w*|why)\b/,
    yes: ["a warrant shall issue for petitioner's arrest", "she shall be held by ice until the court orders otherwise"],
    no: ["the warrant is quashed", "no warrant shall issue for petitioner's arrest"],
  },
  {
    id: "surrenders-at-facility",
    hints: ["surrender", "report"],
    effect: "detention-ordered",
    when: new RegExp(
      `\\b(?:shall|must|will|(?:is|are)(?: hereby)? (?:to|ordered to|directed to|required to)) (?:self-surrender|surrender (?:(?:him|her|them)sel(?:f|ves) )?)(?: ?(?:at|to)) (?:the )?(?:[\\w'’-]+ ){0,4}(?:facility|center|jail|annex|camp|unit|station)\\b|\\b(?:shall|must|will|(?:is|are)(?: hereby)? (?:to|ordered to|directed to|required to)) (?:report|present (?:him|her|them)sel(?:f|ves)|appear)\\b${ON}{0,90}\\bfor (?:(?:his|her|their|renewed|further|immigration) )?(?:detention|confinement|custody)\\b(?! (?:hearing|review|determination|status))`,
    ),
    unless: /\b(?:not|visit\w*|counsel|attorney|interview|check-?in)\b/,
    yes: [
      "petitioners are directed to self-surrender at the elm hall facility within ten days",
      "petitioner shall report to the elm processing center on 11/24/2025 at 9:00 a.m. for detention pending his removal",
    ],
    no: [
      "petitioner shall report to the field office for a custody hearing",
      "petitioner shall surrender to the facility his passport and not be held",
    ],
  },
  {
    id: "government-justifies-detention",
    hints: ["justif", "prove", "establish", "demonstrat"],
    effect: "bond-hearing-ordered",
    when: new RegExp(
      `\\b(?:government|respondents?|dhs|ice|defendants?|it|they)\\b[^;.]{0,20}\\b(?:shall|must|will|is to|are to)\\b[^;.]{0,40}\\b(?:justify|prove|establish|demonstrate)\\b[^;.]{0,60}\\b${HELD}\\b[^;.]{0,30}\\bbefore (?:an? |the )?${ADJUDICATOR}\\b`,
    ),
    unless: /\b(?:not|den(?:y|ies|ied|ying)|if|whether|show cause)\b/,
    yes: ["the government must, within ten days, justify his detention before an immigration judge"],
    no: [
      "the government must justify his detention in its brief",
      "the government need not justify his detention before an ij",
    ],
  },
  {
    id: "judge-who-may-set-bond",
    hints: ["immigration judge", "ij ", "immigration court", "neutral", "impartial", "independent", "detached"],
    effect: "bond-hearing-ordered",
    when: new RegExp(
      `\\b${MUST}\\b${ON}{0,110}\\b(?:produce|bring|present|take|brought|produced|presented|taken|appear)\\b${ON}{0,70}\\bbefore (?:an? |the )?${ADJUDICATOR} (?:empowered|authorized|able|competent|with (?:the )?(?:power|authority|jurisdiction)|who (?:may|can|shall|will|must|has (?:the )?(?:power|authority))) (?:to )?(?:set|grant|decide|consider|determine|fix|rule on|hear) (?:his |her |their )?(?:bond|bail|custody|release)\\b|\\b${ADJUDICATOR} (?:shall|must|is to|will)\\b[^;.]{0,40}\\b(?:conduct|make|hold|undertake|perform|provide|carry out)\\b[^;.]{0,50}\\b(?:inquiry|assessment|evaluation|finding|findings|examination)\\b[^;.]{0,40}\\b(?:flight|danger|dangerousness)\\b`,
    ),
    unless: /\b(?:not|den(?:y|ies|ied|ying)|if|whether|magistrate)\b/,
    yes: [
      "the warden shall, by noon on november 7, produce mr. roe before an immigration judge empowered to set bond",
      "an immigration judge shall conduct, within 21 days, the individualized inquiry into flight and danger",
    ],
    no: [
      "the clerk shall produce the record before an immigration judge",
      "an immigration judge shall not conduct an inquiry into danger",
    ],
  },
  {
    id: "bond-is-taken-up",
    hints: [
      "bond request",
      "request for bond",
      "bond application",
      "bail request",
      "application for bond",
      "custody request",
      "bail application",
      "custody application",
    ],
    effect: "bond-hearing-ordered",
    when: /\b(?:bond|bail|custody) (?:request|application)\b[^;]{0,40}[.,] ?(?:it|(?:the )?(?:immigration judge|immigration court|ij)|he|she)?\s?(?:shall|must|is to|will) (?:take (?:the matter|it|that (?:request|application)) up|hear (?:it|him|her|the (?:request|application)|that)|decide (?:it|the (?:request|application))|adjudicate (?:it|the (?:request|application)))\b|\b(?:immigration judge|immigration court|ij) (?:shall|must|is to|will) (?:[^;.]{0,30} )?(?:take up|hear|decide|adjudicate|entertain) (?:his|her|their|petitioner['’]s|the) (?:bond|bail|custody) (?:request|application)\b/,
    unless: /\b(?:not|den(?:y|ies|ied|ying)|whether)\b/,
    yes: ["the immigration judge shall adjudicate his bond request by july 18"],
    no: ["the immigration judge shall not hear his bond request"],
  },
  {
    id: "judgment-denies-petition",
    hints: ["judgment", "nothing"],
    effect: "release-denied",
    when: /\b(?:will|shall) enter (?:a |an )?(?:separate |final |corresponding )?judgment denying (?:the |his |her )?(?:\d{1,4} )?(?:amended |habeas )?(?:petition|writ)\b|\b(?:opinion|order|ruling|decision) denying (?:the |his |her )?(?:habeas |amended )?petition,? (?:final )?judgment (?:is|be|shall be) (?:hereby )?entered (?:for|in favor of) (?:the )?respondents?\b|\b(?:petitioner|he|she) takes? nothing\b/,
    unless: /\b(?:moot|jurisdiction|for review|certiorari|not den)\b/,
    yes: ["the court will enter a judgment denying the petition", "petitioner takes nothing by his petition"],
    no: ["the court will enter a judgment dismissing the petition as moot"],
  },
  {
    id: "judgment-on-custody-for-respondents",
    hints: ["judgment"],
    effect: "release-denied",
    when: /\bjudgment (?:is|be|shall be) (?:hereby )?(?:entered|rendered|granted) (?:for|in favor of) (?:the )?(?:respondents?|government|warden)\b[^;]{0,110}\b(?:claims?|challenges?|petition)\b[^;.]{0,50}\b(?:detention|custody|confinement)\b/,
    unless: /\b(?:moot|jurisdiction|damages|conditions of)\b/,
    yes: ["judgment is entered in favor of respondents on all claims challenging the length of her detention"],
    no: [
      "judgment is entered in favor of petitioner on the claim that his detention is unlawful",
      "judgment is entered in favor of respondents on the claim for damages for detention",
    ],
  },
  {
    id: "custody-is-not-disturbed",
    hints: ["disturb", "interfere", "upset"],
    effect: "release-denied",
    when: /\b(?:will|does|shall|can|may)(?: ?not|n't) (?:disturb|interfere with|upset) (?:[\w'’-]+ ){0,3}(?:custody|detention|confinement)\b|\b(?:declin|refus)(?:es|ing) to (?:disturb|interfere with|upset) (?:[\w'’-]+ ){0,3}(?:custody|detention|confinement)\b/,
    unless: /\b(?:whether|if|hearing is|argu\w+|respondents|defendants|officers|agents)\b/,
    yes: ["the court will not disturb the government's custody of petitioner"],
    no: ["respondents shall not interfere with her visits in detention"],
  },
  {
    id: "relief-loses-force-meanwhile",
    hints: ["complian", "complying", "enforced", "enforcement", "force", "effect"],
    effect: "relief-stayed",
    ofOrders: true,
    when: new RegExp(
      `\\b(?:is|are)(?: \\w+ly)? (?:relieved|excused) (?:of|from) (?:compliance|complying|(?:its|their|his) (?:obligations?|duties|duty)) (?:with|under) (?:the |that |its )?(?:[\\w-]+ ){0,3}?(?:injunction|restraining order|tro|order|judgment)\\b|\\benforcement of (?:the |that |its )?${RELIEF}\\b[^;.]{0,30}\\b(?:is|are|be)(?: (?:hereby|temporarily|administratively))* (?:enjoined|suspended|halted|barred|restrained|paused)\\b|\\b${RELIEF} shall (?:not be enforced|have no (?:force|effect)|be (?:without|of no) (?:force|effect))(?: (?:or|and) effect)? (?:until|pending|while|during|for)\\b`,
    ),
    unless:
      /\b(?:not (?:relieved|excused|suspended)|den(?:y|ies|ied|ying)|whether|if|discovery|scheduling|production)\b/,
    yes: [
      "the director is accordingly relieved of compliance with the injunction until judgment here",
      "enforcement of the injunction is administratively enjoined through may 30",
      "the july 11 restraining order shall not be enforced until this court says otherwise",
      "the injunction shall be without force until june 10, 2020",
    ],
    no: ["the motion to be relieved of compliance is denied", "enforcement of the injunction is not suspended"],
  },
];
