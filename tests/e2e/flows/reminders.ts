import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserKind } from "@/scripts/browsers/find.ts";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { badgeOf, fill, openBench, replayAddresses, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { openView } from "../support/docket-page.ts";

/** Reminders that the browser's own alarm clock rings: nothing of the clock is replaced, so this takes minutes. */
export function reminders(kind: BrowserKind): void {
  describe(`reminders, in ${kind}`, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await openBench(kind);
      await (await bench.visit(replayAddresses.district)).close();
    });
    afterAll(() => bench?.close());

    test("a confirmed deadline reminds at its time, once", { timeout: 240_000 }, async () => {
      const minute = await remindAtNextMinute(bench);
      const page = await addDeadline(bench, "File the exhibit list", minute.day);
      expect(await shownBy(page)).toEqual([]);
      const shown = await until(async () => nonEmpty(await shownBy(page)), "the reminder", 150_000);
      expect(Date.now()).toBeGreaterThanOrEqual(minute.at);
      expect(shown!.length).toBe(1);
      if (kind === "firefox") expect(shown![0]).toContain("File the exhibit list");
      await pause(3000);
      expect((await shownBy(page)).length).toBe(1);
    });

    test("it does not come again after the browser was closed", async () => {
      await bench.restart();
      const page = await bench.own("docket.html");
      await badgeOf(page);
      await pause(4000);
      expect(await shownBy(page)).toEqual([]);
    });

    test("one that fell due while the browser was closed comes at the next start", { timeout: 240_000 }, async () => {
      const minute = await remindAtNextMinute(bench);
      await addDeadline(bench, "Serve the exhibits", minute.day);
      await bench.running.close();
      await pause(Math.max(0, minute.at - Date.now()) + 2000);
      await bench.reopen();
      const page = await bench.own("docket.html");
      const shown = await until(async () => nonEmpty(await shownBy(page)), "the late reminder", 30_000);
      expect(shown!.length).toBe(1);
      if (kind === "firefox") expect(shown![0]).toContain("Serve the exhibits");
    });

    test("one whose day has passed comes at once and says that it is late", async () => {
      const today = courtTime(Date.now());
      const options = await bench.own("options.html");
      await setOption(options, LADDER, "1", '"reminderDays":[1]');
      const page = await addDeadline(bench, "Lodge the transcript order", today.day);
      const deadlines = await rowsOf<{ id: string; what: string }>(page, "deadlines");
      const { id } = deadlines.find(({ what }) => what === "Lodge the transcript order")!;
      const ofIt = async () => (await shownBy(page)).filter((line) => line.startsWith(id));
      const shown = await until(async () => nonEmpty(await ofIt()), "the late reminder");
      expect(shown!.length).toBe(1);
      if (kind === "firefox") expect(shown![0]).toMatch(/hours late.*Lodge the transcript order/);
    });

    test("quiet hours hold what is due, and the alarm rings at their end", { timeout: 240_000 }, async () => {
      const options = await bench.own("options.html");
      await setOption(options, LADDER, "0", '"reminderDays":[0]');
      await setOption(options, 'input[type="time"]', "00:00", '"reminderTime":"00:00"');
      await choose(options, "Quiet hours:", '"quietHours":{');
      await untilShown(options, /What is due within a day of their end may break them/);
      await choose(options, "What is due within a day", '"urgentBreaksQuiet":false');
      const end = Math.ceil((Date.now() + 30_000) / 60_000) * 60_000;
      const times = '.indented input[type="time"]';
      await setOption(options, times, localTime(end - 3_600_000), `"from":"${localTime(end - 3_600_000)}"`);
      await setOption(options, `.indented .field:nth-child(2) input`, localTime(end), `"until":"${localTime(end)}"`);
      const page = await addDeadline(bench, "Confer on the protective order", courtTime(Date.now()).day);
      const deadlines = await rowsOf<{ id: string; what: string }>(page, "deadlines");
      const { id } = deadlines.find(({ what }) => what === "Confer on the protective order")!;
      const ofIt = async () => (await shownBy(page)).filter((line) => line.startsWith(id));
      await until(async () => (await alarmAt(page)) === end, "the alarm at the end of the quiet hours");
      while (Date.now() < end - 500) {
        expect(await ofIt()).toEqual([]);
        await pause(1000);
      }
      const shown = await until(async () => nonEmpty(await ofIt()), "the held reminder", 90_000);
      expect(Date.now()).toBeGreaterThanOrEqual(end);
      expect(shown!.length).toBe(1);
      await options.close();
    });

    test("the monthly test comes once in its month, where it was switched on before", async () => {
      const options = await bench.own("options.html");
      await until(async () => {
        if ((await options.evaluate(savedSettings)).includes('"monthlyTestSince":null'))
          await options.click("label", "A test reminder on the first of every month");
        await pause(300);
        return /"monthlyTestSince":"\d{4}-/.test(await options.evaluate(savedSettings));
      }, "the switch");
      const ofIt = async () => (await shownBy(options)).filter((line) => line.startsWith("test|"));
      expect(await ofIt()).toEqual([]);
      // As if it had been switched on two months ago; the next thing that is saved wakes the worker.
      await options.evaluate(switchedOnEarlier);
      await options.reload();
      await setOption(options, 'input[autocomplete="name"]', "M. Attorney", "M. Attorney");
      const shown = await until(async () => nonEmpty(await ofIt()), "the monthly test");
      expect(shown!.length).toBe(1);
      if (kind === "firefox") expect(shown![0]).toContain("Reminders reach you");
    });
  });
}

const LADDER = 'input[name="ladder-other"]';

/** Fills in an option until it is stored: the page may still be reading the stored ones when it is first filled in. */
async function setOption(options: Tab, field: string, value: string, stored: string): Promise<void> {
  await until(async () => {
    await fill(options, field, value);
    await pause(300);
    return (await options.evaluate(savedSettings)).includes(stored);
  }, `the option ${stored}`);
}

/** Ticks or unticks a box until that is stored: a click that is tried again would undo the one before. */
async function choose(options: Tab, label: string, stored: string): Promise<void> {
  const isStored = async () => (await options.evaluate(savedSettings)).includes(stored);
  await until(async () => {
    await options.click("label", label);
    return until(isStored, `the option ${stored}`, 10_000).catch(() => false);
  }, `${label} stored`);
}

interface CourtMinute {
  /** The day on the court's calendar, "YYYY-MM-DD". */
  readonly day: string;
  /** Milliseconds since 1970 of the minute's beginning. */
  readonly at: number;
}

/** Sets the reminders to the day itself, at the first full minute of the court's clock that leaves time to set up. */
async function remindAtNextMinute(bench: Bench): Promise<CourtMinute> {
  const at = Math.ceil((Date.now() + 30_000) / 60_000) * 60_000;
  const { day, time } = courtTime(at);
  const options = await bench.own("options.html");
  await setOption(options, LADDER, "0", '"reminderDays":[0]');
  await setOption(options, 'input[type="time"]', time, `"reminderTime":"${time}"`);
  await options.close();
  return { day, at };
}

/** A moment on the court's calendar and clock: "2017-06-22", "14:05". */
function courtTime(at: number): { day: string; time: string } {
  const zone = { timeZone: "America/Detroit", dateStyle: "short", timeStyle: "short" } as const;
  const [day = "", time = ""] = new Intl.DateTimeFormat("sv-SE", zone).format(at).split(" ");
  return { day, time };
}

async function addDeadline(bench: Bench, what: string, day: string): Promise<Tab> {
  const page = await bench.own("docket.html");
  await openView(page, "Deadlines");
  await page.click("button", "Add by hand");
  await fill(page, '.deadline-form input[type="text"]', what);
  await fill(page, '.deadline-form input[type="date"]', day);
  await page.click(".deadline-form button", "Add");
  await untilShown(page, new RegExp(`Upcoming[\\s\\S]*${what}`));
  return page;
}

/** What the browser shows at the moment: the ids, and in Firefox the words as well. */
function shownBy(ownTab: Tab): Promise<string[]> {
  return ownTab.evaluate(async () => {
    const all = await chrome.notifications.getAll();
    return Object.entries(all).map(([id, shown]) => `${id} ${JSON.stringify(shown)}`);
  });
}

async function savedSettings(): Promise<string> {
  return JSON.stringify(await chrome.storage.local.get());
}

function nonEmpty(list: string[]): string[] | null {
  return list.length === 0 ? null : list;
}

/** On this machine's clock, as the browser beside us has it: "14:05". */
function localTime(at: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeStyle: "short" }).format(at);
}

function alarmAt(ownTab: Tab): Promise<number | undefined> {
  return ownTab.evaluate(async () => (await chrome.alarms.get("reminders"))?.scheduledTime);
}

async function switchedOnEarlier(): Promise<void> {
  const stored = await chrome.storage.local.get();
  const [[key, settings]] = Object.entries(stored).filter(([, value]) =>
    JSON.stringify(value).includes("monthlyTestSince"),
  ) as [[string, object]];
  const monthlyTestSince = new Date(Date.now() - 62 * 86_400_000).toISOString();
  await chrome.storage.local.set({ [key]: { ...settings, monthlyTestSince } });
}
