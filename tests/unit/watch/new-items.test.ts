import { describe, expect, test } from "vitest";
import { entryOf, docketOf } from "@/lib/sources/blank.ts";
import type { DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import { entryOfPrint, lookedFor, marksOf, newsOf, withoutDocket } from "@/lib/watch/new-items.ts";
import { docketRecord } from "./watch-world.ts";

const ours = docketRecord("mied", "2:26-cv-10011", { case: "390001" });
const theirs = docketRecord("mied", "2:25-cv-12345");
const stub = (pacerSeqNo: string | null, shortText: string): DocketEntry => entryOf({ pacerSeqNo, shortText });
const snapshot = (
  docketNumber: string,
  entries: readonly DocketEntry[],
  caseId: string | null = null,
): DocketSnapshot => ({
  sourceId: "cmecf-rss",
  docket: docketOf({ courtId: "mied", docketNumber, caseName: "A v. B", pacerCaseId: caseId, entries }),
  completeness: "partial",
  criteria: null,
  problems: [],
});
const feed = [
  snapshot("2:26-cv-10011", [stub("1", "Order"), stub("2", "Notice")]),
  snapshot("2:24-cv-55555", [stub("1", "Order")]),
  snapshot("2:25-cv-12345", [stub("1", "Order")]),
];

describe("the news of a feed", () => {
  test("are the entries of watched dockets that were not taken before, each docket's by itself", () => {
    const first = newsOf(feed, [ours, theirs], []);
    expect(first.news.map(({ docketKey, snapshot: { docket } }) => [docketKey, docket.entries.length])).toEqual([
      [ours.key, 2],
      [theirs.key, 1],
    ]);
    expect(first.shown).toHaveLength(3);
    expect(newsOf(feed, [ours, theirs], first.shown)).toEqual({ news: [], shown: first.shown });
    // Number 1 of one docket is not number 1 of the other.
    expect(
      newsOf(feed, [ours, theirs], withoutDocket(first.shown, ours.key)).news.map(({ docketKey }) => docketKey),
    ).toEqual([ours.key]);
  });
  test("hold what the feed now says differently, and only that", () => {
    const { shown } = newsOf(feed, [ours], []);
    const changed = [snapshot("2:26-cv-10011", [stub("1", "Judgment AND Order"), stub("2", "Notice")])];
    const { news } = newsOf(changed, [ours], shown);
    expect(news[0]?.snapshot.docket.entries.map(({ shortText }) => shortText)).toEqual(["Judgment AND Order"]);
    expect(shown.map(entryOfPrint)).toEqual([`${ours.key} seq:1`, `${ours.key} seq:2`]);
  });
  test("stand beside what was taken before, so that nobody takes the one for the other", () => {
    const { shown } = newsOf(feed, [ours], []);
    const more = [snapshot("2:26-cv-10011", [stub("3", "Order"), stub("1", "Order"), stub("2", "Notice")])];
    const { news } = newsOf(more, [ours], shown);
    expect(news[0]?.snapshot.docket.entries.map(({ pacerSeqNo }) => pacerSeqNo)).toEqual(["3"]);
    expect(news[0]?.snapshot.beside?.map(({ pacerSeqNo }) => pacerSeqNo)).toEqual(["1", "2"]);
  });
  test("keep equal entries without a key of their own apart", () => {
    const twins = [snapshot("2:26-cv-10011", [stub(null, "Minute Entry"), stub(null, "Minute Entry")])];
    const { news, shown } = newsOf(twins, [ours], []);
    expect(news[0]?.snapshot.docket.entries).toHaveLength(2);
    expect(new Set(shown).size).toBe(2);
    const three = [
      snapshot(
        "2:26-cv-10011",
        Array.from({ length: 3 }, () => stub(null, "Minute Entry")),
      ),
    ];
    expect(newsOf(three, [ours], shown).news).toHaveLength(1);
  });
  test("of one case in two parts of the feed are one docket's", () => {
    const parts = [snapshot("2:26-cv-10011", [stub("1", "Order")]), snapshot("", [stub("9", "Order")], "390001")];
    expect(newsOf(parts, [ours], []).news.map(({ snapshot: { docket } }) => docket.entries.length)).toEqual([2]);
  });
});

test("an item of a docket holds its serial or one of its ids, however the number is printed", () => {
  expect(marksOf([ours, docketRecord("ca6", "19-1080")])).toEqual(["390001", "10011", "1080"]);
  expect(marksOf([docketRecord("mied", "2:26-cv-00011", { copy: "77" })])).toContain("11");
  expect(marksOf([docketRecord("mied", "Misc. 7-A")])).toEqual(["Misc. 7-A"]);
});

test("another docket, or another name of one, is another question", () => {
  const one = lookedFor([ours, theirs]);
  expect(lookedFor([theirs, ours])).toBe(one);
  expect(lookedFor([ours])).not.toBe(one);
  expect(lookedFor([docketRecord("mied", "2:26-cv-10011"), theirs])).not.toBe(one);
});
