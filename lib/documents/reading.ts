import type { Instant } from "../calendar/date.ts";

/** One paragraph of an order that decrees something, as the document's text layer gives it. */
export interface DecretalParagraph {
  /** From 1, as a reader counts the file's pages. */
  readonly page: number;
  readonly text: string;
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
  /** Doubts in words: "the file names another docket number". */
  readonly warnings: readonly string[];
}
