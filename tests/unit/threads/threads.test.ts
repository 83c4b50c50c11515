import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { threadsKeeper } from "@/lib/threads/keep-threads.ts";
import { ownReferences } from "@/lib/threads/parents.ts";
import { threadsOf } from "@/lib/threads/threads.ts";
import { docketOf, membersOf, threadsIn } from "./sample.ts";

const DOCKET = [
  "1 2017-06-15 PETITION for Writ of Habeas Corpus by Sam Roe and others. (Roe, Jane)",
  "11 2017-06-15 MOTION for Temporary Restraining Order by All Petitioners. (Attachments: # 1 Exhibit) (Roe, Jane)",
  "12 2017-06-16 NOTICE TO APPEAR: Motion hearing re 11 MOTION for Temporary Restraining Order set for 6/21/2017 before District Judge Ann Poe.",
  "13 2017-06-17 MOTION to Seal Exhibit by All Petitioners. (Roe, Jane)",
  "17 2017-06-20 RESPONSE to 11 MOTION for Temporary Restraining Order, 13 MOTION to Seal filed by All Respondents. (Doe, John)",
  "18 2017-06-21 REPLY to Response re 11 MOTION for Temporary Restraining Order filed by All Petitioners. (Roe, Jane)",
  "19 2017-06-21 REPLY to 17 Response filed by All Petitioners. (Roe, Jane)",
  "20 2017-06-21 NOTICE of Appearance by Al Ray on behalf of All Petitioners. (Ray, Al)",
  "32 2017-06-22 ORDER granting 11 Motion for Temporary Restraining Order. Signed by District Judge Ann Poe.",
  "33 2017-06-23 MOTION for Reconsideration re 32 Order by All Respondents. (Doe, John)",
  "34 2017-06-24 ORDER denying 33 Motion for Reconsideration. Signed by District Judge Ann Poe.",
  "35 2017-06-25 NOTICE OF APPEAL by All Respondents re 32 Order. (Doe, John)",
  "36 2017-06-26 NOTICE of Compliance with 32 Order filed by All Respondents. (Doe, John)",
];

describe("a thread", () => {
  const threads = threadsIn(DOCKET);

  test("is a motion with its papers, rulings, reconsideration and appeal, in the order of the docket", () => {
    expect(membersOf(threads, "e11")).toBe(
      "e12 hearing, e17 response, e18 reply, e19 reply, e32 ruling, e33 later motion, e34 order, e35 notice of appeal, e36 notice",
    );
    expect(threads.threads.get("e11")?.members[0]).toEqual({ entryId: "e11", role: "head" });
  });

  test("a paper on two motions belongs to both; what stands alone belongs to none", () => {
    expect(threads.headsOf.get("e17")).toEqual(["e11", "e13"]);
    expect(threads.headsOf.has("e20")).toBe(false);
  });

  test("the motion to reconsider has a thread of its own", () => {
    expect(membersOf(threads, "e33")).toBe("e34 ruling");
    expect(threads.headsOf.get("e33")).toEqual(["e33", "e11"]);
  });

  test("a reply to a response on the motions of both sides is on those of its own side", () => {
    const both = threadsIn([
      "1 2020-01-01 MOTION for Summary Judgment by All Petitioners. (Roe, Jane)",
      "2 2020-01-01 MOTION to Dismiss by All Respondents. (Doe, John)",
      "3 2020-01-08 RESPONSE to 1 MOTION for Summary Judgment, 2 MOTION to Dismiss filed by All Petitioners. (Roe, Jane)",
      "4 2020-01-15 REPLY to 3 Response filed by All Respondents. (Doe, John)",
    ]);
    expect(both.headsOf.get("e4")).toEqual(["e2"]);
  });

  test("a court of appeals names filings by numbers in brackets", () => {
    const appeal = threadsIn(
      [
        "7 2019-02-01 MOTION filed by Appellant Sam Roe to stay removal [6111222]. Certificate of service dated 02/01/2019. [19-1234]",
        "9 2019-02-09 ORDER entered by Ann Poe, Appellate Judge: the motion [6111222-2] is granted. [19-1234]",
      ],
      "ca1",
    );
    expect(membersOf(appeal, "e7")).toBe("e9 ruling");
    expect(appeal.outcomes.get("e7")).toMatchObject({ state: "granted", by: "e9" });
  });

  test("a paper without a number is on the one open motion of that title, on none when two could be meant", () => {
    const sanctions = "10 2020-01-02 MOTION for Sanctions by All Respondents. (Doe, John)";
    const second = "12 2020-01-03 Second MOTION for Sanctions by All Respondents. (Doe, John)";
    const answer = "14 2020-01-09 RESPONSE to Respondents' Motion for Sanctions filed by All Petitioners. (Roe, Jane)";
    expect(threadsIn([sanctions, answer]).headsOf.get("e14")).toEqual(["e10"]);
    expect(threadsIn([sanctions, second, answer]).headsOf.has("e14")).toBe(false);
  });

  test("the number may follow the title", () => {
    const trailing = threadsIn([
      "35 2015-01-20 MOTION in Limine to Exclude Testimony by Attorney Al Ray as to defendant Sam Roe. (Ray, Al)",
      "43 2015-02-03 BRIEF in opposition to MOTION in Limine to Exclude Testimony 35 by Attorney Jane Doe. (Doe, Jane)",
    ]);
    expect(trailing.headsOf.get("e43")).toEqual(["e35"]);
  });

  test("an order of the court's own motion leads a thread of what is filed on it", () => {
    const ownMotion = threadsIn([
      "19 2023-02-27 ORDER TO SHOW CAUSE why Respondents should not be held in contempt. Signed by District Judge Ann Poe.",
      "21 2023-03-03 RESPONSE to 19 Order to Show Cause filed by All Respondents. (Doe, John)",
    ]);
    expect(membersOf(ownMotion, "e19")).toBe("e21 response");
  });
});

describe("references to entries that nobody has seen", () => {
  test("are listed once, with who names them and which of those are unclear", () => {
    const threads = threadsIn([
      "316 2018-06-20 ORDER granting 307 Motion. Signed by District Judge Ann Poe.",
      "317 2018-06-21 RESPONSE to 307 Motion filed by All Respondents. (Doe, John)",
    ]);
    expect(threads.unseen).toEqual([
      { docketKey: "mied:2:17-cv-11910", number: "307", namedBy: ["e316", "e317"], unclearOf: ["e316"] },
    ]);
  });

  test("an attachment's number is seen with its entry", () => {
    expect(
      threadsIn(["81 2018-04-27 LETTER from the court.", "84 2018-05-04 BRIEF in answer to [81-2] filed by Appellees."])
        .unseen,
    ).toEqual([]);
  });
});

describe("which numbers a text is about", () => {
  test.each([
    ["RESPONSE to 138 MOTION for X, 139 AMENDED MOTION for Y filed by Z", ["138", "139"], ["138", "139"]],
    ["RESPONSE to 50 Motion for Extension of Time to Respond to 45 Motion", ["50", "45"], ["50"]],
    ["ORDER re [45]", ["45"], ["45"]],
    ["REPLY to Response re 13", ["13"], ["13"]],
    ["NOTICE re ECF Nos. 12, 13 and 14", ["12", "13", "14"], ["12", "13", "14"]],
    ["ORDER on 7/12/2017 re 12 Motion", ["12"], ["12"]],
  ])("%s", (text, references, own) => expect(ownReferences(text, references)).toEqual(own));
});

test("no docket, however its entries refer to each other, makes a circle or a lost member", () => {
  const line = fc.tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(
      "MOTION re",
      "RESPONSE to",
      "REPLY to",
      "ORDER granting",
      "ORDER vacating",
      "NOTICE OF APPEAL re",
      "NOTICE re",
    ),
    fc.integer({ min: 1, max: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const entries = docketOf(
        lines.map(
          ([number, words, of], at) =>
            `${number} 2017-06-${String((at % 28) + 1).padStart(2, "0")} ${words} ${of} Motion by All Petitioners.`,
        ),
      );
      const threads = threadsOf(entries.map((each, at) => ({ ...each, entry: { ...each.entry, id: `x${at}` } })));
      for (const [id, heads] of threads.headsOf) {
        for (const head of heads)
          expect(threads.threads.get(head)?.members.some(({ entryId }) => entryId === id)).toBe(true);
      }
      for (const { members, headId } of threads.threads.values()) {
        expect(members.filter(({ role }) => role === "head").map(({ entryId }) => entryId)).toEqual([headId]);
      }
    }),
    { numRuns: 200 },
  );
});

test("the same threads are given again until something that they rest on changes", () => {
  const keep = threadsKeeper();
  const entries = docketOf(DOCKET);
  const first = keep.atOnce(entries);
  expect(keep.atOnce(entries.map((each) => ({ ...each, entry: { ...each.entry } })))).toBe(first);
  const changed = entries.map((each) =>
    each.entry.id === "e32" ? { ...each, tags: { ...each.tags, dispositions: [] } } : each,
  );
  expect(keep.atOnce(changed)).not.toBe(first);
});
