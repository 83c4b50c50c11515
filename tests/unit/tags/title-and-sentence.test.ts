import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";

describe("the title of an order tells what its sentence tells, and does not undo it", () => {
  test.each([
    ["REVOCATION ORDER: his release is REVOKED.", ["release-stayed"]],
    ["ORDER OF REVOCATION: Petitioner's release is REVOKED.", ["release-stayed"]],
    [
      "TEXT ORDER OF REVOCATION: Petitioner having violated the conditions, his release is REVOKED.",
      ["release-stayed"],
    ],
    ["ORDER REVOKING BAIL: bail is revoked.", ["release-stayed"]],
    ["ORDER STAYING RELEASE: The release order is stayed.", ["release-stayed"]],
    ["ORDER BARRING REMOVAL: Petitioner shall not be removed.", ["removal-stayed"]],
    ["ORDER PROHIBITING TRANSFER: Petitioner shall not be transferred.", ["transfer-barred"]],
    ["ORDER DENYING RELEASE: The request for release is denied.", ["release-denied"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});

describe("what is granted with a petition beside what the order spells out", () => {
  test.each([
    ["ORDER granting 1 Petition for Writ of Habeas Corpus; denying as moot 2 Motion for TRO.", ["release-ordered"]],
    [
      "ORDER granting 1 Petition for Writ of Habeas Corpus. Petitioner to walk out by noon, with notice to his counsel two hours before.",
      ["counsel-access-ordered", "release-ordered"],
    ],
    [
      "ORDER granting 1 Petition for Writ of Habeas Corpus. Respondents shall hold a bond hearing within 7 days.",
      ["bond-hearing-ordered"],
    ],
  ])("%s", (text, effects) => {
    const motion = "MOTION for Temporary Restraining Order barring removal by Luis Ortega.";
    expect(effectNames(lastTagsOf([PETITION, motion, text]))).toEqual(effects);
  });
});
