import type { Instant } from "../calendar/date.ts";

/** One paragraph of an order that decrees something, as the document's text layer gives it. */
export interface DecretalParagraph {
  /** From 1, as a reader counts the file's pages. */
  readonly page: number;
  readonly text: string;
  /** Where it goes on on a later page; absent when it stands on one page. */
  readonly breaks?: readonly PageBreak[];
}

/** From this position of a text on, the words stand on that page. */
export interface PageBreak {
  readonly at: number;
  readonly page: number;
}

/** What was read, on this machine, in the document of an entry. The file itself is not kept. */
export interface DocumentReading {
  /** "<entry id>|main" or "<entry id>|<attachment number>". */
  readonly id: string;
  readonly entryId: string;
  readonly docketKey: string;
  readonly attachmentNumber: string | null;
  /** As the user's disk or the address names it. */
  readonly fileName: string;
  readonly readAt: Instant;
  readonly pageCount: number;
  /** Pages that hold no text (scans): what stands on them was not read. */
  readonly pagesWithoutText: readonly number[];
  readonly paragraphs: readonly DecretalParagraph[];
  /** Doubts in words: "page 3 is a picture". */
  readonly warnings: readonly string[];
  /**
   * Why this may be the document of another entry ("the file says that it is ECF 44 of 2:17-cv-11910"); null if nothing
   * says so. Its words are not used until the user says that they belong here.
   */
  readonly mismatch: string | null;
  /** The user said that it belongs here all the same. */
  readonly accepted: boolean;
}

/** "mied:2:17-cv-11910/e12|main". The id follows the entry, whatever the entry comes to be called. */
export function readingId(entryId: string, attachmentNumber: string | null): string {
  return `${entryId}|${attachmentNumber ?? "main"}`;
}

/** True if its words may speak for the entry. */
export const isUsed = ({ mismatch, accepted }: Pick<DocumentReading, "mismatch" | "accepted">): boolean =>
  mismatch === null || accepted;

/** The page on which a position of a paragraph stands. */
export function pageAt({ page, breaks = [] }: DecretalParagraph, position: number): number {
  return breaks.findLast(({ at }) => at <= position)?.page ?? page;
}

/** An entry's main document before its attachments, these in their order. */
export function mainFirst(a: DocumentReading, b: DocumentReading): number {
  return Number(a.attachmentNumber ?? 0) - Number(b.attachmentNumber ?? 0) || (a.id < b.id ? -1 : 1);
}

/** The same reading under another entry: two records turned out to be one, or a backup came back under another id. */
export function readingOf(reading: DocumentReading, entryId: string): DocumentReading {
  return { ...reading, entryId, id: readingId(entryId, reading.attachmentNumber) };
}
