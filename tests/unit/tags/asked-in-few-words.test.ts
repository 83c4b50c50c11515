import { describe, expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

/** What an order that tells nothing itself does on a motion. */
function ruledOn(motion: string, order: string) {
  const texts = ["1|PETITION for Writ of Habeas Corpus by Ada Quill.", motion, order];
  const tags = tagDocket(docketIn(texts), { courtId: "azd", governmentSide: "respondent" });
  return { seeks: tags.at(-2)?.seeks, effects: tags.at(-1)?.effects.map(({ effect }) => effect) };
}

describe("a motion tells in a word or two what it asks, and the order takes it from there", () => {
  test.each([
    ["Opposed MOTION for Preliminary Injunction (release) by Ada Quill.", "release-ordered", "release-denied"],
    ["MOTION for TRO (immediate release) by Ada Quill.", "release-ordered", "release-denied"],
    ["EMERGENCY MOTION requesting immediate liberty of Petitioner Ada Quill.", "release-ordered", "release-denied"],
    ["LETTER MOTION re: request that Ms. Quill be released today on this record.", "release-ordered", "release-denied"],
    [
      "MOTION for Preliminary Injunction (custody hearing) by Ada Quill.",
      "bond-hearing-ordered",
      "bond-hearing-denied",
    ],
    ["MOTION for TRO (new bond hearing) by Ada Quill.", "bond-hearing-ordered", "bond-hearing-denied"],
    ["MOTION for TRO (deportation) by Ada Quill.", "removal-stayed", "removal-stay-denied"],
  ])("%s", (motion, granted, denied) => {
    const number = `5|${motion}`;
    expect(ruledOn(number, "9|ORDER granting 5 Motion.")).toEqual({ seeks: [granted], effects: [granted] });
    expect(ruledOn(number, "9|ORDER that the motion (Doc. 5) is denied.").effects).toEqual([denied]);
  });
  test("leave to keep somebody is leave to detain", () => {
    const motion = "5|MOTION by Respondents for leave to retain in custody the persons on Exhibit C";
    expect(ruledOn(motion, "9|ORDER granting 5 Motion.").effects).toEqual(["detention-ordered"]);
  });
  test("other things in brackets ask nothing of people", () => {
    expect(
      ruledOn("5|MOTION for Order (release of funds) by Ada Quill.", "9|ORDER granting 5 Motion.").effects,
    ).toEqual([]);
    expect(ruledOn("5|MOTION that the documents be released.", "9|ORDER granting 5 Motion.").effects).toEqual([]);
  });
  test("an endorsement grants the letter that it stands on", () => {
    const letter = "5|LETTER MOTION re: request that Ms. Quill be released today on this record.";
    const order =
      "9|MEMO ENDORSEMENT on re: 5 Letter Motion. ENDORSEMENT: So ordered. The Warden shall confirm by 8 p.m.";
    expect(ruledOn(letter, order).effects).toEqual(["release-ordered"]);
    const denied = "9|MEMO ENDORSEMENT on re: 5 Letter Motion. ENDORSEMENT: The application is denied. So ordered.";
    expect(ruledOn(letter, denied).effects).toEqual(["release-denied"]);
  });
  test.each(["MOTION to Stay re 4 by Respondents.", "MOTION for Stay of 4 by Respondents."])("%s", (motion) => {
    const release = "4|ORDER that Petitioner be immediately released.";
    const texts = [
      "1|PETITION for Writ of Habeas Corpus by Ada Quill.",
      release,
      `5|${motion}`,
      "9|ORDER granting 5 Motion.",
    ];
    expect(effectNames(lastTags(docketIn(texts), "azd"))).toEqual(["release-stayed"]);
  });
});
