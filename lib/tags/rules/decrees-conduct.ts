import type { DecreeRule } from "../rule.ts";

/** What somebody is made to pay for. */
const WRONG =
  "\\b(?:violat|disobe|disregard|non-?complian|contempt|bad[- ]faith|misconduct|spoliat|rule 37|rule 11|p\\. 37\\(|misstat|misrepresent|vexatious|consequence|inherent (?:power|authority)|motion to (?:compel|enforce)|bringing the motion|missed\\b|withheld|held back)";
const COSTS = "(?:fees|costs?|expenses?)";

/** What disobedience is called and what it costs, beside what `decrees-other.ts` reads. */
export const conductDecrees: readonly DecreeRule[] = [
  {
    id: "contempt-otherwise-told",
    hints: ["contempt", "contemnor", "contumac"],
    effect: "contempt-found",
    when: /\b(?:is|are|be|stands?)(?: \w+){0,2} (?:adjudicated|adjudged|declared|found|held)(?: to be)? (?:an? )?(?:civil |criminal )?contemnors?\b|\b(?:is|are)(?: hereby)? (?:an? )?(?:civil )?contemnors?\b|\b(?:is|are|stands?)(?: hereby)? cited for (?:civil |criminal )?contempt\b|\b(?:committed|constitutes?|constituted|amounts? to|guilty of) (?:an? )?(?:act of )?(?:civil |criminal )?contempt\b|\b(?:civil |criminal )contempt (?:is )?(?:hereby )?found\b|\bjudgment of (?:civil |criminal )?contempt\b|\bwas an? (?:\w+ )?contempt of (?:this |the )?court\b|\b(?:is|are|was|were)(?:, and the court so (?:finds|holds),)?(?: (?:hereby|plainly|clearly|wilfully|willfully|knowingly|found|held|to be))* contumacious\b|\b(?:find|hold|adjudg|declar)(?:s|es|ing) [^;.]{1,80}\b(?:contumacious|contemnors?)\b|(?:^|[:,;] )(?:the )?(?:[\w-]+ ){0,3}(?:warden|director|sheriff|officer|counsel|ice|dhs|government|respondents?|defendants?|secretary|jailer)(?: [\w-]+){0,2} in (?:civil |criminal )?contempt\b(?! (?:hearing|proceeding))|\bfinding of (?:civil |criminal )?contempt (?:is|stands|remains)(?: (?:hereby|therefore))? (?:affirmed|upheld|sustained|undisturbed|adopted|confirmed|in force)\b|\b(?:affirm|uphold|sustain|adopt|confirm)(?:s|ing)? (?:the |its |that )?(?:[\w-]+ ){0,3}(?:finding|adjudication|order|judgment) of (?:civil |criminal )?contempt\b/,
    unless: /\b(?:not|no|why|whether|may|would|could|den(?:y|ies|ied|ying)|if|unless)\b/,
    yes: [
      "the warden is cited for contempt",
      "respondents are hereby declared contemnors",
      "his conduct constitutes contempt of this court's order",
    ],
    no: ["whether the conduct constitutes contempt", "failure to comply may be found to constitute contempt"],
  },
  {
    id: "costs-of-a-wrong",
    hints: ["fees", "cost", "expense"],
    effect: "sanctions-ordered",
    when: new RegExp(
      `${WRONG}[^;]{0,160}\\b(?:pay|pays|reimburse|reimburses|bear|bears|awarded|awards|awarding)\\b[^;]{0,60}\\b${COSTS}\\b|\\b(?:pay|pays|reimburse|reimburses|bear|bears|awarded|awards|awarding)\\b[^;]{0,60}\\b${COSTS}\\b[^;]{0,90}${WRONG}`,
    ),
    unless:
      /\b(?:no|not|den(?:y|ies|ied|ying)|declin\w+|equal access to justice|eaja|own (?:fees|costs)|may|if|reserv\w+)\b/,
    yes: [
      "as a consequence of the violation respondents shall bear the fees and costs of the motion",
      "defendants, having disregarded the order, shall pay plaintiffs' fees",
    ],
    no: [
      "respondents shall pay petitioner's fees under the equal access to justice act",
      "each side shall bear its own costs of the motion to compel",
    ],
  },
  {
    id: "payment-for-each-day",
    hints: ["a day", "per day", "each day", "every day", "per diem", "daily", "a week", "per week", "per violation"],
    effect: "sanctions-ordered",
    when: /(?:^|[:,;] |\band )\$[\d,]+(?:\.\d\d)? (?:per diem|a day|per day|each day|daily|a week|per week|per violation)(?:,? (?:till|until|from|beginning|starting|for|running|payable|so long)\b|\W*$)|\b(?:shall|must|orders?|ordering|ordered|direct(?:s|ing|ed)?|requir(?:es|ing|ed)|impos(?:es|ing))\b[^;.]{0,60}\b(?:pay(?:s|ing|ment)?|fines?|penalty)\b[^;.]{0,20}\$[\d,]+(?:\.\d\d)? (?:a|per|for each|for every|each) (?:calendar |business |further |additional |\w+ )?day\b/,
    unless: /\b(?:no|not|may|if|den(?:y|ies|ied|ying)|wages?|storage|detention costs)\b/,
    yes: ["finding a violation of 3 and directing payment of $500 a day until they comply"],
    no: ["plaintiff was to be paid $80 a day"],
  },
  {
    id: "penalties",
    hints: [
      "sanction",
      "fine",
      "penalt",
      "punish",
      "reprimand",
      "censure",
      "admonish",
      "paid",
      "pay",
      "inference",
      "purge",
      "costs",
      "damages",
      "precluded",
      "barred",
      "forbidden",
      "training",
      "instruction",
      "education",
    ],
    effect: "sanctions-ordered",
    when: /\$[\d,.]+ (?:per|a|each|every|for each) (?:day|week|hour|violation)\b[^;]{0,30}\b(?:shall|must|is to|are to) be paid\b|\bpersonally pay\b|\bpay \$[\d,.]+[^;]{0,40}\bfor (?:missing|failing|ignoring|violating|disregarding|(?:its|their|his) (?:failure|violation))|\b(?:is|are|be)(?: (?:hereby|publicly|formally|severely|sternly|jointly))* (?:fined|reprimanded|censured|admonished|rebuked|suspended from practice)\b|\bas (?:an? )?(?:\w+ ){0,2}(?:sanctions?|penalty|penalties|punishment)\b|\badverse[- ]inference(?: instruction)? (?:will|shall|is|may|must)(?: (?:hereby|to|now))* (?:be )?(?:drawn|given|allowed|taken|imposed|made)\b|\b(?:draw|giv|impos|allow|permit|grant)(?:s|es|ing|ting)? an? adverse[- ]inference\b|\bpurge (?:payment|amount|sum|fine|fee)\b|\b(?:double|treble|twice the|triple) costs\b|\b(?:answerable|liable) for [^;.]{0,60}\b(?:costs|damages)\b|\bpunitive costs\b|\b(?:precluded|barred|prohibited|forbidden) (?:from (?:offering|introducing|using|presenting|calling|relying (?:up)?on|eliciting|adducing)|to (?:offer|introduce|use|present|call|rely on|adduce))\b[^;.]{0,60}\b(?:declarations?|evidence|testimony|witness\w*|officer|exhibits?|documents?|report|defense)\b|\b(?:complete|attend|undergo|take)\b[^;.]{0,24}\b(?:hours? of|course (?:in|on)|training (?:in|on))\b[^;.]{0,30}\b(?:ethics|legal education|professional\w*|cle|candor|training|instruction)\b|\b(?:fine|penalty|sanction)s?\b[^;]{0,40}\b(?:will|shall|to) (?:run|accrue|begin|be (?:imposed|assessed|paid|due))\b|\b(?:impos|assess|levy)(?:es|ing)\b[^;]{0,40}\b(?:penalt(?:y|ies)|fines?)\b|\bsanctioning (?:\w+ ){0,2}(?:counsel|attorneys?)\b|\b(?:fine|penalty|sanction)s?\b[^;]{0,30}\b(?:is|are)(?: hereby)? (?:imposed|assessed|levied)\b/,
    unless: /\b(?:no|not|without|why|whether|may|den(?:y|ies|ied|ying)|declin\w+|request\w*|seek\w*|motion for)\b/,
    yes: [
      "respondents are fined $500",
      "a fine of $1,000 a day will run from april 3",
      "imposing a per diem penalty on respondents",
    ],
    no: ["noncompliance may be punished by a fine that shall be imposed", "no fine shall be imposed"],
  },
];
