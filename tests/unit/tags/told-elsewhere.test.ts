import { describe, expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import { taggable } from "./taggable.ts";

/** The tags of the last entry of a docket in a case against those who hold somebody. Entries are "number|text". */
function last(texts: readonly string[], courtId = "mied") {
  const entries = texts.map((text, at) => {
    const [number = "", words = ""] = text.split("|", 2);
    return taggable(number === "-" ? null : number, words, `2021-03-${String(at + 1).padStart(2, "0")}`);
  });
  const tags = tagDocket(entries, { courtId, governmentSide: "respondent" }).at(-1);
  return {
    kind: tags?.kind,
    author: tags?.author,
    dispositions: tags?.dispositions.map(({ of, outcome }) => `${of ?? "-"} ${outcome}`),
    effects: tags?.effects.map(({ effect }) => effect).toSorted(),
    affects: `${tags?.affectsDetention ?? ""} ${tags?.affectsRemoval ?? ""}`,
    within: tags?.within,
    until: tags?.until,
  };
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Ada Quill.";

describe("a report that is adopted does what it recommends", () => {
  const reports = [
    "22|FINDINGS and RECOMMENDATIONS recommending that 1 Petition be granted. Objections due within 14 days.",
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
