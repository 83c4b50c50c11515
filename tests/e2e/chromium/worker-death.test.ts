import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tab } from "@/scripts/browsers/tab.ts";
import { until } from "@/scripts/browsers/tab.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { badgeOf, openBench, replayAddresses, summaryOf, untilBeside, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { entryCount } from "../support/docket-page.ts";
import { controlWorker, type WorkerControl } from "../support/worker.ts";

const HTML = "text/html; charset=utf-8";

interface StoredEntry {
  readonly id: string;
  readonly documentNumber: string | null;
  readonly docketText: string;
}

describe("the background worker dies", () => {
  let bench: Bench;
  let page: Tab;
  let worker: WorkerControl;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: "2017-06-30" });
    await bench.visit(replayAddresses.district);
    page = await bench.own("docket.html");
    worker = await controlWorker(bench, page);
  });
  afterAll(async () => {
    await worker?.close();
    await bench?.close();
  });

  async function storedOfOther(): Promise<StoredEntry[]> {
    const all = await rowsOf<StoredEntry>(page, "entries");
    return all.filter(({ id }) => id.includes("13579") || id.includes("330123"));
  }

  test("stopping it really ends it, and the next message starts another", async () => {
    await (await bench.visit(replayAddresses.district)).close();
    await until(async () => worker.status() === "running", "the worker to run");
    await worker.stop();
    await (await bench.visit(replayAddresses.district)).close();
    await until(async () => worker.status() === "running", "another worker to run");
  });

  test("between two messages: the next page is read, counted and kept as if nothing had been", async () => {
    await worker.stop();
    bench.replay.state.asOf = "2017-07-07";
    const tab = await bench.visit(replayAddresses.district);
    await untilBeside(tab, /3 new entries/);
    await worker.stop();
    await page.reload();
    expect(await entryCount(page)).toBe(16);
    await page.click('[role="option"]', "ECF 61");
    await page.click("button", "Mark done");
    await until(async () => (await badgeOf(page)) === "2", "the badge after the mark");
    await tab.close();
  });

  test("in the middle of a merge, at many moments: nothing is lost and nothing doubled", async () => {
    const url = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?222333444555666-L_1_0-1";
    const serve = (size: number) =>
      bench.replay.put(url, { body: districtReport(largeDocket(size)), contentType: HTML });
    serve(100);
    const tab = await bench.visit(url);
    await tab.clickBeside("button", "Watch");
    await untilBeside(tab, /Watching/);
    let size = 100;
    let interrupted = 0;
    for (const delay of [0, 10, 25, 50, 80, 120, 180, 260, 400]) {
      size += 150;
      serve(size);
      await tab.goto(url);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await worker.strike();
      if ((await storedOfOther()).length < size) interrupted += 1;
    }
    expect(interrupted).toBeGreaterThan(2);
    await tab.goto(url);
    await untilBeside(tab, /new entr|Nothing new/);
    const stored = await storedOfOther();
    const numbers = stored.map(({ documentNumber }) => Number(documentNumber)).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: size }, (_each, index) => index + 1));
    expect(await summaryOf(tab)).toContain("Roe");
    await tab.close();
  });
});
