import { chromium } from "playwright-core";
import type { BrowserContext, Page, Worker } from "playwright-core";
import type { FoundBrowser } from "./find.ts";

export interface ChromiumStart {
  readonly browser: FoundBrowser;
  /** A folder that keeps the profile; the same folder again is a restart of the same browser. */
  readonly profile: string;
  /** The built extension. */
  readonly extension: string;
  readonly proxy: { readonly host: string; readonly port: number };
  readonly headless: boolean;
  readonly downloads?: string;
}

/** Chromium with the extension loaded and every request going to the replay. */
export interface RunningChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background worker, started if it sleeps. */
  worker(): Promise<Worker>;
  /** Opens one of the extension's own pages in a tab: "docket.html". */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
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

export async function launchChromium(start: ChromiumStart): Promise<RunningChromium> {
  const context = await chromium.launchPersistentContext(start.profile, {
    executablePath: start.browser.path,
    headless: false,
    viewport: start.headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    ...(start.downloads !== undefined && { downloadsPath: start.downloads }),
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...(start.headless ? ["--headless=new"] : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...QUIET,
      `--load-extension=${start.extension}`,
      `--disable-extensions-except=${start.extension}`,
      `--proxy-server=http://${start.proxy.host}:${start.proxy.port}`,
      "--proxy-bypass-list=<-loopback>",
      "--ignore-certificate-errors",
    ],
  });
  const first = await firstWorker(context);
  const extensionId = new URL(first.url()).host;
  return {
    context,
    extensionId,
    worker: () => wakeWorker(context, extensionId),
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    close: () => context.close(),
  };
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running !== undefined) return running;
  try {
    return await context.waitForEvent("serviceworker", { timeout: 20_000 });
  } catch (error) {
    throw new Error("the browser started without the extension: does it still load unpacked extensions?", {
      cause: error,
    });
  }
}

/** A stopped worker is started by any message; a page of the extension sends one just by asking for the platform. */
async function wakeWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const ours = () => context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
  const running = ours();
  if (running !== undefined) return running;
  const started = context.waitForEvent("serviceworker", { timeout: 20_000 });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const worker = await started;
  await page.close();
  return worker;
}
