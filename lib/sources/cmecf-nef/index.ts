import { courtByHost, pagesOfOtherCourts } from "../../docket/courts.ts";
import type { DocketSnapshot } from "../../docket/docket.ts";
import { UNKNOWN_COURT } from "../cmecf-district/identity.ts";
import { textStart } from "../dom/text.ts";
import { leadsToLogin } from "../login.ts";
import { readNotice } from "../notices/read-notice.ts";
import type { DocketSource, PageContext, PageKind, ParseSteps } from "../source.ts";
import { linesOfPage } from "./lines.ts";

const ID = "cmecf-nef";
const PATH = /\/DisplayReceipt\.pl$/;
/** "?321020,57": the case and the entry. */
const ENTRY = /^\?(\d{1,12}),(\d{1,12})(?!\d)/;
const TITLE = /^notice of electronic filing\b/i;
const DOCKET_TEXT = /^docket text\s?:/i;
const LABELS = ["b", "strong"] as const;
/** Title and labels stand before the list of those who were served. */
const ELEMENTS_TRIED = 400;

/** Notices of electronic filing as pages: what filers see after filing, and behind the silver ball beside an entry. */
export const cmecfNef: DocketSource = {
  id: ID,
  name: "CM/ECF notice of electronic filing",
  matches: ["https://ecf.mied.uscourts.gov/cgi-bin/DisplayReceipt.pl*"],
  optionalMatches: pagesOfOtherCourts("/cgi-bin/DisplayReceipt.pl*", (kind) => kind !== "appeals", "mied"),
  examples: [
    ["https://ecf.mied.uscourts.gov/cgi-bin/DisplayReceipt.pl?321020,57", "docket"],
    ["https://ecf.mieb.uscourts.gov/cgi-bin/DisplayReceipt.pl?770001,12", "docket"],
    ["https://ecf.mied.uscourts.gov/cgi-bin/DisplayReceipt.pl", "other"],
  ],
  recognise,
  claims: (page) => labelled(page, TITLE) !== null && labelled(page, DOCKET_TEXT) !== null,
  refusal: (page) => (leadsToLogin(page) ? "The court asks you to log in." : null),
  parse,
};

function recognise(url: URL): PageKind | null {
  const court = courtByHost(url.hostname);
  if (!court || court.kind === "appeals" || !PATH.test(url.pathname)) return null;
  return ENTRY.test(url.search) ? "docket" : "other";
}

function* parse(page: Document, context: PageContext): ParseSteps {
  const lines = yield* linesOfPage(page);
  const body = { title: "", lines };
  const courtId = courtByHost(context.url.hostname)?.id ?? context.courtId;
  const read = readNotice({ subject: "", senderHost: "", body }, { courtId });
  if (!read.ok) return { ok: false, reason: "The page is headed as a notice, but names no case with its docket text." };
  const [first, ...others] = read.snapshots.map((snapshot) => ofPage(snapshot, context.url, read.snapshots.length));
  const row = labelled(page, DOCKET_TEXT)?.parentElement;
  if (!first || !row) return { ok: false, reason: "The notice names no case." };
  const snapshot = { ...first, problems: [...first.problems, ...read.problems] };
  return others.length === 0 ? { ok: true, snapshot, rows: [row] } : { ok: true, snapshot, rows: [row], others };
}

/** The address names case and entry, also where the notice links to no document; it is believed about the page's court. */
function ofPage(snapshot: DocketSnapshot, url: URL, count: number): DocketSnapshot {
  const [, caseId, seqNo] = PATH.test(url.pathname) ? (ENTRY.exec(url.search) ?? []) : [];
  const { docket } = snapshot;
  const court = courtByHost(url.hostname);
  const isOwn = caseId !== undefined && (docket.pacerCaseId === caseId || (docket.pacerCaseId === null && count === 1));
  const entries = docket.entries.map((entry) =>
    isOwn && entry.pacerSeqNo === null ? { ...entry, pacerSeqNo: seqNo ?? null } : entry,
  );
  const courtId = docket.courtId === UNKNOWN_COURT && court ? court.id : docket.courtId;
  const pacerCaseId = docket.pacerCaseId ?? (isOwn ? caseId : null);
  return { ...snapshot, sourceId: ID, docket: { ...docket, courtId, pacerCaseId, entries } };
}

/** The first element in bold whose text begins so. */
function labelled(page: Document, pattern: RegExp): Element | null {
  for (const tag of LABELS) {
    const elements = page.getElementsByTagName(tag);
    for (let at = 0; at < Math.min(elements.length, ELEMENTS_TRIED); at++) {
      const element = elements[at];
      if (element && pattern.test(textStart(element, 60))) return element;
    }
  }
  return null;
}
