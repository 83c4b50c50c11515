import { courtById } from "../../docket/courts.ts";
import { parseDocketNumber } from "../../docket/docket-number.ts";

/** What an address of Justia names. */
export interface JustiaAddress {
  readonly page: "docket" | "filing";
  readonly courtId: string;
  readonly docketNumber: string;
  /** Justia takes it over from PACER. */
  readonly pacerCaseId: string | null;
  /** Of a filing's own page. */
  readonly documentNumber: string | null;
}

const HOSTS = new Set(["dockets.justia.com", "docs.justia.com", "law.justia.com"]);
/** "/docket/michigan/miedce/2:2017cv11910/321020", "/docket/circuit-courts/ca6/17-2171". */
const DOCKET = /^\/docket\/[a-z-]{2,40}\/([a-z0-9]{3,12})\/([\w:.-]{4,40})(?:\/(\d{1,12}))?\/?$/;
/** "/cases/federal/district-courts/michigan/miedce/2:2017cv11910/321020/43", "…/43/1.html". */
const FILING =
  /^\/cases\/federal\/[a-z-]{2,30}\/(?:[a-z-]{2,40}\/)?([a-z0-9]{3,12})\/([\w:.-]{4,40})\/(\d{1,12})\/(\d{1,6})(?:\/[\w.-]{0,20})?\/?$/;

export function isJustia(url: URL): boolean {
  return HOSTS.has(url.hostname);
}

/** Reads an address; null for what is neither a docket nor a filing, and for courts that are not known. */
export function readAddress(url: URL): JustiaAddress | null {
  if (!isJustia(url)) return null;
  const path = decoded(url.pathname);
  const docket = DOCKET.exec(path);
  const [, code = "", printed = "", caseId = null, number = null] = docket ?? FILING.exec(path) ?? [];
  // "miedce" is E.D. Mich., "miebke" its bankruptcy court.
  const court = courtById(code) ?? courtById(code.replace(/ce$/, "")) ?? courtById(code.replace(/ke$/, ""));
  const docketNumber = parseDocketNumber(printed)?.text;
  if (!court || docketNumber === undefined) return null;
  return {
    page: docket ? "docket" : "filing",
    courtId: court.id,
    docketNumber,
    pacerCaseId: caseId,
    documentNumber: number,
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
