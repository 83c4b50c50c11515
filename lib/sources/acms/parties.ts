import type { Attorney, ParseProblem, Party } from "../../docket/docket.ts";
import { withoutAlienNumbers } from "../cmecf-appellate/alien-numbers.ts";
import { numericDate } from "../printed-dates.ts";
import { rowsOfFragment } from "../text/cells.ts";

const TERMINATED = /^Terminated\s?:\s?(\d{1,2}\/\d{1,2}\/\d{4})/i;
/** "[Retained]", "[US Attorney]" below an attorney's name; addresses and telephones stand there too and are not read. */
const DESIGNATION = /^\[([^[\]]{1,80})\]$/;

/** Reads the table of parties that ACMS gives as markup: party on the left, attorneys on the right. */
export function readParties(markup: string, problems: ParseProblem[]): Party[] {
  const rows = rowsOfFragment(markup);
  if (rows === null) problems.push({ where: "parties", text: "the list of parties is nested or long beyond reason" });
  return (rows ?? []).flatMap(([party, attorneys]) => {
    const lines = (party ?? [])
      .flat()
      .map(withoutAlienNumbers)
      .filter((line) => line !== "");
    const [name, ...below] = lines;
    if (name === undefined) return [];
    const ended = below.map((line) => TERMINATED.exec(line)?.[1]).find((day) => day !== undefined);
    const roles = below.filter((line) => !TERMINATED.test(line));
    return [
      {
        name: trimmed(name),
        role: trimmed(roles.at(-1) ?? ""),
        dateTerminated: ended === undefined ? null : numericDate(ended),
        attorneys: (attorneys ?? []).flatMap(readAttorney),
      },
    ];
  });
}

function readAttorney(lines: readonly string[]): Attorney[] {
  const [name, ...below] = lines;
  if (name === undefined) return [];
  const designations = below.flatMap((line) => {
    const ended = TERMINATED.exec(line)?.[1];
    return ended === undefined ? (DESIGNATION.exec(line)?.[1] ?? []) : [`TERMINATED: ${ended}`];
  });
  return [{ name: withoutAlienNumbers(name), designations }];
}

function trimmed(text: string): string {
  return text.replace(/[\s,;]+$/, "");
}
