import * as v from "valibot";
import { courtById } from "../../docket/courts.ts";
import type { Attorney, Docket, DocketEntry, ParseProblem, Party } from "../../docket/docket.ts";
import { parseDocketNumber } from "../../docket/docket-number.ts";
import { collapseWhitespace } from "../../docket/text.ts";
import { caseNameOf, judgeNameOf } from "../cmecf-district/names.ts";
import { docketOf } from "../blank.ts";
import { inWords } from "../text/json.ts";
import { dayOf, readRestEntry, textOf } from "./entry.ts";
import {
  restDocket,
  type RestDocket,
  restDocument,
  type RestDocument,
  restEntry,
  type RestEntry,
  restParty,
} from "./schema.ts";

/** "https://www.courtlistener.com/api/rest/v4/dockets/4214664/" */
const DOCKET_ADDRESS = /\/dockets\/(\d{1,12})\/?$/;
const COURT_ADDRESS = /\/courts\/([a-z0-9]{2,15})\/?(?:\?|$)/;
/** "recap/gov.uscourts.mied.321020/gov.uscourts.mied.321020.43.0.pdf" names court and case. */
const STORED_NAME = /gov\.uscourts\.([a-z0-9]{2,15})\.(\d{1,12})[./]/;
/** What the API writes for an attorney's role; "10" and others it writes as words already. */
const ROLES: Readonly<Record<string, string>> = {
  "1": "ATTORNEY TO BE NOTICED",
  "2": "LEAD ATTORNEY",
  "3": "ATTORNEY IN SEALED GROUP",
  "4": "PRO HAC VICE",
  "5": "SELF- TERMINATED",
  "6": "TERMINATED",
  "7": "SUSPENDED",
  "8": "INACTIVE",
  "9": "DISBARRED",
};

/** A docket object, without its entries; null if the value is none. */
export function readRestDocket(value: unknown): RestDocket | null {
  const found = v.safeParse(restDocket, value);
  return found.success ? found.output : null;
}

const shown = (text: string | null) => collapseWhitespace(text ?? "") || null;

export function headerOf(rest: RestDocket, problems: ParseProblem[]): Docket {
  const printedCourt = rest.court_id ?? COURT_ADDRESS.exec(rest.court ?? "")?.[1] ?? rest.court ?? "";
  const court = courtById(printedCourt.trim().toLowerCase());
  if (!court) problems.push({ where: "header", text: `court not known: ${printedCourt.slice(0, 80)}` });
  return docketOf({
    courtId: court?.id ?? "unknown",
    docketNumber: parseDocketNumber(rest.docket_number)?.text ?? rest.docket_number.trim(),
    caseName: caseNameOf([shown(rest.case_name) ?? shown(rest.case_name_full) ?? shown(rest.case_name_short) ?? ""]),
    dateFiled: dayOf(rest.date_filed),
    dateTerminated: dayOf(rest.date_terminated),
    assignedTo: judgeNameOf(shown(rest.assigned_to_str) ?? ""),
    referredTo: judgeNameOf(shown(rest.referred_to_str) ?? ""),
    natureOfSuit: shown(rest.nature_of_suit),
    cause: shown(rest.cause),
    jurisdiction: shown(rest.jurisdiction_type),
    juryDemand: shown(rest.jury_demand),
    pacerCaseId: textOf(rest.pacer_case_id),
    courtListenerId: textOf(rest.id),
    parties: (rest.parties ?? []).flatMap((party) => readParty(party, problems)),
  });
}

function readParty(value: unknown, problems: ParseProblem[]): Party[] {
  const found = v.safeParse(restParty, value);
  if (!found.success) {
    problems.push({ where: "parties", text: `not read: ${inWords(value)}` });
    return [];
  }
  const { name, party_types, attorneys } = found.output;
  const types = (party_types ?? []).map((type) => (isRecord(type) ? type : { name: String(type) }));
  const [type] = types;
  const role = type ? wordOf(type["name"]) : "";
  const people = (attorneys ?? []).flatMap((attorney) => (isRecord(attorney) ? attorneyOf(attorney) : []));
  return [
    {
      name: collapseWhitespace(name),
      role,
      dateTerminated: type ? dayOf(wordOf(type["date_terminated"])) : null,
      attorneys: people,
    },
  ];
}

/** The API names attorneys by address only; the archive's file names them. Their addresses are not read. */
function attorneyOf(attorney: Record<string, unknown>): Attorney[] {
  const name = wordOf(attorney["name"]);
  if (name === "") return [];
  const roles = Array.isArray(attorney["roles"]) ? attorney["roles"] : [attorney["role"]];
  const designations = roles.flatMap((role: unknown) => {
    const word = isRecord(role) ? wordOf(role["role_raw"]) || wordOf(role["role"]) : wordOf(role);
    return word === "" ? [] : [ROLES[word] ?? word];
  });
  return [{ name, designations }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wordOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? collapseWhitespace(String(value)) : "";
}

/** An entry of a list, and which docket it belongs to. */
export interface ListedEntry {
  readonly docketId: string | null;
  readonly courtId: string | null;
  readonly pacerCaseId: string | null;
  readonly entry: DocketEntry;
}

/** Reads an entry and its documents. A document that cannot be read is a problem and costs no other. */
export function readListedEntry(value: unknown, where: string, problems: ParseProblem[]): ListedEntry | null {
  const found = v.safeParse(restEntry, value);
  if (!found.success || !isEntry(found.output, value)) {
    problems.push({ where, text: `not read: ${inWords(value)}` });
    return null;
  }
  const documents: RestDocument[] = [];
  for (const item of found.output.recap_documents ?? []) {
    const one = v.safeParse(restDocument, item);
    if (one.success) documents.push(one.output);
    else problems.push({ where, text: `document not read: ${inWords(item)}` });
  }
  const entry = readRestEntry(found.output, documents);
  if (entry.dateFiled === null) problems.push({ where, text: `no date: ${inWords(value)}` });
  const stored = documents
    .map((each) => STORED_NAME.exec(`${each.filepath_local ?? ""} ${each.filepath_ia ?? ""}`))
    .find(Boolean);
  const docket = textOf(found.output.docket);
  return {
    docketId:
      docket === null ? null : (DOCKET_ADDRESS.exec(docket)?.[1] ?? (/^\d{1,12}$/.test(docket) ? docket : null)),
    courtId: stored?.[1] ?? null,
    pacerCaseId: stored?.[2] ?? null,
    entry,
  };
}

function isEntry(entry: RestEntry, value: unknown): boolean {
  return (
    isRecord(value) && [entry.entry_number, entry.recap_documents, entry.description].some((part) => part !== null)
  );
}
