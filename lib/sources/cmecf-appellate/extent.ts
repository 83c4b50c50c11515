import type { Completeness } from "../../docket/docket.ts";
import type { Sections } from "./sections.ts";

/** How much of the docket a page shows, and what said so. */
export interface Extent {
  readonly completeness: Completeness;
  readonly criteria: string | null;
}

/** What was found on the page besides the request that it answers. */
export interface PageFacts {
  readonly title: string;
  readonly hasEntryTable: boolean;
  /** "No docket entries found." stands in the place of entries. */
  readonly saysNoneFound: boolean;
  /** A row could not be read, so that nothing may be concluded from what is not there. */
  readonly isDamaged: boolean;
  /** Something of the page follows the entries: it did not break off among them. */
  readonly hasEnd: boolean;
}

/**
 * Complete only if the title says "Docket" and the request asked for the full docket with entries and no dates.
 * The receipt says "filtered" even then, so it does not count. A case summary shows a few entries or none.
 */
export function extentOf(sections: Sections, facts: PageFacts): Extent {
  if (/\bsummary$/i.test(facts.title)) return { completeness: "partial", criteria: "Case Summary" };
  const asked = (name: string) => sections.request.get(name)?.trim() ?? "";
  const dates = ["dateFrom", "dateTo"].filter((name) => asked(name) !== "").map((name) => `${name}=${asked(name)}`);
  if (dates.length > 0) return { completeness: "partial", criteria: dates.join("; ") };
  if (asked("incDktEntries") === "N") return { completeness: "partial", criteria: "incDktEntries=N" };
  if (facts.saysNoneFound) return { completeness: "unknown", criteria: "No docket entries found." };
  if (!facts.hasEntryTable) return { completeness: "unknown", criteria: "The page shows no list of docket entries." };
  if (!facts.hasEnd) return { completeness: "unknown", criteria: "The page ends among the docket entries." };
  if (facts.isDamaged) return { completeness: "unknown", criteria: "Rows of the docket could not be read." };
  const isFull = asked("fullDocketReport") === "Y" && asked("incDktEntries") === "Y" && /\bdocket$/i.test(facts.title);
  if (!isFull) return { completeness: "unknown", criteria: null };
  return { completeness: "complete", criteria: "fullDocketReport=Y; incDktEntries=Y" };
}
