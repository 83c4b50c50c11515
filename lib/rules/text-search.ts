import type { TextSpan } from "../docket/docket.ts";

/** A docket text made ready for searching: lower case, one blank for any run of blanks, every position known. */
export interface SearchText {
  readonly lower: string;
  /** The range of the original text that a range of `lower` stands for. */
  spanOf(start: number, end: number): TextSpan;
}

/** Texts are read no further than this, so that one entry never holds up the others. */
export const LONGEST_SEARCHED = 20_000;
/** A run of blanks, or a blank that is no plain space. */
const UNEVEN = /\s\s|[^\S ]/;

export function searchText(text: string): SearchText {
  const read = text.length > LONGEST_SEARCHED ? text.slice(0, LONGEST_SEARCHED) : text;
  const lower = read.toLowerCase();
  if (lower.length === read.length && !UNEVEN.test(read)) {
    return { lower, spanOf: (start, end) => ({ start, end }) };
  }
  return unevenText(read);
}

/** Letter by letter: blanks run together, and a few letters grow when they are lowered. */
function unevenText(text: string): SearchText {
  const places: number[] = [];
  let lower = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    const isBlank = /\s/.test(letter);
    if (isBlank && lower.endsWith(" ")) continue;
    for (const piece of isBlank ? " " : letter.toLowerCase()) {
      for (let unit = 0; unit < piece.length; unit++) places.push(at);
      lower += piece;
    }
  }
  return {
    lower,
    spanOf: (start, end) => ({ start: places[start] ?? text.length, end: (places[end - 1] ?? text.length - 1) + 1 }),
  };
}

/** Words as a person types them, in the form in which they are searched for. */
export function searchWords(words: string): string {
  return words.trim().replace(/\s+/g, " ").toLowerCase();
}

/** The places of `words` in a text, none overlapping; no more than `most`. */
export function placesOf(words: string, { lower }: SearchText, most: number): TextSpan[] {
  const places: TextSpan[] = [];
  if (words === "") return places;
  for (let at = lower.indexOf(words); at !== -1 && places.length < most; at = lower.indexOf(words, at + words.length)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** Words that end in a point and end no sentence. */
const ABBREVIATIONS = new Set(
  "v vs no nos mr ms mrs dr jr sr hon st inc co corp ltd dkt doc ecf fed cir dist mich ex esq u.s u.s.c usca approx dept art sec".split(
    " ",
  ),
);

/** Where the sentence that holds this place begins. */
export function sentenceStart({ lower }: SearchText, place: number): number {
  for (let at = place - 1; at > 0; at--) {
    const mark = lower[at - 1];
    if (lower[at] !== " " || mark === undefined) continue;
    if (mark === ";" || mark === "?" || mark === "!") return at + 1;
    if (mark === "." && !isAbbreviation(lower, at - 1)) return at + 1;
  }
  return 0;
}

/** "v.", "No.", "J.": the point belongs to the word. */
function isAbbreviation(lower: string, point: number): boolean {
  const start = lower.lastIndexOf(" ", point - 1) + 1;
  const word = lower.slice(start, point).replace(/^[("[]+/, "");
  return word.length === 1 || ABBREVIATIONS.has(word);
}
