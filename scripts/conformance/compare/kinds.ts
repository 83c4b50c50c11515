import { normalisedDocumentId } from "../../../lib/docket/document-id.ts";
import type { ExpectedAttachment, ExpectedDocket, ExpectedEntry } from "./expected.ts";
import type { Reading } from "./reading.ts";
import { type FieldComparison, plain } from "./tally.ts";

/** How the expected results of one kind of file are to be read. */
export interface KindRules {
  /** An expected entry in the words of a docket, where juriscraper's convention is another. */
  entry?(entry: ExpectedEntry): ExpectedEntry;
  /** The same of a docket's header, and of a file's list of dockets. */
  docket?(docket: ExpectedDocket): ExpectedDocket;
  dockets?(dockets: readonly ExpectedDocket[]): readonly ExpectedDocket[];
  /** A docket text of either side as far as both sides keep it. */
  text?(text: string): string;
  /** Why a difference of this kind is right as we read it, whichever file it is in; null if it has to be looked at. */
  review?(field: FieldComparison): string | null;
}

const mail: KindRules = { entry: withoutAddress, text: asciiText, review: moreOfMail };
const feed: KindRules = { entry: withPrintedNumber, dockets: byNumber, review: moreOfFeed };

/**
 * By the source that read a file, not by the name of its folder, which is anybody's. Of what no source read, everything
 * differs anyway. What is not here is compared as its JSON stands.
 */
const RULES: Readonly<Record<string, KindRules>> = {
  "cmecf-appellate": { entry: withPrintedNumber },
  "cmecf-history": { entry: withoutUnreadSequence },
  "cmecf-nef": { entry: withAttachmentMarks },
  nef: mail,
  "nef-correction": mail,
  nda: mail,
  "recap-archive": { entry: archived, docket: archivedDocket },
  "cmecf-rss": feed,
  "appellate-rss": feed,
};

/** How the expected result of a file is to be read. */
export function rulesOf({ snapshots }: Pick<Reading, "snapshots">): KindRules {
  return RULES[snapshots[0]?.sourceId ?? ""] ?? {};
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

/** "…/doc1/1760": an address without a document's serial number, from which juriscraper takes an id all the same. */
function withoutAddress(entry: ExpectedEntry): ExpectedEntry {
  return entry.pacer_doc_id && entry.pacer_doc_id.length < 9 ? { ...entry, pacer_doc_id: null } : entry;
}

/** Of mails juriscraper leaves out "#" and "*", and writes quotation marks and apostrophes straight. */
function asciiText(text: string): string {
  const straight = text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"');
  return plain(straight.replace(/[#*]/g, ""));
}

function moreOfMail({ field, ours, theirs }: FieldComparison): string | null {
  if (field === "sequence number" && theirs === "")
    return "the stamp of the document names the filing; the expected result does not look there";
  if (field === "text" && theirs !== "" && holdsInOrder(ours, theirs))
    return "the expected result leaves out the words that the court printed in bold or italics";
  return null;
}

/** True if a text holds all words of another, in their order. */
function holdsInOrder(text: string, part: string): boolean {
  const words = text.split(/[\s.]+/);
  let at = 0;
  for (const word of part.split(/[\s.]+/)) {
    at = words.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The archive wrote some text that was escaped already; juriscraper leaves it so. Its ids keep their fourth digit. */
function archived(entry: ExpectedEntry): ExpectedEntry {
  return {
    ...entry,
    ...(entry.description !== undefined && { description: unescaped(entry.description) }),
    ...(entry.short_description !== undefined && { short_description: unescaped(entry.short_description) }),
    pacer_doc_id: idOf(entry.pacer_doc_id),
    attachments: (entry.attachments ?? []).map(archivedAttachment),
  };
}

function archivedAttachment(attachment: ExpectedAttachment): ExpectedAttachment {
  return {
    ...attachment,
    attachment_number: Number(attachment.attachment_number),
    description: unescaped(attachment.description ?? ""),
    pacer_doc_id: idOf(attachment.pacer_doc_id),
  };
}

/** Names of attorneys end with a comma there. */
function archivedDocket(docket: ExpectedDocket): ExpectedDocket {
  const parties = docket.parties?.map((party) => ({
    ...party,
    attorneys: (party.attorneys ?? []).map((attorney) => ({
      ...attorney,
      name: plain(attorney.name).replace(/[\s,]+$/, ""),
    })),
  }));
  return { ...docket, case_name: unescaped(docket.case_name ?? ""), ...(parties && { parties }) };
}

function unescaped(text: string | null): string {
  return (text ?? "")
    .replaceAll("&amp;", "&")
    .replace(/&#0?(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function idOf(id: string | null | undefined): string | null {
  return id ? (normalisedDocumentId(id) ?? id) : null;
}

/** A feed's items of one case are one docket; juriscraper makes one of each. It names what has no name, too. */
function byNumber(dockets: readonly ExpectedDocket[]): readonly ExpectedDocket[] {
  const found = new Map<string, ExpectedDocket>();
  for (const docket of dockets) {
    // Each defendant of a criminal case has a case id.
    const key = `${docket.court_id} ${docket.docket_number} ${docket.pacer_case_id}`;
    const known = found.get(key);
    const name = docket.case_name === "Unknown Case Title" ? "" : docket.case_name;
    const entries = [...(known?.docket_entries ?? []), ...(docket.docket_entries ?? [])];
    found.set(key, { ...docket, ...(name !== undefined && { case_name: name }), docket_entries: entries });
  }
  return [...found.values()];
}

function moreOfFeed({ field, theirs }: FieldComparison): string | null {
  const isSequence = field === "sequence number" && theirs === "";
  return isSequence ? "the feed names every event; the expected result has the number of linked ones only" : null;
}
