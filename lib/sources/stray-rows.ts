import type { ParseProblem } from "../docket/docket.ts";
import { cellsOf } from "./dom/tables.ts";
import { textOf, textStart } from "./dom/text.ts";
import { isInForeign, type WalkOptions } from "./dom/walk.ts";

const ONLY_A_DATE = /^\d{1,2}[/\-–—]\d{1,2}[/\-–—]\d{4}$/;
/** A date beside fewer characters than this is no entry that anybody could miss. */
const SHORTEST_TEXT = 20;
/** The originating court's dates stand in rows of their own, several beside each other. */
const HAS_WORDS = /\p{L}{3}/u;
/** How much is told of all of them, and of each: problems are kept with the docket. */
const MOST_CHARACTERS = 400_000;
const RAW_LIMIT = 2000;
const MOST_CELLS = 8;
/** Where such a row is, as problems call it. */
export const STRAY = "outside the entries";
const ROWS_PER_STEP = 500;

/**
 * The last net: rows that begin with a date, as entries do, and were not read as one, because broken markup took them
 * out of the table of entries or the table's header away. They are told, so that no row is lost without a word.
 * @param read the rows that became entries; what is inside them was read with them.
 */
export function* strayRows(
  page: Document,
  read: readonly Element[],
  options?: WalkOptions,
): Generator<void, ParseProblem[], void> {
  const known = new Set(read);
  const strays: ParseProblem[] = [];
  const skips = remembered(options?.skip);
  let told = 0;
  for (const [index, row] of [...page.getElementsByTagName("tr")].entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    if (known.has(row) || !isDated(row) || isReadWith(row, known, skips) || isInForeign(row)) continue;
    if (options?.skip?.(row) === true) continue;
    const text = textOf(row, options);
    if (text.length < SHORTEST_TEXT || !HAS_WORDS.test(text)) continue;
    if (told > MOST_CHARACTERS) {
      strays.push({ where: STRAY, text: "more rows with a date were not read" });
      break;
    }
    const raw = rawOf(row, text, options);
    told += raw.length;
    strays.push({ where: STRAY, text: `a row with a date was not read: ${raw}` });
  }
  return strays;
}

/** What is kept of a row: all of it, or as much of each cell, so that a long one does not push out the docket text. */
function rawOf(row: Element, text: string, options: WalkOptions | undefined): string {
  if (text.length <= RAW_LIMIT) return text;
  const cells = cellsOf(row).slice(0, MOST_CELLS);
  return cells.map((cell) => textOf(cell, options).slice(0, RAW_LIMIT / cells.length)).join(" ");
}

function isDated(row: Element): boolean {
  const first = row.firstElementChild;
  if (!first || !first.nextElementSibling) return false;
  return ONLY_A_DATE.test(textStart(cellsOf(row)[0] ?? first, 20));
}

/** True for a row inside one that became an entry, unless that one's reading left it out with the receipt around it. */
function isReadWith(row: Element, known: ReadonlySet<Element>, skips: (element: Element) => boolean): boolean {
  let at = row.parentElement;
  while (at && !known.has(at)) at = at.parentElement;
  if (!at) return false;
  const outer = at;
  for (at = row.parentElement; at && at !== outer; at = at.parentElement) if (skips(at)) return false;
  return true;
}

/** Asks once for each element: rows stand in the same tables. */
function remembered(ask: WalkOptions["skip"]): (element: Element) => boolean {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask?.(element) === true;
    answers.set(element, answer);
    return answer;
  };
}
