import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserKind } from "@/scripts/browsers/find.ts";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { badgeOf, openBench, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";

const ADDRESS = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?777333444555666-L_1_0-1";
const KEY = "mied:2:18-cv-13579";
const HTML = "text/html; charset=utf-8";

interface StoredNotice {
  readonly id: string;
  readonly kind: string;
  readonly held?: string;
}

/** Alerts of new entries, as the browser itself shows and rings them. */
export function alerts(kind: BrowserKind): void {
  describe(`alerts, in ${kind}`, () => {
    let bench: Bench;
    let page: Tab;
    beforeAll(async () => {
      bench = await openBench(kind);
      shows(40);
      const tab = await bench.visit(ADDRESS);
      await tab.clickBeside("button", "Watch");
      await untilBeside(tab, /40 entries are stored/);
      await tab.close();
      page = await bench.own("options.html");
      await say(page, "settings/save", { change: { notifyNewEntries: "all" } });
    });
    afterAll(() => bench?.close());

    const shows = (size: number) =>
      bench.replay.put(ADDRESS, { body: districtReport(largeDocket(size)), contentType: HTML });
    /** Opens the docket as it is then; what is new there is recorded. */
    async function brings(size: number): Promise<void> {
      shows(size);
      const tab = await bench.visit(ADDRESS);
      await untilBeside(tab, /new entr/);
      await tab.close();
    }
    const snoozeUntil = (ms: number) =>
      say(page, "watch/save", { docketKeys: [KEY], change: { snoozedUntil: new Date(ms).toISOString() } });
    const waiting = async () =>
      (await rowsOf<StoredNotice>(page, "notices")).filter(({ kind }) => kind === "new entry");

    test("a test notification comes, and the page says where to look if it does not", async () => {
      await page.click("button", "Send a test notification");
      const shown = await until(async () => nonEmpty(await shownIds(page)), "the test notification");
      expect(shown).toEqual([expect.stringMatching(/^test \d+$/)]);
      await untilShown(page, /Sent\. It should be in a corner of the screen/);
      await page.click("summary", "Nothing appeared?");
      await untilShown(page, /Do not disturb/);
      await page.evaluate(clearAll);
    });

    test(
      "a snoozed docket holds what comes over a restart and tells it in one, at its end",
      { timeout: 240_000 },
      async () => {
        // Far enough away for any machine to come so far before it.
        const later = Date.now() + 3_600_000;
        await snoozeUntil(later);
        await brings(47);
        await until(async () => (await waiting()).filter(({ held }) => held === "snooze").length === 7, "seven held");
        await until(async () => (await alarmAt(page)) === later, "the alarm at the end of the snooze");
        expect(await shownIds(page)).toEqual([]);
        await bench.restart();
        page = await bench.own("options.html");
        await until(async () => (await alarmAt(page)) === later, "the alarm after the restart");
        expect(await shownIds(page)).toEqual([]);
        const end = Date.now() + 4_000;
        await snoozeUntil(end);
        const shown = await until(async () => nonEmpty(await shownIds(page)), "the summary", 150_000);
        expect(Date.now()).toBeGreaterThanOrEqual(end);
        expect(shown).toEqual([expect.stringMatching(new RegExp(`^entries ${KEY} `))]);
        await until(async () => (await waiting()).length === 0, "nothing to be left waiting");
        const told = await rowsOf<{ notificationId: string }>(page, "told");
        expect(told.map(({ notificationId }) => notificationId)).toEqual(Array.from({ length: 7 }, () => shown![0]));
        expect(await badgeOf(page)).toBe("7");
        await page.evaluate(clearAll);
      },
    );

    test("its group leads to the unread entries of the docket", async () => {
      const list = await bench.own(`docket.html#unread=${encodeURIComponent(KEY)}`);
      await untilShown(list, /7 of 47/);
      await list.close();
    });

    test("a muted docket records and counts, and tells nothing", async () => {
      await say(page, "watch/save", {
        docketKeys: [KEY],
        change: { snoozedUntil: null, mutedUntil: "9999-12-31T00:00:00.000Z" },
      });
      await brings(49);
      await until(async () => (await badgeOf(page)) === "9", "the badge");
      await until(async () => (await waiting()).length === 0, "nothing to be left waiting");
      expect(await shownIds(page)).toEqual([]);
    });

    test("an entry that is snoozed until the next one comes back with it, and says why", async () => {
      const entryId = (await rowsOf<{ id: string; documentNumber: string }>(page, "entries")).find(
        ({ documentNumber }) => documentNumber === "46",
      )!.id;
      const list = await bench.own(`docket.html#entry=${encodeURIComponent(entryId)}`);
      await until(async () => (await markOf(entryId))?.state === "seen", "it to be read");
      await list.click(".detail-side button", "Snooze …");
      await list.click("form button", "Until the next entry");
      await untilShown(list, /Set aside until another entry comes/);
      expect(await markOf(entryId)).toMatchObject({ state: "seen", snoozedUntil: "next entry" });
      await brings(50);
      await until(async () => (await markOf(entryId))?.returned === "another entry came", "it to come back");
      await untilShown(list, /Back because another entry came/);
      await list.close();

      async function markOf(id: string) {
        const marks = await rowsOf<{ entryId: string; state: string; returned?: string }>(page, "marks");
        return marks.find((mark) => mark.entryId === id);
      }
    });
  });
}

/** A message to the background, as our own pages send it. */
function say(ownTab: Tab, name: string, request: object): Promise<void> {
  return ownTab.evaluate(
    async (sent: string, given: object) => {
      const reply: unknown = await chrome.runtime.sendMessage({ name: sent, request: given });
      if ((reply as { ok: boolean }).ok !== true) throw new Error(JSON.stringify(reply));
    },
    name,
    request,
  );
}

function shownIds(ownTab: Tab): Promise<string[]> {
  return ownTab.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

async function clearAll(): Promise<void> {
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
}

function alarmAt(ownTab: Tab): Promise<number | undefined> {
  return ownTab.evaluate(async () => (await chrome.alarms.get("reminders"))?.scheduledTime);
}

function nonEmpty(list: string[]): string[] | null {
  return list.length === 0 ? null : list;
}
