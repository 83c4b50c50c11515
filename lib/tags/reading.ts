import type { TextSpan } from "../docket/docket.ts";
import { isAsciiWord, isDigitCode, isWordCode } from "./letters.ts";
import { inOneByte } from "./one-byte.ts";
import { withPower } from "./power.ts";
import { preamblesIn } from "./preambles.ts";
import { OTHER_SENSE, SENSE_OF_MATTER, otherSenses } from "./rules/senses.ts";
import { rulingVerbs } from "./rules/verbs.ts";
import { HintedRules } from "./search/hinted-rules.ts";
import { pattern } from "./search/pattern.ts";

/** Docket texts are short; what lies beyond this many characters is not read for effects (and is reported). */
const READ_LIMIT = 12_000;

/** One word of a docket text with its place. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A docket text made ready for the rules. `plain` and `sense` have the same positions as `text`. */
export interface Reading {
  readonly text: string;
  /** Lower case; struck text, attachments, stamps and the clerk's notes blanked. */
  readonly plain: string;
  /** `plain` with other senses of the key words ("notice of removal", "release of funds") blanked. */
  readonly sense: string;
  readonly docketedInError: boolean;
  /** The text goes on beyond what was read. */
  readonly cut: boolean;
}

const IN_ERROR = pattern(
  /(?<!\bhaving been )\b(?:docketed|filed|entered|posted) (?:in error\b|erroneously\b)|(?<!\bhaving been )\berroneously (?:docketed|entered|posted)\b|\bdisregard(?:ed)? (?:this )?(?:entry|docket)|\berroneous (?:docket )?(?:entry|filing)\b|\bentry (?:was )?made (?:in error\b|erroneously\b)|\bplease disregard\b|(?:\*{2,3} ?|^\W*|\bthis (?:entry|order|document) (?:was |is )?)(?:docketed|filed|entered|posted) (?:in|on|to) (?:the )?wrong (?:case|docket|action)\b/,
);
const ERROR_IS_OTHERS = pattern(
  /\b(?:striking|strike|strikes|stricken|terminat\w+|correct\w*|vacat\w+|order)\b[^.;]{0,80}$/,
);

/** Prepares a docket text. `struck` are the ranges that the court struck through. */
export function readText(docketText: string, struck: readonly TextSpan[]): Reading {
  const text = docketText.length > READ_LIMIT ? docketText.slice(0, READ_LIMIT) : docketText;
  const whole = lowerCase(text);
  const lower = blank(whole, struck);
  const plain = blank(lower, judgesNames(text, whole, lower, clerkNotes(lower)));
  return new TextReading(text, plain, isDocketedInError(lower), docketText.length > READ_LIMIT);
}

/** "the no-transfer order remains in place", "lifting the no-removal order": what is done to it, and not what breaks it. */
const NO_DEED =
  /\bno-(transfer|removal|deportation|detention)(?= orders?(?:(?<!\b(?:violat|breach|disobey|defi)\w* (?:the |this |its )?no-[a-z]+ orders?)\W*$|\b[^.;]{0,30}? (?:remains?|stands?|continues?|(?:is|are|be) (?:hereby )?(?:in|extended|continued|lifted|dissolved|vacated|terminated|reinstated))\b)|(?<=\b(?:lift|vacat|dissolv|extend|continu|terminat|reinstat)(?:ing|e?s) (?:the |its )?no-\w+) order)/g;

/** "denying the request for an order enjoining removal and requiring a hearing": both are refused, as if "or" stood there. */
const REFUSED_BOTH = pattern(
  /\b(?:den(?:y|ies|ied|ying)|refus(?:es|ed|ing)|declin(?:es|ed|ing))\b[^.;]{0,80}?\b(?:for|seeking|requesting) (?:an? )?(?:order|injunction|judgment|relief) (?:\w+ing) [^.;]{3,80}?,? and (?=(?:order|requir|direct|enjoin|stay|compell|releas|grant|barr|prohibit|restrain)ing\b)/g,
);

function withAlternatives(plain: string): string {
  return REFUSED_BOTH.replaceIn(plain, (found) => `${found.slice(0, -"and ".length)}or  `);
}

/** "transfer Petitioner to the custody of his wife", "to home confinement": out of the jail, and to no other one. */
const HANDED_HOME = pattern(
  /\btransfer(?:red|ring)?\b(?= [^;.]{0,80}?\bto (?:(?:the )?(?:custody|care|home|residence) of )?(?:his|her|their|petitioner's) (?:wife|husband|spouse|mother|father|parents?|sister|brother|family|sponsors?|guardian|uncle|aunt|relatives?)\b)/g,
);
const TO_HOME = pattern(
  /\btransfer(?:red|ring)? [^;.]{0,80}?\b(?:to home (?:confinement|detention)|through (?:their |his |her )?release)\b/g,
);

function withHandedHome(plain: string): string {
  // "granted to the extent that he be transferred to his home, and otherwise denied": what is refused is release, too.
  if (plain.includes("to the extent")) return plain;
  const handed = HANDED_HOME.replaceIn(plain, released);
  return TO_HOME.replaceIn(
    handed,
    (words) =>
      words
        .replace(/^\w+/, released)
        .replace(/(?:to home (?:confinement|detention)|through (?:their |his |her )?release)$/, blanked),
    plain,
  );
}

function released(verb: string): string {
  const form = verb.endsWith("ring") ? "releasing" : verb.endsWith("red") ? "released" : "release";
  return form.padEnd(verb.length);
}

/** The same as a court means it: what it says it lacks the power to do, it refuses. */
export function readAsCourts(reading: Reading): Reading {
  const parted = reading.plain.includes("no-") ? reading.plain.replace(NO_DEED, "no $1") : reading.plain;
  const plain = withHandedHome(withAlternatives(withPower(parted)));
  return plain === reading.plain ? reading : new TextReading(reading.text, plain, reading.docketedInError, reading.cut);
}

/** Of many filings nobody asks for the sense, which takes longer to find than all else. */
class TextReading implements Reading {
  readonly text: string;
  readonly plain: string;
  readonly docketedInError: boolean;
  readonly cut: boolean;
  private found: string | null = null;

  constructor(text: string, plain: string, docketedInError: boolean, cut: boolean) {
    this.text = text;
    this.plain = plain;
    this.docketedInError = docketedInError;
    this.cut = cut;
  }

  get sense(): string {
    return (this.found ??= blank(blankOtherSenses(this.plain), preamblesIn(this.plain, false)));
  }
}

/** Lower case with every position kept (a few letters change length when lowered, those stay as they are). */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  const wide = lower.length === text.length ? lower : Array.from(text, lowerLetter).join("");
  const even = inOneByte(wide);
  const isSpaced = even.includes("\n") || even.includes("\u00a0") || even.includes("\t") || even.includes("\r");
  const spaced = isSpaced ? even.replace(/[\u00a0\t\r\n]/g, " ") : even;
  const dashed = spaced.includes("--") ? spaced.replace(/(?<=[a-z\])])--(?=[a-z])/g, ": ") : spaced;
  // Looked for from a rare letter on: the engine stops wherever the first one stands.
  const plain = dashed.includes("xt of order:") ? dashed.replaceAll("text of order:", "              ") : dashed;
  const named = plain.includes("dorsement:") ? plain.replaceAll("endorsement:", "            ") : plain;
  // Several are read as one: the abbreviation stands by itself in the rules.
  const one = named.includes("tros") ? named.replace(/\btros\b/g, "tro ") : named;
  // "D.E. 16", "D.I. 16": docket entry, docket item. The full stops end nothing.
  const dotless = one.includes("d.") ? one.replace(/\bd\.([ei])\.(?= ?(?:nos?\.? ?|# ?)?\[?\d)/g, "d$1  ") : one;
  return withAgreed(withoutVerbStays(withoutConstruing(dotless)));
}

/** "Nothing in this order shall be construed to prevent his removal": nothing in it shall prevent that. */
function withoutConstruing(text: string): string {
  if (!text.includes("constru") && !text.includes("interpreted to")) return text;
  return text.replace(
    /\b(?:shall|should|must|may|is to|are to) (?:not )?be (?:construed|read|interpreted|understood) to(?= [a-z]{3})(?<=\b(?:nothing|not|neither)\b[^;]{0,120}\b(?:shall|should|must|may|is to|are to) (?:not )?be \w+ to)/g,
    (words) => (words.includes(" not ") ? "shall not" : "shall").padEnd(words.length),
  );
}

/** "Respondents agree to give notice before any removal, which agreement is so ordered": what is agreed shall be. */
function withAgreed(text: string): string {
  if (!text.includes("so ordered") || !text.includes("agree")) return text;
  return text.replace(
    /\bagree[sd]? to(?= [^.;]{3,160}[.,;]? (?:which (?:agreement|stipulation|undertaking) is |and it is |it is )?so ordered\b(?! by))/g,
    (words) => "shall".padEnd(words.length),
  );
}

function withoutVerbStays(text: string): string {
  // "SO-ORDERED LETTER": how it begins tells what it is.
  const one = text.startsWith("so-ordered") ? `so ordered${text.slice("so-ordered".length)}` : text;
  // "his detention stays in place": it goes on, and nothing is put off.
  return one.includes("stays in ") ? one.replace(/\bstays(?= in (?:place|effect|force)\b)/g, "is   ") : one;
}

function lowerLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Spaces in the place of words that a pattern found. */
export const blanked = (words: string): string => " ".repeat(words.length);

const SPACES = " ".repeat(READ_LIMIT);

/** Replaces the ranges by spaces of the same length. */
export function blank(text: string, ranges: readonly TextSpan[]): string {
  if (ranges.length === 0) return text;
  // Joined, since letters of a text that was added up piece by piece are slow to come by.
  const parts: string[] = [];
  let done = 0;
  const isSorted = ranges.every(({ start }, at) => at === 0 || start >= (ranges[at - 1]?.start ?? 0));
  for (const { start, end } of isSorted ? ranges : ranges.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(done, Math.min(start, text.length));
    const to = Math.max(from, Math.min(end, text.length));
    parts.push(text.slice(done, from), SPACES.slice(0, to - from));
    done = to;
  }
  parts.push(text.slice(done));
  return parts.join("");
}

/** The clerk's initials and the filer's name: "(KSan)", "(mperez, 4)", "(Roe, Jane)". */
const INITIALS = /^\((?!de |ecf|dkt|doc|no|re\b|tro\))(?:[a-z]{1,4}|[a-z][a-z'-]{1,20}, ?[a-z0-9 .'-]{0,24})\)/;
const LONGEST_INITIALS = 64;
/** Openings of bracketed notes that belong to the filing or to the clerk, not to the ruling. */
const NOTES = [
  "(attachments:",
  "(attachment:",
  "(entered:",
  "[entered:",
  "[edited",
  "(main document",
  "(court reporter",
];

/** Adds a range where it belongs in a list that is in order. */
function addInOrder(spans: TextSpan[], start: number, end: number): void {
  let at = spans.length;
  while (at > 0 && (spans[at - 1]?.start ?? 0) > start) at--;
  if (at === spans.length) spans.push({ start, end });
  else spans.splice(at, 0, { start, end });
}

function clerkNotes(lower: string): TextSpan[] {
  const spans: TextSpan[] = [];
  const isBracketed = lower.includes("(");
  if (!isBracketed && !lower.includes("[")) return modifiedNote(lower, spans);
  for (const opening of NOTES) {
    for (let at = lower.indexOf(opening); at !== -1; at = lower.indexOf(opening, at + 1)) {
      addInOrder(spans, at, closingOf(lower, at));
      if (spans.length > 50) return spans;
    }
  }
  for (let at = isBracketed ? lower.indexOf("(") : -1; at !== -1; at = lower.indexOf("(", at + 1)) {
    // "1226(a)": a part of a statute.
    const isOfNumber = isDigitCode(lower.charCodeAt(at - 1));
    const found =
      !isOfNumber && beginsInitials(lower, at + 1) ? INITIALS.exec(lower.slice(at, at + LONGEST_INITIALS)) : null;
    if (found !== null) addInOrder(spans, at, at + found[0].length);
  }
  return modifiedNote(lower, spans);
}

/** One word, and then the bracket or the comma behind a last name. */
function beginsInitials(lower: string, start: number): boolean {
  let at = start;
  for (let code = lower.charCodeAt(at); (code >= 97 && code <= 122) || code === 39 || code === 45;) {
    code = lower.charCodeAt(++at);
  }
  return at > start && (lower[at] === ")" || lower[at] === ",");
}

function modifiedNote(lower: string, spans: TextSpan[]): TextSpan[] {
  const modified = lower.indexOf("modified on ");
  if (modified !== -1) addInOrder(spans, modified, endOfNote(lower, modified));
  return spans;
}

/** What stands before a judge's name, by what is common to it: that is looked for first. */
const BEFORE_NAMES: readonly (readonly [common: string, words: readonly string[]])[] = [
  ["judge", ["judge ", "judges "]],
  ["justice ", ["justice "]],
  ["hono", ["honorable "]],
  ["hon. ", ["hon. "]],
  ["ed by ", ["signed by ", "issued by ", "entered by "]],
];
/** A name is at most this many words. */
const LONGEST_NAME = 5;

/** Adds judges' names, so that a Judge Grant grants nothing. */
function judgesNames(text: string, whole: string, lower: string, spans: TextSpan[]): TextSpan[] {
  if (!lower.includes("judge") && !lower.includes("justice") && !lower.includes("by ") && !lower.includes("hon"))
    return spans;
  for (const [common, all] of BEFORE_NAMES) if (whole.includes(common)) namesBehind(all, text, whole, lower, spans);
  return spans;
}

function namesBehind(all: readonly string[], text: string, whole: string, lower: string, spans: TextSpan[]): void {
  for (const words of all)
    for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1)) {
      const start = at + words.length;
      if (!isCapital(text.charCodeAt(start)) || text.charCodeAt(start) > LETTER_Z) continue;
      if (isAsciiWord(text.charCodeAt(at - 1)) || hasOtherSpace(text, at, start)) continue;
      const end = endOfName(text, lower, start);
      if (end > start) addInOrder(spans, start, end);
    }
}

const LETTER_Z = 90;

/** Every blank is one: other spaces stand for the end of a line, or for a column. */
function hasOtherSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && !isAsciiWord(code)) return true;
  }
  return false;
}

/** Words that follow a name and are no part of it, even in capitals. */
const NOT_NAMES = new Set(
  "on re in as to and at the for judge district magistrate chief senior circuit court order text".split(" "),
);

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** "M.", "J.Q.", "Jr.", "Hon.": the name goes on. */
function isInitial(word: string): boolean {
  if (word.length === 2) return word[1] === "." && word.charCodeAt(0) <= LETTER_Z && isCapital(word.charCodeAt(0));
  return (word.length <= 4 && /^(?:[JS]r|Hon|Mag|Dr)\.$/i.test(word)) || /^(?:[A-Z]\.){2,3}$/.test(word);
}

function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ".,: ".includes(word[end - 1] ?? "-")) end--;
  return end === word.length ? word : word.slice(0, end);
}

function endOfName(text: string, lower: string, start: number): number {
  let at = start;
  for (let count = 0; count < LONGEST_NAME; count++) {
    if (!isCapital(text.charCodeAt(at))) break;
    const word = text.slice(at, endOfNameWord(text, at));
    const bare = withoutEnd(lower.slice(at, at + word.length));
    if (NOT_NAMES.has(bare) || (count > 0 && (rulingVerbs.has(bare) || bare.endsWith("ing")))) break;
    at += word.length;
    const whole = word.endsWith(" ") ? word.slice(0, -1) : word;
    if ((whole.endsWith(".") || whole.endsWith(",")) && !isInitial(whole)) {
      at -= word.length - whole.length + 1;
      break;
    }
  }
  return at;
}

const LONGEST_WORD = 40;

/** Where a word of a name ends, with the comma and the blank behind it. */
function endOfNameWord(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_WORD);
  let at = start + 1;
  while (at < limit && isNameCode(text.charCodeAt(at))) at++;
  if (at < limit && text[at] === ",") at++;
  return at < limit && text[at] === " " ? at + 1 : at;
}

/** Letters, also accented ones, digits, apostrophes, full stops and hyphens. */
function isNameCode(code: number): boolean {
  if (code < 128) return isAsciiWord(code) || code === 39 || code === 45 || code === 46;
  return (code >= 0xc0 && code <= 0x24f) || code === 0x2019;
}

/** The place after the bracket that closes the one at `at`; the end of the text if none does. */
function closingOf(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const letter = text[i];
    if (letter === "(" || letter === "[") depth++;
    else if (letter === ")" || letter === "]") {
      depth--;
      if (depth <= 0) return i + 1;
    }
  }
  return text.length;
}

/** "Modified on 7/17/2017 to correct filer (KSan)." ends with the clerk's initials or the sentence. */
function endOfNote(text: string, at: number): number {
  const bracket = text.indexOf(")", at);
  return bracket === -1 || bracket - at > 400 ? Math.min(text.length, at + 400) : bracket + 1;
}

function isDocketedInError(lower: string): boolean {
  const found =
    lower.includes("erro") || lower.includes("disregard") || lower.includes("wrong ") ? IN_ERROR.exec(lower) : null;
  return found !== null && !ERROR_IS_OTHERS.test(lower.slice(Math.max(0, found.index - 120), found.index));
}

const senseSearches = new HintedRules(
  otherSenses.map(({ hint, when, isOfMatter }) => ({
    mark: isOfMatter === true ? SENSE_OF_MATTER : OTHER_SENSE,
    hints: [hint],
    search: pattern(new RegExp(when.source, "g")),
  })),
);

function blankOtherSenses(plain: string): string {
  let sense = plain;
  // What was blanked adds no hint, but takes some away.
  for (const { rule, hints } of senseSearches.of(plain, plain)) {
    const { search, mark } = rule;
    if (sense === plain || hints.some((hint) => sense.includes(hint)))
      sense = search.replaceIn(sense, (found) => mark.repeat(found.length), plain);
  }
  return sense;
}

/** The words of a stretch of text with their places. Apostrophes and hyphens stay inside a word. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let from = -1;
  for (let i = start; i <= end; i++) {
    const isLetter = i < end && isWordCode(text.charCodeAt(i));
    if (isLetter && from === -1) from = i;
    if (!isLetter && from !== -1) {
      words.push({ text: text.slice(from, i), start: from, end: i });
      from = -1;
    }
  }
  return words;
}
