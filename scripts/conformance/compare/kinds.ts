import type { ExpectedEntry } from "./expected.ts";

/** How the expected results of one kind of file are to be read. */
export interface KindRules {
  /** An expected entry in the words of a docket, where juriscraper's convention is another. */
  entry?(entry: ExpectedEntry): ExpectedEntry;
}

/** By the name of the corpus' folder. A kind that is not here is compared as its JSON stands. */
const KINDS: Readonly<Record<string, KindRules>> = {
  "appellate-dockets": { entry: withPrintedNumber },
  "history-reports": { entry: withoutUnreadSequence },
  "nef-pages": { entry: withAttachmentMarks },
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

/**
 * juriscraper takes the sequence number of an event from the link to its document. The silver ball beside every event,
 * numbered or not, names it too (sources specification, section 2.7), so where theirs is missing nothing is compared.
 */
function withoutUnreadSequence({ pacer_seq_no: seqNo, ...entry }: ExpectedEntry): ExpectedEntry {
  return seqNo === null || seqNo === undefined ? entry : { ...entry, pacer_seq_no: seqNo };
}

/** juriscraper leaves out the "#" that courts print before the number of an attachment. */
function withAttachmentMarks(entry: ExpectedEntry): ExpectedEntry {
  const { description } = entry;
  const at = typeof description === "string" ? description.indexOf("(Attachments: (") : -1;
  if (at < 0 || typeof description !== "string") return entry;
  const list = description.slice(at).replace(/(?<=\(Attachments: |, )\((\d{1,3})\)/g, "# ($1)");
  return { ...entry, description: description.slice(0, at) + list };
}
