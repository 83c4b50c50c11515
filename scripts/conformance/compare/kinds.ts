import type { ExpectedEntry } from "./expected.ts";

/** How the expected results of one kind of file are to be read. */
export interface KindRules {
  /** An expected entry in the words of a docket, where juriscraper's convention is another. */
  entry?(entry: ExpectedEntry): ExpectedEntry;
}

/** By the name of the corpus' folder. A kind that is not here is compared as its JSON stands. */
const KINDS: Readonly<Record<string, KindRules>> = {
  "appellate-dockets": { entry: withPrintedNumber },
};

/** The folders of the corpus that the project knows. */
export const KNOWN_KINDS: ReadonlySet<string> = new Set([
  "acms-dockets",
  "appellate-dockets",
  "archive-dockets",
  "attachment-pages",
  "bankruptcy-dockets",
  "district-dockets",
  "history-reports",
  "nda-mail",
  "nef-mail",
  "nef-pages",
  "not-appellate-dockets",
  "not-dockets",
  "rss-feeds",
  "special-dockets",
]);

export function rulesOf(kind: string): KindRules {
  return KINDS[kind] ?? {};
}

/**
 * Where a court numbers no entries (the First and the Eleventh Circuit), juriscraper gives the document's id as the
 * number, as CourtListener keeps it. No court prints that as a number, so ours is null.
 */
function withPrintedNumber(entry: ExpectedEntry): ExpectedEntry {
  return entry.document_number === entry.pacer_doc_id ? { ...entry, document_number: null } : entry;
}
