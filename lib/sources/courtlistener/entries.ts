import { dateIn } from "../../calendar/zone.ts";
import { instantFromMs, isIsoDate, type IsoDate } from "../../calendar/date.ts";
import type { Attachment, DocketEntry } from "../../docket/docket.ts";
import { type StruckText, textWithStrikes } from "../dom/strikes.ts";
import { textOf, textStart } from "../dom/text.ts";
import { enteredDate, namedDate } from "../printed-dates.ts";
import { isDocumentBox, readDocument, type RowDocument } from "./documents.ts";
import { elementsUnder, isEntryRow } from "./markup.ts";
import { withoutPrintedMarkup } from "./printed-markup.ts";

/** "2019-02-12T20:48:00-08:00": a moment, not a day. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** One row's entry, and what of the row could not be read. */
export interface RowReading {
  readonly entry: DocketEntry;
  readonly doubts: readonly string[];
}

/**
 * Reads one row of either design.
 * @param timeZone of the court; null where it is unknown.
 */
export function readEntryRow(row: Element, timeZone: string | null): RowReading {
  const parts = partsOf(row);
  const doubts: string[] = [];
  const filed = parts.date ? readDate(parts.date, timeZone) : NO_DATE;
  if (filed.doubt !== null) doubts.push(filed.doubt);
  const { text, struck } = readDocketText(parts);
  const main = parts.documents.find((rowDocument) => rowDocument.attachmentNumber === null);
  for (const rowDocument of parts.documents) {
    if (rowDocument.attachmentNumber === null && rowDocument !== main)
      doubts.push(`a second main document: ${rowDocument.description}`);
  }
  const entry = {
    documentNumber: numberOf(row, parts.number),
    dateFiled: filed.date,
    // A row that came from the court's feed bears the moment of its entry until a docket report corrects it.
    dateEntered: enteredDate(text) ?? (filed.isMoment ? filed.date : null),
    docketText: text,
    shortText: main?.description || null,
    pacerDocId: main?.pacerDocId ?? null,
    pacerSeqNo: main?.pacerSeqNo ?? null,
    courtListenerRow: row.id,
    restricted: main?.sealed ?? false,
    struck,
    freeUrl: main?.freeUrl ?? null,
    pageCount: null,
    fileSizeBytes: null,
    attachments: parts.documents.flatMap(attachmentOf),
  };
  return { entry, doubts };
}

interface RowParts {
  readonly number: Element | null;
  readonly date: Element | null;
  readonly description: Element | null;
  readonly documents: readonly RowDocument[];
  /** The new design prints a docket text's markup as text; the old one lets it act. */
  readonly printsMarkup: boolean;
}

/** The new design labels its parts with `dt`, the old one has columns: number, date, description with documents. */
function partsOf(row: Element): RowParts {
  const labelled = new Map<string, Element>();
  const boxes: Element[] = [];
  const items: Element[] = [];
  let heading: string | null = null;
  for (const element of elementsUnder(row, leavesRow)) {
    if (isEntryRow(element)) continue;
    if (isDocumentBox(element)) boxes.push(element);
    else if (element.tagName === "LI") items.push(element);
    else if (element.tagName === "DT") heading = textStart(element, 60).toLowerCase();
    else if (element.tagName === "DD" && heading !== null) {
      if (!labelled.has(heading)) labelled.set(heading, element);
      heading = null;
    }
  }
  if (labelled.size === 0) return { ...columnsOf(row), documents: boxes.map(readDocument), printsMarkup: false };
  return {
    number: labelled.get("document number") ?? null,
    date: labelled.get("date filed") ?? null,
    description: labelled.get("description") ?? null,
    documents: items.map(readDocument),
    printsMarkup: true,
  };
}

/** The row's own columns; a later row that broken markup put inside is none of them. */
function columnsOf(row: Element): Pick<RowParts, "number" | "date" | "description"> {
  const number = ownColumn(row.firstElementChild);
  const date = number && ownColumn(number.nextElementSibling);
  return { number, date, description: date && ownColumn(date.nextElementSibling) };
}

function ownColumn(element: Element | null): Element | null {
  return element && !isEntryRow(element) ? element : null;
}

function leavesRow(element: Element): boolean {
  return isEntryRow(element) || isDocumentBox(element) || element.tagName === "LI";
}

function isNotDocketText(element: Element): boolean {
  return isEntryRow(element) || isDocumentBox(element);
}

/** The docket text without markup, so that both designs give the same words. */
function readDocketText({ description, printsMarkup }: RowParts): StruckText {
  if (!description) return { text: "", struck: [] };
  const reading = textWithStrikes(description, { skip: isNotDocketText });
  return printsMarkup ? { text: withoutPrintedMarkup(reading.text), struck: [] } : reading;
}

/** The number as printed. The row's own id settles what belongs to it where a link to the row stands beside it. */
function numberOf(row: Element, cell: Element | null): string | null {
  const printed = cell ? textOf(cell, { skip: isNotDocketText }) : "";
  const numbered = /^entry-(\d+)$/.exec(row.id)?.[1];
  if (numbered !== undefined && (printed === "" || printed.split(" ")[0] === numbered)) return numbered;
  return printed.slice(0, 40) || null;
}

interface ReadDate {
  readonly date: IsoDate | null;
  /** The row bears a moment: it came from the court's feed. */
  readonly isMoment: boolean;
  readonly doubt: string | null;
}

const NO_DATE: ReadDate = { date: null, isMoment: false, doubt: null };

/**
 * The day of a row. A moment is printed in the server's zone, so its day is taken in the court's; a plain day is
 * what it says. "Unknown" and a missing date are null.
 */
function readDate(cell: Element, timeZone: string | null): ReadDate {
  const visible = textStart(cell, 80);
  const shown = namedDate(visible);
  const stated = findTime(cell);
  if (stated === null) {
    const isUnread = shown === null && visible !== "" && !/^unknown$/i.test(visible);
    return { date: shown, isMoment: hasTitledTime(cell), doubt: isUnread ? `date not read: ${visible}` : null };
  }
  const isMoment = MOMENT.test(stated);
  const moment = isMoment ? Date.parse(stated) : Number.NaN;
  if (Number.isNaN(moment) || timeZone === null) {
    return { date: isIsoDate(stated) ? stated : shown, isMoment, doubt: null };
  }
  const date = dateIn(instantFromMs(moment), timeZone);
  const doubt = shown !== null && shown !== date ? `date shown as ${shown}, but entered at ${stated}` : null;
  return { date, isMoment, doubt };
}

function findTime(cell: Element): string | null {
  for (const element of elementsUnder(cell, isEntryRow)) {
    if (element.tagName === "TIME") return element.getAttribute("datetime")?.trim() ?? null;
  }
  return null;
}

/** The old design keeps the moment of a row from the court's feed in a title: "Feb. 12, 2019, 11:48 p.m. EST". */
function hasTitledTime(cell: Element): boolean {
  for (const element of elementsUnder(cell, isEntryRow)) {
    if (/\d{1,2}(?::\d{2})? ?[ap]\.?m\b|noon|midnight/i.test(element.getAttribute("title") ?? "")) return true;
  }
  return false;
}

function attachmentOf(rowDocument: RowDocument): Attachment[] {
  if (rowDocument.attachmentNumber === null) return [];
  const { attachmentNumber, description, pacerDocId, freeUrl } = rowDocument;
  return [{ attachmentNumber, description, pacerDocId, freeUrl, pageCount: null, fileSizeBytes: null }];
}
