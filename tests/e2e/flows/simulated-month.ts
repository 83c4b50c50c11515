import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, instantFromMs } from "@/lib/calendar/date.ts";
import { dateIn } from "@/lib/calendar/zone.ts";
import type { EntryRecord } from "@/lib/docket/records.ts";
import type { WindowGap } from "@/lib/watch/gap.ts";
import type { Told } from "@/lib/watch/told.ts";
import { copyAsking } from "@/scripts/browsers/extension-copy.ts";
import type { BrowserKind } from "@/scripts/browsers/find.ts";
import { builtExtension } from "@/scripts/browsers/launch.ts";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { alertVerdict } from "../../simulator/alert-books.ts";
import { Books, doublesOf, isListed, keyOf, storedOf, type Stored } from "../../simulator/books.ts";
import { Chance } from "../../simulator/chance.ts";
import { Faults } from "../../simulator/faults.ts";
import { LoopbackCourts } from "../../simulator/loopback.ts";
import type { ShownNotification } from "../../simulator/machine.ts";
import { copyPage, courtPage } from "../../simulator/pages.ts";
import { hostsOf, publicFeeds } from "../../simulator/server.ts";
import { HOUR, makeWorld, MINUTE, type CasePlan } from "../../simulator/world.ts";
import { openBench, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { controlWorker } from "../support/worker.ts";

const DAYS = 28;
const CASES: readonly CasePlan[] = [
  {
    courtId: "mied",
    number: "2:17-cv-11910",
    caseId: "321020",
    caption: "Hamama et al v. Adducci",
    renamedTo: "Hamama et al v. Field Office Director",
    copyId: "15000001",
    isWatched: true,
    perDay: 1.6,
  },
  {
    courtId: "ca6",
    number: "17-2171",
    caseId: "117001",
    caption: "Hamama, et al v. Adducci, et al",
    isWatched: true,
    perDay: 1.5,
  },
  { courtId: "mied", number: "2:17-mc-11910", caseId: "3210201", caption: "Hamama et al v. Adducci", perDay: 0.5 },
  { courtId: "mied", number: "2:18-cv-10021", caseId: "330021", caption: "Plaintiff v. Company & Co.", perDay: 6 },
  { courtId: "ca6", number: "18-3021", caseId: "118021", caption: "Plaintiff v. Company", perDay: 6 },
];

/**
 * A month of the courts in a minute of the browser: their servers' time leaps ahead between two checks. The browser's own
 * clock cannot; what it holds against the courts is moved back in its database instead. Slow answers break off here; that
 * they are given up is simulated without a browser.
 */
export function simulatedMonth(kind: BrowserKind): void {
  describe(`a simulated month, in ${kind}`, () => {
    const seed = 7;
    const chance = new Chance(`${kind} ${seed}`);
    const made = makeWorld({
      seed,
      firstDay: addDays(dateIn(instantFromMs(Date.now()), "America/Detroit"), -DAYS),
      days: DAYS,
      cases: CASES,
      daysBefore: 5,
    });
    const world = { ...made, courts: made.courts.filter(({ id }) => id !== "ohnd") };
    // The machine's clock says nothing of the courts' here: they must say themselves when they made their feeds.
    for (const court of world.courts) Object.assign(court, { saysWhenMade: true });
    const faults = new Faults(hostsOf(world), world, { rate: 0.25, spells: 0 }, chance.fork("faults"));
    const courts = new LoopbackCourts(world, faults);
    const books = new Books(world);
    const shown: ShownNotification[] = [];
    const told: (Told & { trueAt: number })[] = [];
    let bench: Bench;
    let own: Tab;

    beforeAll(async () => {
      const hosts = hostsOf(world);
      const extension = copyAsking(builtExtension(kind), hosts);
      const answer = courts.answer.bind(courts);
      bench = await openBench(kind, { extension, hosts, answer });
      own = await bench.own("options.html");
    });
    afterAll(() => bench?.close());

    test("is lived through", { timeout: 1_200_000 }, async () => {
      courts.now = world.from + 10 * HOUR;
      faults.calm(world.from);
      await openDockets();
      await say("settings/save", { change: { notifyNewEntries: "all" } });
      await say("watching/start", null);
      await checked(false);
      faults.calm(world.to);
      while (courts.now < world.to) {
        courts.now += chance.pick([2, 5, 9, 16, 30, 60]) * HOUR + chance.int(0, 59) * MINUTE;
        if (chance.happens(0.12)) await restart();
        await checked(kind === "chromium" && chance.happens(0.2));
      }
      courts.now = world.to + HOUR;
      await restart();
      for (let last = 0; last < 3; last++) await checked(false);
    });

    test("stored every entry that a feed carried, once", async () => {
      const all = await stored();
      const lost = [...books.carried].filter((uid) => !all.get(keyOf(books.caseOf(uid)))!.records.has(uid));
      expect(lost).toEqual([]);
      expect(books.carried.size).toBeGreaterThan(15);
      for (const found of all.values()) {
        expect(doublesOf(found).unmarked).toEqual([]);
        expect([...found.strangers, ...found.mixed].map(({ id }) => id)).toEqual([]);
      }
    });

    test("told every new entry once", async () => {
      const verdict = alertVerdict({ books, shown, told, stored: await stored(), mutes: new Map() });
      expect(verdict.wrong).toEqual([]);
      expect(verdict.due).toBeGreaterThan(8);
      expect(verdict.shown).toBe(verdict.due);
    });

    test("lists every gap", async () => {
      const gaps = await rowsOf<WindowGap>(own, "gaps");
      const all = await stored();
      const missed = books.missed((uid) => all.get(keyOf(books.caseOf(uid)))!.records.has(uid));
      const unlisted = missed.filter((each) => !isListed(each, gaps, world));
      expect(unlisted).toEqual([]);
      expect(missed.length).toBeGreaterThan(0);
    });

    test("asked nothing but the public feeds, and without cookies", () => {
      const feeds = publicFeeds(world);
      const fetched = courts.requests.filter(({ destination }) => destination === "empty");
      expect(fetched.filter(({ address, hasCookies }) => !feeds.has(address) || hasCookies)).toEqual([]);
      expect(new Set(fetched.map(({ address }) => address))).toEqual(new Set(feeds.keys()));
      const documents = courts.requests.filter(({ destination }) => destination === "document");
      expect(documents.length).toBe(3);
    });

    /** The user opens each docket once, and CourtListener's copy of the first. */
    async function openDockets(): Promise<void> {
      for (const each of world.cases.filter(({ isWatched }) => isWatched)) {
        const pages = [courtPage(each, courts.now), ...(each.copyId === null ? [] : [copyPage(each, courts.now)])];
        for (const page of pages) {
          courts.show(page);
          await (await bench.visit(page.address)).close();
          books.opened(page.uids, courts.now);
        }
        books.watchedFrom.set(keyOf(each), courts.now);
      }
    }

    async function restart(): Promise<void> {
      await own.close();
      await bench.restart();
      own = await bench.own("options.html");
    }

    /** One check of all feeds, as if the time had come; the worker dies in the midst of it if it is to. */
    async function checked(dies: boolean): Promise<void> {
      await own.evaluate(clearNotifications);
      const before = await rowsOf<Told>(own, "told");
      await own.evaluate(makeDue);
      courts.takeSent();
      const checking = say("watching/check-now", null).catch(() => undefined);
      if (dies) {
        const worker = await controlWorker(bench, own);
        await pause(chance.int(20, 400));
        await worker.strike();
        await worker.close();
      }
      await checking;
      // The alarm would wake the worker within a minute or two; any message does it at once.
      if (dies) await say("page/settings", null);
      await until(() => own.evaluate(isTold), "everything to be told", 150_000);
      for (const sent of courts.takeSent()) {
        // Of what only the copy has shown, not everything is news: nothing is held to be due.
        if (sent.feed.startsWith("copy ")) books.opened(sent.uids, courts.now);
        if (dies) books.perhaps(sent, courts.now);
        else books.read(sent, courts.now, () => false);
      }
      await note(before, dies);
    }

    /** What was shown since: a row for each entry, of which the notification is really there. */
    async function note(before: readonly Told[], dies: boolean): Promise<void> {
      const ids = new Set(await own.evaluate(async () => Object.keys(await chrome.notifications.getAll())));
      const known = new Map(before.map((row) => [row.entryId, row.at]));
      const rows = (await rowsOf<Told>(own, "told")).filter(({ entryId, at }) => known.get(entryId) !== at);
      told.push(...rows.map((row) => ({ ...row, trueAt: courts.now })));
      const base = { message: "", insistent: false, at: courts.now, isBeforeDeath: dies };
      for (const [id, same] of Map.groupBy(rows, ({ notificationId }) => notificationId)) {
        // Chromium does not give the words back: the notices say what kind of telling it was.
        if (ids.has(id)) shown.push({ ...base, id, title: titleOf(same.flatMap(({ noticeIds }) => noticeIds ?? [])) });
      }
    }

    async function stored(): Promise<Map<string, Stored>> {
      const entries = await rowsOf<EntryRecord>(own, "entries");
      return new Map(
        books.watched().map((each) => {
          const key = keyOf(each);
          const ofDocket = entries.filter(({ docketKey }) => docketKey === key);
          return [key, storedOf(each, ofDocket)] as const;
        }),
      );
    }

    /** A message to the background, as our own pages send it. */
    function say(name: string, request: object | null): Promise<void> {
      return own.evaluate(
        async (sent: string, given: object | null) => {
          const reply: unknown = await chrome.runtime.sendMessage({ name: sent, request: given });
          if ((reply as { ok?: boolean } | undefined)?.ok !== true) throw new Error(JSON.stringify(reply));
        },
        name,
        request,
      );
    }
  });
}

function titleOf(noticeIds: readonly string[]): string {
  if (noticeIds.some((id) => id.startsWith("new "))) return "";
  return noticeIds.some((id) => id.startsWith("edited ")) ? " · edited by the court" : " · now known: ";
}

async function clearNotifications(): Promise<void> {
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
}

/** Self-contained: it is sent as text. No notice of an entry waits to be told. */
async function isTold(): Promise<boolean> {
  const opening = indexedDB.open("docketwatch");
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const reading = database.transaction("notices").objectStore("notices").getAllKeys();
  await new Promise<void>((resolve) => reading.addEventListener("success", () => resolve()));
  database.close();
  return !reading.result.some((id) => /^(?:new|edited|completed) /.test(String(id)));
}

/** Self-contained, like the other. Every feed may be asked again, as hours later. */
async function makeDue(): Promise<void> {
  const opening = indexedDB.open("docketwatch");
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const earlier = new Date(Date.now() - 24 * 3_600_000).toISOString();
  const transaction = database.transaction("feeds", "readwrite");
  const store = transaction.objectStore("feeds");
  const reading = store.getAll();
  reading.addEventListener("success", () => {
    for (const row of reading.result as { begunAt: string | null }[]) {
      store.put({ ...row, begunAt: row.begunAt && earlier, lastTriedAt: earlier, nextCheckAt: earlier });
    }
  });
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
  database.close();
}
