import type { IsoDate } from "../calendar/date.ts";
import { courtById } from "../docket/courts.ts";
import { docketCore, sameDocketNumber } from "../docket/docket-number.ts";
import type { KnownEntry, Matter } from "../matters/matter.ts";
import type { EffectName, EntryTags } from "../tags/tags.ts";
import type { ReliefDocket, ReliefEntry } from "./relief.ts";
import { endOfCaseEffects, movesOfEffects, reviewEffects } from "./relief.ts";

export function isRelevant(effect: EffectName): boolean {
  return movesOfEffects[effect] !== undefined || reviewEffects.has(effect) || endOfCaseEffects.has(effect);
}

/** Known entries of a docket; of every docket of the court where the list holds several. */
export function knownOf({ courtId, docketNumber }: ReliefDocket, matter: Matter): KnownEntry[] {
  return matter.knownEntries.filter(
    (known) =>
      known.courtId === courtId && (docketNumber === null || sameDocketNumber(known.docketNumber, docketNumber)),
  );
}

export function sharesEffect(known: KnownEntry, tags: EntryTags): boolean {
  return tags.effects.some(({ effect }) => known.effects.includes(effect));
}

/** "87" and "87-2" are one filing of an appeal. */
export function filingOf(documentNumber: string | null): string | null {
  return documentNumber?.replace(/-\d+$/, "") ?? null;
}

export function sameNumber(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && filingOf(a) === filingOf(b);
}

export function isAppellateDocket(docket: Pick<ReliefDocket, "courtId" | "docketNumber">, matter: Matter): boolean {
  const listed = matter.dockets.filter(({ courtId }) => courtId === docket.courtId);
  const own = listed.find(
    ({ docketNumber }) => docket.docketNumber === null || sameDocketNumber(docketNumber, docket.docketNumber),
  );
  if (own) return own.role === "appeal";
  return docket.courtId === "scotus" || courtById(docket.courtId)?.kind === "appeals";
}

/** "[17-2171, 18-1233]", "Appeal Case Numbers 17-2171, 18-1233"; no part of a date or of a district docket's number. */
const APPEAL_NUMBER = /(?<![\d:/-])\d{2}-\d{3,5}(?![\d/-])/g;

export function appealsIn(text: string, own: string | null): string[] {
  const bracket = /\[([^\]]{0,200})\]/g;
  const inBrackets = [...text.slice(0, 8000).matchAll(bracket)].flatMap(
    ([, inside = ""]) => inside.match(APPEAL_NUMBER) ?? [],
  );
  if (inBrackets.length > 0 || own !== null) {
    return [...new Set([...(own === null ? [] : [own]), ...inBrackets].map(docketCore))];
  }
  const after = /\b(?:appeal|USCA|case)(?: case)? (?:numbers?|nos?\.?) /i.exec(text.slice(0, 2000));
  const named = after ? (text.slice(after.index, after.index + 200).match(APPEAL_NUMBER) ?? []) : [];
  return [...new Set(named.map(docketCore))];
}

export function dayOf(entry: Pick<ReliefEntry, "dateFiled" | "dateEntered">): IsoDate | null {
  return entry.dateFiled ?? entry.dateEntered;
}
