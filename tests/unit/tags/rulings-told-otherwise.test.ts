import { expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import { effectNames, lastTags, rulingsTold, taggable } from "./taggable.ts";

/** What was ruled on and how, where the words are not those that most orders use. */
const rulings: readonly (readonly [text: string, dispositions: readonly string[]])[] = [
  ["///ORDER granting 6 Motion to Certify. So Ordered by Judge Ada Quill.", ["6 granted"]],
  ["///ORDER denying 9 Motion for Bail. So Ordered by Judge Ada Quill.", ["9 denied"]],
  ["ORDER: 2 Motion is granted to that extent. Signed by Judge Ada Quill.", ["2 granted in part"]],
  ["ORDER: 1 Petition is granted to this extent: a custody hearing shall be held.", ["1 granted in part"]],
  ["ORDER: 4 Motion is granted only to the following extent: Petitioner may call counsel.", ["4 granted in part"]],
  ["ORDER: 4 Motion is granted.", ["4 granted"]],
  [
    "NOTATION ORDER: Telephone conference on Plaintiffs' 3 Motion for Temporary Restraining Order will be held 1/11/2023 at 2:00 PM.",
    ["null set"],
  ],
  ["ORDER: Oral argument on the motion will be held on 3/1/2024.", ["null set"]],
  ["ORDER: The Court will hear counsel on 3/12/2024 at 10:30 AM in Courtroom 3.", ["null set"]],
  ["ORDER: The stay of removal is carried forward to 5/6/2022.", ["null extended"]],
  ["ORDER: The restraint on deportation is carried forward through 5/6/2022.", ["null extended"]],
  ["ORDER: The class is enlarged to take in detainees at the Elm County Jail.", []],
];

test.each(rulings)("%s", (text, dispositions) => {
  const tags = lastTags([taggable("99", text, "2021-01-01")], "mied");
  expect(tags.dispositions.map(({ of, outcome }) => `${of ?? "null"} ${outcome}`)).toEqual(dispositions);
});

test("a mandate on the docket below stays unclear where only the trial court's own ruling was seen", () => {
  const tags = lastTags(
    [
      taggable(
        "16",
        "ORDER granting 1 Petition for Writ of Habeas Corpus. Respondents shall release Petitioner.",
        "2024-05-06",
      ),
      taggable("17", "NOTICE OF APPEAL as to 16 Order by Respondents.", "2024-05-07"),
      taggable(
        "27",
        "MANDATE of the U.S. Court of Appeals for the First Circuit as to 17 Notice of Appeal.",
        "2025-03-17",
      ),
    ],
    "rid",
  );
  expect(tags.unclear).toEqual(expect.any(String));
});

/** When relief ends, where a court says so by its own ruling to come. */
test.each([
  ["ORDER: Respondents shall not remove Petitioner until the Court rules on 7.", "decision on the motion"],
  [
    "ORDER: Respondents shall not remove Petitioner until the Court has ruled upon the motion at 7.",
    "decision on the motion",
  ],
  ["ORDER: Respondents shall not deport Petitioner until the court decides 7.", "decision on the motion"],
  ["ORDER: Respondents shall not deport Petitioner until her motion is decided.", "decision on the motion"],
  ["ORDER: Respondents shall not deport Petitioner pending a ruling on 7.", "decision on the motion"],
])("%s", (docketText, until) => {
  const tags = lastTags([taggable("99", docketText, "2021-01-01")], "mied");
  expect(tags.effects.map((each) => each.until)).toEqual([until]);
});

test("a stay refused on a motion keeps the relief of the order that the motion names, not the newest", () => {
  const texts = [
    "MOTION for Preliminary Injunction compelling bond hearings by Ada Roe.",
    "ORDER granting 1 Motion for Preliminary Injunction. Each class member shall be given a bond hearing.",
    "ORDER: ICE officers shall not interview class members.",
    "MOTION to Stay 2 Ruling Pending Appeal by Field Office Director.",
    "ORDER denying 4 Motion.",
  ];
  const entries = texts.map((docketText, at) => taggable(String(at + 1), docketText, `2021-01-0${String(at + 1)}`));
  expect(effectNames(lastTags(entries, "mied"))).toEqual(["bond-hearing-ordered"]);
});

/** An order of release is held back, and the hold ends. */
test.each([
  [
    "TEXT ORDER: at the request of the United States Attorney, 2 Opinion and Order is put on hold for 72 hours.",
    "release-stayed",
  ],
  ["TEXT ORDER: the Court's order is paused until 5/3/2021 so that Respondents may appeal.", "release-stayed"],
  ["TEXT ORDER: 2 Opinion and Order is on hold until 5/3/2021.", "release-stayed"],
])("%s", (second, effect) => {
  const texts = [
    "PETITION for Writ of Habeas Corpus by Ada Roe.",
    "OPINION AND ORDER granting 1 Petition. Petitioner shall be freed before midnight.",
    second,
    "TEXT ORDER: no appeal having been authorized, the 72-hour hold on 2 Opinion and Order is lifted.",
  ];
  const tags = tagDocket(
    texts.map((docketText, at) => taggable(at < 2 ? String(at + 1) : null, docketText, `2021-01-0${String(at + 1)}`)),
    { courtId: "vtd", governmentSide: "respondent" },
  );
  expect(tags.slice(2).map((each) => each.effects.map((own) => own.effect))).toEqual([[effect], ["release-ordered"]]);
});

const MOTION = "MOTION for Release on Bail by Osei Banda, Ray Munk and Ada Fenn.";

/** What an order makes of motion 5, asked before it. */
function onMotion(text: string) {
  const entry = (documentNumber: string | null, docketText: string) =>
    taggable(documentNumber, docketText, "2024-05-06");
  const tags = lastTags([entry("5", MOTION), entry("6", text)], "mied");
  return {
    dispositions: rulingsTold(tags),
    effects: effectNames(tags),
    direction: tags.direction,
  };
}

test.each([
  ["ORDER granting 5 Motion for Release as to Osei Banda and denying as to Ada Fenn.", "5 granted in part"],
  ["ORDER: Motion for Release 5 is GRANTED as to Osei Banda; DENIED as to all others.", "5 granted in part"],
  [
    "ORDER: Motion for Release 5 is GRANTED with respect to Osei Banda and DENIED with respect to Ada Fenn.",
    "5 granted in part",
  ],
  ["ORDER ON BAIL MOTIONS: GRANTED as to Osei Banda and Ray Munk; DENIED as to Ada Fenn.", "- granted", "- denied"],
])("who is refused stands beside who is granted: %s", (text, ...dispositions) => {
  expect(onMotion(text)).toEqual({
    dispositions,
    effects: ["release-denied", "release-ordered"],
    direction: "mixed",
  });
});

test.each([
  "ORDER granting 5 Motion for Release as to Osei Banda and denying it as to costs.",
  "ORDER granting 5 Motion for Release as to Osei Banda and denying it as to Count II.",
])("what is refused beside a grant is not a person: %s", (text) => {
  expect(onMotion(text).effects).toEqual(["release-ordered"]);
});

test.each([
  ["Argued and GRANTED for reasons stated from the bench.", "granted", "release-ordered"],
  ["Appearances of counsel. Motion argued and denied.", "denied", "release-denied"],
  ["Heard, argued, and GRANTED for the reasons stated on the record.", "granted", "release-ordered"],
])("what was heard is ruled on: %s", (ruling, outcome, effect) => {
  const heard =
    "Minute Entry for proceedings held before Judge Ada Quill: Motion Hearing held on 5/6/2024 re 5 MOTION for Release.";
  expect(onMotion(`${heard} ${ruling} (kgre)`)).toMatchObject({ dispositions: [`5 ${outcome}`], effects: [effect] });
});
