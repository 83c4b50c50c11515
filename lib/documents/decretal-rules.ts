/** Words with which a court rules in a document, as against words about rulings. */
export interface DecretalRule {
  readonly id: string;
  /** Looked for in a paragraph whose quotations are blanked. Linear time: no nested or ambiguous repetition. */
  readonly when: RegExp;
  /** Only where the document comes to its ruling: under "Conclusion", after "For these reasons", in a short order. */
  readonly onlyAtEnd: boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const ADVERBS = "(?:(?:hereby|therefore|accordingly|also|further|thus|now|respectfully),? )?";
const ACTIVE =
  "GRANTS|DENIES|ORDERS|STAYS|ENJOINS|AFFIRMS|REVERSES|VACATES|REMANDS|DISMISSES|ADOPTS|OVERRULES|CERTIFIES|EXTENDS|APPROVES|DIRECTS|DECLARES|LIFTS|DISSOLVES|RESERVES|MODIFIES|SUSTAINS|DECERTIFIES|APPOINTS|REJECTS|RESTRAINS|PROHIBITS|REQUIRES|CONVERTS|SETS|STRIKES|UNSEALS|SEALS";
const FIRST_PERSON =
  "GRANT|DENY|ORDER|STAY|ENJOIN|AFFIRM|REVERSE|VACATE|REMAND|DISMISS|ADOPT|OVERRULE|CERTIFY|EXTEND|APPROVE|DIRECT|LIFT|DISSOLVE|MODIFY|HOLD IN ABEYANCE";
const PASSIVE =
  "GRANTED|DENIED|ORDERED|STAYED|ENJOINED|RESTRAINED|AFFIRMED|REVERSED|VACATED|REMANDED|DISMISSED|ADOPTED|OVERRULED|CERTIFIED|EXTENDED|APPROVED|DIRECTED|LIFTED|DISSOLVED|RESERVED|MODIFIED|DECERTIFIED|PROHIBITED|BARRED|REQUIRED|STRICKEN|UNSEALED|SEALED|MOOT|WITHDRAWN|CONTINUED|TERMINATED";

const lower = (words: string) => words.toLowerCase();
const LOWER_ACTIVE = lower(ACTIVE).replace("sets|", "").replace("requires|", "");
const LOWER_FIRST = lower(FIRST_PERSON);
const LOWER_PASSIVE = lower(PASSIVE).replace("required|", "").replace("barred|", "").replace("continued|", "");
const RULED_ON =
  "motions?|petitions?|applications?|requests?|objections?|judgments?|orders?|injunctions?|stays?|appeals?|cases?|actions?|writ|complaint|respondents?|defendants?|petitioners?|plaintiffs?";

export const decretalRules: readonly DecretalRule[] = [
  {
    id: "it-is-ordered",
    when: /\b(?:IT IS|is)(?: ALSO| HEREBY| FURTHER| THEREFORE| ACCORDINGLY| NOW| SO|,){0,5} (?:ORDERED|ADJUDGED|DECREED)\b|\b[Ii]t is(?: also| hereby| further| therefore| accordingly| now| so|,){0,5} (?:ordered|adjudged|decreed)\b|\bIT IS(?: ALSO| HEREBY| FURTHER| THEREFORE|,){1,5}$/,
    onlyAtEnd: false,
    yes: [
      "IT IS HEREBY ORDERED that Respondents shall not remove any class member.",
      "It is further ordered that the motion is denied.",
      "IT IS, THEREFORE, ORDERED, ADJUDGED AND DECREED that the petition is granted.",
    ],
    no: ["On June 22 the Court ordered a stay.", "Whether it is orderly is not asked."],
  },
  {
    id: "ordered-that",
    when: /^(?:AND )?(?:FURTHER )?(?:ORDERED|ADJUDGED|DECREED)(?:,| AND|:| that\b| by\b| as\b|$)/,
    onlyAtEnd: false,
    yes: ["ORDERED that the petition is granted.", "FURTHER ORDERED that the stay is lifted."],
    no: ["ORDERED BRIEFING was late, the parties said."],
  },
  {
    id: "court-rules",
    when: new RegExp(
      `\\b(?:[Tt]he|[Tt]his|THE|THIS) (?:[Cc]ourt|COURT|[Pp]anel|[Uu]ndersigned|[Cc]lerk)(?: of (?:the )?[Cc]ourt)?,? ${ADVERBS}(?:${ACTIVE})\\b`,
    ),
    onlyAtEnd: false,
    yes: ["For these reasons, the Court GRANTS the motion.", "The Court therefore DENIES the stay."],
    no: ["The Court granted the motion in 2017.", "Plaintiffs ask that the Court GRANT the motion."],
  },
  {
    id: "court-rules-and",
    when: new RegExp(
      `\\b(?:[Tt]he|[Tt]his) [Cc]ourt\\b[^.;]{1,160}\\band ${ADVERBS}(?:GRANTS|DENIES|ORDERS|STAYS|ENJOINS|VACATES|DISMISSES|REMANDS|REVERSES|AFFIRMS)\\b`,
    ),
    onlyAtEnd: false,
    yes: ["The Court adopts the recommendation and DENIES the petition."],
    no: ["The Court adopts the recommendation and denies nothing."],
  },
  {
    id: "we-rule",
    when: new RegExp(
      `\\b(?:[Ww]e|I) ${ADVERBS}(?:${FIRST_PERSON})\\b|\\b(?:[Ww]e|I) [^.;]{1,80}\\band ${ADVERBS}(?:AFFIRM|REVERSE|VACATE|REMAND|DISMISS|DENY|GRANT)\\b`,
    ),
    onlyAtEnd: false,
    yes: ["We therefore VACATE the injunction and REMAND.", "For these reasons we AFFIRM."],
    no: ["I would AFFIRM.", "We affirmed that order last year."],
  },
  {
    id: "is-ruled",
    when: new RegExp(`\\b(?:is|are|be|stands?|remains?)(?: now)?(?: HEREBY| hereby)?,? (?:${PASSIVE})\\b`),
    onlyAtEnd: false,
    yes: ["The motion (Dkt. 12) is GRANTED IN PART.", "Respondents are hereby ENJOINED from removing them."],
    no: ["The motion was granted.", "The motion is granted by statute."],
  },
  {
    id: "grants-by-title",
    when: /(?:^|[.;:] )(?:GRANTED|DENIED|SO ORDERED|AFFIRMED|REVERSED|VACATED|REMANDED|DISMISSED|PETITION (?:GRANTED|DENIED|DISMISSED))\b/,
    onlyAtEnd: false,
    yes: ["GRANTED.", "AFFIRMED in part, VACATED in part, and REMANDED."],
    no: ["Granted, the rule is old."],
  },
  {
    id: "court-rules-in-its-end",
    when: new RegExp(
      `\\b(?:the|this) (?:court|panel) ${ADVERBS}(?:will (?:grant|deny|stay|enjoin|dismiss|extend|remand)|${LOWER_ACTIVE})\\b|\\bwe ${ADVERBS}(?:${LOWER_FIRST})\\b`,
      "i",
    ),
    onlyAtEnd: true,
    yes: ["For the foregoing reasons, the court denies the motion.", "We affirm the judgment of the district court."],
    no: ["The court granted the motion.", "The court declined."],
  },
  {
    id: "is-ruled-in-its-end",
    when: new RegExp(
      `\\b(?:${RULED_ON})\\b[^.;]{0,160}\\b(?:is|are)(?: hereby)? (?:${LOWER_PASSIVE})\\b|\\b(?:is|are) hereby (?:${LOWER_PASSIVE}|appointed|released|set aside|cancelled)\\b`,
      "i",
    ),
    onlyAtEnd: true,
    yes: ["The judgment of the district court is affirmed.", "The motion for a stay is hereby denied."],
    no: ["The motion was denied.", "Detention is a hardship."],
  },
  {
    id: "shall-in-its-end",
    when: /\b(?:shall|must)\b|\b(?:may not|(?:is|are) (?:enjoined|restrained|prohibited|barred)|remains? in (?:full force and )?effect|will expire|expires)\b/i,
    onlyAtEnd: true,
    yes: ["Respondents shall release the petitioner within 7 days.", "This Order shall expire on July 6, 2017."],
    no: ["It was the agency's duty to release him.", "Petitioners may appeal."],
  },
];
