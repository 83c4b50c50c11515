import { describe, expect, test } from "vitest";
import type { Row } from "./little-dockets.ts";
import { appeal, days, district, offered, ofRule, standing, stated } from "./little-dockets.ts";

test("a rule's deadline points at the words that start it, never at a text cut off in the middle", () => {
  const text =
    "OPINION AND ORDER granting 5 Motion for Preliminary Injunction. Signed by District Judge Jan Placeholder.";
  const appealed = ofRule(offered([["9", "2026-03-02", text]]), "frap-4-a-1-B");
  expect(appealed?.quote).toBe("OPINION AND ORDER");
  expect(text.slice(appealed?.span?.start, appealed?.span?.end)).toBe("OPINION AND ORDER");
});

test("the clerk's note of an edit does not make another event of a date", () => {
  const key = (text: string) => offered([["5", "2026-03-02", text]])[0]!.key;
  const before = key("ORDER: Response due by 3/20/2026.");
  expect(key("ORDER: Response due by 3/27/2026. Modified on 3/4/2026 (KSan).")).toBe(before);
  expect(key("ORDER: Response due by 3/27/2026, no later than 4:00 PM, limited to 20 pages.")).toBe(before);
  expect(key("ORDER re 11 Motion: Response due by 3/20/2026.")).not.toBe(before);
});

describe("a later entry changes an earlier date of the same event", () => {
  test("reset: the old one points to the new one", () => {
    const drafts = offered([
      ["5", "2026-03-02", "NOTICE: Settlement Conference set for 4/7/2026 10:00 AM before Magistrate Judge Bram Oort."],
      [
        "6",
        "2026-03-09",
        "NOTICE: Settlement Conference reset for 4/21/2026 10:00 AM before Magistrate Judge Bram Oort.",
      ],
    ]);
    expect(drafts[0]!.supersededByKey).toBe(drafts[1]!.key);
    expect(days(standing(drafts))).toEqual(["2026-04-21"]);
  });
  test("another event of the same day stays", () => {
    const drafts = offered([
      ["5", "2026-03-02", "NOTICE: Status Conference set for 4/7/2026 10:00 AM. Joint status report due by 4/1/2026."],
      ["6", "2026-03-09", "NOTICE: Settlement Conference set for 4/21/2026 10:00 AM."],
      ["7", "2026-03-10", "NOTICE: Status Conference reset for 4/14/2026 10:00 AM."],
    ]);
    expect(days(standing(drafts)).toSorted()).toEqual(["2026-04-01", "2026-04-14", "2026-04-21"]);
  });
  test("cancellation by date, whatever the words", () => {
    const drafts = offered([
      ["5", "2026-03-02", "NOTICE: Motion Hearing set for 3/19/2026 09:30 AM before District Judge Orla Finch."],
      [null, "2026-03-10", "TEXT-ONLY NOTICE: the hearing set for 3/19/2026 is cancelled."],
    ]);
    expect(drafts[0]!.status).toBe("cancelled");
    expect(standing(drafts)).toEqual([]);
  });
  test.each<[string, string, readonly (string | null)[]]>([
    ["the only hearing ahead", "NOTICE: Hearing cancelled. The motion will be decided on the papers.", ["2026-03-16"]],
    ["by its name", "ORDER vacating the motion hearing.", ["2026-03-16"]],
    ["all dates", "ORDER: all remaining dates and deadlines are vacated.", []],
    ["all deadlines", "ORDER staying case. All deadlines are vacated.", ["2026-03-19"]],
    ["the briefing", "ORDER: the briefing schedule is vacated.", ["2026-03-19"]],
    ["another hearing", "ORDER vacating the settlement conference.", ["2026-03-16", "2026-03-19"]],
  ])("cancellation without a day: %s", (_, text, left) => {
    const drafts = offered([
      ["5", "2026-03-02", "NOTICE: Motion Hearing set for 3/19/2026 09:30 AM. Response due by 3/16/2026."],
      ["6", "2026-03-09", text],
    ]);
    expect(days(standing(drafts)).toSorted()).toEqual(left);
  });
  test("of two hearings ahead a bare cancellation takes none and warns at both", () => {
    const drafts = offered([
      [
        "5",
        "2026-03-02",
        "NOTICE: Motion Hearing set for 3/19/2026 09:30 AM. Status Conference set for 3/26/2026 09:30 AM.",
      ],
      ["6", "2026-03-09", "NOTICE: Hearing cancelled."],
    ]);
    expect(standing(drafts)).toHaveLength(2);
    for (const { warnings } of standing(drafts)) expect(warnings.join(" ")).toContain("ECF 6");
  });
  test("a briefing letter, twice extended: one standing date per brief", () => {
    const drafts = offered(
      [
        ["9", "2017-10-20", "BRIEFING LETTER SENT: appellant brief due 12/04/2017; appellee brief due 01/04/2018."],
        ["15", "2017-12-21", "RULING LETTER SENT granting more time. Appellee brief now due 02/05/2018."],
        ["16", "2018-01-30", "RULING LETTER SENT granting motion to extend time. Appellee brief now due 02/12/2018."],
      ],
      appeal,
    );
    expect(days(standing(drafts)).toSorted()).toEqual(["2017-12-04", "2018-02-12"]);
  });
  test("the clerk's repetition is no second deadline", () => {
    const drafts = offered([
      [
        "41",
        "2022-01-20",
        "ORDER granting 40 Letter Motion. Plaintiff's opposition is extended to February 4, 2022; responses due by 2/4/2022.",
      ],
      [null, "2022-01-21", "Set/Reset Deadlines: Responses due by 2/4/2022."],
    ]);
    expect(days(standing(drafts)).filter((date) => date === "2022-02-04").length).toBeLessThanOrEqual(2);
    expect(stated(drafts).filter(({ entryId }) => entryId === "e2")).toEqual([]);
  });
  test("responses to different motions do not replace each other", () => {
    const drafts = offered([
      ["12", "2026-03-02", "NOTICE: Response re 11 MOTION to Dismiss due by 3/20/2026."],
      ["15", "2026-03-03", "ORDER extending time: Response re 14 MOTION to Compel due by 3/27/2026."],
    ]);
    expect(days(standing(drafts)).toSorted()).toEqual(["2026-03-20", "2026-03-27"]);
  });
  test("the transcripts of two hearings keep their own three dates", () => {
    const transcript = (due: string) =>
      `TRANSCRIPT. Redaction Request due ${due}. Release of Transcript Restriction set for 9/20/2026.`;
    const drafts = offered([
      ["31", "2026-06-22", transcript("7/13/2026")],
      ["59", "2026-07-06", transcript("7/27/2026")],
    ]);
    expect(standing(drafts)).toHaveLength(4);
  });
  test("a stay that is extended ends on the new day", () => {
    const drafts = offered([
      ["32", "2017-06-22", "ORDER staying removal until 7/6/2017."],
      ["61", "2017-07-06", "ORDER: the stay of removal is extended through 7/24/2017 at 11:59 p.m."],
    ]);
    expect(standing(drafts)).toMatchObject([{ date: "2017-07-24", time: "23:59", kind: "expiry" }]);
  });
  test("a satisfied brief is no longer due", () => {
    const drafts = offered(
      [
        ["4", "2026-03-02", "BRIEFING NOTICE ISSUED. Appellant's Brief due on 04/13/2026."],
        ["9", "2026-04-13", "APPELLANT'S BRIEF FILED. Appellant's Brief deadline satisfied."],
      ],
      appeal,
    );
    expect(drafts.find(({ date }) => date === "2026-04-13")?.status).toBe("satisfied");
  });
});

describe("rules that an entry starts, the United States being a party", () => {
  test("an injunction: 60 days to appeal and 28 to alter, counted from entry", () => {
    const drafts = offered([
      [
        "87",
        "2017-07-24",
        "OPINION AND ORDER granting 77 Motion for Preliminary Injunction. Signed by District Judge Orla Finch.",
      ],
    ]);
    expect(ofRule(drafts, "frap-4-a-1-B")).toMatchObject({
      date: "2017-09-22",
      what: "Notice of appeal from ECF 87",
      status: "set",
    });
    expect(ofRule(drafts, "frcp-59-e")?.date).toBe("2017-08-21");
    expect(ofRule(drafts, "frap-4-a-1-B")?.steps[0]).toContain("entered 2017-07-24");
  });
  test("and the appeal that follows satisfies it", () => {
    const drafts = offered([
      [
        "87",
        "2017-07-24",
        "OPINION AND ORDER granting 77 Motion for Preliminary Injunction. Signed by District Judge Orla Finch.",
      ],
      [
        "108",
        "2017-09-21",
        "NOTICE OF APPEAL by All Respondents re 87 Opinion and Order on Motion for Preliminary Injunction.",
      ],
    ]);
    expect(ofRule(drafts, "frap-4-a-1-B")?.status).toBe("satisfied");
    expect(ofRule(drafts, "frap-10-b-1")?.date).toBe("2017-10-05");
  });
  test("a motion to alter the judgment warns that the time may have restarted", () => {
    const drafts = offered([
      ["90", "2026-03-02", "JUDGMENT in favor of Respondents. Signed by District Judge Orla Finch."],
      ["91", "2026-03-20", "MOTION to Alter or Amend 90 Judgment by All Petitioners."],
    ]);
    expect(ofRule(drafts, "frap-4-a-1-B")?.warnings.join(" ")).toContain("ECF 91 may have restarted the time");
  });
  test("class certification before 2018-12-01: 14 days; after: 45", () => {
    const text = "OPINION AND ORDER granting 139 Motion to Certify Class. Signed by District Judge Orla Finch.";
    expect(ofRule(offered([["191", "2018-01-02", text]]), "frcp-23-f")?.date).toBe("2018-01-16");
    expect(ofRule(offered([["191", "2019-01-02", text]]), "frcp-23-f")?.date).toBe("2019-02-19");
  });
  test("report and recommendation: 14 days, unless the entry states its own date", () => {
    const text = "REPORT AND RECOMMENDATION re 1 Petition. Signed by Magistrate Judge Bram Oort.";
    expect(ofRule(offered([["15", "2026-03-02", text]]), "frcp-72-b-2")?.date).toBe("2026-03-16");
    const withDate = offered([["15", "2026-03-02", `${text} Objections to R&R due by 3/18/2026.`]]);
    expect(ofRule(withDate, "frcp-72-b-2")).toBeUndefined();
    expect(days(standing(withDate))).toEqual(["2026-03-18"]);
  });
  test("motions in E.D. Mich.: dispositive 21 days, others 14; in no other district", () => {
    const dismiss: Row = ["7", "2026-03-02", "MOTION to Dismiss by Warden Pell."];
    const compel: Row = ["8", "2026-03-02", "MOTION to Compel by Ilo Marsh."];
    const drafts = offered([dismiss, compel]);
    expect(ofRule(drafts, "mied-lr-7-1-e-1-response")).toMatchObject({ date: "2026-03-23", entryId: "e1" });
    expect(ofRule(drafts, "mied-lr-7-1-e-2-response")).toMatchObject({ date: "2026-03-16", entryId: "e2" });
    expect(ofRule(drafts, "mied-lr-7-1-e-2-response")?.warnings.join(" ")).toContain("verify");
    expect(
      offered([dismiss], { ...district, courtId: "ohnd" }).filter(({ ruleId }) => ruleId?.startsWith("mied")),
    ).toEqual([]);
  });
  test("a response that was filed satisfies, and starts the reply", () => {
    const drafts = offered([
      ["8", "2026-03-02", "MOTION to Compel by Ilo Marsh."],
      ["9", "2026-03-12", "RESPONSE to 8 MOTION to Compel filed by All Respondents."],
    ]);
    expect(ofRule(drafts, "mied-lr-7-1-e-2-response")?.status).toBe("satisfied");
    expect(ofRule(drafts, "mied-lr-7-1-e-2-reply")?.date).toBe("2026-03-19");
  });
  test("service on the United States: 60 days", () => {
    const drafts = offered([["6", "2017-06-21", "SUMMONS Returned Executed. U.S. Attorney served on 6/20/2017."]]);
    expect(ofRule(drafts, "frcp-12-a-2")).toMatchObject({ date: "2017-08-21" });
  });
  test("an appellate judgment: rehearing 45 days, then the mandate, and certiorari 90", () => {
    const drafts = offered(
      [
        [
          "87-2",
          "2018-12-20",
          "OPINION and JUDGMENT filed: both preliminary injunctions are VACATED and the case is REMANDED.",
        ],
      ],
      appeal,
    );
    expect(ofRule(drafts, "frap-40-d-1")?.date).toBe("2019-02-04");
    expect(ofRule(drafts, "frap-41-b")?.date).toBe("2019-02-11");
    expect(ofRule(drafts, "scotus-13-1")?.date).toBe("2019-03-20");
  });
  test("rehearing denied: seven days to the mandate, ninety to certiorari", () => {
    const drafts = offered([["97", "2019-04-02", "ORDER filed: petition for rehearing en banc [90] DENIED."]], appeal);
    expect(ofRule(drafts, "frap-41-b")?.date).toBe("2019-04-09");
    expect(ofRule(drafts, "scotus-13-1")?.date).toBe("2019-07-01");
  });
  test("without the United States: 30 and 14 days", () => {
    const judgment: Row = ["90", "2026-03-02", "JUDGMENT in favor of Defendants. Signed by District Judge Orla Finch."];
    expect(ofRule(offered([judgment], { ...district, governmentIsParty: false }), "frap-4-a-1-A")?.date).toBe(
      "2026-04-01",
    );
  });
});

test("keys are unique, name no date, and come out the same again", () => {
  const rows: Row[] = [
    [
      "5",
      "2026-03-02",
      "ORDER: Response due by 3/20/2026. Reply due by 3/27/2026. Response due by 4/20/2026. Status Conference set for 5/1/2026 10:00 AM.",
    ],
    ["6", "2026-03-03", "JUDGMENT in favor of Respondents."],
  ];
  const keys = offered(rows).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(offered(rows).map(({ key }) => key)).toEqual(keys);
  const corrected: Row[] = [["5", "2026-03-02", rows[0]![2].replace("3/20/2026", "3/23/2026")], rows[1]!];
  expect(offered(corrected).map(({ key }) => key)).toEqual(keys);
});
