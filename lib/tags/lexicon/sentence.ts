import { wordsOf } from "../reading.ts";

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
  let from = start;
  let closing = -1;
  let dashed = false;
  for (const { text: word, start: at, end: to } of wordsOf(text, start, end)) {
    if (/^-+$/.test(word)) {
      dashed = true;
      from = to;
      continue;
    }
    if (at < closing) {
      from = to;
      continue;
    }
    const between = gapBetween(text, from, at);
    // "September 21, 2020, injunction": the commas of a date are none.
    const inDate =
      between.gap === "comma" && (/^(?:19|20)\d\d$/.test(word) || /^(?:19|20)\d\d$/.test(tokens.at(-1)?.word ?? ""));
    const gap = dashed
      ? { ...between, gap: "colon" as const }
      : inDate
        ? { ...between, gap: "space" as const }
        : between;
    dashed = false;
    const bracket = gap.bracket === -1 ? -1 : text.indexOf(")", gap.bracket);
    from = to;
    if (bracket > to && bracket < end && bracket - gap.bracket < LONGEST_ASIDE && tokens.length > 0) {
      closing = bracket;
      continue;
    }
    tokens.push({ word: withoutPossessive(word), start: at, end: to, gap: tokens.length === 0 ? "space" : gap.gap });
    if (tokens.length >= MOST_WORDS) break;
  }
  return tokens;
}

function gapBetween(text: string, from: number, to: number): { gap: Gap; bracket: number } {
  let gap: Gap = "space";
  let bracket = -1;
  for (let i = from; i < to; i++) {
    const letter = text[i];
    if (letter === "(") bracket = i;
    else if (letter === ":" || letter === ";" || letter === "\u2013" || letter === "\u2014") gap = "colon";
    else if (letter === "." && gap === "space" && text[i + 1] === " " && i > from + 1) gap = "comma";
    else if ((letter === "," || letter === "&") && gap !== "colon") gap = "comma";
    else if (letter === "~" && gap === "space") gap = "blanked";
  }
  return { gap, bracket };
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}
