import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

/** The tags of an order behind one motion of an invented docket. */
function tagsOf(motion: string, text: string) {
  return lastTagsOf(["PETITION for Writ of Habeas Corpus filed by Ilse Marran.", motion, text]);
}

const BAIL = "MOTION for release on bail by Ilse Marran.";
const STAY = "MOTION to Stay Removal by Ilse Marran.";

describe("whose motion is ruled on, right behind the opening", () => {
  test.each([
    [STAY, "ORDER: Petitioner's motion is granted.", ["removal-stayed"]],
    [STAY, "TEXT ORDER: Petitioner's motion is denied. She has not shown irreparable harm.", ["removal-stay-denied"]],
    [STAY, "MINUTE ORDER by Judge Oake on 3/4/2020: The motion is GRANTED.", ["removal-stayed"]],
    [STAY, "ORDER: Ms. Marran's motion is granted.", ["removal-stayed"]],
    [STAY, "ORDER: Her motion is denied.", ["removal-stay-denied"]],
    [BAIL, "ORDER: Consistent with the oral ruling, the motion is GRANTED.", ["release-ordered"]],
    [BAIL, "ORDER: the Court having heard both sides, Petitioner's motion is hereby DENIED.", ["release-denied"]],
    [BAIL, "MEMO ENDORSEMENT: Application granted. SO ORDERED.", ["release-ordered"]],
  ])("%s %s", (motion, text, effects) => {
    expect(effectNames(tagsOf(motion, text))).toEqual(effects);
  });

  test("what is ruled on stands before the colon", () => {
    const tags = tagsOf("MOTION for Extension of Time by Warden.", "ORDER re 3 Motion for Extension of Time: Granted.");
    expect(effectNames(tags)).toEqual([]);
    expect(tags.unclear).toBeNull();
  });
});

describe("how a motion is ruled on, told behind it", () => {
  test.each([
    [STAY, "MINUTE ENTRY: The Court grants the motion from the bench; written order to follow.", ["removal-stayed"]],
    [STAY, "ORDER: The Court grants the motion over Respondents' objection.", ["removal-stayed"]],
    [STAY, "ORDER: The Court denies the motion orally.", ["removal-stay-denied"]],
    [STAY, "ORDER: The Court grants the motion after hearing argument.", ["removal-stayed"]],
    [STAY, "ORDER denying the motion without a hearing.", ["removal-stay-denied"]],
    [STAY, "ORDER: The Court DENIES the motion in its entirety.", ["removal-stay-denied"]],
    [BAIL, "ORDER denying petitioner's motion for lack of merit.", ["release-denied"]],
    [BAIL, "ORDER granting the motion on consent.", ["release-ordered"]],
    [BAIL, "ORDER: The Court grants the motion subject to conditions to be set by Probation.", ["release-ordered"]],
    [BAIL, "ORDER denying the motion with leave to renew.", ["release-denied"]],
  ])("%s %s", (motion, text, effects) => {
    expect(effectNames(tagsOf(motion, text))).toEqual(effects);
  });
});

describe("minutes tell of their own hearing in the past", () => {
  test.each([
    [BAIL, "MINUTE ENTRY: The motion was granted at the hearing.", ["release-ordered"]],
    [BAIL, "MINUTE ENTRY: Hearing held on motion; motion was denied by the Court.", ["release-denied"]],
    [STAY, "MINUTE ENTRY: The Court announced its ruling denying the motion.", ["removal-stay-denied"]],
  ])("%s %s", (motion, text, effects) => {
    expect(effectNames(tagsOf(motion, text))).toEqual(effects);
  });

  test.each([
    [BAIL, "MINUTE ENTRY: Status conference held. The motion was denied on 5/1/2020. Parties to confer."],
    [BAIL, "ORDER: The motion was granted by the immigration judge in May. Respondents shall file a report."],
    [BAIL, "MINUTE ENTRY: Counsel states that the motion was granted. Status report due 6/1."],
  ])("%s %s", (motion, text) => {
    expect(effectNames(tagsOf(motion, text))).toEqual([]);
  });
});
