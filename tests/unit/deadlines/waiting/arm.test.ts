import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/calendar/date.ts";
import type { DeadlineDraft, OfferableEntry, OfferContext } from "@/lib/deadlines/draft.ts";
import { deadlineIdOf } from "@/lib/deadlines/draft.ts";
import { noOfferInputs, offerAll } from "@/lib/deadlines/offer.ts";
import type { OfferInputs } from "@/lib/deadlines/offer.ts";
import type { TaggedEntries } from "@/lib/deadlines/waiting/arm.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import type { Row } from "../little-dockets.ts";
import { appeal, district } from "../little-dockets.ts";

function tagged(rows: readonly Row[], courtId: string, prefix = "e"): TaggedEntries {
  const entries: OfferableEntry[] = rows.map(([documentNumber, filed, docketText], index) => ({
    id: `${prefix}${index + 1}`,
    documentNumber,
    dateFiled: isoDate(filed),
    dateEntered: isoDate(filed),
    docketText,
  }));
  const taggable = entries.map((entry) => ({ ...entry, shortText: null, struck: [] }));
  return { entries, tags: tagDocket(taggable, { courtId, governmentSide: "respondent" }) };
}

function offered(rows: readonly Row[], context: OfferContext = district, inputs: Partial<OfferInputs> = {}) {
  const { entries, tags } = tagged(rows, context.courtId);
  return [...offerAll(entries, tags, context, { ...noOfferInputs, ...inputs }).drafts];
}

/** The deadlines that run, or will run, from an event. */
const fromEvent = (drafts: readonly DeadlineDraft[]) =>
  drafts.filter(({ ruleId, relative }) => ruleId === null && relative !== null);
const only = (drafts: readonly DeadlineDraft[]): DeadlineDraft => {
  const [first, ...others] = fromEvent(drafts);
  expect(others.map(({ relative }) => relative)).toEqual([]);
  expect(first).toBeDefined();
  return first!;
};

const letter: Row = [
  "20",
  "2026-01-13",
  "BRIEFING LETTER SENT setting briefing schedule: appellant brief due 02/23/2026; appellee brief due 03/25/2026; reply brief due 21 days after service of the appellee brief.",
];
const appelleeBrief: Row = [
  "31",
  "2026-03-25",
  "APPELLEE BRIEF filed by Ms. Orla Crane for Field Office Director. [26-1090]",
];

describe("a waiting deadline gets its day when its trigger appears", () => {
  test.each<[string, Row, readonly Row[], OfferContext, string, string]>([
    ["the appellee's brief", letter, [appelleeBrief], appeal, "ECF 31", "2026-04-15"],
    [
      "the answering brief, however it is called",
      ["20", "2026-01-13", "ORDER: The reply brief is due 21 days from the date of service of the answering brief."],
      [["31", "2026-03-25", "BRIEF filed by Appellee Field Office Director. Date of service: 03/25/2026."]],
      appeal,
      "ECF 31",
      "2026-04-15",
    ],
    [
      "the mandate",
      [
        "70",
        "2026-01-13",
        "ORDER: Amended Petition due no later than 14 days after the mandate issues. Signed by District Judge Ives.",
      ],
      [["75", "2026-03-02", "MANDATE from the U.S. Court of Appeals for the Sixth Circuit as to 60 Notice of Appeal."]],
      district,
      "ECF 75",
      "2026-03-16",
    ],
    [
      "a ruling on a motion named by its number",
      [
        "48",
        "2026-01-13",
        "ORDER: The parties shall file a joint status report within 7 days of the Court's ruling on [45]. Signed by District Judge Ives.",
      ],
      [["52", "2026-02-02", "ORDER denying 45 Motion to Dismiss. Signed by District Judge Ives."]],
      district,
      "ECF 52",
      "2026-02-09",
    ],
    [
      "a ruling on a motion named by its title",
      [
        "48",
        "2026-01-13",
        "ORDER: Respondents shall answer within 14 days after the Court's decision on the motion to transfer venue. Signed by District Judge Ives.",
      ],
      [
        ["49", "2026-01-14", "MOTION to Transfer Venue by All Respondents."],
        ["52", "2026-02-02", "ORDER denying 49 Motion to Transfer Venue. Signed by District Judge Ives."],
      ],
      district,
      "ECF 52",
      "2026-02-17",
    ],
    [
      "a paper of the other side",
      [
        "10",
        "2026-01-13",
        "ORDER: Petitioner's traverse, if any, shall be filed no later than 10 days after the answer is filed. Signed by District Judge Ives.",
      ],
      [["12", "2026-01-27", "ANSWER to Petition by All Respondents."]],
      district,
      "ECF 12",
      "2026-02-06",
    ],
    [
      "an opposition that calls itself a memorandum",
      [
        "39",
        "2026-01-13",
        "ORDER: Respondents' reply is due seven days following the date of service of Petitioner's opposition.",
      ],
      [
        [
          "44",
          "2026-02-04",
          "MEMORANDUM OF LAW in Opposition re: 40 MOTION for Summary Judgment. Document filed by Petitioner.",
        ],
      ],
      district,
      "ECF 44",
      "2026-02-11",
    ],
    [
      "the administrative record",
      [
        "10",
        "2026-01-13",
        "ORDER: Petitioners shall file an amended petition within 30 days of Respondents' filing of the administrative record. Signed by District Judge Ives.",
      ],
      [["12", "2026-01-27", "Administrative Record filed by Respondents. (Attachments: # 1 Index)"]],
      district,
      "ECF 12",
      "2026-02-26",
    ],
  ])("%s", (_, order, later, context, trigger, date) => {
    expect(only(offered([order], context))).toMatchObject({ date: null, status: "set" });
    const armed = only(offered([order, ...later], context));
    expect(armed).toMatchObject({ date, trigger: { named: false } });
    expect(armed.warnings[0]).toContain(`check that ${trigger} of`);
    expect(armed.steps[0]).toContain(trigger);
    expect(armed.steps.length).toBeGreaterThan(1);
  });

  test.each<[string, Row]>([
    ["a motion for more time for it", ["30", "2026-03-01", "MOTION for Extension of Time to File Appellee Brief."]],
    ["a ruling on it", ["30", "2026-03-01", "RULING LETTER SENT: appellee brief now due 04/24/2026."]],
    ["the other side's brief", ["30", "2026-02-20", "APPELLANT BRIEF filed by Mr. Ivo Lund for All Petitioners."]],
    ["the reply itself", ["30", "2026-02-20", "REPLY BRIEF filed by Mr. Ivo Lund."]],
    ["the appellee's appearance", ["30", "2026-02-20", "APPEARANCE filed by Ms. Orla Crane for Appellee."]],
  ])("not by %s", (_, row) => {
    expect(only(offered([letter, row], appeal)).date).toBeNull();
  });
  test("nor by a motion, where the ruling on it is awaited, nor by a hearing set on it", () => {
    const order: Row = [
      "48",
      "2026-01-13",
      "ORDER: A joint status report is due within 7 days of the Court's ruling on [45].",
    ];
    const rows: Row[] = [
      order,
      ["49", "2026-01-15", "RESPONSE to 45 MOTION to Dismiss by All Petitioners."],
      ["50", "2026-01-20", "NOTICE of Hearing on 45 MOTION to Dismiss. Motion Hearing set for 2/10/2026 10:00 AM."],
    ];
    expect(only(offered(rows)).date).toBeNull();
  });
  test("what came before the order is no trigger", () => {
    expect(only(offered([appelleeBrief, letter], appeal)).date).toBeNull();
  });
  test.each(["48 hours' notice before any transfer", "7 days after each ruling", "3 days of any arrest"])(
    "what comes again and again waits for a person: %s",
    (words) => {
      const drafts = offered([
        ["10", "2026-01-13", `ORDER: Respondents shall file a report within ${words}.`],
        ["12", "2026-01-27", "ORDER denying 45 Motion to Dismiss."],
      ]);
      expect(fromEvent(drafts).map(({ date }) => date)).toEqual([null]);
    },
  );
});

test("a later order's other period takes the place of the one that waits", () => {
  const ordered = (number: string, days: number): Row => [
    number,
    "2026-01-13",
    `BRIEFING LETTER SENT: appellee brief due 03/25/2026; reply brief due ${days} days after service of the appellee brief.`,
  ];
  const drafts = fromEvent(offered([ordered("20", 21), ordered("22", 14), appelleeBrief], appeal));
  expect(drafts.map(({ date, supersededByKey }) => [date, supersededByKey === null])).toEqual([
    [null, false],
    ["2026-04-08", true],
  ]);
  expect(fromEvent(offered([ordered("20", 21), ordered("22", 21)], appeal))).toHaveLength(1);
});

test("days for mail are spoken of only where the time runs from service", () => {
  const fromFiling: Row = [
    "20",
    "2026-01-13",
    "ORDER: The reply brief is due 21 days after the appellee brief is filed.",
  ];
  const doubts = [letter, fromFiling].map((order) => only(offered([order, appelleeBrief], appeal)).warnings.join("\n"));
  expect(doubts.map((words) => words.includes("by mail three days are added"))).toEqual([true, false]);
});

describe("it waits again, and says why", () => {
  test.each<[string, Row, string]>([
    [
      "struck by an order",
      ["33", "2026-03-27", "ORDER striking 31 Appellee Brief."],
      "ECF 31 of 2026-03-25 was stricken by ECF 33",
    ],
    [
      "docketed in error",
      ["33", "2026-03-27", "NOTICE of docketing error: 31 was filed in error."],
      "was docketed in error, says ECF 33",
    ],
  ])("when its trigger was %s", (_, undoing, reason) => {
    const waiting = only(offered([letter, appelleeBrief, undoing], appeal));
    expect(waiting).toMatchObject({ date: null });
    expect(waiting.trigger).toBeUndefined();
    expect(waiting.warnings[0]).toContain(reason);
  });
  test("when the entry itself is marked as an error", () => {
    const marked: Row = ["31", "2026-03-25", `${appelleeBrief[2]} (DOCKETED IN ERROR)`];
    expect(only(offered([letter, marked], appeal))).toMatchObject({
      date: null,
      warnings: [expect.stringContaining("ECF 31 of 2026-03-25 is marked as docketed in error")],
    });
  });
  test("and runs from the corrected paper when that is filed", () => {
    const corrected: Row = ["35", "2026-03-30", "CORRECTED APPELLEE BRIEF filed by Ms. Orla Crane."];
    const armed = only(
      offered([letter, appelleeBrief, ["33", "2026-03-27", "ORDER striking 31 Appellee Brief."], corrected], appeal),
    );
    expect(armed.date).toBe("2026-04-20");
    expect(armed.warnings.join("\n")).toContain("passed over: ECF 31");
  });
  test("a corrected paper beside one that stands is told as the later reading", () => {
    const corrected: Row = ["35", "2026-03-30", "CORRECTED APPELLEE BRIEF filed by Ms. Orla Crane."];
    const armed = only(offered([letter, appelleeBrief, corrected], appeal));
    expect(armed.date).toBe("2026-04-15");
    expect(armed.alternatives).toContainEqual({ date: "2026-04-20", why: expect.stringContaining("ECF 35") });
  });
});

describe("an appeal waits for the court below", () => {
  const order: Row = [
    "15",
    "2026-01-13",
    "ORDER: The parties shall file status reports within 7 days of the district court's ruling on the motion for reconsideration.",
  ];
  const below: Row[] = [
    ["80", "2025-12-20", "MOTION for Reconsideration by All Respondents."],
    ["84", "2026-02-03", "ORDER denying 80 Motion for Reconsideration. Signed by District Judge Ives."],
  ];
  test("the ruling on its docket starts the time", () => {
    const armed = only(offered([order], appeal, { below: [tagged(below, "mied", "b")] }));
    expect(armed).toMatchObject({ date: "2026-02-10", trigger: { entryId: "b2", named: false } });
    expect(armed.warnings[0]).toContain("ECF 84 of 2026-02-03 in the court below");
  });
  test("without that docket it waits", () => {
    expect(only(offered([order], appeal)).date).toBeNull();
  });
});

describe("days before a hearing wait for the hearing's day", () => {
  const order: Row = [
    "10",
    "2026-02-02",
    "ORDER: Witness lists are due 7 days before the evidentiary hearing. Signed by District Judge Ives.",
  ];
  const set: Row = [
    "12",
    "2026-02-20",
    "NOTICE of Hearing: Evidentiary Hearing set for 3/31/2026 10:00 AM before District Judge Ives.",
  ];
  const moved: Row = [
    "14",
    "2026-03-02",
    "NOTICE: Evidentiary Hearing reset for 4/14/2026 10:00 AM before District Judge Ives.",
  ];
  test("which may be set later, and move", () => {
    expect(only(offered([order])).date).toBeNull();
    expect(only(offered([order, set]))).toMatchObject({ date: "2026-03-24", trigger: { entryId: "e2", named: false } });
    expect(only(offered([order, set, moved]))).toMatchObject({ date: "2026-04-07", trigger: { entryId: "e3" } });
  });
  test("or be called off", () => {
    const off: Row = ["16", "2026-03-05", "ORDER: The evidentiary hearing set for 3/31/2026 is CANCELLED."];
    const waiting = only(offered([order, set, off]));
    expect(waiting.date).toBeNull();
    expect(waiting.warnings[0]).toMatch(/^waits: .*2026-03-31 was called off/);
  });
  test("or be set anew after it was called off", () => {
    const off: Row = ["16", "2026-03-05", "ORDER: The evidentiary hearing set for 3/31/2026 is CANCELLED."];
    const anew: Row = ["18", "2026-03-20", "NOTICE: Evidentiary Hearing set for 5/5/2026 10:00 AM."];
    expect(only(offered([order, set, off, anew]))).toMatchObject({ date: "2026-04-28", trigger: { entryId: "e4" } });
  });
  test("a hearing that was held before is not meant", () => {
    const held: Row = ["3", "2025-12-01", "NOTICE: Evidentiary Hearing set for 1/6/2026 10:00 AM."];
    expect(only(offered([held, order])).date).toBeNull();
    expect(only(offered([held, order, set]))).toMatchObject({ date: "2026-03-24" });
  });
  test("or be set by the same entry", () => {
    const both: Row = [
      "10",
      "2026-02-02",
      "NOTICE: Status Conference set for 3/31/2026 10:00 AM. Joint agenda due three days before the conference.",
    ];
    expect(only(offered([both]))).toMatchObject({ date: "2026-03-27" });
    expect(only(offered([both])).warnings[0]).toContain("2026-03-31");
  });
  test.each([
    [
      "NOTICE: Hearing set for 3/12/2026 at 10:00 AM. Memoranda due not later than 48 hours before the hearing.",
      "2026-03-10",
      "10:00",
    ],
    [
      "ORDER: Memoranda due 48 hours before the hearing, which is set for 3/12/2026 at 10:00 AM.",
      "2026-03-10",
      "10:00",
    ],
    [
      "NOTICE: Settlement Conference set for 4/14/2026 at 10 AM. Statements are due seven days before the conference.",
      "2026-04-07",
      null,
    ],
    [
      "ORDER: Pretrial disclosures are due 30 days before trial; jury trial is set for Monday, October 5, 2026, at 9:00 a.m.",
      "2026-09-04",
      null,
    ],
    [
      "NOTICE: Sentencing memoranda due one week before sentencing; sentencing set for 6/8/2026 at 2:00 PM.",
      "2026-06-01",
      null,
    ],
  ])("%s", (text, date, time) => {
    expect(only(offered([["10", "2026-02-02", text]]))).toMatchObject({ date, time });
  });
  test("of two hearings that can be meant a person must choose", () => {
    const other: Row = ["13", "2026-02-21", "NOTICE: Evidentiary Hearing re 9 Motion set for 4/28/2026 10:00 AM."];
    const waiting = only(
      offered([order, ["12", set[1], set[2].replace("Evidentiary Hearing", "Evidentiary Hearing re 8 Motion")], other]),
    );
    expect(waiting.date).toBeNull();
    expect(waiting.warnings[0]).toContain("several days can be meant");
  });
  test("the close of discovery is such a day too", () => {
    const rows: Row[] = [
      [
        "10",
        "2026-02-02",
        "SCHEDULING ORDER: Fact discovery due by 6/30/2026. Dispositive motions are due 30 days after the close of discovery.",
      ],
    ];
    expect(only(offered(rows))).toMatchObject({ date: "2026-07-30" });
    const extended: Row = ["20", "2026-05-01", "ORDER: Fact discovery extended to 7/31/2026."];
    expect(only(offered([...rows, extended]))).toMatchObject({ date: "2026-08-31" });
  });
});

describe("a trigger named by hand", () => {
  const order: Row = [
    "10",
    "2026-02-02",
    "ORDER: Respondents shall file a declaration within 7 days of the Supreme Court's action.",
  ];
  const action: Row = ["20", "2026-03-02", "NOTICE by All Respondents of action by the Supreme Court."];
  const waiting = only(offered([order, action]));
  const named = new Map([[deadlineIdOf(waiting.key), "e2"]]);
  test("counts from that entry", () => {
    expect(waiting.date).toBeNull();
    const armed = only(offered([order, action], district, { named }));
    expect(armed).toMatchObject({ date: "2026-03-09", trigger: { entryId: "e2", named: true } });
    expect(armed.steps[0]).toContain("named by hand");
  });
  test("goes before what the program would take", () => {
    const first = only(offered([letter, appelleeBrief], appeal));
    const other: Row = ["35", "2026-03-30", "NOTICE of service of appellee brief by mail."];
    const drafts = offered([letter, appelleeBrief, other], appeal, {
      named: new Map([[deadlineIdOf(first.key), "e3"]]),
    });
    expect(only(drafts)).toMatchObject({ date: "2026-04-20", trigger: { entryId: "e3", named: true } });
  });
  test("that is undone or gone makes it wait again", () => {
    const struck = only(
      offered([order, action, ["21", "2026-03-03", "ORDER striking 20 Notice."]], district, { named }),
    );
    expect(struck.date).toBeNull();
    expect(struck.warnings[0]).toContain("was stricken by ECF 21");
    const gone = only(offered([order], district, { named }));
    expect(gone.date).toBeNull();
    expect(gone.warnings[0]).toContain("is not stored any more");
  });
});
