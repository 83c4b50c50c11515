import { describe, expect, test } from "vitest";
import { docketIn, effectNames, lastTags, rulingsTold } from "./taggable.ts";

/** The tags of the last entry of a docket in a case against those who hold somebody. Entries are "number|text". */
function last(texts: readonly string[], courtId = "mied") {
  const tags = lastTags(docketIn(texts), courtId);
  return {
    kind: tags.kind,
    dispositions: rulingsTold(tags),
    effects: effectNames(tags),
    affects: `${tags.affectsDetention} ${tags.affectsRemoval}`,
    until: tags.until,
  };
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Ada Quill.";
const REVIEW = "1|PETITION FOR REVIEW of an order of the Board of Immigration Appeals filed by Petitioner Ada Quill.";

describe("the court's own words of staying removal are never passed over", () => {
  test.each([
    "OPINION FILED (Fenn, Roe) PETITION FOR REVIEW DENIED. The stay of removal shall dissolve upon issuance of the mandate.",
    "MEMORANDUM DISPOSITION. The temporary stay of removal will terminate automatically on issuance of the mandate. PETITION DENIED.",
    "ORDER. The petition for review is dismissed in part and denied in part. The stay of removal shall be lifted when the mandate issues.",
  ])("a stay that ends with the mandate: %s", (text) => {
    expect(last([REVIEW, `9|${text}`], "ca9")).toMatchObject({ effects: ["removal-stay-ended"], affects: "no yes" });
  });

  test("the mandate ends the stay that was to end with it", () => {
    const opinion =
      "9|OPINION FILED. PETITION FOR REVIEW DENIED. The stay of removal shall dissolve upon issuance of the mandate.";
    expect(last([REVIEW, opinion], "ca9").until).toBe("issuance of the mandate");
    expect(last([REVIEW, opinion, "12|MANDATE ISSUED."], "ca9").effects).toEqual(["removal-stay-ended"]);
  });

  test.each([
    "STANDING ORDER filed: pursuant to the order of June 9, 2014, removal is temporarily stayed until the motion is decided.",
    "ORDER: Pursuant to this court's standing order dated 6/9/2014, removal is stayed pending further order.",
  ])("an order that names the order it rests on: %s", (text) => {
    expect(last([REVIEW, `3|${text}`], "ca3")).toMatchObject({ effects: ["removal-stayed"], affects: "no yes" });
  });
});

describe("a judgment that is enforced", () => {
  const order = "12|MEMORANDUM AND ORDER. The Petition is ALLOWED. Respondents shall give Petitioner a bond hearing.";

  test("what the motion asks beside, with its reason told between", () => {
    const motion =
      "17|MOTION to Enforce 12 Memorandum & ORDER, in that the judge declined jurisdiction, and for Immediate Release by Ada Quill.";
    expect(last([PETITION, order, motion, "20|ORDER granting 17 Motion to Enforce Judgment."])).toMatchObject({
      effects: ["release-ordered"],
      affects: "yes no",
    });
  });

  test("is asked about where nothing tells how", () => {
    const motion = "17|MOTION to Enforce 12 Memorandum & ORDER because jurisdiction was declined by Ada Quill.";
    expect(last([PETITION, order, motion, "20|ORDER granting 17 Motion to Enforce Judgment."]).affects).toBe(
      "unclear no",
    );
    expect(last([PETITION, motion, "20|ORDER granting 17 Motion to Enforce Judgment."]).effects).toEqual([]);
  });
});

test("a request by letter that is refused after both letters were reviewed", () => {
  const texts = [
    PETITION,
    "12|ORDER granting 1 Petition. Respondents shall hold a bond hearing.",
    "18|LETTER from Petitioner asking that the Court direct release.",
    "19|LETTER from Respondents.",
  ];
  const order =
    "20|TEXT ORDER: Upon review of ECF Nos. 18 and 19, the Court sees that its Order was obeyed. Petitioner's informal application is DENIED.";
  expect(last([...texts, order])).toMatchObject({ effects: ["release-denied"], affects: "yes no" });
});

describe("an order that is itself stayed", () => {
  test.each([
    [
      "ORDER: Defendants are enjoined from removing any class member; the Order is STAYED for fourteen days so that a stay may be sought.",
      ["relief-stayed", "removal-stayed"],
    ],
    [
      "ORDER: Respondents shall release Petitioner. This order is stayed until 5/3/2021 to permit an appeal.",
      ["release-ordered", "release-stayed"],
    ],
    ["ORDER: Respondents shall release Petitioner. The discovery order is stayed for ten days.", ["release-ordered"]],
  ])("%s", (text, effects) => {
    expect(last([PETITION, `9|${text}`]).effects).toEqual(effects);
  });
});

test("the day on which a stay ends, in an order that tells nothing else", () => {
  expect(last([PETITION, "9|ORDER: the stay of removal shall dissolve on May 3, 2021."])).toMatchObject({
    effects: ["removal-stay-ended"],
    until: "2021-05-03",
  });
});

describe("a stay of which the docket knows, touched in words of its own", () => {
  const stay = "2|ORDER. Removal is temporarily stayed pending the motion.";
  const after = (words: string) =>
    last([REVIEW, stay, `9|OPINION FILED. PETITION FOR REVIEW DENIED. ${words} FILED AND ENTERED JUDGMENT.`], "ca9");

  test.each(["The stay ends.", "The prior stay is superseded."])("%s is asked about", (words) => {
    expect(after(words).affects).toBe("unclear unclear");
  });

  test.each(["The case is stayed.", "The stay of the mandate is lifted.", "The stay of proceedings is over."])(
    "%s is not",
    (words) => {
      expect(after(words).affects).toBe("no no");
    },
  );
});
