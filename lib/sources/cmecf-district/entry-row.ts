import type { IsoDate } from "../../calendar/date.ts";
import type { DocketEntry } from "../../docket/docket.ts";
import { type StruckText, textWithStrikes } from "../dom/strikes.ts";
import { cellsOf, spanOf } from "../dom/tables.ts";
import { textOf } from "../dom/text.ts";
import { elementsIn, isElement, walk } from "../dom/walk.ts";
import { numericDate } from "../printed-dates.ts";
import { attachmentsIn } from "./attachments.ts";
import { checkboxTarget, type DocumentLink, documentLink, noticeLink } from "./links.ts";
import { isReceipt, WITHOUT_RECEIPT } from "./receipt.ts";
import { type Columns, columnsOf } from "./survey.ts";

/** An entry as one row shows it, with what the row could not say clearly. */
export interface EntryRow {
  readonly entry: DocketEntry;
  /** The court's case id, as the row's own links claim it. */
  readonly caseId: string | null;
  readonly problem: string | null;
}

interface RowCells {
  /** True if the row has the columns of the header. */
  readonly isRegular: boolean;
  readonly date: Element | null;
  readonly number: readonly Element[];
  readonly text: Element | null;
}

/** "(Entered: 06/16/2017)", "(Entered: 01/05/2017 at 16:31:01)". */
const ENTERED = /\(\s?Entered: ?(\d{1,2}\/\d{1,2}\/\d{4})(?!\d)[^()]{0,40}\)/i;
/** Only notes of later edits may stand behind the tail; a quoted tail has other words behind it. */
const AFTER_ENTERED =
  /^(?:[\s.;,*]|\([A-Za-z]{2,6}\))*(?:$|[([*]*\s?(?:modified|additional|attachment|main document|corrected|corrective|edited|docket text|linked|added|replaced|entered|qc|text modified|unsealed|sealed|document)\b)/i;
/** "13 (5 pgs)", "13 (5 pgs; 2 docs)". */
const PAGES = /\s*\(\s?\d[\d,]*\s?(?:pgs?|pages?)\b[^()]{0,40}\)\s*$/i;
const ONE_DOCUMENT = /\(\s?(\d[\d,]{0,6})\s?(?:pgs?|pages?)\.?\s?\)\s*$/i;
/** "12 (2 pgs) ORDER": number, pages and text in one cell. */
const NUMBER_AND_PAGES = /^(\d{1,6})\s?\(\s?\d[\d,]*\s?(?:pgs?|pages?|docs?)\b[^()]{0,40}\)/i;
const PAGES_AT_START = /^\s*\(\s?\d[\d,]*\s?(?:pgs?|pages?|docs?)\b[^()]{0,40}\)/i;
/** "12", "12.1", "A-3"; "doc" in place of a number is none. */
const NUMBER_LABEL = /^(?=[A-Za-z_.-]{0,15}\d)[\w.-]{1,16}$/;
/** Rows of multi-document mode that stand between entries, and the form's own rows at the end of the table. */
const FORM_ROW =
  /^(?:total (?:file )?size|footer format|header format|include headers|view selected|download selected|select all|date filed #|(?:document|file) size)\b/i;
const SEALED =
  /^[\s*#[(]*(?:sealed|restricted)\b|[[(]\s?(?:sealed|restricted|filed under seal|under seal)\b[^)\]]{0,60}[)\]]|^filed (?:&|and) entered under seal|\*+\s?(?:sealed|restricted)\b/i;

/** What stands before the link of an attachment, and in it. */
const BEFORE_ATTACHMENT = /#\s*\(?$/;
const ATTACHMENT_NUMBER = /^\(?(\d{1,4})\)?$/;
/** How much is kept of the docket text of a row that could not be read in full; the entry has all of it. */
const RAW_LIMIT = 2000;
/** And of its other cells, which nothing else keeps: broken markup can put a whole table into one. */
const CELL_LIMIT = 20_000;
/** "06/15/2017 at 10:30:00 AM" and the like. */
const LONGEST_DATE = 40;
const NO_LINKS: ReadonlyMap<number, string> = new Map();

/** Reads a row of an entry table; null for rows that are no entry (blank, form controls, a repeated header). */
export function readEntryRow(row: Element, columns: Columns): EntryRow | null {
  const cells = columnCells(row, columns);
  const date = cells.date ? textOf(cells.date, WITHOUT_RECEIPT) : "";
  const whole = cells.text ? textWithStrikes(cells.text, WITHOUT_RECEIPT) : { text: "", struck: [] };
  const joined = columns.number[0] === columns.number[1] && cells.text ? joinedNumber(cells.text, whole) : null;
  const printed = cells.number
    .map((cell) => textOf(cell, WITHOUT_RECEIPT))
    .join(" ")
    .trim();
  const { number, text, struck } = joined ?? { number: printed, ...whole };
  if (date === "" && number === "" && isNoEntry(cells.text, text)) return null;
  const filed = numericDate(date) ?? numericDate(date.split(" ", 1)[0] ?? "");
  // A dated row with the header's columns is an entry; only others can be the receipt's, or the header once more.
  if ((filed === null || !cells.isRegular) && (isReceipt(row) || columnsOf(row))) return null;
  const documentNumber = numberOf(number);
  const links = linksOf(row, cells, { documentNumber, text, anchor: joined?.anchor ?? null });
  const entry: DocketEntry = {
    documentNumber,
    dateFiled: filed,
    dateEntered: enteredIn(text) ?? (columns.dates === "entered" ? filed : null),
    docketText: text,
    shortText: null,
    pacerDocId: links.main?.documentId ?? null,
    pacerSeqNo: links.seqNo,
    courtListenerRow: null,
    restricted: links.main === null && documentNumber !== null && SEALED.test(text),
    struck,
    freeUrl: null,
    pageCount: pagesIn(number),
    fileSizeBytes: null,
    attachments: attachmentsIn(text, links.attachments),
  };
  return { entry, caseId: links.caseId, problem: problemOf({ date, number, text, entry }) };
}

/** The cells of a row by column. Rows with more or fewer cells than the header: date first, text last, number between. */
function columnCells(row: Element, columns: Columns): RowCells {
  const cells = cellsOf(row);
  const spans = cells.map(spanOf);
  const sum = spans.reduce((total, span) => total + span, 0);
  if (cells.length === 1) return { isRegular: false, date: null, number: [], text: cells[0] ?? null };
  if (sum !== columns.count) {
    const between = cells.slice(1, -1).filter((cell) => elementsIn(cell, "INPUT").length === 0);
    return { isRegular: false, date: cells[0] ?? null, number: between, text: cells.at(-1) ?? null };
  }
  const number: Element[] = [];
  let [date, text]: [Element | null, Element | null] = [null, null];
  let at = 0;
  for (const [index, cell] of cells.entries()) {
    if (at === columns.date) date = cell;
    else if (at >= columns.number[0] && at < columns.number[1]) number.push(cell);
    else if (at === columns.text) text = cell;
    at += spans[index] ?? 1;
  }
  return { isRegular: true, date, number, text };
}

/** True for what stands between entries: nothing, a list of files to tick, the form's own rows. */
function isNoEntry(cell: Element | null, text: string): boolean {
  if (text === "" || FORM_ROW.test(text)) return true;
  return (
    cell !== null && elementsIn(cell, "INPUT").some((input) => /^document_\d/.test(input.getAttribute("name") ?? ""))
  );
}

/** The number that a number cell prints, without the count of pages behind it; null if it prints none. */
export function numberOf(printed: string): string | null {
  const number = printed.replace(PAGES, "").trim();
  return NUMBER_LABEL.test(number) ? number : (/^(\d{1,6})\b/.exec(number)?.[1] ?? null);
}

/** "13 (5 pgs)" tells the length of the main document; "13 (5 pgs; 2 docs)" that of all documents together. */
export function pagesIn(printed: string): number | null {
  const pages = ONE_DOCUMENT.exec(printed)?.[1];
  return pages === undefined ? null : Number(pages.replaceAll(",", ""));
}

function enteredIn(text: string): IsoDate | null {
  const at = Math.max(text.lastIndexOf("Entered:"), text.lastIndexOf("entered:"), text.lastIndexOf("ENTERED:"));
  const from = at < 0 ? -1 : text.lastIndexOf("(", at);
  const tail = from < 0 ? "" : text.slice(from);
  const found = ENTERED.exec(tail);
  if (!found || found.index !== 0 || !AFTER_ENTERED.test(tail.slice(found[0].length))) return null;
  return numericDate(found[1] ?? "");
}

interface JoinedNumber extends StruckText {
  readonly number: string;
  /** The link of the number; null where it is not linked. */
  readonly anchor: Element | null;
}

/**
 * Where a court prints number and text in one column (N.D. Tex. Bankr.): a link at the very start of the cell whose
 * text is a number, or a bare number with a count of pages behind it. Null for a text without number.
 */
function joinedNumber(cell: Element, { text, struck }: StruckText): JoinedNumber | null {
  const linked = elementsIn(cell, "A")[0] ?? null;
  const label = linked && documentLink(linked) ? textOf(linked) : "";
  const isLinked = /^\d{1,6}$/.test(label) && text.startsWith(label);
  const number = isLinked ? label : NUMBER_AND_PAGES.exec(text)?.[1];
  if (number === undefined) return null;
  const pages = PAGES_AT_START.exec(text.slice(number.length))?.[0] ?? "";
  const start = text.length - text.slice(number.length + pages.length).trimStart().length;
  const inText = struck.map((span) => ({ start: Math.max(0, span.start - start), end: span.end - start }));
  return {
    number: `${number}${pages}`.trim(),
    anchor: isLinked ? linked : null,
    text: text.slice(start),
    struck: inText.filter((span) => span.end > 0),
  };
}

interface RowLinks {
  readonly main: DocumentLink | null;
  readonly caseId: string | null;
  readonly seqNo: string | null;
  readonly attachments: ReadonlyMap<number, string>;
}

interface NumberedText {
  readonly documentNumber: string | null;
  readonly text: string;
  /** The number's own link where the number stands in the text cell. */
  readonly anchor: Element | null;
}

/**
 * What the links of a row say. The entry's own link is in the number cell: in a row whose number is not linked, the
 * links of the text lead to other entries, so nothing of the entry is ever taken from them.
 */
function linksOf(row: Element, cells: RowCells, { documentNumber, text, anchor }: NumberedText): RowLinks {
  const anchors = anchor ? [anchor] : cells.number.flatMap((cell) => elementsIn(cell, "A"));
  const links = anchors.flatMap((each) => {
    const link = documentLink(each);
    return link ? [{ link, text: textOf(each) }] : [];
  });
  const main = (links.find((link) => link.text === documentNumber) ?? links[0])?.link ?? null;
  const isTold = main !== null && main.seqNo !== null && main.caseId !== null;
  const mark = isTold ? undefined : markIn(row, cells.text);
  const seqNo = main?.seqNo ?? mark?.seqNo ?? null;
  return {
    main,
    seqNo,
    caseId: main?.caseId ?? mark?.caseId ?? null,
    attachments: cells.text && text.includes("#") ? attachmentLinks(cells.text, seqNo) : NO_LINKS,
  };
}

/** The case and the entry that a check box or a link to the notice stands for. */
function markIn(row: Element, textCell: Element | null) {
  const marks = cellsOf(row)
    .filter((cell) => cell !== textCell)
    .flatMap((cell) => elementsIn(cell, "INPUT", "A"));
  return marks
    .map((element) => (element.tagName === "A" ? noticeLink(element) : checkboxTarget(element)))
    .find((found) => found);
}

/** The links of "# 1", "# 2" … in a docket text that belong to this entry. */
function attachmentLinks(cell: Element, seqNo: string | null): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let before = "";
  walk(cell, (node) => {
    if (!isElement(node)) {
      if (node.nodeType === 3) before = (before + (node.nodeValue ?? "")).slice(-40);
    } else if (node.tagName === "A" && BEFORE_ATTACHMENT.test(before)) {
      const number = ATTACHMENT_NUMBER.exec(textOf(node))?.[1];
      const link = number === undefined ? null : documentLink(node);
      const isOwn = link && (seqNo === null || link.seqNo === null || link.seqNo === seqNo);
      if (isOwn && link.documentId !== null) found.set(Number(number), link.documentId);
    }
  });
  return found;
}

interface RowReading {
  readonly date: string;
  readonly number: string;
  readonly text: string;
  readonly entry: DocketEntry;
}

/** What a row prints that its entry does not say in full; null if all of it was read. */
function problemOf({ date, number, text, entry }: RowReading): string | null {
  const doubts: string[] = [];
  if (entry.dateFiled === null) doubts.push(date === "" ? "no date" : `date not read: ${date.slice(0, 80)}`);
  else if (date.length > LONGEST_DATE) doubts.push("more than a date");
  if (entry.documentNumber === null && number !== "") doubts.push(`number not read: ${number.slice(0, 80)}`);
  if (text === "") doubts.push("no docket text");
  return doubts.length === 0
    ? null
    : `${doubts.join("; ")}. Row: ${[date.slice(0, CELL_LIMIT), number.slice(0, CELL_LIMIT), text.slice(0, RAW_LIMIT)].join(" | ")}`;
}
