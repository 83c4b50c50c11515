import { courtByName } from "../../docket/courts.ts";
import type { DocketEntry, ParseProblem } from "../../docket/docket.ts";
import { findDocketNumber } from "../../docket/docket-number.ts";
import { caseNameOf } from "../cmecf-district/names.ts";
import { cellsOf, rowsOf } from "../dom/tables.ts";
import { textOf, textStart } from "../dom/text.ts";
import { namedDate, numericDate } from "../printed-dates.ts";
import type { DocketSource, PageContext, PageKind, ParseSteps } from "../source.ts";
import { docketOf, entryOf } from "../blank.ts";
import { ownAddress, shownLines } from "../witness/page.ts";

const ID = "clearinghouse";
const HOST = /^(?:www\.)?clearinghouse\.net$/;
const CASE_PATH = /^\/case\/\d{1,8}\/?$/;
const NUMBER_HEADING = /^(?:ECF|Doc(?:ument|ket)?)\.? ?(?:Number|No\.?|#)$/i;
const TEXT_HEADING = /^(?:Description|Docket Text|Entry)$/i;
const DATE_HEADING = /^Date(?: Filed)?$/i;
const NO_CASE = "This page does not say which court's case it shows.";

/**
 * The case page of the Civil Rights Litigation Clearinghouse, from saved pages: a copy of RECAP's docket, so no witness
 * of its own. Its markup was never seen here; the table of entries is found by its headings.
 */
export const clearinghouse: DocketSource = {
  id: ID,
  name: "Civil Rights Litigation Clearinghouse",
  matches: [],
  optionalMatches: [],
  examples: [
    ["https://clearinghouse.net/case/15895/", "docket"],
    ["https://clearinghouse.net/search/case/", "other"],
  ],
  recognise,
  claims: (page) => isCasePage(ownAddress(page, new URL(page.URL || "https://saved.page.invalid/"))),
  parse,
};

function recognise(url: URL): PageKind | null {
  if (!HOST.test(url.hostname)) return null;
  return isCasePage(url) ? "docket" : "other";
}

function isCasePage(url: URL): boolean {
  return HOST.test(url.hostname) && CASE_PATH.test(url.pathname);
}

function* parse(page: Document, _context: PageContext): ParseSteps {
  const lines = shownLines(page);
  const table = findTable(page);
  yield;
  // The case's own number and court stand above its docket; a district's number is told from other figures by its type.
  const numbers = lines.flatMap(({ text }) => findDocketNumber(text.slice(0, 300)) ?? []);
  const number = numbers.find(({ type }) => type !== null) ?? numbers[0];
  const court = lines
    .slice(0, 400)
    .map(({ text }) => courtByName(text.slice(0, 300), "district") ?? courtByName(text.slice(0, 300), "appeals"))
    .find((found) => found !== undefined);
  if (!number || !court) return { ok: false, reason: NO_CASE };
  if (!table) return { ok: false, reason: "This page shows no table of docket entries." };
  const problems: ParseProblem[] = [];
  const entries: DocketEntry[] = [];
  const rows: Element[] = [];
  for (const [index, row] of table.rows.entries()) {
    yield;
    const entry = readRow(row, table.columns, `entry row ${index + 1}`, problems);
    if (!entry) continue;
    entries.push(entry);
    rows.push(row);
  }
  if (entries.length === 0) return { ok: false, reason: "The table of docket entries is empty." };
  const heading = (page.querySelector("h1")?.textContent ?? page.title)
    .replace(/^\s*Case:\s*/i, "")
    .replace(/\s+/g, " ");
  const docket = docketOf({
    courtId: court.id,
    docketNumber: number.text,
    caseName: caseNameOf([heading.slice(0, 500)]),
    entries,
  });
  const snapshot = {
    sourceId: ID,
    docket,
    completeness: "partial",
    criteria: "copy of RECAP's docket",
    problems,
  } as const;
  return { ok: true, snapshot, rows };
}

interface Columns {
  readonly number: number;
  readonly text: number;
  readonly date: number;
}

function findTable(page: Document): { readonly rows: readonly Element[]; readonly columns: Columns } | null {
  for (const table of page.getElementsByTagName("table")) {
    const [head, ...rows] = rowsOf(table);
    const headings = head ? cellsOf(head).map((cell) => textStart(cell, 60)) : [];
    const at = (heading: RegExp) => headings.findIndex((text) => heading.test(text));
    const columns = { number: at(NUMBER_HEADING), text: at(TEXT_HEADING), date: at(DATE_HEADING) };
    if (columns.number >= 0 && columns.text >= 0 && columns.date >= 0) return { rows, columns };
  }
  return null;
}

function readRow(row: Element, columns: Columns, where: string, problems: ParseProblem[]): DocketEntry | null {
  const cells = cellsOf(row).map((cell) => textOf(cell));
  const printed = cells[columns.number] ?? "";
  const docketText = cells[columns.text] ?? "";
  const date = cells[columns.date] ?? "";
  if (docketText === "" && printed === "") return null;
  const number = /^\d{1,6}$/.exec(printed)?.[0] ?? null;
  const dateFiled = namedDate(date) ?? numericDate(date);
  const doubts = [
    ...(dateFiled === null ? [`date not read: ${date}`] : []),
    ...(number === null && printed !== "" ? [`number not read: ${printed}`] : []),
  ];
  if (doubts.length > 0)
    problems.push({ where, text: `${doubts.join("; ")}. Row: ${cells.join(" | ")}`.slice(0, 500) });
  return entryOf({ documentNumber: number, dateFiled, docketText });
}
