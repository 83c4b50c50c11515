import { decretalTexts, mayRule, quoteAt, type DecretalText } from "./document-text.ts";
import { mergedTags } from "./merged-tags.ts";
import { isUsed, mainFirst } from "./reading.ts";
import type { DocumentReading } from "./reading.ts";
import type { Disposition, Effect, EntryTags, Evidence, TaggableEntry } from "../tags/tags.ts";

/** What is needed of an entry to bring its documents and its tags together. */
export interface ReadEntry extends TaggableEntry {
  readonly id: string;
  readonly formerIds: readonly string[];
}

/** What the order's own words say, found as the tagger finds it in a docket text, with pages for places. */
export interface DocumentTags {
  readonly effects: readonly Effect[];
  readonly dispositions: readonly Disposition[];
  readonly direction: EntryTags["direction"];
  readonly affectsDetention: EntryTags["affectsDetention"];
  readonly affectsRemoval: EntryTags["affectsRemoval"];
  readonly references: readonly string[];
  /** What stays unclear although the order was read. */
  readonly unclear: string | null;
  /** Everything that the order decrees was there to be read. */
  readonly isWhole: boolean;
}

/**
 * Adds what the documents say to the tags of the entries that they belong to. What the docket text says is never taken
 * back. Only documents of the court's own rulings speak: a motion's proposed order orders nothing.
 * @param tagAgain the tagger for this docket, given all of its entries
 */
export function withDocuments(
  entries: readonly ReadEntry[],
  tags: readonly EntryTags[],
  readings: readonly DocumentReading[],
  tagAgain: (entries: readonly TaggableEntry[]) => readonly EntryTags[],
): EntryTags[] {
  const ofEntry = readingsByPlace(entries, tags, readings);
  if (ofEntry.size === 0) return [...tags];
  const texts = new Map([...ofEntry].map(([at, own]) => [at, decretalTexts(tags[at]?.kind ?? "other", own)]));
  const rounds = Math.max(...[...texts.values()].map(({ length }) => length));
  const found = new Map<number, { readonly text: DecretalText; readonly tags: EntryTags }[]>();
  for (let round = 0; round < rounds; round++) {
    const asDocketTexts = entries.map((entry, at) => {
      const text = texts.get(at)?.[round];
      return text === undefined ? entry : { ...entry, docketText: text.text, shortText: null, struck: [] };
    });
    const again = tagAgain(asDocketTexts);
    for (const [at, parts] of texts) {
      const [text, read] = [parts[round], again[at]];
      if (text && read) found.set(at, [...(found.get(at) ?? []), { text, tags: read }]);
    }
  }
  return tags.map((tag, at) => {
    const parts = found.get(at);
    if (parts === undefined) return tag;
    const read = documentTags(parts, ofEntry.get(at) ?? []);
    // Every page of a document bears its own number.
    return mergedTags(tag, {
      ...read,
      references: read.references.filter((each) => each !== entries[at]?.documentNumber),
    });
  });
}

/** The readings in use of each ruling of the court: its main document first, then its attachments. */
function readingsByPlace(
  entries: readonly ReadEntry[],
  tags: readonly EntryTags[],
  readings: readonly DocumentReading[],
): Map<number, DocumentReading[]> {
  const places = new Map<string, number>();
  for (const [at, { id, formerIds }] of entries.entries()) for (const each of [...formerIds, id]) places.set(each, at);
  const byPlace = new Map<number, DocumentReading[]>();
  for (const reading of readings.toSorted(mainFirst)) {
    const at = places.get(reading.entryId);
    const tag = at === undefined ? undefined : tags[at];
    if (at === undefined || tag === undefined || !isUsed(reading) || !speaksForCourt(tag)) continue;
    byPlace.set(at, [...(byPlace.get(at) ?? []), reading]);
  }
  return byPlace;
}

/** Filings of the parties, recommendations and entries docketed in error order nothing, whatever their document says. */
export function speaksForCourt({ kind, author, evidence }: EntryTags): boolean {
  if (!mayRule(kind) || evidence.some(({ ruleId }) => ruleId === "void")) return false;
  return author === "court" || author === "clerk" || author === "unknown";
}

function documentTags(
  parts: readonly { readonly text: DecretalText; readonly tags: EntryTags }[],
  readings: readonly DocumentReading[],
): DocumentTags {
  const effects: Effect[] = [];
  for (const { text, tags } of parts) {
    for (const effect of tags.effects) {
      const evidence = effect.evidence.map((each) => asDocument(each, text));
      const at = effects.findIndex((known) => known.effect === effect.effect);
      const known = effects[at];
      if (known === undefined) effects.push({ ...effect, evidence, basis: "document" });
      else effects[at] = { ...known, evidence: [...known.evidence, ...evidence] };
    }
  }
  const all = parts.map(({ tags }) => tags);
  const [first] = all;
  const directions = new Set(all.map(({ direction }) => direction).filter((each) => each !== "neutral"));
  return {
    effects,
    dispositions: all.flatMap(({ dispositions }) => dispositions),
    direction: directions.size > 1 ? "mixed" : ([...directions][0] ?? first?.direction ?? "neutral"),
    affectsDetention: strongest(all.map(({ affectsDetention }) => affectsDetention)),
    affectsRemoval: strongest(all.map(({ affectsRemoval }) => affectsRemoval)),
    references: [...new Set(all.flatMap(({ references }) => references))],
    unclear: all.find(({ unclear }) => unclear !== null)?.unclear ?? null,
    isWhole: readings.every(
      ({ pagesWithoutText, paragraphs }) => pagesWithoutText.length === 0 && paragraphs.length > 0,
    ),
  };
}

export function strongest(answers: readonly EntryTags["affectsDetention"][]): EntryTags["affectsDetention"] {
  return answers.includes("yes") ? "yes" : answers.includes("unclear") ? "unclear" : "no";
}

/** The reason as it stands in the document. A span of the docket text it has none. */
function asDocument(evidence: Evidence, text: DecretalText): Evidence {
  const found = quoteAt(text, evidence.span);
  const [first] = text.places;
  return {
    ruleId: evidence.ruleId,
    span: { start: 0, end: 0 },
    quote: found?.quote ?? evidence.quote,
    via: evidence.via,
    page: found?.page ?? first?.paragraph.page ?? 1,
  };
}
