import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega, detained by ICE.";
const MOTION = "MOTION for TRO by Petitioner.";

describe("what becomes of an order that could not be read", () => {
  test.each([
    "ORDER vacating 3.",
    "ORDER extending 3 through 7/1.",
    "ORDER dissolving 3.",
    "ORDER striking 3.",
    "STIPULATION AND ORDER extending 3.",
    "ORDER clarifying ECF No. 3.",
  ])("is in doubt, with the order to open: %s", (text) => {
    const tags = lastTagsOf([PETITION, MOTION, "ORDER granting 2.", text]);
    expect(tags.unclear).toBe("what becomes of the order at 3 could not be read: open the document");
  });

  test("also where it goes on", () => {
    expect(lastTagsOf([PETITION, MOTION, "ORDER granting 2.", "ORDER: 3 remains in effect."]).unclear).not.toBeNull();
  });

  test.each(["ORDER extending time to respond to 3.", "ORDER: Depositions ordered at 3 are stayed."])(
    "is not what an order of course does: %s",
    (text) => {
      expect(lastTagsOf([PETITION, MOTION, "ORDER granting 2.", text]).unclear).toBeNull();
    },
  );
});

describe("a number that only tells what a paper goes with", () => {
  test.each([
    "ORDER granting Motion for Extension of time to answer 1.",
    "ORDER granting Motion for Pro Hac Vice of Jane Roe re 1 Petition.",
    "ORDER granting Motion for Extension of Time to File Response/Reply re 1.",
    "ORDER granting Motion for Extension of time to answer. Re 1.",
    "ORDER granting Motion for Leave to File Excess Pages in reply to 2.",
  ])("is not granted: %s", (text) => {
    const tags = lastTagsOf([PETITION, MOTION, text]);
    expect([effectNames(tags), tags.unclear]).toEqual([[], null]);
  });

  test("and a motion to amend by its number is", () => {
    const { dispositions } = lastTagsOf([PETITION, MOTION, "ORDER: Plaintiff's motion to amend [2] is granted."]);
    expect(dispositions).toMatchObject([{ of: "2", outcome: "granted" }]);
  });
});
