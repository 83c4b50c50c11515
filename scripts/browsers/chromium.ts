import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { BrowserContext, ElementHandle, Page, Worker } from "playwright-core";
import type { FoundBrowser } from "./find.ts";
import { findInPage, HOST, middleOf, until } from "./tab.ts";
import type { RunningBrowser, Tab } from "./tab.ts";

export interface BrowserStart {
  readonly browser: FoundBrowser;
  /** A folder that keeps the profile; the same folder again is a restart of the same browser. */
  readonly profile: string;
  /** The built extension. */
  readonly extension: string;
  readonly proxy: { readonly host: string; readonly port: number };
  readonly headless: boolean;
  readonly downloads: string;
  /** Firefox answers its own questions for permissions with yes; in Chromium no program can. */
  readonly agrees?: boolean;
}

/** Chromium with the extension loaded and every request going to the replay. */
export interface RunningChromium extends RunningBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  newTab(): Promise<ChromiumTab>;
  extensionTab(part: string): Promise<ChromiumTab>;
  /** The background worker, started if it sleeps. */
  worker(): Promise<Worker>;
}

export interface ChromiumTab extends Tab {
  readonly page: Page;
}

/** Switches off what a browser asks of its maker's servers by itself. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-search-engine-choice-screen",
];

export async function launchChromium(start: BrowserStart): Promise<RunningChromium> {
  downloadInto(start.profile, start.downloads);
  const context = await chromium.launchPersistentContext(start.profile, {
    executablePath: start.browser.path,
    headless: false,
    viewport: start.headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...(start.headless ? ["--headless=new", "--disable-gpu"] : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...QUIET,
      `--load-extension=${start.extension}`,
      `--disable-extensions-except=${start.extension}`,
      `--proxy-server=http://${start.proxy.host}:${start.proxy.port}`,
      "--proxy-bypass-list=<-loopback>",
      "--ignore-certificate-errors",
    ],
  });
  context.setDefaultNavigationTimeout(120_000);
  const gone = new Promise<void>((resolve) => context.once("close", () => resolve()));
  await leaveDownloadsToTheBrowser(context);
  const extensionId = new URL((await firstWorker(context)).url()).host;
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  return {
    context,
    extensionId,
    gone,
    extensionUrl,
    worker: () => wakeWorker(context, extensionUrl("")),
    newTab: async () => tabOf(await context.newPage(), extensionUrl("")),
    extensionTab: (part) =>
      until(async () => {
        const page = context
          .pages()
          .find((open) => open.url().startsWith(extensionUrl("")) && open.url().includes(part));
        return page === undefined ? null : tabOf(page, extensionUrl(""));
      }, `a tab of the extension at …${part}`) as Promise<ChromiumTab>,
    close: () => context.close(),
  };
}

function tabOf(page: Page, origin: string): ChromiumTab {
  const tab: ChromiumTab = {
    page,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // As one text: the functions are written to stand alone, and a page's own rules on scripts do not matter then.
    evaluate: (run, ...args) => page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`) as never,
    click: async (selector, name = "") => {
      const find = `(${findInPage.toString()})(${JSON.stringify(selector)}, ${JSON.stringify(name)})`;
      // A tab behind another one draws nothing, and a click waits for that.
      await page.bringToFront();
      await until(async () => {
        const element = (await page.evaluateHandle(find)).asElement() as ElementHandle | null;
        return element !== null && element.click().then(() => true, notYet);
      }, `${selector} “${name}” at ${page.url()}`);
    },
    beside: (run, ...args) => evaluateBeside(page, origin, `(${run.toString()})(root, ...${JSON.stringify(args)})`),
    clickBeside: async (selector, name) => {
      await page.bringToFront();
      const point = await until(() => tab.beside(middleOf, selector, name), `${selector} “${name}” beside the page`);
      await page.mouse.click(point!.x, point!.y);
    },
    upload: (selector, file) => page.setInputFiles(selector, file),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
  return tab;
}

/** The page was drawn again between finding an element and clicking on it: it is looked for once more. */
function notYet(error: unknown): false {
  if (error instanceof Error && error.message.includes("not attached to the DOM")) return false;
  throw error;
}

/** The content script's own world may look into its closed shadow root; nothing else may, and so nor may a test. */
async function evaluateBeside(page: Page, origin: string, expression: string): Promise<never> {
  const session = await page.context().newCDPSession(page);
  try {
    const worlds: { id: number; origin: string }[] = [];
    session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
    await session.send("Runtime.enable");
    const ours = worlds.findLast((world) => world.origin.startsWith(origin.replace(/\/$/, "")));
    if (ours === undefined) return null as never;
    const answer = await session.send("Runtime.evaluate", {
      contextId: ours.id,
      awaitPromise: true,
      returnByValue: true,
      expression: `(() => {
        const host = document.querySelector("${HOST}");
        const root = host && chrome.dom.openOrClosedShadowRoot(host);
        return root ? ${expression} : null;
      })()`,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? "it failed");
    return answer.result.value as never;
  } finally {
    await session.detach();
  }
}

/** Playwright would take every download into a folder of its own, under a name of its own. */
async function leaveDownloadsToTheBrowser(context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  await session.send("Browser.setDownloadBehavior", { behavior: "default" });
  await session.detach();
}

/** The profile's own folder for downloads. */
function downloadInto(profile: string, folder: string): void {
  const file = join(profile, "Default", "Preferences");
  const preferences = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>) : {};
  preferences.download = { default_directory: folder, prompt_for_download: false };
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running !== undefined) return running;
  try {
    return await context.waitForEvent("serviceworker", { timeout: 60_000 });
  } catch (error) {
    throw new Error("the browser started without the extension: does it still load unpacked extensions?", {
      cause: error,
    });
  }
}

/** A stopped worker is started by any event; a page of the extension that opens sends one. */
async function wakeWorker(context: BrowserContext, origin: string): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith(origin));
  if (running !== undefined) return running;
  const started = context.waitForEvent("serviceworker", { timeout: 60_000 });
  const page = await context.newPage();
  await page.goto(`${origin}popup.html`);
  const worker = await started;
  await page.close();
  return worker;
}
