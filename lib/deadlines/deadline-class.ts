import type { Deadline } from "./deadline.ts";

/** What a deadline is for, as far as it decides how early to remind. */
export const deadlineClasses = ["appeal", "response", "hearing", "other"] as const;
export type DeadlineClass = (typeof deadlineClasses)[number];

/** Authorities of times that end the case when missed: appeal, rehearing, certiorari, review. */
const APPEAL_AUTHORITY = /App\. P\. (?:3|4|5|15|35|40)\b|Sup\. Ct\. R\. 13|Civ\. P\. 23\(f\)|2101|1252/;
/** "notice of appeal", "petition for rehearing en banc", "petition for a writ of certiorari", "petition for review". */
const APPEAL_WORDS = /\b(?:appeal|rehearing|certiorari|petition for review|permission to appeal)\b/i;
/** A date in an appeal is not yet a time to appeal: "appellant's brief", "appeal conference". */
const PAPER_IN_APPEAL = /\b(?:brief|record|appendix|conference|argument|transcript|response|reply)\b/i;
const RESPONSE_WORDS =
  /\b(?:responses?|repl(?:y|ies)|oppositions?|objections?|answers?|responsive|surreply|briefs?)\b/i;

/** The class of a deadline, from its kind, its authority and its own words. */
export function deadlineClassOf({
  kind,
  what,
  authority,
}: Pick<Deadline, "kind" | "what" | "authority">): DeadlineClass {
  if (kind === "hearing") return "hearing";
  if (authority !== null && APPEAL_AUTHORITY.test(authority)) return "appeal";
  const words = what.slice(0, 300);
  if (APPEAL_WORDS.test(words) && !PAPER_IN_APPEAL.test(words)) return "appeal";
  return RESPONSE_WORDS.test(words) ? "response" : "other";
}
