/** What stands between a word and the one before it. */
export type Gap = "space" | "comma" | "colon" | "blanked";

/** A word of a clause as the reader meets it. */
export interface Token {
  /** Without the possessive ending. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** No clause has more words that matter. */
const MOST_WORDS = 180;
/** A bracketed aside is no longer than this. */
const LONGEST_ASIDE = 120;

/** The words of a clause without its bracketed asides ("(Dkt. 3)", "(and their agents)"). */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = "space";
  let at = start;
  while (at < end && tokens.length < MOST_WORDS) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      if (code === BRACKET && tokens.length > 0) {
        const closing = text.indexOf(")", at);
        if (closing !== -1 && closing < end && closing - at < LONGEST_ASIDE) {
          at = closing + 1;
          continue;
        }
      }
      gap = widened(gap, text, at, code);
      at++;
      continue;
    }
    let to = at + 1;
    while (to < end && isWordCode(text.charCodeAt(to))) to++;
    const word = text.slice(at, to);
    if (word.charCodeAt(0) === DASH && /^-+$/.test(word)) gap = "colon";
    else {
      tokens.push({
        word: withoutPossessive(word),
        start: at,
        end: to,
        gap: tokens.length === 0 || (gap === "comma" && isInDate(text, word, tokens.at(-1))) ? "space" : gap,
      });
      gap = "space";
    }
    at = to;
  }
  return tokens;
}

const BRACKET = 40;
const DASH = 45;

/** "September 21, 2020, injunction": the commas of a date are none. */
function isInDate(text: string, word: string, before: Token | undefined): boolean {
  // "3/1/2024, shall run": a date in digits has no comma of its own.
  return isYear(word) || (before !== undefined && isYear(before.word) && text[before.start - 1] !== "/");
}

function isYear(word: string): boolean {
  return word.length === 4 && (word.startsWith("19") || word.startsWith("20"));
}

function widened(gap: Gap, text: string, at: number, code: number): Gap {
  if (code === 32 || gap === "colon") return gap;
  const letter = text[at];
  if (letter === ":" || letter === ";" || letter === "\u2013" || letter === "\u2014") return "colon";
  if (letter === "," || letter === "&") return "comma";
  if (letter === "." && gap === "space" && text[at + 1] === " " && text[at - 1] === " ") return "comma";
  return letter === "~" && gap === "space" ? "blanked" : gap;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 45 || code > 191;
}

function withoutPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last === 39) return word.slice(0, -1);
  return last === 115 && word.charCodeAt(word.length - 2) === 39 ? word.slice(0, -2) : word;
}
