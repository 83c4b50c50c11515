import { describe, expect, test } from "vitest";
import { effectNames, lastTags, lastTagsOf, taggable } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";
const BECOMES = ["is extended", "is dissolved", "remains in effect", "is modified", "has expired", "is made permanent"];

describe("what is done to an order that was not seen is in doubt", () => {
  test.each([
    "The order of May 1",
    "The Court's order (ECF No. 12)",
    "12 Order",
    "The Court's May 1 order",
    "The prior order",
    "The interim order",
    "Last week's order",
    "The oral order",
  ])("%s", (order) => {
    for (const becomes of BECOMES)
      expect(lastTagsOf([PETITION, `ORDER: ${order} ${becomes}.`]).unclear, becomes).not.toBeNull();
  });

  test.each(["The scheduling order", "The protective order", "The order to show cause", "The briefing order"])(
    "unless it is one of the course of the case: %s",
    (order) => {
      for (const becomes of BECOMES)
        expect(lastTagsOf([PETITION, `ORDER: ${order} ${becomes}.`]).unclear, becomes).toBeNull();
    },
  );

  test("or was seen, and gave nothing", () => {
    const texts = [PETITION, "ORDER setting scheduling conference for 5/9.", "ORDER: 2 Order is modified."];
    expect(lastTagsOf(texts).unclear).toBeNull();
  });

  test("or gave something", () => {
    const texts = [PETITION, "ORDER staying removal until May 1.", "ORDER: 2 Order is extended to May 9."];
    expect(effectNames(lastTagsOf(texts))).toEqual(["removal-stay-extended"]);
  });

  test("or nobody is held", () => {
    const entries = [taggable("1", "COMPLAINT for patent infringement"), taggable("2", "ORDER: 12 Order is modified.")];
    expect(lastTags(entries, "txed", "none").unclear).toBeNull();
  });
});
