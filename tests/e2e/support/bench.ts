import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { usableBrowser, type BrowserKind } from "@/scripts/browsers/find.ts";
import { builtExtension, launchBrowser } from "@/scripts/browsers/launch.ts";
import { fillInPage, textBeside, textOfPage, until, type RunningBrowser, type Tab } from "@/scripts/browsers/tab.ts";
import { startReplay, type Replay, type ReplayStart } from "@/scripts/replay/server.ts";
import { replayAddresses } from "@/scripts/replay/site.ts";

declare global {
  /** In pages of the extension both browsers have it under this name. */
  const chrome: typeof import("wxt/browser").browser;
}

export interface BenchStart {
  readonly asOf?: string;
  readonly hosts?: readonly string[];
  /** Another folder than the built extension. */
  readonly extension?: string;
  /** Firefox answers its own questions for permissions with yes; in Chromium no program can. */
  readonly agrees?: boolean;
  /** Answers requests before the replay does. */
  readonly answer?: NonNullable<ReplayStart["answer"]>;
}

/** A browser of its own for one test file, over a replay of its own. */
export interface Bench {
  readonly kind: BrowserKind;
  readonly replay: Replay;
  readonly downloads: string;
  running: RunningBrowser;
  /** Opens an address in a new tab and waits until the extension has said what it read there. */
  visit(url: string): Promise<Tab>;
  /** One of the extension's own pages, in a new tab, once it shows something. */
  own(path: string): Promise<Tab>;
  /** Quits the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Opens the browser again after `running.close()`. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export async function openBench(kind: BrowserKind, start: BenchStart = {}): Promise<Bench> {
  const { browser, why } = usableBrowser(kind);
  if (browser === null) throw new Error(why);
  const extension = start.extension ?? builtExtension(kind);
  if (!existsSync(join(extension, "manifest.json")))
    throw new Error("run `npm run build` first: there is no built extension");
  const folder = mkdtempSync(join(tmpdir(), `docketwatch-${kind}-`));
  const [profile, downloads] = [join(folder, "profile"), join(folder, "downloads")];
  mkdirSync(profile);
  mkdirSync(downloads);
  const replay = await startReplay({
    asOf: start.asOf ?? "2017-06-30",
    ...(start.hosts !== undefined && { hosts: start.hosts }),
    ...(start.answer !== undefined && { answer: start.answer }),
  });
  const launch = () =>
    launchBrowser({
      browser,
      profile,
      extension,
      proxy: replay.proxy,
      headless: true,
      downloads,
      agrees: start.agrees ?? false,
    });
  const bench: Bench = {
    kind,
    replay,
    downloads,
    running: await launch(),
    visit: async (url) => {
      const tab = await bench.running.newTab();
      await tab.goto(url);
      await summaryOf(tab);
      return tab;
    },
    own: async (path) => {
      const tab = await bench.running.newTab();
      await tab.goto(bench.running.extensionUrl(path));
      await until(() => tab.evaluate(isDrawn), `${path} to be drawn`);
      return tab;
    },
    restart: async () => {
      await bench.running.close();
      await bench.reopen();
    },
    reopen: async () => {
      bench.running = await launch();
    },
    close: async () => {
      await bench.running.close();
      await replay.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return bench;
}

/** The text of what the extension draws beside a court page. */
export async function summaryOf(tab: Tab, withinMs = 60_000): Promise<string> {
  return (await until(() => tab.beside(textBeside), "the summary beside the court page", withinMs)) ?? "";
}

/** Waits until what is drawn beside a court page matches, and gives all of it. */
export function untilBeside(tab: Tab, pattern: RegExp, withinMs = 60_000): Promise<string> {
  return untilMatches(async () => (await tab.beside(textBeside)) ?? "", pattern, withinMs);
}

/** Waits until what a page shows matches, and gives all of it. */
export function untilShown(tab: Tab, pattern: RegExp, withinMs = 60_000): Promise<string> {
  return untilMatches(() => tab.evaluate(textOfPage), pattern, withinMs);
}

async function untilMatches(read: () => Promise<string>, pattern: RegExp, withinMs: number): Promise<string> {
  let last = "";
  try {
    return await until(
      async () => {
        last = await read();
        return pattern.test(last) ? last : "";
      },
      String(pattern),
      withinMs,
    );
  } catch (error) {
    throw new Error(`${String(error)}. What is shown:\n${last.slice(0, 3000)}`, { cause: error });
  }
}

/** `stays`: the field is not left, so that what follows does it. */
export async function fill(tab: Tab, selector: string, value: string, stays = false): Promise<void> {
  await until(() => tab.evaluate(fillInPage, selector, value, stays), `a field ${selector}`);
}

/** The number on the toolbar button, as the browser has it; "" for none. */
export function badgeOf(ownTab: Tab): Promise<string> {
  return ownTab.evaluate(() => chrome.action.getBadgeText({}));
}

export { replayAddresses };

function isDrawn(): boolean {
  const text = document.body.innerText;
  return text.trim().length > 20 && !text.includes("Reading …");
}
