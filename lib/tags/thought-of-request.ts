import { pattern } from "./search/pattern.ts";

/** What a court says of a request before it rules on it. */
const THOUGHT =
  "(?:(?:not |both |largely |partly |wholly )*(?:well[- ]?taken|well[- ]?founded|meritorious|meritless|unopposed|uncontested|without merit|proper|timely|untimely|premature|reasonable|appropriate|warranted|supported(?: by good cause)?|in order|sufficient|insufficient|persuasive|unpersuasive|justified|ripe)(?:,? (?:and|but) |, )?)";
const THOUGHTS = pattern(
  new RegExp(
    `\\b(?:is|are|being|to be|as) ${THOUGHT}{1,3}(?=(?:is|are|it is|they are|therefore|accordingly|hereby|thus|$|\\W*$))|\\b(?:lacks?|has|have|shows?|states?) (?:no )?(?:merit|good cause|sufficient cause|cause)(?:,? (?:and|so) )|^\\W*(?:because|since|as(?! to\\b| for\\b)|given that|inasmuch as) [^;.]{1,120}?,? (?=(?:the|this|that|petitioner's|respondents') (?:[\\w-]+ )?(?:motion|application|request) (?:is|are)\\b)`,
  ),
);

/** "The motion is well taken and is granted": words without what is thought of the request, which tell no subject. */
export function withoutThought(piece: string): string {
  return THOUGHTS.replaceIn(piece, "");
}
