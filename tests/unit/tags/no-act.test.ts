import { describe, expect, test } from "vitest";
import { docketIn, effectNames, lastTags, rulingsTold } from "./taggable.ts";

/** The tags of the last entry of a docket in a case against those who hold somebody. Entries are "number|text". */
function last(texts: readonly string[], courtId = "mied") {
  const tags = lastTags(docketIn(texts), courtId);
  return {
    dispositions: rulingsTold(tags),
    effects: effectNames(tags),
    affects: `${tags.affectsDetention} ${tags.affectsRemoval}`,
    unclear: tags.unclear,
  };
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Ada Quill.";

describe("what was found, said or left out is no act", () => {
  test.each([
    [
      "OPINION: no individualized determination preceded the arrest. The petition is GRANTED. Respondents shall release Petitioner.",
      ["release-ordered"],
    ],
    [
      "ORDER: no bond hearing was ever held. The petition is GRANTED. Respondents shall hold a bond hearing within 7 days.",
      ["bond-hearing-ordered"],
    ],
    [
      "ORDER: Defendants must cease transfers between the two jails save for illness or imminent removal.",
      ["transfer-barred"],
    ],
    ["ORDER: class members are entitled to consideration for bond by an immigration judge.", ["bond-hearing-ordered"]],
    [
      "ORDER: Petitioner is to be released from custody and not re-detained without notice and a hearing; Respondents shall not transfer her.",
      ["release-ordered", "transfer-barred"],
    ],
  ])("%s", (text, effects) => {
    expect(last([PETITION, `9|${text}`])).toMatchObject({ effects, unclear: null });
  });

  test("a duty of notice that is taken away is still asked about", () => {
    const order = "9|ORDER: Respondents are released from giving notice before removing Petitioner.";
    expect(last([PETITION, order]).affects).toBe("no unclear");
  });

  test("what counsel said would not be done, before a refusal", () => {
    const motion = "6|Emergency MOTION to Stay Removal by Ada Quill.";
    const order =
      "11|MINUTE ORDER. Upon consideration of 6 Emergency Motion, 9 Opposition, and the representations of counsel that no one will be put on a flight this month, 6 is DENIED as unripe.";
    expect(last([PETITION, motion, order])).toMatchObject({
      dispositions: ["6 denied"],
      effects: ["removal-stay-denied"],
    });
  });
});

describe("a report that is adopted", () => {
  test("recommends the writ and that the motion to dismiss be denied", () => {
    const report =
      "21|FINDINGS and RECOMMENDATIONS recommending that 1 Petition for Writ of Habeas Corpus be GRANTED and 18 Motion to Dismiss be DENIED, and that the bar on re-detention be made permanent.";
    expect(last([PETITION, report, "24|ORDER ADOPTING 21 Findings and Recommendations in full."]).effects).toEqual([
      "release-ordered",
    ]);
  });

  test("in part does what the order spells out", () => {
    const report =
      "19|REPORT AND RECOMMENDATION on 4 Motion for TRO. Recommending no transfers without testing and that the request for release be DENIED.";
    const order =
      "25|ORDER ADOPTING 19 Report and Recommendation IN PART; Granting in Part 4 Motion for TRO. ICE shall not transfer any detainee.";
    expect(last([PETITION, "4|MOTION for TRO by Ada Quill.", report, order]).effects).toEqual(["transfer-barred"]);
  });
});

test("a motion that is only set for another day", () => {
  const order = "13|STIPULATION AND ORDER re-noting 4 MOTION to Certify Class to 5/1/2021.";
  expect(last([PETITION, "4|MOTION to Certify Class by Ada Quill.", order]).effects).toEqual([]);
});

test("a stay that expires with the order that refuses a longer one", () => {
  const order =
    "14|COURT ORDER denying Motion to stay deportation filed by Petitioner. The temporary administrative stay expires with this order.";
  const stay = "9|COURT ORDER. Removal is administratively stayed until the motion for stay has been ruled on.";
  expect(last(["1|PETITION FOR REVIEW filed by Petitioner Ada Quill.", stay, order], "ca5").effects).toEqual([
    "removal-stay-denied",
    "removal-stay-ended",
  ]);
});
