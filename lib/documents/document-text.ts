import { NUMBERED } from "./paragraphs.ts";
import { pageAt } from "./reading.ts";
import { inThirdPerson } from "./third-person.ts";
import type { DecretalParagraph, DocumentReading } from "./reading.ts";
import type { EntryKind } from "../tags/tags.ts";

/** The tagger reads docket texts of some 12,000 letters; what a document decrees may be longer. */
const LONGEST_PART = 9_000;
const LONGEST_QUOTE = 320;

/** A part of what documents decree, as if it were a docket text, and where each of its words stands. */
export interface DecretalText {
  readonly text: string;
  readonly places: readonly Place[];
}

/** A run of the text, the paragraph that it comes from, and its position there. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly paragraph: DecretalParagraph;
  readonly at: number;
}

/** How an order of that kind opens on a docket; null for what is no ruling. */
const OPENINGS: Partial<Record<EntryKind, string>> = {
  order: "ORDER. ",
  opinion: "OPINION AND ORDER. ",
  judgment: "JUDGMENT. ",
  "minute entry": "MINUTE ORDER. ",
};

/** True for entries whose document may be read as a ruling. */
export const mayRule = (kind: EntryKind): boolean => OPENINGS[kind] !== undefined;

/** What the readings decree as docket texts, each short enough for the tagger; in the order of the document. */
export function decretalTexts(kind: EntryKind, readings: readonly DocumentReading[]): DecretalText[] {
  const opening = OPENINGS[kind];
  if (opening === undefined) return [];
  const texts: DecretalText[] = [];
  let text = opening;
  let places: Place[] = [];
  const flush = () => {
    if (places.length > 0) texts.push({ text, places });
    [text, places] = [opening, []];
  };
  for (const paragraph of readings.flatMap(({ paragraphs }) => paragraphs)) {
    if (text.length + paragraph.text.length > LONGEST_PART) flush();
    // The number of a paragraph is no number of an entry.
    const [number = ""] = NUMBERED.exec(paragraph.text) ?? [];
    for (const piece of inThirdPerson(paragraph.text.slice(number.length))) {
      const start = text.length;
      text += piece.text;
      places.push({ start, end: text.length, paragraph, at: piece.at + number.length });
    }
    text += /[.;:,]$/.test(paragraph.text) ? " " : ". ";
  }
  flush();
  return texts;
}

const SENTENCE_END = /[.;:](?: (?=\S)|$)/g;
/** "ECF No.", "v.", "U.S.", "1.": a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Nos?|Dkts?|Docs?|v|Mr|Mrs|Ms|Dr|Hon|Inc|Co|St|Fed|Civ|App|Supp|Id|See|cf|U\.S|U\.S\.C|[A-Z]|\d{1,2})$/;

/** Where the sentences of a text end, one position per full stop. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)].flatMap(({ index }) =>
    text[index] === "." && ABBREVIATION.test(text.slice(Math.max(0, index - 12), index)) ? [] : index + 1,
  );
}

/** The sentence around a place of a decretal text, and its page; null where the place is not the document's. */
export function quoteAt(
  { places }: DecretalText,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly quote: string; readonly page: number } | null {
  const touched = places.filter((each) => start < each.end && end > each.start);
  const [place] = touched;
  if (!place) return null;
  const last = touched.findLast(({ paragraph }) => paragraph === place.paragraph) ?? place;
  const { text } = place.paragraph;
  const from = place.at + Math.max(0, start - place.start);
  const to = Math.max(from, last.at + Math.min(end, last.end) - last.start);
  const stops = sentenceEnds(text);
  const begins = stops.findLast((stop) => stop <= from) ?? 0;
  const ends = stops.find((stop) => stop >= to) ?? text.length;
  const quote = text.slice(begins, ends).trim();
  const short = quote.length <= LONGEST_QUOTE ? quote : `${text.slice(from, from + LONGEST_QUOTE).trim()} …`;
  return { quote: short, page: pageAt(place.paragraph, from) };
}
