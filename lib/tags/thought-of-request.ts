import { pattern } from "./search/pattern.ts";

/** What a court says of a request before it rules on it. */
const THOUGHT =
  "(?:(?:not |both |largely |partly |wholly )*(?:well[- ]?taken|well[- ]?founded|meritorious|meritless|unopposed|uncontested|without merit|proper|timely|untimely|premature|reasonable|appropriate|warranted|supported(?: by good cause)?|in order|sufficient|insufficient|persuasive|unpersuasive|justified|ripe)(?:,? (?:and|but) |, )?)";
const THOUGHTS = pattern(
  new RegExp(
    `\\b(?:is|are|being|to be|as) ${THOUGHT}{1,3}(?=(?:is|are|it is|they are|therefore|accordingly|hereby|thus|$|\\W*$))|\\b(?:lacks?|has|have|shows?|states?) (?:no )?(?:merit|good cause|sufficient cause|cause)(?:,? (?:and|so) )|^\\W*(?:because|since|as(?! to\\b| for\\b)|given that|inasmuch as) [^;.]{1,120}?,? (?=(?:the|this|that|petitioner's|respondents') (?:[\\w-]+ )?(?:motion|application|request) (?:is|are)\\b)`,
  ),
);

/** "grants the motion over Respondents' objection", "denies the motion without a hearing": how it is ruled, behind what is ruled on. */
const MANNER = pattern(
  /\b((?:motion|application|request)s?),? (?:from the bench|orally|over\b|as unopposed|unopposed|despite|notwithstanding|after\b|following|upon\b|pending|until|while|subject to|on (?:consent|an|the record|the papers|these)\b|without (?:an? |oral |further |the need |need |objection|opposition|argument|hearing)|with(?:out)? prejudice\b|as modified|nunc pro tunc|as set forth|with (?:conditions|leave|modifications?|the (?:following|modifications?|conditions?))\b|in (?:full|its entirety|all respects|open court|an oral|a bench)\b|at (?:the|today's|this) (?:[\w/]+ )?(?:hearing|conference)|for (?:the )?(?:lack|want) of\b|for (?:the )?(?:same |foregoing |following |good )*(?:reasons?|cause)\b)[^;:]{0,120};?\s*$/,
);

/** "Petitioner's motion, which Respondents oppose, is denied". */
const OPPOSED = pattern(
  /\b((?:motion|application|request)s?), (?:which|though|although|to which|not|having been|being|filed)\b[^,;:.\d]{1,60}(?:\d{1,2}, \d{4})?,/,
);

/** "The motion is well taken and is granted": words without what is thought of the request, which tell no subject. */
export function withoutThought(piece: string): string {
  return MANNER.replaceIn(OPPOSED.replaceIn(THOUGHTS.replaceIn(piece, ""), named), named);
}

/** What is ruled on, without what is said of it. */
function named(_: string, filing: string | undefined): string {
  return filing ?? "";
}
