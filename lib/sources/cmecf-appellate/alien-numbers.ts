/**
 * An alien registration number: "A099-999-999", "A 99 999 999", "A99999999", "A# 099 999 999", "Alien No. 099-999-999".
 * It stands for a person's whole immigration file, so it is never kept from a header, wherever it is printed.
 */
const ALIEN_NUMBER =
  /[([]?\b(?:(?:alien|agency)\s{0,3}(?:registration\s{0,3})?(?:no\.?|number|#)\s{0,3}:?\s{0,3}A?|A)\s{0,3}[-#:]?\s{0,3}\d{2,3}[-–\s.]?\d{3}[-–\s.]?\d{3}\b(?![-\d])[)\]]?/gi;

/** True if a text holds an alien number. */
export function hasAlienNumber(text: string): boolean {
  return text.search(ALIEN_NUMBER) >= 0;
}

/** The text without alien numbers and the separators that stood around them. */
export function withoutAlienNumbers(text: string): string {
  if (!hasAlienNumber(text)) return text;
  return text
    .replace(ALIEN_NUMBER, "")
    .replace(/\s+/g, " ")
    .replace(/(?:\s*[,;:-])+\s*([,;])/g, "$1")
    .replace(/^[\s,;:-]+|[\s,;:-]+$/g, "");
}
