import type { Attorney, Party } from "../../docket/docket.ts";
import { linesOf } from "../dom/lines.ts";
import { cellsOf } from "../dom/tables.ts";
import { numericDate } from "../printed-dates.ts";
import { hasAlienNumber, withoutAlienNumbers } from "./alien-numbers.ts";
import { rowsInFrames } from "./tables.ts";

/** "Terminated: 01/02/2018". */
const TERMINATED = /^\[?(?:date )?term(?:inated|ed)?(?: date)?:? ?(\d{1,2}\/\d{1,2}\/\d{4})?\]?$/i;
/** "[COR LD NTC Retained]": how the attorney appears. */
const DESIGNATION = /^\[(.{1,100})\]$/;
/** What can stand first in a block that names no attorney: the rest of an address. */
const CONTACT = /^(?:\d|\(|(?:direct|fax|firm|e-?mail|phone|suite|p\.?\s?o\.?\s?box)\b)/i;

/** What stands between the sides. */
const VERSUS = /^(?:v|vs|versus)\.?$/i;

/** The parties with their attorneys. Addresses, telephone numbers and e-mail are passed over unread. */
export function readParties(table: Element): Party[] {
  const parties: Party[] = [];
  for (const row of rowsInFrames(table)) {
    const [left, right] = cellsOf(row);
    if (!left || !right) continue;
    const party = readParty(left, right);
    if (party) parties.push(party);
  }
  return parties;
}

/** Left the party's name, and its role in the last line; right the attorneys. */
function readParty(left: Element, right: Element): Party | null {
  const printed = linesOf(left)
    .map((line) => line.text)
    .filter((line) => line !== "");
  const lines = printed
    .filter((line) => !TERMINATED.test(line))
    .map(withoutAlienNumbers)
    .filter((line) => line !== "");
  const ended = printed.map((line) => TERMINATED.exec(line)?.[1]).find((date) => date !== undefined);
  const [first] = lines;
  if (first === undefined || (lines.length === 1 && VERSUS.test(first))) return null;
  return {
    name: lines.length === 1 ? first : lines.slice(0, -1).join(" "),
    role: lines.length === 1 ? "" : (lines.at(-1) ?? ""),
    dateTerminated: ended === undefined ? null : numericDate(ended),
    attorneys: readAttorneys(right),
  };
}

/** A blank line stands between attorneys. */
function readAttorneys(cell: Element): Attorney[] {
  const attorneys: Attorney[] = [];
  let block: string[] = [];
  for (const { text } of [...linesOf(cell), { text: "" }]) {
    if (text !== "") {
      block.push(text);
      continue;
    }
    const attorney = attorneyOf(block);
    if (attorney) attorneys.push(attorney);
    block = [];
  }
  return attorneys;
}

function attorneyOf(lines: readonly string[]): Attorney | null {
  const [first] = lines;
  if (first === undefined || CONTACT.test(first) || DESIGNATION.test(first)) return null;
  const designations = lines.flatMap((line) => {
    const designation = DESIGNATION.exec(line)?.[1] ?? (TERMINATED.test(line) ? line : null);
    return designation === null || hasAlienNumber(designation) ? [] : [designation];
  });
  return { name: withoutAlienNumbers(first), designations };
}
