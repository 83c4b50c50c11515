import type { IsoDate } from "../../calendar/date.ts";
import type { DocketEntry } from "../../docket/docket.ts";
import { attachmentsIn } from "../cmecf-district/attachments.ts";
import { type EntryRow, numberOf, pagesIn } from "../cmecf-district/entry-row.ts";
import { type DocumentLink, documentLink } from "../cmecf-district/links.ts";
import { isReceipt, WITHOUT_RECEIPT } from "../cmecf-district/receipt.ts";
import { type StruckText, textWithStrikes } from "../dom/strikes.ts";
import { cellsOf } from "../dom/tables.ts";
import { textOf, textStart } from "../dom/text.ts";
import { elementsIn } from "../dom/walk.ts";
import { numericDate } from "../printed-dates.ts";

/** The call behind the silver ball beside every description: session, case id, number, sequence number, and what is never kept. */
const TEXT_CALL = /DktText\(\s*'[^']{0,40}'\s*,\s*'(\d{1,12})'\s*,\s*'[^']{0,20}'\s*,\s*'(\d{1,12})'/;
const DOCKET_TEXT = /^docket\s+text\s?:\s*/i;
const SAYS_DOCKET_TEXT = /docket\s+text/i;
/** "Filed & Entered:", "Filed:", "Entered:"; "Terminated:" is the end of a motion or deadline, not of the entry. */
const FILED = /^filed\b/i;
const ENTERED = /\bentered\s?:?$/i;
const TERMINATED = /^terminated\b/i;

/** Reads a row that begins an entry; null for any other row. */
export function readEntry(row: Element): EntryRow | null {
  const [numberCell, datesCell, descriptionCell] = cellsOf(row);
  if (!numberCell || !datesCell || !descriptionCell) return null;
  const number = textOf(numberCell);
  const dates = readDates(datesCell);
  const shortText = textOf(descriptionCell);
  // A row with a date of filing is an event; only others can be the receipt's.
  if (dates.filed === null && isReceipt(row)) return null;
  if (number === "" && dates.filed === null && dates.entered === null && shortText === "") return null;
  const documentNumber = numberOf(number);
  const link = mainLink(numberCell, documentNumber);
  const ball = ballIn(descriptionCell);
  const entry: DocketEntry = {
    documentNumber,
    dateFiled: dates.filed,
    dateEntered: dates.entered,
    docketText: "",
    shortText: shortText === "" ? null : shortText,
    pacerDocId: link?.documentId ?? null,
    pacerSeqNo: link?.seqNo ?? ball?.seqNo ?? null,
    courtListenerRow: null,
    restricted: false,
    struck: [],
    freeUrl: null,
    pageCount: pagesIn(number),
    fileSizeBytes: null,
    attachments: [],
  };
  const doubts = [...dates.doubts];
  if (dates.filed === null) doubts.push("no date of filing");
  if (number !== "" && documentNumber === null) doubts.push(`number not read: ${number.slice(0, 80)}`);
  if (shortText === "") doubts.push("no description");
  const problem = doubts.length === 0 ? null : `${doubts.join("; ")}. Row: ${textOf(row).slice(0, 500)}`;
  return { entry, caseId: link?.caseId ?? ball?.caseId ?? null, problem };
}

/** The docket text that a row below its entry gives; null if the row is none. */
export function docketTextOf(row: Element): StruckText | null {
  if (!SAYS_DOCKET_TEXT.test(row.textContent ?? "")) return null;
  const cell = onlyCellOf(row);
  if (!cell || !DOCKET_TEXT.test(textStart(cell, 40))) return null;
  const { text, struck } = textWithStrikes(cell, WITHOUT_RECEIPT);
  const label = DOCKET_TEXT.exec(text)?.[0].length ?? 0;
  const inText = struck.map(({ start, end }) => ({ start: Math.max(0, start - label), end: end - label }));
  return { text: text.slice(label), struck: inText.filter(({ end }) => end > 0) };
}

/** The only cell of a row that says something; null where there are several or none. */
function onlyCellOf(row: Element): Element | null {
  let only: Element | null = null;
  for (const cell of cellsOf(row)) {
    if (textStart(cell, 20) === "") continue;
    if (only) return null;
    only = cell;
  }
  return only;
}

/** An entry with its docket text, and the attachments that the text lists. */
export function withText(row: EntryRow, { text, struck }: StruckText): EntryRow {
  return { ...row, entry: { ...row.entry, docketText: text, struck, attachments: attachmentsIn(text, new Map()) } };
}

function mainLink(cell: Element, documentNumber: string | null): DocumentLink | null {
  const links = elementsIn(cell, "A").flatMap((anchor) => {
    const link = documentLink(anchor);
    return link ? [{ link, text: textOf(anchor) }] : [];
  });
  return (links.find(({ text }) => text === documentNumber) ?? links[0])?.link ?? null;
}

/** What the silver ball says: the case, and the entry's sequence number, also of entries without number or link. */
function ballIn(cell: Element): { readonly caseId: string; readonly seqNo: string } | null {
  for (const anchor of elementsIn(cell, "A")) {
    const [, caseId, seqNo] = TEXT_CALL.exec((anchor.getAttribute("href") ?? "").slice(0, 500)) ?? [];
    if (caseId !== undefined && seqNo !== undefined) return { caseId, seqNo };
  }
  return null;
}

interface Dates {
  readonly filed: IsoDate | null;
  readonly entered: IsoDate | null;
  readonly doubts: readonly string[];
}

/** The dates of the table inside a cell: a label and a day in each row. */
function readDates(cell: Element): Dates {
  let [filed, entered]: [IsoDate | null, IsoDate | null] = [null, null];
  const doubts: string[] = [];
  for (const row of elementsIn(cell, "TR")) {
    const [labelCell, dayCell] = cellsOf(row);
    const label = labelCell ? textOf(labelCell) : "";
    const printed = dayCell ? textOf(dayCell) : "";
    if (label === "" || TERMINATED.test(label)) continue;
    const day = numericDate(printed);
    if (!FILED.test(label) && !ENTERED.test(label)) doubts.push(`dates: ${label} ${printed}`.slice(0, 120));
    else if (day === null && printed !== "") doubts.push(`date not read: ${label} ${printed}`.slice(0, 120));
    if (FILED.test(label)) filed ??= day;
    if (ENTERED.test(label)) entered ??= day;
  }
  return { filed, entered, doubts };
}
