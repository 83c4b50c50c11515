import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tab } from "@/scripts/browsers/tab.ts";
import { appealDocket, appealNumbers, districtDocket } from "@/scripts/replay/docket-data.ts";
import { fill, openBench, replayAddresses, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { openView, entryCount } from "../support/docket-page.ts";

const DAY = "2020-03-31";

describe("the appeals belong to the matter", () => {
  let bench: Bench;
  let page: Tab;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: DAY });
    for (const url of [replayAddresses.district, ...appealNumbers.map(replayAddresses.appeal)]) {
      const tab = await bench.visit(url);
      await untilBeside(tab, /Hamama[\s\S]*Nothing new/);
      await tab.close();
    }
    page = await bench.own("docket.html");
  });
  afterAll(() => bench?.close());

  test("one list holds the entries of all four dockets", async () => {
    const sizes = [districtDocket(DAY), ...appealNumbers.map((number) => appealDocket(number, DAY)!)].map(
      ({ entries }) => entries.length,
    );
    expect(sizes.length).toBe(4);
    expect(await entryCount(page)).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  test.each(["2:17-cv-11910", ...appealNumbers])("%s is listed with the entries that its page has", async (number) => {
    await openView(page, "Dockets");
    const size = number.includes("cv") ? districtDocket(DAY).entries.length : appealDocket(number, DAY)!.entries.length;
    const card = await page.evaluate(
      (part) => document.querySelector<HTMLElement>(`article[aria-label*="${part}"]`)?.innerText ?? "",
      number,
    );
    expect(card).toMatch(new RegExp(`${size} entr(?:y|ies) stored, 0 unread`));
  });

  test("an opinion that vacates the injunctions is tagged as ending what protected", async () => {
    await openView(page, "Entries");
    await fill(page, '.filters input[type="search"]', "both preliminary injunctions are VACATED");
    await untilShown(page, /2 of \d+ entries shown/);
    await page.click('[role="option"]', "ECF 87");
    const detail = await untilShown(page, /What it does, and why/);
    expect(detail).toMatch(/6th Cir\. (?:17-2171|18-1233)/);
    expect(await page.evaluate(chipTexts)).toContain("relief vacated");
  });
});

/** The tags at the head of the entry that is being read. */
function chipTexts(): string[] {
  return [...document.querySelectorAll(".entry-detail header .chip")].map((chip) => chip.textContent.trim());
}
