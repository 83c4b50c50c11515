import { describe, expect, test } from "vitest";
import type { EntryTags, TaggableEntry } from "@/lib/tags/tags.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import { lastTags, taggable } from "./taggable.ts";

/*
 * The fifteen traps of the tags specification, section 3, in wordings of our own. Names are invented.
 */

type Row = readonly [number: string | null, text: string, date?: string];

function tagRows(rows: readonly Row[], courtId = "mied", governmentSide = "respondent"): EntryTags[] {
  const entries = rows.map(([documentNumber, docketText, date]): TaggableEntry =>
    taggable(documentNumber, docketText, date ?? "2021-03-01"),
  );
  return tagDocket(entries, { courtId, governmentSide });
}

function tagOne(text: string, courtId?: string, governmentSide?: string): EntryTags {
  const [tags] = tagRows([["99", text]], courtId, governmentSide);
  if (tags === undefined) throw new Error("no tags");
  return tags;
}

const effectsOf = (tags: EntryTags | undefined) => tags?.effects.map(({ effect }) => effect).toSorted();

function expectNothing(tags: EntryTags) {
  expect(effectsOf(tags)).toEqual([]);
  expect([tags.affectsDetention, tags.affectsRemoval, tags.direction]).toEqual(["no", "no", "neutral"]);
  expect(tags.unclear).toBeNull();
}

describe("1. removal of other things", () => {
  test.each([
    "NOTICE OF REMOVAL by Ruritania Freight Co. from Tupper County Circuit Court, case number 20-1234.",
    "ORDER granting 12 Motion for Removal of Counsel. Signed by Judge Ada Quill.",
    "ORDER directing the Clerk to remove document 7 from the docket. Signed by Judge Ada Quill.",
    "TEXT ORDER: this matter is removed from the trial calendar.",
    "ORDER modifying conditions: the agency is to remove the ankle monitor by 3/9/2021. Signed by Judge Ada Quill.",
    "ORDER OF REMOVAL: Defendant is committed to the District of Utah under Fed. R. Crim. P. 5(c)(3).",
  ])("%s", (text) => expectNothing(tagOne(text)));
});

describe("2. stay of other things", () => {
  test.each([
    "ORDER granting 8 Motion to Stay Discovery. Signed by Judge Ada Quill.",
    "ORDER: this case is STAYED pending the related appeal. Signed by Judge Ada Quill.",
    "ORDER FILED. The briefing schedule is stayed until further order.",
    "ORDER granting motion to stay the mandate through 4/5/2021.",
    "ORDER denying 52 Motion to Stay 48 Order Compelling Production of Documents. Signed by Judge Ada Quill.",
  ])("%s", (text) => expect(tagOne(text)).toMatchObject({ affectsDetention: "no", affectsRemoval: "no" }));

  test("a stay pending appeal of a release order is against the detainee", () => {
    const tags = tagOne("ORDER: the order releasing Petitioner is stayed pending appeal. Signed by Judge Ada Quill.");
    expect(effectsOf(tags)).toEqual(["release-stayed"]);
    expect(tags).toMatchObject({ affectsDetention: "yes", direction: "permits" });
  });
});

describe("3. release of other things", () => {
  test.each([
    "TRANSCRIPT of hearing held on 1/4/2021. Release of Transcript Restriction set for 4/5/2021.",
    "ORDER granting 30 Motion for Release of Funds from the registry. Signed by Judge Ada Quill.",
    "ORDER releasing the lien on the vessel. Signed by Judge Ada Quill.",
    "ORDER granting 24 Motion to Release Attorney Bo Fenn as counsel of record. Signed by Judge Ada Quill.",
    "NOTICE of press release by Plaintiffs.",
  ])("%s", (text) => expectNothing(tagOne(text)));
});

describe("4. detention in other senses", () => {
  test.each([
    "MOTION to Dismiss by Defendant Tupper County Juvenile Detention Center.",
    "ORDER granting 5 Motion for Summary Judgment on the claim about the storm-water detention basin. Signed by Judge Ada Quill.",
    "Minute Entry: Initial Appearance as to Bo Fenn held on 3/1/2021. Detention Hearing set for 3/4/2021 10:00 AM.",
  ])("%s", (text) => expect(tagOne(text)).toMatchObject({ affectsDetention: "no", affectsRemoval: "no" }));
});

describe("5. denials", () => {
  test("of a motion to dissolve or lift: the relief goes on", () => {
    for (const verb of ["Dissolve", "Lift", "Vacate"]) {
      const tags = tagOne(`ORDER denying 40 Motion to ${verb} the Stay of Removal. Signed by Judge Ada Quill.`);
      expect(effectsOf(tags)).toEqual(["removal-stayed"]);
      expect(tags.direction).toBe("protects");
    }
  });
  test("as moot: the outcome says so", () => {
    const tags = tagOne("ORDER denying as moot 6 Motion to Stay Removal, Petitioner having been removed.");
    expect(tags.dispositions).toEqual([{ of: "6", outcome: "denied as moot" }]);
    expect(effectsOf(tags)).toEqual(["removal-stay-denied"]);
  });
  test("as moot beside a grant of relief takes nothing away", () => {
    const tags = tagOne(
      "ORDER granting 1 Petition; denying as moot 2 Motion to Stay Removal. Respondents shall release Petitioner.",
    );
    expect(effectsOf(tags)).toEqual(["release-ordered"]);
  });
  test("a double negative does not end relief", () => {
    const tags = tagOne(
      "ORDER denying without prejudice 30 Request that the stay of removal not be extended; the stay of removal is extended through 5/16/2021.",
    );
    expect(effectsOf(tags)).toEqual(["removal-stay-extended"]);
    expect(tags).toMatchObject({ direction: "protects", until: "2021-05-16" });
  });
});

test("6. split rulings: each part has its own outcome", () => {
  const tags = tagOne(
    "ORDER granting in part and denying in part 38 Motion for Bond Hearing; granting 39 Motion to Seal; denying 40 Motion for Release. Signed by Judge Ada Quill.",
  );
  expect(tags.dispositions).toEqual([
    { of: "38", outcome: "granted in part" },
    { of: "39", outcome: "granted" },
    { of: "40", outcome: "denied" },
  ]);
  expect(effectsOf(tags)).toEqual(["bond-hearing-ordered", "release-denied", "sealed"]);
  expect(tags.direction).toBe("mixed");
});

describe("7. filings that quote an order", () => {
  test.each([
    ["NOTICE of Compliance with 19 Order releasing class members by All Respondents.", "notice"],
    ["MOTION to Enforce 49 Order staying removal by All Petitioners.", "motion"],
    ["RESPONSE to 13 ORDER TO SHOW CAUSE why removal should not be stayed filed by All Respondents.", "response"],
    ["PROPOSED ORDER granting stay of removal by All Petitioners.", "other"],
    ["STATUS REPORT on releases ordered at 19 by All Respondents.", "status report"],
  ])("%s", (text, kind) => {
    const tags = tagOne(text);
    expectNothing(tags);
    expect(tags.kind).toBe(kind);
  });
  test("what a motion asks for is told apart from what it does", () => {
    const tags = tagOne("MOTION to Lift the Stay of Removal by All Respondents.");
    expect(tags.seeks).toEqual(["removal-stay-ended"]);
    expect(tags.author).toBe("respondent");
  });
});

describe("8. text-only and minute orders", () => {
  test("an oral ruling", () => {
    const [, tags] = tagRows([
      ["7", "MOTION for Release from Custody by Petitioner Ana Vell."],
      [
        null,
        "Minute Entry: Motion Hearing held on 3/4/2021 re 7 MOTION for Release. For the reasons stated on the record, motion GRANTED.",
        "2021-03-04",
      ],
    ]);
    expect(tags).toMatchObject({ kind: "minute entry", author: "court", direction: "protects" });
    expect(tags?.dispositions).toEqual([{ of: "7", outcome: "granted" }]);
    expect(effectsOf(tags)).toEqual(["release-ordered"]);
  });
  test("a text-only order without number", () => {
    const [tags] = tagRows([[null, "TEXT-ONLY ORDER: Petitioner shall not be transferred out of this District."]]);
    expect(effectsOf(tags)).toEqual(["transfer-barred"]);
  });
});

describe("9. opaque orders", () => {
  const motion: Row = ["37", "MOTION for a Bond Hearing by Petitioner Ana Vell."];
  test("take their subject from the motion", () => {
    const [, tags] = tagRows([motion, ["41", "ORDER granting 37 Motion. Signed by Judge Ada Quill.", "2021-03-09"]]);
    expect(effectsOf(tags)).toEqual(["bond-hearing-ordered"]);
    expect(tags?.basis).toBe("reference");
    expect(tags?.effects[0]?.evidence[0]?.via).toBe("37");
  });
  test("also when the list runs newest first", () => {
    const [tags] = tagRows([["41", "ORDER granting 37 Motion.", "2021-03-09"], motion]);
    expect(effectsOf(tags)).toEqual(["bond-hearing-ordered"]);
  });
  test("without the motion they are unclear, and the entry to open is named", () => {
    const tags = tagOne("ORDER granting 37 Motion. Signed by Judge Ada Quill.");
    expect(tags).toMatchObject({ affectsDetention: "unclear", affectsRemoval: "unclear", direction: "unclear" });
    expect(tags.unclear).toContain("open 37");
    expect(tags.routine).toBe(false);
  });
  test("subject told, outcome not: only that group is unclear", () => {
    const [, tags] = tagRows([motion, ["41", "ORDER re 37 Motion. Signed by Judge Ada Quill.", "2021-03-09"]]);
    expect(tags).toMatchObject({ affectsDetention: "unclear", affectsRemoval: "no" });
  });
});

describe("10. appeals: the effect depends on what was appealed from", () => {
  const docketed: Row = [
    "1",
    "Case docketed. Appeal from the order granting an injunction against removal. [21-9001]",
    "2021-01-04",
  ];
  test("an injunction vacated, and again by the mandate", () => {
    const [, opinion, mandate] = tagRows(
      [
        docketed,
        ["30", "OPINION filed: the injunction is VACATED. [21-9001]", "2021-06-01"],
        ["33", "MANDATE ISSUED. [21-9001]", "2021-07-01"],
      ],
      "ca6",
      "appellant",
    );
    for (const tags of [opinion, mandate]) {
      expect(effectsOf(tags)).toEqual(["relief-vacated"]);
      expect(tags).toMatchObject({ affectsRemoval: "yes", affectsDetention: "no", direction: "permits" });
    }
    expect(mandate?.basis).toBe("reference");
  });
  test("a refusal affirmed keeps the person detained", () => {
    const tags = tagOne(
      "JUDGMENT: the judgment denying the petition for a writ of habeas corpus is AFFIRMED.",
      "ca8",
      "appellee",
    );
    expect(effectsOf(tags)).toEqual(["release-denied"]);
  });
  test("a refusal vacated helps", () => {
    const tags = tagOne(
      "OPINION: judgment denying a bond hearing VACATED; Appellant shall receive a bond hearing within 14 days.",
      "ca3",
      "appellee",
    );
    expect(effectsOf(tags)).toEqual(["bond-hearing-ordered"]);
  });
  test("rehearing denied changes nothing", () =>
    expectNothing(tagOne("ORDER: petition for rehearing en banc [60] DENIED.", "ca6", "appellant")));
  test("without a word of what was appealed from it is unclear", () => {
    expect(tagOne("JUDGMENT, Affirmed.", "ca3", "appellee").unclear).toContain("appealed from");
  });
});

describe("11. corrections", () => {
  const text = "ORDER granting 3 Motion to Stay Removal. Signed by Judge Ada Quill.";
  test("docketed in error", () => expectNothing(tagOne(`(DOCKETED IN ERROR - duplicate of 12) ${text}`)));
  test("struck through", () => {
    const tags = lastTags(
      [
        {
          documentNumber: "12",
          dateFiled: "2021-03-01",
          docketText: text,
          shortText: null,
          struck: [{ start: 0, end: text.length }],
        },
      ],
      "mied",
    );
    expect(effectsOf(tags)).toEqual([]);
  });
  test("the clerk's note on a change is no act", () => {
    const tags = tagOne(
      "MOTION for Bond Hearing by Ana Vell. Modified on 3/2/2021 to remove stay of removal from title (KQ).",
    );
    expect(effectsOf(tags)).toEqual([]);
    expect(tags.seeks).toEqual(["bond-hearing-ordered"]);
  });
});

describe("12. scheduling orders about relief", () => {
  test.each([
    "ORDER setting hearing on 7 Motion for Release for 3/9/2021. Signed by Judge Ada Quill.",
    "ORDER TO SHOW CAUSE why a stay of removal should not issue. Response due by 3/9/2021.",
    "SCHEDULING ORDER on 3 Motion to Stay Removal: response due by 3/9/2021; reply due by 3/12/2021.",
  ])("%s", (text) => expect(tagOne(text)).toMatchObject({ effects: [], affectsDetention: "no", affectsRemoval: "no" }));
  test("unless they carry an interim effect", () => {
    const tags = tagOne(
      "ORDER TO SHOW CAUSE why the writ should not issue. Petitioner shall not be removed from the United States until further order.",
    );
    expect(effectsOf(tags)).toEqual(["removal-stayed"]);
    expect(tags.until).toBe("further order");
  });
});

describe("13. one person or the class", () => {
  test.each([
    ["ORDER: Defendants shall not remove any class member. Signed by Judge Ada Quill.", "class"],
    ["ORDER: members of the detained subclass shall receive bond hearings.", "subclass"],
    ["ORDER: Respondents shall release Petitioner Ana Vell.", "named persons"],
  ])("%s", (text, scope) => expect(tagOne(text).effects[0]?.who.scope).toBe(scope));
});

describe("14. stubs", () => {
  test("subject and outcome untold", () => {
    expect(tagOne("[Order on Motion for Preliminary Injunction] ( 41 )")).toMatchObject({
      affectsDetention: "unclear",
      affectsRemoval: "unclear",
    });
  });
  test("subject told", () => {
    expect(tagOne("[Order on Motion for Bond Hearing] ( 41 )")).toMatchObject({
      affectsDetention: "unclear",
      affectsRemoval: "no",
    });
  });
  test("harmless", () =>
    expectNothing(tagOne("[Order on Motion for Extension of Time to File Response/Reply] ( 41 )")));
  test("the full text under the same number is read on its own", () => {
    const tags = tagRows([
      ["41", "[Order on Motion for Release] ( 41 )"],
      ["41", "ORDER granting 37 Motion for Release from Custody. Signed by Judge Ada Quill."],
    ]);
    expect(tags.map(effectsOf)).toEqual([[], ["release-ordered"]]);
  });
});

describe("15. relief with an end", () => {
  test.each([
    ["ORDER staying removal through July 24, 2021 at 11:59 p.m.", "2021-07-24T23:59", null],
    ["ORDER: removal is stayed until 5/4/2021.", "2021-05-04", null],
    ["ORDER: removal is stayed until the motion is decided.", "decision on the motion", null],
    ["ORDER: Petitioner shall be released within 7 days.", null, "7 days"],
    ["ORDER: Respondents shall provide a bond hearing no later than 3/9/2021.", null, "by 3/9/2021"],
    ["ORDER: Respondents shall release Petitioner not later than noon on 8/1/2021.", null, "by noon on 8/1/2021"],
    ["ORDER: Until it has ruled on the petition, the Court bars removal.", "decision on the petition", null],
    ["ORDER: removal is stayed until a merits panel determines the motion.", "decision on the motion", null],
    ["ORDER: Petitioners shall not be deported while these petitions are pending.", "decision on the petition", null],
    ["ORDER: Until the hearing on 7/23/2021 at 1:30 PM ICE shall not deport Petitioner.", "2021-07-23T13:30", null],
    ["ORDER: Pending approval of a plan, no member may be moved out of Ohio.", "approval of a plan", null],
  ])("%s", (text, until, within) => expect(tagOne(text)).toMatchObject({ until, within }));
});

describe("what a court reserves, sets and splits", () => {
  test.each([
    [
      "Minute Entry: Oral argument held re 7 Motion. Decision RESERVED.",
      [{ of: "7", outcome: "taken under advisement" }],
    ],
    ["MINUTE ENTRY. The Court reserves its ruling on 12 Motion.", [{ of: "12", outcome: "taken under advisement" }]],
    [
      "ORDER granting 39 Motion to Seal as to Exhibit 4 and denying it otherwise.",
      [{ of: "39", outcome: "granted in part" }],
    ],
    ["ORDER: In light of the mandate 50, Motion to Seal 48 is GRANTED.", [{ of: "48", outcome: "granted" }]],
    ["ORDER: Under 8 U.S.C. 1252, 3 Motion is DENIED.", [{ of: "3", outcome: "denied" }]],
    ["ORDER: Motion to Enlarge 31 is ALLOWED.", [{ of: "31", outcome: "granted" }]],
    ["ORDER. Hearing on ECF No. 5 Motion is set for 5/13/2021.", [{ of: null, outcome: "set" }]],
    ["ORDER: the hearing is RESET from 3/14/2021 to 3/27/2021.", [{ of: null, outcome: "set" }]],
  ])("%s", (text, dispositions) => expect(tagOne(text).dispositions).toEqual(dispositions));
});
