import { describe, expect, test } from "vitest";
import { docketOf, effectNames, lastTags } from "./taggable.ts";

type Line = readonly [number: string, text: string];

/** The tags of the last entry of a docket. */
function read(lines: readonly Line[], courtId = "cacd", governmentSide = "respondent") {
  const tags = lastTags(docketOf(lines), courtId, governmentSide);
  return {
    effects: effectNames(tags),
    seeks: tags.seeks,
    affects: [tags.affectsDetention, tags.affectsRemoval],
    until: tags.until,
    within: tags.within,
  };
}

const petition: Line = ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill."];
const alone = (text: string) => read([petition, ["12", text]]);

describe("what a court of review thinks of a ruling orders nothing", () => {
  const opened: Line = ["1", "CIVIL CASE docketed. The order appealed from released seven named petitioners on bail."];
  const motion: Line = ["6", "MOTION to stay bail orders pending appeal filed by Appellants."];
  test.each([
    "ORDER entered. We see no abuse of discretion in the interim bail orders; motion to stay is denied.",
    "ORDER entered. Finding no error in the release orders, we deny the motion to stay.",
    "ORDER entered. The district court did not err in ordering Petitioner's release and we deny the motion to stay.",
  ])("%s", (text) => {
    expect(read([opened, motion, ["11", text]], "ca1", "appellant").effects).toEqual(["release-ordered"]);
  });
});

describe("how somebody lives who is free", () => {
  test.each([
    "ORDERED that the 15 Consent Motion to vacate the condition confining Petitioner to Ohio is GRANTED.",
    "ORDER granting 15 Motion to Modify Conditions of Release.",
    "ORDER lifting the condition limiting Petitioner's travel to Ohio.",
    "ORDER. The condition of release that she wear an ankle monitor is vacated.",
  ])("is neither held nor freed anew: %s", (text) => {
    expect(alone(text)).toMatchObject({ effects: [], affects: ["no", "no"] });
  });
  test("a restriction on those who hold her is another thing", () => {
    const barred: Line = ["5", "ORDER. Respondents shall not transfer Petitioner."];
    const text = "ORDER lifting the restriction on transfer of Petitioner.";
    expect(read([petition, barred, ["12", text]]).effects).toEqual(["transfer-permitted"]);
  });
});

describe("people told by their initials, in a list", () => {
  test.each([
    "ORDER RE: BAIL APPLICATIONS by Judge Fenn: The Court orders the following class members released no later than 6:00 p.m. on July 31, 2021: E.A.M., R.S.T. The applications of D.O.L. and V.P. are denied.",
    "ORDER on bail applications: The Court orders release of E.A.M. by noon tomorrow. The application of V.P. is denied.",
    "ORDER RE BAIL REQUESTS. The following detainees are ordered released: A.B., C.D. Bail is denied as to E.F.",
    "ORDER RE: BAIL APPLICATIONS: The application of A.B. is granted. The applications of C.D. and E.F. are denied.",
  ])("some are released and some are not: %s", (text) => {
    expect(alone(text).effects).toEqual(["release-denied", "release-ordered"]);
  });
});

describe("relief for those who sue, and not for the class", () => {
  const motion: Line = ["3", "Emergency MOTION for TRO preventing removal of plaintiffs and putative class members"];
  test.each([
    "ORDER granting in part and denying in part 3 Motion for TRO. Plaintiffs' removal is prohibited; class-wide relief is denied at this stage.",
    "ORDER granting in part 3 Motion. Defendants shall not remove the named Plaintiffs. Relief as to the putative class is denied.",
  ])("is given and refused: %s", (text) => {
    expect(read([petition, motion, ["15", text]]).effects).toEqual(["removal-stay-denied", "removal-stayed"]);
  });
});

describe("papers to sign", () => {
  test.each([
    "ORDER: Defendants may not present voluntary departure papers to any putative class member.",
    "ORDER: officers shall not seek signatures on voluntary departure forms from class members.",
    "ORDER: no detainee may be given voluntary departure papers to sign before a call.",
  ])("are kept away: %s", (text) => {
    expect(alone(text).effects).toEqual(["contact-restricted"]);
  });
  test("signatures got by force are what a motion is about", () => {
    const motion: Line = ["5", "MOTION by Plaintiffs for TRO regarding counsel access and coerced signatures"];
    expect(read([petition, motion]).seeks?.toSorted()).toEqual(["contact-restricted", "counsel-access-ordered"]);
  });
});

describe("what must be shown", () => {
  test.each([
    "ORDER granting 11 Discovery Letter Brief in part. Defendants to produce arrest logs within 14 days.",
    "ORDER granting 11 Motion for Expedited Discovery. Plaintiff may take three depositions.",
    "ORDER granting 11 Motion for leave to conduct limited discovery.",
    "ORDER. Defendants shall file a census of those held at Elm.",
  ])("%s", (text) => {
    expect(alone(text).effects).toEqual(["disclosure-ordered"]);
  });
  test.each([
    "ORDER denying 11 Motion for Expedited Discovery.",
    "ORDER. Plaintiffs to produce a proposed order by Friday.",
  ])("nothing: %s", (text) => {
    expect(alone(text).effects).toEqual([]);
  });
});

describe("an injunction that takes effect later", () => {
  const injunction: Line = [
    "50",
    "ORDER. Class members shall be given bond hearings within 14 days. PRELIMINARY INJUNCTION.",
  ];
  test("is stayed until then", () => {
    const text = "ORDER extending effective date of 50 preliminary injunction to 5/31/2021.";
    expect(read([petition, injunction, ["56", text]])).toMatchObject({
      effects: ["relief-stayed"],
      affects: ["yes", "no"],
      until: "2021-05-31",
    });
  });
  test("what is not stayed goes on", () => {
    const text = "ORDER of USCA. The stay is granted in part; the requirement of a bond hearing remains.";
    expect(read([petition, injunction, ["56", text]]).effects).toContain("bond-hearing-ordered");
  });
});

describe("orders that tell of nothing", () => {
  test("what a paper reported tells nothing of what is ordered", () => {
    expect(alone("ORDER re Parties' 8 Joint Status Report. Signed by Judge Fenn.").affects).toEqual([
      "unclear",
      "unclear",
    ]);
  });
  test("a new day for a motion decides nothing", () => {
    const motion: Line = ["5", "MOTION for Preliminary Injunction requiring bond hearings filed by Plaintiffs."];
    const text = "MINUTE ORDER re-noting 5 MOTION for Preliminary Injunction for 10/26/2021.";
    expect(read([petition, motion, ["12", text]]).affects).toEqual(["no", "no"]);
  });
});

describe("how long", () => {
  test.each([
    ["ORDER: Respondents shall not remove Petitioner for 14 days absent further order.", null],
    ["ORDER: Respondents shall release Petitioner without any conditions not in place before January 6, 2021.", null],
    ["ORDER: Respondents shall not remove Petitioner before January 6, 2022.", "2022-01-06"],
  ])("%s", (text, until) => {
    expect(alone(text).until).toBe(until);
  });
});
