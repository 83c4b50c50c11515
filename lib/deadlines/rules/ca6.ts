import type { DeadlineRule } from "../deadline.ts";
import { rule } from "./rule.ts";

/**
 * Periods of the Sixth Circuit's practice, sorted by id. The text of its rules now in force was not read: all are
 * "verify". What its rules leave without a known period is in `../left-out.ts`.
 */
export const ca6Rules: readonly DeadlineRule[] = [
  rule({
    id: "ca6-11-acknowledgement",
    title: "Court reporter's acknowledgement of the transcript order (6th Cir.)",
    authority: "6th Cir. practice under Fed. R. App. P. 11(b)(1)",
    trigger: "filing of the transcript order",
    days: 14,
    binds: "court reporter",
    certainty: "M",
    note: "Seen on one docket of the court; the rule's text was not read.",
    verifiedOn: "2026-11-22",
  }),
  rule({
    id: "ca6-31-letter-appellant",
    title: "Appellant's brief after the briefing letter (6th Cir.)",
    authority: "6th Cir. practice under Fed. R. App. P. 31(a)(1)",
    trigger: "date of the briefing letter",
    days: 40,
    binds: "appellant",
    certainty: "M",
    note: "The letter states the day itself, and that day governs. As counted in one docket of the court.",
    verifiedOn: "2026-11-22",
  }),
  rule({
    id: "ca6-31-letter-appellee",
    title: "Appellee's brief after the briefing letter (6th Cir.)",
    authority: "6th Cir. practice under Fed. R. App. P. 31(a)(1)",
    trigger: "day that the letter gives for the appellant's brief",
    days: 30,
    binds: "appellee",
    certainty: "M",
    note: "The letter states the day itself, and that day governs. As counted in one docket of the court.",
    verifiedOn: "2026-11-22",
  }),
];
