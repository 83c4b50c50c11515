import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { untilShown } from "./bench.ts";

/** How many entries the Docket page or the side panel says there are, before any filter. */
export async function entryCount(page: Tab): Promise<number> {
  const shown = await untilShown(page, /(?:All [\d,]+|of [\d,]+) entries/);
  return Number(/(?:All|of) ([\d,]+) entries/.exec(shown)![1]!.replaceAll(",", ""));
}

/** Every view of the Docket page. */
export const views = ["Entries", "Deadlines", "Agenda", "Relief", "Digest", "Rules", "Dockets"] as const;

/** Opens a view and waits until its own program is loaded and drawn. */
export async function openView(page: Tab, view: (typeof views)[number]): Promise<void> {
  await page.click("nav button", view);
  await until(() => page.evaluate(isCurrent, view), `the view ${view}`);
}

/** Waits for an entry's line in the list. */
export async function optionOf(page: Tab, name: string): Promise<void> {
  await until(() => page.evaluate(hasOption, name), `an entry ${name} in the list`);
}

function hasOption(name: string): boolean {
  return [...document.querySelectorAll('[role="option"]')].some((option) => option.textContent.includes(name));
}

function isCurrent(view: string): boolean {
  const isReading = [...document.querySelectorAll("p.empty")].some((words) => words.textContent === "Reading …");
  return !isReading && (document.querySelector('nav [aria-current="page"]')?.textContent.includes(view) ?? false);
}
