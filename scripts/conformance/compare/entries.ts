import type { Attachment, DocketEntry } from "../../../lib/docket/docket.ts";
import { align } from "./align.ts";
import type { ExpectedAttachment, ExpectedEntry } from "./expected.ts";
import type { KindRules } from "./kinds.ts";
import { compareFields, type FieldComparison, plain } from "./tally.ts";

/** Compares the entries of a docket in order. An entry that only one side has is one field of its own: "row". */
export function compareEntries(
  ours: readonly DocketEntry[],
  expected: readonly ExpectedEntry[],
  rules: KindRules,
): FieldComparison[] {
  const theirs = expected.map((entry) => rules.entry?.(entry) ?? entry);
  const text = rules.text ?? plain;
  const [ourRows, theirRows] = [
    ours.map((entry) => ourRow(entry, text)),
    theirs.map((entry) => theirRow(entry, text)),
  ] as const;
  const pairs = align(ours.length, theirs.length, (our, their) =>
    likenessOf(ourRows[our] as AlignedRow, theirRows[their] as AlignedRow),
  );
  return pairs.flatMap(([our, their], at) => {
    const [mine, yours] = [our === null ? undefined : ours[our], their === null ? undefined : theirs[their]];
    const row = `row ${at + 1}`;
    if (mine && yours) return compareEntry(mine, yours, text).map((field) => ({ ...field, row }));
    const where = mine ? nameOf(mine.documentNumber, our) : nameOf(yours?.document_number, their);
    const said = yours ? plain(yours.description) || plain(yours.short_description) || "(a row)" : "";
    return [{ where, field: "row", ours: mine ? textOf(mine) : "", theirs: said, row }];
  });
}

type TextReader = (text: string) => string;

/** A missing text is not compared, so it stays missing. */
function textIn(printed: string | null | undefined, text: TextReader): string | null | undefined {
  return typeof printed === "string" ? text(printed) : printed;
}

function compareEntry(our: DocketEntry, their: ExpectedEntry, text: TextReader): FieldComparison[] {
  const where = nameOf(their.document_number ?? our.documentNumber, null, their);
  const fields = compareFields(where, [
    ["number", our.documentNumber, their.document_number],
    // Where a page has one column of dates only, theirs is the same day in both.
    ["date filed", our.dateFiled ?? our.dateEntered, dayOf(their.date_filed)],
    ["date entered", our.dateEntered, dayOf(their.date_entered)],
    ["text", text(our.docketText), textIn(their.description, text)],
    ["short text", our.shortText, their.short_description],
    ["document id", our.pacerDocId, their.pacer_doc_id],
    ["sequence number", our.pacerSeqNo, their.pacer_seq_no],
  ]);
  const attachments = their.attachments ? compareAttachments(our.attachments, their.attachments, where) : [];
  return [...fields, ...attachments];
}

/** Compares lists of attachments by number, and what is said of each. */
export function compareAttachments(
  ours: readonly Attachment[],
  theirs: readonly ExpectedAttachment[],
  entry: string,
): FieldComparison[] {
  const isMenu = entry === "menu";
  const pairs = align(ours.length, theirs.length, (our, their) => {
    const [mine, yours] = [ours[our], theirs[their]];
    if (mine?.attachmentNumber !== yours?.attachment_number) return 0;
    return mine?.pacerDocId === (yours?.pacer_doc_id ?? null) ? 2 : 1;
  });
  return pairs.flatMap(([our, their]) => {
    const [mine, yours] = [our === null ? undefined : ours[our], their === null ? undefined : theirs[their]];
    const where = `${entry}, attachment ${mine?.attachmentNumber ?? yours?.attachment_number}`;
    if (!mine || !yours)
      return [{ where, field: "attachment", ours: plain(mine && "there"), theirs: plain(yours && "there") }];
    return compareFields(where, [
      ["attachment", mine.attachmentNumber, yours.attachment_number],
      ["attachment text", mine.description, yours.description],
      ["attachment document id", mine.pacerDocId, yours.pacer_doc_id],
      // Dockets are read for what was filed; pages and sizes are what the list of documents is for.
      ["attachment pages", mine.pageCount, isMenu ? yours.page_count : undefined],
      ["attachment bytes", mine.fileSizeBytes, isMenu ? yours.file_size_bytes : undefined],
    ]);
  });
}

/** What rows are told apart by, in the comparison's words, so that each is put into them once. */
interface AlignedRow {
  readonly ids: readonly string[];
  readonly text: string;
  readonly shortText: string;
  readonly day: string;
}

function ourRow(entry: DocketEntry, text: TextReader): AlignedRow {
  return {
    ids: [plain(entry.pacerSeqNo), plain(entry.pacerDocId), plain(entry.documentNumber)],
    text: text(entry.docketText),
    shortText: plain(entry.shortText),
    day: entry.dateFiled ?? entry.dateEntered ?? "",
  };
}

function theirRow(entry: ExpectedEntry, text: TextReader): AlignedRow {
  return {
    ids: [plain(entry.pacer_seq_no), plain(entry.pacer_doc_id), plain(entry.document_number)],
    text: text(entry.description ?? ""),
    shortText: plain(entry.short_description),
    day: dayOf(entry.date_filed) ?? "",
  };
}

/** Equal identities weigh most; equal texts decide between rows without any. */
function likenessOf(our: AlignedRow, their: AlignedRow): number {
  let likeness = 0;
  for (const [at, id] of our.ids.entries()) if (id !== "" && id === their.ids[at]) likeness += 2;
  if (our.text === their.text && our.shortText === their.shortText) likeness += 3;
  if (likeness === 0) return 0;
  return our.day === their.day ? likeness + 1 : likeness;
}

/** "2023-10-03T17:45:00" and "2023-10-03" are one day. */
function dayOf(date: string | null | undefined): string | null | undefined {
  return date?.slice(0, 10) ?? date;
}

function nameOf(number: unknown, at: number | null, their?: ExpectedEntry): string {
  if (plain(number) !== "") return `entry ${plain(number)}`;
  return their ? `unnumbered entry of ${dayOf(their.date_filed) ?? "no date"}` : `unnumbered row ${(at ?? 0) + 1}`;
}

function textOf(entry: DocketEntry): string {
  return plain(entry.docketText) || plain(entry.shortText) || "(a row)";
}
