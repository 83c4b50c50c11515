import { cellsOf, rowsOf, spanOf } from "../dom/tables.ts";
import { textStart } from "../dom/text.ts";
import { isInForeign } from "../dom/walk.ts";
import { isReceipt } from "./receipt.ts";

/** Which columns of an entry table hold what, counted from 0 with spans. */
export interface Columns {
  /** Whether the dates are of filing or of entering. */
  readonly dates: "filed" | "entered";
  readonly date: number;
  /** First column and the one after the last. */
  readonly number: readonly [from: number, to: number];
  readonly text: number;
  readonly count: number;
}

/** A table of docket entries: the rows that are not its header. */
export interface EntryTable {
  readonly columns: Columns;
  readonly rows: readonly Element[];
  /** Its first row is an entry already: what its columns hold was told by what stands in them. */
  readonly isHeaderless: boolean;
}

/** Where on a page the parts of a docket report are. */
export interface Survey {
  /** The element that names the case, null if the page has none. */
  readonly heading: Element | null;
  /** "2:17-cv-11910-MAG-DRG", as the heading prints it. */
  readonly printedNumber: string;
  /** Tables before the heading, and between heading and entries, in order; tables inside them left out. */
  readonly before: readonly Element[];
  readonly middle: readonly Element[];
  readonly entryTables: readonly EntryTable[];
  /** Tables after the first entry, or after the heading where there are no entries. */
  readonly after: readonly Element[];
}

/** "CIVIL DOCKET FOR CASE #: 2:17-cv-11910-MAG-DRG"; bankruptcy: "Bankruptcy Petition #: 17-80033-CRJ7". */
const HEADING =
  /\b(?:docket\s+for\s+case|bankruptcy\s+petition|adversary\s+(?:proceeding|case)|miscellaneous\s+(?:proceeding|case))\s*(?:#|no\.?|number)?\s*:\s*(.{1,80})/i;
const HEADING_TAGS = ["h3", "h2", "h1", "center", "font", "b"] as const;
/** A heading is among the first of its kind on the page. */
const HEADINGS_TRIED = 40;
const DATE_HEADER = /^(?:date\s+(filed|entered)|(?:docket|filing|entry)\s+date|date)$/i;
const TEXT_HEADER = /^docket\s+text\b/i;
const NUMBER_HEADER = /^(?:#|no\.?|doc\.?\s*(?:no\.?|#)?)$/i;
const ONLY_A_DATE = /^\d{1,2}[/\-–—]\d{1,2}[/\-–—]\d{4}$/;
const ROWS_PER_STEP = 1000;
const TABLES_PER_STEP = 50;
const FOLLOWING = 4;

/** The element that names the case of a docket report; null if the page has none. */
export function headingOf(page: Document): Element | null {
  for (const tag of HEADING_TAGS) {
    const elements = page.getElementsByTagName(tag);
    for (let at = 0; at < Math.min(elements.length, HEADINGS_TRIED); at++) {
      const element = elements[at];
      if (element && HEADING.test(textStart(element, 400))) return element;
    }
  }
  return null;
}

/** Finds the parts of a page by its tables; those inside an entry table are left alone. */
export function* survey(page: Document): Generator<void, Survey, void> {
  const heading = headingOf(page);
  const found = { before: [] as Element[], middle: [] as Element[], after: [] as Element[] };
  const bounds: EntryBounds[] = [];
  let place: keyof typeof found = heading ? "before" : "middle";
  let outermost: Element | null = null;
  let isPast = heading === null;
  for (const [index, table] of [...page.getElementsByTagName("table")].entries()) {
    if (index % TABLES_PER_STEP === TABLES_PER_STEP - 1) yield;
    // A table around the heading is page layout; those inside it are read as if it were not there.
    if (!isPast && heading && isAfter(table, heading)) [isPast, place, outermost] = [true, "middle", null];
    if (bounds.at(-1)?.table.contains(table) || isInForeign(table)) continue;
    const entries = boundsOf(table, bounds.at(-1)?.columns) ?? (isPast && heading ? headerlessBounds(table) : null);
    if (entries) {
      bounds.push(entries);
      [isPast, place, outermost] = [true, "after", null];
    } else if (!outermost?.contains(table) && !(heading && table.contains(heading))) {
      outermost = table;
      found[place].push(table);
    }
  }
  const entryTables: EntryTable[] = [];
  for (const table of bounds) entryTables.push(yield* entryTableOf(table));
  const printed = heading ? HEADING.exec(textStart(heading, 400))?.[1] : undefined;
  return { heading, printedNumber: (printed ?? "").trim(), entryTables, ...found };
}

/** True for a table that begins behind the heading. */
function isAfter(table: Element, heading: Element): boolean {
  return (heading.compareDocumentPosition(table) & FOLLOWING) !== 0;
}

interface EntryBounds {
  readonly table: Element;
  readonly header: Element | null;
  readonly columns: Columns;
  readonly isHeaderless: boolean;
}

const NUMBER_CELL = /^(?:\d{1,6}(?:[.-]\d{1,4})?(?:\s?\(.{1,30}\))?)?$/;
const SHORTEST_TEXT = 10;
const MOST_COLUMNS = 5;

/** A table of entries that lost its header: most of its first rows begin with a date, a number or none, and a text. */
function headerlessBounds(table: Element): EntryBounds | null {
  if (isReceipt(table)) return null;
  let [tried, dated] = [0, 0];
  let columns: Columns | null = null;
  for (const row of rowsOf(table)) {
    const [date, ...others] = cellsOf(row).map((cell) => textStart(cell, 40));
    if (others.length > 0) tried++;
    if (date !== undefined && ONLY_A_DATE.test(date) && others.length < MOST_COLUMNS) {
      dated++;
      columns ??= columnsIn(others);
      if (!columns) return null;
    }
    if (tried === 5) break;
  }
  return columns && dated * 2 > tried ? { table, header: null, columns, isHeaderless: true } : null;
}

/** Columns by what stands in the cells behind a date. Check boxes and blank columns may stand on both sides of the number. */
function columnsIn(others: readonly string[]): Columns | null {
  const text = others.findIndex((words) => words.length >= SHORTEST_TEXT && !NUMBER_CELL.test(words)) + 1;
  const isEntry = text > 1 && others.slice(0, text - 1).every((words) => NUMBER_CELL.test(words));
  return isEntry ? { dates: "filed", date: 0, number: [1, text], text, count: others.length + 1 } : null;
}

/** Recognises a table of entries by its own header, or without one if it goes on where the table before it stopped. */
function boundsOf(table: Element, before: Columns | undefined): EntryBounds | null {
  const own = headerOf(table);
  if (own) return { table, header: own.row, columns: own.columns, isHeaderless: false };
  return before && goesOn(table, before) ? { table, header: null, columns: before, isHeaderless: false } : null;
}

/** Takes hold of all rows before any is read, so that a page that moves them in the meantime loses none. */
function* entryTableOf({ table, header, columns, isHeaderless }: EntryBounds): Generator<void, EntryTable, void> {
  const rows: Element[] = [];
  for (const row of rowsOf(table)) {
    if (row !== header) rows.push(row);
    if (rows.length % ROWS_PER_STEP === 0) yield;
  }
  return { columns, rows, isHeaderless };
}

function headerOf(table: Element): { readonly row: Element; readonly columns: Columns } | null {
  let tried = 0;
  for (const row of rowsOf(table)) {
    const columns = columnsOf(row);
    if (columns) return { row, columns };
    if (++tried === 3) break;
  }
  return null;
}

/** The columns that a header row announces; null for any other row. */
export function columnsOf(row: Element): Columns | null {
  const cells = cellsOf(row);
  if (cells.length < 2 || cells.length > 8) return null;
  let [date, text, numberFrom, numberTo, count] = [-1, -1, -1, -1, 0];
  let dates: Columns["dates"] = "filed";
  for (const cell of cells) {
    const [label, span] = [textStart(cell, 40), spanOf(cell)];
    const dateLabel = DATE_HEADER.exec(label);
    if (dateLabel && date < 0) {
      date = count;
      if (dateLabel[1]?.toLowerCase() === "entered" || /^entry/i.test(label)) dates = "entered";
    } else if (TEXT_HEADER.test(label)) text = count;
    else if (NUMBER_HEADER.test(label)) [numberFrom, numberTo] = [count, count + span];
    count += span;
  }
  if (date < 0 || text < 0) return null;
  const number = numberFrom < 0 ? ([text, text] as const) : ([numberFrom, numberTo] as const);
  return { dates, date, number, text, count };
}

/** Long dockets go on in tables without a header: bordered, with rows like those before, the first with a date. */
function goesOn(table: Element, before: Columns): boolean {
  if (isReceipt(table)) return false;
  let tried = 0;
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row);
    const spans = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
    if (cells.length > 0 && spans >= 2 && Math.abs(spans - before.count) <= 1) {
      const first = cells[before.date];
      if (first && ONLY_A_DATE.test(textStart(first, 40))) return true;
    }
    if (++tried === 5) break;
  }
  return false;
}
