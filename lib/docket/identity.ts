import { courtById } from "./courts.ts";
import { docketCore, parseDocketNumber, sameDocketNumber } from "./docket-number.ts";
import type { Docket, DocketEntry } from "./docket.ts";
import type { DocketKey, DocketRecord } from "./records.ts";
import { normaliseForComparison, textHash } from "./text.ts";

type Header = Pick<Docket, "courtId" | "docketNumber" | "pacerCaseId" | "courtListenerId">;

/**
 * Every key of an entry, strongest first, valid within its docket:
 * "seq:…" the court's sequence number, "doc:…" the main document's id, "num:…" the ECF number,
 * "cl:minute-entry-…" CourtListener's name of an unnumbered row, "fp:date:fingerprint:ordinal" for what has none of the
 * first three. `ordinal` counts equal entries of one day, so that two identical minute entries stay two.
 */
export function keysOf(entry: DocketEntry, ordinal = 0): string[] {
  const keys: string[] = [];
  if (entry.pacerSeqNo !== null) keys.push(`seq:${entry.pacerSeqNo}`);
  if (entry.pacerDocId !== null) keys.push(`doc:${entry.pacerDocId}`);
  if (entry.documentNumber !== null) keys.push(`num:${entry.documentNumber}`);
  // "entry-12" only repeats the number.
  if (entry.courtListenerRow?.startsWith("minute-entry-")) keys.push(`cl:${entry.courtListenerRow}`);
  if (entry.documentNumber === null && entry.pacerSeqNo === null && entry.pacerDocId === null) {
    keys.push(`fp:${entry.dateFiled ?? "undated"}:${fingerprintOf(entry)}:${ordinal}`);
  }
  return keys;
}

/** Fingerprint of what an entry says; of its short name where a source gives nothing else. */
export function fingerprintOf(entry: Pick<DocketEntry, "docketText" | "shortText">): string {
  return textHash(normaliseForComparison(entry.docketText === "" ? (entry.shortText ?? "") : entry.docketText));
}

/** The name that a docket gets when it is first stored: "mied:2:17-cv-11910". */
export function docketKeyOf(header: Pick<Docket, "courtId" | "docketNumber">): DocketKey {
  const number = parseDocketNumber(header.docketNumber)?.text ?? header.docketNumber.trim();
  return `${header.courtId}:${number}`;
}

/** Every other name under which pages may know the docket: "mied#321020", "courtlistener#4214664". */
export function aliasesOf(header: Header): string[] {
  const aliases = [docketKeyOf(header)];
  if (header.pacerCaseId !== null) aliases.push(`${header.courtId}#${header.pacerCaseId}`);
  if (header.courtListenerId !== null) aliases.push(`courtlistener#${header.courtListenerId}`);
  return aliases;
}

/** Which stored docket a page's header means. A conflict is a reason, in words, not to merge. */
export type Identified =
  | { readonly found: "known"; readonly docket: DocketRecord }
  | { readonly found: "unknown" }
  | { readonly found: "conflict"; readonly reason: string };

/**
 * Finds the docket by the court's case id, by court and number, by CourtListener's id. Never by caption.
 * Identities that contradict each other (one number, two case ids) are a conflict: nothing may be merged then.
 */
export function identify(dockets: readonly DocketRecord[], seen: Header): Identified {
  for (const docket of dockets) {
    const relation = relationOf(docket, seen);
    if (relation === "same") return { found: "known", docket };
    if (relation !== "other") return { found: "conflict", reason: relation.conflict };
  }
  return { found: "unknown" };
}

function relationOf(docket: DocketRecord, seen: Header): "same" | "other" | { readonly conflict: string } {
  const known = docket.header;
  const sameCourt = known.courtId === seen.courtId;
  const sameNumber = sameCourt && sameDocketNumber(known.docketNumber, seen.docketNumber);
  // CourtListener's feeds and tables name its own id alone: what is not printed contradicts nothing.
  const sameCore =
    (sameCourt || seen.courtId === "unknown") &&
    (seen.docketNumber === "" || docketCore(known.docketNumber) === docketCore(seen.docketNumber));
  const caseIds = docket.aliases.filter((alias) => alias.startsWith(`${known.courtId}#`));
  const sameCaseId = sameCourt && seen.pacerCaseId !== null && caseIds.includes(`${seen.courtId}#${seen.pacerCaseId}`);
  const sameCopy = seen.courtListenerId !== null && docket.aliases.includes(`courtlistener#${seen.courtListenerId}`);
  if ((sameCaseId || sameCopy) && !sameCore) {
    return {
      conflict:
        `This page says that it is ${seen.courtId} ${seen.docketNumber}, but carries the id of ` +
        `${known.courtId} ${known.docketNumber}. Nothing was stored, so that two cases are not mixed.`,
    };
  }
  if (sameCaseId) return "same";
  if (sameNumber && seen.pacerCaseId !== null && caseIds.length > 0 && isOneCaseOneId(seen)) {
    return {
      conflict:
        `This page says that it is ${seen.courtId} ${seen.docketNumber}, but its case id (${seen.pacerCaseId}) is not ` +
        `that of the docket stored under this number. Nothing was stored, so that two cases are not mixed.`,
    };
  }
  return sameNumber || sameCopy ? "same" : "other";
}

/**
 * Whether one number has one case id there. Not in criminal cases, where each defendant has an id, and not in the
 * courts of appeals, where sites disagree on what the id is and the number alone is unique.
 */
function isOneCaseOneId(seen: Header): boolean {
  const type = parseDocketNumber(seen.docketNumber)?.type;
  return courtById(seen.courtId)?.kind !== "appeals" && type !== "cr" && type !== "mj";
}
