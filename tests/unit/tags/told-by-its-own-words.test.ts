import { describe, expect, test } from "vitest";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

/** The last of these entries, tagged. */
function last(lines: readonly string[], courtId = "mdd", governmentSide = "respondent"): EntryTags {
  return lastTags(docketIn(lines), courtId, governmentSide);
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Artan Roe";

describe("a bond hearing that is not called one", () => {
  test.each([
    "OPINION AND ORDER re: 1 Petition. It is GRANTED in part. No later than April 26, 2024, the Government shall bring Petitioner before an immigration judge, where it must justify his continued detention by clear and convincing evidence.",
    "MEMORANDUM AND ORDER. The 1 Petition is ALLOWED to this extent: an immigration judge shall hear him on bond within seven days.",
    "ORDER granting in part 1 Petition. An immigration judge shall hear Petitioner on bond by 5/1/2024.",
    "ORDER. The Government shall take Petitioner before an immigration judge within 7 days and there justify his detention.",
    "ORDER. Within ten days Petitioner shall be brought before a neutral adjudicator at which time Respondents must prove that his continued detention is necessary.",
    "ORDER granting in part 1 Petition. Petitioner must be heard on bond within five days.",
    "ORDER: Respondents shall present Petitioner to an immigration judge, who shall determine whether his continued detention is justified.",
    "ORDER: at a hearing before an immigration judge the Government shall bear the burden of justifying Petitioner's continued detention.",
    "ORDER: class members held in Maryland must again be heard on bond.",
    "ORDER: the hearing held on 4/28 did not comply with 5; a new one shall be held within 5 days before a different immigration judge.",
    "ORDER: Defendants shall give every class member refused a hearing since October 10 a new one within seven days.",
    "ORDER: The government shall give every detainee who asks a hearing on bond before an immigration judge within ten days.",
  ])("%s", (text) => {
    const tags = last([PETITION, `14|${text}`]);
    expect(effectNames(tags)).toEqual(["bond-hearing-ordered"]);
    expect(tags.unclear).toBeNull();
  });

  test.each([
    "The transcript shows that the hearing held on April 24 was the hearing this Court required; Petitioner is not entitled to another.",
    "Petitioner received the hearing to which he was entitled; no second hearing is required.",
    "The bond hearing of April 24 complied with this Court's order.",
  ])("and one that was held, and will not be held again: %s", (why) => {
    const given = "19|ORDER granting in part 1 Petition. An immigration judge shall hold a bond hearing within 7 days.";
    const tags = last([
      PETITION,
      given,
      "23|LETTER MOTION to Enforce 19 Order by Artan Roe.",
      `27|ORDER denying 23 Letter Motion to Enforce. ${why}`,
    ]);
    expect(effectNames(tags)).toEqual(["bond-hearing-denied"]);
  });
});

describe("relief that goes on", () => {
  const CASE = [
    "1|COMPLAINT -CLASS ACTION- against Field Office Director over re-arrest of refugees",
    "6|Ex Parte Application for Temporary Restraining Order as to Dara Oum by Khamla Roe",
    "14|Order granting 6 Ex Parte Application for Temporary Restraining Order as to Dara Oum. Defendants shall release Mr. Oum today and shall not re-arrest him before 3/24/2021.",
  ];
  test.each([
    "Minute Entry: Hearing held on 3/22/2021. Until a written ruling issues, the restraint in favor of Mr. Oum shall continue.",
    "Minute Entry: Hearing held. The protection given on 3/10 continues until a decision is filed.",
    "ORDER. The relief granted to Mr. Oum will continue until further order.",
  ])("%s", (text) => {
    expect(effectNames(last([...CASE, `23|${text}`], "cand", "defendant"))).toEqual(["release-ordered"]);
  });

  test.each([
    "ORDER FILED. Because the motion at DE 3 is unopposed, the temporary stay continues in effect until issuance of the mandate.",
    "MEMORANDUM DISPOSITION. PETITION FOR REVIEW GRANTED; REMANDED. The stay of removal remains in place until the mandate issues.",
  ])("beyond the decision until which it was given: %s", (text) => {
    const appeal = [
      "3|Motion to stay removal filed by Petitioner.",
      "4|REMOVAL STAYED pending further order of the court.",
    ];
    expect(effectNames(last([...appeal, `12|${text}`], "ca9"))).toEqual(["removal-stay-extended"]);
  });
});

describe("release asked for beside an order's enforcement", () => {
  test.each([
    "denying 44 Motion to Enforce the Preliminary Injunction and for Release of Phoumy Roe, who is outside the class.",
    "denying 44 Motion to Enforce Judgment and to Release Phoumy Roe.",
  ])("%s", (text) => {
    const given = "14|ORDER: Defendants are enjoined from re-detaining any class member without a hearing.";
    const motion = "44|MOTION to Enforce the Preliminary Injunction and for Release of Phoumy Roe by Khamla Roe";
    expect(
      effectNames(last(["1|COMPLAINT class action", given, motion, `47|ORDER ${text}`], "cand", "defendant")),
    ).toEqual(["release-denied"]);
  });
});

describe("an order that puts into writing what was said", () => {
  const CASE = [
    PETITION,
    "12|Emergency MOTION for Release pending decision by Petitioner Artan Roe.",
    "16|COURTROOM MINUTES for Motion Hearing held on 4/21/2020. ORDERED: 12 Emergency MOTION for Release is DENIED.",
  ];
  test.each([
    "ORDER memorializing the oral ruling of 4/21/2020 on 12 Motion.",
    "ORDER confirming the Court's oral ruling on 12 Motion.",
    "WRITTEN ORDER setting out the reasons for the ruling from the bench on 12 Emergency Motion.",
    "ORDER regarding 12 Motion, memorializing the decision announced on the record on 4/21/2020.",
  ])("%s", (text) => {
    const tags = last([...CASE, `17|${text}`]);
    expect(effectNames(tags)).toEqual(["release-denied"]);
    expect(tags.effects[0]?.evidence[0]?.via).toBe("16");
  });
  test("but of a motion that nobody ruled on it tells nothing", () => {
    expect(
      last([PETITION, "12|Emergency MOTION for Release.", "17|ORDER memorializing the oral ruling on 12 Motion."])
        .unclear,
    ).not.toBeNull();
  });
});

describe("a motion that was not seen, and an order that says what follows", () => {
  test.each([
    [
      "ORDER. The 23 Stipulated Motion is GRANTED. This matter is DISMISSED AS MOOT, each side to bear its own fees.",
      ["dismissed"],
    ],
    ["ORDER granting 22 Joint Motion. The case is DISMISSED without prejudice.", ["dismissed"]],
    [
      "ORDER. Counsel's motion (DE 20) is granted: Severin Quayle is removed as counsel and proceedings are stayed 60 days.",
      [],
    ],
    ["ORDER. The motion (DE 21) is granted: the opening brief is now due 3/1/2024.", []],
  ])("%s", (text, wanted) => {
    const tags = last([PETITION, `30|${text}`]);
    expect(effectNames(tags)).toEqual(wanted);
    expect(tags.unclear).toBeNull();
  });
  test("where it says nothing, it must be opened", () => {
    expect(last([PETITION, "30|ORDER. The 23 Motion is GRANTED."]).unclear).toContain("23");
  });
});

describe("courts of review", () => {
  test.each([
    [
      "COURT ORDER filed ordering a temporary administrative stay of the district court's release order until 5:00 p.m. on Friday, 06/19/2020.",
      ["release-stayed"],
    ],
    ["COURT ORDER filed ordering an administrative stay of the order releasing Petitioner.", ["release-stayed"]],
    ["COURT ORDER filed imposing a temporary stay of the release order.", ["release-stayed"]],
    ["COURT ORDER filed ordering a stay of the injunction below until 6/1.", ["relief-stayed"]],
    ["JUDGMENT ENTERED AND FILED. [20-59071]", ["judgment-entered"]],
    ["Judgment entered as to Appellant Jeanty Roe.", ["judgment-entered"]],
  ])("%s", (text, wanted) => {
    const appeal = "1|US/AGENCY APPEAL docketed. Appeal from the order of 06/05/2020 releasing Petitioner.";
    expect(effectNames(last([appeal, `8|${text}`], "ca5", "appellant"))).toEqual(wanted);
  });

  test("a stay for the time of an appeal ends with its mandate", () => {
    const appeal = [
      "2|MOTION for stay of removal filed by Appellant Jeanty Roe.",
      "14|ORDER: The motion is GRANTED. Removal is stayed for the duration of this appeal.",
      "30|OPINION issued: AFFIRMED the denial of habeas relief.",
    ];
    expect(effectNames(last([...appeal, "39|Mandate issued as to Appellant Jeanty Roe."], "ca11", "appellee"))).toEqual(
      ["release-denied", "removal-stay-ended"],
    );
  });
});

describe("what is ruled as to some and otherwise as to others", () => {
  test("refused first", () => {
    const motion = "2|MOTION for TRO to stop removal of movants by Artan Roe";
    const order =
      "5|MINUTE ORDER denying 2 Motion for TRO as to the movants in Exhibit A and granting it as to those in Exhibit B.";
    const tags = last([PETITION, motion, order]);
    expect(effectNames(tags)).toEqual(["removal-stay-denied", "removal-stayed"]);
    expect(tags.dispositions).toEqual([{ of: "2", outcome: "granted in part" }]);
  });
});

describe("bond below", () => {
  test("whose refusal is set aside for a new hearing is not bond", () => {
    const text = "10|ORDER: The immigration judge's denial of bond is set aside and a new hearing shall be held.";
    expect(effectNames(last([PETITION, text]))).toEqual(["bond-hearing-ordered"]);
  });
  test("and a hearing that was agreed is not passed over", () => {
    const agreed = (text: string) => last([PETITION, `7|CONSENT ORDER. ${text}`]);
    expect(effectNames(agreed("The parties agree that Petitioner will be given a bond hearing by 5/1."))).toEqual([
      "bond-hearing-ordered",
    ]);
    expect(
      agreed("The parties agree that Petitioner will be given a bond hearing by 5/1 and the petition is withdrawn.")
        .unclear,
    ).not.toBeNull();
  });
});

test.each([
  "The filing of a motion for a stay automatically stays removal under General Order 6.4(c).",
  "The filing of the motion puts into effect a temporary stay of removal.",
])("a standing order stays removal: %s", (text) => {
  const tags = last(["1|Petition for review docketed.", `2|${text}`], "ca9");
  expect(effectNames(tags)).toEqual(["removal-stayed"]);
  expect(tags.author).toBe("clerk");
});

test("disclosure by the name of the order", () => {
  expect(effectNames(last([PETITION, "24|ORDER FOR DISCLOSURE OF DETENTION DATA"]))).toEqual(["disclosure-ordered"]);
});

test.each([
  ["ORDER: Respondents owe Petitioner a hearing at which they must justify holding her.", "bond-hearing-ordered"],
  ["ORDER: Having failed to produce a warrant, Respondents may hold Petitioner no longer.", "release-ordered"],
])("what is owed to somebody who is held: %s", (text, effect) => {
  expect(effectNames(last([PETITION, `9|${text}`]))).toEqual([effect]);
});

describe("what could not be read is not passed over", () => {
  const barred = "3|ORDER granting 2 Motion for TRO. ICE may not remove Petitioner for 14 days.";
  test.each([
    "ORDER denying Petitioner's request to have the flight stopped.",
    "ORDER: Petitioner's bid to remain here while the case goes on is refused.",
    "ORDER: Respondents are relieved of the duties imposed by 3.",
    "ORDER: The relief of 3 is given to Petitioner's son as well.",
  ])("%s", (text) => {
    const tags = last([PETITION, "2|MOTION for TRO that she not be removed", barred, `9|${text}`]);
    expect(tags.unclear).not.toBeNull();
  });
});

describe("an order that is undone by its number", () => {
  test.each([
    "ORDER revoking 2 Order.",
    "ORDER: 2 Order is revoked.",
    "ORDER revoking the order at 2.",
    "ORDER cancelling ECF No. 2.",
  ])("%s", (text) => {
    const freed = "2|ORDER: Petitioner shall be let out on his own recognizance this afternoon.";
    expect(effectNames(last([PETITION, freed, `11|${text}`]))).toEqual(["release-stayed"]);
  });
});

describe("how things stand, and what has to wait", () => {
  test.each([
    [
      "OPINION & ORDER: Petitioner's detention is authorized by 1225(b). The petition is denied and the case closed.",
      ["release-denied"],
    ],
    ["ORDER: Petitioner's release is put off until the Second Circuit has ruled on a stay.", ["release-stayed"]],
    ["ORDER: Petitioner shall be produced in Courtroom 5 on 5/1 at 10:00 AM.", []],
    [
      "ORDER. The hearing set for 4/1 is stricken and the restraint stays as it is through 5/15/2021.",
      ["release-ordered"],
    ],
  ])("%s", (text, wanted) => {
    const barred = "2|ORDER: Respondents shall not re-detain Petitioner.";
    expect(effectNames(last([PETITION, barred, `11|${text}`]))).toEqual(wanted);
  });
  test("a mandate that is stayed sends nothing down", () => {
    const appeal = [
      "2|ORDER filed. The preliminary injunction against removal is vacated.",
      "9|OPINION filed. The injunction is vacated.",
    ];
    expect(last([...appeal, "11|Mandate stayed pending petition for certiorari."], "ca4", "appellant").kind).not.toBe(
      "mandate",
    );
  });
});

test("that counsel be told is access to counsel", () => {
  const text = "9|ORDER: ICE shall let counsel know of any transfer of a class member within one business day.";
  expect(effectNames(last(["1|COMPLAINT class action for bond hearings", text], "mdd", "defendant"))).toEqual([
    "counsel-access-ordered",
  ]);
});

test("a petition tells of detention that nobody asks for", () => {
  const petition = "1|PETITION FOR WRIT OF HABEAS CORPUS, alleging fourteen months of detention with no bond hearing.";
  expect(last([petition]).seeks).not.toContain("detention-ordered");
});

test("what is to be paid for each day is a sanction", () => {
  const text = "9|ORDER finding that Respondents violated 3 and directing payment of $500 a day until they comply.";
  expect(effectNames(last([PETITION, text]))).toEqual(["sanctions-ordered"]);
});

test("what is to be paid beside contempt is a sanction", () => {
  const text =
    "36|ORDER granting 32 Motion for Contempt. Respondents are adjudged in civil contempt of 22 Order and shall pay the reasonable fees of class counsel.";
  expect(
    effectNames(
      last(
        ["1|COMPLAINT class action for bond hearings", "32|MOTION for Contempt by plaintiffs", text],
        "mdd",
        "defendant",
      ),
    ),
  ).toEqual(["contempt-found", "sanctions-ordered"]);
});
