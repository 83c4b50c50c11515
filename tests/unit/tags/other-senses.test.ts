import { describe, expect, test } from "vitest";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

/** The last of these entries, tagged. */
function last(lines: readonly string[], courtId = "flsd", governmentSide = "respondent"): EntryTags {
  return lastTags(docketIn(lines), courtId, governmentSide);
}

const HABEAS = [
  "1|PETITION for Writ of Habeas Corpus by Binh Roe",
  "2|EMERGENCY MOTION to Halt Deportation Flight by Binh Roe",
  "7|ORDER TO SHOW CAUSE why Respondents should not be held in contempt.",
];

describe("words that have another sense free, hold, remove or find nobody", () => {
  test.each([
    "ORDER granting 6 Motion to Withdraw. The Federal Public Defender is released from further representation.",
    "ORDER granting Motion to Withdraw as Attorney. Ms. Fenn is released from all further duties in this case.",
    "ORDER discharging corporate surety and directing the Clerk to release the collateral posted on 9 Bond.",
    "ORDER: the surety is released from its obligation on the bond; the Clerk shall return the funds deposited.",
    "ORDER directing the Clerk to release to Maria Roe the $5,000 deposited as security for 9 Bond.",
    "ORDER granting 19 Motion for Return of Bond. The Clerk shall release the cash posted for the bond.",
    "WARRANT OF REMOVAL issued to the District of New Jersey as to Joe Roe. Signed by Magistrate Judge Ada Fenn",
    "Warrant of Removal Issued in case as to Joe Roe to the Middle District of Florida.",
    "ORDER: Juror No. 7 is released from service.",
    "ORDER granting 12 Motion to Quash; the witness is released from the subpoena.",
    "ORDER: The 7 Order to Show Cause is discharged. The Court accepts the explanation and makes no finding of contempt.",
    "ORDER THAT THE STAY IS LIFTED AND THE CLERK SHALL REMOVE THIS ACTION FROM THE CIVIL SUSPENSE DOCKET.",
    "ORDER lifting stay and returning this action to the active calendar.",
    "ORDER: the stay pending arbitration is lifted.",
    "ORDER OF TRANSFER under Rule 20 to the Northern District of Texas as to Joe Roe",
    "ORDER directing removal of Joe Roe to the District of Arizona by the Marshal",
    "ORDER. Counsel are released from attendance at the 5/1 hearing.",
    "ELECTRONIC ORDER entered granting 5 Motion to Withdraw. Attorney Quill released.",
    "ORDER. Petition stayed pending the First Circuit's decision in Fenn v. Hale.",
    "ORDER: third-party defendant is released from this action with prejudice.",
  ])("%s", (text) => {
    const tags = last([...HABEAS, `20|${text}`]);
    expect(effectNames(tags)).toEqual([]);
    expect(tags.unclear).toBeNull();
  });

  test("a warrant of removal that is stayed is the one on which people are removed", () => {
    expect(effectNames(last([...HABEAS, "20|ORDER: the warrant of removal is stayed until further order."]))).toEqual([
      "removal-stayed",
    ]);
  });

  test("a court that has no power over removal stays none", () => {
    for (const why of [
      "Section 1252(g) leaves this Court no power over the execution of the removal order.",
      "The Court has no authority to stay or enjoin removal.",
    ])
      expect(
        effectNames(last([...HABEAS, `20|ORDER denying 2 Emergency MOTION to Halt Deportation Flight. ${why}`])),
      ).toEqual(["removal-stay-denied"]);
  });

  test("whether a stay is decided with the case is no ruling on the stay", () => {
    const appeal = ["2|MOTION for stay of removal filed by Appellant Joe Roe.", "3|ORDER: Removal is stayed."];
    const text = "9|ORDER: Appellee's motion to carry the stay issue with the case is DENIED as moot.";
    expect(effectNames(last([...appeal, text], "ca11", "appellee"))).toEqual([]);
  });
});

describe("records that are released are disclosed", () => {
  test.each([
    "ORDER THAT DEFENDANT SHALL RELEASE TO PLAINTIFF 750 PAGES OF DETENTION RECORDS EACH MONTH.",
    "ORDER: Defendant shall process and release 500 pages of responsive records per month.",
    "ORDER. ICE shall release to Plaintiffs all non-exempt portions of the detainee death reviews by 5/1/2023.",
    "MINUTE ORDER. Defendants are ordered to release 1,000 pages per month to plaintiff.",
    "ORDER: Defendant may withhold the names of detained persons under Exemption 6; the other pages shall be released.",
  ])("%s", (text) => {
    const tags = last(["1|COMPLAINT against ICE for detention records", `9|${text}`], "paed", "defendant");
    expect(effectNames(tags)).toEqual(["disclosure-ordered"]);
    expect(tags.affectsDetention).toBe("no");
  });
});

test("a stay of their disclosure that is refused leaves them disclosed", () => {
  const docket = [
    "1|COMPLAINT against ICE for detention records",
    "16|ORDER THAT DEFENDANT SHALL RELEASE TO PLAINTIFF 750 PAGES OF DETENTION RECORDS EACH MONTH.",
    "19|MOTION to Stay 16 Order Pending Appeal filed by ICE.",
  ];
  const read = (outcome: string) =>
    last([...docket, `22|ORDER THAT DEFENDANT'S MOTION (ECF NO. 19) IS ${outcome}.`], "paed", "defendant");
  expect(effectNames(read("DENIED"))).toEqual(["disclosure-ordered"]);
  expect(effectNames(read("GRANTED"))).toEqual([]);
  expect(read("DENIED").unclear).toBeNull();
});

describe("bond in a criminal case", () => {
  test.each([
    "ORDER setting $75,000 corporate surety bond, with Nebbia condition, as to Joe Roe.",
    "ORDER setting a $50,000 personal surety bond as to Joe Roe.",
    "ORDER setting 10% cash bond of $20,000 as to Joe Roe",
  ])("%s", (text) => {
    expect(effectNames(last(["1|COMPLAINT as to Joe Roe", `9|${text}`], "flsd", "plaintiff"))).toEqual([
      "release-ordered",
    ]);
  });

  const CASE = ["1|COMPLAINT as to Joe Roe", "9|ORDER Setting Conditions of Release as to Joe Roe: $100,000 bond."];
  test("what a magistrate judge ordered is undone on the same docket", () => {
    const revoked =
      "15|ORDER REVERSING MAGISTRATE JUDGE: the 9 bond is revoked and Defendant Joe Roe shall be held without bail until trial.";
    expect(effectNames(last([...CASE, revoked], "flsd", "plaintiff"))).toEqual(["detention-ordered", "release-stayed"]);
    const released = "15|ORDER reversing the magistrate judge's detention order.";
    expect(effectNames(last([...CASE, released], "flsd", "plaintiff"))).toEqual(["release-ordered"]);
  });
  test("and where it is not told, somebody must look", () => {
    expect(last([...CASE, "15|ORDER reversing magistrate judge."], "flsd", "plaintiff").unclear).not.toBeNull();
  });
});
