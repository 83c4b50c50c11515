import type { IsoDate } from "../../calendar/date.ts";
import type { ParseProblem } from "../../docket/docket.ts";
import { findDocketNumber, parseDocketNumber } from "../../docket/docket-number.ts";
import { withoutAlienNumbers } from "../cmecf-appellate/alien-numbers.ts";
import { caseNameOf } from "../cmecf-district/names.ts";
import { linesOf } from "../dom/lines.ts";
import { namedDate, numericDate } from "../printed-dates.ts";

export interface AcmsHeader {
  readonly docketNumber: string | null;
  readonly caseName: string;
  readonly dateFiled: IsoDate | null;
  readonly problems: readonly ParseProblem[];
}

const NUMBER_LABEL = /^(?:case|docket)\s?(?:number|no\.?|#)\s?:?\s*/i;
const FILED_LABEL = /^(?:docketed|case opened|date (?:opened|docketed|filed)|opened|filed)\s?:?\s*/i;
const NAME_LABEL = /^(?:short caption|case (?:name|title)|caption|title)\s?:?\s*/i;
const BETWEEN_PARTIES = /\sv(?:s)?\.?\s/i;
const LINES_READ = 60;
const LONGEST_NAME = 400;

/** Reads the table above the entries by its words: number, name, day of opening. The address names the docket too. */
export function readHeader(page: Document, url: URL): AcmsHeader {
  const table = page.querySelector("table.case-information");
  const lines = table
    ? linesOf(table)
        .map(({ text }) => text)
        .filter((text) => text !== "")
        .slice(0, LINES_READ)
    : [];
  const opened = valueOf(lines, FILED_LABEL) ?? "";
  const inAddress = parseDocketNumber(url.pathname.replaceAll("/", ""));
  const number = findDocketNumber(valueOf(lines, NUMBER_LABEL) ?? "") ?? inAddress;
  const named = valueOf(lines, NAME_LABEL) ?? lines.find((line) => BETWEEN_PARTIES.test(line)) ?? "";
  const caseName = caseNameOf([withoutAlienNumbers(named.slice(0, LONGEST_NAME))]);
  const problems: ParseProblem[] = [];
  if (!table) problems.push({ where: "header", text: "the page has no table of the case" });
  else if (caseName === "") problems.push({ where: "header", text: "the page's table of the case names no parties" });
  const dateFiled = numericDate(opened.split(" ", 1)[0] ?? "") ?? namedDate(opened);
  return { docketNumber: number?.text ?? null, caseName, dateFiled, problems };
}

/** What stands behind a label, or in the line below it. */
function valueOf(lines: readonly string[], label: RegExp): string | null {
  for (const [at, line] of lines.entries()) {
    const found = label.exec(line)?.[0];
    if (found === undefined) continue;
    const value = line.slice(found.length).trim();
    if (value !== "") return value;
    return lines[at + 1] ?? null;
  }
  return null;
}
