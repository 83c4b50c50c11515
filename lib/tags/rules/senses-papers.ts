import type { SenseRule } from "../rule.ts";

/** Papers, talks and sums about holding and removing people: what is done with them holds and removes nobody. */
export const paperSenses: readonly SenseRule[] = [
  {
    // What belongs to a hearing, and no hearing that is to be.
    id: "things-of-a-hearing",
    isOfMatter: true,
    hint: "hearing",
    when: /\b(?:bond|custody|bail|detention|redetermination)[- ](?:re-?determination )?hearings?(?:'s|s?')? (?:questions?|interpreters?(?:'s?)?|recordings?|transcripts?|invoices?|costs|expenses|exhibits?|testimony|audio|minutes|tapes?|packets?|briefs?|briefing|witness(?:es)?|bills?|vouchers?|memorandum|memoranda|calendar|statistics|data|results|logs|files?)\b|\bhearing on (?:his|her|their|the|petitioner'?s?|plaintiffs?'?s?) (?:\w+ )?(?:bond|bail|release|custody|removal|detention|transfer|stay) (?:motion|application|request|petition)s?\b/,
    yes: [
      "the bond hearing interpreter's invoice",
      "supply the custody hearing recording",
      "attend the hearing on his bond motion",
    ],
    no: ["a bond hearing before an immigration judge", "the hearing on bond shall be held"],
  },
  {
    // What a paper argues for is no more than what it argues for.
    id: "paper-in-support",
    isOfMatter: true,
    hint: "in ",
    when: /\b(?:reply|response|brief|memorandum|sur-?reply|declarations?|exhibits?|authority|evidence|affidavits?) in (?:further )?(?:support of|opposition to)(?: (?!(?:is|are|granted|denied|grant(?:s|ing)|den(?:ies|ying)|by|and|or|but|filed)\b)[\w'-]+){0,8} (?:stay|release|removal|deportation|bond|bail|detention|injunction|tro)\b(?: (?!(?:is|are|granted|denied|grant(?:s|ing)|den(?:ies|ying)|by|and|or|but|filed)\b)[\w'-]+){0,8}/,
    yes: ["motion to file oversize reply in support of stay of removal granted"],
    no: ["in support of its ruling the court finds that removal is stayed", "motion in opposition to removal granted"],
  },
  ...(["bond", "bail"] as const).map((hint): SenseRule => ({
    // What came of a hearing elsewhere, as a report or a reason tells it: nobody orders it here.
    id: `${hint}-told-of`,
    isOfMatter: true,
    hint,
    when: new RegExp(
      `\\b${hint}(?: (?:in the amount )?of \\$?[\\d,]+)? having been (?:\\w+ )?(?:set|fixed|posted|granted|denied|refused)\\b|(?<=\\b(?:report(?:s|ed|ing)?|advis(?:es?|ed|ing)|inform(?:s|ed|ing)?|notif(?:ies|ied|ying)) [^;.]{0,120}\\b(?:and|that) )${hint}(?: (?:in the amount )?of \\$?[\\d,]+)? (?:was |were |had been |has been )?(?:set|fixed|granted|denied|refused)\\b|(?<=\\b(?:reviewed|received|receipt of|docketed|filed|lodged|noted) [^;.]{0,50}\\b(?:immigration judge|ij)(?:'s)? (?:decision|order|ruling)s? (?:which |that )?(?:sets?|setting|fix(?:es|ing)|grant(?:s|ing)|den(?:ies|ied|ying)|refus(?:es|ing)) )${hint}\\b`,
    ),
    yes: [
      `${hint} of $9,000 having been set and posted`,
      `having read the report 14 that ${hint} was refused`,
      `the court has reviewed the immigration judge's decision setting ${hint} at $9,000`,
    ],
    no: [
      `${hint} is set at $9,000`,
      `hearing held and ${hint} set`,
      `the hearing was held on may 4 and ${hint} set at $9,000`,
      `respondents shall honor the immigration judge's order setting ${hint}`,
    ],
  })),
  {
    // Who stays is not stayed.
    id: "stays-at-liberty",
    isOfMatter: true,
    hint: "stay",
    when: /\bstays?(?= (?:at (?:liberty|large|home)\b|out of (?:custody|detention|jail)\b))/,
    yes: ["petitioner stays at liberty", "he may stay out of custody until may 4"],
    no: ["the court stays the order", "a stay of release"],
  },
  {
    // Whom clerks and parties write to, and no lawyer of anybody who is held.
    id: "prosecutors",
    isOfMatter: true,
    hint: "attorney",
    when: /(?<=\b(?:to|notify|notifies|notifying|upon|on) (?:the )?(?:[a-z]+ )?)(?:u\.s\.|united states|district|state's|county) attorney(?:'s)?(?: office)?\b/,
    yes: ["shall notify the queens district attorney", "email a copy to the u.s. attorney's office"],
    no: ["access to his attorney", "the united states attorney shall produce the file"],
  },
  {
    // How those who speak for somebody reach the court.
    id: "counsel-calls-in",
    isOfMatter: true,
    hint: "counsel",
    when: /\bcounsel (?:shall|must|may|is to|are to|will) (?:jointly |each )?(?:call|dial)(?:-in| in| for| into| the (?:court|conference|chambers))\b/,
    yes: ["each side's counsel shall call in at noon", "counsel shall dial in"],
    no: ["petitioner may call counsel", "so that she may consult with her counsel"],
  },
  {
    // How bail is asked for, and what is shown for it.
    id: "papers-of-bail",
    isOfMatter: true,
    hint: "bail",
    when: /\bbail (?:procedures?|process|protocol|exhibits?|records?|submissions?|schedule)\b|\bbar (?:for|to) bail\b/,
    yes: ["setting bail procedures", "access to bail exhibits", "has not cleared the high bar for bail"],
    no: ["setting bail at $5,000", "bail is granted"],
  },
  {
    // Somebody is stopped on a road or at a gate, and asked.
    id: "stops-and-questions",
    isOfMatter: true,
    hint: "detention",
    when: /\b(?:secondary|roadside|investigat(?:ive|ory)|terry) detention\b|\bdetention (?:at|by) the roadside\b/,
    yes: ["statements made in secondary detention", "the detention by the roadside was lawful"],
    no: ["continued detention pending removal", "the detention is unlawful"],
  },
  {
    // Who is meant by a class, and nothing that is done to them.
    id: "on-behalf-of-a-class",
    isOfMatter: true,
    hint: "class of",
    when: /(?<=\b(?:on behalf of|representatives? of|represent) (?:themselves and )?(?:a|the|all) (?:[\w-]+ ){0,3}(?:sub)?class of )[^,.;:]{1,180}/,
    yes: ["may proceed on behalf of a class of all persons held for removal under the act"],
    no: ["the removal of the class of persons is stayed"],
  },
  {
    // A paper by which somebody is removed is shown to somebody.
    id: "removal-papers-shown",
    isOfMatter: true,
    hint: "of removal",
    when: /(?<=\b(?:produc(?:e|es|ing|tion of)|fil(?:e|es|ing)|submit(?:s|ting)?|lodg(?:e|es|ing)|furnish(?:es|ing)?|provid(?:e|es|ing)|attach(?:es|ing)?|disclos(?:e|es|ing)|copy of|copies of)\b[^;.]{0,90}\b)(?:warrants?|orders?|records?|notices?) of removal\b(?! (?:is|are|shall|may|must|be|will)\b)/,
    yes: ["shall produce to the court the warrant of removal", "furnish counsel with a copy of the order of removal"],
    no: ["the order of removal shall be produced", "stay the order of removal"],
  },
  {
    // "proof that the order of release was transmitted": what became of a paper.
    id: "order-that-was-sent",
    isOfMatter: true,
    hint: "the order ",
    when: /\bthe order (?:of|for|granting|directing|requiring|staying|barring) [^;.,]{1,60}(?= (?:was|were|has been|had been) (?:\w+ly )?(?:transmitted|sent|served|delivered|received|communicated|faxed|e-?mailed|forwarded|posted|read|translated)\b)/,
    yes: ["proof that the order of release was transmitted to the facility"],
    no: ["the order of release was stayed", "the order of release is affirmed"],
  },
  {
    // Sums that are measured by a bond.
    id: "money-beside-a-bond",
    hint: "bond",
    when: /\b(?:in excess of|more than|over and above|toward|towards|left of|balance of) (?:the|his|her|their|said) (?:bond|bail)(?: (?:so )?(?:fixed|set|ordered|required|posted))?(?: (?:on|at|by) [\w ]{1,16})?|\b(?:posting|giving|furnishing|providing|filing) (?:any |a )?(?:security|undertaking)(?: under (?:fed\. r\. civ\. p\. |rule )?65\(c\))?(?: for (?:the|this|its) (?:\w+ )?injunction(?: of \w+ \d+)?)?/,
    yes: ["the $1,000 that he posted in excess of the bond fixed on july 21"],
    no: ["the bond is fixed at $1,000", "release on a bond of more than $1,000"],
  },
  {
    id: "security-for-an-injunction",
    hint: "security",
    when: /\b(?:posting|giving|furnishing|providing|filing|deposit(?:ing)? of|post|give|furnish) (?:of )?(?:any |a )?(?:security|undertaking)(?: under (?:fed\. r\. civ\. p\. |rule )?65\(c\))?(?: for (?:the|this|its) (?:\w+ )?(?:injunction|tro|restraining order)(?: (?:of|at|in) (?:\w+ )?\d+)?)?/,
    yes: ["excusing petitioner from posting security under rule 65(c) for the injunction of august 27"],
    no: ["the injunction issues without security"],
  },
  {
    // That something was done gives no ground for something else.
    id: "no-ground-for-anything",
    isOfMatter: true,
    hint: " is no",
    when: /(?<=^|[.;:] )(?:that|the fact that) [^.;]{3,140} is (?:no|not a|not an|neither a) (?:ground|reason|basis|cause|evidence|proof|sign|answer|excuse|defense)\b[^.;]*/,
    yes: ["that this judge enjoined the removal is no ground to question her impartiality"],
    no: ["petitioner's removal is no longer stayed"],
  },
  {
    // "while at liberty petitioner may travel to Ohio": how things stand.
    id: "while-at-liberty",
    isOfMatter: true,
    hint: "while ",
    when: /\bwhile (?:he is |she is |they are |petitioner is |still |so )?(?:at liberty|at large|on (?:bond|bail|release|supervision|parole)|released|out on (?:bond|bail)|free)\b/,
    yes: ["while at liberty petitioner may travel to ohio"],
    no: ["petitioner shall be at liberty while the case is pending"],
  },
  {
    // "ORDER filed that the motion be granted": courts of appeals file what others enter.
    id: "order-filed-that",
    hint: "filed ",
    when: /\bfiled(?<=\b(?:order|judgment)(?: \[\d{4,9}\])? filed)(?= (?:\[\d{4,9}\] )?that (?:[\w'-]+ ){0,6}(?:motions?|applications?|requests?|petitions?|stays?|injunctions?|orders?)\b)/,
    yes: [
      "order filed that the motion for stay of removal is granted",
      "order [123456] filed that the stay be dissolved",
    ],
    no: ["order on the motion filed that day", "order filed granting the motion"],
  },
  {
    // Who paroles, and nobody's parole.
    id: "parole-board",
    hint: "parole ",
    when: /\bparole(?= (?:board|commission|commissioners?|officers?|examiners?)\b)/,
    yes: ["the parole board's decision is affirmed"],
    no: ["revocation of parole is vacated"],
  },
  {
    // What a judgment calls itself that sends somebody back to prison.
    id: "judgment-of-revocation",
    hint: "revocation",
    when: /(?<=\bjudgment (?:of|on|for|after|in) (?:the )?)revocation\b(?: of (?:supervised release|probation|parole|pretrial release)\b|(?! of\b))/,
    yes: ["judgment of revocation of supervised release: defendant is remanded"],
    no: ["revocation of his release is set aside", "judgment of revocation of release"],
  },
  {
    // The order on detention from which there is an appeal: most often it frees or gives hearings.
    id: "detention-order-on-appeal",
    isOfMatter: true,
    hint: "detention",
    when: /\bdetention(?<!\b(?:revok|vacat|lift|terminat|set aside|rescind)\w* (?:[\w'-]+ ){0,3}detention)(?= (?:orders?|rulings?|decisions?|opinions?)\b[^;.]{0,20}\bpending (?:the |an |their |its )?appeal\b)/,
    yes: ["motion to stay the district court's january 2 detention order pending appeal"],
    no: [
      "motion for release from detention pending appeal",
      "motion to revoke the detention order",
      "motion to revoke the detention order pending appeal",
    ],
  },
  {
    // What somebody did against the terms on which he is free is a reason, and frees nobody.
    id: "terms-of-release-broken",
    isOfMatter: true,
    hint: " of ",
    when: /\b(?:violat(?:es|ed|ing)|violations? of|breach(?:es|ed|ing)?(?: of)?|non-?compliance with|fail(?:s|ed|ing|ure) to (?:comply|abide|report)(?: with| by| under| as required by)?) (?:(?:the|his|her|their|its|any|all|a|one|such|certain|or|more|terms|conditions|requirements|and|of|an|petitioner's) )*(?:orders? of (?:supervision|release on recognizance)|supervised release|supervision order|(?<=(?:terms|conditions|requirements) of (?:his |her |their |the |supervised )?)(?:release|bond|bail|parole))\b/,
    yes: [
      "motion to re-detain john doe for violating his order of supervision",
      "to detain john doe for violation of the conditions of his release",
    ],
    no: ["the conditions of his release are violated by nobody", "violates the order to release him"],
  },
  {
    // Papers and things that go back to whoever brought them.
    id: "papers-returned",
    hint: "return",
    when: /\breturn(?:s|ed|ing)?(?: to (?:counsel|the parties|petitioner|plaintiffs?|the clerk))? (?:(?:the|his|her|their|all|any|said|petitioner's|plaintiff's|trial|hearing|original|sealed) )*(?:exhibits?|originals|photographs?|binders?|flash drives?|sealed documents?|deposits?|security)\b/,
    yes: ["unopposed motion to return exhibits"],
    no: ["respondents shall return petitioner and the exhibits"],
  },
  {
    // An appeal or a motion goes off a calendar.
    id: "removal-from-a-track",
    hint: "removal",
    when: /\bremoval of (?:this|the|these|any) (?:[\w-]+ ){0,3}(?:appeals?|case|cases|action|matter|motion|petition) from (?:the |its )?(?:[\w-]+ ){0,2}(?:track|calendar|docket|list|program|queue|schedule)\b/,
    yes: ["rules on the removal of this appeal from the expedited track"],
    no: ["removal of petitioner is stayed"],
  },
  {
    // A paper about such a request is sent, copied, answered or lodged.
    id: "copies-of-requests",
    isOfMatter: true,
    hint: "cop",
    when: /\b(?:copy|copies) of (?:[\w'-]+ ){0,4}(?:opposition|response|reply|brief|memorandum|motions?|application|request|petition|return|answer)\b(?: to (?:[\w'-]+ ){0,3}(?:motions?|application|request|petition))?(?: (?:for|to|of) (?:an? |the )?(?:stay (?:of )?)?(?:release|removal|bond|bail|transfer|habeas(?: corpus)?|injunction|tro))?/,
    yes: [
      "a copy of his motion to stay removal",
      "a courtesy copy of its opposition to petitioner's motion for release",
    ],
    no: ["the motion for release is granted"],
  },
  {
    // What somebody may ask for some day.
    id: "may-file-requests",
    isOfMatter: true,
    hint: "may file",
    when: /\bmay file (?:(?:his|her|their|its|an?|any|own|separate|individual|further|new|renewed|the) )*(?:motions?|applications?|requests?|petitions?) (?:for|to) (?:an? |the )?(?:stay (?:of )?)?(?:release|removal|bond|bail|transfer|habeas(?: corpus)?|injunction|tro|bond hearing)s?\b/,
    yes: ["they may file their own motions for release, each within 14 days"],
    no: ["the motion for release is granted"],
  },
  {
    // What is not taken up.
    id: "not-taken-up",
    isOfMatter: true,
    hint: "is not ",
    when: /\b(?:the )?(?:matter|question|issue|subject|request|merits|legality|lawfulness) (?:of|for) (?:[\w'-]+ ){1,6}is not (?:yet |now |presently |otherwise )?(?:before (?:the|this) court|presented|reached|decided|addressed|at issue|raised|ripe|considered|taken up)\b|\b(?:release|detention|removal|bond|custody|stay|injunction|writ)(?: (?:ordered|granted|entered|denied|issued|given))?(?: below| above| at \d+| in \d+)? is not (?:otherwise |yet |now )*(?:addressed|reached|considered|taken up|discussed|before (?:the|this) court)\b/,
    yes: [
      "the matter of interim release is not before the court",
      "the release ordered below is not otherwise addressed",
    ],
    no: ["the release is not stayed", "petitioner's removal is not stayed"],
  },
  {
    // What was ruled before stays as it was ruled.
    id: "ruling-left-as-it-was",
    isOfMatter: true,
    hint: " as it ",
    when: /\b(?:earlier|prior|previous|former) (?:ruling|order|decision|denial|disposition)s? (?:on|of|as to|about|regarding|concerning|denying|granting) (?:an? |the )?[\w -]{1,40} (?:is|are|remains?|stands?) (?:left )?as (?:it|they) (?:was|were|is|are|stood)\b/,
    yes: ["the court's earlier ruling on a stay is left as it was"],
    no: ["the stay is left as it was"],
  },
  {
    // People as a paper names them.
    id: "names-in-papers",
    isOfMatter: true,
    hint: "names of",
    when: /\bnames of (?:the |all |any |each |former )?(?:releasees?|deportees?|detainees?|removed persons|detained persons|people (?:detained|removed|released)|persons (?:detained|removed|released))\b(?= (?:may|shall|must|are to|can|need|will) (?:be|not))/,
    yes: ["names of releasees may be abbreviated in public papers"],
    no: ["respondents shall provide the names of detainees"],
  },
  {
    // Somebody acts in a case for another.
    id: "acts-for-somebody",
    isOfMatter: true,
    hint: "seeking",
    when: /\b(?:for|as next friend of|on behalf of) (?:the |his |her |their )?(?:[\w.]+ ){1,3}in (?:seeking|pursuing|asking for) (?:[\w'-]+ ){0,3}(?:release|habeas|relief|bond|bail)(?: from (?:[\w-]+ ){1,4}(?:facility|center|jail|custody|detention))?/,
    yes: ["rosa roe may act for the child in seeking release from the elm facility"],
    no: ["petitioner is granted release"],
  },
  {
    id: "record-on-removal",
    hint: "record on",
    when: /\b(?:view|viewing|inspection|review|copying|withdrawal|return|loan|use) of (?:the )?(?:certified |administrative |agency |paper |sealed )*record on (?:the )?(?:removal|deportation|detention|custody|bond)(?: proceedings?)?\b/,
    yes: ["motion for view of the administrative record on removal"],
    no: ["removal on this record is stayed"],
  },
  {
    // Who is passed over, and nobody who goes.
    id: "left-out",
    isOfMatter: true,
    hint: "leave out",
    when: /\bleave out\b(?! of)/,
    yes: ["the court did not mean to leave out persons held on state charges"],
    no: ["petitioner shall not leave the district", "the class shall leave out of the port"],
  },
];
