import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";
import { until } from "@/scripts/browsers/tab.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { WATCH_LIST_FORMAT, WATCH_LIST_VERSION } from "@/lib/app/watch-list-file.ts";
import { fill, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { putRows, rowsOf } from "../support/database.ts";
import { openView, views } from "../support/docket-page.ts";
import { calculate, openDeadlineForms, openFilledBench, smallPages, writeRule } from "../support/every-view.ts";
import { reflowTroubles } from "../support/reflow.ts";

/** A word that nothing may break but the page itself, as an address or a run of names in a docket text. */
const UNBROKEN = `Placeholder-${"Supercalifragilistic".repeat(8)}`;
const LARGE = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?777333444555666-L_1_0-1";

describe("reflow, WCAG 2.2 1.4.10", () => {
  let bench: Bench;
  let docket: ChromiumTab;
  beforeAll(async () => {
    ({ bench, docket } = await openFilledBench());
    const large = largeDocket(40);
    const page = districtReport({ ...large, caseName: `Roe v. ${UNBROKEN}` }).replaceAll("Jan Placeholder", UNBROKEN);
    bench.replay.put(LARGE, { body: page, contentType: "text/html; charset=utf-8" });
    const tab = await bench.visit(LARGE);
    await tab.clickBeside("button", "Watch");
    await untilBeside(tab, /40 entries are stored/);
    await importMany(docket);
    await docket.reload();
  }, 240_000);
  afterAll(() => bench?.close());

  async function look(tab: ChromiumTab, name: string) {
    expect.soft(await reflowTroubles(tab), name).toEqual([]);
  }

  test.each(smallPages)("%s", async (path) => {
    const tab = (await bench.own(path)) as ChromiumTab;
    await look(tab, path);
    await tab.close();
  });

  test.each(views)("Docket page: %s", async (view) => {
    await openView(docket, view);
    await until(() => docket.evaluate(() => !/Reading .*…/.test(document.body.innerText)), "the view to be read");
    await look(docket, view);
  });

  test("Docket page: an entry", async () => {
    await openView(docket, "Entries");
    await fill(docket, '.filters input[type="search"]', "#191");
    await docket.click('[role="option"]', "ECF 191");
    await untilShown(docket, /What it does, and why/);
    await look(docket, "entry");
  });

  test("Docket page: a month of the agenda", async () => {
    await openView(docket, "Agenda");
    await docket.click("button", "Month");
    await look(docket, "month");
  });

  test("Docket page: deadlines with every form of theirs open, and the calendar file", async () => {
    const forms = await openDeadlineForms(docket);
    await look(docket, "deadline forms");
    await forms.close();
  });

  test("Docket page: the calculator with an answer", async () => {
    await calculate(docket);
    await look(docket, "calculator");
  });

  test("Docket page: a rule being written", async () => {
    const rule = await writeRule(docket);
    await look(docket, "rule");
    await rule.cancel();
  });

  test("Docket page: the watch list with details open", async () => {
    await openView(docket, "Dockets");
    await untilShown(docket, /Watch list \d+ dockets/);
    await fill(docket, 'input[placeholder^="number, caption"]', "11910");
    await docket.click("button", "Details of E.D. Mich. 2:17-cv-11910");
    await docket.click('input[type="checkbox"]', "Tick E.D. Mich. 2:17-cv-11910");
    await look(docket, "details");
    // Told in sentences, so not to be read by moving the table.
    await docket.page.setViewportSize({ width: 320, height: 800 });
    const edges = await docket.page
      .locator(".watch-table td[colspan] *")
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
    expect(edges.length).toBeGreaterThan(10);
    expect(Math.max(...edges)).toBeLessThanOrEqual(320);
    await docket.page.setViewportSize({ width: 1280, height: 900 });
    await fill(docket, 'input[placeholder^="number, caption"]', "");
  });

  test("Docket page: a docket with an unbroken caption and texts", async () => {
    const matter = (await rowsOf<{ matterId: string; header: { docketNumber: string } }>(docket, "dockets")).find(
      ({ header }) => header.docketNumber.startsWith("2:18-cv-13579"),
    )!.matterId;
    const tab = (await bench.own(`docket.html#matter=${encodeURIComponent(matter)}`)) as ChromiumTab;
    await until(() => tab.evaluate(() => document.querySelector('[role="option"]') !== null), "entries");
    for (const view of ["Entries", "Deadlines", "Relief", "Digest"] as const) {
      await openView(tab, view);
      await look(tab, `unbroken ${view}`);
    }
    await openView(tab, "Entries");
    await tab.click('[role="option"]', "ECF 4");
    await untilShown(tab, /What it does, and why/);
    await look(tab, "unbroken entry");
    await tab.close();
  });
});

/** As many dockets as a large office watches, with captions as long as those of class actions, and what else is long. */
async function importMany(page: ChromiumTab): Promise<void> {
  const long =
    "individually and on behalf of all others similarly situated, et al v. Secretary of Placeholder Affairs, in an official capacity, et al";
  const dockets = Array.from({ length: 300 }, (_each, index) => ({
    courtId: index % 3 === 0 ? "ca6" : "mied",
    docketNumber: index % 3 === 0 ? `20-${1000 + index}` : `2:20-cv-${10_000 + index}`,
    caseName: index % 7 === 0 ? `Roe v. ${UNBROKEN}` : `Roe, ${long}`,
    ...(index % 3 === 1 && { courtListenerId: String(900_000 + index) }),
    ...(index % 4 === 0 && { matterNumber: `M-${UNBROKEN.slice(0, 60)}` }),
    ...(index % 5 === 0 && { everyMinutes: 15 }),
    ...(index % 9 === 0 && { note: UNBROKEN }),
  }));
  const file = JSON.stringify({ format: WATCH_LIST_FORMAT, version: WATCH_LIST_VERSION, dockets });
  for (const [name, request] of [
    ["watch-list/import", { file }],
    ["watching/start", null],
  ] as const) {
    await page.evaluate(say, name, request);
  }
  const known = await rowsOf<{ key: string }>(page, "dockets");
  expect(known.length).toBeGreaterThan(300);
  const at = "2018-11-03T00:00:00.000Z";
  await putRows(page, "gaps", [
    {
      id: "gap",
      docketKey: "mied:2:17-cv-11910",
      feedId: "court mied",
      from: "2018-11-01T00:00:00.000Z",
      to: at,
      foundAt: at,
      acknowledgedAt: null,
    },
  ]);
  await putRows(page, "requests", [
    {
      id: `${at} 0`,
      at,
      address: `https://www.courtlistener.com/docket/900001/feed/?${"x".repeat(300)}`,
      purpose: "CourtListener feed",
      result: "failed",
      status: 503,
      bytes: 1_000_000,
      milliseconds: 1200,
      detail: `The server said 503. ${UNBROKEN}`,
    },
  ]);
}

/** A message to the background, as our own pages send it. */
async function say(name: string, request: object | null): Promise<void> {
  const reply: unknown = await chrome.runtime.sendMessage({ name, request });
  if ((reply as { ok: boolean }).ok !== true) throw new Error(JSON.stringify(reply));
}
