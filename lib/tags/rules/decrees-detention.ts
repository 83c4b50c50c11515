import type { DecreeRule } from "../rule.ts";

/** People whom a docket speaks of as held. */
const PERSON =
  "(?:petitioners?|plaintiffs?|defendants?|detainees?|class members?|members? of (?:the|any)|subclass|appellants?|appellees?|respondent-appellee|him|her|them|he|she|they|mr|ms|mrs|material witness\\w*|witness\\w*|noncitizens?|individuals?|persons?|each|all|any|those)";

/** What a court's own words do to holding and releasing people. */
export const detentionDecrees: readonly DecreeRule[] = [
  {
    id: "shall-release",
    effect: "release-ordered",
    when: new RegExp(
      `\\b(?:shall|must|ordered to|directed to|directs|directing|orders|ordering|requiring|to)(?: \\w+){0,6} (?:release|free|discharge) (?:the |all |each |every |any )?(?:\\w+ ){0,3}?${PERSON}\\b|\\b(?:shall|must|directed to|ordered to) (?:immediately |forthwith |promptly |thereupon )*(?:release|be released|free)\\b|\\b(?:is|are|be) (?:hereby |immediately |to be |ordered |conditionally |forthwith )*(?:released|freed|discharged from custody)\\b|\\b(?:shall|must)\\b[^;.]{0,50}, release\\b[^;.]{0,60}\\b${PERSON}\\b|\\bdefendant released\\b|\\bentitled to (?:\\w+ )?release\\b|\\b(?:set|sets|setting) (?:petitioner|plaintiff|him|her|them) (?:at liberty|free)\\b|\\b(?:is|are) to walk out of custody\\b|\\b(?:restor|reinstat)\\w+ (?:petitioner|plaintiff|him|her|them)\\b[^;]{0,40}\\b(?:liberty|supervision|status quo)\\b`,
    ),
    unless:
      /\bnot (?:be )?(?:immediately )?releas|\bnot (?:\w+ )?entitled\b|\bsealed\b|\b(?:until|unless|if|when|once|after|before|upon)\b[^;]{0,40}\b(?:is|are|be|been) (?:\w+ )?released|\b(?:hearing|show cause|whether|why)\b[^;]{0,60}\breleas|\bden(?:y|ies|ied|ying)\b|\bwithin [^;]{0,30} of (?:his|her|their) release|\bin the event\b/,
    yes: ["respondents shall release petitioner within 7 days", "petitioner is ordered released"],
    no: ["petitioner shall not be released", "show cause why petitioner should not be released"],
  },
  {
    id: "orders-release",
    effect: "release-ordered",
    when: /\b(?:order(?:s|ing|ed)?|direct(?:s|ing|ed)?|requir(?:es|ing)|grant(?:s|ing|ed)?|command(?:s|ing))\b[^;]{0,30}\b(?:release)\b(?! (?:request|motion))|\breleas(?:es|ing)\b[^;]{0,20}\b(?:petitioner|plaintiff|defendant|material witness|class|detainee|him|her|them)|\b(?:immediate|conditional|supervised|temporary) release (?:is |of [^;]{1,40} is )?(?:ordered|granted)\b|\brelease (?:is |be )?(?:hereby )?(?:ordered|granted)\b|\breleased (?:on|under|to|from|upon|forthwith|immediately)\b[^;]{0,30}\b(?:bond|bail|supervision|recognizance|custody|conditions|order)\b/,
    unless:
      /\b(?:deny|denies|denying|denied|not|whether|stay\w*|having been|was|were|had been|why|until|unless|if|motion for|in the event|reporting|upon|vacat\w+|revok\w+|amend\w*|modif\w+)\b[^;]{0,60}\breleas|\bstay(?:s|ing)\b|\brelease order\b[^;]{0,30}\bstayed/,
    yes: ["ordering release under supervision", "abstract of order releasing material witness"],
    no: ["petitioner having been released from custody", "denying release"],
  },
  {
    id: "conditions-of-release",
    effect: "release-ordered",
    when: /\badmit(?:s|ting|ted)\b[^;]{0,40}\bto bail\b|\border (?:setting|of|fixing|imposing|on) (?:the )?(?:\w+ )?conditions of (?:pretrial |his |her )?release|\b(?:setting|set|sets) conditions of release|\bbond (?:is |hereby )*(?:set|fixed|granted|approved)\b(?! for (?:a )?hearing)|\b(?:bail|bond)\b[^;]{0,15}\b(?:is|are|in the amount|set at|of \$)\b[^;]{0,15}(?:\$|granted|set)|\b(?:set|sets|setting|grants|granting|fixes|fixing) (?:\w+ ){0,2}(?:bail|bond)\b(?! (?:hearing|motion|redetermination))|\breleased on (?:bond|bail|(?:his|her|own|personal) |conditions|recognizance|order of supervision)|\border of release\b|^release order\b|\border for release\b/,
    unless:
      /\b(?:deny|denies|denying|denied|stay\w*|revok\w+|revocation|vacat\w+|amend\w*|modif\w+|violat\w+|hearing (?:is )?set|hearing re|not)\b/,
    yes: ["order setting conditions of release", "bond set as to john doe $30,000"],
    no: ["order modifying conditions of release", "bond hearing set for may 3"],
  },
  {
    id: "grants-the-writ",
    effect: "release-ordered",
    when: /\b(?:writ|petition)\b[^;]{0,60}\b(?:is|are|shall|hereby)\b[^;]{0,20}\b(?:granted|issue|conditionally granted)\b|\bwrit\b[^;]{0,30}\bmade absolute\b|\bgrants? (?:the )?writ\b|\bissu(?:es|ing) (?:a |the )?writ of habeas|^writ of habeas corpus\b/,
    unless: /\bcertiorari|\bmandamus|\bin forma|\bleave to|\breview\b|\brehearing|\bmotion\b|\bnot\b|\bwhy\b/,
    yes: ["the writ shall issue", "the petition is conditionally granted"],
    no: ["the petition for a writ of certiorari is granted"],
  },
  {
    id: "bars-redetention",
    effect: "release-ordered",
    when: /\b(?:shall|may|must|will|is|are|be) not (?:be )?(?:\w+ )?(?:re-?detain\w*|re-?arrest\w*|detain\w*|arrest\w*|take[n]? (?:\w+ ){0,4}into custody)|\b(?:enjoin\w*|restrain\w*|bars|barring|barred|prohibit\w*|preclud\w*|forbid\w*)\b[^;]{0,90}\b(?:re-?detain\w*|re-?detention|re-?arrest\w*|detaining|arresting|taking [^;]{0,30} into custody)\b|\bbefore (?:any )?re-?(?:detention|detaining|arrest)\b|\bno re-?(?:detention|arrest)\b/,
    unless:
      /\bnot (?:enjoin|restrain|barr|prohibit)|\bden(?:y|ies|ied|ying)\b|\bremain\b|\b(?:lift|dissolv|vacat)\w+\b/,
    yes: ["respondents shall not re-detain petitioner without a hearing", "enjoined from re-detaining petitioner"],
    no: ["respondents may re-detain petitioner"],
  },
  {
    id: "remains-detained",
    effect: "release-denied",
    when: /\b(?:shall|to|will|must) (?:\w+ )?(?:remain|continue|be held|stay)\b[^;]{0,20}\b(?:in (?:\w+ ){0,3}custody|detained|in detention|held|incarcerated)\b|\b(?:remains?|continued to be) (?:detained|in (?:\w+ )?custody) (?:pending|until|without)|\b(?:continued |mandatory )?detention (?:is|remains|continues)\b[^;]{0,15}\b(?:lawful|mandatory|authorized|justified|continued|reasonable|warranted|constitutional|proper|upheld)\b|\bdetention continues\b|\bdetention (?:shall )?continue[sd]?\b/,
    unless: /\bnot\b|\bun(?:lawful|constitutional|reasonable)|\bwhether\b|\bstating\b/,
    yes: ["petitioner shall remain detained", "petitioner's continued detention is lawful"],
    no: ["continued detention is not lawful"],
  },
  {
    id: "refuses-release",
    effect: "release-denied",
    when: /\b(?:release|bail|bond|writ(?: of habeas corpus)?|habeas(?: corpus)?(?: relief)?)\b[^;]{0,25}\b(?:is|are|hereby)? ?(?:denied|refused)\b|\b(?:declin|refus|den)(?:es|ing|ies|ying|ed)\b[^;]{0,25}\b(?:to release|release|bail|to grant bail|to set bond|the writ|habeas)\b|\bnot (?:entitled to|ordered|order) (?:\w+ ){0,2}release\b/,
    unless:
      /\b(?:hearing|re-?determination)\b|\bstay\b|\bmotion\b[^;]{0,60}\b(?:denied|denying)|\brevok|\bcertificate\b|\bmoot\b/,
    yes: ["the request for release is denied", "the court declines to release petitioner"],
    no: ["denying stay of release"],
  },
  {
    id: "orders-bond-hearing",
    effect: "bond-hearing-ordered",
    when: /\b(?:shall|must|order(?:s|ed|ing)|direct(?:s|ed|ing)|requir(?:es|ed|ing)|entitled to|receive|provid(?:e|es|ing)|hold|holding|conduct|convene|afford|give|given|granted|grants|granting|is owed|have)\b[^;]{0,90}\b(?:bond|bail|custody|individuali[sz]ed|detention)(?: or (?:bond|custody|bail))?[ -](?:re-?)?(?:hearings?|determinations?|redeterminations?|review hearings?)\b|\bindividuali[sz]ed (?:\w+ )?(?:bond |custody |detention )?(?:hearings?|determinations?)\b[^;]{0,40}\b(?:within|by|ordered|required|shall)\b|\b(?:bond|custody) hearings?\b[^;]{0,60}\b(?:shall|must|to) be (?:held|provided|conducted|given|afforded)\b|\b(?:timing|conduct|procedures?) of (?:the )?(?:bond|custody) hearings\b|\bbefore an immigration judge\b[^;]{0,60}\bbond\b|\b(?:afforded|provided?|given|give|receive|conduct|hold|holding|providing)\b[^;]{0,40}\bhearing before (?:an? |the )?(?:immigration judge|ij|immigration court)\b|\b(?:immigration judge|ij)\b[^;]{0,20}\b(?:shall|must)\b[^;]{0,30}\b(?:hold|conduct|convene|reconsider|redetermine)\b[^;]{0,40}\b(?:hearing|bond|custody)\b|\b(?:bond|custody) hearing (?:shall|must|is to) (?:go forward|proceed|occur|take place)\b/,
    unless:
      /\b(?:den(?:y|ies|ied|ying)|not entitled|no (?:bond|right)|stay(?:s|ing|ed)?|vacat\w+|motion for|hearing (?:is )?(?:set|reset|continued) (?:for|to)|why|whether|report\w*)\b/,
    yes: [
      "respondents shall provide petitioner a bond hearing within 14 days",
      "ordering an individualized custody hearing",
    ],
    no: ["denying motion for bond hearing", "petitioner is not entitled to a bond hearing"],
  },
  {
    id: "refuses-bond-hearing",
    effect: "bond-hearing-denied",
    when: /\bno (?:bond|custody|individuali[sz]ed) (?:\w+ )?hearing (?:is )?(?:required|necessary|warranted)\b|\b(?:not entitled to|no right to|denied|denying|denies|declines to order|refus\w+)\b[^;]{0,50}\b(?:bond|bail|custody|individuali[sz]ed)[ -](?:re-?)?(?:hearing|determination|redetermination)|\bbond hearing\b[^;]{0,20}\b(?:is )?denied\b/,
    unless: /\b(?:judgment|order|decision|ruling)s? den|\bmotion\b|\bvacat|\brevers/,
    yes: ["petitioner is not entitled to a bond hearing"],
    no: ["judgment denying a bond hearing vacated"],
  },
  {
    id: "orders-detention",
    effect: "detention-ordered",
    when: /\border of (?:pretrial |temporary )?detention\b|\bdetention order\b|\border(?:ing)? (?:\w+ ){0,3}(?:detained|detention|detaining)\b|\bordered (?:to be )?(?:detained|held)\b|\b(?:is|are|be|shall be) (?:hereby )?(?:ordered )?(?:detained|held|committed|remanded)\b[^;]{0,40}\b(?:without (?:bond|bail)|pending (?:trial|sentencing|removal|further|final|the|his|her)|custody|marshal)\b|\b(?:remand(?:s|ed|ing)?|commit(?:s|ted|ting)?)\b[^;]{0,40}\b(?:to|in|into) (?:the )?(?:\w+ ){0,3}custody\b|\bheld without (?:bond|bail)\b|\bshall be (?:held in (?:the )?custody|detained|taken into custody)\b|\bdefendant (?:is )?(?:temporarily |hereby |ordered )*(?:remanded|detained)\b|\bstipulates? to detention\b|\b(?:shall|must|ordered to|directed to|is to|are to) (?:self-?)?(?:surrender|report|present (?:him|her|them)sel(?:f|ves))\b[^;]{0,50}\b(?:custody|marshal\w*|detention|ice)\b/,
    unless:
      /\bnot (?:be )?(?:detained|held|remanded)|\b(?:vacat|revers|stay|revok)\w* (?:the |of |magistrate'?s? )*(?:order of detention|detention order)|\bdetention orders? (?:is|are) (?:stayed|vacated|revoked)|\bremanded to (?:the )?(?:district|agency|board|state court|bia|circuit)|\bmotion\b[^;]{0,30}\bdenied/,
    yes: ["order of detention pending trial", "defendant is remanded to the custody of the marshal"],
    no: ["remanded to the district court"],
  },
  {
    id: "permits-redetention",
    effect: "detention-ordered",
    when: /\b(?:may|permitted to|authorized to|allowed to|leave to|free to) (?:now )?(?:re-?)?(?:detain|arrest|take [^;]{0,30} into custody)\b|\bre-?detention\b[^;]{0,30}\b(?:is |are )?(?:permitted|authorized|allowed|granted)\b|\b(?:permit|authoriz|allow|approv)(?:s|es|ting|ing|ed|ted)\b[^;]{0,30}\bre-?(?:detention|arrest|detain)/,
    unless: /\bmay not\b|\bnot (?:be )?(?:permitted|authorized|allowed)|\bden/,
    yes: ["respondents may re-detain petitioner"],
    no: ["respondents may not re-detain petitioner"],
  },
  {
    id: "release-is-stayed",
    effect: "release-stayed",
    ofOrders: true,
    when: /\b(?:release|release on bond|bond|bail|release order|order of release|order(?:ing)? releas\w+|order granting (?:bond|bail|release|the writ)|bond order)\b[^;]{0,80}\b(?:is|are|be|hereby|shall be)(?: \w+)? (?:stayed|revoked|vacated|suspended|rescinded|held in abeyance)\b|\b(?:stay(?:s|ing)|revok(?:es|ing)|suspend(?:s|ing))\b[^;]{0,60}\b(?:release|bond|bail)\b(?![ -](?:hearing|re-?determination))|\b(?:bond|bail|release) (?:revoked|stayed|forfeited and revoked)\b|\border (?:of revocation|revoking)\b[^;]{0,40}\b(?:release|bond|bail)/,
    unless:
      /\bnot (?:be )?(?:stayed|revoked)|\bden(?:y|ies|ied|ying)\b|\blift\w*|\bstay(?:s|ing) (?:of )?(?:the )?(?:removal|proceedings|discovery)/,
    yes: ["the bond order is stayed pending further order", "revoking release"],
    no: ["denying motion to stay release"],
  },
];
