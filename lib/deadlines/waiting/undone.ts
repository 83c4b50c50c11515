import type { EntryTags } from "../../tags/tags.ts";
import type { OfferableEntry } from "../draft.ts";

/** "(DOCKETED IN ERROR - duplicate of 87)": such an entry starts nothing. */
export const IN_ERROR = /\b(?:docketed|filed|entered|issued) in error\b|\bstricken from the (?:record|docket)\b/i;
/** "NOTICE of docketing error: 67 was filed in error", "Docket entry 67 filed in error". */
const OTHER_IN_ERROR = /(?<![-\d])(\d{1,4})\]?\s+(?:[a-z]+\s+){0,3}(?:docketed|filed|entered|issued) in error\b/i;
/** What both need. */
const OF_ERROR = /\bin error\b|\bstricken from\b/i;
/** What an order does to a paper or to another order so that it counts no more. */
const UNDOES = new Set(["stricken", "withdrawn", "vacated"]);

/**
 * Why entries of a docket no longer count: struck by a later order, filed in error, struck through by the clerk. By
 * entry id, in words.
 */
export function undoneEntries(
  entries: readonly OfferableEntry[],
  tags: readonly EntryTags[],
): ReadonlyMap<string, string> {
  const undone = new Map<string, string>();
  const byNumber = new Map<string, OfferableEntry>();
  for (const [index, entry] of entries.entries()) {
    const tellsOfError = OF_ERROR.test(entry.docketText);
    if (tellsOfError && IN_ERROR.test(entry.docketText) && !OTHER_IN_ERROR.test(entry.docketText))
      undone.set(entry.id, `${nameOf(entry)} is marked as docketed in error`);
    else if (isStruckThrough(entry)) undone.set(entry.id, `${nameOf(entry)} is struck through`);
    for (const { of, outcome } of tags[index]?.dispositions ?? []) {
      const target = of === null || !UNDOES.has(outcome) ? undefined : byNumber.get(of);
      if (target) undone.set(target.id, `${nameOf(target)} was ${outcome} by ${nameOf(entry)}`);
    }
    const wrong = tellsOfError ? byNumber.get(OTHER_IN_ERROR.exec(entry.docketText)?.[1] ?? "") : undefined;
    if (wrong) undone.set(wrong.id, `${nameOf(wrong)} was docketed in error, says ${nameOf(entry)}`);
    if (entry.documentNumber !== null) byNumber.set(entry.documentNumber, entry);
  }
  return undone;
}

/** True if an entry may say of another one that it no longer counts. */
export function mayUndo({ docketText }: OfferableEntry, { dispositions }: EntryTags): boolean {
  return OF_ERROR.test(docketText) || dispositions.some(({ of, outcome }) => of !== null && UNDOES.has(outcome));
}

/** "ECF 67 of 2025-03-26". */
export function nameOf({ documentNumber, dateFiled }: OfferableEntry): string {
  const name = documentNumber === null ? "an entry without a number" : `ECF ${documentNumber}`;
  return dateFiled === null ? name : `${name} of ${dateFiled}`;
}

/** The clerk's line through most of the text. */
function isStruckThrough({ docketText, struck = [] }: OfferableEntry): boolean {
  const length = struck.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  return docketText.length > 0 && length > docketText.length / 2;
}
