import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../browsers/chromium.ts";
import { until } from "../browsers/tab.ts";
import { startReplay } from "../replay/server.ts";
import type { Replay } from "../replay/server.ts";
import { feedCourts, madeDockets, seeded } from "./scale-data.ts";
import { countRows } from "./scale-page.ts";
import { fillAll, settled, waitForCounts } from "./scale-stored.ts";
import type { Given } from "./scale-stored.ts";

/** One run over every feed. CPU in seconds of the extension's process: the worker, with its database calls. */
export interface PollRun {
  readonly what: string;
  readonly cpu: number;
  readonly seconds: number;
  readonly answered: number;
  readonly newEntries: number;
}

export interface PollMeasures {
  readonly feeds: number;
  readonly dockets: number;
  readonly entries: number;
  readonly bytesOfFeed: number;
  readonly runs: readonly PollRun[];
}

const FEEDS = 100;
const FEED_BYTES = 1_000_000;
const ENTRIES = 200_000;
/** What the feeds bring of watched dockets: nothing, or an entry each of so many dockets. Null: they are as before. */
interface Turn {
  readonly what: string;
  readonly news: number | null;
  /** Of the largest dockets, instead of large and small ones. */
  readonly ofLargest?: boolean;
}

const TURNS: readonly Turn[] = [
  { what: "first run: every feed is new", news: 0 },
  { what: "feeds changed, nothing of a watched docket", news: 0 },
  { what: "feeds changed, 10 new entries in dockets large and small", news: 10 },
  { what: "feeds changed, 30 new entries in dockets large and small", news: 30 },
  { what: "feeds changed, 10 new entries in the 10 largest dockets", news: 10, ofLargest: true },
  { what: "feeds as before", news: null },
];

/** Fills a database, presses Start, and has 100 courts' feeds of 1 MB checked again and again. */
export async function measurePolling(given: Given & { readonly dockets: number }): Promise<PollMeasures> {
  const asked = feedCourts.slice(0, FEEDS);
  const profile = join(given.folder, "profile");
  const replay = await startReplay({ hosts: asked.map(({ host }) => host) });
  const extension = copyForAllCourts(given);
  const launch = () =>
    launchChromium({
      browser: given.browser,
      profile,
      extension,
      proxy: replay.proxy,
      headless: true,
      downloads: join(given.folder, "downloads"),
    });
  let running = await launch();
  try {
    const page = await running.newTab();
    await page.goto(running.extensionUrl("options.html"));
    await until(() => page.evaluate(countRows, "dockets").catch(() => 0), "the extension to set up its database");
    // Tags and dates made for other dockets would all be put right at the first news of each.
    const made = madeDockets(given.dockets, ENTRIES, given.seed).map((docket) => ({ ...docket, isBare: true }));
    await fillAll(page, made, given.seed, given.say);
    await page.evaluate(removeOthers);
    // As a user finds it: started, every docket counted, everything looked through.
    await running.close();
    running = await launch();
    await waitForCounts(running, given);
    await settled(running);
    const tab = await running.newTab();
    await tab.goto(running.extensionUrl("manifest.json"));
    await untilIdle(profile);
    const runs: PollRun[] = [];
    let turn = 0;
    for (const { what, news, ofLargest = false } of TURNS) {
      if (news !== null) putFeeds(replay, { turn: ++turn, news, ofLargest }, given.seed);
      if (runs.length > 0) await tab.evaluate(makeDue);
      const before = await tab.evaluate(countRows, "entries");
      const [cpu, began] = [cpuOf(profile), performance.now()];
      const answer = await tab.evaluate(check, runs.length === 0);
      await untilIdle(profile);
      const newEntries = (await tab.evaluate(countRows, "entries")) - before;
      runs.push({
        what,
        cpu: cpuOf(profile) - cpu,
        seconds: (performance.now() - began) / 1000,
        answered: answer.answered,
        newEntries,
      });
      given.say(`poll: ${what}: ${JSON.stringify(runs.at(-1))}`);
    }
    return { feeds: FEEDS, dockets: given.dockets, entries: ENTRIES, bytesOfFeed: FEED_BYTES, runs };
  } finally {
    await running.close();
    await replay.close();
  }
}

/** With every court's host granted, as if the user had allowed them one by one. */
function copyForAllCourts({ extension, folder }: Given): string {
  const copy = join(folder, "extension");
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { host_permissions?: string[] };
  manifest.host_permissions = [...(manifest.host_permissions ?? []), "https://*.uscourts.gov/*"];
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** The feed of every court: entries of other cases, and in some of them a new one of the first watched docket there. */
function putFeeds(
  replay: Replay,
  { turn, news, ofLargest }: { readonly turn: number; readonly news: number; readonly ofLargest: boolean },
  seed: number,
): void {
  for (const [at, court] of feedCourts.slice(0, FEEDS).entries()) {
    const chance = seeded(seed + turn * 1_000 + at);
    const now = Date.now();
    const items: string[] = [];
    // The dockets are ordered by size, and every hundredth is of the same court.
    const docket = at + (ofLargest ? 0 : FEEDS * (at % 3));
    if (at < news) {
      const number = `2:${18 + (docket % 7)}-cv-${10_000 + docket}`;
      items.push(itemOf(court.host, 330_000 + docket, number, 900_000 + turn, now));
    }
    for (let size = 0, index = 0; size < FEED_BYTES; index++) {
      const caseId = 700_000 + Math.floor(chance() * 90_000);
      const item = itemOf(court.host, caseId, `3:25-cv-${20_000 + (caseId % 9_000)}`, index + 1, now - index * 20_000);
      items.push(item);
      size += item.length;
    }
    const head = `<?xml version='1.0' encoding='ISO-8859-1'?>\n<rss version="2.0"><channel><title>${court.name} - Recent Entries</title><link>https://${court.host}</link><description>Public Filings in the last 24 Hours (all entries)</description><lastBuildDate>${new Date(now).toUTCString()}</lastBuildDate>`;
    replay.put(court.rss ?? "", { body: `${head}${items.join("\n")}</channel></rss>`, contentType: "text/xml" });
  }
}

function itemOf(host: string, caseId: number, number: string, document: number, at: number): string {
  const page = `https://${host}/cgi-bin/DktRpt.pl?${caseId}`;
  const link = `&lt;a href="https://${host}/doc1/0971${9_000_000 + document}?caseid=${caseId}&amp;amp;de_seq_num=${document}">${document}&lt;/a>`;
  return `<item><title>${number} Placeholder v. Example Agency</title><link>${page}</link><description>[Motion to Extend Time] (${link})</description><guid isPermaLink="true">${page}&amp;${document}</guid><pubDate>${new Date(at).toUTCString()}</pubDate></item>`;
}

/** Self-contained. Presses Start at the first time; asks now at any other. */
async function check(isFirst: boolean): Promise<{ answered: number }> {
  const ask = async (name: string) => {
    const reply = (await chrome.runtime.sendMessage({ name, request: null })) as {
      ok: boolean;
      error?: string;
      value: { answered: number };
    };
    if (!reply.ok) throw new Error(`${name}: ${reply.error}`);
    return reply.value;
  };
  if (isFirst) await ask("watching/start");
  return ask("watching/check-now");
}

/** Self-contained: as if the floor of every host had passed. */
async function makeDue(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("docketwatch");
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const transaction = database.transaction("feeds", "readwrite");
  const store = transaction.objectStore("feeds");
  const reading = store.getAll();
  reading.addEventListener("success", () => {
    const past = new Date(Date.now() - 3_600_000).toISOString();
    for (const feed of reading.result) store.put({ ...feed, begunAt: null, lastTriedAt: past, nextCheckAt: past });
  });
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
  database.close();
}

/** Self-contained: the built-in matter's dockets would be asked for too. */
async function removeOthers(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("docketwatch");
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const transaction = database.transaction("dockets", "readwrite");
  const store = transaction.objectStore("dockets");
  const reading = store.getAll();
  reading.addEventListener("success", () => {
    for (const docket of reading.result) if (!docket.seeded) store.put({ ...docket, watched: false });
  });
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
  database.close();
}

/** Seconds of the processor that the extension's own process has used: the worker lives there, and a page without script. */
function cpuOf(profile: string): number {
  return extensionProcesses(profile).reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  }, 0);
}

const TICKS_PER_SECOND = 100;

/** Of the browser with that profile. */
function extensionProcesses(profile: string): string[] {
  const lines = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid, line: commandOf(pid) }));
  const browser = lines.find(({ line }) => line.includes(`--user-data-dir=${profile}`) && !line.includes("--type="));
  return lines
    .filter(({ pid, line }) => line.includes("--extension-process") && isWithin(pid, browser?.pid ?? ""))
    .map(({ pid }) => pid);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

function isWithin(pid: string, ancestor: string): boolean {
  for (let at = pid; at !== "" && at !== "0" && at !== "1"; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

function parentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1] ?? "";
  } catch {
    return "";
  }
}

/** Waits until the process has done next to nothing for a second. */
async function untilIdle(profile: string): Promise<void> {
  let [before, quiet] = [cpuOf(profile), 0];
  for (let look = 0; look < 3_000 && quiet < 5; look++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = cpuOf(profile);
    quiet = now - before < 0.02 ? quiet + 1 : 0;
    before = now;
  }
}

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
