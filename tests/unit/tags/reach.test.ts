import { describe, expect, test } from "vitest";
import { docketIn, lastTags } from "./taggable.ts";

/** The tags of the last of these entries. */
function read(texts: readonly string[]) {
  const tags = lastTags(docketIn(texts), "miwd", "defendant");
  return { effects: tags.effects.map(({ effect }) => effect), isUnclear: tags.unclear !== null };
}

const enjoined = [
  "1|CLASS COMPLAINT for injunctive relief filed by Ada Quill, Ivo Vane.",
  "5|PRELIMINARY INJUNCTION. Defendants shall not remove members of the class from the United States or transfer them out of the District.",
];

describe("relief that is cut down to some people", () => {
  test.each([
    "ORDER. The preliminary injunction is narrowed to named plaintiffs only.",
    "ORDER limiting 5 Preliminary Injunction to the named plaintiffs.",
    "ORDER. The scope of the injunction is confined to Plaintiffs Quill and Vane.",
  ])("stands, and for whom must be looked up: %s", (text) => {
    expect(read([...enjoined, `9|${text}`])).toEqual({
      effects: ["removal-stayed", "transfer-barred"],
      isUnclear: true,
    });
  });
  test.each([
    "ORDER. The injunction is vacated insofar as it grants class-wide relief; it stays in force for Mr. Vane.",
    "ORDER dissolving the injunction as to all but Ms. Quill.",
    "ORDER. The injunction is dissolved except as to Mr. Vane.",
  ])("ends for the others, and for whom must be looked up: %s", (text) => {
    expect(read([...enjoined, `9|${text}`])).toEqual({
      effects: ["removal-stay-ended", "transfer-permitted"],
      isUnclear: true,
    });
  });
});

describe("relief that ends in part", () => {
  test.each([
    "ORDER lifting 5 only insofar as it bars transfer.",
    "ORDER. The injunction at ECF No. 5 is rescinded in so far as it restricts transfer.",
    "ORDER. The transfer bar in 5 is lifted; the stay of removal is unaffected.",
    "ORDER partially lifting 5 Order to permit transfer to Ohio.",
  ])("ends in that part alone: %s", (text) => {
    expect(read([...enjoined, `9|${text}`])).toEqual({ effects: ["transfer-permitted"], isUnclear: false });
  });
  test("is not touched where the part is none of it", () => {
    const stay = ["1|COMPLAINT filed by Ada Quill.", "3|ORDER STAYING REMOVAL pending further order."];
    expect(read([...stay, "9|ORDER lifting 3 only insofar as it bars transfer."]).effects).toEqual([
      "transfer-permitted",
    ]);
  });
});

describe("relief of which an untold part, or less than all, may end", () => {
  const motion = "6|MOTION to Dissolve or, in the Alternative, Modify 5 Preliminary Injunction by Defendants.";
  test.each(["ORDER. Paragraph 2 of the preliminary injunction is vacated.", "ORDER granting 6 Motion."])(
    "is in doubt: %s",
    (text) => {
      expect(read([...enjoined, motion, `9|${text}`]).isUnclear).toBe(true);
    },
  );
  test.each([
    ["ORDER granting 6 Motion. The injunction is dissolved.", ["removal-stay-ended", "transfer-permitted"]],
    ["ORDER denying 6 Motion.", ["removal-stayed", "transfer-barred"]],
  ])("is in none where it is told: %s", (text, effects) => {
    expect(read([...enjoined, motion, `9|${text}`])).toEqual({ effects, isUnclear: false });
  });
});
