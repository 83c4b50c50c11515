import { describe, expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import type { EntryTags, TaggableEntry } from "@/lib/tags/tags.ts";
import { processorMs } from "../processor-time.ts";
import { taggable } from "./taggable.ts";

const entry = (documentNumber: string | null, dateFiled: string, docketText: string): TaggableEntry =>
  taggable(documentNumber, docketText, dateFiled);

/** A district docket with relief, a refusal and two notices of appeal. Invented. */
const district = [
  entry("1", "2019-03-01", "PETITION for Writ of Habeas Corpus filed by Ilmar Roe. (Poe, Ann)"),
  entry("20", "2019-06-03", "MOTION for Preliminary Injunction ordering bond hearings by Ilmar Roe. (Poe, Ann)"),
  entry(
    "33",
    "2019-09-27",
    "OPINION AND ORDER granting 20 Motion for Preliminary Injunction. Every class member shall receive an individualized bond hearing within 10 days. (Entered: 09/30/2019)",
  ),
  entry("36", "2019-10-10", "NOTICE OF APPEAL as to 33 Opinion and Order by Respondents. (Roe, Bob)"),
  entry("40", "2020-02-03", "ORDER staying removal of Sana Doe until further order. Signed by Judge Ada Moot."),
  entry(
    "51",
    "2020-05-04",
    "ORDER denying 1 Petition for Writ of Habeas Corpus as to Ilmar Roe. Signed by Judge Ada Moot.",
  ),
  entry("52", "2020-05-20", "NOTICE OF APPEAL by Ilmar Roe. (Poe, Ann)"),
];
const districtTags = tagDocket(district, { courtId: "mied", governmentSide: "respondent" });
const below = { entries: district, tags: districtTags };

function appeal(texts: readonly (readonly [date: string, text: string])[], withDocketBelow = true): EntryTags[] {
  return tagDocket(
    texts.map(([date, text], at) => entry(String(at + 1), date, text)),
    { courtId: "ca6", governmentSide: "appellant", ...(withDocketBelow && { below }) },
  );
}

const effectsOf = (tags: EntryTags | undefined) => tags?.effects.map(({ effect }) => effect);
const whomOf = (tags: EntryTags | undefined) => [tags?.affectsDetention, tags?.affectsRemoval, tags?.unclear];

test("the docket below is what these tests take it for", () => {
  expect(effectsOf(districtTags[2])).toEqual(["bond-hearing-ordered"]);
  expect(effectsOf(districtTags[5])).toEqual(["release-denied"]);
  expect(districtTags[3]?.references).toEqual(["33"]);
});

describe("what is vacated or affirmed is found on the docket below", () => {
  test.each([
    ["by its day", "Civil Case Docketed. Notice filed by Appellants; appeal from the order of 09/27/2019."],
    ["by the day of its entry, in words", "Case docketed: appeal from the order entered on September 30, 2019."],
    ["by its number", "Case docketed: appeal from the opinion and order (ECF No. 33) of the district court."],
    ["by what it did", "Case docketed: appeal from the order granting a preliminary injunction."],
    ["by the notice of appeal below", "Civil Case Docketed."],
  ])("%s", (_, docketed) => {
    const texts = [
      ["2019-10-15", docketed],
      ["2020-03-02", "JUDGMENT, Vacated. [Entered: 03/02/2020]"],
      ["2020-04-24", "MANDATE ISSUED. [Entered: 04/24/2020]"],
    ] as const;
    const [, judgment, mandate] = appeal(texts);
    for (const tags of [judgment, mandate]) {
      expect(effectsOf(tags)).toEqual(["relief-vacated"]);
      expect(whomOf(tags)).toEqual(["yes", "no", null]);
      expect(tags).toMatchObject({ direction: "permits", basis: "reference" });
    }
    expect(judgment?.effects[0]?.evidence.at(-1)?.quote).toMatch(/^ECF 33 of 2019-09-27 on the docket below: OPINION/);
    // Without it the same words tell nothing: the test would pass by itself otherwise.
    expect(appeal(texts, false)[1]?.unclear).not.toBeNull();
  });

  test("in the ruling's own words", () => {
    const [tags] = appeal([
      ["2020-08-03", "OPINION: AFFIRMED the order of the district court entered on February 3, 2020."],
    ]);
    expect(effectsOf(tags)).toEqual(["relief-affirmed"]);
    expect(whomOf(tags)).toEqual(["no", "yes", null]);
  });

  test("a refusal that is affirmed refuses again; one that is vacated gives nothing yet", () => {
    const docketed = ["2020-06-01", "Case docketed: appeal from the order of 05/04/2020."] as const;
    const [, affirmed] = appeal([docketed, ["2021-01-04", "JUDGMENT, Affirmed."]]);
    expect(effectsOf(affirmed)).toEqual(["release-denied"]);
    expect(affirmed).toMatchObject({ affectsDetention: "yes", direction: "permits", unclear: null });
    const [, vacated] = appeal([docketed, ["2021-01-04", "JUDGMENT, Vacated."]]);
    expect(effectsOf(vacated)).toEqual([]);
    expect(whomOf(vacated)).toEqual(["no", "no", null]);
  });

  test("the one telling order of the sixty days before a notice that names none", () => {
    const [, judgment] = appeal([
      ["2020-06-01", "Civil Case Docketed."],
      ["2021-01-04", "JUDGMENT, Affirmed."],
    ]);
    expect(effectsOf(judgment)).toEqual(["release-denied"]);
  });
});

describe("a stay pending appeal", () => {
  const docketed = ["2019-10-15", "Case docketed: appeal from the order of 09/27/2019."] as const;
  test.each([
    ["denied", "ORDER: the motion for a stay pending appeal is DENIED.", ["bond-hearing-ordered"]],
    ["granted", "ORDER: the motion for a stay pending appeal is GRANTED.", ["relief-stayed"]],
  ])("%s", (_, text, effects) => {
    const [, tags] = appeal([docketed, ["2019-10-24", text]]);
    expect(effectsOf(tags)).toEqual(effects);
    expect(whomOf(tags)).toEqual(["yes", "no", null]);
  });
  test.each(["ORDER denying motion to stay briefing.", "ORDER: motion to stay the mandate is DENIED."])(
    "is not %s",
    (text) => {
      const [, tags] = appeal([docketed, ["2019-10-24", text]]);
      expect(effectsOf(tags)).toEqual([]);
    },
  );
});

describe("doubt stays", () => {
  test("where nothing tells which order was appealed", () => {
    const [, judgment] = appeal([
      ["2023-01-10", "Civil Case Docketed."],
      ["2023-09-04", "JUDGMENT, Affirmed."],
    ]);
    expect(judgment?.unclear).not.toBeNull();
    expect(judgment?.affectsDetention).toBe("unclear");
  });

  test("where the order that is named came after the ruling", () => {
    const [, judgment] = appeal([
      ["2019-04-01", "Case docketed."],
      ["2019-05-01", "JUDGMENT of the district court entered on 09/27/2019: Affirmed."],
    ]);
    expect(effectsOf(judgment)).not.toContain("bond-hearing-ordered");
    expect(judgment?.affectsDetention).not.toBe("yes");
  });
});

test("a docket of a trial court is read as ever", () => {
  const again = tagDocket(district, { courtId: "mied", governmentSide: "respondent", below });
  expect(again).toEqual(districtTags);
});

test("a long appeal of rulings that nothing explains is read in time", () => {
  const texts = Array.from({ length: 3_000 }, (_, at) => ["2020-01-02", `JUDGMENT, Affirmed. No. ${at}`] as const);
  const started = processorMs();
  expect(appeal(texts)).toHaveLength(3_000);
  expect(processorMs() - started).toBeLessThan(6_000);
});

describe("an appeal of which no notice was seen", () => {
  const only = [
    entry("17", "2019-06-06", "ORDER: Respondents shall facilitate the return of Sana Doe to the United States."),
    entry("19", "2019-06-07", "ORDER setting a conference for 6/20/2019."),
  ];
  const belowOnly = { entries: only, tags: tagDocket(only, { courtId: "mdd", governmentSide: "respondent" }) };
  const tagsOf = (below: typeof belowOnly, ...texts: readonly string[]) =>
    tagDocket(
      ["Case docketed. [19-9611]", ...texts].map((text, at) => entry(String(at + 1), `2019-06-1${String(at)}`, text)),
      { courtId: "ca4", governmentSide: "appellant", below },
    ).slice(1);

  test("is from the one order that did something", () => {
    const [stay, denial] = tagsOf(
      belowOnly,
      "ORDER filed granting temporary administrative stay of the district court's June 6 order. [19-9611]",
      "ORDER filed denying Motion for stay pending appeal [9] and lifting the administrative stay. [19-9611]",
    );
    expect([effectsOf(stay), ...whomOf(stay)]).toEqual([["relief-stayed"], "no", "yes", null]);
    expect([effectsOf(denial), ...whomOf(denial)]).toEqual([["return-ordered"], "no", "yes", null]);
  });

  test("is in doubt where there are several", () => {
    const two = [
      ...only,
      entry("21", "2019-06-08", "ORDER: Respondents shall release Sana Doe's brother by 6/9/2019."),
    ];
    const belowTwo = { entries: two, tags: tagDocket(two, { courtId: "mdd", governmentSide: "respondent" }) };
    const [denial] = tagsOf(belowTwo, "ORDER filed denying Motion for stay pending appeal [9]. [19-9611]");
    expect(denial?.unclear).toEqual(expect.any(String));
  });
});
