import type { RequestRule } from "../rule.ts";

/** The writ by its name alone, and relief of which only the name is told: the docket says what it is about. */
export const writRequests: readonly RequestRule[] = [
  {
    id: "asks-the-writ",
    hints: ["habeas", "writ", "2241"],
    effect: "release-ordered",
    weak: true,
    when: /\b(?:writ of )?habeas(?: corpus)?\b|\b(?:the )?writ\b(?! of (?:certiorari|mandamus|garnishment|execution|attachment|assistance|coram))|\b2241\b/,
    unless: /\bcertiorari\b|\bclass\b/,
    yes: ["petition for writ of habeas corpus"],
    no: ["petition for a writ of certiorari"],
  },
  {
    id: "asks-enlargement",
    hints: ["enlargement"],
    effect: "release-ordered",
    when: /\b(?:for|request(?:ing|s)?|seeking) (?:his |her |their |immediate )?enlargement\b(?! of)/,
    yes: ["motion for enlargement pending review"],
    no: ["motion for enlargement of time"],
  },
  {
    id: "asks-fewer-detained",
    hints: ["population", "depopulat", "number of", "headcount"],
    effect: "release-ordered",
    when: /\b(?:reduc\w+|lower(?:ed|ing)?|decreas\w+|thin(?:ned|ning)?|bring(?:ing)? down|draw(?:ing)? down|cut(?:ting)?)\b[^;.]{0,40}\b(?:(?:detain\w*|detention|jail|facility|facility's|inmate|class|dorm\w*|immigration|ice) (?:center |facility )?population|population (?:of|at|in|there|held|be)\b|number of (?:\w+ ){0,2}(?:people|persons|detainees|individuals|inmates|noncitizens|class members)\b|headcount)|\bpopulation\b[^;.]{0,60}\b(?:be|is) (?:hereby )?(?:reduced|lowered|thinned|decreased|cut)\b|\bdepopulat(?:e|ing|ion)\b/,
    unless: /\b(?:reports?|statistics|figures|data|discovery)\b/,
    yes: [
      "application for tro for reduction of the detained population",
      "motion to lower the number of detainees in each dormitory",
      "motion that the population of the facility be reduced",
    ],
    no: ["motion for reduction of the bond", "motion to reduce the number of interrogatories"],
  },
  {
    id: "asks-to-stay-put",
    hints: ["remain", "stay", "kept", "held", "housed"],
    effect: "transfer-barred",
    when: /\b(?:motions?|applications?|requests?)\b(?: (?:that|by|of) [\w .'-]{1,30})? (?:to(?: be)?|(?:to )?(?:be )?(?:allowed|permitted) to|be) (?:remain|stay|kept|held|housed) (?:in|at|within) (?:the |this |his |her |a )?(?:[\w-]+ ){0,3}(?:district|state|facility|jail|county|area|region|detention center)\b|\b(?:motions?|applications?|requests?)\b(?: (?:that|by|of) [\w .'-]{1,30})? (?:to )?be (?:kept|held|housed|detained|placed) (?:near|nearer|close|closer|within)\b/,
    unless: /\b(?:stay (?:of|in) proceedings|pseudonym|case|action|abeyance|united states)\b/,
    yes: [
      "motion to remain in the district",
      "request to stay at the kent county facility",
      "request that petitioner be housed near counsel",
    ],
    no: ["motion to stay in district court pending appeal of the case", "motion to remain anonymous"],
  },
  {
    id: "asks-the-writ-or-hearing",
    hints: ["unless"],
    effect: "bond-hearing-ordered",
    when: /\b(?:writ|petition|habeas|release)\b[^;]{0,60}\bunless\b[^;]{0,80}\b(?:bond|custody|bail) (?:re-?determination )?hearing\b/,
    unless: /\bcertiorari\b|\bstay\b/,
    yes: ["the writ unless a bond hearing is held within 7 days"],
    no: ["petition for writ of habeas corpus"],
  },
  {
    id: "asks-longer-stay-of-removal",
    hints: ["extend", "extension", "length", "prolong", "continu", "enlarg", "renew"],
    effect: "removal-stay-extended",
    when: /\b(?:extend|extending|extension of|lengthen\w*|prolong\w*|continu\w+|enlarg\w+|renew(?:al of|ing)?)\b[^;]{0,40}\b(?:stay|injunction|tro|restraining order)\b(?! motion)/,
    unless:
      /\bextend\w* (?:of )?(?:the )?time\b|\bextension of (?:the )?(?:time|deadline)\b|\b(?:release|bond hearing|transfer|detention|discovery|deadlines?|nationwide|class)\b|\bstay (?:of )?(?:the )?(?:proceedings|case|discovery|briefing|action)|\bnot be (?:extended|prolonged)/,
    yes: ["motion to extend the temporary restraining order", "request to lengthen the stay of removal"],
    no: ["motion for extension of time to respond to motion for stay"],
  },
  {
    id: "asks-wider-stay-of-removal",
    hints: ["expan", "widen", "broaden", "enlarg", "extend", "extension"],
    effect: "removal-stay-expanded",
    when: /\b(?:expand\w*|expansion of|widen\w*|broaden\w*|enlarg\w* the scope)\b[^;]{0,60}\b(?:stay\w*|injunction|tro|restraining order|restraints)\b[^;]{0,80}\b(?:removals?|deportations?|nationwide|class|everyone|all)\b|\b(?:extend\w*|extension of)\b[^;]{0,60}\b(?:stay\w*|injunction|tro|restraining order)\b[^;]{0,80}\b(?:to (?:all|every|other|cover|reach|include|the (?:\w+ )?class)|nationwide|everyone)\b/,
    unless: /\bextend\w*(?: of)?(?: the)? time\b/,
    yes: ["motion to expand 32 order staying removal so as to cover a nationwide class"],
    no: ["motion for extension of time"],
  },
];
