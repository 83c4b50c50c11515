import type { DocketEntry, ParseProblem } from "../../docket/docket.ts";
import { caseNameOf, judgeNameOf } from "../cmecf-district/names.ts";
import { namedDate } from "../printed-dates.ts";
import type { DocketSource, PageContext, ParseSteps } from "../source.ts";
import { docketOf, entryOf } from "../blank.ts";
import { ownAddress, type ShownLine, shownLines, valueOf } from "../witness/page.ts";
import { isJustia, type JustiaAddress, readAddress } from "./address.ts";
import { readFilings } from "./filings.ts";

const ID = "justia";
const DESCRIPTION = /^(?:Court )?Description\s?:/i;
/** "Hamama et al v. Adducci, No. 2:2017cv11910 - Document 43 (E.D. Mich. 2017)". */
const TITLE = /^(.{1,300}?)(?:, No\. | \(|\s[-:|]\s|$)/;

/**
 * Justia's dockets and filings, from saved pages: a weak witness, which may add an entry and never changes what the
 * court showed. Its pages were never seen here as markup; they are read by their addresses and their visible words.
 */
export const justia: DocketSource = {
  id: ID,
  name: "Justia",
  matches: [],
  optionalMatches: [],
  examples: [
    ["https://dockets.justia.com/docket/michigan/miedce/2:2017cv11910/321020", "docket"],
    ["https://dockets.justia.com/docket/circuit-courts/ca6/17-2171", "docket"],
    ["https://docs.justia.com/cases/federal/district-courts/michigan/miedce/2:2017cv11910/321020/43", "docket"],
    ["https://law.justia.com/cases/federal/district-courts/michigan/miedce/2:2017cv11910/321020/43/", "docket"],
    ["https://dockets.justia.com/search?query=hamama", "other"],
  ],
  recognise: (url) => (isJustia(url) ? (readAddress(url) ? "docket" : "other") : null),
  claims: (page) => readAddress(ownAddress(page, new URL(page.URL || "https://saved.page.invalid/"))) !== null,
  parse,
};

// oxlint-disable-next-line require-yield -- a short page, in one step
function* parse(page: Document, context: PageContext): ParseSteps {
  const address = readAddress(ownAddress(page, context.url));
  if (!address) return { ok: false, reason: "This page of Justia does not say which case it shows." };
  const lines = shownLines(page);
  const problems: ParseProblem[] = [];
  const { entries, rows } =
    address.page === "docket" ? readFilings(page, lines, problems) : filingPage(page, address, lines, problems);
  if (entries.length === 0) return { ok: false, reason: "This page of Justia lists no filing that can be read." };
  const value = (label: RegExp) => valueOf(lines, label);
  const docket = docketOf({
    courtId: address.courtId,
    docketNumber: address.docketNumber,
    caseName: caseNameOf([TITLE.exec(headingOf(page))?.[1] ?? ""]),
    dateFiled: address.page === "docket" ? namedDate(value(/^Filed\s?:/i) ?? "") : null,
    assignedTo: judgeNameOf(value(/^(?:Presiding Judge|Assigned To)\s?:/i) ?? ""),
    referredTo: judgeNameOf(value(/^Referring Judge\s?:/i) ?? ""),
    natureOfSuit: value(/^Nature of Suit\s?:/i),
    cause: value(/^Cause of Action\s?:/i),
    juryDemand: value(/^Jury Demanded By\s?:/i),
    pacerCaseId: address.pacerCaseId,
    entries,
  });
  const retrieved = lines.find(({ text }) => /last retrieved/i.test(text))?.text.slice(0, 200) ?? null;
  return {
    ok: true,
    snapshot: { sourceId: ID, docket, completeness: "partial", criteria: retrieved, problems },
    rows,
  };
}

function headingOf(page: Document): string {
  const heading = page.querySelector("h1")?.textContent?.trim() ?? "";
  return (heading || page.title).replace(/\s+/g, " ").slice(0, 1_000);
}

/** A page of one filing: what the court said of it, without the day of entry. */
function filingPage(
  page: Document,
  { documentNumber }: JustiaAddress,
  lines: readonly ShownLine[],
  problems: ParseProblem[],
): { readonly entries: readonly DocketEntry[]; readonly rows: readonly Element[] } {
  const docketText = valueOf(lines, DESCRIPTION);
  if (documentNumber === null || docketText === null) return { entries: [], rows: [] };
  const filed = namedDate(valueOf(lines, /^(?:Date )?Filed\s?:/i) ?? "");
  if (filed === null)
    problems.push({ where: `filing ${documentNumber}`, text: "the page does not say when it was filed" });
  return { entries: [entryOf({ documentNumber, dateFiled: filed, docketText })], rows: [page.body] };
}
