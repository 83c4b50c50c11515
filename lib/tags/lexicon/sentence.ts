/** What stands between a word and the one before it. */
export type Gap = "space" | "comma" | "colon" | "blanked";

/** A word of a clause as the reader meets it. */
export interface Token {
  /** Without the possessive ending. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** The word has a possessive ending. */
  readonly owns: boolean;
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
    if (to === at + 1) to = endOfInitials(text, at, end);
    const word = text.slice(at, to);
    if (word.charCodeAt(0) === DASH && /^-+$/.test(word)) gap = "colon";
    else {
      const bare = withoutPossessive(word);
      tokens.push({
        word: bare,
        owns: bare.length < word.length,
        start: at,
        end: to,
        gap: tokens.length === 0 || (gap === "comma" && isInDate(text, word, tokens.at(-1))) ? "space" : gap,
      });
      gap = "space";
      joinWords(tokens);
    }
    at = to;
  }
  return tokens;
}

const DOT = 46;

/** "A.B.M.", "U.S.": initials are one word. */
function endOfInitials(text: string, at: number, end: number): number {
  let to = at + 1;
  while (
    to + 1 < end &&
    text.charCodeAt(to) === DOT &&
    isLetterCode(text.charCodeAt(to + 1)) &&
    !(to + 2 < end && isWordCode(text.charCodeAt(to + 2)))
  )
    to += 2;
  return to;
}

/** Agencies by their full names, whose words would mean something else by themselves. */
const AGENCIES: readonly (readonly [string, readonly string[]])[] = [
  ["ice", ["immigration", "and", "customs", "enforcement"]],
  ["cbp", ["customs", "and", "border", "protection"]],
  ["dhs", ["department", "of", "homeland", "security"]],
  ["ice", ["immigration", "authorities"]],
  ["officials", ["federal", "authorities"]],
];

const LAST_WORDS: ReadonlySet<string> = new Set(AGENCIES.map(([, words]) => words.at(-1) ?? ""));

/** Puts words together that mean one thing, and leaves out "directly or indirectly". */
function joinWords(tokens: Token[]): void {
  const last = tokens.at(-1);
  if (last === undefined) return;
  if (last.word.endsWith("ly") && /^(?:or|and)$/.test(tokens.at(-2)?.word ?? "")) {
    if (tokens.at(-3)?.word.endsWith("ly") === true) tokens.length -= 3;
    return;
  }
  if (!LAST_WORDS.has(last.word)) return;
  for (const [name, words] of AGENCIES) {
    if (last.word !== words.at(-1)) continue;
    const from = tokens.length - words.length;
    const first = tokens[from];
    if (first === undefined || !words.every((word, step) => tokens[from + step]?.word === word)) continue;
    tokens.length = from;
    tokens.push({ ...first, word: name, end: last.end, owns: last.owns });
    return;
  }
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

function isLetterCode(code: number): boolean {
  return code >= 97 && code <= 122;
}

function withoutPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last === 39) return word.slice(0, -1);
  return last === 115 && word.charCodeAt(word.length - 2) === 39 ? word.slice(0, -2) : word;
}
