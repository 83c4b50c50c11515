import { parseDocketNumber, sameDocketNumber } from "../docket/docket-number.ts";
import { genericMatter } from "./generic.ts";
import { hamama } from "./hamama.ts";
import type { Matter, MatterDocket } from "./matter.ts";

/** The curated matters that come with the program. Add one here, and nowhere else. */
export const builtInMatters: readonly Matter[] = [hamama];

/**
 * The built-in matters and those of imported case packs. A pack with the id of a built-in matter stands in its place:
 * the user was asked. Two matters may name one docket; the first in this list has it, and the built-in ones come first.
 */
export function mattersWith(packs: readonly Matter[]): readonly Matter[] {
  const ids = new Set(builtInMatters.map(({ id }) => id));
  return [
    ...builtInMatters.map((matter) => packs.find(({ id }) => id === matter.id) ?? matter),
    ...packs.filter(({ id }) => !ids.has(id)),
  ];
}

/** The matter with this id, or null. A short id ("hamama") is enough when it begins only one. */
export function matterById(matters: readonly Matter[], id: string): Matter | null {
  const exact = matters.find((matter) => matter.id === id);
  if (exact) return exact;
  const found = matters.filter((matter) => matter.id.startsWith(`${id}-`));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The matter a docket belongs to: known by court and docket number, or by the court's own case id. Never by caption:
 * captions repeat and change. Anything else is a matter of its own.
 */
export function matterOf(
  matters: readonly Matter[],
  courtId: string,
  docketNumber: string,
  pacerCaseId: string | null,
): Matter {
  return (
    matters.find((matter) => docketOf(matter, courtId, docketNumber, pacerCaseId) !== null) ??
    genericMatter(courtId, docketNumber)
  );
}

/** The docket of a matter with this court and number (or case id), or null. */
export function docketOf(
  matter: Pick<Matter, "dockets">,
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
