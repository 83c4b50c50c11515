/** `npm start`: the extension in a browser, over a replay of the Hamama dockets. See start/options.ts. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { copyWithHost, readsFromTheStart } from "./browsers/extension-copy.ts";
import { provideBrowser } from "./browsers/install.ts";
import type { FoundBrowser } from "./browsers/find.ts";
import { builtExtension, launchBrowser } from "./browsers/launch.ts";
import type { RunningBrowser } from "./browsers/tab.ts";
import { startReplay } from "./replay/server.ts";
import type { Replay } from "./replay/server.ts";
import { replayAddresses } from "./replay/site.ts";
import { HELP, startOptions } from "./start/options.ts";
import type { StartOptions } from "./start/options.ts";
import { servePage, showPage } from "./start/saved-page.ts";
import { walkReplay } from "./start/walk.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => console.log(line);

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  if (process.env.DEBUG !== undefined) console.error(error);
  return 1;
});

async function main(): Promise<number> {
  const options = startOptions(process.argv.slice(2), process.env, process.platform);
  if (options === null) {
    say(HELP);
    return 0;
  }
  const browser = provideBrowser(options.browser, say);
  if (browser === null) return 2;
  build(options);
  const replay = await startReplay({ asOf: options.asOf, design: options.design });
  if (options.page !== null) servePage(replay, options.page);
  const running = await open(browser, replay, options);
  try {
    if (options.headless) await withoutWindow(running, replay, options);
    else await withWindow(running, options);
  } finally {
    if (options.headless) await running.close();
    await replay.close();
  }
  return 0;
}

function build(options: StartOptions): void {
  if (!options.build && existsSync(join(builtExtension(options.browser), "manifest.json"))) return;
  say("Building the extension …");
  const target = options.browser === "firefox" ? ["build", "-b", "firefox"] : ["build"];
  const built = spawnSync("wxt", target, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  if (built.status !== 0) throw new Error(`The extension could not be built:\n${built.stdout}${built.stderr}`);
}

function open(browser: FoundBrowser, replay: Replay, options: StartOptions): Promise<RunningBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "docketwatch-start-"));
  const downloads = options.headless ? resolve(root, options.out) : join(folder, "downloads");
  if (options.headless) rmSync(downloads, { recursive: true, force: true });
  mkdirSync(downloads, { recursive: true });
  const profile = join(folder, "profile");
  mkdirSync(profile);
  say(`Opening ${browser.version ?? browser.path} with an empty profile …`);
  return launchBrowser({
    browser,
    profile,
    extension: extensionFor(options),
    proxy: replay.proxy,
    headless: options.headless,
    downloads,
  });
}

/** The extension as built, or for a page of a court that it must first ask for, a copy that has been allowed it. */
function extensionFor(options: StartOptions): string {
  const built = builtExtension(options.browser);
  if (options.page === null) return built;
  const url = new URL(options.page.url);
  if (readsFromTheStart(built, url)) return built;
  say(
    `${url.hostname} is a site that the extension asks for first. This run uses a copy of it to which the site is allowed.`,
  );
  return copyWithHost(built, url.hostname);
}

async function withWindow(running: RunningBrowser, options: StartOptions): Promise<void> {
  const tab = await running.newTab();
  await tab.goto(options.page?.url ?? replayAddresses.index);
  say(
    options.page === null
      ? `The list of replayed pages is open (${replayAddresses.index}): open one, step to a later day, open it again.`
      : `The page is open under ${options.page.url}.`,
  );
  say("Close the browser to end.");
  await running.gone;
}

function withoutWindow(running: RunningBrowser, replay: Replay, options: StartOptions): Promise<void> {
  const out = { folder: resolve(root, options.out), shownAs: options.out };
  if (options.page !== null) return showPage(running, options.page, out);
  return walkReplay(running, replay, out);
}
