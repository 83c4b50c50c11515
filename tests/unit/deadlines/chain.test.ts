import { describe, expect, test } from "vitest";
import type { DeadlineDraft, OfferContext } from "@/lib/deadlines/draft.ts";
import type { Row } from "./little-dockets.ts";
import { appeal, district, offered, ofRule } from "./little-dockets.ts";

/** The deadline of a rule that stands at the end of the docket: replaced by none, not met, not suspended. */
const open = (drafts: readonly DeadlineDraft[], rule: RegExp) =>
  drafts.filter(
    ({ ruleId, supersededByKey, status }) =>
      ruleId !== null &&
      rule.test(ruleId) &&
      supersededByKey === null &&
      status !== "cancelled" &&
      status !== "satisfied",
  );
const APPEAL = /^frap-4-a-[14]-/;
const judgment: Row = ["90", "2026-03-02", "JUDGMENT in favor of Respondents. Signed by District Judge Orla Finch."];
const alter: Row = ["91", "2026-03-20", "MOTION to Alter or Amend 90 Judgment by All Petitioners."];

describe("a timely post-judgment motion restarts the time to appeal for all parties: FRAP 4(a)(4)(A)", () => {
  test("until its order the time waits", () => {
    const drafts = offered([judgment, alter]);
    const [waiting, ...others] = open(drafts, APPEAL);
    expect(others).toEqual([]);
    expect(waiting).toMatchObject({ date: null, ruleId: "frap-4-a-4-A", relative: expect.stringContaining("ECF 91") });
    // The early date is still told, in case the motion is none of those.
    expect(waiting!.warnings[0]).toContain("2026-05-01 stands if ECF 91 is no motion");
    expect(ofRule(drafts, "frap-4-a-1-B")?.supersededByKey).toBe(waiting!.key);
  });
  test("from entry of its order it runs in full", () => {
    const drafts = offered([
      judgment,
      alter,
      ["95", "2026-05-11", "ORDER denying 91 Motion to Alter or Amend Judgment. Signed by District Judge Orla Finch."],
    ]);
    expect(open(drafts, APPEAL).map(({ date, what }) => [date, what])).toEqual([
      ["2026-07-10", "Notice of appeal from ECF 90"],
    ]);
  });
  test("of two motions the order on the last counts", () => {
    const two: Row[] = [
      judgment,
      alter,
      ["92", "2026-03-23", "MOTION for a New Trial re 90 Judgment by All Petitioners."],
      ["95", "2026-05-11", "ORDER denying 91 Motion to Alter or Amend Judgment. Signed by District Judge Orla Finch."],
    ];
    expect(open(offered(two), APPEAL).map(({ date }) => date)).toEqual([null]);
    const last: Row = [
      "96",
      "2026-06-01",
      "ORDER denying 92 Motion for a New Trial. Signed by District Judge Orla Finch.",
    ];
    expect(open(offered([...two, last]), APPEAL).map(({ date }) => date)).toEqual(["2026-07-31"]);
  });
  test.each([
    ["too late", "2026-04-01", "MOTION to Alter or Amend 90 Judgment by All Petitioners.", "too late to restart"],
    [
      "by the local rule",
      "2026-03-10",
      "MOTION for Reconsideration under LR 7.1(h) of 90 Judgment by All Petitioners.",
      "local rule",
    ],
    [
      "of no certain kind",
      "2026-03-10",
      "MOTION for Reconsideration of 90 Judgment by All Petitioners.",
      "may have restarted",
    ],
  ])("a motion %s leaves the date and warns", (_, filed, text, warning) => {
    const drafts = offered([judgment, ["91", filed, text]]);
    expect(open(drafts, APPEAL).map(({ date }) => date)).toEqual(["2026-05-01"]);
    expect(open(drafts, APPEAL)[0]!.warnings.join(" ")).toContain(warning);
  });
  test("without the United States it is thirty days", () => {
    const private_: OfferContext = { ...district, governmentIsParty: false };
    const drafts = offered(
      [judgment, alter, ["95", "2026-05-11", "ORDER denying 91 Motion to Alter or Amend Judgment."]],
      private_,
    );
    expect(open(drafts, APPEAL).map(({ date }) => date)).toEqual(["2026-06-10"]);
  });
});

describe("an order that prints another day replaces the rule's", () => {
  const dismiss: Row = ["7", "2026-03-02", "MOTION to Dismiss by Warden Pell."];
  test.each([
    [
      "an extension",
      "ORDER granting 8 Motion for Extension of Time to File Response re 7 MOTION to Dismiss. Response due by 4/6/2026.",
    ],
    [
      "a stipulation",
      "STIPULATION AND ORDER Extending Time to Respond to 7 MOTION to Dismiss. Responses due by 4/6/2026. Signed by District Judge Orla Finch.",
    ],
    ["a briefing schedule", "ORDER Setting Briefing Schedule re 7 MOTION to Dismiss. Response due by 4/6/2026."],
  ])("%s", (_, text) => {
    const drafts = offered([dismiss, ["9", "2026-03-12", text]]);
    expect(ofRule(drafts, "mied-lr-7-1-e-1-response")).toMatchObject({ date: "2026-03-23" });
    expect(open(drafts, /^mied-lr-7-1-e-1-response$/)).toEqual([]);
    const replacement = drafts.find(({ key }) => key === ofRule(drafts, "mied-lr-7-1-e-1-response")!.supersededByKey);
    expect(replacement).toMatchObject({ date: "2026-04-06", ruleId: null });
  });
  test("not one about another motion", () => {
    const drafts = offered([
      dismiss,
      ["8", "2026-03-03", "MOTION to Compel by Ilo Marsh."],
      ["9", "2026-03-12", "ORDER extending time. Response re 8 MOTION to Compel due by 4/6/2026."],
    ]);
    expect(open(drafts, /^mied-lr-7-1-e-1-response$/).map(({ date }) => date)).toEqual(["2026-03-23"]);
    expect(open(drafts, /^mied-lr-7-1-e-2-response$/)).toEqual([]);
  });
  test("the time to appeal: FRAP 4(a)(5)", () => {
    const drafts = offered([
      judgment,
      [
        "93",
        "2026-04-27",
        "ORDER granting 92 Motion for Extension of Time to File Notice of Appeal re 90 Judgment. Notice of appeal due by 6/1/2026.",
      ],
    ]);
    expect(open(drafts, APPEAL)).toEqual([]);
    expect(drafts.find(({ ruleId, date }) => ruleId === null && date === "2026-06-01")?.status).toBe("extended");
  });
  test("the answer of the United States", () => {
    const drafts = offered([
      ["6", "2026-03-03", "SUMMONS Returned Executed. U.S. Attorney served on 3/2/2026."],
      [
        "9",
        "2026-04-20",
        "ORDER granting 8 Motion for Extension of Time to Answer. Respondents' answer due by 6/1/2026.",
      ],
    ]);
    expect(ofRule(drafts, "frcp-12-a-2")).toMatchObject({ date: "2026-05-01" });
    expect(open(drafts, /^frcp-12-a-2$/)).toEqual([]);
  });
  test("rehearing, and the mandate with it", () => {
    const drafts = offered(
      [
        [
          "87",
          "2018-12-20",
          "OPINION and JUDGMENT filed: both preliminary injunctions are VACATED and the case is REMANDED.",
        ],
        ["90", "2019-01-28", "ORDER filed GRANTING motion for extension; petition for rehearing due 03/06/2019."],
      ],
      appeal,
    );
    expect(open(drafts, /^frap-40/)).toEqual([]);
    expect(open(drafts, /^frap-41-b$/).map(({ date }) => date)).toEqual(["2019-03-13"]);
    expect(open(drafts, /^scotus/).map(({ date }) => date)).toEqual(["2019-03-20"]);
  });
});

describe("a stay", () => {
  const motion: Row = ["7", "2026-03-02", "MOTION to Dismiss by Warden Pell."];
  test("of the case suspends what the court could extend, and nothing else", () => {
    const drafts = offered([
      judgment,
      ["97", "2026-03-03", "MOTION to Compel by Ilo Marsh."],
      [
        "98",
        "2026-03-09",
        "ORDER Staying Case pending the funding of the Department. Signed by District Judge Orla Finch.",
      ],
    ]);
    expect(ofRule(drafts, "mied-lr-7-1-e-2-response")).toMatchObject({ status: "cancelled" });
    expect(ofRule(drafts, "mied-lr-7-1-e-2-response")?.warnings.join(" ")).toContain("ECF 98");
    expect(open(drafts, APPEAL).map(({ date }) => date)).toEqual(["2026-05-01"]);
    expect(open(drafts, APPEAL)[0]!.warnings.join(" ")).toContain("does not extend this time");
  });
  test("of removal suspends nothing", () => {
    const drafts = offered([
      motion,
      ["8", "2026-03-03", "ORDER granting 5 Motion to Stay Removal. Signed by District Judge Orla Finch."],
    ]);
    expect(ofRule(drafts, "mied-lr-7-1-e-1-response")).toMatchObject({ status: "set" });
  });
  test("that was denied suspends nothing", () => {
    const drafts = offered([
      motion,
      ["8", "2026-03-03", "ORDER denying 6 Motion to Stay Case. Signed by District Judge Orla Finch."],
    ]);
    expect(ofRule(drafts, "mied-lr-7-1-e-1-response")).toMatchObject({ status: "set" });
  });
  test("of the mandate holds it back", () => {
    const drafts = offered(
      [
        ["97", "2019-04-02", "ORDER filed: petition for rehearing en banc [90] DENIED."],
        ["99", "2019-04-08", "ORDER filed GRANTING motion to stay the mandate [98] for 90 days."],
      ],
      appeal,
    );
    expect(open(drafts, /^frap-41-b$/)).toEqual([]);
    expect(open(drafts, /^scotus-13-1$/).map(({ date }) => date)).toEqual(["2019-07-01"]);
  });
});

describe("what else an entry starts", () => {
  test.each<[string, string, OfferContext, string, string]>([
    [
      "frap-12-b",
      "NOTICE OF APPEAL by All Respondents re 87 Opinion.",
      district,
      "2026-03-16",
      "representation statement",
    ],
    ["frap-4-a-3", "NOTICE OF APPEAL by All Respondents re 87 Opinion.", district, "2026-03-16", "cross-appeal"],
    [
      "usc-28-2412-d-1-B",
      "JUDGMENT in favor of Petitioners. Signed by District Judge Orla Finch.",
      district,
      "2026-06-01",
      "fees: 60 days, then 30, then over a Sunday",
    ],
    [
      "frcp-54-d-2-B",
      "JUDGMENT in favor of Petitioners. Signed by District Judge Orla Finch.",
      district,
      "2026-03-16",
      "fees",
    ],
    [
      "usc-28-1292-b",
      "ORDER granting 40 Motion to Certify Order for Interlocutory Appeal under 28 U.S.C. 1292(b), and certifying the order at 33.",
      district,
      "2026-03-12",
      "permission to appeal",
    ],
    [
      "frcp-15-a-3",
      "AMENDED COMPLAINT by Ilo Marsh against Warden Pell.",
      district,
      "2026-03-16",
      "answer to an amended pleading",
    ],
    [
      "frcp-72-b-2-response",
      "OBJECTION to 15 Report and Recommendation by Ilo Marsh.",
      district,
      "2026-03-16",
      "response to objections",
    ],
    [
      "usc-28-2243-return",
      "ORDER to Show Cause re 1 Petition for Writ of Habeas Corpus. Signed by District Judge Orla Finch.",
      district,
      "2026-03-05",
      "return to the writ",
    ],
    [
      "frcp-65-b-2",
      "ORDER granting 3 Motion for Temporary Restraining Order. Signed by District Judge Orla Finch.",
      district,
      "2026-03-16",
      "expiry",
    ],
    ["frap-17-a", "Petition for review filed by Ilo Marsh.", appeal, "2026-04-13", "agency record: 40 days, Saturday"],
    ["frap-29-b-5", "PETITION for rehearing en banc filed by Appellants.", appeal, "2026-03-09", "amicus"],
    ["frap-27-a-3-A", "APPELLANT MOTION filed by Warden Pell to stay the judgment.", appeal, "2026-03-12", "response"],
    [
      "scotus-15-3",
      "Petition for a writ of certiorari filed.",
      { ...appeal, courtId: "scotus", districtCourtId: null },
      "2026-04-01",
      "brief in opposition",
    ],
  ])("%s: %s", (rule, text, context, date) => {
    expect(ofRule(offered([["40", "2026-03-02", text]], context), rule)?.date).toBe(date);
  });
  test("a return that the order sets goes before the statute's", () => {
    const drafts = offered([
      ["4", "2026-03-02", "ORDER to Show Cause re 1 Petition for Writ of Habeas Corpus. Response due by 3/23/2026."],
    ]);
    expect(ofRule(drafts, "usc-28-2243-return")).toBeUndefined();
  });
  test("objections that wait for service leave the rule's count beside them", () => {
    const drafts = offered([
      [
        "15",
        "2026-03-02",
        "REPORT AND RECOMMENDATION re 1 Petition. Objections must be filed within 14 days after service. Signed by Magistrate Judge Bram Oort.",
      ],
    ]);
    expect(ofRule(drafts, "frcp-72-b-2")?.date).toBe("2026-03-16");
    expect(drafts.some(({ ruleId, date }) => ruleId === null && date === null)).toBe(true);
  });
  test("an amended opinion starts the time for rehearing anew", () => {
    const drafts = offered([["99", "2026-03-02", "AMENDED OPINION filed: the judgment is AFFIRMED."]], appeal);
    expect(ofRule(drafts, "frap-40-d-1")?.date).toBe("2026-04-16");
    expect(ofRule(drafts, "scotus-13-1")).toBeUndefined();
  });
});
