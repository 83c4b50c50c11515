/** Half-open range of a sentence in a docket text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A full stop after these words ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s([])(?:nos?|dkts?|docs?|hon|dr|mrs?|ms|jr|sr|vs?|u\.s|fed|civ|crim|evid|app|cir|ct|rm|ste|st|mag|atty|attys|defs?|pltfs?|plfs?|dept|approx|ext|pp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|fig|mich|cal|ill|tex|ex|exs|ecf|lt|sgt|gen|gov|rep|sen|[a-z]|(?:[a-z]\.){1,3}[a-z])$/i;
/** After "a.m." these words go on with the same sentence. */
const GOES_ON_AFTER_TIME =
  /^\s*(?:\(|\d|Eastern|Central|Mountain|Pacific|Alaska|Hawaii|[ECMP][SD]?T\b|Courtroom|Room|Judge|Before|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?:January|February|March|April|June|July|August|September|October|November|December)\b)/;
/** ". " or "; " before something that can start a sentence. */
const STOP = /[.;](?=[\s)\]"']+["'(*[]*[A-Z0-9<]|\s*$)|\.(?=[A-Z][a-z]+ )|;(?=\s)/g;

/** The sentences of a docket text, in order. A semicolon ends one: dockets string orders together with it. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    if (stop[0] === "." && !endsSentence(text, stop.index)) continue;
    sentences.push({ start, end: stop.index + 1 });
    start = stop.index + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** The sentence that holds a position. */
export function sentenceAt(sentences: readonly Sentence[], position: number): Sentence {
  const found = sentences.find(({ start, end }) => position >= start && position < end);
  return found ?? sentences.at(-1) ?? { start: 0, end: 0 };
}

/** Where the statement that holds a position starts: semicolons do not divide a statement. */
export function statementStart(text: string, sentences: readonly Sentence[], position: number): number {
  let start = 0;
  for (const sentence of sentences) {
    if (sentence.start > position) break;
    if (sentence.start === 0 || text[sentence.start - 1] !== ";") start = sentence.start;
  }
  return start;
}

function endsSentence(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - 12), stop);
  if (/\d\s?[ap]\.m$/i.test(before)) return !GOES_ON_AFTER_TIME.test(text.slice(stop + 1, stop + 16));
  if (/^\s*(?:Signed|Ordered|So Ordered|SO ORDERED|Issued)\b/.test(text.slice(stop + 1, stop + 16))) return true;
  return !ABBREVIATION.test(before);
}
