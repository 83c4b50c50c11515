import { describe, expect, it } from "vitest";
import { docketIn, lastTags } from "./taggable.ts";

const BEFORE = [
  "1|MOTION for TRO barring removal by Pavle Ostrin.",
  "3|ORDER granting 1 Motion for TRO. Removal is stayed until March 20, 2021. (Entered: 03/02/2021)",
];

/** The tags of an order that follows a stay of removal until March 20, 2021. */
function after(...texts: string[]) {
  const { effects, unclear } = lastTags(docketIn([...BEFORE, ...texts]), "mied");
  return { effects: effects.map(({ effect, until }) => ({ effect, until })), unclear };
}

describe("relief that is prolonged by its number alone", () => {
  it.each([
    ["4|ORDER extending 3 through April 10, 2021.", "2021-04-10"],
    ["4|ORDER extending 3 to April 10, 2021.", "2021-04-10"],
    ["4|TEXT ORDER renewing 3 until April 10, 2021.", "2021-04-10"],
    ["4|ORDER extending ECF No. 3 by 14 days.", null],
    // The day that 3 states is not the end any more, and the new one is not told.
    ["4|ORDER extending the TRO 3 by 14 days.", null],
    ["4|ORDER. The relief granted on 3/2/2021 is prolonged for 60 days.", null],
  ])("%s", (text, until) => {
    expect(after(text).effects).toEqual([{ effect: "removal-stay-extended", until }]);
  });

  it("takes the new day from the motion that asked for it", () => {
    expect(
      after("4|MOTION to extend the TRO 3 through April 9, 2021, by Pavle Ostrin.", "5|ORDER granting 4 Motion."),
    ).toEqual({
      effects: [{ effect: "removal-stay-extended", until: "2021-04-09" }],
      unclear: null,
    });
  });

  it.each(["4|ORDER continuing 1 to April 10, 2021.", "4|ORDER extending 3 days the time to answer."])(
    "prolongs no relief: %s",
    (text) => {
      expect(after(text).effects).toEqual([]);
    },
  );
});

describe("somebody who is to present himself", () => {
  it.each([
    "4|ORDER: Petitioner is to present himself for check-ins at the ICE office in Detroit.",
    "4|ORDER: Petitioner shall present herself to the ICE field office every two weeks.",
    "4|ORDER: Petitioner shall present himself for his deposition on May 4.",
  ])("is not detained: %s", (text) => {
    expect(after(text).effects).toEqual([]);
  });

  it("is where he comes to be held", () => {
    expect(after("4|ORDER: Petitioner is to present herself at York County Prison by noon.").effects).toEqual([
      { effect: "detention-ordered", until: null },
    ]);
  });
});
