import * as v from "valibot";
import { isIsoDate, type IsoDate } from "../../calendar/date.ts";
import type { DocketEntry, DocketSnapshot, ParseProblem, RelatedDocket } from "../../docket/docket.ts";
import { parseDocketNumber } from "../../docket/docket-number.ts";
import { collapseWhitespace } from "../../docket/text.ts";
import { withoutAlienNumbers } from "../cmecf-appellate/alien-numbers.ts";
import { enteredDate, numericDate } from "../printed-dates.ts";
import { docketOf, entryOf } from "../blank.ts";
import { inWords, looksLikeJson, readJson } from "../text/json.ts";
import { plainText } from "../text/markup.ts";
import { inSlices, type Steps } from "../slices.ts";
import type { TextContext, TextFile, TextOutcome, TextSource } from "../text-source.ts";
import { type AcmsDocket, acmsDocket, acmsEntry } from "./schema.ts";
import { readParties } from "./parties.ts";

const ID = "acms";
/** "ca9_23-2435.json", "ca2.23-7246.acms_json": by custom a saved docket's name begins with its court. */
const COURT_IN_NAME = /(?:^|[\\/])(ca(?:\d{1,2}|dc|fc))[._-]/i;

/** Dockets of the courts of appeals that left CM/ECF for ACMS, as its own page receives them. @see section 3.5 */
export const acms: TextSource = {
  id: ID,
  name: "ACMS docket (JSON)",
  claims: (text) => looksLikeJson(text, "caseDetails", "docketInfo"),
  read: (file, context, slices) => inSlices(readAcms(file, context), slices),
};

function* readAcms(file: TextFile, context: TextContext): Steps<TextOutcome> {
  const value = readJson(file.text);
  if (value === undefined) return { ok: false, reason: "The file is no complete JSON; it may have been cut off." };
  const found = v.safeParse(acmsDocket, value);
  if (!found.success) return { ok: false, reason: "The file is JSON, but no ACMS docket." };
  const { caseDetails, docketInfo } = found.output;
  const number = parseDocketNumber(caseDetails.caseNumber);
  if (!number) return { ok: false, reason: `The docket number cannot be read: ${caseDetails.caseNumber.slice(0, 80)}` };
  const rows = docketInfo.docketEntries;
  if (rows === null || (rows.length === 0 && docketInfo.isCaseSealed === true)) {
    return { ok: false, reason: docketInfo.isCaseSealed ? "This case is sealed." : "The docket came without entries." };
  }
  const problems: ParseProblem[] = [];
  const courtId = courtOf(file, context, problems);
  const parties = readParties(caseDetails.partyAttorneyList ?? "", problems);
  const entries: DocketEntry[] = [];
  for (const [index, row] of rows.entries()) {
    yield;
    entries.push(...readEntry(row, index, problems));
  }
  const docket = docketOf({
    courtId,
    docketNumber: number.text,
    // ACMS gives the short name that the court itself uses, apart from the full caption.
    caseName: collapseWhitespace(withoutAlienNumbers(caseDetails.name ?? "")),
    dateFiled: isoDateIn(caseDetails.caseOpened),
    pacerCaseId: caseDetails.caseId,
    relatedDockets: originatingCourt(caseDetails),
    parties,
    entries,
  });
  // Nothing in it says whether the page was filtered.
  const snapshot: DocketSnapshot = { sourceId: ID, docket, completeness: "unknown", criteria: null, problems };
  return { ok: true, snapshots: [snapshot], problems: [] };
}

function courtOf(file: TextFile, context: TextContext, problems: ParseProblem[]): string {
  const courtId = context.courtId ?? COURT_IN_NAME.exec(file.name ?? "")?.[1]?.toLowerCase();
  if (courtId === undefined) problems.push({ where: "header", text: "nothing says which court of appeals this is" });
  return courtId ?? "unknown";
}

function originatingCourt({ court, districtCourtName }: AcmsDocket["caseDetails"]): RelatedDocket[] {
  const text = [court?.name, districtCourtName].filter((name) => name).join(", ");
  if (text === "") return [];
  return [{ relation: "originating case", text: withoutAlienNumbers(text), courtId: null, docketNumber: null }];
}

function readEntry(row: unknown, index: number, problems: ParseProblem[]): DocketEntry[] {
  const found = v.safeParse(acmsEntry, row);
  const where = `entry ${index + 1}`;
  if (!found.success) {
    problems.push({ where, text: `not read: ${inWords(row)}` });
    return [];
  }
  const entry = found.output;
  const docketText = plainText(entry.docketEntryText ?? "");
  const dateFiled = isoDateIn(entry.endDate) ?? numericDate(entry.endDateFormatted ?? "");
  if (dateFiled === null) problems.push({ where, text: `date not read: ${inWords(row)}` });
  return [
    entryOf({
      documentNumber: entry.entryNumber === null ? null : String(entry.entryNumber),
      dateFiled,
      dateEntered: enteredDate(docketText),
      docketText,
      // ACMS has one id for an entry and for its document.
      pacerDocId: entry.docketEntryId,
      pacerSeqNo: entry.docketEntryId,
      restricted: entry.restrictedPartyFilingDocketEntry ?? false,
      pageCount: entry.documentCount === 1 ? entry.pageCount : null,
    }),
  ];
}

/** The day of "2023-10-03"; of "2023-10-03T00:00:00", which ACMS prints for days without a time, too. */
function isoDateIn(text: string | null): IsoDate | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text ?? "")?.[0] ?? "";
  return isIsoDate(day) ? day : null;
}
