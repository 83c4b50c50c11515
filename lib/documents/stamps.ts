import { findDocketNumber, parseDocketNumber } from "../docket/docket-number.ts";
import { leftOf, rightOf, textOfLine } from "./page-text.ts";
import type { Line } from "./page-text.ts";

/** What a court's system prints on every page of a filed document. */
export interface Stamp {
  /** "2:17-cv-11910"; null where the line names none. */
  readonly docketNumber: string | null;
  /** "87", "53-1". */
  readonly documentNumber: string | null;
  readonly page: number | null;
  readonly pageCount: number | null;
}

/** "ECF No. 87", "Document 45", "Doc # 87", "Document: 53-1", "DktEntry: 45-1", "Doc: 45". */
const DOCUMENT =
  /\b(?:ECF(?: No\.?)?|Document(?: No\.?)?|Doc\.?|Dkt(?:Entry|\.)?)\s?(?:#|No\.?)?:?\s?#?\s?(\d{1,12}(?:-\d{1,3})?)\b/i;
/** "Page 3 of 34", "Pg: 3 of 20", "Page: 1", "Page3 of 20"; not "PageID". */
const PAGE = /\b(?:Page|Pg)\.?:?\s?#?(\d{1,4})(?:\s?of\s?(\d{1,4}))?\b/i;
const CASE = /\b(?:Case|Appeal)(?: No\.?)?:?\s?#?\s?/i;
/** A stamp opens with the case; a sentence that names one does not. */
const OPENING = /^(?:USCA\w{0,4} |Appellate )?(?:Case|Appeal)?(?: No\.?)?:? ?#? ?\d/i;
/** A stamp is one line. */
const LONGEST = 240;
/** Share of the page's height in which stamps, running heads and page numbers stand. */
const MARGIN = 0.14;

/** The stamp that a line is; null for any other line. It names at least two of case, document and page. */
export function stampOf(text: string): Stamp | null {
  if (text.length > LONGEST || !OPENING.test(text)) return null;
  const [, documentNumber = null] = DOCUMENT.exec(text) ?? [];
  const [, page, pageCount] = PAGE.exec(text) ?? [];
  const number = numberIn(text);
  const isStamp = number !== null && documentNumber !== null && (page !== undefined || /\bfiled\b|\d\/\d/i.test(text));
  if (!isStamp) return null;
  return {
    docketNumber: number,
    documentNumber: documentNumber?.replace(/^0+(?=\d)/, "") ?? null,
    page: page === undefined ? null : Number(page),
    pageCount: pageCount === undefined ? null : Number(pageCount),
  };
}

function numberIn(text: string): string | null {
  const named = CASE.exec(text);
  if (named) {
    const number = parseDocketNumber(text.slice(named.index + named[0].length));
    if (number) return number.text;
  }
  return findDocketNumber(text)?.text ?? null;
}

const isAlone = (text: string): boolean =>
  /^(?:-|–|—)? ?(?:Page )?(?:\d{1,4}|[ivxl]{1,6})(?: of \d{1,4})? ?(?:-|–|—)?$/i.test(text) ||
  /^Page ?ID ?[#:.]{0,2} ?\d{1,6}$/i.test(text);

/** Lines of a document without stamps, running heads and page numbers, and the stamps that were found. */
export function withoutFurniture(pages: readonly { readonly lines: readonly Line[]; readonly height: number }[]): {
  readonly pages: readonly (readonly Line[])[];
  readonly stamps: readonly Stamp[];
} {
  const stamps: Stamp[] = [];
  const running = runningHeads(pages);
  const cleaned = pages.map(({ lines, height }) =>
    lines.filter((line) => {
      const text = textOfLine(line);
      const stamp = stampOf(text);
      if (stamp && isInMargin(line, height, 0.2)) {
        stamps.push(stamp);
        return false;
      }
      return !(isInMargin(line, height, MARGIN) && (isAlone(text) || running.has(keyOf(text, line, height))));
    }),
  );
  return { pages: cleaned, stamps };
}

function isInMargin({ y }: Line, height: number, share: number): boolean {
  return y < height * share || y > height * (1 - share);
}

/** What stands at the same place of most pages. */
function runningHeads(pages: readonly { readonly lines: readonly Line[]; readonly height: number }[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { lines, height } of pages) {
    const keys = new Set(
      lines.filter((line) => isInMargin(line, height, MARGIN)).map((line) => keyOf(textOfLine(line), line, height)),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const fewest = Math.max(3, pages.length * 0.4);
  return new Set([...counts].flatMap(([key, count]) => (count >= fewest ? key : [])));
}

function keyOf(text: string, line: Line, height: number): string {
  const place = line.y < height / 2 ? "top" : "bottom";
  return `${place} ${Math.round(((leftOf(line) + rightOf(line)) / 2 / 612) * 2)} ${text.replace(/\d+/g, "#").toLowerCase()}`;
}
