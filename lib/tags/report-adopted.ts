import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import type { Reference } from "./references.ts";

/** "the Magistrate Judge's report and recommendation", "the R&R", "the findings and recommendations". */
const REPORT =
  /^\W*(?:(?:text |minute |electronic )?order\W+)?(?:and )?(?:the |said |this )?(?:united states |u\.s\. |chief )?(?:magistrate(?: judge)?(?:'s)? *)?(?:(?:reports? (?:and|&) )?recommend(?:ation|ed disposition)s?|r ?(?:&|and) ?rs?|reports?|(?:proposed )?findings(?: of fact)?,?(?: and)? (?:conclusions(?: of law)?,? and )?recommendations?)\b(?:(?!\b(?:settlement|status|stipulat|agreement|special master)\b)[^;])*;?\W*$/;

export function namesReport(words: string): boolean {
  return REPORT.test(words);
}

/**
 * "ORDER adopting the Magistrate Judge's report and recommendation", without its number: the newest report of the docket that
 * nothing was done with, filed no later than the order.
 */
export function reportAdopted(known: KnownEntryText, memory: DocketMemory, object: TextSpan): Reference[] {
  if (!namesReport(known.reading.plain.slice(object.start, object.end))) return [];
  const own = numberOf(known.entry.documentNumber);
  const before = Array.from(memory.numbers, numberOf)
    .filter((number): number is number => number !== null && (own === null || number < own))
    .toSorted((a, b) => b - a);
  for (const number of before.map(String)) {
    if (memory.decided.has(number) || !memory.byNumber.get(number)?.some((each) => isReportBefore(each, known)))
      continue;
    return [{ number, start: object.start, end: object.start, named: false }];
  }
  return [];
}

function isReportBefore(each: KnownEntryText, known: KnownEntryText): boolean {
  if (each.head.ruleId !== "kind-report-and-recommendation") return false;
  return (
    each.entry.dateFiled === null || known.entry.dateFiled === null || each.entry.dateFiled <= known.entry.dateFiled
  );
}

function numberOf(number: string | null): number | null {
  return number !== null && /^\d{1,5}$/.test(number) ? Number(number) : null;
}
