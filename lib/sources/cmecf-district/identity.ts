import { courtByDocumentId, courtByHost, courtById, courtByName } from "../../docket/courts.ts";
import type { DocketEntry, ParseProblem } from "../../docket/docket.ts";
import { docketCore, type DocketNumber, findDocketNumber } from "../../docket/docket-number.ts";
import { textStart } from "../dom/text.ts";
import { elementsIn } from "../dom/walk.ts";
import type { PageContext } from "../source.ts";
import type { EntryRow } from "./entry-row.ts";

/** The court id of a saved page that nothing ties to a court. */
export const UNKNOWN_COURT = "unknown";

/** The only form of address that names the case: "?664012345678901-L_9999_1-0-321020". */
const CASE_IN_ADDRESS = /^\?\d+-L_\d+_\d+-\d+-(\d{1,9})$/;
/** Types of criminal cases: indictments, magistrates' complaints, petty offences. */
const CRIMINAL: ReadonlySet<string> = new Set(["cr", "mj", "po"]);
/** "RECENT_CASES=' + "770001^660012^660013;": the present case first. */
const RECENT_CASES = /RECENT_CASES=['"]?\s{0,4}\+?\s{0,4}['"]?(\d{1,12})(?=[\^;'"])/;
const SCRIPTS_TRIED = 100;
const CASE_ID = /^\d{1,12}$/;
/** Rows whose links are looked at for the court; the first linked entry settles it. */
const ROWS_TRIED = 50;
/** Rows of other cases that are reported one by one. */
const STRANGERS_TOLD = 20;

interface CourtEvidence {
  readonly context: PageContext;
  readonly heading: Element | null;
  readonly entryRows: readonly EntryRow[];
  readonly rows: readonly Element[];
}

/** The page's court: by its address; for saved pages as told, else by its document links or its heading. */
export function courtOf({ context, heading, entryRows, rows }: CourtEvidence): string {
  const known = courtByHost(context.url.hostname) ?? (context.courtId ? courtById(context.courtId) : undefined);
  if (known ?? context.courtId) return known?.id ?? context.courtId ?? UNKNOWN_COURT;
  for (const [at, { entry }] of entryRows.slice(0, ROWS_TRIED).entries()) {
    const row = rows[at];
    if (entry.pacerDocId === null || !row) continue;
    const court = courtByDocumentId(entry.pacerDocId) ?? courtByLinks(row);
    if (court) return court.id;
  }
  const named = heading ? textStart(heading, 400) : "";
  const kind = /bankruptcy/i.test(named) ? "bankruptcy" : "district";
  return courtByName(named, kind)?.id ?? UNKNOWN_COURT;
}

function courtByLinks(row: Element) {
  for (const anchor of elementsIn(row, "A")) {
    const host = /^https:\/\/([\w.-]{1,60})\//.exec(anchor.getAttribute("href") ?? "")?.[1];
    const court = host === undefined ? undefined : courtByHost(host);
    if (court) return court;
  }
  return undefined;
}

/**
 * PACER's id of the page's own case: by the form for several documents, by the links of the entries' own numbers,
 * or by an address that names it. Never by links of the header (lead, member and related cases) or of docket texts.
 */
export function caseIdOf(page: Document, url: URL, entryRows: readonly EntryRow[]): string | null {
  const input = [...page.getElementsByName("caseid")].find((element) => element.tagName === "INPUT");
  const inForm = input?.getAttribute("value")?.trim() ?? "";
  if (CASE_ID.test(inForm)) return inForm;
  const counts = new Map<string, number>();
  for (const { caseId } of entryRows) if (caseId !== null) counts.set(caseId, (counts.get(caseId) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? CASE_IN_ADDRESS.exec(url.search)?.[1] ?? caseInScript(page);
}

/** The case that a bankruptcy court's script puts at the head of those that were seen last. Read as text, never run. */
function caseInScript(page: Document): string | null {
  const scripts = page.getElementsByTagName("script");
  for (let at = 0; at < Math.min(scripts.length, SCRIPTS_TRIED); at++) {
    const found = RECENT_CASES.exec((scripts[at]?.textContent ?? "").slice(0, 2000))?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** A page's own case, as its heading and links name it. */
export interface OwnCase {
  readonly caseId: string | null;
  readonly number: DocketNumber;
}

/** The entries of all rows, and the positions of those that are of another case. */
export interface EntriesOfPage {
  readonly entries: DocketEntry[];
  readonly strangers: readonly number[];
}

/**
 * The entries of a page. A row whose own link claims another case is a stranger: it is told and reported with its words,
 * without the sequence number, which means something in that case only, and must not be merged into this docket. A
 * criminal case has one id for each defendant and one sequence of numbers for all, so there every id is the case's own.
 */
export function entriesOfCase(
  rows: readonly EntryRow[],
  { caseId, number }: OwnCase,
  problems: ParseProblem[],
): EntriesOfPage {
  const entries = rows.map(({ entry }) => entry);
  if (number.type !== null && CRIMINAL.has(number.type)) return { entries, strangers: [] };
  const strangers = [...rows.keys()].filter((at) => rows[at]?.caseId !== null && rows[at]?.caseId !== caseId);
  reportStrangers(
    strangers.flatMap((at) => rows[at] ?? []),
    rows.length,
    caseId,
    problems,
  );
  const isStranger = new Set(strangers);
  return {
    entries: entries.map((entry, at) => (isStranger.has(at) ? { ...entry, pacerSeqNo: null } : entry)),
    strangers,
  };
}

function reportStrangers(
  strangers: readonly EntryRow[],
  count: number,
  caseId: string | null,
  problems: ParseProblem[],
): void {
  if (strangers.length === 0) return;
  const told = strangers.slice(0, STRANGERS_TOLD);
  const numbers = told.map(({ entry }) => entry.documentNumber ?? "unnumbered").join(", ");
  const text = `${strangers.length} of ${count} entries link to another case than ${caseId}: ${numbers}`;
  problems.push({ where: "entries", text: `${text}. They are not taken into this docket.` });
  for (const { entry, caseId: claimed } of told) {
    const where = `entry ${entry.documentNumber ?? "without number"} of case ${claimed}`;
    problems.push({ where, text: `not taken into this docket: ${entry.docketText.slice(0, 500)}` });
  }
}

/** True if a receipt was issued for the case that the heading names; another case is reported. */
export function isReceiptOf(docketNumber: string, criteria: string, problems: ParseProblem[]): boolean {
  const charged = findDocketNumber(criteria);
  if (!charged || docketCore(charged.text) === docketCore(docketNumber)) return true;
  problems.push({ where: "receipt", text: `the receipt is for ${charged.text}, the heading names ${docketNumber}` });
  return false;
}
