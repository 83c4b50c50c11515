import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyWithout } from "@/scripts/browsers/extension-copy.ts";
import { builtExtension } from "@/scripts/browsers/launch.ts";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { badgeOf, openBench, replayAddresses, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { putRows, rowsOf } from "../support/database.ts";
import { entryCount, openView } from "../support/docket-page.ts";
import { chromiumOf, controlWorker } from "../support/worker.ts";

const LARGE = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?888333444555666-L_1_0-1";

describe("trouble with the store", () => {
  let bench: Bench;
  let page: Tab;
  beforeAll(async () => {
    // With the permission for unlimited storage Chromium sets no quota, and only a really full disk would refuse.
    bench = await openBench("chromium", {
      asOf: "2017-06-30",
      extension: copyWithout(builtExtension("chromium"), "unlimitedStorage"),
    });
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
    const tab = await bench.visit(LARGE);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
    // Chromium remembers for some seconds how much room there was.
    await until(async () => !(await page.evaluate(canWrite)), "the disk to be full", 60_000);
    await tab.clickBeside("button", "Watch");
    await untilBeside(tab, /disk|space|full/i);
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await session.detach();
    expect(JSON.stringify(await rowsOf(page, "dockets"))).not.toContain("13579");
    await until(() => page.evaluate(canWrite), "the disk to have room again", 60_000);
    await page.reload();
    expect(await entryCount(page)).toBe(13);
    await tab.clickBeside("button", "Watch");
    await untilBeside(tab, /2,000 entries are stored/, 60_000);
    await tab.close();
  });

  test("a damaged row is reported and set aside; the others are shown", async () => {
    const [first] = await rowsOf<{ id: string; docketKey: string }>(page, "entries");
    await putRows(page, "entries", [{ id: "damaged by test", docketKey: first!.docketKey, formerIds: [] }]);
    await (await bench.visit(replayAddresses.district)).close();
    await page.goto(bench.running.extensionUrl("docket.html#view=dockets&matter=hamama-v-adducci"));
    await page.reload();
    await untilShown(page, /1 stored row was damaged\. Open the docket again, or restore a backup\./);
    await openView(page, "Entries");
    expect(await entryCount(page)).toBe(13);
    await until(async () => (await badgeOf(page)) === "!", "the badge");
  });

  test("a database written by a newer version is not touched, and the user is told", async () => {
    const before = (await rowsOf(page, "entries")).length;
    // A picture of the extension: a place in its origin that holds no connection to the database.
    await page.goto(bench.running.extensionUrl("icon/16.png"));
    const worker = await controlWorker(bench, page);
    await worker.stop();
    await worker.close();
    await page.evaluate(raiseVersion);
    await page.goto(bench.running.extensionUrl("docket.html"));
    await untilShown(page, /newer version|update/i);
    expect(await page.evaluate(countEntries)).toBe(before);
  });
});

/** Whether the origin may store a little more. */
async function canWrite(): Promise<boolean> {
  const opening = indexedDB.open("room", 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("room"));
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => resolve(null));
  });
  if (database === null) return false;
  const transaction = database.transaction("room", "readwrite");
  transaction.objectStore("room").put("x".repeat(100_000), Math.random());
  const isStored = await new Promise<boolean>((resolve) => {
    transaction.addEventListener("complete", () => resolve(true));
    transaction.addEventListener("abort", () => resolve(false));
  });
  database.close();
  return isStored;
}

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
