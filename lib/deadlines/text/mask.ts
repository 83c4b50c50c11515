/** One character that stands for what was taken out, so that positions keep: it is neither letter, digit nor space. */
const FILL = "\u2060";

const ENTITIES: readonly (readonly [pattern: RegExp, character: string])[] = [
  [/&amp;/g, "&"],
  [/&#0?39;|&apos;/g, "'"],
  [/&quot;/g, '"'],
  [/&nbsp;|&#160;/g, " "],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
];

/** Stands for the stop of an abbreviation, which ends nothing; people get the stop back. */
const ABBREVIATING = "\u2024";
const ABBREVIATIONS =
  /\b(?:i\.e|e\.g|v|vs|mr|mrs|ms|dr|hon|nos?|(?<=\b(?:judge|justice|[a-z]{3,}) )[a-z])\.(?=[ ,)])/gi;

/** Parts of a docket text that tell of the entry itself and state no date: who filed, entered or modified it, when. */
const ABOUT_THE_ENTRY: readonly RegExp[] = [
  // The Fifth Circuit repeats the filer's own text after the clerk's.
  /REVIEWED AND\/OR EDITED - The original text prior to review appeared as follows:[\s\S]*$/g,
  /[([]Entered:[^)\]]{0,60}[)\]]/g,
  /\(Filed on [^)]{0,30}\)/g,
  /\(Attachments?: [^)(]{0,4000}(?:\([^)(]{0,60}\)[^)(]{0,4000}){0,60}\)?/g,
  /\bModified (?:\w+ ){0,3}(?:on|by|to)\b[^.;()]{0,120}/g,
  /[([]Edited: [^)\]]{0,60}[)\]]/g,
  // Copies mailed, as older dockets note it.
  /\(c\/m [^)]{0,30}\)/g,
];

/**
 * The docket text in the same length with HTML entities read and with what tells of the entry itself blanked out,
 * so that every position in it is a position in the docket text.
 */
export function maskedText(docketText: string): string {
  let text = docketText;
  for (const [pattern, character] of ENTITIES) {
    text = text.replace(pattern, (entity) => character + FILL.repeat(entity.length - 1));
  }
  text = text.replace(ABBREVIATIONS, (part) => part.replaceAll(".", ABBREVIATING));
  for (const pattern of ABOUT_THE_ENTRY) text = text.replace(pattern, (part) => FILL.repeat(part.length));
  return text;
}

/** A stretch of masked text for people: no filling, white space collapsed. */
export function readable(part: string): string {
  return part.replaceAll(FILL, "").replaceAll(ABBREVIATING, ".").replace(/\s+/g, " ").trim();
}
