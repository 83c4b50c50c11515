import { join } from "node:path";
import type { DocketSnapshot } from "../../lib/docket/docket.ts";
import { launchChromium } from "../browsers/chromium.ts";
import type { ChromiumTab } from "../browsers/chromium.ts";
import { textBeside, until } from "../browsers/tab.ts";
import { districtReport } from "../replay/pages/cmecf-district.ts";
import { startReplay } from "../replay/server.ts";
import { largeDocket } from "../replay/variants/large.ts";
import { snapshotOf } from "./scale-data.ts";
import { median } from "./scale-stored.ts";
import type { Given } from "./scale-stored.ts";

/** A docket page taken in by the worker for the first time, and again with nothing new. Times in ms. */
export interface MergeMeasures {
  readonly entries: number;
  readonly writing: number;
  readonly nothingNew: number;
}

const SIZES = [667, 5_000, 18_000];
const ROUNDS = 5;
const PAGE = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?912345678-L_1_0-1";

/** Sends what a court page shows to the worker, as the page's own script does. */
export async function measureMerging(given: Given): Promise<MergeMeasures[]> {
  const replay = await startReplay();
  replay.put(PAGE, { body: districtReport(largeDocket(3)), contentType: "text/html; charset=utf-8" });
  const running = await launchChromium({
    browser: given.browser,
    profile: join(given.folder, "profile"),
    extension: given.extension,
    proxy: replay.proxy,
    headless: true,
    downloads: join(given.folder, "downloads"),
  });
  try {
    const tab = await running.newTab();
    await tab.goto(PAGE);
    await until(() => tab.beside(textBeside), "the court page to be read");
    const measures: MergeMeasures[] = [];
    for (const [at, entries] of SIZES.entries()) {
      // A docket number of the court whose page is open.
      const made = snapshotOf(at, entries, given.seed);
      const snapshot = { ...made, docket: { ...made.docket, courtId: "mied" } };
      const writing = await send(tab, "docket/watch", snapshot);
      const again: number[] = [];
      for (let round = 0; round < ROUNDS; round++) again.push(await send(tab, "docket/seen", snapshot));
      measures.push({ entries, writing, nothingNew: median(again) });
      given.say(`merged: ${JSON.stringify(measures.at(-1))}`);
    }
    return measures;
  } finally {
    await running.close();
    await replay.close();
  }
}

/** ms from the message to its answer. */
async function send(tab: ChromiumTab, name: string, snapshot: DocketSnapshot): Promise<number> {
  const answer = (await tab.beside(sendFromPage, name, PAGE, snapshot)) as {
    took: number;
    failure: string | null;
  } | null;
  if (answer === null || answer.failure !== null) throw new Error(`${name}: ${answer?.failure ?? "no page"}`);
  return answer.took;
}

async function sendFromPage(_root: ShadowRoot, name: string, url: string, snapshot: DocketSnapshot) {
  const began = performance.now();
  const reply = await chrome.runtime.sendMessage({ name, request: { url, snapshot } });
  const took = performance.now() - began;
  return { took, failure: reply?.ok === true ? null : String(reply?.error) };
}

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<Readonly<Record<string, unknown>> | undefined> };
};
