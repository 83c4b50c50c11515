/** In place of a long dash. */
export const LONG_DASH = "\u00a6";
/** Letters of more than one byte, by what stands for them. */
const NARROW: Readonly<Record<string, string>> = {
  "\u2013": LONG_DASH,
  "\u2014": LONG_DASH,
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
};
const ANY_LETTER = "\u00ff";
const ANY_SIGN = "\u00b7";
const WIDE = /[^\0-\xff]/;
/** So many arguments a function takes everywhere. */
const MOST_CODES = 4096;

/**
 * A text of letters of one byte each, with every position kept: straight quotation marks, letters without their accents.
 * One wider letter makes an engine keep the whole text wide, and compile once more every expression that is tried on it:
 * a docket's first apostrophe of that kind cost more than to read all its entries.
 */
export function inOneByte(text: string): string {
  if (!WIDE.test(text)) return text;
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += MOST_CODES) {
    const length = Math.min(MOST_CODES, text.length - start);
    parts.push(String.fromCharCode(...Array.from({ length }, (_, at) => codeAt(text, start + at))));
  }
  return parts.join("");
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code <= 0xff) return code;
  const letter = text[at] ?? "";
  return (NARROW[letter] ?? bareLetter(letter)).charCodeAt(0);
}

function bareLetter(letter: string): string {
  const bare = letter.normalize("NFD").slice(0, 1);
  if (/^[a-z]/i.test(bare)) return bare;
  return letter.toUpperCase() === letter.toLowerCase() ? ANY_SIGN : ANY_LETTER;
}
