import { describe, expect, test } from "vitest";
import { lastTags, taggable } from "./taggable.ts";

const PETITION = taggable("1", "PETITION for Writ of Habeas Corpus filed by Ada Quill.");

/** The tags of an order behind a petition for a writ and another filing. */
function after(filing: string, order: string, courtId = "mied") {
  const entries = [PETITION, taggable("4", filing), taggable("9", order)];
  const tags = lastTags(entries, courtId);
  return { effects: tags.effects.map(({ effect }) => effect), isUnclear: tags.unclear !== null };
}

describe("a place of detention or a waived bond makes no filing harmless", () => {
  test.each([
    "MOTION for Preliminary Injunction to be let out of Cedar Creek Detention Center filed by Ada Quill.",
    "MOTION for Temporary Restraining Order, no bond being required, filed by Ada Quill, who is in removal proceedings.",
  ])("%s", (filing) => {
    const { effects, isUnclear } = after(filing, "ORDER denying 4 Motion.");
    expect(effects.length > 0 || isUnclear).toBe(true);
  });

  test("another sense still does", () => {
    const order = "ORDER denying 4 Motion.";
    expect(after("MOTION for release of funds filed by Ada Quill.", order).isUnclear).toBe(false);
  });
});

describe("relief that is named and changed beside something else is not passed over", () => {
  const TRO = "TEMPORARY RESTRAINING ORDER: Respondents shall not remove Petitioner until further order of the Court.";
  test.each([
    "MINUTE ORDER: the Court certifies a class of all persons held at Elm. The TRO now runs in favor of every member of it.",
    "ORDER: the class is certified. The injunction reaches each of its members.",
  ])("%s", (order) => {
    const { effects, isUnclear } = after(TRO, order);
    expect(isUnclear || effects.includes("removal-stay-expanded")).toBe(true);
  });

  test.each([
    "ORDER: the hearing on the injunction is reset for 5/1/2021.",
    "ORDER granting motion for extension of time; the stay of discovery is lifted.",
  ])("papers, hearings and proceedings leave no doubt: %s", (order) => {
    expect(after(TRO, order).isUnclear).toBe(false);
  });
});

test("several restraining orders are extended as one is", () => {
  const tro = "TEMPORARY RESTRAINING ORDER: Respondents shall not remove Petitioner for 14 days.";
  expect(after(tro, "MINUTE ORDER: the TROs are hereby EXTENDED until 4/12/2021.").effects).toEqual([
    "removal-stay-extended",
  ]);
});

test("stays that are vacated with all pending motions are at an end", () => {
  const stay = "MOTION ORDER, granting motion for stay of removal, FILED.";
  const lost = "SUMMARY ORDER, denying petition for review, FILED. All pending motions are DENIED and stays VACATED.";
  expect(after(stay, lost, "ca2").effects).toEqual(["removal-stay-ended"]);
});

test.each(["ORDER: Detention stays in place.", "ORDER: Petitioner's detention stays in place pending appeal."])(
  "detention that goes on is not put off: %s",
  (order) => {
    const { effects, isUnclear } = after("MOTION for bail filed by Ada Quill.", order);
    expect(effects).not.toContain("release-ordered");
    expect(effects.length > 0 || isUnclear).toBe(true);
  },
);

describe("relief and the calendar in one sentence", () => {
  const TRO = "TEMPORARY RESTRAINING ORDER: Respondents shall not remove Petitioner until further order of the Court.";

  test.each([
    "ORDER vacating 4 TRO and cancelling the July 30 hearing.",
    "ORDER vacating the stay of removal and the briefing schedule.",
    "ORDER: The TRO and all deadlines are vacated.",
    "ORDER dissolving 4 TRO and cancelling hearing set for July 30.",
    "ORDER: TRO dissolved as of the hearing set for July 30.",
  ])("ends: %s", (order) => {
    expect(after(TRO, order).effects).toEqual(["removal-stay-ended"]);
  });

  test.each([
    "ORDER extending 4 TRO through the hearing set for July 30, 2021.",
    "MINUTE ENTRY: The Court extends the TRO through the PI hearing set for July 30, 2021.",
  ])("goes on: %s", (order) => {
    expect(after(TRO, order).effects).toEqual(["removal-stay-extended"]);
  });

  test.each([
    "ORDER vacating the TRO hearing set for July 30.",
    "ORDER vacating the hearing set for July 30 and the briefing schedule.",
    "ORDER granting motion to lift stay of discovery.",
    "ORDER granting motion to lift stay of proceedings.",
  ])("only the calendar: %s", (order) => {
    expect(after(TRO, order)).toEqual({ effects: [], isUnclear: false });
  });
});

describe("a lost petition for review ends the stay that lasted until its decision", () => {
  const docket = (order: string) => {
    const entries = [
      taggable("1", "PETITION FOR REVIEW of an order of the Board of Immigration Appeals filed by Ada Quill."),
      taggable("2", "MOTION for stay of removal filed by Petitioner Ada Quill."),
      taggable("3", "ORDER granting 2 motion for stay of removal pending disposition of the petition for review."),
      taggable("9", order),
    ];
    const tags = lastTags(entries, "ca6");
    return tags.effects.map(({ effect }) => effect);
  };

  test.each([
    "OPINION filed: petition for review DENIED. The motion to file a supplemental brief is granted.",
    "ORDER filed: The motion for summary denial is granted and the petition for review is denied.",
    "OPINION filed: petition for review DENIED. The Board did not err where the judge vacated an earlier decision.",
    "OPINION filed: We deny the petition.",
  ])("%s", (order) => {
    expect(docket(order)).toEqual(["removal-stay-ended"]);
  });

  test.each([
    "OPINION filed: petition for review GRANTED in part and DENIED in part.",
    "OPINION filed: petition for review denied in part; the claim under the Convention is remanded.",
  ])("but not where part of it was won: %s", (order) => {
    expect(docket(order)).not.toContain("removal-stay-ended");
  });
});
