import { cellsOf, rowsOf } from "../dom/tables.ts";
import { textStart } from "../dom/text.ts";

/** "Doc. No. | Dates | Description". */
const HEADER: readonly RegExp[] = [/^doc\.?\s*(?:no\.?|#)$/i, /^dates?(?: filed)?$/i, /^description$/i];
/** A header is among the first cells of its kind on the page, and among the first rows of its table. */
const CELLS_TRIED = 80;
const ROWS_TRIED = 3;
const ROWS_PER_STEP = 500;

/** The first row of a report's table, which names its columns; null if the page is no such report. */
export function headerRowOf(page: Document): Element | null {
  for (const tag of ["th", "td"]) {
    const cells = page.getElementsByTagName(tag);
    for (let at = 0; at < Math.min(cells.length, CELLS_TRIED); at++) {
      const row = cells[at]?.parentElement;
      if (row?.tagName === "TR" && row.firstElementChild === cells[at] && isHeader(row)) return row;
    }
  }
  return null;
}

/** The rows of the report in order, without headers: of its table, and of tables with the same header beside it. */
export function* reportRows(header: Element): Generator<void, Element[], void> {
  const first = tableOf(header);
  const rows: Element[] = [];
  for (let at: Element | null = first; at; at = at.nextElementSibling) {
    if (at.tagName !== "TABLE" || (at !== first && !startsWithHeader(at))) continue;
    for (const row of rowsOf(at)) {
      if (!isHeader(row)) rows.push(row);
      if (rows.length % ROWS_PER_STEP === 0) yield;
    }
  }
  return rows;
}

function tableOf(row: Element): Element | null {
  const parent = row.parentElement;
  return parent?.tagName === "TABLE" ? parent : (parent?.parentElement ?? null);
}

function startsWithHeader(table: Element): boolean {
  let tried = 0;
  for (const row of rowsOf(table)) {
    if (isHeader(row)) return true;
    if (++tried === ROWS_TRIED) break;
  }
  return false;
}

function isHeader(row: Element): boolean {
  const cells = cellsOf(row);
  return (
    cells.length === HEADER.length &&
    HEADER.every((label, at) => cells[at] !== undefined && label.test(textStart(cells[at], 30)))
  );
}
