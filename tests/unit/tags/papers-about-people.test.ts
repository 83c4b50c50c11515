import { expect, test } from "vitest";
import { docketIn, lastTags } from "./taggable.ts";

const CASE = "1|PETITION for Writ of Habeas Corpus against Immigration and Customs Enforcement.";
const STAYED = "3|ORDER staying removal of Petitioner until further order.";

function tagsOf(...docket: readonly string[]) {
  return lastTags(docketIn(docket), "mied", "defendant");
}

/** Papers, sums and talks about holding and removing people: nobody is held or removed by them, and that is no doubt. */
test.each([
  "ORDER denying 9 Motion to Pay the bond-hearing interpreter's bill from the registry.",
  "ORDER: Petitioner will attend the hearing on her release motion by video.",
  "ORDER: the Clerk shall mail Petitioner a copy of his motion to stay removal.",
  "ORDER denying 8 Motion for Recusal. That the judge stayed the removal is no reason to doubt her.",
  "ORDER granting 21 Unopposed Motion to Return Originals. The photographs used at the release hearing may be fetched from the Clerk.",
  "ORDER: the three new petitioners may file motions for release within 14 days.",
  "ORDER enlarging the time to answer. The question of interim release is not before the Court.",
  "ORDER excusing Petitioner from giving security under Rule 65(c) for the injunction of March 1.",
  "ORDER. Names of releasees may be shortened in public papers.",
  "ORDER granting 3 Motion to Appoint Next Friend. Ada Roe may act for the child in seeking release from the Elm facility.",
  "ORDER: Respondents having confirmed it, the time to notice an appeal from the judgment entered May 2 is extended.",
  "ORDER granting 6 Motion to Dismiss Director Pell as an improper respondent.",
])("%s", (text) => {
  const tags = tagsOf(CASE, STAYED, `90|${text}`);
  expect(tags.effects).toEqual([]);
  expect([tags.affectsDetention, tags.affectsRemoval]).toEqual(["no", "no"]);
});

test.each([
  ["ORDER: Respondents shall file with the Court the warrant of removal.", "removal-permitted"],
  ["ORDER: Petitioners may proceed on behalf of a class of all persons held for removal.", "removal-permitted"],
  ["ORDER: Respondents shall show proof that the order of release was faxed to the jail.", "release-ordered"],
  ["ORDER: the Clerk shall refund the $500 that was posted in excess of the bond fixed on May 2.", "release-ordered"],
])("does not read the paper for the act: %s", (text, effect) => {
  expect(tagsOf(CASE, `90|${text}`).effects.map((each) => each.effect)).not.toContain(effect);
});

test.each([
  [
    "JUDGMENT is given for Respondents. Upon issuance of the mandate the stay of removal will cease to have effect.",
    "removal-stay-ended",
  ],
  ["ORDER. The stay of removal has served its purpose and falls away.", "removal-stay-ended"],
  ["ORDER. Petitioner shall remain at liberty while the case is pending.", "release-ordered"],
  ["ORDER. Removal of the class of persons held at Elm is stayed.", "removal-stayed"],
])("still reads: %s", (text, effect) => {
  expect(tagsOf(CASE, STAYED, `90|${text}`).effects.map((each) => each.effect)).toContain(effect);
});

test("an injunction that is named before ends, and a tentative ruling ends nothing", () => {
  const relief = "22|ORDER certifying class and enjoining removal of its members.";
  const got = (text: string) =>
    tagsOf(CASE, relief, `90|${text}`)
      .effects.map(({ effect }) => effect)
      .toSorted();
  expect(
    got("ORDER revoking class treatment and, as the injunction at 22 rests on it, lifting that injunction."),
  ).toEqual(["class-decertified", "removal-stay-ended"]);
  expect(got("ORDER. Tentative ruling posted that the class be decertified; the tentative was not adopted.")).toEqual(
    [],
  );
  expect(
    got("ORDER. Respondents are in contempt of 22 for having flown her out, and shall bring her back to Ohio."),
  ).toContain("contempt-found");
});
