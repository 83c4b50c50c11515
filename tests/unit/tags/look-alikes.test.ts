import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

/** The tags of the last entry of an invented habeas docket. */
function tagsOf(...texts: readonly string[]) {
  return lastTagsOf(["PETITION for Writ of Habeas Corpus filed by Ilse Marran.", ...texts]);
}

function expectHarmless(...texts: readonly string[]): void {
  const { affectsDetention, affectsRemoval } = tagsOf(...texts);
  expect([affectsDetention, affectsRemoval]).toEqual(["no", "no"]);
}

describe("cases are transferred, stayed and returned to, and nobody is", () => {
  test.each([
    "ORDER OF TRANSFER. Signed by Judge Jane Roe on 1/17/2025.",
    "TRANSFER ORDER. Signed by Judge Jane Roe on 1/17/2025.",
    "ORDER OF TRANSFER to the United States Court of Appeals for the Fifth Circuit.",
    "CONDITIONAL TRANSFER ORDER (CTO-91). Signed by the Clerk of the Panel.",
    "ORDER granting 75 Motion to Extend Stay. All unexpired deadlines in this case are stayed until 3/28/2025.",
    "TEXT ORDER granting 35 Letter Request to adjourn the return date to 10/22/2024.",
    "ORDER granting respondents' request for a stay of all deadlines in this habeas case until funds are appropriated.",
    "ORDER denying 17 Motion for Certificate of Appealability as unnecessary in a 2241 case.",
    "ORDER: The request for a transcript of the habeas hearing is DENIED.",
  ])("%s", (text) => expectHarmless(text));

  test("people still are", () => {
    expect(effectNames(tagsOf("ORDER of transfer of Petitioner to Texas is barred."))).toContain("transfer-barred");
    expect(
      effectNames(tagsOf("MOTION to extend stay of removal", "ORDER granting 2 Motion. All deadlines are stayed.")),
    ).toEqual(["removal-stay-extended"]);
  });
});

describe("hearings are held and papers kept in a district, and nobody is", () => {
  test.each([
    "ORDER: The evidentiary hearing shall be held in this district before Judge Roe.",
    "ORDER: The conference will be held within the Eastern District of Michigan.",
    "ORDER: all original documents shall be kept in this District.",
    "ORDER: Petitioner's records shall remain in this District.",
    "ORDER: The hearing on his release shall be held in this district.",
  ])("%s", (text) => expectHarmless(text));

  test.each([
    "ORDER: Petitioner shall be held in this district.",
    "ORDER: Petitioner, who had a hearing, shall be held in this District.",
    "ORDER: Respondents shall keep Petitioner and his file in this District.",
    "ORDER: pending trial of the action he shall be housed in this District.",
  ])("%s", (text) => expect(effectNames(tagsOf(text))).toEqual(["transfer-barred"]));
});

describe("things and names are returned, removed, released and discharged", () => {
  test.each([
    "ORDER granting 12 Stipulation for the return of petitioner's marriage certificate and work permit to counsel.",
    "ORDER directing the Clerk to return 18 Pro Se Filing to the sender.",
    "ORDER: the clerk will remove Ms. Ada Koso from the service list.",
    "JUDGMENT: The stipulation of final settlement and release is approved.",
    "Order. The Court hereby discharges the Chapter 13 Trustee and closes the case.",
  ])("%s", (text) => expectHarmless(text));
});

describe("time, papers and motions", () => {
  test.each([
    "ORDER granting 4 Motion for Enlargement; the United States shall have through April 11 to answer the petition for release from Elm.",
    "ORDER granting unopposed motion to enlarge by ten days the time for objections to the Report proposing a bond hearing.",
    "ORDER: Petitioner's motion to lodge an oversized motion for stay of removal is granted.",
    "ORDER: Petitioner's motion to withdraw, without prejudice, his application for a TRO against transfer is granted.",
    "ORDER: Respondents shall answer, certifying the true cause and proper duration of petitioner's confinement. No further extensions are permitted.",
  ])("%s", (text) => expectHarmless(text));

  test("who may move for something moves nowhere", () => {
    expect(
      effectNames(tagsOf("ORDER: Petitioners may move for provisional release of the class by 6/4/2018.")),
    ).toEqual([]);
  });

  test("what is withdrawn is not granted", () => {
    expect(
      effectNames(
        tagsOf(
          "MOTION for stay of removal",
          "ORDER: The motion to withdraw her earlier motion for stay of removal 2 is granted.",
        ),
      ),
    ).toEqual([]);
  });

  test("an entry docketed in the wrong case", () => {
    expectHarmless("***DOCKETED IN WRONG CASE*** ORDER granting Petition for Writ of Habeas Corpus.");
  });
});

describe("what happened, is thought, promised or asked", () => {
  test.each([
    "ORDER denying 27 Motion to Hold Respondents in Contempt. The bond hearing was held on the last day allowed.",
    "ORDER denying 23 Motion to Enforce. The bond hearing the Court commanded was held on May 2.",
    "ORDER - Petitioner's motion is DENIED. The hearing was timely held on December 24 and bond of $7,500 set.",
    "ORDER denying 15 Motion for Expedited Discovery, there being no cause to depose the director ahead of the return.",
    "TEXT ORDER. Nothing in the prior order forbids his return to general population.",
    "ORDER waiving the security requirement of Fed. R. Civ. P. 65(c); bond is set at $0.",
    "JUDGMENT: Petitioner having been removed on 2/18/2020, this petition is DENIED AND DISMISSED AS MOOT.",
    "ORDER: a bond forfeiture hearing as to Luis Toro is set for 5/1/2025.",
  ])("%s", (text) => expectHarmless(text));

  test.each([
    "ORDER filed: Respondent concedes he will not remove petitioner before May 1. The case is held in abeyance.",
    "ORDER: Respondents have advised chambers through the U.S. Attorney that Petitioner will not be put on the charter.",
    "INDICATIVE RULING: were the case remanded, the Court would grant the motion and restore the stay of removal.",
    "MINUTE entry: Argument held. Petitioner's counsel argues that the writ must be granted. The Court will rule by mail.",
    "ORDER: The legal issue, the length of his detention, is well briefed.",
    "ORDER setting conference. Respondents must be ready to say on what date, if any, a removal flight has been booked.",
    "OPINION AND ORDER: Respondents were ordered to keep Petitioner in Oregon and did not.",
    "ORDER: The Government's letter announces that it will move for a stay of the release order. No stay is in place.",
    "ORDER. Having been told that a bond hearing was held and bond denied, the Court DIRECTS the parties to report by 12/12.",
    "ORDER. Petitioner may amend to plead that re-detention without a hearing offends due process.",
    "ORDER: The Court takes note of Defendants' representation that no class member will be deported before June 27.",
  ])("%s", (text) => expect(effectNames(tagsOf(text))).toEqual([]));
});

describe("words beside those that are passed over hide nobody", () => {
  test.each([
    [
      "ORDER: The Petitioner named in this action must remain in this District pending further order.",
      "transfer-barred",
    ],
    ["ORDER: Petitioner who filed the motion shall remain in this District.", "transfer-barred"],
    ["ORDER: Respondents shall keep all records and Petitioner in this District.", "transfer-barred"],
    ["ORDER: The members of the class in this action shall remain in the United States.", "removal-stayed"],
    ["ORDER STAYING TRANSFER. Signed by Judge Jane Roe on 1/17/2025.", "transfer-barred"],
    [
      "TEMPORARY RESTRAINING ORDER: ICE is restrained from executing any transfer order as to Petitioner.",
      "transfer-barred",
    ],
    ["ORDER staying removal for reasons that appear from the record.", "removal-stayed"],
    ["ORDER: ICE shall not remove her from any secure service processing center.", "transfer-barred"],
    ["ORDER granting TRO and barring removal. Prior version was docketed in wrong case.", "removal-stayed"],
    [
      "ORDER: Respondents shall facilitate the return of 14 detainees with their documents to the United States.",
      "return-ordered",
    ],
    ["ORDER: Respondents shall retain and keep Petitioner at Elm.", "transfer-barred"],
    ["ORDER: Petitioner may not be moved under any circumstances.", "transfer-barred"],
    ["MINUTE ENTRY: Court stated it would grant the motion to stay removal.", "removal-stayed"],
    ["ORDER: Respondents have told the Court that removal is set for May 4 and removal is stayed.", "removal-stayed"],
    ["ORDER: The violation does not warrant re-detention and Respondents shall release Petitioner.", "release-ordered"],
    ["JUDGMENT: This habeas action is denied.", "release-denied"],
  ])("%s", (text, effect) => expect(effectNames(tagsOf(text))).toContain(effect));

  test("a release that was asked for", () => {
    expect(effectNames(tagsOf("MOTION for his enlargement", "ORDER granting 2 Motion for his enlargement."))).toEqual([
      "release-ordered",
    ]);
  });
});

describe("orders that were read as another, or not at all", () => {
  test.each([
    ["MEMORANDUM ORDER staying removal.", ["removal-stayed"]],
    ["MEMORANDUM ORDER enjoining Respondents from removing Petitioner.", ["removal-stayed"]],
    ["ORDER prohibiting removal from the District of Maine.", ["transfer-barred"]],
    [
      "ORDER: Respondents shall return Petitioner to the address in St. Paul from which she was taken.",
      ["release-ordered"],
    ],
    ["ORDER: he shall be returned to the place where he was arrested by noon.", ["release-ordered"]],
    ["ORDER: Respondents MUST RETURN Petitioner from Ecuador to Minnesota.", ["return-ordered"]],
    [
      "ORDER: Respondents enjoined from deporting Petitioner or moving him from the district.",
      ["removal-stayed", "transfer-barred"],
    ],
    [
      "ORDER: Respondents are ENJOINED from removing Petitioner from the United States and from the District of Elm.",
      ["removal-stayed", "transfer-barred"],
    ],
  ])("%s", (text, effects) => expect(effectNames(tagsOf(text)).toSorted()).toEqual(effects));

  test.each([
    [
      "ORDER: Respondents shall advise the Court when Petitioner is released and shall not remove him.",
      "removal-stayed",
    ],
    ["ORDER: No further extensions will be granted and Petitioner shall be released by noon.", "release-ordered"],
    [
      "ORDER: The Court would grant the stay if asked; meanwhile Respondents shall not remove Petitioner.",
      "removal-stayed",
    ],
    ["ORDER granting motion to withdraw as counsel and staying removal for 30 days.", "removal-stayed"],
    [
      "ORDER: Respondents having advised the Court that they will not remove him yet, release is ordered.",
      "release-ordered",
    ],
  ])("what is told first hides nothing of what is ordered behind it: %s", (text, effect) => {
    expect(effectNames(tagsOf(text))).toEqual([effect]);
  });

  test("a judgment that gave release, stayed while the appeal is pending", () => {
    const stayed = tagsOf(
      "ORDER granting 1 Petition for Writ of Habeas Corpus. Petitioner shall be released.",
      "Order granting Motion to stay execution of the judgment of 8/24/2018, pending appeal.",
    );
    expect(effectNames(stayed)).toEqual(["release-stayed"]);
  });
});
