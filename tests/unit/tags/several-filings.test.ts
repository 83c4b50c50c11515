import { describe, expect, test } from "vitest";
import { effectNames, lastTags, taggable } from "./taggable.ts";

const filings: readonly (readonly [string, string])[] = [
  ["1", "PETITION for Writ of Habeas Corpus and Class Action Complaint filed by Ada Quill."],
  ["9", "MOTION for Temporary Restraining Order for the release of Ada Quill filed by Petitioners."],
  ["10", "MOTION to Certify Class filed by Petitioners."],
  ["11", "MOTION to Seal Exhibit 4 filed by Petitioners."],
];

/** The tags of an order behind the filings. */
function read(docketText: string, before = filings) {
  const lines = [...before, ["23", docketText] as const];
  const entries = lines.map(([number, text]) => taggable(number, text));
  const tags = lastTags(entries, "cacd");
  return {
    effects: effectNames(tags),
    affects: [tags.affectsDetention, tags.affectsRemoval],
    unclear: tags.unclear,
  };
}

describe("an order that rules on several filings at once", () => {
  test.each([
    "ORDER granting 9 Motion for Temporary Restraining Order and 10 Motion to Certify Class.",
    "ORDER granting 10 Motion to Certify Class and 9 Motion for TRO.",
    "ORDER GRANTING PETITIONERS' APPLICATIONS 9 , 10 by Judge Fenn. See document.",
    "MINUTE ORDER: the motions [9] and [10] are granted for the reasons stated on the record.",
    "ORDER: Motion to Certify Class [10] and Motion for TRO [9] are GRANTED.",
  ])("has the effects of each: %s", (text) => {
    expect(read(text)).toEqual({
      effects: ["class-certified", "release-ordered"],
      affects: ["yes", "no"],
      unclear: null,
    });
  });
  test.each([
    "ORDER granting 10 Motion to Certify Class and 8 Motion.",
    "ORDER granting motions 8, 10.",
    "ORDER: the motions [8] and [10] are granted for the reasons stated on the record.",
  ])("leaves a doubt where one was not seen: %s", (text) => {
    const tags = read(text);
    expect(tags.effects).toEqual(["class-certified"]);
    expect(tags.affects).toEqual(["unclear", "unclear"]);
    expect(tags.unclear).toContain("open 8");
  });
  test("takes the words before their numbers for those of all", () => {
    expect(read("ORDER granting motions for class certification 8 and 10.")).toEqual({
      effects: ["class-certified"],
      affects: ["no", "no"],
      unclear: null,
    });
  });
  test("has no doubt where all are harmless", () => {
    const tags = read("ORDER granting 8 Motion for Extension of Time and 11 Motion to Seal.");
    expect(tags).toMatchObject({ affects: ["no", "no"], unclear: null });
  });
});

describe("relief that is only named beside what is told", () => {
  test.each([
    "ORDER: the motions for a temporary restraining order and for class certification are GRANTED.",
    "ORDER GRANTING MOTION FOR PRELIMINARY INJUNCTION AND PROVISIONAL CLASS CERTIFICATION.",
    "ORDER granting motion for class certification and a preliminary injunction.",
    "ORDER granting Motion for TRO and to file exhibits under seal.",
  ])("is what the docket tells of it: %s", (text) => {
    expect(read(text).effects).toContain("release-ordered");
  });
  test("is a doubt where nothing tells of it", () => {
    const tags = read("ORDER granting motion for class certification and a preliminary injunction.", [
      ["1", "COMPLAINT filed by Ada Quill."],
    ]);
    expect(tags.affects).toEqual(["unclear", "unclear"]);
    expect(tags.unclear).toContain("beside the rest");
  });
  test.each([
    "ORDER granting motion to certify class for purposes of a preliminary injunction.",
    "ORDER granting Motion for Leave to File Brief in support of TRO and preliminary injunction.",
    "ORDER granting motion to seal and setting hearing on motion for preliminary injunction.",
  ])("is nothing where it only says what another thing is about: %s", (text) => {
    expect(read(text)).toMatchObject({ affects: ["no", "no"], unclear: null });
  });
});

describe("fewer people held", () => {
  test.each([
    "ORDER. Defendants shall reduce the detainee population at Elm to 500 by July 1, 2021.",
    "ORDER: GEO must bring down the population at Elm to 120.",
  ])("are people released: %s", (text) => {
    expect(read(text).effects).toEqual(["release-ordered"]);
  });
  test("a report on the population changes nothing", () => {
    expect(read("ORDER: Defendants shall file a report on the population of the facility.").effects).toEqual([]);
  });
});
