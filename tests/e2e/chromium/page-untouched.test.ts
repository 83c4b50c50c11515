import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { usableBrowser } from "@/scripts/browsers/find.ts";
import { districtReportWithRecap } from "@/scripts/replay/variants/recap.ts";
import { openBench, replayAddresses, type Bench } from "../support/bench.ts";

/** The court's page with the extension is the court's page without it, plus one element of ours. */
describe("the court's page stays as it was", () => {
  let bench: Bench;
  let plain: Browser;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: "2018-12-31" });
    plain = await chromium.launch({
      executablePath: usableBrowser("chromium").browser!.path,
      args: [
        "--no-sandbox",
        `--proxy-server=http://127.0.0.1:${bench.replay.proxy.port}`,
        "--proxy-bypass-list=<-loopback>",
      ],
    });
  });
  afterAll(async () => {
    await plain?.close();
    await bench?.close();
  });

  async function pageWithoutExtension(url: string): Promise<string> {
    const page = await plain.newPage({ ignoreHTTPSErrors: true });
    await page.goto(url);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await page.close();
    return html;
  }

  test.each([
    ["CM/ECF", replayAddresses.district],
    ["CourtListener", replayAddresses.courtListener],
    ["the Sixth Circuit", replayAddresses.appeal("17-2171")],
  ])("%s", async (_site, url) => {
    const tab = await bench.visit(url);
    const { html, ours } = await tab.evaluate(withoutOurs);
    expect(ours).toBe(1);
    expect(html).toBe(await pageWithoutExtension(url));
    await tab.close();
  });

  test("with RECAP's button and icons, which stay and still work", async () => {
    bench.replay.put(replayAddresses.district, {
      body: districtReportWithRecap("2018-12-31"),
      contentType: "text/html; charset=utf-8",
    });
    const tab = await bench.visit(replayAddresses.district);
    const { html, ours } = await tab.evaluate(withoutOurs);
    expect(ours).toBe(1);
    expect(html).toBe(await pageWithoutExtension(replayAddresses.district));
    expect(
      await tab.evaluate(() => document.querySelectorAll(".recap-inline, #recap-action-button").length),
    ).toBeGreaterThan(50);
    bench.replay.put(replayAddresses.district, null);
    await tab.close();
  });

  test("the page's own scripts see nothing of it and nothing was clicked", async () => {
    const tab = await bench.running.newTab();
    bench.replay.put(replayAddresses.district, {
      body: (await (await fetchReplay()).text()).replace(
        "<head>",
        "<head><script>window.heard=[];addEventListener('message',(e)=>heard.push(String(JSON.stringify(e.data))));</script>",
      ),
      contentType: "text/html; charset=utf-8",
    });
    await tab.goto(replayAddresses.district);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const seen = await tab.evaluate(() => {
      const page = window as unknown as { heard: string[]; openedDocuments: string[] };
      return { heard: page.heard, opened: page.openedDocuments };
    });
    expect(seen).toEqual({ heard: [], opened: [] });
    bench.replay.put(replayAddresses.district, null);
  });

  /** The page as the replay serves it, fetched through the plain browser. */
  async function fetchReplay(): Promise<{ text(): Promise<string> }> {
    const page = await plain.newPage({ ignoreHTTPSErrors: true });
    const response = await page.goto(replayAddresses.district);
    const text = await response!.text();
    await page.close();
    return { text: async () => text };
  }
});

/** The page without the one element that the extension added, and how many there were. */
function withoutOurs(): { html: string; ours: number } {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const ours = [...copy.querySelectorAll("docketwatch-page")];
  for (const host of ours) host.remove();
  return { html: copy.outerHTML, ours: ours.length };
}
