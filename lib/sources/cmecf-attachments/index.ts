import { courtByDocumentId, courtByHost, courtById, courtByName, pagesOfOtherCourts } from "../../docket/courts.ts";
import type { Attachment, DocumentMenu, ParseProblem } from "../../docket/docket.ts";
import { UNKNOWN_COURT } from "../cmecf-district/identity.ts";
import { textStart } from "../dom/text.ts";
import { leadsToLogin } from "../login.ts";
import type { DocketSource, PageContext, PageKind, ParseSteps } from "../source.ts";
import { isMenu, type MenuRow, type MenuTable, readMenu } from "./menu-rows.ts";
import { attachmentNumbers } from "./numbering.ts";

const ID = "cmecf-attachments";
/** "/doc1/09719876501", "/docs1/…", "/cgi-bin/show_doc.pl?caseid=…", "/cgi-bin/show_case_doc?12,321020,,,". */
const DOCUMENT_PATH = /^\/docs?1\/\d{5,16}$|\/show_(?:doc|case_doc)(?:\.pl)?$/;
const MULTIPLE = /\/show_multidocs\.pl$/;
/** "show_multidocs.pl?caseid=321020&arr_de_seq_nums=57&…": behind the buttons that open all documents at once. */
const ALL_DOCUMENTS = /show_multidocs\.pl\?caseid=(\d{1,12})&arr_de_seq_nums=(\d{1,12})(?!\d)/;
const BUTTONS_TRIED = 200;
const REASON = "This page lists the documents of one entry; it is no docket.";

/** Lists of the documents of one entry ("Document Selection Menu"): they enrich the entry and never are one. */
export const cmecfAttachments: DocketSource = {
  id: ID,
  name: "CM/ECF list of documents",
  matches: ["https://ecf.mied.uscourts.gov/doc1/*"],
  optionalMatches: pagesOfOtherCourts("/doc1/*", (kind) => kind !== "appeals", "mied"),
  examples: [
    ["https://ecf.mied.uscourts.gov/doc1/09708123456", "documents"],
    ["https://ecf.mied.uscourts.gov/doc1/09708123456?caseid=321020&de_seq_num=57", "documents"],
    [
      "https://ecf.mieb.uscourts.gov/cgi-bin/show_doc.pl?caseid=770001&de_seq_num=5&dm_id=812345&doc_num=2",
      "documents",
    ],
    ["https://ecf.nyed.uscourts.gov/cgi-bin/show_case_doc?12,410667,,,", "documents"],
    ["https://ecf.mied.uscourts.gov/cgi-bin/show_multidocs.pl?caseid=321020&arr_de_seq_nums=57", "other"],
  ],
  recognise,
  claims: isMenu,
  refusal: (page) => (leadsToLogin(page) ? "The court asks you to log in." : null),
  parse,
};

function recognise(url: URL): PageKind | null {
  const court = courtByHost(url.hostname);
  if (!court || court.kind === "appeals") return null;
  if (DOCUMENT_PATH.test(url.pathname)) return "documents";
  return MULTIPLE.test(url.pathname) ? "other" : null;
}

function* parse(page: Document, context: PageContext): ParseSteps {
  const table = yield* readMenu(page);
  const menu = menuOf(page, context, table);
  if (menu.documentNumber === null && menu.pacerDocId === null && menu.pacerSeqNo === null) {
    return { ok: false, reason: "The page lists documents, but does not say of which entry." };
  }
  return { ok: false, reason: REASON, menu };
}

function menuOf(page: Document, context: PageContext, { rows, countsParts, doubts }: MenuTable): DocumentMenu {
  const main = rows.find((row) => row.isMain);
  const others = rows.filter((row) => !row.isMain);
  const courtId = courtOf(page, context, rows);
  const numbers = attachmentNumbers(others, countsParts, courtId);
  const problems: ParseProblem[] = doubts.map((text) => ({ where: "documents", text }));
  const all = allDocuments(page, context.url);
  const ownNumber = main && !countsParts ? main.number : null;
  return {
    sourceId: ID,
    courtId,
    pacerCaseId: mostNamed(rows.map(({ link }) => link?.caseId ?? null)) ?? all.caseId,
    documentNumber: ownNumber?.toString() ?? main?.entryNumber ?? null,
    pacerDocId: main?.link?.documentId ?? null,
    pacerSeqNo: mostNamed(rows.map(({ link }) => link?.seqNo ?? null)) ?? all.seqNo,
    pageCount: main?.pageCount ?? null,
    fileSizeBytes: main?.fileSizeBytes ?? null,
    attachments: others.map((row, at) => attachmentOf(row, numbers[at] ?? 0)),
    problems,
  };
}

function attachmentOf(row: MenuRow, attachmentNumber: number): Attachment {
  return {
    attachmentNumber,
    description: row.description,
    pacerDocId: row.link?.documentId ?? null,
    freeUrl: null,
    pageCount: row.pageCount,
    fileSizeBytes: row.fileSizeBytes,
  };
}

/** The court of the address; of a saved page the one that is told, that its document ids or its title name. */
function courtOf(page: Document, context: PageContext, rows: readonly MenuRow[]): string {
  const known = courtByHost(context.url.hostname) ?? (context.courtId ? courtById(context.courtId) : undefined);
  if (known ?? context.courtId) return known?.id ?? context.courtId ?? UNKNOWN_COURT;
  for (const { link } of rows) {
    const court = link?.documentId ? courtByDocumentId(link.documentId) : undefined;
    if (court) return court.id;
  }
  const title = page.getElementsByTagName("title")[0];
  const named = title ? textStart(title, 200) : "";
  return courtByName(named, /bankruptcy/i.test(named) ? "bankruptcy" : "district")?.id ?? UNKNOWN_COURT;
}

/** The case and entry that the buttons for all documents name, else the address. */
function allDocuments(page: Document, url: URL): { readonly caseId: string | null; readonly seqNo: string | null } {
  const inputs = page.getElementsByTagName("input");
  for (let at = 0; at < Math.min(inputs.length, BUTTONS_TRIED); at++) {
    const call = (inputs[at]?.getAttribute("onclick") ?? "").slice(0, 500);
    const [, caseId, seqNo] = ALL_DOCUMENTS.exec(call) ?? [];
    if (caseId !== undefined && seqNo !== undefined) return { caseId, seqNo };
  }
  return { caseId: numberIn(url, "caseid"), seqNo: numberIn(url, "de_seq_num") };
}

function numberIn(url: URL, name: string): string | null {
  const value = url.searchParams.get(name) ?? "";
  return /^\d{1,12}$/.test(value) ? value : null;
}

function mostNamed(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null && value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
