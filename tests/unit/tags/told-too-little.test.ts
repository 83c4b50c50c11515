import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("a closed case tells nothing of what closed it", () => {
  test.each([
    "ORDER. Civil Case Terminated. (Signed by Judge Roe)",
    "OPINION AND ORDER: The Clerk of Court is directed to close this case.",
    "ORDER: Case closed.",
    "MEMO ENDORSEMENT: So ordered.",
    "ENDORSED LETTER addressed to Judge Roe from A. Lang dated 3/3/2020. ENDORSEMENT: So ordered.",
  ])("%s", (text) => {
    expect(lastTagsOf([PETITION, text]).unclear).not.toBeNull();
  });

  test.each([
    "ORDER re 12 Notice (Other). Signed by Judge Roe.",
    "ORDER re 12 Status Report filed by Respondents.",
    "ORDER regarding 12 Response to Order to Show Cause.",
  ])("nor does a paper that it is about: %s", (text) => {
    expect(lastTagsOf([PETITION, text]).unclear).not.toBeNull();
  });

  test.each([
    "ORDER DISMISSING CASE. Civil Case Terminated.",
    "ORDER granting motion to dismiss. Civil Case Terminated.",
    "ORDER: The Court having been advised that the case is settled, the Clerk of Court is directed to close this case.",
    "ENDORSED LETTER addressed to Judge Roe from A. Lang dated 3/3/2020 re: Request for an adjournment. ENDORSEMENT: So ordered.",
  ])("told: %s", (text) => {
    expect(lastTagsOf([PETITION, text]).unclear).toBeNull();
  });
});

describe("how courts sign and dress an order tells nothing of it", () => {
  test.each([
    "ORDER Signed by the Honorable Jeremy C. Dunne on 10/1/2025:Mailed notice(air, )",
    "MEMORANDUM Opinion and Order Signed by the Honorable Jeremy C. Dunne on 10/1/2025. Mailed notice (air, )",
    "MINUTE entry before the Honorable Jeremy C. Dunne: Enter Memorandum Opinion and Order. Mailed notice (air, )",
    "(IN CHAMBERS) ORDER by Judge Maria T. Olvera. See document for further information. (jgr)",
    "MINUTES OF IN CHAMBERS ORDER by Judge Maria T. Olvera. (jgr)",
    "(IN CHAMBERS) ORDER by Judge Maria T. Olvera: the Court ORDERS as follows. See document for details. (jgr)",
    "STIPULATED ORDER. Signed by District Judge Leona M. Brand on 8/14/2025. (swil)",
    "ORDER. Signed by Judge Dee D. Drew on 6/20/2019. (crt,Tice, Y)",
    "ORDER as set forth herein. (KLL)",
  ])("%s", (text) => {
    expect(lastTagsOf([PETITION, text]).unclear).not.toBeNull();
  });

  test.each([
    "MINUTE entry before the Honorable Jeremy C. Dunne: Status hearing set for 11/5/2025 at 9:00 a.m. Mailed notice (air, )",
    "(IN CHAMBERS) ORDER CONTINUING SCHEDULING CONFERENCE by Judge Maria T. Olvera. (jgr)",
    "STIPULATED ORDER extending time to answer. Signed by Judge Keith W. Lamb.",
  ])("told: %s", (text) => {
    expect(lastTagsOf([PETITION, text]).unclear).toBeNull();
  });
});

describe("an immigration judge's decision, vacated", () => {
  test.each([
    ["ORDER vacating the Immigration Judge's bond decision.", []],
    ["ORDER: The BIA's decision vacating the IJ's grant of bond is vacated.", []],
    ["ORDER vacating the Immigration Judge's order granting bond.", ["release-stayed"]],
    [
      "ORDER: The IJ's bond decision is VACATED and a new bond hearing shall be held by June 3.",
      ["bond-hearing-ordered"],
    ],
  ])("%s", (text, effects) => {
    const tags = lastTagsOf([PETITION, text]);
    expect(effectNames(tags)).toEqual(effects);
    expect(tags.unclear === null).toBe(effects.length > 0);
  });
});
