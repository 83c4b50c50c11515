import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tab } from "@/scripts/browsers/tab.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { openBench, replayAddresses, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { openView } from "../support/docket-page.ts";

const URL_OF_OTHER = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?777333444555666-L_1_0-1";
const HTML = "text/html; charset=utf-8";

describe("another docket", () => {
  let bench: Bench;
  let page: Tab;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: "2017-06-30" });
    bench.replay.put(URL_OF_OTHER, { body: districtReport(largeDocket(40)), contentType: HTML });
    await (await bench.visit(replayAddresses.district)).close();
    page = await bench.own("docket.html");
  });
  afterAll(() => bench?.close());

  /** What the database holds of the other docket. */
  async function storedOfOther(): Promise<{ dockets: number; entries: number }> {
    const dockets = await rowsOf<{ key: string }>(page, "dockets");
    const entries = await rowsOf<{ docketKey: string }>(page, "entries");
    const other = dockets.filter(({ key }) => key.includes("18-cv-13579") || key.includes("330123"));
    const count = entries.filter(({ docketKey }) => other.some(({ key }) => key === docketKey)).length;
    return { dockets: other.length, entries: count };
  }

  test("is read and tagged on its page, and not stored before anybody asks", async () => {
    const tab = await bench.visit(URL_OF_OTHER);
    await untilBeside(tab, /40 entries read\.\s+Not watched/);
    expect(await storedOfOther()).toEqual({ dockets: 0, entries: 0 });
    await tab.close();
  });

  test("is stored once Watch is pressed, its first entries taken as known", async () => {
    const tab = await bench.visit(URL_OF_OTHER);
    await tab.clickBeside("button", "Watch");
    await untilBeside(tab, /40 entries are stored/);
    await tab.reload();
    await untilBeside(tab, /Nothing new/);
    expect(await storedOfOther()).toEqual({ dockets: 1, entries: 40 });
    await tab.close();
  });

  test("brings news when it has some, in its own matter", async () => {
    bench.replay.put(URL_OF_OTHER, { body: districtReport(largeDocket(42)), contentType: HTML });
    const tab = await bench.visit(URL_OF_OTHER);
    await untilBeside(tab, /2 new entries/);
    await tab.close();
    await page.reload();
    await untilShown(page, /Roe v\. Placeholder/);
  });

  test("is no longer stored after Stop watching, and keeps what it had", async () => {
    await openView(page, "Dockets");
    await page.click('article[aria-label*="13579"] button', "Stop watching");
    await untilShown(page, /not watched/);
    bench.replay.put(URL_OF_OTHER, { body: districtReport(largeDocket(44)), contentType: HTML });
    const tab = await bench.visit(URL_OF_OTHER);
    await untilBeside(tab, /Not watched/);
    await page.reload();
    await untilShown(page, /42 entries stored/);
    await tab.close();
  });
});
