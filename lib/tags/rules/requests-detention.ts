import type { RequestRule } from "../rule.ts";

/** What may be asked about holding people, moving them and talking with them. */
export const detentionRequests: readonly RequestRule[] = [
  {
    id: "asks-release",
    effect: "release-ordered",
    when: /\b(?:release|released|releasing)\b(?!-| order| injunction)|\b(?:revo\w+|review|reconsider\w*|vacat\w+|reopen\w*|appeal)\b[^;]{0,30}\b(?:detention order|order of detention)\b/,
    unless:
      /\b(?:stay|stays|staying|revok\w+|revocation|vacat\w+|reconsider\w*|review|appeal\w*|conditions|violat\w+|amend\w*|modif\w+|enforce\w*|oppos\w+)(?: of| from| to| on)?(?: the| his| her| their| any| this| pretrial| magistrate judge'?s?| \d+| conditions of| order to| order for| order of)* release\b/,
    yes: ["motion for release from custody", "emergency motion for immediate release"],
    no: ["motion to stay release", "motion to modify conditions of release"],
  },
  {
    id: "asks-bail",
    effect: "release-ordered",
    when: /\b(?:for|set|setting|on|grant\w*|to) (?:an? |reasonable |temporary |emergency |his |her )*(?:bail|bond)\b(?!,? (?:and |or )?(?:re)?(?:hearing|determination|redetermination|order|injunction))|\bbail pending\b|(?:^\W*|[:,;] |\band )(?:the |temporary |his |her )*(?:bail|bond|release)\W*(?:is|are)?\W*$|\bbail application\b/,
    unless: /\b(?:revok\w+|stay\w*|review of|exonerat\w+|reduc\w+|forfeit\w*|modify|hearing)\b/,
    yes: ["motion for bail pending review", "motion to set bond"],
    no: ["motion for bond hearing", "motion to revoke bond"],
  },
  {
    id: "asks-the-writ",
    effect: "release-ordered",
    weak: true,
    when: /\b(?:writ of )?habeas(?: corpus)?\b|\b(?:the )?writ\b(?! of (?:certiorari|mandamus|garnishment|execution|attachment|assistance|coram))|\b2241\b/,
    unless: /\bcertiorari\b|\bclass\b/,
    yes: ["petition for writ of habeas corpus"],
    no: ["petition for a writ of certiorari"],
  },
  {
    id: "asks-bond-hearing",
    effect: "bond-hearing-ordered",
    when: /\b(?:bond|bail|custody|bond\/custody|individuali[sz]ed)(?: or (?:bond|custody|bail))?[ -](?:re-?)?(?:hearings?|determinations?|redeterminations?)\b|\bindividuali[sz]ed (?:\w+ )?(?:bond|custody|detention)? ?(?:hearing|determination|review)\b|\bjoseph hearing\b/,
    unless:
      /\b(?:stay\w*|dissolv\w+|vacat\w+|lift\w*|deny\w*|denial)\b[^;]{0,80}\bhearing|\bstay\b[^;]{0,60}\b(?:injunction|order) (?:requiring|for|directing)\b|\bbond[- ]hearing (?:injunction|order)|\b(?:continue|reschedul\w+|reset|adjourn\w*|postpone|time for) (?:the )?(?:bond|bail|custody)/,
    yes: ["motion for bond hearing", "individualized custody hearing"],
    no: ["motion to stay the bond hearing injunction"],
  },
  {
    id: "asks-detention",
    effect: "detention-ordered",
    when: /\bre-?detain\w*|\bre-?detention\b|\b(?:to|for|of|oral motion) detain\b|\bmotion (?:to detain|for (?:pretrial |temporary )?detention)\b|\bfor (?:pretrial |temporary |continued )?detention(?: pending| hearing|$| of| as to|\b(?= filed))|\bpretrial detention\b|\bre-?arrest\w*|\bremand(?:ed)? (?:\w+ )?(?:in)?to custody\b|\btake (?:\w+ )?into custody\b/,
    unless:
      /\b(?:bar|barring|enjoin\w*|prohibit\w*|prevent\w*|not (?:be )?|stop\w*|against|restrain\w*|no)\b[^;]{0,60}(?:re-?det|re-?arrest|detain)|\bunlawful\b|\bconditions of detention\b/,
    yes: ["motion to re-detain thirteen class members", "oral motion to detain", "motion for pretrial detention"],
    no: ["motion to enjoin re-detention", "motion about conditions of detention"],
  },
  {
    id: "asks-no-redetention",
    effect: "release-ordered",
    when: /\b(?:bar|barring|enjoin\w*|prohibit\w*|prevent\w*|not (?:to )?(?:be )?|stop\w*|against|restrain\w*)\b[^;]{0,60}\b(?:re-?det\w+|re-?arrest\w*|detention|detaining|arrest\w*)\b/,
    unless: /\b(?:dissolv\w+|lift\w*|vacat\w+)\b/,
    yes: ["motion for temporary restraining order barring re-detention"],
    no: ["motion for detention"],
  },
  {
    id: "asks-release-be-stayed",
    effect: "release-stayed",
    when: /\b(?:stay\w*|revok\w+|revocation|vacat\w+|rescind\w*|set aside)\b[^;]{0,60}\b(?:release|bond|bail|own recognizance)\b(?![- ](?:re-?)?(?:hearing|redetermination|determination))|\brevo(?:ke|cation)\b[^;]{0,30}\b(?:release|bond|bail)\b|\bstay\b[^;]{0,40}\b(?:grant(?:ing|ed)? (?:the )?(?:writ|petition|habeas)|order of release)/,
    unless: /\bstay\w* (?:of )?(?:the )?(?:removal|proceedings|discovery|deportation)\b|\bclass\b|\binjunction\b/,
    yes: ["motion to stay release order pending appeal", "motion for revocation of bond"],
    no: ["motion for stay of removal and release"],
  },
  {
    id: "asks-bar-on-transfer",
    effect: "transfer-barred",
    when: /\b(?:stay\w*|halt\w*|stop\w*|bar|barring|enjoin\w*|restrain\w*|prohibit\w*|prevent\w*|preclud\w*|block\w*|forbid\w*|against|not (?:to )?(?:be )?)\b[^;]{0,110}\b(?:transfer\w*|relocat\w*|moved|moving|movement)\b/,
    unless: /\b(?:lift\w*|dissolv\w+|vacat\w+|terminat\w+)\b[^;]{0,80}\btransfer/,
    yes: ["motion to bar any transfer out of the district", "restraining order against removal or transfer"],
    no: ["motion to lift the bar on transfer"],
  },
  {
    id: "asks-leave-to-transfer",
    effect: "transfer-permitted",
    when: /\b(?:to|for) transfer (?:of )?(?:the )?(?:petitioner|plaintiff|class members?|detainees?|him|her|mr|ms)\b|\b(?:permit\w*|allow\w*|authoriz\w+|leave (?:to|for)|approv\w+|notice of intent to)\b[^;]{0,40}\b(?:transfer\w*|relocat\w*|move (?:petitioner|plaintiff|detainee|class))\b|\b(?:lift\w*|dissolv\w+|vacat\w+|terminat\w+|modif\w+)\b[^;]{0,80}\btransfers?\b/,
    unless: /\b(?:bar|barring|enjoin\w*|prohibit\w*|prevent\w*|stop\w*) (?:\w+ ){0,2}(?:any )?transfer/,
    yes: ["motion to permit transfer", "motion to lift the restriction on transfers"],
    no: ["motion to bar transfer"],
  },
  {
    id: "asks-limits-on-contact",
    effect: "contact-restricted",
    when: /\b(?:coerc\w+|intimidat\w+|harass\w*|pressure|retaliat\w+|interfer\w+|communicat\w+|threaten\w*|interview\w*|solicit\w*)\b[^;]{0,70}\b(?:class members?|detainees?|petitioners?|plaintiffs?|putative class|detained)\b|\b(?:class members?|detainees?|petitioners?|putative class)\b[^;]{0,50}\b(?:coerc\w+|intimidat\w+|harass\w*|retaliat\w+|pressured)\b/,
    unless: /\b(?:status report|joint report|privileged communications)\b/,
    yes: ["emergency motion about pressure put on class members", "motion to stop coercion of detainees"],
    no: ["motion for extension of time by petitioners"],
  },
  {
    id: "asks-access-to-counsel",
    effect: "counsel-access-ordered",
    when: /\b(?:access|contact|communicat\w+|visits?|visitation|calls?|telephone|meet(?:ing)?s?)\b[^;]{0,40}\b(?:with|to|from|by) (?:class |legal |their |his |her |immigration )?(?:counsel|attorneys?|lawyers?)\b|\b(?:attorney|legal|counsel|attorney-client) (?:access|visits?|visitation|calls?)\b|\bnotice to class counsel\b/,
    unless: /\bdiscovery materials?\b/,
    yes: ["obstruction of their contact with class counsel", "motion for access to counsel"],
    no: ["motion to withdraw as counsel"],
  },
];
