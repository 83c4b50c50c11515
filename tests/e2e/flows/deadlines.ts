import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";
import type { BrowserKind } from "@/scripts/browsers/find.ts";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { badgeOf, fill, openBench, replayAddresses, untilShown, type Bench } from "../support/bench.ts";
import { putRows, rowsOf } from "../support/database.ts";
import { openView } from "../support/docket-page.ts";

interface StoredDeadline {
  readonly id: string;
  readonly what: string;
  readonly date: string | null;
  readonly review: string;
  readonly doneAt: string | null;
  readonly closedAs?: string;
  readonly snoozedUntil?: string | null;
  readonly sequence: number;
  readonly steps: readonly string[];
  readonly history: readonly { readonly act: string; readonly by?: string }[];
}

/** Days from now, "YYYY-MM-DD" in Detroit. */
export function dayFromNow(days: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Detroit" }).format(Date.now() + days * 86_400_000);
}

/** Offered dates in the days to come, as a docket of this week would state them: put among those of the replay. */
export async function offerDates(page: Tab): Promise<void> {
  const [sample] = await rowsOf<StoredDeadline>(page, "deadlines");
  const row = (name: string, days: number, over: object = {}) => ({
    ...sample!,
    id: `${sample!.id} ${name}`,
    what: name,
    kind: "deadline",
    date: dayFromNow(days),
    time: null,
    status: "set",
    ruleId: null,
    span: null,
    quote: null,
    steps: [],
    warnings: [],
    alternatives: [],
    review: "offered",
    supersededBy: null,
    doneAt: null,
    history: [],
    sequence: 0,
    ...over,
  });
  const replaced = row("Hearing as first set", 3, { kind: "hearing", time: "10:00" });
  const replacing = row("Hearing on the motion", 5, { kind: "hearing", time: "14:00", place: "Courtroom 7" });
  await putRows(page, "deadlines", [
    row("Response to the motion", 4),
    row("Reply brief", 11),
    row("Joint status report", 20),
    row("Doubtful date", 6, { warnings: ["no year printed"] }),
    { ...replaced, supersededBy: replacing.id },
    replacing,
  ]);
}

/** From the review queue to a calendar program's file, as far as every browser must do it alike. */
export function deadlines(kind: BrowserKind): void {
  describe(`deadlines, in ${kind}`, () => {
    let bench: Bench;
    let page: Tab;
    beforeAll(async () => {
      bench = await openBench(kind);
      await (await bench.visit(replayAddresses.district)).close();
      page = await bench.own("docket.html");
      await offerDates(page);
      const options = await bench.own("options.html");
      await until(async () => {
        await fill(options, 'input[autocomplete="name"]', "M. Attorney");
        return options.evaluate(async () => JSON.stringify(await chrome.storage.local.get()).includes("M. Attorney"));
      }, "the name to be kept");
      await options.close();
      await page.reload();
      await openView(page, "Deadlines");
      await untilShown(page, /To review\s+5/);
    });
    afterAll(() => bench?.close());

    const stored = async (what: string) =>
      (await rowsOf<StoredDeadline>(page, "deadlines")).find((deadline) => deadline.what === what)!;
    const storedUntil = async (what: string, isSo: (deadline: StoredDeadline) => boolean) => {
      await until(async () => isSo(await stored(what)), `${what} to be stored`);
      return stored(what);
    };
    const press = (what: string, name: string) => page.click(`article[aria-label="${what}"] button`, name);
    const savedCalendar = async (button: string) => {
      const before = new Set(readdirSync(bench.downloads));
      await page.click("button", button);
      const name = await until(
        async () => readdirSync(bench.downloads).find((file) => !before.has(file) && file.endsWith(".ics")) ?? "",
        "the calendar file",
      );
      const text = await until(async () => readFileSync(join(bench.downloads, name), "utf8"), `text in ${name}`);
      return new ICAL.Component(ICAL.parse(text) as never);
    };
    const eventsOf = (calendar: InstanceType<typeof ICAL.Component>) =>
      calendar.getAllSubcomponents("vevent").map((event) => ({
        uid: String(event.getFirstPropertyValue("uid")),
        summary: String(event.getFirstPropertyValue("summary")).split(" (")[0],
        start: String(event.getFirstPropertyValue("dtstart")),
        status: String(event.getFirstPropertyValue("status")),
        class: event.getFirstPropertyValue("class"),
        alarms: event.getAllSubcomponents("valarm").length,
      }));

    test("a replaced date is struck, and leads from one card to the other", async () => {
      expect(await untilShown(page, /Replaces\s+no longer:/)).not.toContain("Hearing as first set");
      await press("Hearing on the motion", "no longer:");
      await until(
        () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") === "Hearing as first set"),
        "the card of the replaced date",
      );
    });

    test("those without a doubt are confirmed at once, by name; what is doubtful is left", async () => {
      await page.click("button", "Select those without a doubt (4)");
      await page.click("button", "Confirm 4 selected");
      await untilShown(page, /To review\s+1[\s\S]*Upcoming\s+4/);
      expect(await stored("Doubtful date")).toMatchObject({ review: "offered" });
      const { history } = await stored("Reply brief");
      expect(history.at(-1)).toMatchObject({ act: "confirmed, with others", by: "M. Attorney" });
    });

    test("a snooze, taken back again; missed and waived with their reasons; reopened", async () => {
      await press("Reply brief", "Snooze …");
      await press("Reply brief", "Tomorrow");
      const { snoozedUntil } = await storedUntil("Reply brief", (deadline) => deadline.snoozedUntil != null);
      expect(Date.parse(snoozedUntil!)).toBeGreaterThan(Date.now());
      await untilShown(page, /snoozed until/);
      await press("Reply brief", "Remind as before");
      await storedUntil("Reply brief", (deadline) => deadline.snoozedUntil === null);

      await press("Joint status report", "Missed or waived");
      await fill(page, 'article[aria-label="Joint status report"] form input', "the court excused it");
      await press("Joint status report", "It was waived");
      const waived = await storedUntil("Joint status report", ({ doneAt }) => doneAt !== null);
      expect(waived.closedAs).toBe("waived");
      expect(waived.history.at(-1)!.act).toBe("waived: the court excused it");
      await untilShown(page, /Upcoming\s+3/);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll<HTMLDetailsElement>(".deadlines-view > details"))
          folded.open = true;
      });
      await press("Joint status report", "Waived – reopen");
      await storedUntil("Joint status report", ({ doneAt }) => doneAt === null);
      await untilShown(page, /Upcoming\s+4/);
    });

    test("the agenda lists the days to come with their hearings, and the month, on screen and on paper", async () => {
      await openView(page, "Agenda");
      const listed = () =>
        page.evaluate(() => [...document.querySelectorAll(".agenda-day .agenda-what")].map((item) => item.textContent));
      const hearingAndResponse = ["Response to the motion", "Hearing on the motion", "Doubtful date"];
      await page.click("button", "Next 7 days");
      expect(await listed()).toEqual(hearingAndResponse);
      await page.click("button", "Next 14 days");
      expect(await listed()).toEqual([...hearingAndResponse, "Reply brief"]);
      await page.click("button", "Next 30 days");
      expect(await listed()).toEqual([...hearingAndResponse, "Reply brief", "Joint status report"]);
      const shown = await untilShown(page, /Hearing on the motion\s+hearing · Courtroom 7 · ECF \d+/);
      expect(shown).toMatch(/2:00 PM/);
      expect(shown).toMatch(/Doubtful date\s+deadline · not confirmed/);
      await page.click("button", "Month");
      const [year, month] = dayFromNow(0).split("-");
      expect(await page.evaluate(() => document.querySelector('td[aria-current="date"]')?.textContent)).toMatch(
        new RegExp(`${year}, today`),
      );
      const saidMonth = new Date(`${year}-${month}-15T12:00:00`).toLocaleString("en-US", { month: "long" });
      await untilShown(page, new RegExp(`${saidMonth} ${year}`));
      if (kind === "chromium") await onPaper(page as ChromiumTab);
      await openView(page, "Deadlines");
    });

    test("a calendar file of all, of some, neutral, and for Outlook, as another parser reads them", async () => {
      await page.click("button", "Calendar file …");
      await untilShown(page, /4 dates of 4/);
      const all = eventsOf(await savedCalendar("Save calendar file"));
      expect(all.map(({ summary }) => summary).toSorted()).toEqual([
        "Hearing on the motion",
        "Joint status report",
        "Reply brief",
        "Response to the motion",
      ]);
      const hearing = all.find(({ summary }) => summary === "Hearing on the motion")!;
      expect(hearing.start).toBe(`${dayFromNow(5)}T14:00:00`);
      expect(hearing.status).toBe("CONFIRMED");
      expect(all.every(({ alarms }) => alarms >= 3)).toBe(true);

      await page.click(".calendar-rows button", "None");
      await page.click(".calendar-rows label", "Reply brief");
      expect(eventsOf(await savedCalendar("Save calendar file")).map(({ summary }) => summary)).toEqual([
        "Reply brief",
      ]);

      await page.click(".calendar-rows button", "All");
      await page.click("label", "Neutral:");
      await fill(page, 'section[aria-label="Calendar file"] select', "outlook");
      await until(
        () =>
          page.evaluate(async () =>
            /"calendarNeutral":true.*"calendarProfile":"outlook"|"calendarProfile":"outlook".*"calendarNeutral":true/.test(
              JSON.stringify(await chrome.storage.local.get()),
            ),
          ),
        "the choices to be kept",
      );
      await untilShown(page, /Outlook keeps one reminder/);
      const neutral = await savedCalendar("Save calendar file");
      expect(
        eventsOf(neutral)
          .map(({ uid }) => uid)
          .toSorted(),
      ).toEqual(all.map(({ uid }) => uid).toSorted());
      expect(new Set(eventsOf(neutral).map(({ summary }) => summary))).toEqual(
        new Set(["Court deadline", "Court hearing"]),
      );
      expect(eventsOf(neutral).every((event) => event.class === "PRIVATE" && event.alarms === 1)).toBe(true);
      expect(neutral.toString()).not.toMatch(/Hamama|11910|Courtroom|brief/i);
    });

    test("the calculator counts by a rule and puts the date with its steps into the ledger", async () => {
      await page.click("button", "Calculator");
      await untilShown(page, /Choose a rule\./);
      await page.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>(".calculator-view select")!;
        select.value = [...select.options].find(({ text }) => text.includes("4(a)(1)(B)"))!.value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await fill(page, '.calculator-view input[type="date"]', "2027-01-04");
      await untilShown(page, /Fri, Mar 5, 2027/);
      await fill(page, ".calculator-view .deadline-form input", "Notice of appeal from the judgment");
      await page.click("button", "Add to the deadlines");
      await untilShown(page, /Fri, Mar 5, 2027[\s\S]*Notice of appeal from the judgment/);
      const added = await stored("Notice of appeal from the judgment");
      expect(added).toMatchObject({ date: "2027-03-05", review: "confirmed" });
      expect(added.steps.some((step) => /60 days after/.test(step))).toBe(true);
      expect(added.history.at(-1)!.by).toBe("M. Attorney");
    });

    test("overdue stays in badge, popup and side panel until it is closed, whatever notifications do", async () => {
      const before = Number((await badgeOf(page)) || "0");
      await page.click("button", "Add by hand");
      await fill(page, '.deadline-form input[type="text"]', "Yesterday's filing");
      await fill(page, '.deadline-form input[type="date"]', dayFromNow(-1));
      await page.click(".deadline-form button", "Add");
      await untilShown(page, /Overdue, not done\s+1/);
      await until(async () => Number(await badgeOf(page)) === before + 1, "the badge");
      const popup = await bench.own("popup.html");
      await untilShown(popup, /Reminders\s+1[\s\S]*overdue, yesterday\s+Yesterday's filing/);
      await popup.close();
      const panel = await bench.own("sidepanel.html");
      await untilShown(panel, /Reminders\s+1[\s\S]*overdue, yesterday\s+Yesterday's filing/);
      await panel.close();
      await press("Yesterday's filing", "Missed or waived");
      await press("Yesterday's filing", "It was missed");
      await storedUntil("Yesterday's filing", ({ closedAs }) => closedAs === "missed");
      await until(async () => Number((await badgeOf(page)) || "0") === before, "the badge without it");
    });
  });
}

/** As printed, in a narrow window: no controls, every week, nothing cut off. */
async function onPaper(tab: ChromiumTab): Promise<void> {
  await tab.page.emulateMedia({ media: "print" });
  await tab.resize(720, 900);
  const printed = await tab.evaluate(() => ({
    controls: [...document.querySelectorAll(".no-print, .topbar")].filter((part) => part.getClientRects().length > 0)
      .length,
    heading: (document.querySelector("h2.print-only") as HTMLElement).innerText,
    weeks: document.querySelectorAll(".month tbody tr").length,
    cutOff: document.querySelector(".month")!.scrollWidth - document.documentElement.clientWidth,
    pageHeight: document.documentElement.scrollHeight >= document.querySelector(".month")!.scrollHeight,
  }));
  expect(printed.controls).toBe(0);
  expect(printed.heading).toMatch(/^Hamama v\. Adducci: agenda as of /);
  expect(printed.weeks).toBeGreaterThanOrEqual(4);
  expect(printed.cutOff).toBeLessThanOrEqual(0);
  expect(printed.pageHeight).toBe(true);
  await tab.page.emulateMedia({ media: "screen" });
  await tab.resize(1280, 900);
}
