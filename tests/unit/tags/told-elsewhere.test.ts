import { describe, expect, test } from "vitest";
import { docketIn, effectNames, lastTags, rulingsTold } from "./taggable.ts";

/** The tags of the last entry of a docket in a case against those who hold somebody. Entries are "number|text". */
function last(texts: readonly string[], courtId = "mied", governmentSide: "respondent" | "appellant" = "respondent") {
  const tags = lastTags(docketIn(texts), courtId, governmentSide);
  return {
    kind: tags.kind,
    author: tags.author,
    dispositions: rulingsTold(tags),
    effects: effectNames(tags),
    affects: `${tags.affectsDetention} ${tags.affectsRemoval}`,
    within: tags.within,
    until: tags.until,
  };
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Ada Quill.";

describe("a report that is adopted does what it recommends", () => {
  const reports = [
    "22|FINDINGS and RECOMMENDATIONS recommending that 1 Petition be granted. Objections due within 14 days.",
    "22|REPORT AND RECOMMENDATION recommending that the TRO be converted and 1 Petition GRANTED.",
    "22|REPORT OF MAGISTRATE JUDGE recommending that 1 Petition be granted and that Petitioner be freed on supervision.",
    "22|REPORT AND RECOMMENDATION re 1 Petition and 2 Motion for Bail. The undersigned recommends that both be granted.",
  ];
  const orders = [
    "24|ORDER ADOPTING 22 Findings and Recommendations in full. CASE CLOSED.",
    "24|ORDER AFFIRMING AND ADOPTING REPORT OF MAGISTRATE JUDGE 22 ; Closing Case.",
    "24|ORDER ACCEPTING Report and Recommendation [22].",
  ];
  test.each(reports.flatMap((report) => orders.map((order) => [report, order] as const)))("%s %s", (report, order) => {
    expect(last([PETITION, report])).toMatchObject({ kind: "other", author: "court", effects: [] });
    expect(last([PETITION, report, order])).toMatchObject({
      effects: ["release-ordered"],
      dispositions: ["22 none"],
    });
  });

  test("and its refusal", () => {
    const report = "8|REPORT AND RECOMMENDATION re 1 Petition. It is recommended that it be denied.";
    expect(last([PETITION, report, "9|ORDER ADOPTING 8 Report and Recommendation."]).effects).toEqual([
      "release-denied",
    ]);
  });
});

describe("a motion for an injunction is never harmless by what else its entry tells", () => {
  const asked =
    "1|COMPLAINT for injunctive relief and PETITION for habeas corpus against Roe Fenn, Ada Kerr. Plaintiffs seek bond hearings.";
  test.each([
    "15|MOTION for Preliminary Injunction filed by Ada Quill. Motion Hearing set for 11/29/2018 01:30 PM. Responses due by 11/1/2018.",
    "15|MOTION for Temporary Restraining Order by Ada Quill. Oral argument requested.",
  ])("%s", (motion) => {
    const order = "34|ORDER by Judge Verity Ames GRANTING 15 Motion.";
    expect(last([asked, motion, order]).effects).toEqual(["bond-hearing-ordered"]);
    expect(last(["1|COMPLAINT by Ada Quill.", motion, order]).affects).toBe("unclear unclear");
  });

  test("and the end of it refused lets the hearings go on", () => {
    const texts = [
      asked,
      "15|MOTION for Preliminary Injunction by Ada Quill.",
      "34|ORDER GRANTING 15 Motion for Preliminary Injunction.",
    ];
    const order = "91|ORDER by Judge Verity Ames: 88 Motion to Dissolve Preliminary Injunction is denied.";
    expect(last([...texts, order])).toMatchObject({ effects: ["bond-hearing-ordered"], dispositions: ["88 denied"] });
  });
});

describe("words of holding beside an act that holds nobody", () => {
  test.each([
    [
      "-|MINUTE ENTRY. Oral motion to certify a class; GRANTED. For reasons given on the record the Court BARS Defendants for 14 days from removing any class member.",
      ["class-certified", "removal-stayed"],
    ],
    [
      "-|MINUTE ORDER: a class of those who face deportation to another country is certified, and Defendants shall not deport them.",
      ["class-certified", "removal-stayed"],
    ],
  ])("%s", (text, effects) => {
    expect(last([text]).effects).toEqual(effects);
  });

  test("leave a doubt where they are not understood", () => {
    const text =
      "-|ORDER: the class is certified, and Respondents are to see that no class member is at large or in custody by Friday.";
    expect(last([text]).affects).not.toBe("no no");
  });
});

describe("the ruling said again, with a remark", () => {
  test.each([
    ["8 Letter Motion for Leave to File Excess Pages. Granted, but brevity is appreciated.", null],
    ["8 Motion for Extension of Pages. Text of Order: Allowed, as unopposed.", null],
  ])("ORDER granting %s", (text, within) => {
    expect(last([PETITION, `9|ORDER granting ${text}`])).toMatchObject({
      dispositions: ["8 granted"],
      affects: "no no",
      within,
    });
  });

  test("tells how long", () => {
    const motion = "2|MOTION for Temporary Restraining Order against Transfer by Ada Quill.";
    const order =
      "3|ENDORSED ORDER granting 2 Motion for Temporary Restraining Order. Text of Order: Allowed for 72 hours.";
    expect(last([PETITION, motion, order])).toMatchObject({
      dispositions: ["2 granted"],
      effects: ["transfer-barred"],
      within: "72 hours",
    });
  });
});

describe("a title that tells enough, though its entry was not seen", () => {
  test.each([
    "ORDER granting 71 Administrative Motion to Relate Cases.",
    "ORDER: 89 Motion for Partial Final Judgment is terminated as moot.",
    "ORDER granting 49 Stipulation: case management conference taken off calendar; case stayed until the appeal is decided.",
    "ORDER granting 12 Motion for Leave to Bring Telephones.",
  ])("%s", (text) => {
    expect(last([PETITION, `99|${text}`]).affects).toBe("no no");
  });

  test.each([
    "ORDER granting 71 Motion to Enforce.",
    "ORDER granting 71 Motion to Modify.",
    "ORDER granting 71 Motion for Order.",
    "ORDER granting 71 Motion to Allow Travel.",
  ])("%s", (text) => {
    expect(last([PETITION, `99|${text}`]).affects).toBe("unclear unclear");
  });
});

test.each([
  "ORDER VACATING the scheduling conference set for 10/20/2025.",
  "ORDER: The hearing set for 1/28/2026 is cancelled.",
])("a hearing taken off the calendar is not set: %s", (text) => {
  expect(last([PETITION, `9|${text}`]).dispositions).toEqual([]);
});

describe("relief that is called by its name only", () => {
  const release = [
    PETITION,
    "2|MOTION for TRO for release by Ada Quill.",
    "9|ORDER GRANTING 2 Motion for TRO. Petitioner is to be set free immediately.",
  ];
  const longer =
    "18|MOTION for Extension of the Temporary Restraining Order or, in the alternative, for Preliminary Injunction by Ada Quill.";

  test.each([
    ["STIPULATION and ORDER extending TRO to 9/30/2021.", ["release-ordered"]],
    ["STIPULATION and ORDER CONTINUING the hearing on preliminary injunction to 9/30/2021 at 10:00 AM.", []],
    [
      "STIPULATION and ORDER CONTINUING the hearing on preliminary injunction to 9/30/2021; the 9 Temporary Restraining Order shall stay in effect through that date.",
      ["release-ordered"],
    ],
  ])("is what the docket says it was: %s", (text, effects) => {
    expect(last([...release, `13|${text}`]).effects).toEqual(effects);
  });

  test("on a motion for more of it", () => {
    const granting =
      "20|ORDER granting 18 Motion in its first part: the Temporary Restraining Order is extended to May 6, 2021.";
    expect(last([...release, longer, granting]).effects).toEqual(["release-ordered"]);
    expect(last([...release, longer, "20|ORDER denying 18 Motion."]).effects).toEqual(["release-denied"]);
  });

  test("goes on for those to whom it is narrowed", () => {
    const texts = [
      "1|PETITION for habeas corpus by Ada Quill. Class members seek bond hearings.",
      "34|ORDER granting 1 Petition in part and enjoining Respondents to hold bond hearings.",
    ];
    expect(
      last([
        ...texts,
        "70|ORDER ON MANDATE. The injunction at 34 is narrowed: it now runs only in favor of class members in Ohio.",
      ]).effects,
    ).toEqual(["bond-hearing-ordered"]);
    expect(last([...texts, "70|ORDER narrowing the injunction at 34 to class members held in Ohio."]).effects).toEqual([
      "bond-hearing-ordered",
    ]);
  });
});

describe("somebody who was moved is brought back", () => {
  const bar = [
    PETITION,
    "2|ORDER. Respondents are enjoined from moving Petitioner outside Minnesota until the Court decides this case.",
  ];
  test.each([
    "ORDER: Respondents shall transport Petitioner from Texas to a facility within this District by Friday.",
    "ORDER: Respondents shall return Petitioner to the District of Minnesota by Friday.",
    "ORDER: Respondents shall bring Petitioner back to this District within 24 hours.",
  ])("%s", (text) => {
    expect(last([...bar, `5|${text}`])).toMatchObject({ effects: ["transfer-barred"], affects: "yes no" });
  });

  test.each([
    "ORDER: Respondents shall bring Petitioner back from Honduras to this District within 24 hours.",
    "ORDER: Respondents shall facilitate Petitioner's return to the United States.",
  ])("from abroad: %s", (text) => {
    expect(last([...bar, `5|${text}`]).effects).toEqual(["return-ordered"]);
    expect(last([PETITION, `5|${text}`]).effects).toEqual(["return-ordered"]);
  });
});

describe("what a party asks in the sentence behind a motion's title", () => {
  test.each([
    ["Plaintiffs ask that ICE be kept from moving persons arrested in Oregon out of state.", "transfer-barred"],
    ["Petitioner asks that she not be transferred out of Oregon.", "transfer-barred"],
    ["Petitioner asks that she be freed.", "release-ordered"],
    ["Plaintiffs ask that class members get a hearing before an immigration judge on bond.", "bond-hearing-ordered"],
  ])("%s", (asked, effect) => {
    const motion = `4|MOTION for Temporary Restraining Order. Oral argument requested. ${asked} Filed by Ada Quill.`;
    expect(last([PETITION, motion, "5|ORDER granting 4 Motion."]).effects).toEqual([effect]);
  });

  test("is nothing that nobody asks for", () => {
    const petition =
      "1|PETITION for Writ of Habeas Corpus filed by Ada Quill. Seeks effect for the bond order, blocked by the automatic stay.";
    expect(last([petition, "9|ORDER: 1 Petition - GRANTED."]).effects).toEqual(["release-ordered"]);
  });
});

test.each([
  [
    "ORDER: Finding as Moot Plaintiffs' Motion to Expedite Discovery 20 , the parties having agreed.",
    "20 denied as moot",
  ],
  ["ORDER: Denying Motion for Leave to File 28 without prejudice.", "28 denied"],
  ["ORDER by Judge Verity Ames: 88 Motion to Seal is denied.", "88 denied"],
])("the number behind or before a title: %s", (text, disposition) => {
  expect(last([PETITION, `99|${text}`]).dispositions).toEqual([disposition]);
});

test("an injunction refused is never silent, whatever relief stands beside", () => {
  const minutes =
    "11|MINUTE ORDER. Defendants shall afford each person detained a confidential call with counsel within two hours.";
  expect(
    last(["1|COMPLAINT by Ada Quill.", minutes, "33|ORDER: Denying Motion for Preliminary Injunction."]).affects,
  ).toBe("unclear unclear");
});

describe("an opinion that gives the reasons for what was ordered before", () => {
  const order = "9|ORDER. Respondents shall release Petitioner by noon.";
  test.each([
    "MEMORANDUM OPINION in support of 9 Order.",
    "OPINION explaining 9 Order.",
    "OPINION re: 1 Petition. This Opinion sets out the reasons for the ruling made orally on March 2, 2021.",
  ])("does what the order did: %s", (text) => {
    expect(last([PETITION, order, `12|${text}`]).effects).toEqual(["release-ordered"]);
  });

  test("is unclear where the order was not seen, and does nothing where the order did nothing", () => {
    expect(last([PETITION, "12|MEMORANDUM OPINION in support of 9 Order."]).affects).toBe("unclear unclear");
    const schedule = "9|ORDER setting a briefing schedule.";
    expect(last([PETITION, schedule, "12|MEMORANDUM OPINION in support of 9 Order."]).affects).toBe("no no");
  });
});

test.each([
  "CLERK'S JUDGMENT re: 13 Opinion. It is hereby ORDERED: That for the reasons stated in the Opinion, the petition is granted.",
  "JUDGMENT. For the reasons stated in the Opinion dated June 18, 2021, the petition is granted.",
])("a judgment that grants the petition for reasons told elsewhere: %s", (text) => {
  expect(last([PETITION, `15|${text}`]).effects).toEqual(["judgment-entered", "release-ordered"]);
});

describe("a court of appeals that says what shall be of the order below", () => {
  const motion =
    "2141007|EMERGENCY MOTION [2141007] for stay pending appeal of the injunction against removals filed by Roe Fenn. [25-9244]";
  test.each([
    [
      "the order of the District Court from which this appeal was taken be vacated and the case remanded",
      ["- vacated", "- remanded"],
      ["relief-vacated"],
    ],
    ["the judgment of the District Court appealed from in this cause be affirmed", ["- affirmed"], ["relief-affirmed"]],
  ])("%s", (text, dispositions, effects) => {
    const judgment = `2171644|PER CURIAM JUDGMENT [2171644] filed that ${text}, for the reasons in the accompanying opinion. [25-9244]`;
    expect(last([motion, judgment], "cadc", "appellant")).toMatchObject({ dispositions, effects });
  });
});

test.each([
  "ORDER FOR SERVICE on Respondents. The motion for temporary restraining order will be carried with the case.",
  "ORDER: The Court sets an in-person hearing on the 4 Motion for Temporary Restraining Order for 1/30/2026 at 2:00 p.m.",
  "ORDER FINDING PROBABLE CAUSE that Defendants acted in criminal contempt of the June 21 ruling.",
  "ORDER: The telephonic hearing is reset to 4/21/2021 at 9:30 a.m. Call-in details will be e-mailed to counsel.",
  "ORDER denying 14 Motion to Stay the reporting requirement of April 15.",
])("nothing is ordered of anybody held: %s", (text) => {
  expect(last([PETITION, `9|${text}`])).toMatchObject({ effects: [], affects: "no no" });
});

test.each([
  [
    "ORDER holding Defendants in civil contempt and imposing $1,000 for every later day.",
    ["contempt-found", "sanctions-ordered"],
  ],
  ["ORDER: The Clerk shall restrict Exhibit C to case participants.", ["sealed"]],
  [
    "ORDER: Defendants shall submit, daily by 5:00 p.m., a declaration stating where Plaintiff is held.",
    ["disclosure-ordered"],
  ],
  [
    "ORDER: class counsel shall be notified by e-mail each morning of the name and place of detention of everybody arrested.",
    ["counsel-access-ordered"],
  ],
])("%s", (text, effects) => {
  expect(last([PETITION, `9|${text}`]).effects).toEqual(effects);
});

test("an objection overruled beside a petition denied leaves no doubt", () => {
  expect(last([PETITION, "10|ORDER OVERRULING objections [9], and DENYING 1 Petition."])).toMatchObject({
    effects: ["release-denied"],
    affects: "yes no",
  });
});

test("relief that lasts through a day told before", () => {
  const texts = [PETITION, "9|ORDER granting TRO. Petitioner shall be released."];
  const order =
    "13|ORDER CONTINUING the hearing to 9/30/2021 at 10:00 AM; the 9 Temporary Restraining Order shall stay in effect through that date.";
  expect(last([...texts, order])).toMatchObject({ effects: ["release-ordered"], until: "2021-09-30" });
});

test("a mandate under Rule 42(b)", () => {
  expect(last(["16|RULE 42(b) MANDATE issued. [1001944193] [25-9117]"], "ca4").kind).toBe("mandate");
});

describe("words that were taken for acts, or not", () => {
  test.each([
    ["ORDER: Defendants shall facilitate Plaintiff's arrival in the United States.", ["return-ordered"]],
    ["ORDER: Defendants shall facilitate Petitioner's entry into the United States.", ["return-ordered"]],
    ["ORDER: Defendants shall facilitate counsel's entry into the facility.", []],
    [
      "ORDER: the release of Petitioner Fenn, whose convictions were not before the Court, is STAYED pending briefing.",
      ["release-stayed"],
    ],
    [
      "ORDER FINDING PROBABLE CAUSE of criminal contempt, and allowing them until September 30, 2025 to cure for those removed.",
      [],
    ],
    ["ORDER denying 21 Motion for Leave. Petitioner's re-arrest rests on a newly issued travel document.", []],
  ])("%s", (text, effects) => {
    expect(last([PETITION, `30|${text}`]).effects).toEqual(effects);
  });

  test("a transport that is asked for, wherever to", () => {
    const motion =
      "16|Unopposed Motion to Allow Transport of Class Member E.S.G. to Harborview Burn Unit, Seattle. Filed by Defendants.";
    expect(last([PETITION, motion, "17|ORDER: Motion 16 is GRANTED."]).effects).toEqual(["transfer-permitted"]);
  });

  test("a ruling that is granted to an extent is granted in part", () => {
    const order =
      "35|ORDER: 10 Motion for Reconsideration is GRANTED to the limited extent that the release of Petitioner Fenn is STAYED; in all other respects it is DENIED.";
    expect(last([PETITION, order])).toMatchObject({
      dispositions: ["10 granted in part"],
      effects: ["release-stayed"],
    });
  });

  test("a panel that withdraws its order and stays removal", () => {
    const texts = [
      "1|Petition for review of an order of the Board of Immigration Appeals. [21-60999]",
      "16|COURT ORDER denying motion for stay of deportation. [21-60999]",
    ];
    const order =
      "22|COURT ORDER. The panel withdraws its prior order and stays Petitioner's deportation while review is pending. [21-60999]";
    expect(last([...texts, order], "ca5")).toMatchObject({
      effects: ["removal-stayed"],
      until: "end of review",
      dispositions: ["- vacated"],
    });
  });
});

test.each([
  ["The Court BARS Respondents for 14 days from removing Petitioner.", "14 days"],
  ["Respondents are prohibited from removing Petitioner for ten days.", "10 days"],
])("for how long: %s", (text, within) => {
  expect(last([PETITION, `9|ORDER: ${text}`])).toMatchObject({ effects: ["removal-stayed"], within });
});

test("a restraining order that shall continue as an injunction goes on", () => {
  const tro = "9|ORDER granting TRO. Defendants shall not remove class members to third countries.";
  const order =
    "64|ORDER: a class is certified and the protections of the temporary restraining order shall continue as a preliminary injunction.";
  expect(last([PETITION, tro, order]).effects).toEqual(["class-certified", "removal-stayed"]);
});
