import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("cause is to be shown for one thing, and another is ordered in the same sentence", () => {
  test.each([
    [
      "ORDER: Respondents shall show cause why removal should not be stayed, and removal is stayed in the interim.",
      "removal-stayed",
    ],
    [
      "ORDER: Respondents shall show cause by 5/5 why the petition should not be granted, and shall not remove Petitioner.",
      "removal-stayed",
    ],
    [
      "ORDER: Respondents shall show cause why the petition should not be granted and are enjoined from removing Petitioner.",
      "removal-stayed",
    ],
    [
      "ORDER TO SHOW CAUSE why a preliminary injunction should not issue, and TEMPORARY RESTRAINING ORDER enjoining removal.",
      "removal-stayed",
    ],
    [
      "ORDER TO SHOW CAUSE why the petition should not be granted and staying removal pending hearing.",
      "removal-stayed",
    ],
    [
      "ORDER directing Respondents to show cause why the writ should not issue and enjoining transfer.",
      "transfer-barred",
    ],
    [
      "ORDER: Respondents shall show cause why the writ should not issue, and in the interim shall keep him in this District.",
      "transfer-barred",
    ],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });

  test.each([
    "ORDER: Respondents shall show cause why they should not be enjoined from removing or transferring Petitioner.",
    "ORDER: Respondents shall show cause why removal should not be stayed, and a hearing is set for 5/5.",
    "ORDER: Petitioner shall show cause why the stay of removal should not be lifted, and Respondents may respond.",
    "ORDER: Respondents shall show cause why Petitioner should not be released and why a bond hearing should not be held.",
    "ORDER TO SHOW CAUSE why a preliminary injunction should not be entered enjoining removal and directing a bond hearing.",
    "ORDER TO SHOW CAUSE why Respondents should not be held in contempt for violating the order staying removal and ordering release.",
    "ORDER: Respondents shall show cause why the Court should not enter an order enjoining removal and prohibiting transfer.",
  ])("and nothing is: %s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([]);
  });
});

describe("a question, and an order beside it", () => {
  test.each([
    [
      "ORDER: Respondents shall advise whether they intend to remove Petitioner, and shall not remove him before 5/5.",
      "removal-stayed",
    ],
    ["ORDER: The Court will consider whether removal is lawful, and removal is stayed until then.", "removal-stayed"],
    [
      "ORDER: The parties shall brief whether the Court may act, and the Court stays removal until 5/5.",
      "removal-stayed",
    ],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });

  test.each([
    "ORDER: The parties shall brief whether removal is stayed and Petitioner is released.",
    "ORDER: Counsel shall address whether Petitioner may be transferred and whether removal is imminent.",
  ])("a question alone: %s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([]);
  });
});

describe("papers are to be filed, and somebody is not to be moved", () => {
  test.each([
    ["ORDER that Respondents file a return by 5/5, produce the A-file, and not remove Petitioner.", "removal-stayed"],
    ["ORDER directing Respondents to file a return by 5/5 and not to transfer Petitioner.", "transfer-barred"],
    ["ORDER granting extension of time on condition that Respondents not transfer Petitioner.", "transfer-barred"],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toContain(effect);
  });

  test.each([
    "ORDER denying motion to compel Respondents to produce the A-file and not remove Petitioner.",
    "ORDER: Petitioner asks that Respondents produce the A-file and not remove him. Response due 5/5.",
  ])("what is asked for alone: %s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).not.toContain("removal-stayed");
  });
});
