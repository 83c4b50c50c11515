import type { DocketEntry } from "../../docket/docket.ts";
import { textWithStrikes } from "../dom/strikes.ts";
import { cellsOf } from "../dom/tables.ts";
import { textOf, textStart } from "../dom/text.ts";
import { elementsIn, firstIn } from "../dom/walk.ts";
import { enteredDate, numericDate } from "../printed-dates.ts";
import { documentIn } from "./links.ts";

const NO_ENTRIES = /^no docket entries found/i;
/** "3 pg, 94.2 KB" beside a document's number. */
const SIZE = /\s*\b\d{1,6} pgs?\b.*$/i;
/** "12", "12-1", "1234567". */
const NUMBER = /^[\w.-]{1,20}$/;

/** How much of what could not be read is kept. */
const RAW_LIMIT = 2000;

/** What a row of the docket table is. */
export type RowReading =
  | {
      readonly kind: "entry";
      readonly entry: DocketEntry;
      readonly caseId: string | null;
      readonly doubts: readonly string[];
    }
  /** A table of documents that belong to the entry above. */
  | { readonly kind: "documents"; readonly table: Element }
  /** The sentence that nothing matches the request. */
  | { readonly kind: "none found" }
  | { readonly kind: "blank" }
  | { readonly kind: "unknown" };

/** Reads one row. */
export function readRow(row: Element): RowReading {
  const cells = cellsOf(row);
  const [first] = cells;
  if (!first || cells.every((cell) => cell.tagName === "TH")) return { kind: first ? "blank" : kindWithoutCells(row) };
  const date = numericDate(textStart(first, 40));
  if (date === null) {
    const table = cells.length > 1 ? firstTable(cells) : null;
    if (table) return { kind: "documents", table };
    const start = cells.map((cell) => textStart(cell, 60)).find((text) => text !== "");
    if (start === undefined) return { kind: "blank" };
    if (NO_ENTRIES.test(start)) return { kind: "none found" };
  }
  return cells.length === 1 ? { kind: "unknown" } : readEntry(cells);
}

function kindWithoutCells(row: Element): "blank" | "unknown" {
  return textStart(row, 20) === "" ? "blank" : "unknown";
}

function firstTable(cells: readonly Element[]): Element | null {
  for (const cell of cells) {
    const table = firstIn(cell, "TABLE");
    if (table) return table;
  }
  return null;
}

/** Date, then number and document (in one cell or, with a column of boxes, in two), then text. */
function readEntry(cells: readonly Element[]): RowReading {
  const [dateCell] = cells;
  const textCell = cells.find((cell) => cell.getAttribute("width") === "90%") ?? cells.at(-1);
  if (!dateCell || !textCell) return { kind: "unknown" };
  const between = cells.filter((cell) => cell !== dateCell && cell !== textCell);
  const doubts: string[] = [];
  const printedDate = textStart(dateCell, 40);
  const dateFiled = numericDate(printedDate);
  if (dateFiled === null && printedDate !== "") doubts.push(`date not read: ${printedDate}`);
  const number = numberIn(between, doubts);
  const documents = between.map(documentIn);
  const link = documents.find((found) => found.link !== null)?.link ?? null;
  const { text, struck } = textWithStrikes(textCell);
  const entry: DocketEntry = {
    documentNumber: number,
    dateFiled,
    dateEntered: enteredDate(text),
    docketText: text,
    shortText: null,
    pacerDocId: link?.pacerDocId ?? null,
    pacerSeqNo: partIdIn([dateCell, ...between]),
    courtListenerRow: null,
    restricted: documents.some((found) => found.restricted),
    struck,
    freeUrl: null,
    ...measuresIn(between),
    attachments: [],
  };
  return { kind: "entry", entry, caseId: link?.caseId ?? null, doubts };
}

/** The number as linked or bare text; pages and size stand below it in small print. Null where the court gives none. */
function numberIn(cells: readonly Element[], doubts: string[]): string | null {
  const printed = cells
    .map((cell) => textOf(cell, { skip: (element) => element.tagName === "FONT" }))
    .join(" ")
    .replace(SIZE, "")
    .trim();
  if (printed === "") return null;
  if (NUMBER.test(printed)) return printed;
  // Broken markup can put a whole row here.
  doubts.push(`number not read: ${printed.slice(0, RAW_LIMIT)}`);
  return printed.split(" ").find((word) => /^\d+$/.test(word)) ?? null;
}

/** "3 pg, 94.2 KB" below a number; the same exactly in the call behind the box for a combined PDF. */
const PAGES_PRINTED = /^\s*(\d{1,6}) pgs?\b/i;
const SUM = /\bsumSelected\(\s{0,3}this\s{0,3},\s{0,3}(\d{1,6})\s{0,3},\s{0,3}(\d{1,15})\s{0,3}\)/;

/**
 * Length and size of an entry's own document. The box sums up all documents of a filing, so its bytes count only where
 * its pages are the document's.
 */
function measuresIn(cells: readonly Element[]): {
  readonly pageCount: number | null;
  readonly fileSizeBytes: number | null;
} {
  for (const cell of cells) {
    const print = firstIn(cell, "FONT");
    const printed = print ? PAGES_PRINTED.exec(textStart(print, 40))?.[1] : undefined;
    if (printed === undefined) continue;
    const sums = cells
      .flatMap((each) => elementsIn(each, "INPUT"))
      .map((box) => SUM.exec(box.getAttribute("onclick") ?? ""));
    const sum = sums.find((found) => found?.[1] === printed);
    // Courts write zero where they do not know.
    return { pageCount: Number(printed) || null, fileSizeBytes: sum ? Number(sum[2]) || null : null };
  }
  return { pageCount: null, fileSizeBytes: null };
}

/** The value of the box that selects the filing for a combined PDF: the court's own id of it. */
function partIdIn(cells: readonly Element[]): string | null {
  for (const cell of cells) {
    for (const box of elementsIn(cell, "INPUT")) {
      const value = box.getAttribute("name") === "d" ? (box.getAttribute("value") ?? "") : "";
      if (/^\d{1,15}$/.test(value)) return value;
    }
  }
  return null;
}
