import type { RequestRule } from "../rule.ts";

/** What may be asked about the class, the appeal, the record, conduct and the end of a case. */
export const otherRequests: readonly RequestRule[] = [
  {
    id: "asks-class-certification",
    effect: "class-certified",
    when: /\b(?:certify|certifying|certification of|certification as)\b[^;]{0,50}\b(?:class(?:es)?|subclass(?:es)?)\b|\bclass[- ](?:action )?certification\b|\bprovisional(?:ly)? (?:class )?certif/,
    unless:
      /\bdecertif|\b(?:vacat|revok|rescind)\w*\b|\b(?:deadline|briefing|response|discovery|time|schedule|extension|interlocutory)\b/,
    yes: ["motion to certify class", "motion for class certification"],
    no: ["motion to decertify the class", "motion to extend deadline for class certification"],
  },
  {
    id: "asks-class-decertification",
    effect: "class-decertified",
    when: /\bdecertif\w+|\b(?:vacat|revok|rescind)\w*\b[^;]{0,30}\bclass certification\b/,
    yes: ["motion to decertify the class"],
    no: ["motion to certify class"],
  },
  {
    id: "asks-class-modification",
    effect: "class-modified",
    when: /\b(?:modify|modification of|amend\w*|redefin\w+|narrow\w*|expand\w*|clarify|revis\w+)\b[^;]{0,40}\b(?:class definition|definition of (?:the )?class|certified class|class(?:es)? (?:certified|certification)|subclass(?:es)?|(?:the|a) class\b(?! action))/,
    unless: /\b(?:stay|injunction|removal|complaint|petition)\b/,
    yes: ["motion to modify the class definition"],
    no: ["motion to amend class action complaint"],
  },
  {
    id: "asks-stay-of-relief",
    effect: "relief-stayed",
    when: /\bstay\w*\b[^;]{0,50}\b(?:pending (?:the )?(?:appeal|disposition of (?:the )?appeal|certiorari|review)|injunction|injunctive relief|order (?:barring|to release|releasing|requiring))|\bstay (?:of )?(?:the )?(?:preliminary |permanent |district court'?s? )*(?:injunction|order of the district court|order below)\b|\bsuspend (?:the )?injunction\b/,
    unless:
      /\bstay (?:of )?(?:his |her |their |petitioner'?s? |the )?(?:removal|deportation|proceedings|discovery|mandate|case|briefing|action|deadlines|order compelling)\b|\brelease\b(?![^;]*\bclass)|\bbond (?:order|pending)|\blift\w*\b/,
    yes: ["motion to stay the injunction", "motion for stay pending appeal"],
    no: ["motion for stay of removal pending appeal", "motion to stay proceedings pending appeal"],
  },
  {
    id: "asks-disclosure",
    effect: "disclosure-ordered",
    when: /\bcompel\w*\b[^;]{0,50}\b(?:production|disclos\w+|discovery|responses?|answers?|documents?|testimony|deposition|produce|records?|interrogator\w+|compliance with (?:the )?subpoena)\b|\b(?:motion|application|request) (?:to|for) (?:compel|produc\w+|disclos\w+)\b|\bmotion to compel\b/,
    unless: /\b(?:access|visits?|visitation)\b|\bcompel arbitration\b|\breturn\b|\bstay\w*\b|\bdisclosure statement\b/,
    yes: ["motion to compel production of documents", "motion to compel"],
    no: ["motion to stay order compelling documents", "motion to compel arbitration"],
  },
  {
    id: "asks-unsealing",
    effect: "unsealed",
    when: /\bunseal\w*|\bfile (?:\w+ ){0,5}(?:publicly|on the public docket)\b|\bmak(?:e|ing) (?:[\w-]+ ){1,5}public\b|\bpublic(?:ly)? (?:fil\w+|access to)\b|\b(?:lift|remov)\w* (?:the )?seal\b/,
    yes: ["motion to unseal", "motion for leave to file documents publicly"],
    no: ["motion to seal"],
  },
  {
    id: "asks-sealing",
    effect: "sealed",
    when: /\b(?:to|for) (?:\w+ ){0,2}(?:seal|restrict(?:ed)? access|impound)\b|\b(?:file|filing|filed|lodge|maintain|placed?)\b[^;]{0,50}\bunder seal\b|\bto seal\b|\bfor sealing\b/,
    unless: /\bunseal/,
    yes: ["motion to seal exhibit 3", "application to file under seal"],
    no: ["motion to unseal"],
  },
  {
    id: "asks-sanctions",
    effect: "sanctions-ordered",
    when: /\bsanctions?\b/,
    unless: /\b(?:reconsider|vacate)\b/,
    yes: ["motion for sanctions"],
    no: ["motion for extension"],
  },
  {
    id: "asks-contempt",
    effect: "contempt-found",
    when: /\bcontempt\b/,
    yes: ["motion for contempt", "motion to hold respondents in contempt"],
    no: ["motion for sanctions"],
  },
  {
    id: "asks-preliminary-approval",
    effect: "settlement-preliminarily-approved",
    when: /\bpreliminar(?:y|ily) (?:\w+ )?approv\w+/,
    yes: ["motion for preliminary approval of class action settlement"],
    no: ["motion for final approval"],
  },
  {
    id: "asks-final-approval",
    effect: "settlement-approved",
    when: /\bfinal(?:ly)? (?:\w+ )?approv\w+|\bapprov\w+(?: of)?\b[^;]{0,40}\b(?:settlement|consent decree)\b|\b(?:settlement|consent decree) approval\b/,
    unless: /\bpreliminar/,
    yes: ["motion for final approval", "motion to approve settlement"],
    no: ["motion for preliminary approval of settlement"],
  },
  {
    id: "asks-dismissal",
    effect: "dismissed",
    when: /\bdismiss(?:al)?\b|\bdismissing\b/,
    unless:
      /\b(?:respon\w+|reply|time|extension|oppos\w+|page limit|leave to file)\b[^;]{0,60}\bdismiss|\bwithout dismiss|\bdismiss (?:counsel|attorney)/,
    yes: ["motion to dismiss for lack of jurisdiction"],
    no: ["motion for extension of time to respond to motion to dismiss"],
  },
  {
    id: "asks-judgment",
    effect: "judgment-entered",
    when: /\b(?:entry of|default|enter) (?:a )?(?:final |default |partial )?judgment\b/,
    unless: /\bset aside|vacate\b/,
    yes: ["motion for entry of judgment"],
    no: ["motion to set aside default judgment"],
  },
];
