import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("an order that opens with the court's own act", () => {
  test.each([
    ["The Court DENIES the motion for release.", ["release-denied"]],
    ["THE COURT GRANTS the motion for release.", ["release-ordered"]],
    ["The Court denies the motion for release and stays removal.", ["release-denied", "removal-stayed"]],
    ["The Court, sua sponte, stays removal until 5/5.", ["removal-stayed"]],
    ["Having considered the motion, the Court GRANTS the motion for TRO staying removal.", ["removal-stayed"]],
  ])("%s", (text, effects) => {
    const tags = lastTagsOf([PETITION, text]);
    expect(tags.kind).toBe("order");
    expect(tags.author).toBe("court");
    expect(effectNames(tags)).toEqual(effects);
  });

  test.each(["MOTION for the Court to stay removal by Luis Ortega.", "COURT TRANSCRIPT of motion hearing."])(
    "no order: %s",
    (text) => {
      expect(lastTagsOf([PETITION, text]).kind).not.toBe("order");
    },
  );
});

describe("something is refused, and another thing ordered in the same sentence", () => {
  test.each([
    [
      "ORDER: The Court DENIES the motion for release but ORDERS a prompt bond hearing.",
      ["bond-hearing-ordered", "release-denied"],
    ],
    [
      "ORDER: The Court DENIES a stay of removal but ORDERS that Petitioner not be moved from Michigan.",
      ["removal-stay-denied", "transfer-barred"],
    ],
    ["ORDER denying motion for release but directing a bond hearing.", ["bond-hearing-ordered", "release-denied"]],
    ["ORDER: The Court DENIES the request for release, and orders the parties to confer.", ["release-denied"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });

  test.each([
    [
      "ORDER denying petitioner's request for an order enjoining removal and requiring a bond hearing.",
      ["bond-hearing-denied", "removal-stay-denied"],
    ],
    [
      "ORDER granting motion for order enjoining removal and requiring a bond hearing.",
      ["bond-hearing-ordered", "removal-stayed"],
    ],
  ])("two things asked for in one: %s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});
