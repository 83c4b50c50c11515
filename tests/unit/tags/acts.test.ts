import { describe, expect, test } from "vitest";
import { actsIn } from "../../../lib/tags/acts.ts";
import { effectNames, lastTagsOf } from "./taggable.ts";

function acts(text: string): readonly string[] {
  return actsIn(text, { start: 0, end: text.length }, 0).map(
    ({ outcome, object }) => `${outcome}: ${text.slice(object.start, object.end).trim()}`,
  );
}

describe("the rulings of a clause", () => {
  test("end where another act of the court begins", () => {
    expect(acts("the stay is lifted and the motion is denied")).toEqual(["denied: and the motion is"]);
    expect(acts("granting 5 motion for a stay, directing a response and enjoining removal")).toEqual([
      "granted: 5 motion for a stay,",
    ]);
  });

  test("are none where its words only bound a ruling", () => {
    expect(acts("the stay is lifted, the order is extended, and the court directs a response")).toEqual([]);
    expect(acts("setting a hearing and staying removal")).toEqual([]);
  });

  test("are told by more than verbs of ruling", () => {
    expect(acts("the motion is moot")).toEqual(["denied as moot: the motion is"]);
    expect(acts("the motion is turned down")).toEqual(["denied: the motion is"]);
    expect(acts("the motion is taken under advisement")).toEqual(["taken under advisement: the motion is"]);
    expect(acts("the ruling on 5 motion is reserved")).toEqual(["taken under advisement: the ruling on 5 motion is"]);
    expect(acts("the court reserves ruling on 5 motion")).toEqual(["taken under advisement: on 5 motion"]);
    expect(acts("so ordered as to doc. 10")).toEqual(["granted: as to doc. 10"]);
  });
});

test("a ruling told in the past tense is one, whatever the next sentence says is", () => {
  const docket = [
    "PETITION for Writ of Habeas Corpus filed by Luis Ortega.",
    "ORDER: Respondents shall not transfer Petitioner out of this district.",
    "MOTION to Set Aside 2 Order by Respondents.",
    "ORDER: Denied 3 Motion to Set Aside Order. A status conference is set for 5/9/2025 at 10:00 AM.",
  ];
  expect(effectNames(lastTagsOf(docket))).toEqual(["transfer-barred"]);
});
