import { expect, test } from "vitest";
import type { BrowserKind } from "@/scripts/browsers/find.ts";
import { copyAsking } from "@/scripts/browsers/extension-copy.ts";
import { builtExtension } from "@/scripts/browsers/launch.ts";
import { until } from "@/scripts/browsers/tab.ts";
import { openBench, untilShown } from "../support/bench.ts";
import { docketRecord } from "../../unit/watch/watch-world.ts";
import { putRows, rowsOf } from "../support/database.ts";

const TOKEN = "0123456789abcdef0123456789abcdef01234567";
const API = "https://www.courtlistener.com/api/rest/v4/docket-entries/?docket=4214664&order_by=-recap_sequence_number";

/** Where the browser keeps consent to send a token, it is asked for, and without it the API is not. */
export function token(kind: BrowserKind): void {
  test(`a token is typed into Options, kept unseen, and brings what CourtListener's API has, in ${kind}`, () =>
    bringsWhatTheApiHas(kind));
}

async function bringsWhatTheApiHas(kind: BrowserKind): Promise<void> {
  const extension = copyAsking(builtExtension(kind), ["www.courtlistener.com"]);
  const bench = await openBench(kind, { extension, agrees: true });
  try {
    const results = [
      {
        id: 1,
        docket: "https://www.courtlistener.com/api/rest/v4/dockets/4214664/",
        entry_number: 901,
        date_filed: new Date().toISOString().slice(0, 10),
        description: "ORDER granting the motion in full words",
        recap_documents: [],
      },
    ];
    bench.replay.put(API, {
      body: JSON.stringify({ next: null, previous: null, results }),
      contentType: "application/json",
    });
    const own = await bench.own("options.html");
    await untilShown(own, /No token is set/);
    await own.evaluate((token) => {
      const field = document.querySelector<HTMLInputElement>('section[aria-labelledby="token-title"] input')!;
      field.value = token;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, TOKEN);
    expect(await own.evaluate(consents)).toEqual([]);
    await own.click('section[aria-labelledby="token-title"] button', "Save");
    await untilShown(own, /A token is set/);
    expect(await own.evaluate(consents)).toEqual(kind === "firefox" ? ["authenticationInfo"] : []);
    expect(await own.evaluate(() => document.documentElement.outerHTML)).not.toContain(TOKEN);
    expect(bench.replay.served).toEqual([]);
    await putRows(own, "dockets", [docketRecord("mied", "2:26-cv-10011", { copy: "4214664" })]);
    await own.evaluate(() => chrome.runtime.sendMessage({ name: "watching/start", request: null }));
    const stored = () => rowsOf<{ docketText: string }>(own, "entries");
    await until(async () => (await stored()).length === 1, "the entry that the API has", 60_000);
    expect(await stored()).toMatchObject([{ docketText: "ORDER granting the motion in full words", novelty: "new" }]);
    await untilShown(own, /CourtListener API.*answered \(200\)/s);
    expect(bench.replay.served.filter((line) => line.includes("/api/"))).toEqual([`empty ${API}`]);
    const kept = await Promise.all(["requests", "feeds", "entries", "journal"].map((table) => rowsOf(own, table)));
    expect(JSON.stringify(kept)).not.toContain(TOKEN);
    if (kind === "firefox") {
      await own.evaluate(withdraw);
      await own.reload();
      await untilShown(own, /A token is set. Your browser does not let it be sent/);
    }
  } finally {
    await bench.close();
  }
}

/** The kinds of data that the user lets go out; Chromium keeps no such consent. */
async function consents(): Promise<string[]> {
  const granted = (await chrome.permissions.getAll()) as { data_collection?: string[] };
  return granted.data_collection ?? [];
}

async function withdraw(): Promise<void> {
  const consent = { permissions: [], data_collection: ["authenticationInfo"] };
  await chrome.permissions.remove(consent);
}
