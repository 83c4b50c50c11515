import type { IsoDate } from "../../calendar/date.ts";
import { courtByHost, courtById } from "../../docket/courts.ts";
import { findDocketNumber, parseDocketNumber } from "../../docket/docket-number.ts";
import type { Docket, RelatedDocket } from "../../docket/docket.ts";
import { caseNameOf } from "../cmecf-district/names.ts";
import { textOf } from "../dom/text.ts";
import { namedDate } from "../printed-dates.ts";
import { elementsUnder, hasClass } from "./markup.ts";
import type { Outline } from "./outline.ts";

/** "gov.uscourts.mied.321020.43.0.pdf" names court and case. */
const STORED_NAME = /gov\.uscourts\.([a-z0-9]{2,15})\.(\d{1,12})[./]/;
/** "Okafor v. Lindqvist (2:19-cv-10234)": name and number where only one of them is marked up. */
const NAME_AND_NUMBER = /^(.*?)\s*\(([^()]{3,80})\)$/;

/** Longest value that is kept. */
const VALUE_LIMIT = 500;

/** A docket's header: everything but its entries. */
export type DocketHeader = Omit<Docket, "entries">;

/** Which court's case this is. */
export interface CaseIdentity {
  readonly courtId: string;
  readonly pacerCaseId: string | null;
}

/**
 * The court and PACER's case id: from the "Share Alert Link" (the surest binding of the page to the court's case),
 * else from a link to the court, else from the names of stored files. Null where the page names no court.
 */
export function caseIdentity(outline: Outline): CaseIdentity | null {
  for (const address of outline.caseLinks) {
    const identity = sharedCase(address);
    if (identity) return identity;
  }
  for (const address of outline.caseLinks) {
    const identity = caseAtCourt(address);
    if (identity) return identity;
  }
  const [, courtId, pacerCaseId] = outline.storageLinks.map((link) => STORED_NAME.exec(link)).find(Boolean) ?? [];
  return courtId === undefined || pacerCaseId === undefined ? null : { courtId, pacerCaseId };
}

/** Reads the header. Parties are on another page, so an empty list here says nothing about them. */
export function readHeader(heading: Element, outline: Outline, identity: CaseIdentity): DocketHeader {
  const value = (name: string) => valueOf(outline.values, name);
  const title = titleOf(heading);
  return {
    ...identity,
    docketNumber: title.number,
    caseName: caseNameOf([title.name]),
    dateFiled: dateOf(value("date filed") ?? value("filed")),
    dateTerminated: dateOf(value("date terminated")),
    // An appeal has a panel in the place of the judge.
    assignedTo: value("assigned to") ?? value("panel"),
    referredTo: value("referred to"),
    natureOfSuit: value("nature of suit"),
    cause: value("cause"),
    jurisdiction: value("jurisdiction type"),
    juryDemand: value("jury demand"),
    demand: null,
    flags: [],
    courtListenerId: heading.getAttribute("data-id"),
    relatedDockets: originatingCase(outline),
    parties: [],
  };
}

/** The caption and the docket number, without judges' initials; "" for a number that the page does not show. */
function titleOf(heading: Element): { readonly name: string; readonly number: string } {
  const marked: Element[] = [];
  for (const element of elementsUnder(heading)) {
    if (hasClass(element, "select-all") || hasClass(element, "whitespace-nowrap")) marked.push(element);
  }
  const whole = textOf(heading);
  const [, name = whole, printed = ""] = NAME_AND_NUMBER.exec(whole.slice(0, 2000)) ?? [];
  const first = marked[0];
  const last = marked.at(-1);
  if (first && last && first !== last) return { name: textOf(first), number: numberOf(textOf(last)) };
  return { name, number: numberOf(last ? textOf(last) : printed) };
}

function numberOf(printed: string): string {
  return parseDocketNumber(printed)?.text ?? printed;
}

function valueOf(values: ReadonlyMap<string, Element>, name: string): string | null {
  const element = values.get(name);
  return (element && textOf(element).slice(0, VALUE_LIMIT)) || null;
}

function dateOf(value: string | null): IsoDate | null {
  return value === null ? null : namedDate(value);
}

/** "/alert/docket/new/?pacer_case_id=321020&court_id=mied". */
function sharedCase(address: string): CaseIdentity | null {
  const query = new URLSearchParams(address.split("?")[1] ?? "");
  const courtId = query.get("court_id") ?? "";
  if (!/^[a-z0-9]{2,15}$/.test(courtId)) return null;
  const id = query.get("pacer_case_id") ?? "";
  return {
    courtId: courtById(courtId)?.id ?? courtId,
    pacerCaseId: /^[\w:-]{1,40}$/.test(id) && id !== "None" ? id : null,
  };
}

/** "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?321020". Such links open paid reports: they are read, never followed. */
function caseAtCourt(address: string): CaseIdentity | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const court = courtByHost(url.hostname);
  const id = /^\?(\d{1,12})$/.exec(url.search)?.[1];
  return court && id !== undefined ? { courtId: court.id, pacerCaseId: id } : null;
}

/** "E.D. Mich. (2:19-cv-10234)" in the block about the court below. */
function originatingCase(outline: Outline): RelatedDocket[] {
  const element = outline.originating.get("appealed from");
  const text = element ? textOf(element).slice(0, VALUE_LIMIT) : "";
  if (!element || text === "") return [];
  return [
    {
      relation: "originating case",
      text,
      courtId: courtInLink(element),
      docketNumber: findDocketNumber(text)?.text ?? null,
    },
  ];
}

function courtInLink(value: Element): string | null {
  for (const element of elementsUnder(value)) {
    if (element.tagName !== "A") continue;
    const query = new URLSearchParams((element.getAttribute("href") ?? "").slice(0, 500).split("?")[1] ?? "");
    const courtId = query.get("court") ?? "";
    if (/^[a-z0-9]{2,15}$/.test(courtId)) return courtId;
  }
  return null;
}
