import { expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { effectNames, lastTags, taggable } from "./taggable.ts";

const PETITION = taggable("1", "PETITION for Writ of Habeas Corpus filed by Ada Roe.", "2024-02-01");

/** The tags of the last entry of a docket that begins with a habeas petition. */
function lastOf(...texts: readonly (readonly [number: string | null, text: string])[]): EntryTags {
  const entries = texts.map(([number, text], at) => taggable(number, text, `2024-03-${String(at + 10)}`));
  const tags = lastTags([PETITION, ...entries], "mied");
  if (tags === undefined) throw new Error("no entry was tagged");
  return tags;
}

/** What an order does, where its words could be taken for more, for less or for the contrary. */
const orders: readonly (readonly [text: string, ...effects: string[]])[] = [
  // What the government has to show at a hearing is not ordered.
  [
    "ORDER. Petitioner shall receive a bond hearing within 14 days, the government to justify her continued detention by clear and convincing evidence.",
    "bond-hearing-ordered",
  ],
  [
    "ORDER. Respondents bear the burden of justifying his detention. Petitioner shall be given a bond hearing by 4/1/2024.",
    "bond-hearing-ordered",
  ],
  ["ORDER. The Court finds that her continued detention is justified.", "release-denied"],
  // An injunction to do something.
  ["ORDER. The Court enjoins Respondents to provide class members a bond hearing.", "bond-hearing-ordered"],
  ["ORDER. Respondents are enjoined to release Petitioner.", "release-ordered"],
  ["ORDER. Respondents are enjoined from releasing class members into Mexico.", "release-denied"],
  [
    "ORDER. Class members detained more than six months are entitled by statute to a bond hearing.",
    "bond-hearing-ordered",
  ],
  ["ORDER. Petitioner is not entitled to a bond hearing.", "bond-hearing-denied"],
  // Places where people are held.
  [
    "ORDER. Respondents are PROHIBITED from removing Petitioner and from relocating her to any detention site outside Ohio.",
    "removal-stayed",
    "transfer-barred",
  ],
  // The end of a stay, told of a day to come.
  [
    "ORDER. The motion to stay removal is DENIED. The temporary stay of removal terminates on 4/6/2024.",
    "removal-stay-denied",
    "removal-stay-ended",
  ],
  ["ORDER. The stay of removal lapses on 4/6/2024.", "removal-stay-ended"],
  ["ORDER granting motion for stay of removal. The stay of removal expires on 4/6/2024.", "removal-stayed"],
  ["ORDER. Petitioner's stay of removal carries on pending issuance of the mandate.", "removal-stay-extended"],
  // Security for an injunction.
  [
    "ORDER granting preliminary injunction. Respondents are enjoined from re-detaining Petitioner. No bond.",
    "release-ordered",
  ],
  ["ORDER. Petitioner shall remain detained. No bond.", "release-denied"],
  ["ORDER. Petitioner's release is held in suspense until 5:00 p.m. on 4/2/2024.", "release-stayed"],
  // Leave to take somebody to a place that only a State names.
  ["ORDER. The class members may be sent to Arizona.", "transfer-permitted"],
  [
    "ORDER. No one on List B may be removed or pressed to sign a voluntary departure.",
    "contact-restricted",
    "removal-stayed",
  ],
  ["ORDER. Respondents are enjoined from removing Petitioner. She was pressed to sign a form.", "removal-stayed"],
  // Why it is ordered, told first, and numbers of paragraphs.
  [
    "ORDER REQUIRING RESPONSE. Respondents shall file an answer by 4/1/2024. To keep matters as they are, Petitioner's removal is ENJOINED.",
    "removal-stayed",
  ],
  ["ORDER. The class as defined in paragraph 81 of the petition is certified under Rule 23(b)(2).", "class-certified"],
  ["Rule 58 JUDGMENT in favor of Ada Roe against Bo Quill.", "judgment-entered"],
  ["ORDER: Motion to stay the issuance of the mandate filed by Appellee is DENIED."],
  [
    "ORDER DISMISSING CASE. NOTICE: If there are sealed documents in this case, they may be unsealed after 1 year.",
    "dismissed",
  ],
  ["ORDER. Declares that class members detained over a year are entitled to a bond hearing.", "bond-hearing-ordered"],
];

test.each(orders)("%s", (text, ...effects) => {
  expect(effectNames(lastOf(["20", text]))).toEqual(effects);
});

/** What a party asks for, and who asks. */
const motions: readonly (readonly [text: string, ...seeks: string[]])[] = [
  ["MOTION to Enforce 8 Order and for Release, the judge having declined to hear her, by Ada Roe.", "release-ordered"],
  ["MOTION to Revoke Bond and Return Petitioner to Custody by Bo Quill.", "release-stayed", "detention-ordered"],
  ["MOTION to Revoke Release and Remand Petitioner to ICE Custody by Bo Quill.", "release-stayed", "detention-ordered"],
  ["MOTION for Reconsideration of the 5/14/2024 bail revocation of Ada Roe.", "release-ordered"],
  ["MOTION for bail revocation by Bo Quill.", "release-stayed"],
  [
    "MOTION, for stay of removal and for leave to proceed in forma pauperis, on behalf of Ada Roe, FILED.",
    "removal-stayed",
  ],
];

test.each(motions)("%s", (text, ...seeks) => {
  const tags = lastOf(["20", text]);
  expect(tags.effects).toEqual([]);
  expect(tags.seeks).toEqual(seeks);
});

/** Until when and within what time, as the words tell it. */
const periods: readonly (readonly [text: string, until: string | null, within: string | null])[] = [
  ["ORDER. Pending a ruling on the petition, Petitioner shall not be removed.", "decision on the petition", null],
  [
    "ORDER. Respondents shall answer the petition. Pending a ruling Petitioner shall not be removed.",
    "decision on the petition",
    null,
  ],
  ["ORDER. Petitioner shall not be removed until the Court decides her 43 Motion.", "decision on the motion", null],
  [
    "ORDER. Petitioner shall not be re-detained during the pendency of these proceedings.",
    "end of the proceedings",
    null,
  ],
  ["ORDER. The stay of removal expires today as scheduled.", "2024-03-10", null],
  ["ORDER. Respondents shall release Petitioner by 6:00 p.m. today.", null, "by 6:00 p.m. today (2024-03-10)"],
  ["ORDER. Respondents shall release Petitioner today.", null, "today (2024-03-10)"],
  [
    "ORDER. Petitioner is to be freed no later than tomorrow at noon.",
    null,
    "no later than tomorrow at noon (2024-03-11)",
  ],
];

test.each(periods)("%s", (text, until, within) => {
  const tags = lastOf(["20", text]);
  expect([tags.until, tags.within]).toEqual([until, within]);
});

test("a mandate ends the stay that its opinion said would end with it", () => {
  const tags = tagDocket(
    [
      taggable("1", "AGENCY CASE docketed. Petition for review filed by Petitioner Ada Roe."),
      taggable("9", "COURT ORDER granting motion for stay of deportation filed by Petitioner Ada Roe [5]."),
      taggable(
        "30",
        "UNPUBLISHED OPINION FILED. Dismissed in part; Denied in part. Mandate issue date is 03/25/2024; the stay of deportation terminates on that date.",
      ),
      taggable("31", "MANDATE ISSUED."),
    ],
    { courtId: "ca5", governmentSide: "respondent" },
  );
  expect(tags.map(effectNames)).toEqual([[], ["removal-stayed"], ["removal-stay-ended"], ["removal-stay-ended"]]);
});

/** What is ruled on and set, beside what is granted. */
const rulings: readonly (readonly [text: string, ...dispositions: string[]])[] = [
  [
    "ORDER GRANTING 8 Request for Extension of Time. The answer is now due on or before 4/21/2024.",
    "8 granted",
    "- extended",
  ],
  [
    "ORDER granting motion to extend time to file brief. Brief deadline updated to 4/30/2024.",
    "- granted",
    "- extended",
  ],
  ["ORDER granting 8 Motion for Extension of Time.", "8 granted", "- extended"],
  ["ORDER granting 8 Motion for Leave to File Excess Pages. The brief is due 4/30/2024.", "8 granted"],
  ["ORDER SCHEDULING in-person hearing on 3 Motion for Release for 4/7/2024 at 2:00 PM.", "- set"],
  ["MINUTE entry before the Honorable Ada Quill: Evidentiary hearing held and continued to 4/5/2024.", "- set"],
  ["ORDER TO SHOW CAUSE. The Director shall appear in person on 4/30/2024 at 1:00 PM.", "- set"],
  ["ORDER. Petitioner shall appear for her check-in."],
  ["OPINION & ORDER: Accordingly the writ shall issue and Petitioner is to be freed.", "- granted"],
  ["JUDGMENT OF DISMISSAL granting 26 Motion to Dismiss as Moot.", "26 granted", "- dismissed"],
];

test.each(rulings)("%s", (text, ...dispositions) => {
  const tags = lastOf(["20", text]);
  expect(tags.dispositions.map(({ of, outcome }) => `${of ?? "-"} ${outcome}`)).toEqual(dispositions);
});

/** Orders that nobody needs to open for what they say about holding or removing people. */
test.each([
  "MINUTE ORDER: Petitioner's 2 Motion for TRO will be heard on the papers. Opposition due 4/2/2024.",
  "MINUTE ORDER: Defendants' unopposed motion 17 for a two-week extension is GRANTED.",
  "ORDER filed directing response to Motion for stay pending appeal [4]. The request for an administrative stay is held in abeyance.",
])("%s", (text) => {
  const tags = lastOf(["20", text]);
  expect([tags.affectsDetention, tags.affectsRemoval]).toEqual(["no", "no"]);
});

test("a refusal tells by its reasons what was asked for in a motion that was not seen", () => {
  const refusal = (claim: string) =>
    effectNames(
      lastOf([
        "6",
        `ORDER DENYING 2 Motion for Temporary Restraining Order. Petitioner has not shown a likelihood of success on ${claim}.`,
      ]),
    );
  expect(refusal("his claim to immediate liberty")).toEqual(["release-denied"]);
  expect(refusal("his claim for a bond hearing")).toEqual(["bond-hearing-denied"]);
  expect(refusal("his claim for return of property")).toEqual([]);
});

test("an order that is stayed by its number stays the relief it gave", () => {
  const tags = lastOf(
    [
      "25",
      "ORDER granting motion for release 22 as to the 13 individuals on List A, who shall be released by 3/14/2024.",
    ],
    [
      "34",
      "MINUTE entry before the Honorable Ada Quill: The 3/10/2024 minute order 25 is stayed insofar as it directs releases not yet carried out.",
    ],
  );
  expect(effectNames(tags)).toEqual(["relief-stayed"]);
  expect(tags.affectsDetention).toBe("yes");
});

test("whoever asks in vain for another hearing is refused one", () => {
  const hearing = ["12", "ORDER. Petitioner shall be afforded a bond hearing within 30 days."] as const;
  const motion = [
    "13",
    "MOTION to Reopen Case and to Enforce, asking this Court to hold a new hearing, by Ada Roe.",
  ] as const;
  const other = ["13", "MOTION to Reopen Case and to Enforce by Ada Roe."] as const;
  const refusal = ["16", "ORDER denying 13 Motion to Reopen and Enforce."] as const;
  expect(effectNames(lastOf(hearing, motion, refusal))).toEqual(["bond-hearing-denied"]);
  expect(effectNames(lastOf(hearing, other, refusal))).toEqual([]);
});

test("a longer restraining order, asked for beside a hearing, is the relief that it was", () => {
  const tags = lastOf(
    ["2", "MOTION for Temporary Restraining Order barring Petitioner's re-arrest by Ada Roe."],
    ["5", "ORDER granting 2 Motion for Temporary Restraining Order."],
    ["9", "STIPULATION to continue preliminary injunction hearing and to lengthen the TRO by Ada Roe."],
    ["10", "ORDER granting 9 Stipulation."],
  );
  expect(effectNames(tags)).toEqual(["release-ordered"]);
});
