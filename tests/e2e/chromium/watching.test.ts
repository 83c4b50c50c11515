import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyAsking } from "@/scripts/browsers/extension-copy.ts";
import { builtExtension } from "@/scripts/browsers/launch.ts";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { hamama as record } from "@/lib/matters/hamama.ts";
import { feedText, type Item } from "../../unit/watch/court-feed.ts";
import { openBench, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { openView } from "../support/docket-page.ts";
import { controlWorker } from "../support/worker.ts";

const MIED = "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl";
const CA6 = "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=RSSGenerator";
const HOSTS = ["ecf.mied.uscourts.gov", "ecf.ca6.uscourts.gov"];
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const RSS = "text/xml; charset=ISO-8859-1";

interface StoredEntry {
  readonly shortText: string | null;
  readonly docketText: string;
  readonly documentNumber: string | null;
  readonly novelty: string;
}
const entries = (own: Tab) => rowsOf<StoredEntry>(own, "entries");
const hamama = (seq: number, event: string, ecf: number): Item => ({
  number: "2:17-cv-11910",
  caseId: "321020",
  seq,
  event,
  ecf,
  at: minutesAgo(30),
});
const stranger: Item = {
  number: "2:26-cv-10999",
  caseId: "399999",
  seq: 3,
  event: "Order",
  ecf: 2,
  at: minutesAgo(40),
};

function show(bench: Bench, items: readonly Item[]): void {
  bench.replay.put(MIED, { body: feedText([...items, stranger], minutesAgo(10)), contentType: RSS });
  const appeals = feedText([], minutesAgo(10)).replaceAll("ecf.mied", "ecf.ca6");
  bench.replay.put(CA6, { body: appeals, contentType: RSS });
}

describe("before the browser allows a court's host", () => {
  test("nothing is asked, whatever pages of the court may be read", async () => {
    const bench = await openBench("chromium");
    try {
      show(bench, [hamama(1, "Order", 1)]);
      const own = await bench.own("options.html");
      await untilShown(own, /Feed of E\.D\. Mich\. ecf\.mied\.uscourts\.gov: every 20 minutes/);
      const origins = HOSTS.map((host) => `https://${host}/*`);
      const allowed = await own.evaluate(
        (asked) => Promise.all(asked.map((origin) => chrome.permissions.contains({ origins: [origin] }))),
        origins,
      );
      expect(allowed).toEqual([false, false]);
      // As if Start had been pressed and the browser's question refused.
      await own.evaluate(() => chrome.runtime.sendMessage({ name: "watching/start", request: null }));
      await untilShown(own, /not allowed/);
      await own.click("button", "Pause for a day");
      await untilShown(own, /No checks until/);
      expect(bench.replay.served).toEqual([]);
      expect(await entries(own)).toEqual([]);
      expect(await rowsOf(own, "requests")).toEqual([]);
    } finally {
      await bench.close();
    }
  });
});

describe("watching a court's feed", () => {
  let bench: Bench;
  let own: Tab;
  beforeAll(async () => {
    bench = await openBench("chromium", { extension: copyAsking(builtExtension("chromium"), HOSTS) });
    show(bench, []);
    own = await bench.own("docket.html");
  });
  afterAll(() => bench.close());

  test("asks nothing until Start is pressed, and then each court's feed once", async () => {
    await untilShown(own, /Feed of E\.D\. Mich\./);
    expect(bench.replay.served).toEqual([]);
    show(bench, [hamama(1201, "Order Granting Motion for Stay of Removal", 801)]);
    await own.click("button", "Start watching");
    await until(async () => (await entries(own)).length === 1, "the entry that the feed carried", 30_000);
    await until(async () => (await rowsOf(own, "requests")).length === 2, "two requests in the log");
    expect(bench.replay.served.toSorted()).toEqual([`empty ${CA6}`, `empty ${MIED}`]);
    expect(await rowsOf(own, "requests")).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ address: MIED, purpose: "court feed", result: "answered", status: 200 }),
        expect.objectContaining({ address: CA6, purpose: "court feed", result: "answered", status: 200 }),
      ]),
    );
  });

  test("stores what it says of the watched docket as new, tells of it, shows it, and nothing of any other case", async () => {
    const [entry] = await entries(own);
    expect(entry).toMatchObject({
      shortText: "Order Granting Motion for Stay of Removal",
      docketText: "",
      documentNumber: "801",
      novelty: "new",
    });
    const told = async () => Object.keys(await own.evaluate(() => chrome.notifications.getAll()));
    await until(async () => (await told()).length > 0, "a notification of the entry", 20_000);
    await openView(own, "Entries");
    await untilShown(own, /Order Granting Motion for Stay of Removal/);
    expect(await rowsOf(own, "dockets")).toHaveLength(record.dockets.length);
    expect(
      JSON.stringify(await Promise.all(["entries", "feedItems", "snapshots"].map((table) => rowsOf(own, table)))),
    ).not.toContain("26-cv-10999");
  });

  test("honours the floor when it is asked to check now, and says when the next check is", async () => {
    await openView(own, "Dockets");
    const before = bench.replay.served.length;
    await own.click("button", "Check now");
    await untilShown(own, /Nothing can be asked again yet.*Next check/);
    expect(bench.replay.served).toHaveLength(before);
  });

  test("goes on after the worker died in the midst of a check, and takes nothing twice", async () => {
    const worker = await controlWorker(bench, own);
    await worker.stop();
    show(bench, [
      hamama(1201, "Order Granting Motion for Stay of Removal", 801),
      hamama(1205, "Notice of Appeal", 805),
    ]);
    // A check that began six minutes ago and never ended, as a death leaves it.
    await own.evaluate(leaveBegun, "court mied", minutesAgo(6));
    await own.evaluate(() => chrome.runtime.sendMessage({ name: "page/settings", request: null }));
    await until(async () => (await entries(own)).length === 2, "the second entry", 60_000);
    const [state] = (await rowsOf<{ id: string; begunAt: string | null; failures: number }>(own, "feeds")).filter(
      ({ id }) => id === "court mied",
    );
    await until(
      async () => (await rowsOf<{ begunAt: string | null }>(own, "feeds")).every(({ begunAt }) => begunAt === null),
      "the check to end",
    );
    expect(state).toBeDefined();
    await worker.close();
  });

  test("asked nothing but these two addresses in all this time", () => {
    expect(new Set(bench.replay.served)).toEqual(new Set([`empty ${CA6}`, `empty ${MIED}`]));
  });
});

describe("a court's server that does not give its feed", () => {
  const LOGIN = "https://pacer.login.uscourts.gov/csologin/login.jsf";
  let bench: Bench;
  let own: Tab;
  beforeAll(async () => {
    const hosts = [...HOSTS, "ecf.miwd.uscourts.gov", "pacer.login.uscourts.gov"];
    bench = await openBench("chromium", { extension: copyAsking(builtExtension("chromium"), hosts), hosts });
    bench.replay.put(MIED, { body: "", status: 302, headers: { Location: LOGIN } });
    bench.replay.put(LOGIN, { body: "<form>Password</form>" });
    const bomb = gzipSync(Buffer.alloc(64 * 1_048_576));
    bench.replay.put(CA6, { body: bomb, contentType: RSS, headers: { "Content-Encoding": "gzip" } });
    own = await bench.own("docket.html");
    await untilShown(own, /Feed of E\.D\. Mich\./);
    await own.click("button", "Start watching");
  });
  afterAll(() => bench.close());

  test("is not followed to a log-in page, nor read beyond 8 MB however small the answer was packed", async () => {
    const failures = async () =>
      (await rowsOf<{ id: string; lastFailure: { why: string } | null }>(own, "feeds")).map(
        ({ id, lastFailure }) => `${id}: ${lastFailure?.why}`,
      );
    const areAll = (whys: readonly string[]) => whys.length === 2 && !whys.join().includes("undefined");
    await until(async () => areAll(await failures()), "both answers", 30_000);
    expect((await failures()).toSorted()).toEqual(["court ca6: too large", "court mied: redirected"]);
    expect(bench.replay.served.toSorted()).toEqual([`empty ${CA6}`, `empty ${MIED}`]);
    const lines = await rowsOf<{ address: string; result: string; bytes: number; detail: string }>(own, "requests");
    expect(lines.map(({ result }) => result)).toEqual(["failed", "failed"]);
    const read = lines.find(({ address }) => address === CA6)!.bytes;
    expect(read).toBeGreaterThan(8 * 1_048_576);
    expect(read).toBeLessThan(12 * 1_048_576);
  });

  test("is not asked again at once", async () => {
    await own.click("button", "Check now");
    await untilShown(own, /Nothing can be asked again yet/);
    expect(bench.replay.served).toHaveLength(2);
  });
});

/** Self-contained: it is sent as text. */
async function leaveBegun(feedId: string, begunAt: string): Promise<void> {
  const opening = indexedDB.open("docketwatch");
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const transaction = database.transaction("feeds", "readwrite");
  const store = transaction.objectStore("feeds");
  const reading = store.get(feedId);
  await new Promise<void>((resolve, reject) => {
    reading.addEventListener("success", () => {
      store.put({ ...(reading.result as object), begunAt });
    });
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
  database.close();
}
