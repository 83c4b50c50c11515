import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { openBench, untilBeside, type Bench } from "../support/bench.ts";
import { ourTasks, traced } from "../support/trace.ts";

const URL_OF_LARGE = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?999333444555666-L_1_0-1";
const LONGEST_MS = 50;

/**
 * A docket of 2,000 entries: how long the extension keeps the page's main thread at a stretch, from Chromium's own
 * trace. Processor time is counted and not the clock, so that other work on a shared machine does not count.
 */
describe("a page with 2,000 entries", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench("chromium");
    bench.replay.put(URL_OF_LARGE, {
      body: districtReport(largeDocket(2000)),
      contentType: "text/html; charset=utf-8",
    });
  });
  afterAll(() => bench?.close());

  test.each([
    ["not watched", /2,?000 entries read/, false],
    ["being watched", /2,?000 entries are stored/, true],
    ["watched", /Nothing new/, false],
  ] as const)("%s: no task of ours takes 50 ms", async (_state, shown, press) => {
    const tab = (await bench.running.newTab()) as ChromiumTab;
    const events = await traced(tab, async () => {
      await tab.goto(URL_OF_LARGE);
      if (press) await tab.clickBeside("button", "Watch");
      await untilBeside(tab, shown, 60_000);
      await tab.page.mouse.wheel(0, 4000);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
    const tasks = ourTasks(events, bench.running.extensionUrl(""));
    const longest = Math.max(...tasks);
    const total = tasks.reduce((sum, ms) => sum + ms, 0);
    console.log(
      `2,000 entries, ${_state}: ${tasks.length} tasks of ours, longest ${longest.toFixed(1)} ms, all ${total.toFixed(0)} ms`,
    );
    expect(tasks.length).toBeGreaterThan(5);
    expect(longest).toBeLessThan(LONGEST_MS);
    await tab.close();
  });
});
