import { describe, expect, test } from "vitest";
import { effectNames, lastTags, lastTagsOf, taggable } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus by an ICE detainee.";
const read = (text: string) => effectNames(lastTagsOf([PETITION, text]));

describe("what must not be, and behind it what must", () => {
  test.each([
    [
      "ORDER: Respondents are enjoined from transferring petitioner and directed to provide a bond hearing within seven days.",
      ["bond-hearing-ordered", "transfer-barred"],
    ],
    [
      "ORDER: Petitioner shall not be transferred, and respondents are directed to release him.",
      ["release-ordered", "transfer-barred"],
    ],
    [
      "ORDER: Respondents shall not remove petitioner and are further directed to release him.",
      ["release-ordered", "removal-stayed"],
    ],
    [
      "ORDER: Petitioner is not to be transferred and is to be released by 6 p.m.",
      ["release-ordered", "transfer-barred"],
    ],
    [
      "ORDER: Defendants are enjoined from removing class members absent notice and directed to facilitate the return of O.C.G.",
      ["removal-stayed", "return-ordered"],
    ],
    [
      "ORDER: Respondents did not provide a bond hearing as directed and are ordered to release petitioner.",
      ["release-ordered"],
    ],
    ["ORDER: Petitioner is not entitled to release and is ordered detained.", ["detention-ordered", "release-denied"]],
    [
      "ORDER: Respondents are not required to release petitioner and are permitted to transfer him.",
      ["release-denied", "transfer-permitted"],
    ],
  ])("%s", (text, effects) => {
    expect(read(text)).toEqual(effects);
  });

  test.each([
    "Petitioner is not detained pursuant to 1225(b)(2)(A) and is entitled to a bond hearing under 1226(a).",
    "Class members are not subject to 1225(b)(2) and are entitled to bond hearings.",
    "Petitioner is no longer subject to mandatory detention and is entitled to a bond hearing.",
    "Although not required by 1226(c), a bond hearing is ordered.",
    "It is not disputed that petitioner is entitled to a bond hearing.",
  ])("%s", (text) => {
    expect(read(`ORDER: ${text}`)).toEqual(["bond-hearing-ordered"]);
  });
});

describe("a not that denies nothing", () => {
  test.each([
    "Respondents shall, not later than 6/4, release petitioner.",
    "Respondents shall, in no event later than June 4, release petitioner.",
    "Respondents shall not only release petitioner but also return his property.",
    "There is no dispute that petitioner must be released.",
  ])("%s", (text) => {
    expect(read(`ORDER: ${text}`)).toEqual(["release-ordered"]);
  });

  test("what went before is told", () => {
    for (const text of [
      "denial of bond was unlawful; new hearing in 7 days.",
      "Respondents have not held a bond hearing.",
    ])
      expect(read(`ORDER: ${text}`)).toEqual([]);
  });
});

describe("notice that is due so long before", () => {
  test.each([
    "ORDER: Government shall notify the Court at least 72 hours before any removal or transfer.",
    "ORDER: The Government must advise the Court and counsel at least 5 days in advance of removing or transferring Petitioner.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["removal-stayed", "transfer-barred"]);
  });
});

describe("a petition by whatever name is the petition", () => {
  test.each([
    [
      "FIRST AMENDED PETITION against the Attorney General filed by Ada Quill. (Attachments: # 1 Exhibit)",
      "granting",
      "release-ordered",
    ],
    ["FIRST AMENDED PETITION against the Attorney General filed by Ada Quill.", "denying", "release-denied"],
    ["PETITION against All Respondents filed by Ada Quill. (Filing fee $5)", "granting", "release-ordered"],
  ])("%s: %s", (petition, ruling, effect) => {
    expect(effectNames(lastTagsOf([petition, `ORDER ${ruling} 1.`]))).toEqual([effect]);
  });
});

describe("what a court of review rules on beside the judgment", () => {
  const appeal = (from: string, text: string) => lastTags([taggable("1", from), taggable("2", text)], "ca9");
  const DENIED = "Appeal from order denying habeas petition of immigration detainee.";
  const GRANTED = "Appeal from order granting habeas petition and ordering release of immigration detainee.";
  test.each([
    "ORDER: the motion to proceed in forma pauperis is granted. The judgment is affirmed.",
    "OPINION: We AFFIRM. The motion for judicial notice is GRANTED.",
    "ORDER: Motion for summary disposition GRANTED. Appeal summarily affirmed.",
  ])("a refusal that is affirmed: %s", (text) => {
    expect(effectNames(appeal(DENIED, text))).toEqual(["release-denied"]);
  });

  test.each([
    "OPINION: REVERSED. Motion to dismiss denied.",
    "JUDGMENT: Reversed. Appellant's motion to stay DENIED as moot.",
  ])("a grant that is reversed is not passed over: %s", (text) => {
    expect(appeal(GRANTED, text).unclear).not.toBeNull();
  });

  test.each([
    ["ORDER filed: The stay entered June 1 shall remain in effect until further order.", "relief-stayed"],
    ["ORDER filed granting motion for administrative stay.", "relief-stayed"],
    ["ORDER filed lifting administrative stay.", "removal-stayed"],
    ["ORDER filed vacating stay pending appeal.", "removal-stayed"],
  ])("whoever lost below asks for the stay: %s", (text, effect) => {
    const from = "Civil case docketed. Appeal of order enjoining expedited removal of parolees.";
    expect(effectNames(appeal(from, text))).toEqual([effect]);
  });
});

describe("a mandate on the docket of the court that gave relief", () => {
  const docket = (mandate: string) =>
    lastTagsOf([
      PETITION,
      "OPINION AND ORDER granting 1 petition and ordering bond hearing.",
      "NOTICE OF APPEAL by Respondents as to 2 Opinion and Order.",
      mandate,
    ]);
  test.each([
    ["MANDATE of USCA as to 3 Notice of Appeal filed by Respondents. REVERSED.", "relief-vacated"],
    ["MANDATE from USCA: decision of the District Court VACATED.", "relief-vacated"],
    ["MANDATE of USCA as to 3 Notice of Appeal. AFFIRMED.", "relief-affirmed"],
  ])("%s", (mandate, effect) => {
    expect(effectNames(docket(mandate))).toEqual([effect]);
  });

  test("in doubt where more is told than whether it stands", () => {
    expect(docket("MANDATE of USCA as to 3 Notice of Appeal: VACATED and REMANDED.").unclear).not.toBeNull();
  });
});
