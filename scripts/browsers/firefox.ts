import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { connectMarionette } from "./marionette.ts";
import type { Marionette } from "./marionette.ts";
import type { FoundBrowser } from "./find.ts";

export interface FirefoxStart {
  readonly browser: FoundBrowser;
  readonly profile: string;
  readonly extension: string;
  /** browser_specific_settings.gecko.id of the extension. */
  readonly addonId: string;
  readonly proxy: { readonly host: string; readonly port: number };
  readonly headless: boolean;
  readonly downloads: string;
}

/** Firefox with the extension loaded and every request going to the replay. One tab is "current" at a time. */
export interface RunningFirefox {
  goto(url: string): Promise<void>;
  /** Runs a function in the current tab's page and gives what it resolves to; arguments and result are JSON. */
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Clicks the first element that matches, as a mouse does: it must be visible. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  newTab(): Promise<string>;
  tabs(): Promise<string[]>;
  switchTo(tab: string): Promise<void>;
  closeTab(): Promise<void>;
  extensionUrl(path: string): string;
  /** Quits as a user does, so that everything is written to the profile. */
  close(): Promise<void>;
  /** Resolves when the person at the screen closes it. */
  readonly gone: Promise<void>;
}

/** The same in every run, so that pages of the extension have a known address. */
const UUID = "6f3c1a52-0b1e-4c0e-9a56-2f6b7a1d0c11";
/** WebDriver's name for a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export async function launchFirefox(start: FirefoxStart): Promise<RunningFirefox> {
  const port = await freePort();
  writeFileSync(join(start.profile, "user.js"), preferences(start, port));
  const child = spawn(
    start.browser.path,
    [
      ...(start.headless ? ["--headless"] : []),
      "--marionette",
      // Pages of an extension count as privileged: without this the automation port may not open them.
      "--remote-allow-system-access",
      "--no-remote",
      "--profile",
      start.profile,
    ],
    { stdio: "ignore" },
  );
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const marionette = await connectMarionette(port, 60_000);
  await marionette.send("WebDriver:NewSession", { acceptInsecureCerts: true });
  await marionette.send("WebDriver:SetTimeouts", { script: 60_000, pageLoad: 60_000, implicit: 0 });
  await marionette.send("Addon:Install", { path: start.extension, temporary: true });
  return driver(marionette, child, gone);
}

function driver(marionette: Marionette, child: ChildProcess, gone: Promise<void>): RunningFirefox {
  const find = async (selector: string) => {
    const found = (await marionette.send("WebDriver:FindElement", { using: "css selector", value: selector })) as {
      value: Record<string, string>;
    };
    return found.value[ELEMENT];
  };
  return {
    gone,
    goto: async (url) => void (await marionette.send("WebDriver:Navigate", { url })),
    evaluate: async (run, ...args) => {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${run.toString()})(...[...arguments].slice(0, -1)))
          .then((value) => done({ value }), (error) => done({ error: String(error?.stack ?? error) }));`;
      const answer = (await marionette.send("WebDriver:ExecuteAsyncScript", { script, args })) as {
        value: { value?: never; error?: string };
      };
      if (answer.value.error !== undefined) throw new Error(answer.value.error);
      return answer.value.value as never;
    },
    click: async (selector) => void (await marionette.send("WebDriver:ElementClick", { id: await find(selector) })),
    type: async (selector, text) =>
      void (await marionette.send("WebDriver:ElementSendKeys", { id: await find(selector), text })),
    screenshot: async () => {
      const shot = (await marionette.send("WebDriver:TakeScreenshot", { full: false })) as { value: string };
      return Buffer.from(shot.value, "base64");
    },
    newTab: async () => {
      const opened = (await marionette.send("WebDriver:NewWindow", { type: "tab" })) as { handle: string };
      await marionette.send("WebDriver:SwitchToWindow", { handle: opened.handle });
      return opened.handle;
    },
    tabs: async () => (await marionette.send("WebDriver:GetWindowHandles")) as string[],
    switchTo: async (handle) => void (await marionette.send("WebDriver:SwitchToWindow", { handle })),
    closeTab: async () => void (await marionette.send("WebDriver:CloseWindow")),
    extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
    close: async () => {
      await marionette.send("Marionette:Quit", { flags: ["eAttemptQuit"] }).catch(() => child.kill());
      await gone;
    },
  };
}

function preferences(start: FirefoxStart, port: number): string {
  const values: Record<string, string | number | boolean> = {
    "marionette.port": port,
    "network.proxy.type": 1,
    "network.proxy.http": start.proxy.host,
    "network.proxy.http_port": start.proxy.port,
    "network.proxy.ssl": start.proxy.host,
    "network.proxy.ssl_port": start.proxy.port,
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.no_proxies_on": "",
    // A temporary add-on loses its storage when the browser closes, unless these are set.
    "extensions.webextensions.uuids": JSON.stringify({ [start.addonId]: UUID }),
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    "browser.download.dir": start.downloads,
    "browser.download.folderList": 2,
    "browser.download.useDownloadDir": true,
    "browser.shell.checkDefaultBrowser": false,
    "browser.aboutConfig.showWarning": false,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.update.disabledForTesting": true,
    // Notifications drawn by Firefox itself can be listed even where the system has no notification service.
    "alerts.useSystemBackend": false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join("\n");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
