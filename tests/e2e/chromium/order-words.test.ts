import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";
import { builtExtension } from "@/scripts/browsers/launch.ts";
import { until } from "@/scripts/browsers/tab.ts";
import { crowdedOrder, endlessWork, scriptedOrder } from "../../unit/documents/orders.ts";
import {
  orderEntry,
  orderOfDocket,
  orderWords,
  STORAGE,
  tagsOfOrder,
  watchOpaqueDocket,
} from "../flows/order-words.ts";
import { openBench, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { dropOn, type DroppedFile } from "../support/drop-files.ts";

orderWords("chromium");

const ZONE = ".file-taker";
const file = (name: string, bytes: Uint8Array): DroppedFile => ({
  name,
  letters: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""),
  changedMs: Date.now(),
});

// A method may be called so: re2js has one.
test("no code of the extension makes code of text", () => {
  const folder = builtExtension("chromium");
  const files = globSync("**/*.{js,mjs}", { cwd: folder });
  expect(files.some((file) => file.includes("pdf.worker"))).toBe(true);
  const evaluating = files.filter((file) =>
    /\bnew Function\(|(?<![.\w])Function\(["'`]|(?<![.\w}{])eval\(/.test(readFileSync(join(folder, file), "utf8")),
  );
  expect(evaluating).toEqual([]);
});

/** What is built in holds no other way to a network than the sources do (tests/unit/browser/network.test.ts). */
test("of the built code, one place asks a network, by its rules; libraries could, and are given nothing to ask for", () => {
  const folder = builtExtension("chromium");
  const code = (file: string) => readFileSync(join(folder, file), "utf8");
  const asking = globSync("**/*.{js,mjs}", { cwd: folder })
    .filter((file) => /\bfetch\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|\bsendBeacon\(/.test(code(file)))
    .toSorted();
  // Which chunk a library that several pages share gets into changes with what else they share.
  const nameOf = (file: string) =>
    code(file).includes("BAD_DELIMITERS")
      ? "Papa Parse"
      : file.replaceAll("\\", "/").replace(/-[\w-]{8}(?=\.m?js$)/, "");
  const ours = asking.filter((file) =>
    /\bfetch\([^)]{0,40}method:[`"']GET[`"'],credentials:[`"']omit/.test(code(file)),
  );
  expect(ours).toHaveLength(1);
  expect(
    code(ours[0]!).match(/\bfetch\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|\bsendBeacon\(/g),
  ).toHaveLength(1);
  const libraries = asking.filter((file) => file !== ours[0]).map(nameOf);
  expect(libraries.toSorted()).toEqual([
    // It could read a table from an address; it is handed text and writes text.
    "Papa Parse",
    // pdf.js is handed the bytes of a file, never an address.
    "assets/pdf.worker.min.mjs",
    "chunks/pdf-text.js",
    // WXT fetches the extension's own style sheet for the summary beside a court's page.
    "content-scripts/court-page.js",
  ]);
});

describe("an order's PDF dropped on its entry", () => {
  let bench: Bench;
  let page: ChromiumTab;
  beforeAll(async () => {
    bench = await openBench("chromium");
    await watchOpaqueDocket(bench);
    page = (await bench.own(`docket.html#entry=${encodeURIComponent(orderEntry)}`)) as ChromiumTab;
    await untilShown(page, /Drop the order's PDF here/);
  });
  afterAll(() => bench?.close());

  test("is read for the entry and not taken for an import, and nothing is asked of any network", async () => {
    const asked = bench.replay.served.length;
    await dropOn(page, ZONE, [file("order.pdf", await orderOfDocket())]);
    const shown = await untilShown(page, /It says\s+removal stayed\s+p\. 1/);
    expect(shown).not.toMatch(/Drop to import|Nothing is stored yet/);
    expect((await tagsOfOrder(page)).basis).toBe("document");
    expect(bench.replay.served.slice(asked)).toEqual([]);
    expect(bench.replay.refused.filter((host) => host.includes(STORAGE))).toEqual([]);
  });

  test("without the permission the free copy cannot be asked for by any code of the page", async () => {
    const outcome = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => "answered",
          () => "refused",
        ),
      "https://www.courtlistener.com/recap/x.pdf",
    );
    expect(outcome).toBe("refused");
  });

  test("a program in a file does not run", async () => {
    const dialogs: string[] = [];
    page.page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await dropOn(page, ZONE, [file("scripted.pdf", scriptedOrder())]);
    await untilShown(page, /IT IS ORDERED that the motion is DENIED\. <script>alert\(1\)<\/script>/);
    expect(dialogs).toEqual([]);
  });

  test("a page of a hundred thousand runs leaves the Docket page usable while it is read", async () => {
    await dropOn(page, ZONE, [file("crowded.pdf", crowdedOrder(100_000))]);
    // From here on: making the file out of letters took the page's time as well.
    await page.evaluate(() => {
      const gaps = { longest: 0, last: performance.now() };
      Object.assign(globalThis, { gaps });
      setInterval(() => {
        const now = performance.now();
        gaps.longest = Math.max(gaps.longest, now - gaps.last);
        gaps.last = now;
      }, 10);
    });
    await untilShown(page, /crowded\.pdf, 1 page/, 30_000);
    const longest = await page.evaluate(() => (globalThis as unknown as { gaps: { longest: number } }).gaps.longest);
    console.log(`longest wait while 100,000 runs were read: ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(1_500);
  });

  test("a file that takes very long can be cancelled at once, and changes nothing", async () => {
    const before = await rowsOf(page, "readings");
    await dropOn(page, ZONE, [file("long.pdf", endlessWork())]);
    await untilShown(page, /Reading long\.pdf, page \d+ of 450/, 30_000);
    await page.click(`${ZONE} button`, "Cancel");
    await untilShown(page, /Choose a file …/);
    const shown = await page.evaluate(() => document.body.innerText);
    expect(shown).not.toMatch(/Reading long\.pdf/);
    expect(await rowsOf(page, "readings")).toEqual(before);
    await until(
      async () => page.page.workers().every((worker) => !worker.url().includes("pdf.worker")),
      "the worker to end",
    );
  });
});
