import { describe, expect, test } from "vitest";
import { docketIn, effectNames, lastTags, rulingsTold } from "./taggable.ts";

/** What the last of these entries does, and what it rules on. */
function read(texts: readonly string[], courtId = "miwd") {
  const tags = lastTags(docketIn(texts), courtId);
  return {
    effects: effectNames(tags),
    dispositions: rulingsTold(tags),
  };
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Ada Quill.";
const motions = [
  PETITION,
  "4|EMERGENCY MOTION for Stay of Removal by Ada Quill.",
  "6|MOTION for Release on Bail by Ada Quill.",
];

describe("the motion that was considered, and no newer one", () => {
  test.each([
    "ORDER. Having considered 4 and Respondents' opposition. The motion is GRANTED.",
    "ORDER. The Court has reviewed ECF No. 4. The motion is GRANTED.",
    "ORDER. Having considered 4 Emergency Motion and the response, the Court finds good cause. The motion is GRANTED.",
  ])("%s", (text) => {
    expect(read([...motions, `9|${text}`])).toEqual({ effects: ["removal-stayed"], dispositions: ["4 granted"] });
  });
});

describe("both motions", () => {
  test.each([
    "MINUTE ENTRY for proceedings held before Judge Roe: Motion Hearing held re 4 MOTION for Stay of Removal, 6 MOTION for Release on Bail. Both motions are DENIED.",
    "MINUTE ENTRY: Hearing on 4 MOTION for Stay of Removal and 6 MOTION for Release on Bail held. The motions are DENIED.",
    "ORDER re 4 Motion for Stay of Removal and 6 Motion for Release. Both are denied.",
  ])("are refused: %s", (text) => {
    expect(read([...motions, `9|${text}`])).toEqual({
      effects: ["release-denied", "removal-stay-denied"],
      dispositions: ["4 denied", "6 denied"],
    });
  });
});

describe("a stay of removal that a court of review gave itself", () => {
  const docket = [
    "1|Civil Case Docketed. Notice filed by Appellant Ada Quill from the order denying preliminary injunction.",
    "3|ORDER granting a temporary stay of removal pending further order.",
    "4|MOTION to lift the temporary stay filed by Appellees.",
  ];
  test.each(["ORDER filed: [4] is granted.", "ORDER filed granting motion to lift the stay [4]."])(
    "ends, and nothing below is vacated: %s",
    (text) => {
      expect(read([...docket, `9|${text}`], "ca6").effects).toEqual(["removal-stay-ended"]);
    },
  );
});

describe("relief whose term is over", () => {
  const docket = [
    PETITION,
    "3|TEMPORARY RESTRAINING ORDER. Respondents shall not remove Petitioner until March 9, 2021.",
    "4|MOTION to Extend 3 TRO by Ada Quill.",
    "5|MOTION to Dissolve 3 TRO by Respondents.",
  ];
  test.each([
    "ORDER denying 4 as moot, the TRO having expired.",
    "ORDER denying as moot 4 Motion to Extend TRO in light of the expiration of the TRO.",
    "ORDER denying 5 as moot, the restraining order having lapsed.",
    "ORDER. The Court allows 3 TRO to lapse.",
    "ORDER allowing 3 Temporary Restraining Order to expire.",
  ])("is over: %s", (text) => {
    expect(read([...docket, `9|${text}`]).effects).toEqual(["removal-stay-ended"]);
  });
  test.each([
    ["ORDER denying 4 Motion to Extend TRO as moot, the preliminary injunction having issued.", []],
    ["ORDER denying as moot 4 Motion to Extend in light of the entry of the preliminary injunction.", []],
    ["ORDER denying 4 as moot because the TRO was extended by 7 Order.", []],
    ["ORDER denying 4 as moot in light of the denial of the preliminary injunction.", ["removal-stay-denied"]],
  ])("or goes on as other relief: %s", (text, effects) => {
    expect(read([...docket, `9|${text}`]).effects).toEqual(effects);
  });
  test("and what is moot for another reason is not refused", () => {
    const motion = "7|MOTION for Stay of Removal by Petitioner.";
    const order = "9|ORDER denying 7 Motion for Stay of Removal as moot, Petitioner having been granted asylum.";
    expect(read([PETITION, motion, order])).toEqual({ effects: [], dispositions: ["7 denied as moot"] });
  });
});

describe("two motions that are named before", () => {
  const two = [PETITION, "2|MOTION for TRO against removal by Ada Quill.", "4|MOTION for Bond Hearing by Ada Quill."];
  test.each([
    [
      "ORDER. Before the Court are 2 Motion for TRO and 4 Motion for Bond Hearing. The motions are GRANTED.",
      ["bond-hearing-ordered", "removal-stayed"],
    ],
    [
      "ORDER. Having reviewed 2 Motion for TRO and 4 Motion for Bond Hearing, the Court GRANTS the former and DENIES the latter.",
      ["bond-hearing-denied", "removal-stayed"],
    ],
    [
      "ORDER. 2 Motion for TRO and 4 Motion for Bond Hearing were argued today. The former is denied. The latter is granted.",
      ["bond-hearing-ordered", "removal-stay-denied"],
    ],
    ["ORDER. For reasons in the memorandum, both motions are DENIED.", ["bond-hearing-denied", "removal-stay-denied"]],
    ["ORDER denying both pending motions.", ["bond-hearing-denied", "removal-stay-denied"]],
  ])("are ruled on each: %s", (text, effects) => {
    expect(read([...two, `9|${text}`]).effects).toEqual(effects);
  });
  test("may be about nobody's removal", () => {
    const papers = ["2|MOTION for Extension of Time by Ada Quill.", "4|MOTION to Seal by Ada Quill."];
    expect(read([PETITION, ...papers, "9|ORDER. Both motions are DENIED."]).effects).toEqual([]);
  });
});
