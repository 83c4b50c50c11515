import type { DocketEntry } from "../../../lib/docket/docket.ts";
import { keysOf } from "../../../lib/docket/identity.ts";
import { isForeign } from "../../../lib/sources/dom/walk.ts";
import type { ParseOutcome } from "../../../lib/sources/source.ts";

/** How a parser reports what it did not expect. */
const UNEXPECTED = /^(?:The (?:page|file) could not be read: |\w*Error\b)/;
const DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
/** Shorter texts are found anywhere, and prove nothing. */
const SHORTEST_TEXT = 20;
/** Some courts print the number before the text, in one cell: "9 (3 pgs; 2 docs) Order …". */
const NUMBER = /^\d{1,6}(?:\(\d+pgs?[^()]{0,40}\))?/;
/** What problems keep of a row. */
const COMPARED = 200;

/** What is wrong with the reading of a page, however broken the page is; nothing if all is well. */
export function faultsOf(page: Document, outcome: ParseOutcome): string[] {
  if (!outcome.ok) return UNEXPECTED.test(outcome.reason) ? [`exception: ${outcome.reason}`] : [];
  const { problems } = outcome.snapshot;
  return [
    ...problems.filter(({ text }) => UNEXPECTED.test(text)).map(({ where, text }) => `exception in ${where}: ${text}`),
    ...strangeIdentities(outcome),
    ...droppedRows(page, outcome),
  ];
}

/** Entries whose identity is not in their own row: it is another entry's, and the two would become one. */
function strangeIdentities({ snapshot, rows }: Extract<ParseOutcome, { readonly ok: true }>): string[] {
  const faults: string[] = [];
  const ordinals = new Map<string, number>();
  const seen = new Map<string, Element | undefined>();
  for (const [index, entry] of snapshot.docket.entries.entries()) {
    const row = rows[index];
    const ordinal = ordinals.get(keysOf(entry)[0] ?? "") ?? 0;
    ordinals.set(keysOf(entry)[0] ?? "", ordinal + 1);
    for (const key of keysOf(entry, ordinal)) {
      const [kind = "", value = ""] = key.split(":", 2);
      const first = seen.get(key);
      // Two rows that both print one identity are one entry that the page shows twice.
      if (first && kind !== "num" && !(prints(first, value) && row && prints(row, value)))
        faults.push(`two entries are ${key}`);
      seen.set(key, row);
    }
  }
  return faults;
}

/** A document id is kept with its fourth digit set to 0; the row prints it with any. */
function prints(row: Element, value: string): boolean {
  const html = row.outerHTML;
  return html.includes(value) || new RegExp(`${value.slice(0, 3)}\\d${value.slice(4)}`).test(html);
}

/** Rows of the page that begin with a date and end with a text which neither an entry nor a problem holds. */
function droppedRows(page: Document, outcome: Extract<ParseOutcome, { readonly ok: true }>): string[] {
  const kept = squeezed(
    [
      ...outcome.snapshot.docket.entries.flatMap(({ docketText, shortText }) => [docketText, shortText ?? ""]),
      ...outcome.snapshot.problems.map(({ text }) => text),
    ].join("\n"),
  );
  const faults: string[] = [];
  for (const row of page.querySelectorAll("tr")) {
    const [first, last] = [row.firstElementChild, row.lastElementChild];
    if (!first || !last || first === last || row.querySelector("table")) continue;
    if (!DATE.test((first.textContent ?? "").trim()) || isInForeignPart(row)) continue;
    const text = squeezed(last.textContent ?? "")
      .replace(NUMBER, "")
      .slice(0, COMPARED);
    if (text.length >= SHORTEST_TEXT && !kept.includes(text)) faults.push(`dropped: ${text}`);
  }
  return faults;
}

/** True for rows in or around what is no part of the court's page. */
function isInForeignPart(row: Element): boolean {
  for (const inner of row.querySelectorAll("*")) if (isForeign(inner)) return true;
  for (let at: Element | null = row; at; at = at.parentElement) if (isForeign(at)) return true;
  return false;
}

/** Characters only: white space and what a parser may tidy away do not count. */
function squeezed(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, "");
}

/** Removes a row and tells which other entries changed by that. */
export function changedByRemoval(
  before: readonly DocketEntry[],
  removed: number,
  after: readonly DocketEntry[],
): string[] {
  const expected = before.filter((_entry, index) => index !== removed);
  if (expected.length !== after.length) return [`${expected.length} entries expected, ${after.length} read`];
  return expected.flatMap((entry, index) =>
    JSON.stringify(entry) === JSON.stringify(after[index])
      ? []
      : [`entry ${entry.documentNumber ?? "unnumbered"} changed: ${JSON.stringify(after[index]).slice(0, 300)}`],
  );
}
