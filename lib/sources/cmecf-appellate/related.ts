import { courtByHost, courtByName } from "../../docket/courts.ts";
import { findDocketNumber, sameDocketNumber } from "../../docket/docket-number.ts";
import type { RelatedDocket } from "../../docket/docket.ts";
import { cellsOf, rowsOf } from "../dom/tables.ts";
import { textOf } from "../dom/text.ts";
import { elementsIn } from "../dom/walk.ts";
import { hasAlienNumber, withoutAlienNumbers } from "./alien-numbers.ts";
import { type LabelledValue, labelledValues } from "./tables.ts";

/** Labels of the block about the court below that name a case there; others name judges, reporters and dates. */
const CASE_LABEL = /^(?:district|agency|bankruptcy|lead)$/i;
/** "0649-3 : 3:20-cr-00114-1": the court system's code of the court and its office, then the case. */
const COURT_CODE = /^[\w-]{1,12}\s{0,3}:\s/;
const TEXT_LIMIT = 400;

/** The case that is appealed from. An agency's case number can be a person's alien number: then it is not kept. */
export function originatingCases(table: Element | null, appealFrom: string | null): RelatedDocket[] {
  const below = table ? labelledValues(table).values.filter(isCaseBelow) : [];
  const dockets = below.map((value) => originatingCase(value, appealFrom));
  if (dockets.length > 0) return distinct(dockets);
  if (appealFrom === null) return [];
  return [{ relation: "originating case", text: appealFrom, courtId: courtNamed(appealFrom), docketNumber: null }];
}

function isCaseBelow({ label, value }: LabelledValue): boolean {
  return CASE_LABEL.test(label) || COURT_CODE.test(value);
}

/** "0649-3 : 3:20-cr-00114-1", the number linked to the court below. */
function originatingCase({ label, value, cell }: LabelledValue, appealFrom: string | null): RelatedDocket {
  const printed = withoutAlienNumbers(value.replace(COURT_CODE, "")).slice(0, TEXT_LIMIT);
  return {
    relation: /^lead/i.test(label) ? "lead case" : "originating case",
    text: [appealFrom, printed].filter(Boolean).join(", "),
    courtId: courtLinked(cell) ?? (appealFrom === null ? null : courtNamed(appealFrom)),
    docketNumber: hasAlienNumber(value) ? null : (findDocketNumber(printed)?.text ?? null),
  };
}

/** The same court's earlier and present cases that the header lists, without the docket itself. */
export function sameCourtCases(
  tables: readonly (Element | undefined)[],
  own: { readonly courtId: string; readonly docketNumber: string },
): RelatedDocket[] {
  const dockets: RelatedDocket[] = [];
  for (const table of tables) if (table) dockets.push(...casesIn(table, own));
  return distinct(dockets);
}

function casesIn(table: Element, own: { readonly courtId: string; readonly docketNumber: string }): RelatedDocket[] {
  const dockets: RelatedDocket[] = [];
  let group = "";
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row);
    if (cells.length === 0 || cells.some((cell) => cell.tagName === "TH")) continue;
    const numbers = cells.flatMap((cell) => findDocketNumber(textOf(cell))?.text ?? []);
    const text = withoutAlienNumbers(textOf(row)).slice(0, TEXT_LIMIT);
    // "Related", "Consolidated": a row of its own above the cases.
    if (numbers.length === 0) group = /^[A-Za-z /-]{3,40}$/.test(text) && !/^none$/i.test(text) ? `${text}: ` : "";
    for (const docketNumber of numbers) {
      if (sameDocketNumber(docketNumber, own.docketNumber)) continue;
      dockets.push({ relation: "associated case", text: group + text, courtId: own.courtId, docketNumber });
    }
  }
  return dockets;
}

function courtLinked(cell: Element): string | null {
  for (const anchor of elementsIn(cell, "A")) {
    const address = anchor.getAttribute("href")?.slice(0, 1000) ?? "";
    const court = URL.canParse(address) ? courtByHost(new URL(address).hostname) : undefined;
    if (court) return court.id;
  }
  return null;
}

function courtNamed(name: string): string | null {
  return courtByName(name, "district")?.id ?? null;
}

/** One of each case: a lead case that is the case itself is not said twice. */
function distinct(dockets: readonly RelatedDocket[]): RelatedDocket[] {
  const seen = new Set<string>();
  return dockets.filter(({ courtId, docketNumber, text }) => {
    const key = `${courtId} ${docketNumber ?? text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
