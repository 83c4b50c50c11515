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
  const core = docketCoreOf(docketNumber);
  const ofCourt = matter.dockets.filter((docket) => docket.courtId === courtId);
  return (
    ofCourt.find((docket) => docketCoreOf(docket.docketNumber) === core) ??
    ofCourt.find((docket) => pacerCaseId !== null && core === null && docket.pacerCaseId === pacerCaseId) ??
    null
  );
}

/** "2:17-cv-11910-MAG-DRG" → "2:17-cv-11910". */
const DISTRICT = /^(?:(\d{1,2}):)?(\d{2}|\d{4})-([a-z]{1,4})-0*(\d{1,6})(?!\d)/i;
/** "17-02171" → "17-2171". */
const APPELLATE = /^(\d{2}|\d{4})-0*(\d{1,6})(?!\d)/;

/** What two spellings of one docket number have in common, null if it is no docket number. */
export function docketCoreOf(docketNumber: string): string | null {
  const text = docketNumber.trim().slice(0, 60).toLowerCase();
  const district = DISTRICT.exec(text);
  if (district)
    return `${district[1] ?? ""}:${(district[2] ?? "").slice(-2)}-${district[3] ?? ""}-${district[4] ?? ""}`;
  const appellate = APPELLATE.exec(text);
  if (appellate) return `${(appellate[1] ?? "").slice(-2)}-${appellate[2] ?? ""}`;
  return null;
}
