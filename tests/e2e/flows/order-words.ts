import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyWithHost } from "@/scripts/browsers/extension-copy.ts";
import type { BrowserKind } from "@/scripts/browsers/find.ts";
import { builtExtension } from "@/scripts/browsers/launch.ts";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import type { PrintedDocket } from "@/scripts/replay/docket-data.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import {
  districtOrder,
  districtStamp,
  lockedOrder,
  otherDocketOrder,
  scannedOrder,
} from "../../unit/documents/orders.ts";
import { openBench, summaryOf, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { putRows, rowsOf } from "../support/database.ts";

export const orderDocketPage = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?330123-L_1_0-1";
export const orderEntry = "mied:2:18-cv-13579/seq:1008";
export const STORAGE = "storage.courtlistener.com";
export const freeCopy = `https://${STORAGE}/recap/gov.uscourts.mied.330123/gov.uscourts.mied.330123.2.0.pdf`;
/** The order of that docket, stamped by its court. */
export const orderOfDocket = () => districtOrder(districtStamp(2, "2:18-cv-13579-ABC-DEF", "2"));

/** An invented docket: a motion, and an order whose docket text does not say what it does. */
export function opaqueDocket(): PrintedDocket {
  const docket = largeDocket(2);
  const texts = [
    "MOTION for Preliminary Injunction by All Petitioners. (Roe, Jane)",
    "OPINION AND ORDER. Signed by District Judge Jan Placeholder. (ABcd)",
  ];
  return {
    ...docket,
    dateFiled: "2017-06-15",
    entries: docket.entries.map((entry, at) => ({
      ...entry,
      dateFiled: "2017-07-24",
      dateEntered: "2017-07-24",
      parts: [{ kind: "text", text: texts[at]! }],
    })),
  };
}

export async function watchOpaqueDocket(bench: Bench): Promise<void> {
  bench.replay.put(orderDocketPage, { body: districtReport(opaqueDocket()) });
  const tab = await bench.running.newTab();
  await tab.goto(orderDocketPage);
  await summaryOf(tab);
  await tab.clickBeside("button", "Watch");
  await untilBeside(tab, /2 entries are stored/);
  await tab.close();
}

interface StoredTag {
  readonly entryId: string;
  readonly tags: {
    readonly basis: string;
    readonly unclear: string | null;
    readonly effects: readonly { readonly effect: string }[];
  };
}

export const tagsOfOrder = async (page: Tab) =>
  (await rowsOf<StoredTag>(page, "tags")).find(({ entryId }) => entryId === orderEntry)!.tags;

/** A PDF goes in by the button, its words come out: the same in each browser. */
export function orderWords(kind: BrowserKind): void {
  describe(`the order's own words, in ${kind}`, () => {
    let bench: Bench;
    let page: Tab;
    const folder = mkdtempSync(join(tmpdir(), "docketwatch-orders-"));
    const fileOf = (name: string, bytes: Uint8Array) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    };
    beforeAll(async () => {
      bench = await openBench(kind, { extension: copyWithHost(builtExtension(kind), STORAGE), hosts: [STORAGE] });
      await watchOpaqueDocket(bench);
      page = await bench.own(`docket.html#entry=${encodeURIComponent(orderEntry)}`);
      await untilShown(page, /Drop the order's PDF here/);
    });
    afterAll(() => bench?.close());
    const give = (path: string) => page.upload('.file-taker input[type="file"]', path);

    test("turn an unclear order into one with effects, pages and dates", async () => {
      expect(await tagsOfOrder(page)).toMatchObject({ effects: [], basis: "text" });
      expect((await tagsOfOrder(page)).unclear).not.toBeNull();
      await give(fileOf("order.pdf", await orderOfDocket()));
      const shown = await untilShown(page, /It says\s+removal stayed\s+p\. 1/);
      expect(shown).toMatch(/Respondents are ENJOINED from removing any member of the Primary Class/);
      expect(shown).toMatch(/the order's text, p\. 1/);
      expect(shown).not.toMatch(/all stays of removal are dissolved/);
      expect(await tagsOfOrder(page)).toMatchObject({
        basis: "document",
        unclear: null,
        effects: [{ effect: "removal-stayed" }],
      });
      const dates = await rowsOf<{ date: string | null; warnings: string[] }>(page, "deadlines");
      expect(dates.find(({ date }) => date === "2017-08-07")?.warnings.join(" ")).toMatch(/order's own text, p\. 2/);
      const [reading] = await rowsOf<object>(page, "readings");
      expect(JSON.stringify(reading)).not.toMatch(/%PDF|Petitioners are nationals/);
    });

    test("of another docket are not used until the user says so; a scan and a locked file say what they are", async () => {
      await give(fileOf("other.pdf", await otherDocketOrder()));
      await untilShown(page, /Not used: this seems to be another document\.\s+Every page is stamped 4:19-cv-20202/);
      expect((await tagsOfOrder(page)).effects).toEqual([]);
      await page.click(".order-reading button", "It belongs here");
      await untilShown(page, /Used, though it names another entry/);
      await until(async () => (await tagsOfOrder(page)).effects.length === 1, "the tags of the accepted file");
      await give(fileOf("locked.pdf", await lockedOrder()));
      await untilShown(page, /locked\.pdf was not read[\s\S]*protected by a password/);
      await give(fileOf("scan.pdf", await scannedOrder()));
      await untilShown(page, /The file holds pictures of pages and no text/);
    });

    test("are forgotten when removed", async () => {
      await page.click(".order-reading button", "Remove");
      await untilShown(page, /Drop the order's PDF here/);
      expect(await rowsOf(page, "readings")).toEqual([]);
      expect((await tagsOfOrder(page)).unclear).not.toBeNull();
    });

    test("come from the free copy on a click: one request, to CourtListener's storage, and none before", async () => {
      bench.replay.put(freeCopy, { body: Buffer.from(await orderOfDocket()), contentType: "application/pdf" });
      const entries = await rowsOf<{ id: string; freeUrl: string | null }>(page, "entries");
      await putRows(
        page,
        "entries",
        entries.map((entry) => (entry.id === orderEntry ? { ...entry, freeUrl: freeCopy } : entry)),
      );
      await page.reload();
      await untilShown(page, /Read the free copy/);
      const asked = () => bench.replay.served.filter((line) => line.includes(STORAGE));
      expect(asked()).toEqual([]);
      await page.click(".file-taker button", "Read the free copy");
      await untilShown(page, /It says\s+removal stayed\s+p\. 1/);
      expect(asked()).toEqual([`empty ${freeCopy}`]);
      await page.click(".order-reading button", "Remove");
      await untilShown(page, /Drop the order's PDF here/);
    });

    test("what the storage gives instead of a PDF is refused in words", async () => {
      bench.replay.put(freeCopy, { body: "<h1>Not here</h1>", contentType: "text/html" });
      await page.reload();
      await untilShown(page, /Read the free copy/);
      await page.click(".file-taker button", "Read the free copy");
      await untilShown(page, /was not read[\s\S]*is no PDF/);
      bench.replay.put(freeCopy, null);
      await page.click(".file-taker button", "Read the free copy");
      await untilShown(page, /did not give the file \(it answered 404\)/);
    });
  });
}
