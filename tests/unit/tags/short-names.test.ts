import { describe, expect, test } from "vitest";
import { lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("the short name of an order in a feed tells what it was about at most", () => {
  test.each([
    "Memorandum & Opinion",
    "Order on Report and Recommendations",
    "Order AND ~Util - Terminate Motions",
    "Order on Motion for Preliminary Injunction AND Order on Motion to Certify Class",
    "Order on Motion to Dissolve",
    "Order on Ex Parte Application for Order",
    "Memo Endorsement",
    "Miscellaneous Order",
    "Judge's Order",
    "ORDER granting 5 Motion for Miscellaneous Relief",
  ])("in doubt: %s", (text) => {
    expect(lastTagsOf([PETITION, text]).unclear).not.toBeNull();
  });

  test.each([
    "Order on Motion for Extension of Time to File Answer",
    "ORDER on Motion to Modify Scheduling Order",
    "Order to Show Cause",
    "Order Referring Case to Magistrate Judge",
    "~Util - Set/Reset Hearings",
  ])("told: %s", (text) => {
    expect(lastTagsOf([PETITION, text]).unclear).toBeNull();
  });

  test("a report that was seen tells what the order on it was about", () => {
    const report = "REPORT AND RECOMMENDATION that motion to proceed in forma pauperis be denied";
    expect(lastTagsOf([PETITION, report, "ORDER on 2 Report and Recommendation."]).unclear).toBeNull();
  });
});

describe("a title that tells of what it is tells of no more", () => {
  const CLASS = "HABEAS CORPUS CLASS ACTION PETITION filed by Ada Quill.";
  const MOTION = "MOTION for Preliminary Injunction on Detention Issues by Petitioners";

  test("an injunction on detention issues is in doubt as to detention alone", () => {
    const tags = lastTagsOf([
      CLASS,
      MOTION,
      "ORDER granting in part 2 Motion for Preliminary Injunction on Detention Issues.",
    ]);
    expect([tags.affectsDetention, tags.affectsRemoval]).toEqual(["unclear", "no"]);
  });

  test("a stay beside something harmless is in doubt", () => {
    const tags = lastTagsOf([CLASS, "OPINION AND ORDER REGARDING JURISDICTION AND STAY PENDING DETERMINATION"]);
    expect(tags.unclear).not.toBeNull();
    expect(lastTagsOf([CLASS, "ORDER REGARDING JURISDICTION AND VENUE"]).unclear).toBeNull();
  });
});
