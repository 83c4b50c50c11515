import { expect, test } from "vitest";
import { docketIn, lastTags, rulingsTold } from "./taggable.ts";

/** Orders as clerks word them, of dockets that tell nothing else: what was ruled on, how, and what that does. */
type Case = readonly [text: string, dispositions: readonly string[], effects: readonly string[]];

function lastOf(texts: readonly string[], courtId = "wawd") {
  return lastTags(docketIn(texts), courtId);
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Osei Banda.";

function expectRead([text, dispositions, effects]: Case, courtId = "wawd", before: readonly string[] = [PETITION]) {
  const tags = lastOf([...before, `99|${text}`], courtId);
  expect(rulingsTold(tags)).toEqual(dispositions);
  expect(tags.effects.map(({ effect }) => effect)).toEqual(effects);
  expect(tags.unclear).toBe(null);
}

/** The relative clause, the sentence before or the extent says what was asked for. */
const askedElsewhere: readonly Case[] = [
  ["ORDER: The motion for release previously filed is DENIED.", ["- denied"], ["release-denied"]],
  ["ORDER: The bond hearing he had sought is DENIED.", ["- denied"], ["bond-hearing-denied"]],
  [
    "ORDER: 55 Motion to Enforce, which asks that six detainees be given bond hearings at once, is DENIED.",
    ["55 denied"],
    ["bond-hearing-denied"],
  ],
  ["ORDER. Petitioner's 13 Motion to Enforce, which seeks his release, is DENIED.", ["13 denied"], ["release-denied"]],
  ["ORDER. Petitioner's 13 Motion, which asks that he be released, is GRANTED.", ["13 granted"], ["release-ordered"]],
  ["ORDER denying 13 Motion, which seeks an order barring his transfer.", ["13 denied"], ["transfer-permitted"]],
  [
    "ORDER. The immigration judge held the hearing and denied bond. 13 Motion to Enforce, which seeks his release, is DENIED.",
    ["13 denied"],
    ["release-denied"],
  ],
  ["ORDER. Petitioner moves for a stay of removal. The motion is DENIED.", ["- denied"], ["removal-stay-denied"]],
  [
    "ORDER. Before the Court is Petitioner's 13 Motion for release from custody. For the reasons below, the motion is DENIED.",
    ["13 denied"],
    ["release-denied"],
  ],
  [
    "TEXT ORDER. The Court has reviewed 17 Motion for Bail Pending Review and the opposition at 19. The motion is DENIED.",
    ["17 denied"],
    ["release-denied"],
  ],
  [
    "ORDER. Petitioner asks the Court to order a bond hearing. That request is GRANTED.",
    ["- granted"],
    ["bond-hearing-ordered"],
  ],
  [
    "ORDER. The Government has moved to dissolve the injunction against removal. Having heard argument, the Court DENIES the motion.",
    ["- denied"],
    ["removal-stayed"],
  ],
  [
    "ORDER. The 1 Petition is ALLOWED to the extent it seeks a bond hearing. Respondents shall provide such a hearing by July 1, 2025, or else release petitioner.",
    ["1 granted in part"],
    ["bond-hearing-ordered"],
  ],
  [
    "ORDER. 2 Motion for TRO is GRANTED to the extent it seeks to bar transfer out of the District and is otherwise DENIED.",
    ["2 granted in part"],
    ["transfer-barred"],
  ],
  [
    "ORDER. 2 Emergency Motion is GRANTED only insofar as Petitioner asks that she not be moved from the District.",
    ["2 granted in part"],
    ["transfer-barred"],
  ],
  [
    "ORDER denying 2 Motion for TRO against removal. Petitioner identifies no imminent removal.",
    ["2 denied"],
    ["removal-stay-denied"],
  ],
];

test.each(askedElsewhere)("%s", (...each) => expectRead(each));

/** What counts as ruled on, and what is only a day, a boilerplate or the court's own stay. */
const ruledOn: readonly (readonly [text: string, dispositions: readonly string[]])[] = [
  [
    "ORDER granting 15 Assented to Motion to Extend Time to File Fee Petition to 9/12/2025.",
    ["15 granted", "- extended"],
  ],
  ["MARGINAL ORDER APPROVING 34 Consent MOTION to Extend Time for Answer.", ["34 granted", "- extended"]],
  [
    "ORDER granting 12 Motion to Enlarge: the restraining order against removal now protects 31 persons.",
    ["12 granted"],
  ],
  ["ORDER. The hearing set for tomorrow is VACATED and Plaintiffs shall file a notice by 4/16/2025.", []],
  ["ORDER. The order entered after the hearing is VACATED.", ["- vacated"]],
  ["ORDER. A hearing on the petition shall be held by Zoom on 6/17/2025 at 2:15 PM.", ["- set"]],
  ["ORDER granting a temporary stay of removal through December 5, 2019, to allow consideration of the motion.", []],
  ["ORDER granting the motion for a temporary stay of removal.", ["- granted"]],
  ["FINAL JUDGMENT. All relief not expressly granted is denied. The Clerk shall close the case.", []],
  ["ORDER: The Court DECLINES to adopt the 13 Report and Recommendations and RECOMMITS the matter.", ["13 none"]],
  ["ORDER: Bail is ALLOWED as to the nine detainees on the list; DENIED as to Mr. Banda.", ["- granted in part"]],
  ["ORDER: Bail is GRANTED as to Osei Banda; bail is DENIED as to Ada Quill.", ["- granted", "- denied"]],
  [
    "ORDER: The motion to stay removal 3 is granted as to Osei Banda and denied as to Ada Quill.",
    ["3 granted in part"],
  ],
  ["ORDER ON BAIL APPLICATIONS: GRANTED as to Osei Banda; DENIED as to Ada Quill.", ["- granted", "- denied"]],
  [
    "ORDER: 4 Motion to stay the injunction is GRANTED IN PART. The injunction is stayed as to transfers. The motion is otherwise DENIED.",
    ["4 granted in part"],
  ],
  [
    "STIPULATION AND ORDER by Judge Ada Fenn re 9 Stipulation: TRO remains in effect through 10/17/2025; hearing continued to 10/15/2025 10:00 AM.",
    ["- extended", "- set", "9 granted"],
  ],
  [
    "ORDER: The Court finds 90 Motion for Costs suitable for decision on the papers. The Motion is DENIED.",
    ["90 denied"],
  ],
];

test.each(ruledOn)("%s", (text, dispositions) => {
  const tags = lastOf([PETITION, `99|${text}`]);
  expect(rulingsTold(tags)).toEqual(dispositions);
});

test("a petition for review is lost, with all that was pending and all stays", () => {
  const text =
    "SUMMARY ORDER AND JUDGMENT, denying petition for review. All pending motions are DENIED and stays VACATED.";
  expectRead([text, ["- denied", "- vacated"], ["removal-stay-ended"]], "ca2", [
    "1|PETITION FOR REVIEW of an order of the BIA.",
  ]);
});

test("a report that is not adopted does nothing", () => {
  const report = "13|REPORT AND RECOMMENDATIONS re 1 Petition, recommending that the petition be denied.";
  const text = "ORDER: The Court DECLINES to adopt the 13 Report and Recommendations and RECOMMITS the matter.";
  expectRead([text, ["13 none"], []], "lawd", [PETITION, report]);
});

/** An answer is called for, in the title or behind it: nothing is ruled on, and nothing is in doubt. */
test.each([
  "ORDER FOR RESPONSE re 1 Petition for Writ of Habeas Corpus. Respondents shall have twenty-one (21) days to file a response.",
  "ORDER DIRECTING ANSWER to 1 Petition for Writ of Habeas Corpus. Signed by Judge Ada Fenn.",
  "ORDER FOR SERVICE re 1 Petition. The Clerk shall serve the petition on the U.S. Attorney.",
])("%s", (text) => expectRead([text, [], []]));

test("an order for a response may bar removal in the meantime", () => {
  const text = "ORDER FOR RESPONSE re 1 Petition. Petitioner shall not be removed until further order.";
  expectRead([text, [], ["removal-stayed"]]);
});

test("a magistrate judge's order and recommendation recommends, and the order that adopts it has the effect", () => {
  const report = "12|ORDER AND RECOMMENDATION that 1 Petition be granted in part by ordering a bond hearing.";
  expect(lastOf([PETITION, report])).toMatchObject({ kind: "other", author: "court", effects: [], dispositions: [] });
  expectRead(["ORDER ADOPTING 12 Report and Recommendations.", ["12 none"], ["bond-hearing-ordered"]], "gamd", [
    PETITION,
    report,
  ]);
});

test.each([
  ["TEXT ONLY ENTRY (IN CHAMBERS) by Judge Ada Fenn: The Court sets a conference for 7/16/2025.", "order", "court"],
  ["CLERK'S NOTICE of case reassignment: case randomly reassigned to Judge Ada Fenn.", "notice", "clerk"],
])("%s", (text, kind, author) => expect(lastOf([`55|${text}`])).toMatchObject({ kind, author }));

/** Appeals that end, and what an appeal is from where no notice of it was seen. */
const REVIEW = "1|PETITION FOR REVIEW of an order of the BIA filed by Osei Banda.";

test.each<Case>([
  ["ORDER filed: the petition for review is DISMISSED for want of prosecution.", ["- dismissed"], ["dismissed"]],
  [
    "ORDER filed granting motion for voluntary dismissal under Rule 42(b) [25].",
    ["25 granted", "- dismissed"],
    ["dismissed"],
  ],
])("%s", (...each) => expectRead(each, "ca6", [REVIEW]));

/** Some get what others do not; the release of many is more than one person's. */
const forSomeOnly: readonly Case[] = [
  [
    "ORDER granting in part 2 Motion for TRO; directing the release of Osei Banda and Ada Quill; denying relief as to the remaining seven Petitioners.",
    ["2 granted in part"],
    ["release-ordered", "release-denied"],
  ],
  [
    "ORDER granting in part 2 Motion for TRO. Petitioner Banda shall be released. As to all other Petitioners the motion is DENIED.",
    ["2 granted in part"],
    ["release-ordered", "release-denied"],
  ],
  ["ORDER: the release of potential class members due 11/21/2025 is stayed to 11/28/2025.", [], ["relief-stayed"]],
  ["ORDER: the release of Petitioner Banda due 11/21/2025 is stayed to 11/28/2025.", [], ["release-stayed"]],
];

test.each(forSomeOnly)("%s", (...each) => expectRead(each));

test("the stay of an order for the release of a class, by its name only", () => {
  const order = "214|ORDER: Defendants shall release the 13 class members listed in Exhibit 1.";
  const text = "ORDER from the USCA regarding notice of appeal 219: the order of release is administratively stayed.";
  expectRead([text, [], ["relief-stayed"]], "ilnd", [order]);
});

test("a stay that a higher court gives is one of what was ordered here", () => {
  const before = [
    "3|MOTION for Preliminary Injunction directing his return by Osei Banda.",
    "17|ORDER GRANTING 3 Motion for Preliminary Injunction.",
  ];
  const text = "ORDER of USCA granting temporary administrative stay as to 18 Notice of Appeal.";
  expectRead([text, [], ["relief-stayed"]], "mdd", before);
  expectRead(["ORDER granting 3 Motion for Preliminary Injunction.", ["3 granted"], ["return-ordered"]], "mdd", before);
});

test("a stay on appeal for some, and the release of the others goes on", () => {
  const before = [
    "1|Case docketed. Appeal by Defendants-Appellants.",
    "8|ORDER: Emergency motion for stay GRANTED. The order releasing 615 class members is STAYED pending further order.",
  ];
  const text =
    "ORDER: The motion for a stay pending appeal is GRANTED as to potential class members and DENIED as to the 13 individuals already released.";
  expectRead([text, ["- granted in part"], ["relief-stayed", "release-ordered"]], "ca7", before);
});

/** Relief for more people, and what the law is declared to be. */
test.each([
  "The TRO now runs in favor of every member of the class.",
  "The TRO shall apply class-wide.",
  "The benefit of the TRO is extended to each class member.",
])("%s", (text) => {
  const before = ["4|ORDER granting 3 Motion for TRO. Defendants shall not remove the five Plaintiffs."];
  const tags = lastOf([...before, `9|MINUTE ORDER: ${text}`], "dcd");
  expect(tags.effects.map(({ effect }) => effect)).toEqual(["removal-stay-expanded"]);
});

test.each<Case>([
  [
    "ORDER. The Court DECLARES that members of the class are detained under 8 U.S.C. 1226(a) and are not subject to mandatory detention under 1225(b)(2).",
    [],
    ["bond-hearing-ordered"],
  ],
  [
    "ORDER. The Court declares unlawful the policy of denying bond hearings and sets it aside.",
    [],
    ["bond-hearing-ordered"],
  ],
  ['ORDER: The "Time Sensitive Motion for Release Pending Appeal" is DENIED.', ["- denied"], ["release-denied"]],
])("%s", (...each) => expectRead(each));

test("a declaration that somebody is held without bond gives no hearing", () => {
  const tags = lastOf([PETITION, "9|ORDER. The Court DECLARES that petitioner is detained under 8 U.S.C. 1225(b)(2)."]);
  expect(tags.effects).toEqual([]);
});

/** Orders of a court above, with their days, and what follows when the stay is refused. */
const ABOVE = "1|CIVIL-US CASE docketed.";
const STAYED =
  "4|PER CURIAM ORDER filed that the district court's injunction against removals be administratively stayed.";

test.each<readonly [text: string, effects: readonly string[], affects: string]>([
  ["ORDER filed that the order of the district court enjoining removals be stayed.", ["relief-stayed"], "no yes"],
  [
    "Application for stay is granted. The order of the District Court requiring return of the plaintiff is stayed.",
    ["relief-stayed"],
    "no yes",
  ],
  ["JUDGMENT. The judgment of the district court granting habeas relief is reversed.", ["relief-vacated"], "yes no"],
])("%s", (text, effects, affects) => {
  const tags = lastOf([ABOVE, `5|${text}`], "cadc");
  expect(tags.effects.map(({ effect }) => effect)).toEqual(effects);
  expect(`${tags.affectsDetention} ${tags.affectsRemoval}`).toBe(affects);
});

test("an order named by its day is stayed, and what it was about stays in doubt", () => {
  const text = "ORDER: the district court's order of March 28 is administratively stayed pending further order.";
  const tags = lastOf([ABOVE, `5|${text}`], "cadc");
  expect(tags.effects.map(({ effect }) => effect)).toEqual(["relief-stayed"]);
  expect(tags.unclear).toEqual(expect.any(String));
});

test("a motion for a stay that is refused once something was stayed meanwhile: the relief goes on", () => {
  const text = "PER CURIAM ORDER filed that the administrative stay be dissolved; that the motion for stay be denied.";
  expectRead([text, ["- denied"], ["removal-stayed"]], "cadc", [ABOVE, STAYED]);
});

test.each<Case>([
  [
    "PAPERLESS ORDER: Respondents agree to give ten days' notice before any removal, which agreement is so ORDERED.",
    [],
    ["removal-stayed"],
  ],
  [
    "ORDER: (1) Motion for Temporary Restraining Order (Doc. 3) is granted in part. (2) Respondents shall not move Petitioner out of the District. (3) The Motion is otherwise denied without prejudice.",
    ["3 granted in part"],
    ["transfer-barred"],
  ],
  [
    "ORDER (Clerk) The motion for stay of removal having been filed within the time allowed, a temporary stay of removal is entered.",
    [],
    ["removal-stayed"],
  ],
])("%s", (...each) => expectRead(each));

/** Who is meant, what it waits for and who is told of it are no acts. */
test.each<Case>([
  [
    "ORDER. The six class members listed in Exhibit A may be sent to the Eloy facility on or after 11/10/2025.",
    [],
    ["transfer-permitted"],
  ],
  ["ORDER. The detainees named in the motion may not be transferred.", [], ["transfer-barred"]],
  ["ORDER. The persons on the list at Exhibit B shall be released by noon.", [], ["release-ordered"]],
  ["ORDER. Mr. Banda may be taken to a facility in Arizona.", [], ["transfer-permitted"]],
  [
    "ORDER: as to all others the motion is denied and the bond hearings shall go forward.",
    ["- denied"],
    ["bond-hearing-ordered"],
  ],
  [
    "ORDER. An individualized custody hearing with the burden on the Government shall take place within 14 days, or Petitioner shall be freed on reasonable conditions.",
    [],
    ["bond-hearing-ordered"],
  ],
  [
    "ORDER: Respondents shall not re-detain petitioner without ten days' notice to her attorney.",
    [],
    ["release-ordered"],
  ],
  [
    "ORDER: No class member shall be removed without 10 days' notice to class counsel.",
    [],
    ["counsel-access-ordered", "removal-stayed"],
  ],
  ["ORDER denying Defendants' oral request to stay production pending review.", ["- denied"], []],
  [
    "ORDER filed granting Motion to extend filing time [18] Number of days granted: 20. Response brief due: 09/28/2020.",
    ["18 granted", "- extended"],
    [],
  ],
])("%s", (...each) => expectRead(each));

/** What is told of somebody between commas is no act, and governs none. */
test.each<Case>([
  ["ORDER: Mr. Banda, who has asked for it, may be taken to a facility in Arizona.", [], ["transfer-permitted"]],
  ["ORDER: Petitioner, who wishes it, may be removed to Ghana.", [], ["removal-permitted"]],
  ["ORDER: Petitioner, whom ICE arrested on 5/1, shall be released.", [], ["release-ordered"]],
  ["ORDER: Petitioner, who posted a bond, shall be released.", [], ["release-ordered"]],
])("%s", (...each) => expectRead(each));

test.each([
  "ORDER: The surety, who paid it, is released.",
  "ORDER: The funds, which petitioner deposited, are released.",
])("%s", (text) => expect(lastOf([PETITION, `9|${text}`]).effects).toEqual([]));

/** Back into the district, and not into the country. */
test.each<Case>([
  ["ORDER: Petitioner shall be returned to this District by noon.", [], ["transfer-barred"]],
  [
    "ORDER: Respondents must not move Petitioner from the District; if he has been moved, they must return him forthwith.",
    [],
    ["transfer-barred"],
  ],
])("%s", (...each) => expectRead(each));

test("who was deported is brought back into the country, wherever to", () => {
  const text = "ORDER: Respondents shall return Petitioner to this District by noon.";
  expectRead([text, [], ["return-ordered"]], "mdd", [
    PETITION,
    "2|MOTION for return of Petitioner, who was deported to Ghana.",
  ]);
});

/** What is reported, recommended, reinstated, and what happens if no hearing is held. */
test.each<Case>([
  ["ORDER reinstating the release of Petitioner.", [], ["release-ordered"]],
  [
    "TEXT ORDER: Respondent's letter at 8 reports that the hearing was held and bond denied. The Clerk shall close the case.",
    [],
    [],
  ],
  [
    "ORDER granting 12 Motion to Enforce. A second hearing, with the burden on the government, must be held by 6/1/2025, failing which petitioner shall be released.",
    ["12 granted"],
    ["bond-hearing-ordered"],
  ],
  [
    "ORDER: the Court orders Petitioner's IMMEDIATE RELEASE, denies the remainder of 3 Motion as moot, and enjoins re-detention absent notice.",
    ["3 denied as moot"],
    ["release-ordered"],
  ],
  ["ORDER modifying the class to exclude persons released on bond.", [], ["class-modified"]],
  ["CLASS CERTIFICATION ORDER. Signed by Judge Ada Fenn: provisional class certified.", [], ["class-certified"]],
])("%s", (...each) => expectRead(each));

test.each([
  ["that it be dismissed with prejudice", "release-denied"],
  ["that it be dismissed without prejudice", "dismissed"],
])("a report recommends %s, and is adopted", (what, effect) => {
  const report = `2|REPORT AND RECOMMENDATIONS re 1 Petition recommending ${what}.`;
  expectRead(["ORDER ADOPTING 2 REPORT AND RECOMMENDATIONS.", ["2 none"], [effect]], "laed", [PETITION, report]);
});

/** The number stands behind the title, inside the sentence; the manner of a grant is no other ruling. */
test.each<Case>([
  [
    "MINUTE entry before the Honorable Ada Fenn: Defendants' agreed motion for extension of time 147 to respond to 145 is granted to 4/10/2025.",
    ["147 granted", "- extended"],
    [],
  ],
  [
    "MINUTE entry before the Honorable Ada Fenn: Agreed motion to seal 238 the list of A-numbers is granted.",
    ["238 granted"],
    ["sealed"],
  ],
  [
    "MEMO ENDORSEMENT on re: 10 Letter Motion for Extension of Time, filed by Ada Quill. ENDORSEMENT: Granted nunc pro tunc. The return is deemed timely.",
    ["10 granted", "- extended"],
    [],
  ],
])("%s", (text, dispositions, effects) => {
  const before = ["145|MOTION to enforce and for release of class members by Plaintiffs."];
  expectRead([text, dispositions, effects], "ilnd", before);
});

/** A minute order is no span of time, a hearing that is waited for is not set, and people are brought back. */
test.each<Case>([
  ["ORDER compelling Defendants to return the plaintiffs removed on March 15.", [], ["return-ordered"]],
  ["ORDER: Defendants shall return all class members removed under the Proclamation.", [], ["return-ordered"]],
  ["ORDER: Defendants shall return the plaintiffs' passports.", [], []],
  ["MINUTE ORDER: Defendants shall not remove any plaintiff until the hearing set for 5/1.", [], ["removal-stayed"]],
  ["MINUTE ORDER setting the hearing for 5/1/2025 at 10:00 AM.", ["- set"], []],
])("%s", (...each) => expectRead(each));

test("a minute order is vacated by its number", () => {
  const before = ["3|MINUTE ORDER: Defendants shall not remove any individual plaintiff until further order."];
  expectRead(["MINUTE ORDER vacating 3 Minute Order.", ["3 vacated"], ["removal-stay-ended"]], "dcd", before);
});

/** What is to be stayed is named by its number; a hearing is ordered where somebody goes free without one. */
test.each<Case>([
  [
    "ORDER denying without prejudice 10 Letter Motion to Stay re: 5 Opinion & Order.",
    ["10 denied"],
    ["release-ordered"],
  ],
  [
    "ORDER: Petitioner having been transferred to Ohio in violation of 3, Respondents shall return her to this District by 5/2/2025.",
    [],
    ["transfer-barred"],
  ],
  [
    "ORDER that respondents provide petitioner with a standard bond hearing within 7 days.",
    [],
    ["bond-hearing-ordered"],
  ],
  [
    "ORDER that respondents provide petitioner with a bond hearing within 7 days; ORDERED that petitioner be released if no hearing is held.",
    [],
    ["bond-hearing-ordered"],
  ],
])("%s", (...each) => {
  const before = [PETITION, "5|OPINION AND ORDER: the petition is granted. Respondents shall release Mr. Banda."];
  expectRead(each, "nysd", before);
});

test("a mandate tells on the docket below what was done to its relief", () => {
  const before = [PETITION, "5|OPINION AND ORDER: the petition is granted. Respondents shall release Mr. Banda."];
  const tags = lastOf(
    [...before, "12|MANDATE of USCA as to 11 Notice of Appeal. The judgment of the district court is AFFIRMED."],
    "nysd",
  );
  expect(tags.effects.map(({ effect }) => effect)).toEqual(["relief-affirmed"]);
  expect(tags.affectsDetention).toBe("yes");
});

/** Reports that come regularly are records; an answer to the court is none. */
test.each<Case>([
  ["ORDER. Defendants shall file daily status reports on their efforts.", [], ["disclosure-ordered"]],
  ["ORDER. Defendants to file updated population figures weekly.", [], ["disclosure-ordered"]],
  [
    "ORDER. ICE shall report weekly on the population of each facility and shall not transfer any detainee.",
    [],
    ["transfer-barred", "disclosure-ordered"],
  ],
  ["ORDER. Counsel to file daily reports.", [], []],
  ["ORDER. Respondents shall file a return with supporting records on or before 1/24/2023.", [], []],
  [
    "ORDER finding as moot 2 Motion for TRO; granting 1 Petition.",
    ["2 denied as moot", "1 granted"],
    ["release-ordered"],
  ],
])("%s", (...each) => expectRead(each));
