import { courtByHost, pagesOfOtherCourts } from "../../docket/courts.ts";
import type { ParseProblem } from "../../docket/docket.ts";
import { findDocketNumber } from "../../docket/docket-number.ts";
import { cellsOf, rowsOf } from "../dom/tables.ts";
import { textStart } from "../dom/text.ts";
import type { DocketSource, PageContext, PageKind, ParseOutcome, ParseSteps } from "../source.ts";
import { listedDocuments, withDocuments } from "./document-rows.ts";
import { type EntryRow, readEntryRow } from "./entry-row.ts";
import { type Header, isHeaderText, readFlags, readHeader, readHeaderCell } from "./header.ts";
import { caseIdOf, courtOf, entriesOfCase, isReceiptOf, UNKNOWN_COURT } from "./identity.ts";
import { caseNameOf, nameByParties } from "./names.ts";
import { type PartyTables, readParties } from "./parties.ts";
import { coverageOf, readReceipt, WITHOUT_RECEIPT } from "./receipt.ts";
import { refusalOf } from "./refusals.ts";
import { strayRows } from "../stray-rows.ts";
import { headingOf, type Survey, survey } from "./survey.ts";

const ID = "cmecf-district";
const ADVERSARY = /\badversary\b/i;
/** "?321020123456789-L_1_0-1": a report that was run. Digits alone ask for one and lead to the form. */
const REPORT_RUN = /^\?\d+-L_\w+-[\w-]+$/;
/** Pages of the same program that are read as something else: reports of events, notices, lists of documents. */
const OF_OTHER_SOURCES = /\/(?:HistDocQry|DisplayReceipt|show_(?:doc|case_doc|multidocs))(?:\.pl)?$|^\/docs?1\//;
/** Docket reports of the district courts and the courts that use the same program. */
export const cmecfDistrict: DocketSource = {
  id: ID,
  name: "CM/ECF docket report",
  matches: ["https://ecf.mied.uscourts.gov/cgi-bin/*"],
  optionalMatches: pagesOfOtherCourts("/cgi-bin/*", (kind) => kind !== "appeals", "mied"),
  examples: [
    ["https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?120718293645102-L_1_0-1", "docket"],
    ["https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?664012345678901-L_9999_1-0-551063", "docket"],
    ["https://ecf-train.mied.uscourts.gov/cgi-bin/DktRpt.pl?120718293645102-L_1_0-1", "docket"],
    ["https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?321020", "other"],
    ["https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?caseNumber=2:17-cv-11910&caseId=321020", "other"],
    ["https://ecf.mied.uscourts.gov/cgi-bin/iquery.pl?120718293645102-L_1_0-1", "other"],
    ["https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl", "other"],
  ],
  recognise,
  claims: (page) => headingOf(page) !== null,
  refusal: refusalOf,
  parse,
};

function recognise(url: URL): PageKind | null {
  const court = courtByHost(url.hostname);
  if (!court || court.kind === "appeals" || OF_OTHER_SOURCES.test(url.pathname)) return null;
  return url.pathname.endsWith("/DktRpt.pl") && REPORT_RUN.test(url.search) ? "docket" : "other";
}

function* parse(page: Document, context: PageContext): ParseSteps {
  const parts = yield* survey(page);
  const receipt = readReceipt(parts.after.length > 0 ? parts.after : parts.middle);
  const headerTable = parts.middle.find((table) => isHeaderText(textStart(table, 3000)));
  const number = findDocketNumber(parts.printedNumber) ?? findDocketNumber(receipt?.criteria ?? "");
  if (!number || (!headerTable && parts.entryTables.length === 0)) return notADocket(page);
  yield;
  const problems: ParseProblem[] = [];
  const { entryRows, rows, ...reading } = yield* readEntries(parts, problems);
  const strays = yield* strayRows(page, rows, WITHOUT_RECEIPT);
  problems.push(...strays);
  const isDamaged = reading.isDamaged || strays.length > 0;
  const courtId = courtOf({ context, heading: parts.heading, entryRows, rows });
  if (courtId === UNKNOWN_COURT) problems.push({ where: "header", text: "nothing says which court the page is from" });
  const { header, parties } = yield* readCase({ parts, headerTable, courtId, problems });
  const pacerCaseId = caseIdOf(page, context.url, entryRows);
  yield;
  const { entries, strangers } = entriesOfCase(entryRows, { caseId: pacerCaseId, number }, problems);
  const isOwnReceipt = isReceiptOf(number.text, receipt?.criteria ?? "", problems);
  const { completeness, criteria } = coverageOf(receipt, parts.entryTables.length > 0);
  const { caption, chapter, ...fields } = header;
  const docket = {
    ...fields,
    courtId,
    docketNumber: number.text,
    caseName: caseNameOf(caption) || nameByParties(parties, ADVERSARY.test(parts.heading?.textContent ?? "")),
    flags: [...readFlags(parts.before), ...(chapter === null ? [] : [`Chapter ${chapter}`])],
    pacerCaseId,
    courtListenerId: null,
    parties,
    entries,
  };
  const shown =
    completeness === "complete" && (isDamaged || strangers.length > 0 || !isOwnReceipt) ? "unknown" : completeness;
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
    rows,
  };
}

function notADocket(page: Document): ParseOutcome {
  const reason = refusalOf(page) ?? "The page names a case but shows neither its header nor its entries.";
  return { ok: false, reason };
}

interface EntriesReading {
  readonly entryRows: readonly EntryRow[];
  readonly rows: readonly Element[];
  /** A row could not be read at all, so that nothing may be concluded from what is not there. */
  readonly isDamaged: boolean;
}

function* readEntries(parts: Survey, problems: ParseProblem[]): Generator<void, EntriesReading, void> {
  const entryRows: EntryRow[] = [];
  const rows: Element[] = [];
  let ordinal = 0;
  let isDamaged = false;
  for (const table of parts.entryTables) {
    if (table.isHeaderless) {
      problems.push({ where: "entries", text: "the table has no header; its dates are taken for days of filing" });
    }
    for (const row of table.rows) {
      yield;
      ordinal++;
      const where = `entry row ${ordinal}`;
      try {
        const read = readEntryRow(row, table.columns);
        if (!read) {
          const last = entryRows.at(-1);
          if (last)
            entryRows[entryRows.length - 1] = { ...last, entry: withDocuments(last.entry, listedDocuments(row)) };
          continue;
        }
        if (read.problem !== null) problems.push({ where, text: read.problem });
        entryRows.push(read);
        rows.push(row);
      } catch (error) {
        isDamaged = true;
        problems.push({ where, text: `${String(error)}. Row: ${textStart(row, 500, WITHOUT_RECEIPT)}` });
      }
    }
  }
  return { entryRows, rows, isDamaged };
}

/** Rows that say nothing are left out: the first cell that does holds the caption, and RECAP puts its button above it. */
function headerCells(table: Element): Element[] {
  const rows = [...rowsOf(table)].slice(0, 20).map(cellsOf);
  return rows.filter((cells) => cells.some((cell) => textStart(cell, 5) !== "")).flat();
}

interface CaseParts {
  readonly parts: Survey;
  readonly headerTable: Element | undefined;
  readonly courtId: string;
  readonly problems: ParseProblem[];
}

/** Reads what stands between heading and entries. Trouble there is reported and costs no entry. */
function* readCase({
  parts,
  headerTable,
  courtId,
  problems,
}: CaseParts): Generator<void, PartyTables & { header: Header }, void> {
  const cells = headerTable ? headerCells(headerTable) : [];
  let header = readHeader([], courtId);
  try {
    header = readHeader(cells, courtId);
    yield;
    const tables = yield* readParties(parts.middle.filter((table) => table !== headerTable));
    for (const cell of tables.caseCells) header = readHeaderCell(header, cell, courtId);
    return { ...tables, header };
  } catch (error) {
    problems.push({ where: "header and parties", text: String(error) });
    return { header, parties: [], caseCells: [] };
  }
}
