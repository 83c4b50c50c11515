import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserKind } from "@/scripts/browsers/find.ts";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { districtDocket, plainText } from "@/scripts/replay/docket-data.ts";
import {
  badgeOf,
  fill,
  openBench,
  replayAddresses,
  summaryOf,
  untilBeside,
  untilShown,
  type Bench,
} from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { entryCount, openView, optionOf } from "../support/docket-page.ts";

const FIRST = "2017-06-30";
const WEEK_LATER = "2017-07-07";
const onFirst = districtDocket(FIRST).entries;
const onWeekLater = districtDocket(WEEK_LATER).entries;
const news = onWeekLater.filter((entry) => !onFirst.some(({ seq }) => seq === entry.seq));
/** What the badge counts once one entry is done and one deadline, long past, is confirmed. */
const [unread, overdue] = [news.length - 1, 1];

/** What an attorney does in the first week, told once and run in each browser. */
export function firstWeek(kind: BrowserKind): void {
  describe(`the first week, in ${kind}`, () => {
    let bench: Bench;
    let page: Tab;
    beforeAll(async () => {
      bench = await openBench(kind, { asOf: FIRST });
    });
    afterAll(() => bench?.close());

    test("the first visit reads the whole docket and calls nothing new", async () => {
      const tab = await bench.visit(replayAddresses.district);
      const summary = await summaryOf(tab);
      expect(summary).toContain("Hamama");
      expect(summary).toContain("Nothing new");
      page = await bench.own("docket.html");
      await untilShown(page, new RegExp(`All ${onFirst.length} entries`));
      expect(await badgeOf(page)).toBe("");
    });

    test("every entry is stored in the court's own words", async () => {
      const stored = (await rowsOf<{ docketText: string }>(page, "entries")).map(({ docketText }) => docketText);
      const printed = onFirst.map((entry) => plainText(entry).replace(/\s+/g, " "));
      expect(stored.toSorted()).toEqual(printed.toSorted());
    });

    test("tags with their reasons stand beside the entries", async () => {
      await page.click('[role="option"]', "ECF 43");
      const detail = await untilShown(page, /What it does, and why/);
      expect(detail).toContain("removal stayed");
      expect(detail).toMatch(/widening the stay of removal/);
    });

    test("a second visit to the same page brings nothing new", async () => {
      const tab = await bench.visit(replayAddresses.district);
      expect(await summaryOf(tab)).toContain("Nothing new");
      expect(await entryCount(page)).toBe(onFirst.length);
    });

    test("the same docket on CourtListener, in both designs, is the same docket", async () => {
      for (const design of ["old", "new"] as const) {
        bench.replay.state.design = design;
        const tab = await bench.visit(replayAddresses.courtListener);
        expect(await summaryOf(tab), design).toContain("Hamama");
        await page.reload();
        await untilShown(page, /entries/);
        expect(await entryCount(page), design).toBe(onFirst.length);
        await tab.close();
      }
    });

    test("a week later the new entries are marked, counted and listed", async () => {
      bench.replay.state.asOf = WEEK_LATER;
      const tab = await bench.visit(replayAddresses.district);
      await untilBeside(tab, new RegExp(`${news.length} new entries`));
      await until(async () => (await badgeOf(page)) === String(news.length), "the badge");
      const popup = await bench.own("popup.html");
      const glance = await untilShown(popup, new RegExp(`${news.length} unread entries`));
      expect(glance).toContain("ECF 61");
      await popup.close();
    });

    test("the filters narrow the list and give it back", async () => {
      await page.close();
      page = await bench.own("docket.html");
      await untilShown(page, new RegExp(`All ${onWeekLater.length} entries`));
      await page.click(".filters button", "Unread");
      await untilShown(page, new RegExp(`${news.length} of ${onWeekLater.length} entries shown`));
      await page.click(".filters button", "Clear filters");
      await fill(page, '.filters input[type="search"]', "nationwide");
      await untilShown(page, /1 of \d+ entries shown/);
      await page.click(".filters button", "Clear filters");
      await untilShown(page, new RegExp(`All ${onWeekLater.length} entries`));
    });

    test("an entry can be read, noted and marked done, and stays so", async () => {
      await page.click('[role="option"]', "ECF 61");
      await untilShown(page, /lengthening the stay/);
      // A note that is left is saved as well, and its button then has nothing more to save.
      await fill(page, ".entry-detail textarea", "Tell the Detroit clients.", true);
      await page.click(".entry-detail button", "Save note");
      await page.click(".entry-detail button", "Mark done");
      await untilShown(page, /✓ Done/);
      await page.reload();
      await optionOf(page, "ECF 61");
      await page.click('[role="option"]', "ECF 61");
      await untilShown(page, /✓ Done/);
      expect(await page.evaluate(noteText)).toBe("Tell the Detroit clients.");
      await until(async () => (await badgeOf(page)) === String(unread), "the badge to count one less");
    });

    test("a date that the docket states is confirmed beside its words", async () => {
      await openView(page, "Deadlines");
      await page.click("details > summary", "Past dates found in the docket");
      await page.click('article[aria-label*="edaction"] button', "Confirm");
      await untilShown(page, /Overdue, not done/);
      await until(async () => (await badgeOf(page)) === String(unread + overdue), "the badge to count what is overdue");
    });

    test("the digest of the week is exported in every format", async () => {
      await openView(page, "Digest");
      await fill(page, '.digest-controls input[type="date"]', WEEK_LATER);
      await untilShown(page, /2017/);
      const files = await exportAll(page, bench.downloads);
      expect(files.md).toContain("lengthening the stay of enforcement of the removal orders");
      expect(files.md).not.toContain("widening the stay of removal");
      expect(files.html).toMatch(/^<!doctype html>/i);
      // Which of the words are marked is for the tags to say.
      expect(files.html.replaceAll(/<[^>]*>/g, "")).toContain("of enforcement of the removal orders");
      expect(files.csv.split("\r\n")[0]).toMatch(/,/);
      expect(files.csv).toContain("61");
      expect(files.ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(JSON.parse(files.json)).toMatchObject({ from: "2017-07-03", to: "2017-07-09" });
    });

    test("the side panel shows the same entries", async () => {
      const panel = await bench.own("sidepanel.html");
      expect(await entryCount(panel)).toBe(onWeekLater.length);
      await panel.close();
    });

    test("a restart of the browser keeps everything", async () => {
      await bench.restart();
      page = await bench.own("docket.html");
      expect(await entryCount(page)).toBe(onWeekLater.length);
      await page.click('[role="option"]', "ECF 61");
      await untilShown(page, /✓ Done/);
      expect(await page.evaluate(noteText)).toBe("Tell the Detroit clients.");
      expect(await badgeOf(page)).toBe(String(unread + overdue));
    });

    test("a backup restores into an empty browser", async () => {
      const options = await bench.own("options.html");
      await options.click("button", "Save a backup file");
      const name = await until(
        async () =>
          readdirSync(bench.downloads).find((file) => file.includes("backup") && file.endsWith(".json")) ?? "",
        "the backup file",
      );
      await until(async () => statSync(join(bench.downloads, name)).size, `text in ${name}`);
      const other = await openBench(kind);
      try {
        const restoring = await other.own("options.html");
        await restoring.upload('input[type="file"]', join(bench.downloads, name));
        await untilShown(restoring, /Restored: \d+ added/);
        const restored = await other.own("docket.html");
        expect(await entryCount(restored)).toBe(onWeekLater.length);
        await restored.click('[role="option"]', "ECF 61");
        await untilShown(restored, /✓ Done/);
        expect(await restored.evaluate(noteText)).toBe("Tell the Detroit clients.");
      } finally {
        await other.close();
      }
    });

    test("the extension asked for nothing: every request was a page that was opened, and what it draws", () => {
      const byUs = bench.replay.served.filter((line) => /^(?:empty|\?) /.test(line));
      expect(byUs).toEqual([]);
      const opened = bench.replay.served.filter((line) => line.startsWith("document "));
      expect(opened.length).toBeGreaterThan(4);
      expect(bench.replay.refused.filter((host) => /uscourts\.gov|courtlistener\.com/.test(host))).toEqual([]);
    });
  });
}

function noteText(): string {
  return document.querySelector<HTMLTextAreaElement>(".entry-detail textarea")?.value ?? "";
}

async function exportAll(page: Tab, folder: string): Promise<Record<"md" | "html" | "csv" | "ics" | "json", string>> {
  const files = { md: "", html: "", csv: "", ics: "", json: "" };
  for (const format of ["md", "html", "csv", "ics", "json"] as const) {
    await page.click(`button[title=".${format}"]`);
    const name = await until(
      async () => readdirSync(folder).find((file) => file.includes("digest") && file.endsWith(`.${format}`)) ?? "",
      `the digest as .${format}`,
    );
    files[format] = await until(async () => readFileSync(join(folder, name), "utf8"), `text in ${name}`);
  }
  return files;
}
