import { pageAt } from "./reading.ts";
import type { DecretalParagraph, DocumentReading } from "./reading.ts";
import type { EntryKind } from "../tags/tags.ts";

/** The tagger reads docket texts of some 12,000 letters; what a document decrees may be longer. */
const LONGEST_PART = 9_000;
const LONGEST_QUOTE = 320;

/** A part of what documents decree, as if it were a docket text, and where each of its words stands. */
export interface DecretalText {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number; readonly paragraph: DecretalParagraph }[];
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
  let places: DecretalText["places"][number][] = [];
  const flush = () => {
    if (places.length > 0) texts.push({ text, places });
    [text, places] = [opening, []];
  };
  for (const paragraph of readings.flatMap(({ paragraphs }) => paragraphs)) {
    if (text.length + paragraph.text.length > LONGEST_PART) flush();
    const start = text.length;
    text += paragraph.text;
    places.push({ start, end: text.length, paragraph });
    text += /[.;:,]$/.test(paragraph.text) ? " " : ". ";
  }
  flush();
  return texts;
}

/** The sentence around a place of a decretal text, and its page; null where the place is not the document's. */
export function quoteAt(
  { places }: DecretalText,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly quote: string; readonly page: number } | null {
  const place = places.find((each) => start < each.end && end > each.start);
  if (!place) return null;
  const { text } = place.paragraph;
  const [from, to] = [Math.max(0, start - place.start), Math.min(text.length, end - place.start)];
  const before = [...text.slice(0, from).matchAll(/[.;:] (?=\S)/g)].at(-1);
  const begins = before === undefined ? 0 : before.index + 2;
  const after = text.slice(to).search(/[.;](?: |$)/);
  const ends = after === -1 ? text.length : to + after + 1;
  const quote = text.slice(begins, ends);
  const short = quote.length <= LONGEST_QUOTE ? quote : `${text.slice(from, from + LONGEST_QUOTE).trim()} …`;
  return { quote: short, page: pageAt(place.paragraph, from) };
}
