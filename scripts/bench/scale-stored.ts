import { join } from "node:path";
import { courtAnalysis } from "../../lib/app/court-analysis.ts";
import { analysisPrint } from "../build/analysis-print.ts";
import { launchChromium } from "../browsers/chromium.ts";
import type { ChromiumTab, RunningChromium } from "../browsers/chromium.ts";
import type { FoundBrowser } from "../browsers/find.ts";
import { until } from "../browsers/tab.ts";
import { startReplay } from "../replay/server.ts";
import { root } from "../test/run.ts";
import { madeDockets, poolOf } from "./scale-data.ts";
import {
  countRows,
  fillDocket,
  heapBytes,
  keepPool,
  readAllPlainly,
  readPlainly,
  search,
  storedBytes,
  watchDrawing,
  whatWasDrawn,
} from "./scale-page.ts";
import type { MadeDocket, Watched } from "./scale-page.ts";

export interface Given {
  readonly browser: FoundBrowser;
  readonly extension: string;
  readonly folder: string;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** What was measured over one database. Times in ms. */
export interface StoredMeasures {
  readonly entries: number;
  readonly dockets: number;
  /** In the docket that was opened. */
  readonly opened: number;
  readonly bytesPerEntry: number;
  readonly plainWrite: number;
  readonly plainReadAll: number;
  /** A bare page that opens the database and reads one page of rows: since it began, and in the database alone. */
  readonly plainPage: { readonly sinceStart: number; readonly inDatabase: number };
  readonly docketPage: Watched;
  readonly popup: Watched;
  readonly searches: readonly { readonly words: string; readonly took: number; readonly shows: string }[];
  readonly heap: number;
  /** What counting every docket for the first time took. */
  readonly counting: number;
}

/** A first screen of rows. */
const PAGE_OF_ROWS = 60;
/** A median of fewer tells more of what else the machine does. */
const ROUNDS = 9;
const REST_MS = 4_000;
/** Common and rare words, parts of words, numbers and ranges, one after another as they are typed. */
const SEARCHES = [
  "stay",
  "transcript",
  "gorgis2",
  "brikha",
  "medical care",
  "stay removal",
  "301-400",
  ">=600",
  "#43",
  "extension",
  "zzz",
];

/** Fills a database with invented dockets, opens the extension's pages over it, and measures. */
export async function measureStored(
  given: Given & { readonly entries: number; readonly dockets: number },
): Promise<StoredMeasures> {
  const replay = await startReplay();
  const launch = () =>
    launchChromium({
      browser: given.browser,
      profile: join(given.folder, "profile"),
      extension: given.extension,
      proxy: replay.proxy,
      headless: true,
      downloads: join(given.folder, "downloads"),
    });
  let running = await launch();
  try {
    const filled = await fill(running, given);
    // As a user finds it: a browser that was just started.
    await running.close();
    running = await launch();
    const counting = await waitForCounts(running, given);
    const measures = { ...(await measurePages(running, given, filled)), counting };
    given.say(JSON.stringify(measures));
    return measures;
  } finally {
    await running.close();
    await replay.close();
  }
}

interface Filled {
  readonly largest: { readonly key: string; readonly matterId: string; readonly entries: number };
  readonly plainWrite: number;
}

async function fill(
  running: RunningChromium,
  { entries, dockets, seed, say }: Parameters<typeof measureStored>[0],
): Promise<Filled> {
  const tab = await running.newTab();
  // Opened once by the extension itself, so that the tables are there.
  await tab.goto(running.extensionUrl("options.html"));
  await until(() => tab.evaluate(countRows, "dockets").catch(() => 0), "the extension to set up its database");
  const made = madeDockets(dockets, entries, seed);
  const plainWrite = await fillAll(tab, made, seed, say);
  await tab.close();
  const largest = made.reduce((a, b) => (b.size > a.size ? b : a));
  return { largest: { key: largest.key, matterId: largest.key, entries: largest.size }, plainWrite };
}

/** Puts the rows of these dockets, as the program itself would store them; ms of the writing. */
export async function fillAll(
  tab: ChromiumTab,
  made: readonly MadeDocket[],
  seed: number,
  say: (line: string) => void,
): Promise<number> {
  const rulesVersion = `${courtAnalysis.rulesVersion} ${analysisPrint(root)}`;
  await tab.evaluate(keepPool, await poolOf(seed, rulesVersion));
  let took = 0;
  for (const [at, docket] of made.entries()) {
    took += await tab.evaluate(fillDocket, docket);
    if (at % 50 === 0) say(`filled docket ${at + 1} of ${made.length}`);
  }
  return took;
}

/** The worker counts what was put in behind its back, as after an update of the extension. */
export async function waitForCounts(
  running: RunningChromium,
  { dockets }: { readonly dockets: number },
): Promise<number> {
  const tab = await running.newTab();
  await tab.goto(running.extensionUrl("manifest.json"));
  const began = performance.now();
  await until(async () => (await tab.evaluate(countRows, "tallies")) >= dockets, "every docket to be counted", 600_000);
  const took = performance.now() - began;
  await tab.close();
  return took;
}

async function measurePages(
  running: RunningChromium,
  given: Parameters<typeof measureStored>[0],
  { largest, plainWrite }: Filled,
) {
  await settled(running);
  const plain: { sinceStart: number; inDatabase: number }[] = [];
  const docket: Watched[] = [];
  const popups: Watched[] = [];
  const address = `docket.html#matter=${encodeURIComponent(largest.matterId)}`;
  let heap = 0;
  let searches: StoredMeasures["searches"] = [];
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await readInBarePage(running, largest.key));
    popups.push(await drawn(running, "popup.html", false));
    const isLast = round === ROUNDS - 1;
    const tab = await watchedTab(running);
    await tab.goto(running.extensionUrl(address));
    await until(async () => (await tab.evaluate(whatWasDrawn)).first, "the first rows of the Docket page", 120_000);
    // The rest is read once; the other rounds are about the first screen.
    if (isLast || given.entries <= 10_000) {
      await until(async () => (await tab.evaluate(whatWasDrawn)).whole, "all entries of the Docket page", 600_000);
    }
    docket.push(await tab.evaluate(whatWasDrawn));
    if (isLast) {
      heap = await tab.evaluate(heapBytes);
      searches = await searchesIn(tab);
    }
    await tab.close();
    // What a page that was closed had asked for is still being read.
    if (!isLast) await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
  const last = await running.newTab();
  await last.goto(running.extensionUrl("manifest.json"));
  const plainReadAll = await last.evaluate(readAllPlainly);
  const bytes = await last.evaluate(storedBytes);
  await last.close();
  const middle = docket.toSorted((a, b) => (a.first ?? 0) - (b.first ?? 0))[Math.floor(ROUNDS / 2)];
  return {
    entries: given.entries,
    dockets: given.dockets,
    opened: largest.entries,
    bytesPerEntry: bytes / given.entries,
    plainWrite,
    plainReadAll,
    plainPage: {
      sinceStart: median(plain.map(({ sinceStart }) => sinceStart)),
      inDatabase: median(plain.map(({ inDatabase }) => inDatabase)),
    },
    docketPage: { ...(docket.at(-1) as Watched), first: middle?.first ?? null },
    popup: popups.toSorted((a, b) => (a.first ?? 0) - (b.first ?? 0))[Math.floor(ROUNDS / 2)] as Watched,
    searches,
    heap,
  };
}

async function searchesIn(tab: ChromiumTab): Promise<StoredMeasures["searches"]> {
  // Warm-up, as the first letters of a word are.
  await tab.evaluate(search, "warm");
  const searches: { words: string; took: number; shows: string }[] = [];
  for (const words of SEARCHES) searches.push({ words, ...(await tab.evaluate(search, words)) });
  return searches;
}

/** A page of the extension that does nothing but read one page of rows as it begins. */
async function readInBarePage(running: RunningChromium, docketKey: string): Promise<StoredMeasures["plainPage"]> {
  const tab = await running.newTab();
  const reading = `(${readPlainly.toString()})(${JSON.stringify(docketKey)}, ${PAGE_OF_ROWS})`;
  await tab.page.addInitScript(`globalThis.plainReading = ${reading}`);
  await tab.goto(running.extensionUrl("manifest.json"));
  const read = await tab.evaluate(
    () => (globalThis as unknown as { plainReading: Promise<StoredMeasures["plainPage"]> }).plainReading,
  );
  await tab.close();
  return read;
}

async function watchedTab(running: RunningChromium): Promise<ChromiumTab> {
  const tab = await running.newTab();
  await tab.page.addInitScript(`(${watchDrawing.toString()})()`);
  return tab;
}

async function drawn(running: RunningChromium, path: string, isWhole: boolean): Promise<Watched> {
  const tab = await watchedTab(running);
  await tab.goto(running.extensionUrl(path));
  await until(
    async () => (await tab.evaluate(whatWasDrawn))[isWhole ? "whole" : "first"],
    `${path} to be drawn`,
    120_000,
  );
  const watched = await tab.evaluate(whatWasDrawn);
  await tab.close();
  return watched;
}

/** Waits until the worker has looked through what is stored after the start of the browser. */
export async function settled(running: RunningChromium): Promise<void> {
  const tab = await running.newTab();
  await tab.goto(running.extensionUrl("options.html"));
  await until(
    () => tab.evaluate(async () => Object.keys(await chrome.storage.session.get("readAgainDoneFor")).length > 0),
    "the worker to have looked through what is stored",
    3_600_000,
  );
  await tab.close();
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

declare const chrome: { readonly storage: { readonly session: { get(key: string): Promise<object> } } };
