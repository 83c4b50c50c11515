import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tab } from "@/scripts/browsers/tab.ts";
import { districtDocket } from "@/scripts/replay/docket-data.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { hostilePages } from "@/scripts/replay/variants/hostile.ts";
import { openBench, replayAddresses, summaryOf, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { entryCount } from "../support/docket-page.ts";

const DAY = "2017-06-30";
const known = districtDocket(DAY).entries.length;
const HTML = "text/html; charset=utf-8";

describe("pages that a court would never send", () => {
  let bench: Bench;
  let page: Tab;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: DAY });
    await (await bench.visit(replayAddresses.district)).close();
    page = await bench.own("docket.html");
    expect(await entryCount(page)).toBe(known);
  });
  afterAll(() => bench?.close());

  async function visitHostile(body: string | Buffer, contentType = HTML): Promise<{ tab: Tab; summary: string }> {
    bench.replay.put(replayAddresses.district, { body, contentType });
    const tab = await bench.running.newTab();
    await tab.goto(replayAddresses.district);
    const summary = await summaryOf(tab, 150_000);
    bench.replay.put(replayAddresses.district, null);
    return { tab, summary };
  }

  async function entriesAfter(): Promise<number> {
    await page.reload();
    return entryCount(page);
  }

  test("script in captions, parties and entries is shown as text and never runs", async () => {
    const { tab } = await visitHostile(hostilePages.scriptInCaption(DAY));
    await page.reload();
    await entryCount(page);
    await page.click('[role="option"]', "ECF 43");
    expect(await tab.evaluate(scriptRan)).toBe(false);
    expect(await page.evaluate(scriptRan)).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll("img[src='x'], main script").length)).toBe(0);
    expect(await entriesAfter()).toBe(known);
    await tab.close();
  });

  test("100,000 rows: the page stays usable and a problem is reported", async () => {
    const { tab, summary } = await visitHostile(hostilePages.manyRows(DAY));
    expect(summary).toMatch(/too many|more than|could not be read|100,0\d\d/i);
    expect(await tab.evaluate(() => document.title)).toContain("CM/ECF");
    await tab.close();
  });

  test("five megabytes of tables inside each other", async () => {
    const { tab, summary } = await visitHostile(hostilePages.nestedTables(DAY));
    expect(summary.length).toBeGreaterThan(0);
    expect(await entriesAfter()).toBe(known);
    await tab.close();
  });

  test("broken markup: what can be read is read, the rest is reported, nothing known is lost", async () => {
    const { tab, summary } = await visitHostile(hostilePages.brokenMarkup(DAY));
    expect(summary.length).toBeGreaterThan(0);
    expect(await entriesAfter()).toBeGreaterThanOrEqual(known);
    await tab.close();
  });

  test("the wrong encoding changes no stored text and adds no entry", async () => {
    const before = await rowsOf<{ id: string; docketText: string }>(page, "entries");
    const utf8 = Buffer.from(districtReport(districtDocket(DAY)).replaceAll("Petitioners", "Pétitioners’"), "utf8");
    const { tab } = await visitHostile(utf8, "text/html; charset=utf-16le");
    expect(await entriesAfter()).toBe(known);
    const after = await rowsOf<{ id: string; docketText: string }>(page, "entries");
    expect(after.map(({ docketText }) => docketText)).toEqual(before.map(({ docketText }) => docketText));
    await tab.close();
  });

  test("an entry that says it is of another case is reported and not taken into this one", async () => {
    await (await bench.visit(replayAddresses.district)).close();
    const before = await rowsOf<StoredEntry>(page, "entries");
    const { tab, summary } = await visitHostile(hostilePages.entryOfAnotherCase(DAY));
    expect(summary).toMatch(/link to another case than 321020: 43\. They are not taken into this docket/);
    expect((await rowsOf<StoredEntry>(page, "entries")).map(facts)).toEqual(before.map(facts));
    await tab.close();
  });

  test("a page whose header and links name two cases is not merged into either", async () => {
    const { tab, summary } = await visitHostile(hostilePages.pageOfAnotherCase(DAY));
    expect(summary).toMatch(/carries the id of mied 2:17-cv-11910\. Nothing was stored/);
    expect(await entriesAfter()).toBe(known);
    const entries = await rowsOf<{ docketKey: string }>(page, "entries");
    expect(new Set(entries.map(({ docketKey }) => docketKey)).size).toBe(1);
    await tab.close();
  });
});

interface StoredEntry {
  readonly id: string;
  readonly documentNumber: string | null;
  readonly docketText: string;
  readonly pacerSeqNo: string | null;
  readonly pacerDocId: string | null;
}

/** What of an entry a foreign one must not change. */
function facts({ id, documentNumber, docketText, pacerSeqNo, pacerDocId }: StoredEntry): StoredEntry {
  return { id, documentNumber, docketText, pacerSeqNo, pacerDocId };
}

function scriptRan(): boolean {
  return (window as unknown as { scriptRan?: boolean }).scriptRan ?? false;
}
