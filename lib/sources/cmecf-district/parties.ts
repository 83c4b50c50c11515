import type { IsoDate } from "../../calendar/date.ts";
import type { Attorney, Party } from "../../docket/docket.ts";
import { type Line, linesOf } from "../dom/lines.ts";
import { cellsOf, rowsOf } from "../dom/tables.ts";
import { textStart, tidy } from "../dom/text.ts";
import { around, firstIn } from "../dom/walk.ts";
import { numericDate } from "../printed-dates.ts";
import { WITHOUT_RECEIPT } from "./receipt.ts";

/** What the party tables gave: parties, and cells that speak of the case instead ("Assigned to: …"). */
export interface PartyTables {
  readonly parties: readonly Party[];
  readonly caseCells: readonly Element[];
}

/** Headings of a criminal docket's tables of counts, which hold no parties. */
const COUNT_HEADING =
  /^(?:(?:pending|terminated|dismissed)\s+counts?|disposition|highest\s+offense|complaints?\b|offense)/i;
/** "Defendant (1)": the number tells defendants of one criminal case apart. */
const DEFENDANT_NUMBER = /\s*\(\d{1,4}\)$/;
const CASE_LABEL = /^(?:assigned to|referred to|appeals court case number|case in other court)\b.{0,20}?:/i;
const TERMINATED = /^\(?TERMINATED\s?:\s?([\d/-]{8,10})/i;
/** From here on a party's cell speaks of its other names. */
const OTHER_NAME = /\b(?:known as|doing business as|trading as|successor in interest)\b/i;
/** What an attorney's italic lines say besides designations. */
const NO_DESIGNATION = /^(?:designation|bar status)\s?:/i;
/** What adversary proceedings draw between role and name. */
const SEPARATOR = /^[-_=\s]+$/;
/** How a party is listed that stands under no heading. */
const NO_HEADING = "Unknown";

/**
 * Reads the tables between header and entries. Of each party only name, role, end and attorneys' names and
 * designations are taken; addresses, telephone numbers and e-mail are passed over.
 */
export function* readParties(tables: readonly Element[]): Generator<void, PartyTables, void> {
  const parties: Party[] = [];
  const caseCells: Element[] = [];
  const seen: SeenParties = new Map();
  let role: string | null = NO_HEADING;
  for (const table of tables) {
    for (const row of rowsOf(table)) {
      yield;
      const [first, ...others] = cellsOf(row);
      if (!first) continue;
      const heading = headingOf(first);
      if (heading !== null) role = COUNT_HEADING.test(heading) ? null : heading;
      else if (CASE_LABEL.test(textStart(first, 120))) caseCells.push(first);
      else if (role !== null || roleInside(first)) {
        const party = readParty({ nameCell: first, otherCells: others, role: role ?? NO_HEADING, seen });
        if (party) parties.push(party);
      }
    }
  }
  return { parties, caseCells };
}

/** The heading that a cell is ("Petitioner", "Defendant (1)"), null for any other cell. */
function headingOf(cell: Element): string | null {
  const underlined = cell.getElementsByTagName("u").length === 0 ? null : firstIn(cell, "U");
  if (!underlined || !(around(underlined, "B", cell) ?? firstIn(underlined, "B"))) return null;
  return textStart(cell, 200).replace(DEFENDANT_NUMBER, "");
}

/** Bankruptcy dockets print the role above the name, bold and italic, in the same cell. */
function roleInside(cell: Element, lines: readonly Line[] = printedLines(cell)): string | null {
  const [first] = lines;
  return first && isIn(first, "B", cell) && isIn(first, "I", cell) ? first.text : null;
}

function printedLines(cell: Element): Line[] {
  return linesOf(cell, WITHOUT_RECEIPT).filter((line) => line.text !== "");
}

interface PartyRow {
  readonly nameCell: Element;
  readonly otherCells: readonly Element[];
  readonly role: string;
  /** Rows read before: CM/ECF repeats a party that several filings added. */
  readonly seen: SeenParties;
}

interface ReadParty {
  readonly party: Party;
  readonly lines: readonly Line[];
}

/** By name: the first row, and what all of them print once there is a second one. */
type SeenParties = Map<string, { readonly first: ReadParty; prints: Set<string> | null }>;

function readParty({ nameCell, otherCells, role, seen }: PartyRow): Party | null {
  const lines = printedLines(nameCell);
  const ownRole = roleInside(nameCell, lines);
  const nameAt = lines.findIndex(
    (line) => isIn(line, "B", nameCell) && !isIn(line, "I", nameCell) && !SEPARATOR.test(line.text),
  );
  const name = lines[nameAt] ? partIn(lines[nameAt], "B", nameCell) : "";
  if (name === "") return null;
  const party = {
    name,
    role: capitalised(ownRole ?? role),
    dateTerminated: terminationIn(lines.slice(nameAt + 1)),
    attorneys: otherCells.flatMap(readAttorneys),
  };
  return isRepeated({ party, lines }, seen) ? null : party;
}

/** True for a row that prints the same as one before it. Most names stand once, and need no comparing. */
function isRepeated(row: ReadParty, seen: SeenParties): boolean {
  const known = seen.get(row.party.name);
  if (!known) {
    seen.set(row.party.name, { first: row, prints: null });
    return false;
  }
  known.prints ??= new Set([printOf(known.first)]);
  const { size } = known.prints;
  return known.prints.add(printOf(row)).size === size;
}

function printOf({ party, lines }: ReadParty): string {
  return JSON.stringify([party, lines.map((line) => line.text)]);
}

function terminationIn(lines: readonly Line[]): IsoDate | null {
  const end = lines.findIndex((line) => OTHER_NAME.test(line.text));
  const own = end < 0 ? lines : lines.slice(0, end);
  const printed = own.map((line) => TERMINATED.exec(line.text)?.[1]).find((date) => date !== undefined);
  return printed === undefined ? null : numericDate(printed);
}

/** The attorneys of one cell: each begins with a bold line, and italic lines below it say how they take part. */
function readAttorneys(cell: Element): Attorney[] {
  if (cell.getElementsByTagName("b").length === 0) return [];
  const attorneys: { name: string; designations: string[] }[] = [];
  for (const line of linesOf(cell, WITHOUT_RECEIPT)) {
    const italic = partIn(line, "I", cell);
    if (italic === "" && isIn(line, "B", cell)) attorneys.push({ name: partIn(line, "B", cell), designations: [] });
    else if (italic !== "" && !NO_DESIGNATION.test(italic)) attorneys.at(-1)?.designations.push(italic);
  }
  return attorneys;
}

/** True if something on a line stands inside this tag. */
function isIn(line: Line, tagName: string, cell: Element): boolean {
  return partIn(line, tagName, cell) !== "";
}

/** What a line says inside this tag; addresses on the same line stand outside it. */
function partIn(line: Line, tagName: string, cell: Element): string {
  const [only, more] = line.nodes;
  if (only && !more) return around(only, tagName, cell) ? line.text : "";
  const inside = line.nodes.filter((node) => around(node, tagName, cell) !== null);
  return tidy(inside.map((node) => node.nodeValue ?? "").join(""));
}

/** "surety" → "Surety"; what is printed in capitals stays so ("ADR Provider"). */
function capitalised(role: string): string {
  return role.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
