/** A provision that has a time of its own, and why it is not among the rules. */
export interface LeftOut {
  readonly authority: string;
  readonly what: string;
  readonly why: string;
}

/** What nobody should look for in vain: each is left to the order, or to the rule's own text. */
export const leftOutRules: readonly LeftOut[] = [
  {
    authority: "6 Cir. R. 26",
    what: "Extension of time",
    why: "No period: by written motion only, not by stipulation, and not favored. The text now in force was not read.",
  },
  {
    authority: "6 Cir. R. 27(g)",
    what: "Motion for reconsideration of an order",
    why: "Its period is not confirmed. A response is filed only if the court asks for one.",
  },
  {
    authority: "6 Cir. R. 28, 31",
    what: "Briefs",
    why: "The briefing letter states the days, and they go before Fed. R. App. P. 31. The text now in force was not read.",
  },
  {
    authority: "6 Cir. R. 40",
    what: "Petition for rehearing",
    why: "Since December 1, 2024 it follows Fed. R. App. P. 40 (see there); its own text was not read.",
  },
  {
    authority: "Fed. R. App. P. 40(g)",
    what: "Petition for initial hearing en banc",
    why: "No period of its own: due when the appellee's principal brief is due.",
  },
  {
    authority: "Fed. R. Civ. P. 23(h)(1)",
    what: "Class counsel's motion for fees",
    why: "The court sets the time.",
  },
  {
    authority: "Fed. R. Civ. P. 81(a)(4); Habeas Rule 4",
    what: "Return and reply in habeas",
    why: "The order sets the time; 28 U.S.C. 2243 is among the rules, and courts often give longer.",
  },
  {
    authority: "E.D. Mich. LR 7.1(a)",
    what: "Seeking concurrence before a motion",
    why: "“Sufficiently in advance” is no period.",
  },
  {
    authority: "Sup. Ct. R. 30.1",
    what: "How the Supreme Court counts",
    why: "A way of counting, used for every rule of that court; the edition now in force was not read.",
  },
  {
    authority: "8 C.F.R. 1003.38(b), interim rule of 2026",
    what: "Appeal to the Board within 10 days",
    why: "Blocked by a court on March 8, 2026, before it took effect; the 30 days are among the rules. Check that this still stands.",
  },
];
