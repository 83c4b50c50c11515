import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { FOR_EVER, type DocketWatch } from "@/lib/watch/docket-watch.ts";
import type { DocketRecord } from "@/lib/docket/records.ts";
import { fill, openBench, replayAddresses, summaryOf, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { openView } from "../support/docket-page.ts";

const shown = (tab: Tab) => tab.evaluate(() => document.body.innerText);
const DISTRICT = "2:17-cv-11910";
const APPEAL = "18-1233";

describe("the watch list", () => {
  let bench: Bench;
  let page: Tab;
  const dockets = () => rowsOf<DocketRecord>(page, "dockets");
  const watchOf = async (docketNumber: string) =>
    (await rowsOf<DocketWatch>(page, "watches")).find(({ docketKey }) => docketKey.endsWith(docketNumber));
  const isWatched = async (docketNumber: string) =>
    (await dockets()).find(({ header }) => header.docketNumber === docketNumber)?.watched;

  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: "2019-07-01" });
    await summaryOf(await bench.visit(replayAddresses.district));
    page = await bench.own("docket.html");
    await openView(page, "Dockets");
    await untilShown(page, /Watch list \d+ dockets/);
  });
  afterAll(() => bench?.close());

  test("changes what is ticked and nothing else, and says so in its line", async () => {
    await page.click(`input[type=checkbox]`, `Tick E.D. Mich. ${DISTRICT}`);
    await page.click("fieldset button", "Mute");
    await until(async () => (await watchOf(DISTRICT))?.mutedUntil === FOR_EVER, "the mute to be kept");
    await untilShown(page, /muted for good/);
    expect((await rowsOf<DocketWatch>(page, "watches")).map(({ docketKey }) => docketKey)).toEqual([
      `mied:${DISTRICT}`,
    ]);
    await page.click("fieldset button", "Resume");
    await until(async () => (await watchOf(DISTRICT))?.mutedUntil === null, "the mute to end");
  });

  test("keeps the firm's own words on a docket, and finds it by them", async () => {
    await page.click("button", `Details of E.D. Mich. ${DISTRICT}`);
    await fill(page, ".watch-table input[maxlength='80']", "M-4711");
    await until(async () => (await watchOf(DISTRICT))?.matterNumber === "M-4711", "the matter number to be kept");
    await fill(page, 'input[placeholder^="number, caption"]', "m-4711");
    await untilShown(page, /1 of \d+ dockets/);
    await fill(page, 'input[placeholder^="number, caption"]', "");
    await untilShown(page, new RegExp(APPEAL));
  });

  test("offers an appeal that the docket names and nobody watches, and watches it on one press", async () => {
    await page.click(`article[aria-label*="${APPEAL}"] button`, "Stop watching");
    await until(async () => (await isWatched(APPEAL)) === false, "the appeal to be let go");
    await untilShown(page, /2:17-cv-11910 names an appeal that you do not watch/);
    await page.click("button", `Watch 6th Cir. ${APPEAL}`);
    await until(async () => (await isWatched(APPEAL)) === true, "the appeal to be watched");
    const appeal = (await dockets()).find(({ header }) => header.docketNumber === APPEAL);
    const below = (await dockets()).find(({ header }) => header.docketNumber === DISTRICT);
    expect(appeal?.matterId).toBe(below?.matterId);
  });

  test("offers it on the entry that names it, too", async () => {
    await page.click(`article[aria-label*="${APPEAL}"] button`, "Stop watching");
    await until(async () => (await isWatched(APPEAL)) === false, "the appeal to be let go");
    await openView(page, "Entries");
    await fill(page, '.filters input[type="search"]', "Appeal Case Numbers");
    await page.click('[role="option"]', "MANDATE of the U.S. Court of Appeals");
    await untilShown(page, new RegExp(`This entry names the appeal 6th Cir\\. ${APPEAL}, which you do not watch`));
    await page.click("article button", `Watch 6th Cir. ${APPEAL}`);
    await until(async () => (await isWatched(APPEAL)) === true, "the appeal to be watched");
    await until(async () => !(await shown(page)).includes("This entry names the appeal"), "the offer to go");
    await openView(page, "Dockets");
    await page.click("button", `Details of E.D. Mich. ${DISTRICT}`);
  });

  test("leads from what may be missing to the free page, and marks the paid one", async () => {
    await untilShown(page, /Document numbers? \S+ not seen/);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('section[aria-label="What may be missing"] a')].map(
        ({ href, textContent }) => [new URL(href).hostname, textContent.includes("paid")],
      ),
    );
    expect(links.length).toBeGreaterThan(1);
    for (const [host, isPaid] of links) expect(isPaid, String(host)).toBe(host !== "www.courtlistener.com");
  });

  test("goes to another browser as a file", async () => {
    await page.click("button", "Export the whole list");
    const name = await until(
      async () => readdirSync(bench.downloads).find((file) => file.startsWith("docketwatch-watch-list")) ?? "",
      "the exported list",
    );
    await until(async () => statSync(join(bench.downloads, name)).size, "text in it");
    const other = await openBench("chromium");
    try {
      const empty = await other.own("docket.html");
      await openView(empty, "Dockets");
      await untilShown(empty, /Watch list \d+ dockets/);
      await empty.upload('section[aria-label="Watch list"] input[type="file"]', join(bench.downloads, name));
      await untilShown(
        empty,
        /\d+ added, \d+ known already\..*2 courts are not allowed yet, and watching is not started/,
      );
      const wishes = await rowsOf<DocketWatch>(empty, "watches");
      expect(wishes.find(({ docketKey }) => docketKey.endsWith(DISTRICT))?.matterNumber).toBe("M-4711");
    } finally {
      await other.close();
    }
  });
});
