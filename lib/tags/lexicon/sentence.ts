import { AGENCIES } from "./agencies.ts";
import { isDigitCode, isWordCode } from "../letters.ts";
import { LONG_DASH } from "../one-byte.ts";
import { mixed } from "../search/word-table.ts";
import { isTelling, TELLS } from "./telling.ts";
import { IN, STRANGER, knownAt, knownWord, leadsCompound, tellsAt } from "./vocabulary.ts";
import type { Known } from "./vocabulary.ts";

/** What stands between a word and the one before it. */
export type Gap = "space" | "comma" | "colon" | "blanked";

/** A word of a clause as the reader meets it. */
export interface Token {
  /** Without the possessive ending. */
  readonly word: string;
  readonly known: Known;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** The word has a possessive ending. */
  readonly owns: boolean;
}

/** The lists that a word stands in, none before the first word and behind the last. */
export function listsAt(tokens: readonly Token[], at: number): number {
  const token = at < 0 ? undefined : tokens[at];
  return token === undefined ? 0 : token.known.lists;
}

/** No clause has more words that matter. */
const MOST_WORDS = 180;
/** A bracketed aside is no longer than this. */
const LONGEST_ASIDE = 120;

/** The word that was found last: one for all, since texts have many words. */
const found = { end: 0, bareEnd: 0, known: STRANGER };

/** Finds the word that begins at `at`: where it ends, where it ends without its possessive ending, and what is known of it. */
function findWord(text: string, at: number, end: number): void {
  let to = at;
  let hash = 0;
  let bareEnd = -1;
  for (let letter = text.charCodeAt(to); isWordCode(letter); letter = to < end ? text.charCodeAt(to) : 0) {
    if (letter === APOSTROPHE && endsPossessive(text, to, end)) bareEnd = to;
    if (bareEnd === -1) hash = mixed(hash, letter);
    to++;
  }
  const initials = to === at + 1 ? endOfInitials(text, at, end) : to;
  if (initials > to) {
    bareEnd = to = initials;
    // "A.B.C.'s removal"
    const mark = text.charCodeAt(to) === DOT ? to + 1 : to;
    if (mark < end && text.charCodeAt(mark) === APOSTROPHE && endsPossessive(text, mark, end))
      to = text.charCodeAt(mark + 1) === LETTER_S ? mark + 2 : mark + 1;
  } else if (bareEnd === -1) bareEnd = to;
  found.end = to;
  found.bareEnd = bareEnd;
  found.known =
    initials > at + 1 && text.charCodeAt(at + 1) === DOT
      ? knownWord(text.slice(at, bareEnd))
      : knownAt(text, at, bareEnd, hash);
}

/**
 * False where no word of a stretch of text tells of an act (`telling.ts`), so that there is nothing to find in it.
 * `seen`: bits of `TELLS` that hold whatever the words are.
 */
export function mayTell(text: string, start: number, end: number, seen: number): boolean {
  let all = seen;
  let hash = 0;
  let sinceStay = FAR;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (isLetterCode(code)) {
      hash = mixed(hash, code);
      continue;
    }
    if (isInsideWord(text, start, at, end, code)) {
      if (code === DASH && leadsCompound(hash)) return true;
      hash = mixed(hash, code);
      continue;
    }
    if (hash !== 0) {
      const tells = tellsAt(hash);
      hash = 0;
      sinceStay++;
      if (tells !== 0) {
        all |= tells;
        if ((tells & TELLS.held) !== 0 && sinceStay <= NEAR) all |= TELLS.place;
        if (isTelling(all)) return true;
        if ((tells & TELLS.stay) !== 0) sinceStay = 0;
      }
    }
    if (widened("space", text, at, code) === "colon") sinceStay = FAR;
  }
  return false;
}

/** "continue, as before, to be held": so many words on it may be told again that somebody stays. Several may be one name. */
const NEAR = 12;
const FAR = 1000;

/** The same word goes on with what is no letter: a digit or a hyphen, no possessive ending, a full stop between initials. */
function isInsideWord(text: string, start: number, at: number, end: number, code: number): boolean {
  if (code === APOSTROPHE) return !endsPossessive(text, at, end);
  if (code !== DOT) return isWordCode(code);
  const isBehindOne =
    at > start && isWordCode(text.charCodeAt(at - 1)) && !(at - 1 > start && isWordCode(text.charCodeAt(at - 2)));
  if (!isBehindOne || at + 1 >= end || !isLetterCode(text.charCodeAt(at + 1))) return false;
  return !(at + 2 < end && isWordCode(text.charCodeAt(at + 2)));
}

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
    findWord(text, at, end);
    const { end: to, bareEnd, known } = found;
    if (code === DASH && isDashes(text, at, to)) gap = "colon";
    else {
      const last = tokens.length === 0 ? undefined : tokens[tokens.length - 1];
      tokens.push({
        word: known.word === "" ? text.slice(at, bareEnd) : known.word,
        known,
        start: at,
        end: to,
        gap: last === undefined || (gap === "comma" && isInDate(text, at, to, last)) ? "space" : gap,
        owns: bareEnd < to,
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

/** Puts words together that mean one thing, and leaves out "directly or indirectly". */
function joinWords(tokens: Token[]): void {
  const last = tokens.at(-1);
  if (last === undefined) return;
  if (last.word.endsWith("ly") && /^(?:or|and)$/.test(tokens.at(-2)?.word ?? "")) {
    if (tokens.at(-3)?.word.endsWith("ly") === true) tokens.length -= 3;
    return;
  }
  if ((last.known.lists & IN.endsName) === 0) return;
  for (const [name, words] of AGENCIES) {
    if (last.word !== words.at(-1)) continue;
    const from = tokens.length - words.length;
    const first = tokens[from];
    if (first === undefined || !words.every((word, step) => tokens[from + step]?.word === word)) continue;
    tokens.length = from;
    tokens.push({ ...first, word: name, known: knownWord(name), end: last.end, owns: last.owns });
    return;
  }
}

const BRACKET = 40;
const DASH = 45;
const APOSTROPHE = 39;
const LETTER_S = 115;

/** "September 21, 2020, injunction": the commas of a date are none. */
function isInDate(text: string, start: number, end: number, before: Token): boolean {
  // "3/1/2024, shall run": a date in digits has no comma of its own.
  return isYear(text, start, end) || (isYear(before.word, 0, before.word.length) && text[before.start - 1] !== "/");
}

function isYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && (text.startsWith("19", start) || text.startsWith("20", start));
}

function widened(gap: Gap, text: string, at: number, code: number): Gap {
  if (code === 32 || gap === "colon") return gap;
  const letter = text[at];
  // "5:00 p.m.": no colon of the sentence.
  if (letter === ":" && isDigitCode(text.charCodeAt(at - 1)) && isDigitCode(text.charCodeAt(at + 1))) return gap;
  if (letter === ":" || letter === ";" || letter === LONG_DASH) return "colon";
  if (letter === "," || letter === "&") return "comma";
  if (letter === "." && gap === "space" && text[at + 1] === " " && text[at - 1] === " ") return "comma";
  return (letter === "~" || letter === "=") && gap === "space" ? "blanked" : gap;
}

function isLetterCode(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The word ends with the apostrophe at `at`, or with it and an s. */
function endsPossessive(text: string, at: number, end: number): boolean {
  const isS = at + 1 < end && text.charCodeAt(at + 1) === LETTER_S;
  const after = isS ? at + 2 : at + 1;
  return after >= end || !isWordCode(text.charCodeAt(after));
}

function isDashes(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== DASH) return false;
  return true;
}
