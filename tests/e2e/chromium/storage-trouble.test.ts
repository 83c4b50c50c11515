import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tab } from "@/scripts/browsers/tab.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { openBench, replayAddresses, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { putRows, rowsOf } from "../support/database.ts";
import { entryCount } from "../support/docket-page.ts";
import { chromiumOf, stopWorker } from "../support/worker.ts";

const LARGE = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?888333444555666-L_1_0-1";

describe("trouble with the store", () => {
  let bench: Bench;
  let page: Tab;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: "2017-06-30" });
    await (await bench.visit(replayAddresses.district)).close();
    page = await bench.own("docket.html");
    expect(await entryCount(page)).toBe(13);
  });
  afterAll(() => bench?.close());

  test("offline, everything that is stored can be read", async () => {
    bench.replay.offline = true;
    await page.reload();
    expect(await entryCount(page)).toBe(13);
    bench.replay.offline = false;
  });

  test("a full disk: the user reads it, and what is stored stays", async () => {
    bench.replay.put(LARGE, { body: districtReport(largeDocket(2000)), contentType: "text/html; charset=utf-8" });
    const session = await chromiumOf(bench).context.newCDPSession(chromiumOf(bench).context.pages()[0]!);
    const origin = bench.running.extensionUrl("").replace(/\/$/, "");
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
    const tab = await bench.visit(LARGE);
    await tab.clickBeside("button", "Watch");
    await untilBeside(tab, /disk|space|storage is full|full/i);
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await session.detach();
    expect((await rowsOf(page, "dockets")).length).toBe(1);
    await page.reload();
    expect(await entryCount(page)).toBe(13);
    await tab.clickBeside("button", "Watch");
    await untilBeside(tab, /2000 entries are stored/, 60_000);
    await tab.close();
  });

  test("a damaged row is reported and set aside; the others are shown", async () => {
    const [first] = await rowsOf<{ id: string; docketKey: string }>(page, "entries");
    await putRows(page, "entries", [{ id: "damaged by test", docketKey: first!.docketKey, formerIds: [] }]);
    await page.goto(bench.running.extensionUrl("docket.html#matter=hamama-v-adducci"));
    await page.reload();
    expect(await entryCount(page)).toBe(13);
    await untilShown(page, /damaged|could not be read|repair/i);
  });

  test("a database written by a newer version is not touched, and the user is told", async () => {
    await stopWorker(bench);
    const before = (await rowsOf(page, "entries")).length;
    await page.goto(bench.running.extensionUrl("icon/16.png"));
    await stopWorker(bench);
    await page.evaluate(raiseVersion);
    await page.goto(bench.running.extensionUrl("docket.html"));
    await untilShown(page, /newer version|update/i);
    expect(await page.evaluate(countEntries)).toBe(before);
  });
});

async function raiseVersion(): Promise<void> {
  const opening = indexedDB.open("docketwatch", 999);
  await new Promise<void>((resolve, reject) => {
    opening.addEventListener("success", () => resolve());
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("blocked", () => reject(new Error("blocked")));
  });
  opening.result.close();
}

async function countEntries(): Promise<number> {
  const opening = indexedDB.open("docketwatch");
  await new Promise<void>((resolve, reject) => {
    opening.addEventListener("success", () => resolve());
    opening.addEventListener("error", () => reject(opening.error));
  });
  const counting = opening.result.transaction("entries").objectStore("entries").count();
  await new Promise<void>((resolve) => {
    counting.addEventListener("success", () => resolve());
  });
  opening.result.close();
  return counting.result;
}
