import { describe, expect, test } from "vitest";
import { docketOf, effectNames, lastTags, rulingsTold } from "./taggable.ts";

type Line = readonly [number: string, text: string];

/** The tags of the last entry of a docket. */
function read(lines: readonly Line[], courtId = "flsd", governmentSide = "respondent") {
  const tags = lastTags(docketOf(lines), courtId, governmentSide);
  return {
    effects: effectNames(tags),
    direction: tags.direction,
    until: tags.until,
    dispositions: rulingsTold(tags),
    unclear: tags.unclear,
  };
}

const petition: Line = ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill."];
const stay: Line = ["6", "ORDER STAYING REMOVAL. Respondents shall not remove Petitioner before March 15, 2021."];

describe("a refusal and another sentence behind it", () => {
  test.each([
    [
      "ORDER. The Court declines to prolong the stay of removal further, and Respondents may proceed with removal on or after June 1, 2021.",
      ["removal-permitted", "removal-stay-ended"],
    ],
    [
      "ORDER denying Motion to Extend Stay, and Respondents may remove Petitioner after June 1, 2021.",
      ["removal-permitted", "removal-stay-denied"],
    ],
    [
      "ORDER. The request to continue the stay of removal is DENIED and Respondents may carry out the removal order.",
      ["removal-permitted", "removal-stay-denied"],
    ],
    [
      "ORDER. The Court refuses to extend the stay of removal, and Petitioner may be transferred to Texas.",
      ["removal-stay-ended", "transfer-permitted"],
    ],
  ])("are read apart: %s", (text, effects) => {
    expect(read([petition, stay, ["21", text]])).toMatchObject({ effects, direction: "permits" });
  });
});

describe("relief that is not made longer", () => {
  const tro: Line = [
    "6",
    "TEMPORARY RESTRAINING ORDER. Respondents shall not transfer Petitioner until March 9, 2021.",
  ];
  test.each(["ORDER. The Court declines to extend the TRO.", "ORDER. The TRO will not be extended further."])(
    "ends: %s",
    (text) => {
      expect(read([petition, tro, ["21", text]]).effects).toEqual(["transfer-permitted"]);
    },
  );
  test.each([
    "ORDER. The Court declines to continue the stay of discovery.",
    "ORDER. The Court declines to extend the time to answer.",
  ])("is something else: %s", (text) => {
    expect(read([petition, tro, ["21", text]]).effects).toEqual([]);
  });
});

describe("a refusal that is affirmed", () => {
  const opened: Line = [
    "1",
    "Civil Case Docketed. Notice filed by Appellant Ada Quill. Appeal from denial of preliminary injunction against her removal.",
  ];
  const meanwhile: Line = [
    "8",
    "ORDER filed GRANTING motion for injunction pending appeal. The government may not remove Quill until the panel decides.",
  ];
  const opinion: Line = ["29", "OPINION filed: AFFIRMED. The injunction pending appeal is DISSOLVED."];
  test("stays a refusal, and what protected meanwhile ends", () => {
    expect(read([opened, meanwhile, opinion], "ca6", "appellee")).toMatchObject({
      effects: ["removal-stay-denied", "removal-stay-ended"],
      direction: "permits",
      until: null,
    });
  });
  test("stands again on the mandate", () => {
    const lines = [opened, meanwhile, opinion, ["33", "MANDATE ISSUED with no costs taxed."] as const];
    expect(read(lines, "ca6", "appellee")).toMatchObject({ effects: ["removal-stay-denied"], direction: "permits" });
  });
  test("is in doubt where nothing tells what was appealed from", () => {
    const unknown: Line = ["1", "Civil Case Docketed. Notice filed by Appellant Ada Quill."];
    const tags = read([unknown, meanwhile, ["29", "OPINION filed: AFFIRMED."]], "ca6", "appellee");
    expect(tags).toMatchObject({ effects: [], direction: "unclear" });
    expect(tags.unclear).toContain("appealed from");
  });
});

describe("a motion that was denied because relief was given", () => {
  test.each([
    "ORDER Denying Without Prejudice 2 Motion for TRO as moot in light of the ruling on the merits.",
    "ORDER denying 2 Motion for TRO as moot, given the ruling on the merits.",
  ])("refuses nothing: %s", (text) => {
    const motion: Line = ["2", "MOTION for TRO enjoining transfer out of this district by Ada Quill."];
    expect(read([petition, motion, ["12", text]])).toMatchObject({
      effects: [],
      dispositions: ["2 denied as moot"],
      direction: "neutral",
    });
  });
});
