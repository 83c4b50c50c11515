import { describe, expect, test } from "vitest";
import { docketIn, lastTags } from "./taggable.ts";

/** The tags of the last of these entries. */
function read(texts: readonly string[]) {
  const tags = lastTags(docketIn(texts), "miwd");
  return { effects: tags.effects.map(({ effect }) => effect), isUnclear: tags.unclear !== null };
}

const enjoined = [
  "1|PETITION for Writ of Habeas Corpus filed by Ada Quill.",
  "3|MOTION for Preliminary Injunction by Ada Quill.",
  "5|ORDER granting 3 Motion for Preliminary Injunction. Respondents are enjoined from removing Petitioner from the United States.",
];
const released = [
  "1|PETITION for Writ of Habeas Corpus filed by Ada Quill.",
  "5|ORDER granting 1 Petition. Respondents shall release Petitioner within 24 hours.",
];

describe("relief that those who are bound would have changed", () => {
  test.each([
    ["6|MOTION to Modify 5 Preliminary Injunction by Respondents.", "ORDER denying 6 Motion to Modify."],
    ["6|MOTION for Reconsideration re 5 Order by all respondents.", "ORDER denying 6 Motion for Reconsideration."],
    ["6|MOTION to Clarify 5 Order by Respondents.", "ORDER denying 6 Motion to Clarify."],
    ["6|EMERGENCY MOTION regarding 5 Preliminary Injunction by Respondents.", "ORDER denying 6 Emergency Motion."],
    ["6|MOTION to Modify the Injunction Barring Removal by Respondents.", "ORDER denying 6."],
    ["6|NOTICE of appearance by Ivo Vane.", "ORDER denying Respondents' motion to modify the preliminary injunction."],
    [
      "6|NOTICE of appearance by Ivo Vane.",
      "ORDER denying Respondents' motion to narrow the injunction barring removal.",
    ],
    ["6|NOTICE of appearance by Ivo Vane.", "ORDER. The motion of the United States to reconsider 5 is DENIED."],
  ])("stands where it is refused: %s", (motion, order) => {
    expect(read([...enjoined, motion, `9|${order}`])).toEqual({ effects: ["removal-stayed"], isUnclear: false });
  });
  test.each([
    ["6|MOTION to Modify 5 Preliminary Injunction by Respondents.", "ORDER granting 6 Motion to Modify."],
    ["6|MOTION for Reconsideration re 5 Order by Respondents.", "ORDER granting 6 Motion for Reconsideration."],
    ["6|MOTION to Narrow 5 Injunction by Respondents.", "ORDER granting in part 6 Motion to Narrow."],
  ])("is in doubt where it is granted: %s", (motion, order) => {
    expect(read([...enjoined, motion, `9|${order}`])).toEqual({ effects: [], isUnclear: true });
  });
  test("is what the words say where they say it", () => {
    const order = "9|ORDER granting 6 Motion to Modify. Respondents may remove Petitioner to Canada.";
    const motion = "6|MOTION to Modify 5 Preliminary Injunction by Respondents.";
    expect(read([...enjoined, motion, order]).effects).toEqual(["removal-permitted"]);
  });
  test("may be somebody's freedom", () => {
    const motion = "6|MOTION to Alter Judgment by Respondents.";
    expect(read([...released, motion, "9|ORDER denying 6 Motion to Alter Judgment."]).effects).toEqual([
      "release-ordered",
    ]);
  });
  test("is not refused with a wish of those whom it protects", () => {
    const motion = "6|MOTION to Modify the Injunction Barring Removal by Petitioner.";
    expect(read([...enjoined, motion, "9|ORDER denying 6 Motion to Modify."]).effects).toEqual([]);
  });
  test("is in doubt where it does not forbid something, and is not where it only means something else", () => {
    const given = [...enjoined, "6|MOTION for Clarification of Injunction by Respondents."];
    const told = (rest: string) => read([...given, `9|ORDER granting 6 Motion for Clarification. ${rest}`]).isUnclear;
    expect(told("The injunction does not bar ICE from moving Petitioner within the state.")).toBe(true);
    expect(told("Nothing in the order prevents Respondents from asking that Petitioner report monthly.")).toBe(false);
  });
  test("is not given anew with a motion about papers", () => {
    const order = "9|ORDER granting Respondents' unopposed motion to correct the caption of the injunction.";
    expect(read([...enjoined, order])).toEqual({ effects: [], isUnclear: false });
  });
  test("is not touched by a motion about days and papers", () => {
    const motion = "6|MOTION to Amend Scheduling Order by Respondents.";
    expect(read([...enjoined, motion, "9|ORDER granting 6 Motion to Amend."])).toEqual({
      effects: [],
      isUnclear: false,
    });
  });
});

describe("a refused motion that an order be obeyed", () => {
  test.each([
    [
      "6|MOTION to Enforce 5 Preliminary Injunction by Ada Quill.",
      "ORDER denying 6 Motion to Enforce. Respondents are in substantial compliance.",
    ],
    ["6|MOTION to Compel Compliance with 5 Order by Petitioner.", "ORDER denying 6 Motion to Compel Compliance."],
    ["6|MOTION for Contempt of the Injunction by Petitioner.", "ORDER denying 6 Motion for Contempt."],
    [
      "6|NOTICE of hearing.",
      "ORDER denying motion for an order holding respondents in contempt of the injunction barring removal.",
    ],
    ["6|NOTICE of hearing.", "ORDER denying Petitioner's request to enforce the injunction prohibiting her removal."],
  ])("changes nothing: %s", (motion, order) => {
    expect(read([...enjoined, motion, `9|${order}`])).toEqual({ effects: [], isUnclear: false });
  });
  test("refuses what is asked beside it", () => {
    const motion = "6|MOTION to Enforce Judgment and for Immediate Release by Ada Quill.";
    expect(read([...released, motion, "9|ORDER denying 6 Motion to Enforce and for Release."]).effects).toEqual([
      "release-denied",
    ]);
  });
});
