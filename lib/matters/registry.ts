import { parseDocketNumber, sameDocketNumber } from "../docket/docket-number.ts";
import { genericMatter } from "./generic.ts";
import { hamama } from "./hamama.ts";
import type { Matter, MatterDocket } from "./matter.ts";

/** The curated matters. Add one here, and nowhere else. */
export const matters: readonly Matter[] = [hamama];

/** The matter with this id, or null. A short id ("hamama") is enough when it begins only one. */
export function matterById(id: string): Matter | null {
  const found = matters.filter((matter) => matter.id === id || matter.id.startsWith(`${id}-`));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The matter a docket belongs to: known by court and docket number, or by the court's own case id. Never by caption:
 * captions repeat and change. Anything else is a matter of its own.
 */
export function matterOf(courtId: string, docketNumber: string, pacerCaseId: string | null): Matter {
  return (
    matters.find((matter) => docketOf(matter, courtId, docketNumber, pacerCaseId) !== null) ??
    genericMatter(courtId, docketNumber)
  );
}

/** The docket of a matter with this court and number (or case id), or null. */
export function docketOf(
  matter: Matter,
  courtId: string,
  docketNumber: string,
  pacerCaseId: string | null,
): MatterDocket | null {
  const isNumber = parseDocketNumber(docketNumber) !== null;
  const ofCourt = matter.dockets.filter((docket) => docket.courtId === courtId);
  return (
    ofCourt.find((docket) => sameDocketNumber(docket.docketNumber, docketNumber)) ??
    ofCourt.find((docket) => pacerCaseId !== null && !isNumber && docket.pacerCaseId === pacerCaseId) ??
    null
  );
}
