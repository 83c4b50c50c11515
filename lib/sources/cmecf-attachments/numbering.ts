import { changeovers } from "./changeovers.ts";
import type { MenuRow } from "./menu-rows.ts";

/**
 * The attachment numbers of a menu's rows. What the menu prints is not always what the docket calls them:
 * menus that list "parts" count the main document as 1, and so did every district menu until its court changed the
 * program, document by document: what was filed before keeps its old number for ever. So a row is taken to count from
 * the main document if
 * - the menu lists parts; or
 * - no attachment of the menu is printed as 1, and the document is not known to be younger than the court's change
 *   (then attachment 1 is only not shown), and no row before it printed the same or a higher number: attachments that
 *   were added after the change continue with their own number, which repeats the last of the old ones.
 */
export function attachmentNumbers(rows: readonly MenuRow[], countsParts: boolean, courtId: string): readonly number[] {
  const printed = rows.map((row) => row.number ?? 0);
  if (countsParts) return printed.map((number) => number - 1);
  if (printed.includes(1)) return printed;
  let highest = 0;
  let countsFromMain = true;
  return rows.map((row, at) => {
    const number = printed[at] ?? 0;
    if (number <= highest) countsFromMain = false;
    highest = Math.max(highest, number);
    return countsFromMain && !isAfterChange(row, courtId) ? number - 1 : number;
  });
}

function isAfterChange(row: MenuRow, courtId: string): boolean {
  const serial = Number(row.link?.documentId?.slice(4) ?? Number.NaN);
  const since = changeovers[courtId];
  return since !== undefined && serial >= since;
}
