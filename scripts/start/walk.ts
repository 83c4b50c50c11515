import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { RunningBrowser, Tab } from "../browsers/tab.ts";
import { until } from "../browsers/tab.ts";
import type { Replay } from "../replay/server.ts";
import { replayAddresses } from "../replay/site.ts";
import { textBesideThePage } from "./in-page.ts";

export interface OutFolder {
  readonly folder: string;
  /** As the reader is told of it. */
  readonly shownAs: string;
}

const FORMATS = ["md", "html", "csv", "ics", "json"] as const;

/** What a person would do first, done without a window: two visits a week apart, a deadline, a digest. */
export async function walkReplay(running: RunningBrowser, replay: Replay, out: OutFolder): Promise<void> {
  const shots: string[] = [];
  const shoot = async (tab: Tab, name: string) => {
    await tab.screenshot(join(out.folder, `${name}.png`));
    shots.push(`${name}.png`);
  };
  const firstDay = replay.state.asOf;
  const tab = await running.newTab();

  await visit(tab, replayAddresses.district, `E.D. Mich. docket report as of ${firstDay}`);
  await visit(tab, replayAddresses.courtListener, `CourtListener as of ${firstDay}`);
  replay.state.asOf = daysAfter(firstDay, 7);
  await visit(tab, replayAddresses.district, `E.D. Mich. docket report a week later, as of ${replay.state.asOf}`);
  await tab.clickBeside("button", "Next ").catch(() => undefined);
  await pause(600);
  await shoot(tab, "court-page");

  const page = await running.newTab();
  await page.goto(running.extensionUrl("docket.html"));
  await until(() => page.evaluate(hasEntries), "the entries on the Docket page");
  await page.click(await page.evaluate(entryWorthReading));
  await pause(300);
  await shoot(page, "docket-page");
  await confirmFirstDeadline(page);
  await shoot(page, "deadlines");
  await openDigest(page, replay.state.asOf);
  await shoot(page, "digest");
  const files = await exportAll(page, out.folder);

  for (const [address, name, width, height] of [
    ["popup.html", "popup", 400, 600],
    ["sidepanel.html", "side-panel", 420, 800],
    ["options.html", "options", 900, 900],
  ] as const) {
    const own = await running.newTab();
    await own.resize(width, height);
    await own.goto(running.extensionUrl(address));
    await until(() => own.evaluate(hasText), name);
    await shoot(own, name);
    await own.close();
  }
  console.log(`\n${readFileSync(join(out.folder, files.md), "utf8")}`);
  console.log(`Digest files in ${out.shownAs}: ${Object.values(files).join(", ")}`);
  console.log(`Screenshots in ${out.shownAs}: ${shots.join(", ")}`);
  console.log(
    `Requests to anything but the replayed pages that were passed on: none (${replay.refused.length} refused).`,
  );
}

async function visit(tab: Tab, url: string, what: string): Promise<void> {
  await tab.goto(url);
  console.log(`\n— ${what}\n${await textBesideThePage(tab)}`);
}

/**
 * Dates of a replayed year are past, so the page keeps them folded until someone asks; so does it with a hearing or an end of
 * relief that is confirmed when its day is over.
 */
async function confirmFirstDeadline(page: Tab): Promise<void> {
  await page.click("nav button", "Deadlines");
  await pause(300);
  if (await page.evaluate(hasGroup, "Past dates")) await page.click("details > summary", "Past dates");
  await page.click("article button", "Confirm");
  await pause(700);
  const isFolded = (await page.evaluate(confirmedDate)) === "" && (await page.evaluate(hasGroup, "Done, past"));
  if (isFolded) await page.click("details > summary", "Done, past");
  const confirmed = await until(() => page.evaluate(confirmedDate), "the confirmed deadline");
  console.log(`\n— Confirmed: ${confirmed}`);
}

async function openDigest(page: Tab, day: string): Promise<void> {
  await page.click("nav button", "Digest");
  await until(() => page.evaluate(chooseWeekOf, day), "the choice of week");
  await until(() => page.evaluate(headingHas, day.slice(0, 4)), `the digest of the week of ${day}`);
}

/** Presses every export button and waits for each file. */
async function exportAll(page: Tab, folder: string): Promise<Record<(typeof FORMATS)[number], string>> {
  const names: Partial<Record<(typeof FORMATS)[number], string>> = {};
  for (const format of FORMATS) {
    await page.click(`button[title=".${format}"]`);
    names[format] = await until(
      async () => readdirSync(folder).find((file) => file.endsWith(`.${format}`)) ?? "",
      `the digest as .${format}`,
    );
  }
  return names as Record<(typeof FORMATS)[number], string>;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function hasEntries(): boolean {
  return document.querySelectorAll('[role="option"]').length > 0;
}

/** An unread entry with an effect, else an unread one, else the first. */
function entryWorthReading(): string {
  const option = '[role="option"]';
  const wanted = [`${option}.state-unread:has(.chip.protects, .chip.permits)`, `${option}.state-unread`];
  return wanted.find((selector) => document.querySelector(selector) !== null) ?? option;
}

function hasGroup(title: string): boolean {
  return [...document.querySelectorAll("details > summary")].some((line) => line.textContent.includes(title));
}

function confirmedDate(): string {
  const card = document.querySelector<HTMLElement>("article.review-confirmed");
  return card === null ? "" : `${card.querySelector("h3")?.innerText} ${card.getAttribute("aria-label")}`;
}

function hasText(): boolean {
  return document.body.innerText.trim().length > 20;
}

/** Sets the digest's date field as a person who types a day. */
function chooseWeekOf(day: string): boolean {
  const field = document.querySelector<HTMLInputElement>('.digest-controls input[type="date"]');
  if (field === null) return false;
  field.value = day;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}

function headingHas(year: string): boolean {
  return [...document.querySelectorAll("h1")].some((heading) => heading.textContent.includes(year));
}
