import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";
import { until } from "@/scripts/browsers/tab.ts";
import { fill, openBench, replayAddresses, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { openView } from "../support/docket-page.ts";

/** Screenshots for a person to look at, where a folder is named. */
const shots = process.env["E2E_SHOTS"];

describe("threads and the user's rules", () => {
  let bench: Bench;
  let docket: ChromiumTab;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: "2018-01-31" });
    await (await bench.visit(replayAddresses.district)).close();
    docket = (await bench.own("docket.html")) as ChromiumTab;
    await docket.page.setViewportSize({ width: 1360, height: 860 });
  });
  afterAll(() => bench?.close());

  const shot = async (name: string) => {
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await docket.page.bringToFront();
    await docket.page.screenshot({ path: `${shots}/${name}.png` });
  };
  const rowText = (number: string) =>
    docket.evaluate(
      (name) =>
        [...document.querySelectorAll<HTMLElement>('[role="option"]')].find(
          (option) => option.querySelector(".entry-name")?.textContent === name,
        )?.innerText ?? "",
      `ECF ${number}`,
    );
  const find = async (number: string) => {
    await fill(docket, '.filters input[type="search"]', `#${number}`);
    await until(async () => (await rowText(number)) !== "", `the row of ECF ${number}`);
  };

  test("a motion's row says how it ended and by which order", async () => {
    // How a motion ended is told once all entries are there.
    const untilEnded = (number: string, words: string) =>
      until(async () => (await rowText(number)).includes(words), `the row of ECF ${number} to say “${words}”`);
    await find("138");
    await untilEnded("138", "granted in part · ECF 191");
    await find("11");
    await untilEnded("11", "ruled on, see ECF 32");
  });

  test("an order shows its motions with their papers; t greys what does not belong, Escape ends it", async () => {
    await find("191");
    await docket.click('[role="option"]', "ECF 191");
    const detail = await untilShown(docket, /THREAD|Thread/);
    expect(detail).toContain("ECF 138");
    await fill(docket, '.filters input[type="search"]', "");
    const greyed = () => docket.evaluate(() => document.querySelectorAll(".entry-row.aside").length);
    expect(await greyed()).toBe(0);
    await docket.page.locator("#entry-title").click();
    await docket.page.keyboard.press("t");
    await until(async () => (await greyed()) > 0, "greyed rows");
    const lit = await docket.evaluate(() =>
      [...document.querySelectorAll(".entry-row:not(.aside):not(.fold-row) .entry-name")].map(
        (name) => name.textContent,
      ),
    );
    expect(lit).toContain("ECF 191");
    expect(lit).toContain("ECF 138");
    await shot("thread");
    await docket.page.keyboard.press("Escape");
    await until(async () => (await greyed()) === 0, "no greyed rows");
    await docket.click(".thread button", "ECF 138");
    await until(
      async () =>
        (await docket.evaluate(() => document.querySelector("#entry-title")?.textContent ?? "")).includes("ECF 138"),
      "ECF 138 to open",
    );
  });

  test("a rule is tried on everything stored while it is written", async () => {
    await openView(docket, "Rules");
    await docket.click("button", "Write a rule");
    await docket.page.getByLabel("Name of the rule").fill("Class papers");
    await docket.page.getByLabel("Words", { exact: true }).fill("class");
    await docket.page.getByLabel("Label that the entries get").fill("class");
    const labelled = await untilShown(docket, /It would have matched \d+ entries/);
    const stored = await rowsOf<{ docketText: string }>(docket, "entries");
    const matching = stored.filter(({ docketText }) => docketText.toLowerCase().includes("class")).length;
    expect(matching).toBeGreaterThan(2);
    expect(labelled).toContain(`matched ${matching} entries of ${stored.length} entries`);
    await docket.page.getByLabel(/Quieten/).check();
    await untilShown(docket, /cannot be quietened:/);
    await shot("dry-run");
    expect(await docket.evaluate(() => document.querySelectorAll(".dry-run mark").length)).toBeGreaterThan(1);
  });

  test("a broken pattern is refused in words, and the page stays free", async () => {
    await docket.page.getByLabel("How the words are looked for").selectOption("pattern");
    const pattern = docket.page.getByLabel(/^Pattern/);
    await pattern.fill("(?=x)class");
    await untilShown(docket, /Look-ahead and look-behind/);
    await pattern.fill("((a+)+)+$");
    await untilShown(docket, /It would have matched 0 entries/);
    await pattern.fill("\\bclass\\b");
    await untilShown(docket, /It would have matched [1-9]\d* entries/);
  });

  test("saved, it labels and quietens what is stored, never what is tagged", async () => {
    await docket.click("form button", "Save the rule");
    await untilShown(docket, /YOUR RULES|Your rules/);
    await untilShown(docket, /[1-9]\d* entries now/);
    await shot("rules");
    await openView(docket, "Entries");
    await docket.page.getByLabel("Your label").selectOption("class");
    await untilShown(docket, /\d+ of \d+ entries shown/);
    const chips = await docket.evaluate(() => document.querySelectorAll(".entry-row .chip.own").length);
    expect(chips).toBeGreaterThan(1);
    await shot("labelled");
    await docket.click('[role="option"]', "ECF 191");
    await untilShown(docket, /not quietened, because it is tagged/);
    const rows = await rowsOf<{ entryId: string; own?: { marks: unknown[] } }>(docket, "tags");
    expect(rows.filter(({ own }) => (own?.marks.length ?? 0) > 0).length).toBeGreaterThan(1);
    await docket.click(".filters button", "Clear filters");
    await untilShown(docket, /\d+ (?:routine or )?quietened entr(?:y|ies) – show/);
  });

  test("deleted, its labels go", async () => {
    await openView(docket, "Rules");
    await docket.click("button", "Delete …");
    await docket.click(".rule-list button", "Delete");
    await untilShown(docket, /There are none yet/);
    await until(
      async () => (await rowsOf<{ own?: unknown }>(docket, "tags")).every(({ own }) => own === undefined),
      "no marks to be left",
    );
  });
});
