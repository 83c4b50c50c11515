import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("an order that is withdrawn or stricken, and was not seen", () => {
  test("by what it says of it", () => {
    const tags = lastTagsOf([PETITION, "ORDER withdrawing 7 Order granting Motion for TRO staying removal."]);
    expect(effectNames(tags)).toEqual(["removal-stay-ended"]);
  });

  test.each([
    "ORDER withdrawing 7 Order granting petition.",
    "ORDER withdrawing Opinion and Order 7.",
    "ORDER striking 7 Order entered in error.",
  ])("in doubt: %s", (text) => {
    expect(lastTagsOf([PETITION, text]).unclear).not.toBeNull();
  });

  test.each([
    "ORDER withdrawing 7 Order to show cause.",
    "ORDER withdrawing 7 Order of Reference.",
    "ORDER withdrawing 7 Motion for Release at petitioner's request.",
    "ORDER withdrawing 7 Scheduling Order.",
  ])("nothing: %s", (text) => {
    const tags = lastTagsOf([PETITION, text]);
    expect(effectNames(tags)).toEqual([]);
    expect(tags.unclear).toBeNull();
  });
});

describe("an order named by what it forbids", () => {
  test.each([
    ["ORDER granting 9 Motion for Extension of Time; the no-transfer order remains in place.", "transfer-barred"],
    ["ORDER lifting the no-transfer order.", "transfer-permitted"],
    ["ORDER: the no-removal order is extended to 5/5/2025.", "removal-stay-extended"],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });
});
