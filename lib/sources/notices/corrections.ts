/** A clerk's note that a text was replaced: the words before and after it. */
export interface Correction {
  readonly docketText: string;
  /** What was done, for the record of the change. */
  readonly annotation: string;
}

/** "Modified Dkt text from "…" to "…"", with or without quotation marks. */
const TEXT_CHANGE = /\bModified (?:Dkt|Docket) text from\s?:?\s?/i;
const OTHER_CHANGE = /\b(?:Modified Date Filed from|Added Correct PDF to document)\b/i;
const TO = /["”']?\s(?:to|TO)\s?:?\s?(?=["“'])|["”']\s?(?:to|TO)\s?:?\s/;
/** `…Motion". (KKra)`: the quotation ends before the initials of the clerk who changed it. */
const QUOTATION = /^["“']([\s\S]{1,30000})["”'][\s.;,]{0,4}(?:\([A-Za-z]{2,8}(?:,\s?[A-Za-z]{1,8})?\)[\s.]{0,4}){1,3}$/;
const BARE_TO = /\sto\s?:\s?/i;

/** True if a notice tells of a change to an entry that was there before. */
export function isCorrection(text: string): boolean {
  return TEXT_CHANGE.test(text) || OTHER_CHANGE.test(text);
}

/**
 * The new wording that a correction gives. Null where it gives none, or where it cannot be told from the old one:
 * the caller then keeps the whole notice.
 */
export function correctedText(text: string): Correction | null {
  const change = TEXT_CHANGE.exec(text);
  if (!change) return null;
  const after = text.slice(change.index + change[0].length);
  const to = TO.exec(after) ?? BARE_TO.exec(after);
  if (!to) return null;
  const given = after.slice(to.index + to[0].length);
  const docketText = (QUOTATION.exec(given)?.[1] ?? given.replace(/^["“']|["”'.\s]*$/g, "")).trim();
  return docketText === "" ? null : { docketText, annotation: text.slice(change.index, change.index + 200) };
}
