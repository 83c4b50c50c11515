import { describe, expect, test } from "vitest";
import { effectNames, lastTags, rulingsTold, taggable } from "./taggable.ts";

/** Invented dockets; the tags of the last line. */
function lastOf(lines: readonly (readonly [number: string | null, text: string])[], courtId = "mied") {
  const entries = lines.map(([documentNumber, docketText]) => taggable(documentNumber, docketText));
  const tags = lastTags(entries, courtId);
  return {
    author: tags.author,
    dispositions: rulingsTold(tags),
    effects: effectNames(tags),
    until: tags.effects[0]?.until,
  };
}

const injunction = [
  ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill."],
  ["2", "MOTION for Preliminary Injunction against removal by Petitioners Ada Quill, Osei Banda."],
  ["3", "ORDER granting 2 Motion for Preliminary Injunction and certifying a class. No class member shall be removed."],
] as const;

describe("relief that a motion only names", () => {
  test("ends beside what else the motion asks", () => {
    const text = "ORDER GRANTING 4 Motion to Dissolve Preliminary Injunction and to Decertify Class.";
    expect(lastOf([...injunction, ["5", text]]).effects).toEqual(["class-decertified", "removal-stay-ended"]);
  });
  test("from which one person is let go ends for that person", () => {
    const text = "ORDER Granting 6 Motion for Relief from 3 Preliminary Injunction as to Osei Banda only.";
    expect(lastOf([...injunction, ["7", text]]).effects).toEqual(["removal-permitted"]);
  });
  test("is widened for others on a motion to enlarge it", () => {
    const text =
      "ORDER granting 8 Motion to Enlarge the Injunction. The bar on removal now extends to Osei Banda's brother.";
    expect(lastOf([...injunction, ["9", text]]).effects).toEqual(["removal-stay-expanded"]);
  });
  test("and from which nobody in particular is let go ends for all", () => {
    const text = "ORDER Granting 6 Motion for Relief from 3 Preliminary Injunction.";
    expect(lastOf([...injunction, ["7", text]]).effects).toEqual(["removal-stay-ended"]);
  });
});

describe("a stay of relief beside a stay of removal", () => {
  const lines = [
    ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill."],
    ["3", "ORDER that Petitioner be released within 24 hours."],
    ["4", "ORDER staying 3 Order pending appeal."],
  ] as const;
  test.each([
    ["ORDER: The stay of removal is lifted.", ["removal-stay-ended"]],
    ["ORDER denying motion to vacate 4 stay of 3 Order.", ["release-stayed"]],
    ["ORDER vacating the stay of its release order.", ["release-ordered"]],
    ["ORDER striking 3 Order.", ["release-stayed"]],
  ])("%s", (text, effects) => {
    expect(lastOf([...lines, ["9", text]]).effects).toEqual(effects);
  });
});

describe("a motion about another motion", () => {
  const lines = [
    ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill."],
    ["2", "MOTION to Stay Removal by Ada Quill."],
    ["3", "MOTION for Release by Ada Quill."],
  ] as const;
  test.each([
    "ORDER granting motion to hold in abeyance 3 motion for release.",
    "ORDER granting unopposed motion to withdraw 3 Motion for Release.",
    "ORDER granting 7 motion to expedite 2 Motion to Stay Removal.",
    "ORDER granting 5 Motion for Extension of Time to File Response re 2 Motion to Stay Removal.",
  ])("decides nothing of what that asks: %s", (text) => {
    expect(lastOf([...lines, ["9", text]]).effects).toEqual([]);
  });
  test("beside it is ruled on with it", () => {
    const text = "ORDER granting motion to expedite and motion for release.";
    expect(lastOf([...lines, ["9", text]]).effects).toEqual(["release-ordered"]);
  });
});

test("what a court will order unless cause is shown is not ordered yet", () => {
  expect(lastOf([["9", "ORDER: unless Respondents show cause by 1/5, the Court will order release."]]).effects).toEqual(
    [],
  );
});

describe("what a court only may do", () => {
  test.each([
    "ORDER: The Court is inclined to order release.",
    "ORDER: The stay cannot remain in place.",
    "ORDER: Respondents are no longer required to provide notice before removal.",
  ])("is neither ordered nor passed over: %s", (docketText) => {
    const entry = taggable("9", docketText);
    const tags = lastTags([entry], "mied");
    expect(tags.effects).toEqual([]);
    expect(tags.unclear).not.toBeNull();
  });
});

describe("an order that stays another order of the docket", () => {
  const released = [
    ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill."],
    ["4", "ORDER granting 1 Petition for Writ of Habeas Corpus. Respondents shall release Petitioner within 24 hours."],
  ] as const;
  test("by its number stays the release", () => {
    const text = "MINUTE ORDER: The Court STAYS its 4 Order until 2/26/2021 so that 6 Motion to Stay may be briefed.";
    expect(lastOf([...released, ["7", text]])).toMatchObject({ effects: ["release-stayed"], until: "2021-02-26" });
  });
  test("and is vacated later gives the relief back", () => {
    const lines = [
      ...released,
      ["7", "ORDER granting 6 Motion to Stay 4 Order Pending Appeal."],
      ["9", "ORDER vacating 7 Order and the stay of 4 Order, Respondents having dismissed their appeal."],
    ] as const;
    expect(lastOf(lines).effects).toEqual(["release-ordered"]);
  });
});

describe("a mandate that tells the judgment in its own words", () => {
  const refused = [
    ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill."],
    ["4", "ORDER denying 1 Petition for Writ of Habeas Corpus."],
    ["5", "NOTICE OF APPEAL as to 4 Order by Ada Quill."],
  ] as const;
  test("orders what the court below is told to order", () => {
    const text =
      "MANDATE of USCA as to 5 Notice of Appeal. The judgment denying the petition is VACATED and the matter REMANDED with instructions to order a bond hearing.";
    expect(lastOf([...refused, ["9", text]])).toMatchObject({
      dispositions: ["- vacated", "- remanded"],
      effects: ["bond-hearing-ordered"],
    });
  });
  test("rules on the injunction, and not on the notice of appeal", () => {
    const text =
      "MANDATE of USCA as to 8 Notice of Appeal filed by Warden: the preliminary injunction at 3 is VACATED.";
    expect(lastOf([...injunction, ["8", "NOTICE OF APPEAL as to 3 Order by Warden."], ["9", text]])).toMatchObject({
      dispositions: ["3 vacated"],
      effects: ["relief-vacated"],
    });
  });
  test("keeps apart what is affirmed for some and vacated for others", () => {
    const text =
      "MANDATE of USCA as to 8 Notice of Appeal. Preliminary injunction 3 AFFIRMED as to the named Petitioners and VACATED as to the class.";
    expect(lastOf([...injunction, ["8", "NOTICE OF APPEAL as to 3 Order by Warden."], ["9", text]])).toMatchObject({
      dispositions: ["3 affirmed in part", "3 vacated"],
      effects: ["relief-affirmed", "relief-vacated"],
    });
  });
});

test("a notice in an appeal that nobody filed is the clerk's, and tells of a stay by general order", () => {
  const text =
    "Notice: pursuant to General Order 6.4, a temporary stay of removal is in effect until the motion to stay removal [2] is decided by a panel.";
  expect(
    lastOf(
      [
        ["1", "PETITION FOR REVIEW filed by Petitioner Ada Quill."],
        ["3", text],
      ],
      "ca9",
    ),
  ).toMatchObject({
    author: "clerk",
    effects: ["removal-stayed"],
    until: "decision on the motion to stay removal",
  });
});
