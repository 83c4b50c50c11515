/** Letters that a type-setter draws as one sign, as fonts without a plain reading give them. */
const LIGATURES: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
};

/** Plain letters: ligatures taken apart, blanks of any width one space, signs that are not drawn left out. */
export function plainLetters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\s]/g, " ")
    .replace(/[\p{Cc}\u200b-\u200f\u2060\ufeff\ufffd]/gu, "");
}

/** Runs of blanks as one. */
export const oneSpaced = (text: string): string => text.replace(/ {2,}/g, " ").trim();
