import type { DecreeRule } from "../rule.ts";

/** What a court's own words do to the writ, to bail and to relief below, beside the acts that `lexicon/reader.ts` reads. */
export const writDecrees: readonly DecreeRule[] = [
  {
    id: "times-bond-hearings",
    hints: ["hearings"],
    effect: "bond-hearing-ordered",
    when: /\b(?:timing|conduct|procedures?) (?:of|for) (?:the )?(?:bond|custody) hearings\b/,
    yes: ["order regarding timing of bond hearings"],
    no: ["bond hearing set for may 3"],
  },
  {
    id: "custody-reviewed-by-judge",
    hints: ["custody"],
    effect: "bond-hearing-ordered",
    when: /\bcustody(?: status)?\b[^;.]{0,20}\b(?:shall|must|be|is to) (?:be )?(?:\w+ly )?(?:reviewed|redetermined|reconsidered|determined|heard)\b[^;.]{0,30}\b(?:immigration judge|ij)\b/,
    unless: /\b(?:not|whether|why|den(?:y|ies|ied|ying)|if|was|were)\b/,
    yes: ["directing that petitioner's custody status be reviewed by an immigration judge within ten days"],
    no: ["whether his custody shall be reviewed by an immigration judge"],
  },
  {
    id: "relief-is-stayed",
    hints: ["stay", "suspend"],
    effect: "relief-stayed",
    ofOrders: true,
    when: /\b(?:injunctions?|tro|restraining order|orders? (?:of the district court|below|barring|enjoining|staying|against|prohibiting|requiring|granting)|district court'?s? (?:\w+ ){0,3}(?:order|injunction|judgment)|class-wide (?:order|relief|injunction))\b[^;:]{0,110}\b(?:is|are|be|shall be)(?: (?:hereby|administratively|temporarily))* (?:stayed|suspended)\b|\b(?:stays|staying|suspends|suspending|stayed|we (?:hereby |also )?(?:stay|suspend))\b (?:in part )?(?:the |its |this court's |administratively )*(?:\w+ ){0,3}(?:injunctions?|order (?:barring|enjoining|staying|requiring|of the district court)|district court'?s? (?:\w+ ){0,2}(?:order|judgment))\b|\b(?:administrative )?stay (?:of|pending appeal of) (?:the |its )?(?:\w+ ){0,2}(?:injunction|order (?:barring|enjoining|requiring))\b[^;]{0,40}\b(?:is |are )?(?:entered|granted|issued)/,
    unless:
      /\bnot (?:be )?stayed|\bden(?:y|ies|ied|ying)\b|\blift\w*|\bdissolv\w+|\bwould have stayed\b|\bbond order|\brelease order|\b(?:orders?|judgment)\b[^;]{0,30}\breleasing (?!(?:the |all )?(?:\w+ )?(?:class|members|subclass))|\border(?:s|ing)? (?:granting|setting|fixing|of|admitting) (?:\w+ ){0,3}(?:bond|bail|release)\b|\bgrant of (?:bond|bail|release)/,
    yes: [
      "the order barring removal of the class is hereby stayed",
      "staying the preliminary injunction pending appeal",
    ],
    no: ["denying motion to stay the injunction", "the bond order is stayed"],
  },
  {
    id: "conditions-of-release",
    hints: ["bail", "bond", "release"],
    effect: "release-ordered",
    when: /\badmit(?:s|ting|ted)\b[^;]{0,40}\bto bail\b|\border (?:setting|of|fixing|imposing|on) (?:the )?(?:\w+ )?conditions of (?:pretrial |his |her )?release|\b(?:setting|set|sets) conditions of release|\bbond (?:is |hereby )*(?:set|fixed|granted|approved)\b(?! (?:for (?:a )?hearing|aside)\b)|\b(?:bail|bond)\b[^;]{0,15}\b(?:is|are|in the amount|set at|of \$)\b[^;]{0,15}(?:\$|granted|set(?! aside))|\b(?:set|sets|setting|grants|granting|fixes|fixing) (?:an? |the )?(?:\$?\d[\d,.]*(?:k|%| ?percent)? ){0,2}(?:[\w-]+ ){0,4}(?:bail|bond)\b(?! (?:hearing|motion|redetermination))|\b(?<!\b(?:persons?|people|those|members?|individuals?|anyone|detainees?|noncitizens?) )released on (?:bond|bail|(?:his|her|own|personal) |conditions|recognizance|order of supervision)|\border of release\b|^release order\b|\border for release\b/,
    unless:
      /\b(?:was|were|been|having) released\b|\b(?:deny|denies|denying|denied|stay\w*|revok\w+|revocation|vacat\w+|amend\w*|modif\w+|violat\w+|hearing (?:is )?set|hearing re|hearing (?:was|had been) (?:\w+ )?held|(?:was|were) set by the immigration judge|not|no (?:bond|bail|release)|without (?:bond|bail)|exonerat\w*)\b/,
    yes: [
      "order setting conditions of release",
      "bond set as to john doe $30,000",
      "order setting $75,000 corporate surety bond as to john doe",
    ],
    no: ["order modifying conditions of release", "bond hearing set for may 3"],
  },
  {
    id: "grants-the-writ",
    hints: ["writ", "petition"],
    effect: "release-ordered",
    when: /\b(?:writ|petition)\b[^;]{0,60}\b(?:is|are|shall|hereby)\b[^;]{0,20}\b(?:granted|issue|conditionally granted)\b|\b(?:the|a) writ (?:of habeas corpus )?(?:\w+ )?issues\b|\bwrit\b[^;]{0,30}\bmade absolute\b|\blet (?:the |a )?writ\b[^;]{0,20}\bissue\b|\bgrants? (?:the )?writ\b|\bissues? (?:the|a|its) writ\b(?! of (?!habeas))|\bissu(?:es|ing) (?:a |the )?writ of habeas|^writ of habeas corpus\b/,
    unless:
      /\bcertiorari|\bmandamus|\bin forma|\bleave to|\bprobation\b|\breview\b|\brehearing|\bmotion\b|\bnot\b|\bwhy\b|\b(?:unless|if|until|when|whether|should) (?:and until )?(?:the |this |his |her |a )?(?:writ|petition)\b|\bunless\b[^;]{0,100}\bhearing\b/,
    yes: ["the writ shall issue", "the petition is conditionally granted"],
    no: ["the petition for a writ of certiorari is granted"],
  },
  {
    id: "grants-unless-hearing",
    hints: ["unless"],
    effect: "bond-hearing-ordered",
    when: /\b(?:grants?|granting|granted|issues?|issuing)\b[^;]{0,80}\bunless\b[^;]{0,100}\b(?:bond|custody|bail|detention|individualized) (?:re-?determination )?hearing\b/,
    unless: /\b(?:motion|stay|review|why|whether)\b/,
    yes: ["the petition is granted unless a bond hearing is provided within 14 days"],
    no: ["the petition is granted", "the stay is granted unless a bond hearing is held"],
  },
  {
    id: "stays-the-writ",
    hints: ["writ", "habeas"],
    effect: "release-stayed",
    ofOrders: true,
    when: /\bstay(?:s|ing)? (?:the |its |this )?(?:(?:issuance|execution|grant|effect|enforcement) of (?:the |a )?|order (?:granting|issuing) (?:the |a )?)?(?:conditional )?(?:writ|habeas relief)\b|\b(?:writ|habeas relief|grant of the (?:writ|petition))\b[^;]{0,30}\b(?:is|are|be) (?:hereby |temporarily |administratively )*(?:stayed|deferred|postponed|suspended|held in abeyance)\b/,
    unless:
      /\b(?:not|den(?:y|ies|ied|ying)|lift\w*|dissolv\w*|vacat\w*)\b|\bcertiorari|\bmandamus|\bgarnishment|\bclass\b/,
    yes: ["staying the writ pending appeal", "stays the order granting the writ of habeas corpus"],
    no: ["denying a stay of the writ", "the case is stayed"],
  },
  {
    id: "ends-automatic-stay",
    hints: ["automatic"],
    effect: "release-ordered",
    ofOrders: true,
    when: /\bautomatic['"\u201d]? stay\b(?! of (?:removal|deportation))[^;]{0,140}\b(?:is|are|be|as)\b[^;]{0,40}\b(?:unlawful|unconstitutional|invalid|void|ultra vires|vacated|set aside|dissolved|lifted|quashed|terminated|enjoined|inoperative|without (?:legal )?(?:force|effect)|no (?:further )?(?:legal )?(?:force|effect))\b|\b(?:enjoined|restrained|prohibited|barred|enjoining|enjoins|prohibiting|barring)\b[^;]{0,80}\b(?:invoking|relying (?:up)?on|enforcing|using|applying|asserting|giving effect to)\b[^;]{0,40}\bautomatic stay\b|\b(?:shall|may|must) not (?:invoke|rely (?:up)?on|enforce|use|apply|assert|give effect to)\b[^;]{0,40}\bautomatic stay\b|\b(?:vacat|dissolv|lift|quash|enjoin|terminat|set(?:s|ting) aside|declar)\w*\b[^;]{0,30}\bautomatic stay\b[^;]{0,140}|\bautomatic stay\b[^;]{0,120}\bviolates (?:due process|the (?:due process|constitution|fifth|ina\b|act\b|statute))/,
    unless:
      /^(?!.*\b(?:bond|1003\.19|immigration judge|ij|custody|detain\w*|detention|releas\w+)\b)|\bden(?:y|ies|ied|ying)\b|\bnot (?:unlawful|unconstitutional|invalid|void|enjoined|vacated|lifted)\b|\b(?:removal|deportation|motion|creditors?|debtors?|discovery)\b/,
    yes: [
      "the automatic stay of the immigration judge's bond order is unlawful and of no effect",
      "respondents are enjoined from invoking the automatic stay of the bond order",
      "the automatic stay under 8 c.f.r. 1003.19(i)(2) is unconstitutional as applied to petitioner",
    ],
    no: [
      "the automatic stay of the bond order is in effect pending the bia's decision",
      "the automatic stay is lifted as to the creditor",
      "denying the request to vacate the automatic stay of the bond order",
    ],
  },
  {
    // "A second hearing must be held by June 1, failing which petitioner shall be released."
    id: "hearing-or-release",
    hints: ["hearing"],
    effect: "bond-hearing-ordered",
    when: /\bhearing\b[^;]{0,120}\b(?:shall|must|is to|will) be (?:held|had|given|provided|conducted)\b[^;]{0,80}\b(?:failing which|or else|absent which)\b[^;]{0,40}\b(?:releas\w+|freed|set free)\b/,
    unless: /\b(?:not|no) (?:\w+ ){0,2}hearing\b|\bfairness hearing\b/,
    yes: ["a second hearing must be held by june 1, failing which petitioner shall be released"],
    no: ["a hearing shall be held on 5/1/2020"],
  },
  {
    id: "bond-hearings-go-forward",
    hints: ["hearing"],
    effect: "bond-hearing-ordered",
    when: /\b(?:bond|bail|custody) (?:re-?determination )?hearings?\b[^;.]{0,40}\b(?:shall|must|will|is to|are to) (?:now |promptly )?(?:go forward|go ahead|proceed|continue|resume|commence|begin|take place)\b|\bindividuali[sz]ed hearings?\b[^;.]{0,60}\b(?:shall|must|is to|are to) take place\b/,
    unless:
      /\b(?:not|no|motions?)\b[^;.]{0,40}\bhearings?\b|\bhearings?\b[^;.]{0,40}\bnot\b|\b(?:by video|by zoom|remotely|courtroom)\b/,
    yes: ["the bond hearings shall go forward", "a custody hearing shall take place within 14 days"],
    no: ["the bond hearings shall not go forward", "the hearing shall proceed by zoom"],
  },
  {
    id: "declares-for-bond",
    hints: ["declar"],
    effect: "bond-hearing-ordered",
    ofOrders: true,
    when: /\bdeclar(?:es|ed|ing)\b[^;.]{0,140}\b(?:(?:is|are) (?:properly |instead |rather )?(?:detained|held|subject to detention) (?:under|pursuant to|by)\b[^;]{0,30}\b1226\(a\)|(?:is|are) not (?:subject to|detained under|held under)\b[^;]{0,60}\b(?:mandatory|1225\(b\))|(?:policy|practice)\b[^;.]{0,40}\b(?:denying|refusing|withholding) (?:\w+ ){0,2}(?:bond|custody) (?:re-?determination )?hearings\b)|\bdeclar(?:es|ed|ing) (?:unlawful|invalid|void)\b[^;.]{0,60}\b(?:denying|refusing|withholding) (?:\w+ ){0,2}(?:bond|custody) (?:re-?determination )?hearings\b/,
    unless: /\b(?:den(?:y|ies|ied|ying) (?!bond|custody|class)|declin\w+|refus(?:es|ed) to|whether)\b/,
    yes: [
      "declares that members of the class are detained under 8 u.s.c. 1226(a)",
      "declares unlawful the policy of denying bond hearings",
    ],
    no: ["declares that petitioner is detained under 1225(b)(2)", "declines to declare that he is held under 1226(a)"],
  },
  {
    id: "undoes-a-termination",
    hints: ["terminat", "revo", "cancel"],
    effect: "release-ordered",
    ofOrders: true,
    when: /\b(?:parole|supervision|release|recognizance|bond)\b[^;]{0,80}\b(?:terminated|revoked|cancell?ed|rescinded)\b[^;]{0,60}\b(?:termination|revocation|cancellation|rescission)\b[^;]{0,40}\b(?:is|are)(?: hereby)? (?:set aside|vacated|unlawful|void|enjoined|stayed|rescinded|reversed)\b/,
    unless: /\bden(?:y|ies|ied|ying)\b|\bnot\b|\bsupervised release\b/,
    yes: ["petitioner's parole was unlawfully terminated and the termination is set aside"],
    no: ["petitioner's parole was terminated and the termination is lawful"],
  },
  {
    id: "discharges-the-writ",
    hints: ["writ"],
    effect: "release-denied",
    when: /\b(?:discharg|quash)(?:es|ing) (?:the )?writ\b(?! of (?!habeas))|\bwrit(?: of habeas corpus)? (?:is |be )?(?:hereby )?(?:discharged|quashed)\b/,
    unless: /\bnot\b|\bcertiorari|\bmandamus|\bgarnishment|\bmotion\b/,
    yes: ["the writ is discharged", "quashing the writ of habeas corpus"],
    no: ["the order to show cause is discharged"],
  },
  {
    id: "fewer-are-detained",
    hints: ["population", "depopulat", "number of", "headcount"],
    effect: "release-ordered",
    when: /\b(?:shall|must|are to|is to|(?:ordered|directed|required) to|ordering|directing|requiring|orders|directs|requires)\b[^;.]{0,60}\b(?:reduc(?:e|ed|tion)|lower(?:ed)?|decrease|thin|bring down|draw down|cut|depopulate)\b[^;.]{0,40}\b(?:population|number of (?:\w+ ){0,2}(?:people|persons|detainees|individuals|inmates|noncitizens|class members)|headcount|dorm\w*)\b|\b(?:population|headcount)\b[^;.]{0,60}\b(?:shall|must|is to) be (?:reduced|lowered|brought down|cut)\b/,
    unless: /\b(?:not|reports?|whether|stay(?:ed|s|ing)?|plans? (?:to|for)|propos\w+)\b/,
    yes: [
      "defendants shall reduce the detainee population to 500 by july 1, 2020",
      "the population of the facility must be brought down",
    ],
    no: [
      "defendants shall report how they will reduce the population",
      "plaintiffs shall reduce the number of requests",
    ],
  },
  {
    id: "reports-to-prison",
    hints: ["report", "surrender", "present"],
    effect: "detention-ordered",
    when: /\b(?:shall|must|is to|are to|will|ordered to|directed to|required to) (?:self-)?(?:report|surrender|present (?:him|her|them)sel(?:f|ves))\b[^;.]{0,50}\b(?:(?:to|at) (?:the )?(?:[\w'-]+ ){0,4}(?:prison|jail|lockup|penitentiary|brig)\b|to be (?:held|detained|confined|taken into custody)\b|(?:for|to (?:resume|begin)) (?:\w+ )?(?:detention|confinement|imprisonment)\b)|\b(?:shall|must|is to|are to|will|to) (?:self-)?surrender (?:(?:him|her|them)sel(?:f|ves) )?(?:at|to) (?:the )?(?:[\w'-]+ ){0,5}(?:={6,}|ero\b|ice\b|field office\b|processing center\b|staging facility\b)|\b(?:shall|must|is to|are to|will) report (?:at|to) (?:the )?(?:[\w'-]+ ){0,4}={10,}/,
    unless: /\b(?:not|visit\w*|counsel|attorney)\b/,
    yes: [
      "petitioner shall surrender to ero manchester on 5/1/2024",
      "petitioner shall report to the county prison by 3/4/2024",
      "he must surrender to the warden to be held there",
    ],
    no: ["petitioner shall report to the field office on 3/4/2024", "petitioner need not report to the jail"],
  },
  {
    id: "refuses-release",
    hints: ["release", "bail", "bond", "writ", "habeas"],
    effect: "release-denied",
    when: /\b(?:release|bail|bond|writ(?: of habeas corpus)?|habeas(?: corpus)?(?: relief)?)\b[^;]{0,25}\b(?:is|are|hereby)? ?(?:denied|refused)\b|\b(?:declin|refus|den)(?:es|ing|ies|ying|ed)\b[^;]{0,25}\b(?:to release|release|bail|to grant bail|to set bond|the writ|habeas)\b|\bnot (?:entitled to|ordered|order) (?:\w+ ){0,2}release\b/,
    unless:
      /\b(?:hearing|re-?determination)\b|\bstay\b|\bmotion\b[^;]{0,60}\b(?:denied|denying)|\brevok|\bcertificate\b|\bmoot\b/,
    yes: ["the request for release is denied", "the court declines to release petitioner"],
    no: ["denying stay of release"],
  },
];
