import { isIsoDate, type IsoDate } from "../../calendar/date.ts";
import { courtById } from "../../docket/courts.ts";
import type { Attorney, Docket, DocketSnapshot, ParseProblem, Party } from "../../docket/docket.ts";
import { parseDocketNumber } from "../../docket/docket-number.ts";
import { collapseWhitespace } from "../../docket/text.ts";
import { caseNameOf, judgeNameOf } from "../cmecf-district/names.ts";
import { numericDate } from "../printed-dates.ts";
import { docketOf } from "../blank.ts";
import { childOf, childrenOf, readXml, rootNameOf, textOfChild, type XmlElement } from "../text/xml.ts";
import type { Steps } from "../slices.ts";
import type { TextOutcome } from "../text-source.ts";
import { readEntries } from "./entries.ts";

const ID = "recap-archive";
const ROOT = "gov_uscourts_docket";
const TERMINATED = /^TERMINATED:\s?(\d{1,2}\/\d{1,2}\/\d{4})$/i;

export function beginsAsArchive(text: string): boolean {
  return rootNameOf(text) === ROOT;
}

export function* readArchive(text: string): Steps<TextOutcome> {
  const reading = yield* readXml(text);
  if (!reading.ok) return reading;
  const { root, isCut } = reading;
  const details = childOf(root, "case_details");
  const court = courtById(textOfChild(details, "court"));
  const number = parseDocketNumber(textOfChild(details, "docket_num"));
  if (root.name !== ROOT || !details || !court || !number) {
    return { ok: false, reason: "The file is XML, but names no court and docket number as the archive's dockets do." };
  }
  const problems: ParseProblem[] = isCut
    ? [{ where: "file", text: "the file ends early; entries at its end are missing" }]
    : [];
  const docket: Docket = docketOf({
    ...headerOf(details),
    courtId: court.id,
    docketNumber: number.text,
    parties: childrenOf(childOf(root, "party_list"), "party").map(partyOf),
    entries: yield* readEntries(childrenOf(childOf(root, "document_list"), "document"), {
      courtId: court.id,
      pacerCaseId: textOfChild(details, "pacer_case_num"),
      problems,
    }),
  });
  const last = textOfChild(details, "date_last_filing");
  const snapshot: DocketSnapshot = {
    sourceId: ID,
    docket,
    // A copy of what RECAP's users happened to see, years ago.
    completeness: "partial",
    criteria: last === "" ? null : `copy of the archive, last filing ${last}`,
    problems,
  };
  return { ok: true, snapshots: [snapshot], problems: [] };
}

function headerOf(details: XmlElement): Partial<Docket> {
  const value = (name: string) => collapseWhitespace(textOfChild(details, name)) || null;
  return {
    caseName: caseNameOf([value("case_name") ?? ""]),
    dateFiled: dayOf(textOfChild(details, "date_case_filed")),
    dateTerminated: dayOf(textOfChild(details, "date_case_terminated")),
    assignedTo: judgeNameOf(value("assigned_to") ?? ""),
    referredTo: judgeNameOf(value("referred_to") ?? ""),
    natureOfSuit: value("nature_of_suit"),
    cause: value("case_cause"),
    jurisdiction: value("jurisdiction"),
    juryDemand: value("jury_demand"),
    demand: value("demand"),
    pacerCaseId: value("pacer_case_num"),
  };
}

function dayOf(text: string): IsoDate | null {
  return isIsoDate(text) ? text : null;
}

/** Addresses of attorneys stand in the file and are not read. */
function partyOf(party: XmlElement): Party {
  return {
    name: collapseWhitespace(textOfChild(party, "name")),
    role: collapseWhitespace(textOfChild(party, "type")),
    dateTerminated: terminatedIn(textOfChild(party, "extra_info")),
    attorneys: childrenOf(childOf(party, "attorney_list"), "attorney").map(attorneyOf),
  };
}

function attorneyOf(attorney: XmlElement): Attorney {
  return {
    name: collapseWhitespace(textOfChild(attorney, "attorney_name")).replace(/[\s,]+$/, ""),
    designations: linesIn(textOfChild(attorney, "attorney_role")),
  };
}

function terminatedIn(text: string): IsoDate | null {
  const day = linesIn(text)
    .map((line) => TERMINATED.exec(line)?.[1])
    .find((found) => found !== undefined);
  return day === undefined ? null : numericDate(day);
}

function linesIn(text: string): string[] {
  return text
    .split("\n")
    .map(collapseWhitespace)
    .filter((line) => line !== "");
}
