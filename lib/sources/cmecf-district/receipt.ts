import type { Completeness } from "../../docket/docket.ts";
import { findDocketNumber } from "../../docket/docket-number.ts";
import { cellsOf } from "../dom/tables.ts";
import { textOf, textStart } from "../dom/text.ts";
import { elementsIn } from "../dom/walk.ts";

/** What the transaction receipt at the end of a page says of the report; never who asked for it. */
export interface Receipt {
  readonly description: string;
  /** "2:17-cv-11910-MAG-DRG Start date: 6/1/2018", as printed. */
  readonly criteria: string;
}

/** How much of the docket was shown, and what says so. */
export interface Coverage {
  readonly completeness: Completeness;
  readonly criteria: string | null;
}

const RECEIPT = /\b(?:PACER Service Center|Transaction Receipt)\b/i;
const ABOUT_THE_USER = /^(?:PACER Login|Client Code|User Name|Billable Pages)\s?:/i;
const DESCRIPTION = /^Description\s?:$/i;
const CRITERIA = /^Search Criteria\s?:$/i;
/** What follows the case number when every entry was asked for: nothing, or bankruptcy's range of all documents. */
const WHOLE_RANGE =
  /^(?:Fil or Ent: ?(?:filed|entered) ?)?(?:From: ?)?(?:To: ?)?(?:Doc From: ?0 Doc To: ?9{6,10} ?)?(?:Term: ?included ?)?(?:Links: ?\S{1,4} ?)?(?:Headers: ?\S{1,10} ?)?(?:Multiple Docs: ?\S{1,4} ?)?(?:Format: ?html ?)?(?:Page counts for documents: ?\w{1,12} ?)?$/i;
/** Words of a search that leaves entries out. */
const RANGE =
  /\b(?:start(?:ing)? (?:date|with)|end(?:ing)? (?:date|with)|from: ?\d|to: ?\d|doc (?:from|to):|term: ?excluded)/i;
/** A receipt is among the last tables of a page. */
const TABLES_TRIED = 12;

/**
 * True for the table that says who asked for the page and what it cost, and for its rows that name the user: in a page
 * with broken markup they can stand anywhere, and nothing of them may be taken for the docket.
 */
export function isReceipt(element: Element): boolean {
  if (element.tagName === "TABLE") return RECEIPT.test(textStart(element, 60));
  return element.tagName === "TR" && cellsOf(element).some((cell) => ABOUT_THE_USER.test(textStart(cell, 20)));
}

/** For readers of anything that is kept. */
export const WITHOUT_RECEIPT = { skip: isReceipt, skipped: "table,tr" };

/** Finds the receipt among the tables after the entries and reads its description and search criteria, nothing else. */
export function readReceipt(tables: readonly Element[]): Receipt | null {
  for (const table of tables.slice(-TABLES_TRIED).toReversed()) {
    if (!isReceipt(table)) continue;
    return { description: valueBeside(table, DESCRIPTION), criteria: valueBeside(table, CRITERIA) };
  }
  return null;
}

/** Whether a page showed the whole docket to this viewer: only a receipt without any range says so. */
export function coverageOf(receipt: Receipt | null, hasEntryTable: boolean): Coverage {
  if (!receipt || receipt.criteria === "")
    return { completeness: hasEntryTable ? "unknown" : "partial", criteria: null };
  const { criteria, description } = receipt;
  if (!hasEntryTable || RANGE.test(withoutWholeRange(criteria))) return { completeness: "partial", criteria };
  const isDocketReport = /^docket (?:report|sheet)$/i.test(description);
  const isWhole = isDocketReport && WHOLE_RANGE.test(afterNumber(criteria));
  return { completeness: isWhole ? "complete" : "unknown", criteria };
}

/** The criteria without the case number that they begin with. */
function afterNumber(criteria: string): string {
  if (!findDocketNumber(criteria)) return criteria;
  return criteria.replace(/^\S*(?:MDL No\. )?\d\S*\s*/i, "");
}

function withoutWholeRange(criteria: string): string {
  return criteria.replace(/Doc From: ?0 Doc To: ?9{6,10}/i, "");
}

/** The text of the cell after the one that holds a label; the cells between other labels are not read. */
function valueBeside(table: Element, label: RegExp): string {
  for (const row of elementsIn(table, "TR")) {
    const cells = cellsOf(row);
    const at = cells.findIndex((cell) => label.test(textStart(cell, 40)));
    const value = at < 0 ? undefined : cells[at + 1];
    if (value) return textOf(value).slice(0, 400);
  }
  return "";
}
