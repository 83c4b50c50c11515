import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";
import { until } from "@/scripts/browsers/tab.ts";
import { appealNumbers } from "@/scripts/replay/docket-data.ts";
import { fill, openBench, replayAddresses, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { openView } from "../support/docket-page.ts";

/** The replayed dockets at their end: the district docket and its three appeals. */
describe("relief over the years of the replay", () => {
  let bench: Bench;
  let page: ChromiumTab;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: "2024-08-31" });
    for (const url of [replayAddresses.district, ...appealNumbers.map(replayAddresses.appeal)]) {
      const tab = await bench.visit(url);
      await untilBeside(tab, /Hamama/);
      await tab.close();
    }
    page = (await bench.own("docket.html")) as ChromiumTab;
    await openView(page, "Relief");
  });
  afterAll(() => bench?.close());

  test("the tables tell each track's intervals, by which orders, and what ended them", async () => {
    const tables = await page.evaluate(tableRows);
    expect(Object.keys(tables)).toEqual(["Removal", "Release and detention", "Bond hearings", "Contact"]);
    expect(tables["Removal"]).toEqual([
      "Jun 22, 2017 | Jun 26, 2017 | ECF 32 | expanded ECF 43",
      "Jun 26, 2017 | Jul 6, 2017 | ECF 43 | extended ECF 61",
      "Jul 6, 2017 | Jul 24, 2017 | ECF 61 | extended ECF 87",
      "Jul 24, 2017 | Apr 9, 2019 | ECF 87 | vacated ECF 87, ECF 99",
    ]);
    expect(tables["Release and detention"]).toEqual([
      "Nov 20, 2018 | Feb 25, 2020 | ECF 490 | vacated ECF 41, ECF 46",
      "May 20, 2019 | open | ECF 555 | no end known",
      "Jul 29, 2019 | open | ECF 577 | no end known",
    ]);
    expect(tables["Bond hearings"]).toEqual(["Jan 2, 2018 | Apr 9, 2019 | ECF 191, ECF 205 | vacated ECF 87, ECF 99"]);
    expect(tables["Contact"]).toEqual(["Jun 20, 2018 | open | ECF 316, ECF 370 | no end known"]);
  });

  test("the chart draws one bar for each of them, in the lanes of their tracks", async () => {
    expect(await page.evaluate(() => document.querySelectorAll(".relief-chart .bar").length)).toBe(9);
    const size = await page.evaluate(() => {
      const { width, height } = document.querySelector(".relief-chart")!.getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    });
    expect(size[0]).toBeGreaterThan(600);
    expect(size[1]).toBeGreaterThan(200);
  });

  test.each([
    ["2017-06-21", /In force on Wed, Jun 21, 2017\s+No relief is known to be in force/],
    ["2017-06-23", /Removal stayed since Jun 22, 2017, by ECF 32/],
    [
      "2018-07-01",
      /Removal stayed since Jul 24, 2017[\s\S]*Bond hearings ordered since Jan 2, 2018[\s\S]*Contact restricted/,
    ],
    [
      "2018-12-27",
      /Removal stayed[\s\S]*until Apr 9, 2019, when it was vacated[\s\S]*Release ordered since Nov 20, 2018/,
    ],
    ["2020-02-26", /Nothing known to be in force on: Removal, Bond hearings, Transfer/],
  ])("what was in force on %s", async (day, expected) => {
    await fill(page, '.relief-view input[type="date"]', day);
    await until(
      async () =>
        expected.test(await page.evaluate(() => document.querySelector<HTMLElement>(".relief-view .panel")!.innerText)),
      `the answer for ${day}`,
    );
  });

  test("arrow keys go through the bars, and what is chosen is read out", async () => {
    await page.page.bringToFront();
    await page.page.locator('.relief-chart [role="option"]').first().focus();
    await page.page.keyboard.press("ArrowRight");
    await until(async () => /ECF 43/.test(await page.evaluate(readingText)), "the second interval");
    await page.page.keyboard.press("ArrowDown");
    await until(async () => /Release ordered/.test(await page.evaluate(readingText)), "the next lane");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("option");
    await page.click(".relief-reading button", "ECF 490");
    await untilShown(page, /What it does, and why/);
    await openView(page, "Relief");
  });

  test("a year at a time, in a narrow window, and on paper", async () => {
    await fill(page, ".relief-figure select", "2017");
    await until(
      () => page.evaluate(() => document.querySelectorAll(".relief-chart .bar").length === 4),
      "the year 2017",
    );
    await page.resize(400, 800);
    const { overflow, scrolls } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      scrolls: document.querySelector(".relief-scroll")!.scrollWidth,
    }));
    expect(overflow).toBeLessThanOrEqual(0);
    expect(scrolls).toBeGreaterThanOrEqual(560);
    await page.resize(1280, 900);
    await page.page.emulateMedia({ media: "print" });
    const printed = await page.evaluate(() => ({
      controls: document.querySelector(".relief-view .no-print")!.getClientRects().length,
      rows: document.querySelectorAll(".relief-table tbody tr").length,
    }));
    expect(printed).toEqual({ controls: 0, rows: 9 });
    await page.page.emulateMedia({ media: "screen" });
  });

  test("popup, side panel and digest begin with what is in force today", async () => {
    const popup = await bench.own("popup.html");
    const glance = await untilShown(popup, /In force today/);
    expect(glance).toMatch(/Contact restricted since Jun 20, 2018, by ECF 316 and ECF 370; no end is known/);
    expect(glance).toMatch(/Nothing known to be in force on: Removal, Bond hearings, Transfer/);
    expect(glance.indexOf("In force today")).toBeLessThan(glance.search(/unread|Nothing unread/));
    await popup.close();
    const panel = await bench.own("sidepanel.html");
    await untilShown(panel, /In force today: release ordered, detention permitted, contact restricted \(to check\)/);
    await panel.close();
    await openView(page, "Digest");
    await untilShown(page, /Relief in force[\s\S]*Contact restricted/);
  });
});

/** Rows of every table by its caption, without what is in small print. */
function tableRows(): Record<string, string[]> {
  const words = (cell: Element) => {
    const copy = cell.cloneNode(true) as Element;
    for (const small of copy.querySelectorAll(".small")) small.remove();
    return copy.textContent
      .replace(/([a-z])(ECF)/, "$1 $2")
      .replace(/\s+,/g, ",")
      .trim();
  };
  return Object.fromEntries(
    [...document.querySelectorAll("table.relief-table")].map((table) => [
      table.querySelector("caption")!.textContent,
      [...table.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td")].map(words).join(" | ")),
    ]),
  );
}

function readingText(): string {
  return document.querySelector<HTMLElement>(".relief-reading")?.innerText ?? "";
}
