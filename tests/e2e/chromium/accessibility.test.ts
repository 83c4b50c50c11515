import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";
import { until } from "@/scripts/browsers/tab.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { fill, replayAddresses, untilShown, type Bench } from "../support/bench.ts";
import { openView, views } from "../support/docket-page.ts";
import { calculate, openDeadlineForms, openFilledBench, smallPages, writeRule } from "../support/every-view.ts";
import { dragFiles } from "../support/drop-files.ts";
import { otherDocketOrder } from "../../unit/documents/orders.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; failureSummary: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/** Nothing may be wrong, and something must have been looked at. */
async function expectAccessible(page: Page): Promise<void> {
  await page.bringToFront();
  // Colours that are still on their way to the other scheme would be measured half-way.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  // Of what is as it should be, one example is enough: a long list has thousands.
  const options = JSON.stringify({ runOnly: WCAG_22_AA, resultTypes: ["violations"] });
  const results = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  const found = results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`,
  );
  expect(found).toEqual([]);
  expect(results.passes.length).toBeGreaterThan(5);
}

describe("accessibility, WCAG 2.2 AA", () => {
  let bench: Bench;
  let docket: ChromiumTab;
  beforeAll(async () => {
    ({ bench, docket } = await openFilledBench());
    await docket.reload();
  });
  afterAll(() => bench?.close());

  for (const scheme of ["light", "dark"] as const) {
    describe(`${scheme} colours`, () => {
      test.each(smallPages)("%s", async (path) => {
        const tab = (await bench.own(path)) as ChromiumTab;
        await tab.page.emulateMedia({ colorScheme: scheme });
        await expectAccessible(tab.page);
        await tab.close();
      });

      test.each(views)("Docket page: %s", async (view) => {
        await docket.page.emulateMedia({ colorScheme: scheme });
        await openView(docket, view);
        await expectAccessible(docket.page);
      });

      test("Docket page: a month of the agenda", async () => {
        await openView(docket, "Agenda");
        await docket.click("button", "Month");
        await expectAccessible(docket.page);
      });

      test("Docket page: deadlines with every form of theirs open, and the calendar file", async () => {
        const forms = await openDeadlineForms(docket);
        await fill(docket, '[aria-label="Add a deadline"] input[type="date"]', "2026-11-26");
        await untilShown(docket, /This is Thanksgiving Day/);
        await expectAccessible(docket.page);
        await forms.close();
      });

      test("Docket page: the calculator with an answer", async () => {
        await calculate(docket);
        await expectAccessible(docket.page);
        const overflow = await docket.evaluate(
          () => document.querySelector("main")!.scrollWidth - document.querySelector("main")!.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });

      test("Docket page: an order with its own words, of another docket", async () => {
        await openView(docket, "Entries");
        await fill(docket, '.filters input[type="search"]', "#191");
        await docket.click('[role="option"]', "ECF 191");
        const buffer = Buffer.from(await otherDocketOrder());
        await docket.page.setInputFiles('.file-taker input[type="file"]', {
          name: `${scheme}.pdf`,
          mimeType: "application/pdf",
          buffer,
        });
        await untilShown(docket, new RegExp(`${scheme}\\.pdf, 2 pages`));
        await expectAccessible(docket.page);
      });

      test("Docket page: an entry with its reasons", async () => {
        await openView(docket, "Entries");
        await fill(docket, '.filters input[type="search"]', "#191");
        await docket.click('[role="option"]', "ECF 191");
        await untilShown(docket, /What it does, and why/);
        await expectAccessible(docket.page);
      });

      test("Docket page: an entry with its thread standing out", async () => {
        await fill(docket, '.filters input[type="search"]', "");
        await docket.page.locator("#entry-title").click();
        await docket.page.keyboard.press("t");
        await until(
          () => docket.evaluate(() => document.querySelectorAll(".entry-row.aside").length > 0),
          "greyed rows",
        );
        await expectAccessible(docket.page);
        await docket.page.keyboard.press("Escape");
      });

      test("Docket page: a rule being written, with what it would do", async () => {
        const rule = await writeRule(docket);
        await expectAccessible(docket.page);
        await rule.cancel();
      });

      test("Docket page: the preview of an import", async () => {
        const report = districtReport(largeDocket(10)).replace(/[^\n\r\t -~]/g, "?");
        const files = [
          { name: "docket.html", letters: report, changedMs: 0 },
          { name: "order.pdf", letters: "%PDF-1.7", changedMs: 0 },
        ];
        await dragFiles(docket, files, true);
        await untilShown(docket, /importing it also watches it/);
        await expectAccessible(docket.page);
        await docket.click("dialog button", "Cancel");
      });

      test("what is drawn on a court page", async () => {
        const court = (await bench.visit(replayAddresses.district)) as ChromiumTab;
        await court.page.emulateMedia({ colorScheme: scheme });
        const drawn = await court.beside((root) => root.innerHTML);
        // Its root is closed to axe as to everybody: the same markup and style are looked at in a page of their own.
        const copy = await court.page.context().newPage();
        await copy.emulateMedia({ colorScheme: scheme });
        await copy.setContent(
          `<!doctype html><html lang="en"><title>Drawn</title><body style="color-scheme: light"><main>${drawn}</main></body></html>`,
        );
        await expectAccessible(copy);
        await copy.close();
        await court.close();
      });
    });
  }
});
