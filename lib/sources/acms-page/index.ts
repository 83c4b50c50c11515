import { acmsSites, courtByAcmsHost, courtById } from "../../docket/courts.ts";
import type { DocketEntry, ParseProblem } from "../../docket/docket.ts";
import { UNKNOWN_COURT } from "../cmecf-district/identity.ts";
import { textOf } from "../dom/text.ts";
import { isInForeign } from "../dom/walk.ts";
import type { DocketSource, PageContext, ParseSteps } from "../source.ts";
import { strayRows } from "../stray-rows.ts";
import { docketOf } from "../blank.ts";
import { readHeader } from "./header.ts";
import { readRow } from "./row.ts";

const ID = "acms-page";
const ROWS = "tr[data-docket-entry-id]";
/** "/23-2435". */
const DOCKET_PATH = /^\/\d{2}-\d{1,6}\/?$/;
const RAW_LIMIT = 500;

/**
 * Dockets of the courts of appeals that left CM/ECF for ACMS, as their pages show them. These hosts are optional: nothing
 * runs there until the user allows one in Options. The markup was rebuilt in 2025 and is known here by its marks only
 * (sources specification, section 3.5), so cells are told by what stands in them, and doubt is reported.
 */
export const acmsPage: DocketSource = {
  id: ID,
  name: "ACMS docket",
  matches: [],
  optionalMatches: acmsSites.map(({ host }) => `https://${host}/*`),
  fillsInLater: true,
  examples: [
    ["https://ca9-showdoc.azurewebsites.us/23-2435", "docket"],
    ["https://ca2-showdoc.azurewebsites.us/23-7246", "docket"],
    ["https://ca2-showdoc.azurewebsites.us/", "other"],
  ],
  recognise(url) {
    if (!courtByAcmsHost(url.hostname)) return null;
    return DOCKET_PATH.test(url.pathname) ? "docket" : "other";
  },
  claims: (page) => page.querySelector(ROWS) !== null,
  parse,
};

function* parse(page: Document, context: PageContext): ParseSteps {
  const header = readHeader(page, context.url);
  if (header.docketNumber === null) return { ok: false, reason: "The page lists entries, but names no docket number." };
  const problems: ParseProblem[] = [...header.problems];
  const court = courtByAcmsHost(context.url.hostname) ?? courtById(context.courtId ?? "");
  if (!court) problems.push({ where: "header", text: "nothing says which court of appeals this is" });
  const entries: DocketEntry[] = [];
  const rows: Element[] = [];
  for (const [index, row] of [...page.querySelectorAll(ROWS)].entries()) {
    yield;
    if (isInForeign(row)) continue;
    const { entry, doubt } = readRow(row);
    if (doubt !== null) {
      const raw = textOf(row).slice(0, RAW_LIMIT);
      problems.push({ where: `entry row ${index + 1}`, text: `${doubt}. Row: ${raw}` });
    }
    if (!entry) continue;
    entries.push(entry);
    rows.push(row);
  }
  problems.push(...(yield* strayRows(page, rows)));
  const docket = docketOf({
    courtId: court?.id ?? UNKNOWN_COURT,
    docketNumber: header.docketNumber,
    caseName: header.caseName,
    dateFiled: header.dateFiled,
    entries,
  });
  // Nothing on the page says whether it shows all entries.
  return { ok: true, snapshot: { sourceId: ID, docket, completeness: "unknown", criteria: null, problems }, rows };
}
