import type { DeadlineRule } from "../deadline.ts";
import { rule } from "./rule.ts";

/** Periods of the Supreme Court's Rules, sorted by id. */
export const scotusRules: readonly DeadlineRule[] = [
  rule({
    id: "scotus-13-1",
    title: "Petition for a writ of certiorari",
    authority: "Sup. Ct. R. 13.1, 13.3; 28 U.S.C. 2101(c)",
    trigger: "entry of judgment, or denial of a timely petition for rehearing",
    days: 90,
    binds: "petitioner",
    certainty: "S",
    note: "Not from the mandate. A Justice may extend by up to 60 days; apply at least 10 days before the last day.",
    verifiedOn: "2026-11-21",
  }),
  rule({
    id: "scotus-13-5",
    title: "Application to extend the time for certiorari",
    authority: "Sup. Ct. R. 13.5, 30.2",
    trigger: "last day for the petition",
    days: 10,
    direction: "backward",
    binds: "petitioner",
    certainty: "S",
    note: "By up to 60 days; later only in extraordinary circumstances.",
    verifiedOn: "2026-11-21",
  }),
  rule({
    id: "scotus-15-3",
    title: "Brief in opposition",
    authority: "Sup. Ct. R. 15.3",
    trigger: "placing of the case on the docket",
    days: 30,
    binds: "respondent",
    certainty: "M",
    verifiedOn: "2026-11-21",
  }),
];
