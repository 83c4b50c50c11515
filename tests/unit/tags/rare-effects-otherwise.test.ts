import { expect, test } from "vitest";
import type { EffectName } from "@/lib/tags/tags.ts";
import { docketIn, lastTags } from "./taggable.ts";

const CASE = "1|CLASS ACTION COMPLAINT against Immigration and Customs Enforcement on behalf of detained noncitizens.";
const CERTIFIED = "20|ORDER certifying class of persons held at the Annex.";

function tagsOf(...docket: readonly string[]) {
  return lastTags(docketIn(docket), "mied", "defendant");
}

/** What is done to a class, to conduct and to a case, in words of construction rather than of a form. */
const told: readonly (readonly [text: string, ...effects: EffectName[]])[] = [
  [
    "ORDER. The Court certifies, pursuant to Rule 23(b)(2), the following Annex Bond Class: everybody held at the Annex without a hearing.",
    "class-certified",
  ],
  [
    "OPINION. Petitioners may sue on behalf of a class of all persons whom Respondents hold at the Annex.",
    "class-certified",
  ],
  [
    "ORDER. Ada B.C. and D.E.F. having shown typicality, plaintiffs Ada B.C. and D.E.F. may proceed on behalf of a class of all persons held for removal who were not given notice.",
    "class-certified",
  ],
  ["ORDER recognizing two classes, as set out at page 9.", "class-certified"],
  ["ORDER: the class of persons refused bond at the Annex is certified.", "class-certified"],
  ["ORDER. The phrase 'at the border' is deleted from the class definition. Nothing else changes.", "class-modified"],
  ["ORDER: the Court drops from the class those who were given a hearing in May.", "class-modified"],
  ["TEXT ORDER: the class period shall begin on March 1, 2023.", "class-modified"],
  ["ORDER. The class is overbroad; its definition is trimmed to reach only those who are held.", "class-modified"],
  ["ORDER withdrawing class treatment.", "class-decertified"],
  ["OPINION AND ORDER. Certification cannot survive the ruling above and is set aside.", "class-decertified"],
  ["ORDER. The class is broken up.", "class-decertified"],
  ["ORDER: counsel for Defendants is formally censured.", "sanctions-ordered"],
  ["ORDER. An adverse inference shall be drawn from the loss of the video.", "sanctions-ordered"],
  ["ORDER: Defendants are barred from introducing the declaration of Officer Pell at trial.", "sanctions-ordered"],
  ["ORDER striking the answer as a penalty for the destruction of the logs.", "sanctions-ordered"],
  [
    "MINUTE ENTRY: Ruling from the bench: jailer in contempt, $50 a day until the phones work.",
    "contempt-found",
    "sanctions-ordered",
  ],
  [
    "MINUTE ENTRY before Judge Fenn: because the video was erased an adverse inference is allowed.",
    "sanctions-ordered",
  ],
  ["ORDER. The conduct of the Field Office Director was contumacious.", "contempt-found"],
  [
    "ORDER: the terms of the agreement are accepted for now, objections being due May 1.",
    "settlement-preliminarily-approved",
  ],
  ["ORDER provisionally accepting the class settlement.", "settlement-preliminarily-approved"],
  ["ORDER: final approval shall be given to the agreement, and is given.", "settlement-approved"],
  ["ORDER: what was tentatively approved in March is now final.", "settlement-approved"],
  ["ORDER: this case is discontinued as moot.", "dismissed"],
  ["ORDER. A like petition is pending before Judge Fenn; the present one is dismissed as duplicative.", "dismissed"],
];

test.each(told)("%s", (text, ...effects) => {
  expect(
    tagsOf(CASE, CERTIFIED, `90|${text}`)
      .effects.map(({ effect }) => effect)
      .toSorted(),
  ).toEqual(effects.toSorted());
});

test.each([
  "ORDER: As the Court already certified the class at 20, the parties shall confer on the form of notice.",
  "ORDER: the words 'and son' are struck from the caption.",
  "ORDER: whether the class period should run from March 1 is reserved.",
  "ORDER resetting the fairness hearing of which notice was given in the preliminary approval order.",
  "ORDER denying 18 Motion to Seal; the exhibit was never lodged and nothing need be unsealed.",
])("does nothing to the class, the settlement or the record: %s", (text) => {
  expect(tagsOf(CASE, CERTIFIED, `90|${text}`).effects).toEqual([]);
});
