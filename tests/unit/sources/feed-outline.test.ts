import fc from "fast-check";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { feedInstant } from "@/lib/sources/text/feed-date.ts";
import { feedOf, itemsWith, outlineOf } from "@/lib/sources/text/feed-outline.ts";
import { readText, textFileOf } from "@/lib/sources/text-registry.ts";
import { bytesOf, feedText, type Item } from "../watch/court-feed.ts";

const item = (seq: number, part: Partial<Item> = {}): Item => ({
  number: "2:26-cv-10011",
  caseId: "390001",
  seq,
  event: "Order",
  at: `2026-01-05T13:${String(10 + seq)}:00Z`,
  ...part,
});
const two = feedText([item(1), item(2, { number: "2:25-cv-12345", caseId: "380777" })], "2026-01-05T13:50:00Z");

test("says what a court's feed covers, when it was made, of which court it is and what it carries", () => {
  expect(outlineOf(two)).toMatchObject({
    kind: "rss",
    itemCount: 2,
    isCut: false,
    times: ["2026-01-05T13:11:00.000Z", "2026-01-05T13:12:00.000Z"],
    builtAt: "2026-01-05T13:50:00.000Z",
    carries: "Docket entries of type: all",
    courtId: "mied",
  });
});

test.each(["", "plain", "<html><item></item></html>", "{}", '<?xml version="1.0"?><rdf/>'])("%j is no feed", (text) => {
  expect(outlineOf(text)).toBeNull();
});

test("CourtListener's feed is told by its entries, and repeats no moment as its own", () => {
  const text = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><updated>2026-01-04T00:00:00-08:00</updated>
<entry><published>2026-01-05T00:00:00-08:00</published></entry></feed>`;
  expect(outlineOf(text)).toMatchObject({
    kind: "atom",
    itemCount: 1,
    times: ["2026-01-05T08:00:00.000Z"],
    builtAt: null,
  });
});

test("a feed that ends anywhere before its end is cut, with the items that are whole", () => {
  for (let length = two.indexOf("<channel>"); length < two.lastIndexOf("</rss"); length++) {
    const outline = outlineOf(two.slice(0, length))!;
    expect(outline.isCut).toBe(true);
    expect(outline.itemCount).toBe(two.slice(0, length).split("</item>").length - 1);
  }
});

test("an end that is quoted or in a comment parts nothing", () => {
  const odd = two.replace("[Order]", "<![CDATA[ </item> ]]>");
  expect(outlineOf(odd)?.items).toBeNull();
  expect(outlineOf(two.replace("[Order]", "<!-- </item> -->"))?.items).toBeNull();
  expect(outlineOf(two.replace("[Order]", "<![CDATA[[Order]]]>"))?.items).toHaveLength(2);
});

describe("the items of some cases", () => {
  const outline = outlineOf(two)!;
  test("are those with a mark of theirs, and those of the same case id", () => {
    expect(itemsWith(outline, ["10011"])).toHaveLength(1);
    expect(itemsWith(outline, ["380777"])).toHaveLength(1);
    expect(itemsWith(outline, [])).toEqual([]);
    const unnumbered = outlineOf(
      feedText([item(1), item(2, { number: "" }), item(3, { caseId: "5" })], "2026-01-05T13:50:00Z"),
    )!;
    expect(itemsWith(unnumbered, ["10011"])).toHaveLength(3);
  });
  test("are kept where a digit is written as a character reference", () => {
    const hidden = outlineOf(two.replace("2:26-cv-10011", "2:26-cv-&#49;0011").replaceAll("390001", "39&#x30;001"))!;
    expect(itemsWith(hidden, ["10011"])).toHaveLength(1);
  });
});

/** What is read of one docket, from the whole feed or from the items that can be of it. */
async function entriesOf(text: string, number: string): Promise<unknown> {
  const outcome = await readText({ ...textFileOf(bytesOf(text), null), text }, {});
  const snapshots = outcome.ok ? outcome.snapshots.filter(({ docket }) => docket.docketNumber === number) : [];
  return snapshots.map(({ docket }) => docket);
}

test("read alone they give what the whole feed gives of these cases", async () => {
  const items = fc.array(
    fc.record({
      number: fc.constantFrom("2:26-cv-10011", "2:25-cv-12345", "4:24-cr-20001", ""),
      caseId: fc.constantFrom("390001", "380777", "1"),
      seq: fc.integer({ min: 1, max: 30 }),
      event: fc.constantFrom("Order", "Notice 10011", "Judgment", "a [b] c"),
      at: fc.constantFrom("2026-01-05T13:10:00Z", "2026-01-05T13:11:00Z"),
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(items, async (given) => {
      const text = feedText(given, "2026-01-05T13:50:00Z");
      const outline = outlineOf(text)!;
      const ours = itemsWith(outline, ["10011"])!;
      const alone = ours.length === 0 ? [] : await entriesOf(feedOf(outline, ours), "2:26-cv-10011");
      expect(alone).toEqual(await entriesOf(text, "2:26-cv-10011"));
    }),
    { numRuns: 300 },
  );
});

const CORPUS = "../shared/corpus/rss-feeds";
const feeds = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith(".xml")) : [];
if (feeds.length === 0) console.info(`${CORPUS} is not there: real feeds are not read`);
describe.runIf(feeds.length > 0)("a real feed", () => {
  test.each(feeds)("%s is parted into its items, and each of its cases read alone is the same", async (name) => {
    const { text } = textFileOf(readFileSync(`${CORPUS}/${name}`), name);
    const outline = outlineOf(text)!;
    expect(outline.isCut).toBe(false);
    expect(outline.items).toHaveLength(text.split("</item>").length - 1);
    expect(outline.times).toHaveLength(outline.itemCount);
    expect(outline.builtAt).not.toBeNull();
    const whole = await readText({ ...textFileOf(bytesOf(text), null), text }, {});
    const snapshots = whole.ok ? whole.snapshots : [];
    for (const { docket } of snapshots.slice(0, 40)) {
      const serial = /(\d+)$/.exec(docket.docketNumber)![1]!.replace(/^0+/, "");
      const ours = itemsWith(outline, [serial, ...(docket.pacerCaseId === null ? [] : [docket.pacerCaseId])])!;
      const alone = await entriesOf(feedOf(outline, ours), docket.docketNumber);
      expect(alone).toEqual(await entriesOf(text, docket.docketNumber));
    }
  });
});

test("moments are the same read one by one and from the beginning of their day", () => {
  const printed = [
    "Sun, 08 Mar 2026 23:59:59 EST",
    "Sun, 08 Mar 2026 00:00:00 EDT",
    "Sun, 08 Mar 2026 10:58:42 EDT",
    "Sun, 8 Mar 2026 10:58:42 GMT",
    "Tue, 31 Feb 2026 10:00:00 GMT",
    "Sat, 28 Feb 2026 10:00:60 GMT",
    "Sat, 28 Feb 2026 24:00:00 GMT",
    "Sat, 28 Feb 2026 10:00:00 XYZ",
    "28 Feb 2026 10:00:00 +0100",
    "Fri, 27 Feb 2026 10:00 PST",
    "",
  ];
  const items = printed.map((each) => `<item><pubDate>${each}</pubDate></item>`).join("");
  const times = printed.flatMap((each) => feedInstant(each) ?? []);
  expect(outlineOf(`<rss version="2.0"><channel>${items}</channel></rss>`)?.times).toEqual(times);
  expect(times.length).toBeGreaterThan(5);
});
