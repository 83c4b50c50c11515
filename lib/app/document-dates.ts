import type { DeadlineDraft } from "../deadlines/draft.ts";
import type { EntryRecord } from "../docket/records.ts";
import { NUMBERED } from "../documents/paragraphs.ts";
import { speaksForCourt } from "../documents/document-tags.ts";
import { isUsed } from "../documents/reading.ts";
import type { DecretalParagraph, DocumentReading } from "../documents/reading.ts";
import type { EntryTags } from "../tags/tags.ts";
import { noTags } from "./no-tags.ts";

/** A docket with the paragraphs of its documents among its entries, each right after the entry that it belongs to. */
export interface DocketWithDocuments {
  readonly entries: readonly EntryRecord[];
  readonly tags: readonly EntryTags[];
  /** By the id under which a paragraph stands among the entries. */
  readonly sources: ReadonlyMap<string, { readonly entryId: string; readonly paragraph: DecretalParagraph }>;
}

/** A paragraph is read for dates as a docket text is: by whom it comes decides whether it sets any. */
const OPENING = "ORDER. ";

/** Lays the decretal paragraphs out as entries, so that resets and cancellations are followed through them as well. */
export function withDocumentEntries(
  entries: readonly EntryRecord[],
  tags: readonly EntryTags[],
  readings: readonly DocumentReading[],
): DocketWithDocuments {
  const sources = new Map<string, { readonly entryId: string; readonly paragraph: DecretalParagraph }>();
  if (!readings.some(isUsed)) return { entries, tags, sources };
  const rows = entries.flatMap((entry, at) => {
    const tag = tags[at] ?? noTags("");
    const own = { entry, tag };
    if (!speaksForCourt(tag)) return [own];
    const paragraphs = readings
      .filter((reading) => isUsed(reading) && isOf(reading, entry))
      .flatMap((reading) =>
        reading.paragraphs.map((paragraph, index) => ({ paragraph, id: `${reading.id}|${index}` })),
      );
    const virtual = paragraphs.map(({ paragraph, id }) => {
      sources.set(id, { entryId: entry.id, paragraph });
      const words = paragraph.text.replace(NUMBERED, "");
      const text = { docketText: OPENING + words, shortText: null, struck: [], documentNumber: null };
      // What the paragraph does is in the tags of its entry: no rule's deadline is to run from it a second time.
      return { entry: { ...entry, ...text, id }, tag: { ...noTags(""), author: "court" as const } };
    });
    return [own, ...virtual];
  });
  return { entries: rows.map(({ entry }) => entry), tags: rows.map(({ tag }) => tag), sources };
}

function isOf(reading: DocumentReading, entry: EntryRecord): boolean {
  return reading.entryId === entry.id || entry.formerIds.includes(reading.entryId);
}

/** The dates of such a docket under the entries' own ids; what a document repeats of its docket text counts once. */
export function ofTheirEntries(
  drafts: readonly DeadlineDraft[],
  { sources }: DocketWithDocuments,
): readonly DeadlineDraft[] {
  if (sources.size === 0) return drafts;
  const placed = drafts.map((draft) => {
    const source = draft.entryId === null ? undefined : sources.get(draft.entryId);
    return source === undefined
      ? { draft, page: null }
      : { draft: asDocument(draft, source), page: source.paragraph.page };
  });
  return placed
    .filter(({ draft, page }) => !placed.some((other) => other.draft !== draft && saysIt(other, { draft, page })))
    .map(({ draft }) => draft);
}

interface Placed {
  readonly draft: DeadlineDraft;
  readonly page: number | null;
}

function asDocument(
  draft: DeadlineDraft,
  { entryId, paragraph }: { readonly entryId: string; readonly paragraph: DecretalParagraph },
): DeadlineDraft {
  return {
    ...draft,
    entryId,
    // Nowhere in the docket text.
    span: { start: 0, end: 0 },
    warnings: [...draft.warnings, `read in the order's own text, p. ${paragraph.page}: compare it there`],
  };
}

/** True if the other one says the same day, and is the one to keep: the docket text's first, then the one with words. */
function saysIt(other: Placed, one: Placed): boolean {
  const { draft: a, page: ofOther } = other;
  const { draft: b, page } = one;
  if (a.entryId !== b.entryId || a.date === null || a.date !== b.date || a.kind !== b.kind) return false;
  // Ends known from the tags alone quote nothing: the document's own words stand in their place.
  if (b.quote === "" && a.quote !== "") return true;
  return page !== null && ofOther === null && a.quote !== "" && (b.time === null || a.time === b.time);
}
