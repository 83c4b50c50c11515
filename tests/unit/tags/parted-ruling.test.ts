import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Ilse Marran.";
const TRO = "EMERGENCY MOTION for Temporary Restraining Order by Ilse Marran.";

describe("granted as to one thing and denied as to another", () => {
  test.each([
    [
      TRO,
      "ORDER granting 2 Motion as to removal but denying as to transfer.",
      ["removal-stayed", "transfer-permitted"],
    ],
    [
      TRO,
      "ORDER granting 2 Motion for TRO as to removal, denied as to transfer.",
      ["removal-stayed", "transfer-permitted"],
    ],
    [
      TRO,
      "ORDER denying 2 Motion as to removal but granting as to transfer.",
      ["removal-stay-denied", "transfer-barred"],
    ],
    [
      TRO,
      "ORDER granting in part and denying in part 2 Motion. Granted as to removal; denied as to detention.",
      ["release-denied", "removal-stayed"],
    ],
    [
      "EMERGENCY MOTION to stay removal and for release by Ilse Marran.",
      "ORDER. The motion is GRANTED as to removal and DENIED as to release.",
      ["release-denied", "removal-stayed"],
    ],
    [TRO, "ORDER: the motion is granted with respect to transfer and otherwise denied.", ["transfer-barred"]],
    [
      TRO,
      "ORDER: the petition is granted as to the claim for a bond hearing and denied as to the claim for release.",
      ["bond-hearing-ordered", "release-denied"],
    ],
  ])("%s %s", (motion, text, effects) => {
    const tags = lastTagsOf([PETITION, motion, text]);
    expect(effectNames(tags)).toEqual(effects);
    expect(tags.unclear).toBeNull();
    expect(tags.dispositions.map(({ outcome }) => outcome)).toEqual(["granted in part"]);
  });

  test("of a motion that asks for no protection, the parts protect nobody", () => {
    const tags = lastTagsOf([
      PETITION,
      "MOTION to dismiss by Warden.",
      "ORDER. The motion to dismiss is granted as to the removal claims and denied as to the detention claims.",
    ]);
    expect(effectNames(tags)).toEqual(["dismissed"]);
    expect(tags.affectsDetention).toBe("unclear");
  });

  test("which part of an injunction ends is in doubt", () => {
    const text =
      "ORDER. Respondents' motion to dissolve the injunction is granted as to removal and denied as to detention.";
    const tags = lastTagsOf([PETITION, text]);
    expect(effectNames(tags)).toEqual([]);
    expect(tags).toMatchObject({ affectsDetention: "unclear", affectsRemoval: "unclear" });
  });

  test("records are no detention", () => {
    const tags = lastTagsOf([
      PETITION,
      "MOTION to compel production of detention records by Ilse Marran.",
      "ORDER: The motion is granted as to detention records and denied as to fees.",
    ]);
    expect(effectNames(tags)).toEqual(["disclosure-ordered"]);
  });
});

describe("somebody who was moved within the country comes back", () => {
  test.each([
    ["ORDER: Respondents shall return Petitioner to a facility in the Southern District of New York by 8/15/2025."],
    ["ORDER: The Court DIRECTS Respondents to return Petitioner to the Western District of New York."],
    ["ORDER: Respondents shall transfer Petitioner back to this District."],
    ["ORDER: Petitioner shall be transferred back to the Elm Correctional Center by Friday."],
    ["ORDER granting motion to transfer petitioner back to this District."],
  ])("%s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["transfer-barred"]);
  });

  test.each([
    ["ORDER: Respondents shall return petitioner from El Salvador to the Elm facility.", ["return-ordered"]],
    ["ORDER: Respondents may transfer Petitioner back to this District for the hearing.", ["transfer-permitted"]],
    ["ORDER: Respondents shall not transfer Petitioner back to Louisiana.", ["transfer-barred"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});

describe("what is not read as a ruling in parts", () => {
  test.each([
    [
      "MOTION for TRO by Luis Ortega.",
      "ORDER: motion granted as to transfer, denied as to release; granting 44 Motion; granting 45 Motion.",
    ],
    [
      "MOTION for TRO against removal and transfer by Luis Ortega.",
      "ORDER granting 2 Motion for TRO as to transfer and denying as to removal; granting 15 Motion.",
    ],
  ])("another motion is ruled on, and is not known: %s %s", (motion, order) => {
    expect(lastTagsOf(["PETITION for Writ of Habeas Corpus by Luis Ortega.", motion, order]).unclear).not.toBeNull();
  });

  test("a motion of those who hold", () => {
    const motion = "EMERGENCY MOTION by USA to stay release order";
    const tags = lastTagsOf([motion, "ORDER: USA's 1 Motion is granted as to release, and otherwise denied."]);
    expect(effectNames(tags)).toEqual(["release-stayed"]);
  });
});
