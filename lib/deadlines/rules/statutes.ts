import type { DeadlineRule } from "../deadline.ts";
import { rule } from "./rule.ts";

/** Periods that statutes give, sorted by id. */
export const statuteRules: readonly DeadlineRule[] = [
  rule({
    id: "usc-28-1292-b",
    title: "Petition for permission to appeal a certified order",
    authority: "28 U.S.C. 1292(b); Fed. R. App. P. 5(a)(3)",
    trigger: "entry of the certified order",
    days: 10,
    binds: "petitioner",
    extendable: false,
    note: "Jurisdictional.",
    verifiedOn: "2026-11-21",
  }),
  rule({
    id: "usc-28-2243-return",
    title: "Return to a writ or order to show cause",
    authority: "28 U.S.C. 2243",
    trigger: "the order to show cause",
    days: 3,
    binds: "custodian",
    note: "For good cause up to 20 days; courts set their own dates, and the order governs.",
    verifiedOn: "2026-11-21",
  }),
  rule({
    id: "usc-28-2412-d-1-B",
    title: "Fee application under the Equal Access to Justice Act",
    authority: "28 U.S.C. 2412(d)(1)(B)",
    trigger: "the judgment becoming final and not appealable",
    days: 30,
    binds: "fee applicant",
    extendable: false,
    note: "Normally the last day to appeal, then 30 days.",
    verifiedOn: "2026-11-21",
  }),
  rule({
    id: "usc-8-1252-b-1",
    title: "Petition for review of an order of removal",
    authority: "8 U.S.C. 1252(b)(1)",
    trigger: "the final order of removal",
    days: 30,
    binds: "petitioner",
    extendable: false,
    note: "Runs from the order of removal, not from a denial of withholding (Riley v. Bondi, 2025).",
    verifiedOn: "2026-11-21",
  }),
];
