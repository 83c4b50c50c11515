import type { EntryTags } from "../tags/tags.ts";
import type { OfferableEntry } from "./draft.ts";
import type { Meets, Started } from "./starts.ts";

const POST_JUDGMENT =
  /\b(?:alter or amend|amend the judgment|new trial|reconsider|relief from judgment|rule 5[029]|rule 60)\b/i;

/** What later entries did about a deadline that an entry started. */
export function isMet(
  { meets, ruleId }: Started,
  entry: OfferableEntry,
  later: readonly OfferableEntry[],
  laterTags: readonly EntryTags[],
): { readonly satisfied: boolean; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  let satisfied = false;
  for (const [index, other] of later.entries()) {
    const tags = laterTags[index];
    if (!tags) continue;
    if (meets !== null && does(meets, other, tags) && isAbout(entry, tags, meets)) satisfied = true;
    if ((meets === "response" || meets === "reply") && rulesOn(entry, tags)) satisfied = true;
    if (
      ruleId.startsWith("frap-4-a-1") &&
      tags.kind === "motion" &&
      POST_JUDGMENT.test(other.docketText) &&
      isWithinDays(entry, other, 40)
    ) {
      warnings.push(
        `ECF ${other.documentNumber ?? "(no number)"} may have restarted the time to appeal (Fed. R. App. P. 4(a)(4)(A)): check`,
      );
    }
  }
  return { satisfied, warnings };
}

function does(meets: Exclude<Meets, null>, { docketText }: OfferableEntry, tags: EntryTags): boolean {
  switch (meets) {
    case "notice of appeal":
      return tags.kind === "notice of appeal";
    case "response":
      return tags.kind === "response";
    case "reply":
      return tags.kind === "reply";
    case "objections":
      return /^[\s"(*]*objections?\b/i.test(docketText) || tags.kind === "response";
    case "rehearing petition":
      return /^[\s"(*]*petition for (?:panel |en banc )?(?:rehearing|en banc)/i.test(docketText);
    case "answer":
      return /^[\s"(*]*(?:amended )?answer\b/i.test(docketText) || /^[\s"(*]*motion to dismiss\b/i.test(docketText);
    case "mandate":
      return tags.kind === "mandate";
    case "transcript":
      return /^[\s"(*]*transcript (?:order|request)/i.test(docketText);
    case "post-judgment motion":
      return tags.kind === "motion" && POST_JUDGMENT.test(docketText);
  }
}

/** A number ties the later entry to this one; what can only answer one thing (the mandate) needs none. */
function isAbout({ documentNumber }: OfferableEntry, tags: EntryTags, meets: Meets): boolean {
  if (meets === "mandate" || meets === "rehearing petition" || meets === "transcript" || meets === "answer")
    return true;
  return documentNumber !== null && tags.references.includes(documentNumber);
}

function rulesOn({ documentNumber }: OfferableEntry, tags: EntryTags): boolean {
  return (
    documentNumber !== null &&
    tags.dispositions.some(
      ({ of, outcome }) => of === documentNumber && outcome !== "set" && outcome !== "taken under advisement",
    )
  );
}

function isWithinDays(entry: OfferableEntry, other: OfferableEntry, days: number): boolean {
  if (entry.dateFiled === null || other.dateFiled === null) return false;
  return (Date.parse(other.dateFiled) - Date.parse(entry.dateFiled)) / 86_400_000 <= days;
}
