import { courtByHost, pagesOfOtherCourts } from "../../docket/courts.ts";
import type { Completeness, ParseProblem } from "../../docket/docket.ts";
import { docketOf } from "../blank.ts";
import type { EntryRow } from "../cmecf-district/entry-row.ts";
import { caseIdOf, courtOf, entriesOfCase, isReceiptOf, UNKNOWN_COURT } from "../cmecf-district/identity.ts";
import { coverageOf, readReceipt, WITHOUT_RECEIPT } from "../cmecf-district/receipt.ts";
import { refusalOf } from "../cmecf-district/refusals.ts";
import { textOf, textStart } from "../dom/text.ts";
import type { DocketSource, PageContext, PageKind, ParseSteps } from "../source.ts";
import { docketTextOf, readEntry, withText } from "./entry-rows.ts";
import { type Header, readHeader } from "./header.ts";
import { headerRowOf, reportRows } from "./table.ts";

const ID = "cmecf-history";
const PATH = /\/HistDocQry\.pl$/;
/** "?120718293645102-L_1_0-1": a report that was run. Digits alone lead to the form. */
const REPORT_RUN = /^\?\d+-L_\w+-[\w-]+$/;
/** The report's own title: every event of the case, or only those with a document. */
const MODE = /^(history|documents)(?: of case)?$/i;
const CASE_COOKIE = /CASE_NUM=[^"'()]{1,60}\((\d{1,12}),?\)/;
const ELEMENTS_TRIED = 60;
const SCRIPT_LIMIT = 3000;

/** History/Documents reports: every event of a case with its short name, with or without its docket text. */
export const cmecfHistory: DocketSource = {
  id: ID,
  name: "CM/ECF History/Documents report",
  matches: ["https://ecf.mied.uscourts.gov/cgi-bin/HistDocQry.pl*"],
  optionalMatches: pagesOfOtherCourts("/cgi-bin/HistDocQry.pl*", (kind) => kind !== "appeals", "mied"),
  examples: [
    ["https://ecf.mied.uscourts.gov/cgi-bin/HistDocQry.pl?120718293645102-L_1_0-1", "docket"],
    ["https://ecf.mieb.uscourts.gov/cgi-bin/HistDocQry.pl?664012345678901-L_1_1-0", "docket"],
    ["https://ecf.mied.uscourts.gov/cgi-bin/HistDocQry.pl?321020", "other"],
    ["https://ecf.mied.uscourts.gov/cgi-bin/HistDocQry.pl?796393661435567-L_ShowDktTxt_1-0-321020-1-31-", "other"],
  ],
  recognise,
  claims: (page) => headerRowOf(page) !== null,
  refusal: refusalOf,
  parse,
};

function recognise(url: URL): PageKind | null {
  const court = courtByHost(url.hostname);
  if (!court || court.kind === "appeals" || !PATH.test(url.pathname)) return null;
  return REPORT_RUN.test(url.search) && !url.search.includes("ShowDktTxt") ? "docket" : "other";
}

function* parse(page: Document, context: PageContext): ParseSteps {
  const tableHeader = headerRowOf(page);
  const header = tableHeader && readHeader(page);
  if (!header) {
    return { ok: false, reason: refusalOf(page) ?? "The page lists events, but does not say of which case." };
  }
  const problems: ParseProblem[] = [];
  const rows = yield* reportRows(tableHeader);
  const { entryRows, elements, isDamaged } = yield* readRows(rows, problems);
  const title = page.getElementsByTagName("title")[0] ?? null;
  const courtId = courtOf({ context, heading: title, entryRows, rows: elements });
  if (courtId === UNKNOWN_COURT) problems.push({ where: "header", text: "nothing says which court the page is from" });
  const claims = new Set(entryRows.map((row) => row.caseId).filter((id) => id !== null));
  // Reports on several defendants link to the ids of each; the page's script names the case itself.
  const pacerCaseId = (claims.size === 1 ? null : caseInCookie(page)) ?? caseIdOf(page, context.url, entryRows);
  const { entries, strangers } = entriesOfCase(entryRows, { caseId: pacerCaseId, number: header.number }, problems);
  yield;
  const { completeness, criteria } = coverage(page, header, problems);
  const { number, isOfOneDefendant: _, ...fields } = header;
  const docket = docketOf({ ...fields, docketNumber: number.text, courtId, pacerCaseId, entries });
  const shown = completeness === "complete" && (isDamaged || strangers.length > 0) ? "unknown" : completeness;
  return {
    ok: true,
    snapshot: {
      sourceId: ID,
      docket,
      completeness: shown,
      criteria,
      problems,
      ...(strangers.length > 0 && { strangers }),
    },
    rows: elements,
  };
}

interface Reading {
  readonly entryRows: readonly EntryRow[];
  readonly elements: readonly Element[];
  /** A row could not be read at all, so that nothing may be concluded from what is not there. */
  readonly isDamaged: boolean;
}

/** An entry is one row, or two where its docket text was asked for. */
function* readRows(rows: readonly Element[], problems: ParseProblem[]): Generator<void, Reading, void> {
  const entryRows: EntryRow[] = [];
  const elements: Element[] = [];
  let isDamaged = false;
  for (const [index, row] of rows.entries()) {
    yield;
    const where = `entry row ${index + 1}`;
    try {
      const text = docketTextOf(row);
      const last = entryRows.at(-1);
      const read = text === null ? readEntry(row) : null;
      if (text !== null && last?.entry.docketText === "") entryRows[entryRows.length - 1] = withText(last, text);
      else if (read) {
        entryRows.push(read);
        elements.push(row);
        if (read.problem !== null) problems.push({ where, text: read.problem });
      } else if (textStart(row, 20, WITHOUT_RECEIPT) !== "") {
        problems.push({ where, text: `no entry could be read. Row: ${textOf(row, WITHOUT_RECEIPT).slice(0, 500)}` });
      }
    } catch (error) {
      isDamaged = true;
      problems.push({ where, text: `${String(error)}. Row: ${textStart(row, 500, WITHOUT_RECEIPT)}` });
    }
  }
  return { entryRows, elements, isDamaged };
}

interface Shown {
  readonly completeness: Completeness;
  readonly criteria: string | null;
}

/**
 * "History" shows every event, numbered or not, and its receipt proves that none was left out by a range; "Documents"
 * shows only events with a document, and a report on one defendant only that defendant's.
 */
function coverage(page: Document, header: Header, problems: ParseProblem[]): Shown {
  const receipt = readReceipt([...page.getElementsByTagName("table")]);
  const mode = modeOf(page, receipt?.criteria ?? "");
  const criteria = [mode, receipt?.criteria].filter(Boolean).join(": ") || null;
  const isOwn = isReceiptOf(header.number.text, receipt?.criteria ?? "", problems);
  if (mode === "Documents") return { completeness: "partial", criteria };
  if (!receipt || mode === null || !isOwn || header.isOfOneDefendant) return { completeness: "unknown", criteria };
  const plain = { description: "Docket Report", criteria: receipt.criteria.replace(/\s*\bType: History\b\s*/i, " ") };
  return { completeness: coverageOf(plain, true).completeness, criteria };
}

function modeOf(page: Document, criteria: string): "History" | "Documents" | null {
  const titles = ["h2", "h3", "font", "b"].flatMap((tag) => textsOf(page, tag));
  const found = MODE.exec(titles.find((title) => MODE.test(title)) ?? "")?.[1];
  const asked = found ?? /\bType: (History|Documents)\b/i.exec(criteria)?.[1];
  if (asked === undefined) return null;
  return asked.toLowerCase() === "documents" ? "Documents" : "History";
}

function textsOf(page: Document, tag: string): string[] {
  const elements = page.getElementsByTagName(tag);
  const texts: string[] = [];
  for (let at = 0; at < Math.min(elements.length, ELEMENTS_TRIED); at++) {
    const element = elements[at];
    if (element) texts.push(textStart(element, 30));
  }
  return texts;
}

/** "CASE_NUM=2:17-cv-11910(321020)": what the page's script puts into a cookie. Read as text, never run. */
function caseInCookie(page: Document): string | null {
  const scripts = page.getElementsByTagName("script");
  for (let at = 0; at < Math.min(scripts.length, ELEMENTS_TRIED); at++) {
    const found = CASE_COOKIE.exec((scripts[at]?.textContent ?? "").slice(0, SCRIPT_LIMIT))?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
