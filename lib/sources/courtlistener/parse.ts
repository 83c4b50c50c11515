import { courtById } from "../../docket/courts.ts";
import type { Completeness, DocketEntry, ParseProblem } from "../../docket/docket.ts";
import { textStart } from "../dom/text.ts";
import type { PageContext, ParseSteps } from "../source.ts";
import { readEntryRow } from "./entries.ts";
import { caseIdentity, readHeader } from "./header.ts";
import { findHeading } from "./markup.ts";
import { type Outline, outlineOf } from "./outline.ts";

/** How many rows are read before the page gets its turn. */
const STEP = 4;
/** How much of a row that could not be read is kept. */
const RAW_LIMIT = 2000;
/** Filters in the address. Sorting (`order_by`) leaves nothing out. */
const FILTERS = ["filed_after", "filed_before", "entry_gte", "entry_lte"];

/** Reads a docket page of CourtListener, old design or new. */
export function* parseCourtListener(page: Document, context: PageContext): ParseSteps {
  const heading = findHeading(page);
  if (!heading) return { ok: false, reason: "This is no docket page of CourtListener." };
  const outline = yield* outlineOf(page);
  const identity =
    caseIdentity(outline) ?? (context.courtId === undefined ? null : { courtId: context.courtId, pacerCaseId: null });
  if (!identity) return { ok: false, reason: "This CourtListener page does not say which court's case it shows." };
  const header = readHeader(heading, outline, identity);
  if (header.docketNumber === "") return { ok: false, reason: "This CourtListener page shows no docket number." };

  const timeZone = courtById(identity.courtId)?.timeZone ?? null;
  const entries: DocketEntry[] = [];
  const problems: ParseProblem[] = [];
  const rows: Element[] = [];
  for (const [index, row] of outline.rows.entries()) {
    if (index % STEP === STEP - 1) yield;
    const where = `entry row ${index + 1}`;
    try {
      const { entry, doubts } = readEntryRow(row, timeZone);
      entries.push(entry);
      rows.push(row);
      problems.push(...doubts.map((text) => ({ where, text })));
    } catch (error) {
      problems.push({ where, text: `${String(error)}: ${textStart(row, RAW_LIMIT)}` });
    }
  }
  const snapshot = {
    sourceId: "courtlistener",
    docket: { ...header, entries },
    ...extentOf(outline, context.url),
    problems,
  };
  return { ok: true, snapshot, rows };
}

/**
 * How much of the docket the page shows. Never "complete": CourtListener holds what its users and the courts' feeds
 * have shown it, so even all of its rows may not be all of the court's. A filter, one page of several and an empty
 * result are "partial"; the only page of an unfiltered list is "unknown".
 */
function extentOf(
  outline: Outline,
  url: URL,
): { readonly completeness: Completeness; readonly criteria: string | null } {
  const inAddress = FILTERS.flatMap((name) => {
    const value = url.searchParams.get(name)?.trim() ?? "";
    return value === "" ? [] : [`${name}=${value.slice(0, 40)}`];
  });
  const later = /^\d{1,6}$/.exec(url.searchParams.get("page") ?? "")?.[0];
  const paging = outline.paging ?? (later !== undefined && Number(later) > 1 ? `page ${later}` : null);
  const said = [...new Set([...inAddress, ...outline.filters]), ...(paging === null ? [] : [paging])];
  if (outline.rows.length === 0 && outline.emptyNotice !== null) said.push(outline.emptyNotice);
  return { completeness: said.length > 0 ? "partial" : "unknown", criteria: said.join("; ") || null };
}
