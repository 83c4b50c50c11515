import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { RunningBrowser } from "../browsers/tab.ts";
import type { Replay } from "../replay/server.ts";
import { textBesideThePage } from "./in-page.ts";

/** Puts a saved page under its real address. It is served byte for byte; what it links to is not there. */
export function servePage(replay: Replay, page: { readonly file: string; readonly url: string }): void {
  // npm runs this in the project's folder; INIT_CWD is where the command was typed.
  const file = resolve(process.env.INIT_CWD ?? ".", page.file);
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  replay.put(page.url, { body: readFileSync(file) });
}

/** Opens the page without a window, and prints what the extension shows beside it. */
export async function showPage(
  running: RunningBrowser,
  page: { readonly file: string; readonly url: string },
  out: { readonly folder: string; readonly shownAs: string },
): Promise<void> {
  const tab = await running.newTab();
  await tab.goto(page.url);
  console.log(`\n${page.file} as ${page.url}:\n`);
  console.log(await textBesideThePage(tab));
  await tab.screenshot(join(out.folder, "page.png"));
  console.log(`\nScreenshot: ${out.shownAs}/page.png`);
}
