import { expect, test } from "vitest";
import type { EffectName } from "@/lib/tags/tags.ts";
import { docketIn, lastTags } from "./taggable.ts";

const CASE = "1|PETITION for Writ of Habeas Corpus against Immigration and Customs Enforcement.";

function tagsOf(...docket: readonly string[]) {
  return lastTags(docketIn(docket), "mied", "defendant");
}

/** Things that tell what is done to people and papers. */
const told: readonly (readonly [text: string, ...effects: EffectName[]])[] = [
  ["ORDER. Respondents are barred from using the plane ticket before June 2.", "removal-stayed"],
  ["ORDER: ICE shall strike Mr. Roe from tomorrow's charter list.", "removal-stayed"],
  ["ORDER. A supervisor must hear her out before officers take her over the bridge.", "removal-stayed"],
  ["ORDER. Respondents shall not drive Petitioner across the frontier.", "removal-stayed"],
  ["ORDER: the agency is free to take Ms. Roe up again.", "detention-ordered"],
  ["ORDER. Until the ruling Petitioner may lodge with her aunt in Ohio under curfew.", "release-ordered"],
  ["ORDER. The jail shall sign Petitioner out by noon.", "release-ordered"],
  ["ORDER: Respondents shall transmit the booking sheets to Petitioner's counsel.", "disclosure-ordered"],
  ["ORDER that ICE furnish to the Court the record of removal and the flight itinerary.", "disclosure-ordered"],
  [
    "MINUTE ORDER by Judge Fenn: 31 having been unopposed, the reports shall be turned over forthwith.",
    "disclosure-ordered",
  ],
  ["ORDER rejecting the claim of deliberative process privilege.", "disclosure-ordered"],
  ["ORDER. Plaintiffs are entitled to inspect the use-of-force reports.", "disclosure-ordered"],
  [
    "ORDER. The government shall furnish the names of the passengers and the time at which they left.",
    "disclosure-ordered",
  ],
  ["ORDER: the head count sheets are to go directly to Plaintiffs' counsel.", "disclosure-ordered"],
  ["ORDER: the limitation on public viewing of 11 is discontinued.", "unsealed"],
  ["ORDER that filing 7 be, and it is, screened from the public.", "sealed"],
  ["ORDER granting petition in part; custody hearing no later than May 3, 2024.", "bond-hearing-ordered"],
  ["ORDER: Level 2 restrictions shall be imposed on 8.", "sealed"],
];

test.each(told)("%s", (text, ...effects) => {
  expect(
    tagsOf(CASE, `90|${text}`)
      .effects.map(({ effect }) => effect)
      .toSorted(),
  ).toEqual(effects.toSorted());
});

test("what is kept from the public keeps nobody from anything", () => {
  const tags = tagsOf(CASE, "90|ORDER: the letter in support of release will be kept from public view.");
  expect(tags.effects.map(({ effect }) => effect)).toEqual(["sealed"]);
  expect(tags.affectsDetention).toBe("no");
});

test.each([
  "ORDER. Respondents have a laissez-passer that is good until August 9. They may renew it; they may not act upon it.",
  "ORDER. The Attorney General shall leave matters as they stand until May 12.",
])("is put before a person where it was not read: %s", (text) => {
  expect(tagsOf(CASE, `90|${text}`).unclear).not.toBeNull();
});

test.each([
  "ORDER: Defendants shall file the names of their trial witnesses by May 1.",
  "ORDER: expert reports shall be exchanged by May 1.",
  "ORDER: Petitioner may not use his travel document to prove his age.",
])("discloses and stays nothing: %s", (text) => {
  expect(tagsOf(CASE, `90|${text}`).effects).toEqual([]);
});

test("a time that an order of relief set is moved: told, and not passed over", () => {
  const tags = tagsOf(
    CASE,
    "19|ORDER granting petition in part; custody hearing no later than May 3, 2024.",
    "24|ORDER. The airport being closed, the outside date in ECF No. 19 is shifted to May 10.",
  );
  expect(tags.unclear).not.toBeNull();
});

test("an order by its number takes somebody in", () => {
  const relief = "37|ORDER enjoining removal of class members.";
  const tags = tagsOf(
    CASE,
    relief,
    "53|ORDER. The Court did not mean to leave out Mr. Roe. The injunction at 37 takes in Mr. Roe from this day.",
  );
  expect(tags.effects.map(({ effect }) => effect)).toEqual(["removal-stay-expanded"]);
});
