import type { DocketEntry, ParseProblem } from "../../docket/docket.ts";
import { textOf } from "../dom/text.ts";
import { elementsIn } from "../dom/walk.ts";
import type { PageContext, ParseSteps } from "../source.ts";
import { readDocumentTable } from "./attachments.ts";
import { type RowReading, readRow } from "./entries.ts";
import { extentOf } from "./extent.ts";
import { courtOf, readHeader } from "./header.ts";
import { refusalOf } from "./refusals.ts";
import { STRAY, strayRows } from "../stray-rows.ts";
import { sectionsOf } from "./sections.ts";
import { rowsInFrames } from "./tables.ts";

/** How many rows are read before the page gets its turn. */
const STEP = 4;
/** How much of a row that could not be read is kept. */
const RAW_LIMIT = 2000;

/** Reads a docket or a case summary of an appellate CM/ECF. */
export function* parseAppellate(page: Document, context: PageContext): ParseSteps {
  const sections = yield* sectionsOf(page);
  const courtId = courtOf(sections, context);
  if (courtId === null)
    return { ok: false, reason: refusalOf(page) ?? "The page does not say which court of appeals it comes from." };
  const header = readHeader(sections, courtId);
  if (!header)
    return { ok: false, reason: refusalOf(page) ?? "The page shows no docket number of a court of appeals." };
  const table = sections.parts.get("entries");
  const list = new EntryList();
  if (table) {
    let seen = 0;
    for (const row of rowsInFrames(table)) {
      if (++seen % STEP === 0) yield;
      list.add(row);
    }
  }
  list.problems.push(...(yield* strayRows(page, list.rows)));
  const extent = extentOf(sections, {
    title: page.title.trim(),
    hasEntryTable: table !== undefined,
    saysNoneFound: list.saysNoneFound,
    isDamaged: list.isDamaged || list.problems.some(({ where }) => where === STRAY),
    hasEnd: table !== undefined && isFollowed(table),
  });
  const docket = { ...header, pacerCaseId: (table && caseIdAfter(table)) ?? list.caseId, entries: list.entries };
  return {
    ok: true,
    snapshot: { sourceId: "cmecf-appellate", docket, ...extent, problems: list.problems },
    rows: list.rows,
  };
}

/** Gathers entries from rows; a table of documents belongs to the entry above it. */
class EntryList {
  readonly entries: DocketEntry[] = [];
  readonly rows: Element[] = [];
  readonly problems: ParseProblem[] = [];
  caseId: string | null = null;
  saysNoneFound = false;
  isDamaged = false;
  private seen = 0;

  add(row: Element): void {
    const where = `entry row ${++this.seen}`;
    try {
      this.take(readRow(row), row, where);
    } catch (error) {
      this.isDamaged = true;
      this.problems.push({ where, text: `${String(error)}: ${textOf(row).slice(0, RAW_LIMIT)}` });
    }
  }

  private take(reading: RowReading, row: Element, where: string): void {
    if (reading.kind === "entry") {
      this.entries.push(reading.entry);
      this.rows.push(row);
      this.caseId ??= reading.caseId;
      this.problems.push(...reading.doubts.map((text) => ({ where, text })));
    } else if (reading.kind === "documents") this.addDocuments(reading.table, where);
    else if (reading.kind === "none found") this.saysNoneFound = true;
    else if (reading.kind === "unknown") {
      this.isDamaged = true;
      this.problems.push({ where, text: textOf(row).slice(0, RAW_LIMIT) });
    }
  }

  private addDocuments(table: Element, where: string): void {
    const { attachments, partId, doubts } = readDocumentTable(table);
    this.problems.push(...doubts.map((text) => ({ where, text })));
    const entry = this.entries.at(-1);
    if (!entry || (partId !== null && entry.pacerSeqNo !== null && partId !== entry.pacerSeqNo)) {
      this.problems.push({ where, text: `documents without an entry: ${textOf(table).slice(0, RAW_LIMIT)}` });
      return;
    }
    this.entries[this.entries.length - 1] = {
      ...entry,
      pacerSeqNo: entry.pacerSeqNo ?? partId,
      attachments: [...entry.attachments, ...attachments],
    };
  }
}

/** The case's id in the court's database: a hidden field below the entries. */
function caseIdAfter(table: Element): string | null {
  for (let after = table.nextElementSibling; after; after = after.nextElementSibling) {
    for (const field of after.tagName === "INPUT" ? [after] : elementsIn(after, "INPUT")) {
      const value = field.getAttribute("name") === "caseId" ? (field.getAttribute("value") ?? "") : "";
      if (/^\d{1,12}$/.test(value)) return value;
    }
  }
  return null;
}

/** True if the page goes on after the entries, as every answer of the court does. */
function isFollowed(table: Element): boolean {
  for (let at: Element | null = table; at && at.tagName !== "BODY"; at = at.parentElement) {
    if (at.nextElementSibling) return true;
  }
  return false;
}
