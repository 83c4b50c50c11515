import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega, detained by ICE.";

function read(text: string): readonly string[] {
  return effectNames(lastTagsOf([PETITION, text]));
}

describe("what somebody had no power to do is a reason, and no order", () => {
  test.each([
    ["DHS lacked authority to re-detain Ms. Ada without a hearing; she is ordered released.", ["release-ordered"]],
    [
      "The immigration judge lacked jurisdiction to set bond. The Court orders a new bond hearing within seven days.",
      ["bond-hearing-ordered"],
    ],
    [
      "Respondents shall provide a bond hearing within seven days, as Respondents lack authority to detain him.",
      ["bond-hearing-ordered"],
    ],
    ["IJs lack authority to grant bond under Matter of Quill. Petition denied.", ["release-denied"]],
    ["Section 1252(g) does not bar this Court from staying removal. Removal is stayed.", ["removal-stayed"]],
    [
      "Section 1252(g) does not strip the Court of jurisdiction to enjoin removal. Removal is stayed.",
      ["removal-stayed"],
    ],
    [
      "Jurisdiction to stay removal lies in the court of appeals. Motion to stay removal denied.",
      ["removal-stay-denied"],
    ],
    ["ICE lacks authority to remove Petitioner.", ["removal-stayed"]],
  ])("ORDER: %s", (text, effects) => {
    expect(read(`ORDER: ${text}`)).toEqual(effects);
  });
});

describe("what an agency did before", () => {
  test.each([
    ["The immigration judge denied bond, and the petition is DENIED.", ["release-denied"]],
    ["ICE revoked his release in June. The revocation is set aside and ICE shall release him.", ["release-ordered"]],
    [
      "Petition GRANTED. The IJ had denied bond, finding no jurisdiction, and therefore Respondents shall provide a bond hearing.",
      ["bond-hearing-ordered"],
    ],
    ["Petitioner must be released even if the IJ denies bond.", ["release-ordered"]],
    ["CHNV parole terminations are STAYED nationwide.", ["release-ordered"]],
    ["The guidance expanding expedited removal to parolees is postponed.", ["removal-stayed"]],
  ])("ORDER: %s", (text, effects) => {
    expect(read(`ORDER: ${text}`)).toEqual(effects);
  });
});

describe("where somebody is brought, and why", () => {
  test.each([
    ["Defendants shall facilitate the return of Luis to the United States to await a decision.", ["return-ordered"]],
    ["Respondents shall allow Petitioner back into the country.", ["return-ordered"]],
    ["Petitioner shall be allowed to return home.", ["release-ordered"]],
    ["Petitioner is not to be removed to the District of Maine.", ["transfer-barred"]],
    ["Petitioner shall not be required to wear an ankle monitor as a condition of release.", []],
  ])("ORDER: %s", (text, effects) => {
    expect(read(`ORDER: ${text}`)).toEqual(effects);
  });
});

describe("under a heading, and behind a signature", () => {
  test.each([
    ["Temporary Administrative Stay: Petitioner's removal stayed until 5 pm 11/14.", ["removal-stayed"]],
    [
      "ORDER granting partial summary judgment to Plaintiffs: re-detention without hearing is enjoined.",
      ["release-ordered"],
    ],
    [
      "Order signed by Magistrate Judge Ada Quill on 11/6/2025 that Respondents release Petitioner.",
      ["release-ordered"],
    ],
    ["ORDER granting in part: release denied, bond hearing ordered.", ["bond-hearing-ordered", "release-denied"]],
    [
      "ORDER: Granted in part. Bond hearing to be held by 11/14. In all other respects denied.",
      ["bond-hearing-ordered"],
    ],
    ["STAY OF REMOVAL pending decision on motion, by Luis Ortega. (Attachments: # 1 Exhibit)", []],
  ])("%s", (text, effects) => {
    expect(read(text)).toEqual(effects);
  });
});

describe("cause to be shown, and what is ordered meanwhile", () => {
  test.each([
    [
      "ORDER TO SHOW CAUSE why he should not be released and, pending a hearing on 11/20, staying his removal.",
      ["removal-stayed"],
    ],
    [
      "ORDER directing Respondents to show cause why the petition should not be granted and to maintain Petitioner within the District.",
      ["transfer-barred"],
    ],
    [
      "ORDER that respondents show cause why petition should not be granted, returnable 11/20, with removal barred until then.",
      ["removal-stayed"],
    ],
    ["OSC why detention is lawful; reply due 11/14. No transfer of Petitioner in the meantime.", ["transfer-barred"]],
    ["ORDER: The motion to extend is granted. Pending the hearing removal is stayed.", ["removal-stayed"]],
  ])("%s", (text, effects) => {
    expect(read(text)).toEqual(effects);
  });
});
