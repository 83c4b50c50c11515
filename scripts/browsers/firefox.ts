import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { connectMarionette } from "./marionette.ts";
import type { Marionette } from "./marionette.ts";
import type { BrowserStart } from "./chromium.ts";
import { findInPage, HOST, middleOf, until } from "./tab.ts";
import type { RunningBrowser, Tab } from "./tab.ts";

export interface FirefoxStart extends BrowserStart {
  /** browser_specific_settings.gecko.id of the extension. */
  readonly addonId: string;
}

/** The same in every run, so that pages of the extension have a known address. */
const UUID = "6f3c1a52-0b1e-4c0e-9a56-2f6b7a1d0c11";
/** WebDriver's name for a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export async function launchFirefox(start: FirefoxStart): Promise<RunningBrowser> {
  const port = await freePort();
  writeFileSync(join(start.profile, "user.js"), preferences(start, port));
  const child = spawn(
    start.browser.path,
    [
      ...(start.headless ? ["--headless", "--width=1280", "--height=900"] : []),
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
  return {
    gone,
    newTab: async () => {
      const opened = (await marionette.send("WebDriver:NewWindow", { type: "tab" })) as { handle: string };
      return tabOf(marionette, opened.handle);
    },
    extensionTab: (part) =>
      until(async () => (await tabAt(marionette, extensionUrl(""), part))!, `a tab of the extension at …${part}`),
    extensionUrl,
    close: async () => {
      await marionette.send("Marionette:Quit", { flags: ["eAttemptQuit"] }).catch(() => child.kill());
      await gone;
    },
  };
}

function extensionUrl(path: string): string {
  return `moz-extension://${UUID}/${path}`;
}

async function tabAt(marionette: Marionette, start: string, part: string): Promise<Tab | null> {
  for (const handle of (await marionette.send("WebDriver:GetWindowHandles")) as string[]) {
    await marionette.send("WebDriver:SwitchToWindow", { handle });
    const { value } = (await marionette.send("WebDriver:GetCurrentURL")) as { value: string };
    if (value.startsWith(start) && value.includes(part)) return tabOf(marionette, handle);
  }
  return null;
}

function tabOf(marionette: Marionette, handle: string): Tab {
  /** Commands go to the tab that was switched to last. */
  const send = async (command: string, parameters: Record<string, unknown> = {}) => {
    await marionette.send("WebDriver:SwitchToWindow", { handle });
    return marionette.send(command, parameters);
  };
  const tab: Tab = {
    goto: async (url) => void (await send("WebDriver:Navigate", { url })),
    reload: async () => void (await send("WebDriver:Refresh")),
    evaluate: async (run, ...args) => {
      const answer = (await send("WebDriver:ExecuteAsyncScript", { script: asyncScript(run.toString()), args })) as {
        value: { value?: never; error?: string };
      };
      if (answer.value.error !== undefined) throw new Error(answer.value.error);
      return answer.value.value as never;
    },
    click: async (selector, name = "") => {
      const script = `const found = (${findInPage.toString()})(...arguments);
        return found?.matches(":disabled") ? null : found;`;
      await until(async () => {
        const found = (await send("WebDriver:ExecuteScript", { script, args: [selector, name] })) as {
          value: Record<string, string> | null;
        };
        const id = found.value?.[ELEMENT];
        return id !== undefined && send("WebDriver:ElementClick", { id }).then(() => true, notYet);
      }, `${selector} “${name}”`);
    },
    beside: async (run, ...args) => {
      // Only privileged code may look into a closed shadow root.
      const script = `const host = document.querySelector("${HOST}");
        const root = host?.openOrClosedShadowRoot;
        return root ? (${run.toString()})(root, ...arguments) : null;`;
      const answer = (await send("WebDriver:ExecuteScript", { script, args, sandbox: "system" })) as { value: never };
      return answer.value;
    },
    clickBeside: async (selector, name) => {
      const point = await until(() => tab.beside(middleOf, selector, name), `${selector} “${name}” beside the page`);
      const actions = [
        { type: "pointerMove", x: point!.x, y: point!.y },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await send("WebDriver:PerformActions", { actions: [{ type: "pointer", id: "mouse", actions }] });
    },
    upload: async (selector, file) => {
      const found = (await send("WebDriver:FindElement", { using: "css selector", value: selector })) as {
        value: Record<string, string>;
      };
      await send("WebDriver:ElementSendKeys", { id: found.value[ELEMENT], text: file });
    },
    resize: async (width, height) => void (await send("WebDriver:SetWindowRect", { width, height: height + 85 })),
    screenshot: async (file) => {
      const shot = (await send("WebDriver:TakeScreenshot", { full: false })) as { value: string };
      writeFileSync(file, Buffer.from(shot.value, "base64"));
    },
    close: async () => {
      // Commands need a current window, and the closed one is none.
      const [left] = (await send("WebDriver:CloseWindow")) as string[];
      if (left !== undefined) await marionette.send("WebDriver:SwitchToWindow", { handle: left });
    },
  };
  return tab;
}

/** The page was drawn again between finding an element and clicking on it: it is looked for once more. */
function notYet(error: unknown): false {
  if (
    error instanceof Error &&
    /^(?:stale element reference|element (?:not interactable|click intercepted))/.test(error.message)
  )
    return false;
  throw error;
}

/** Wraps a function's text so that its result or its error comes back. */
function asyncScript(code: string): string {
  return `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => (${code})(...[...arguments].slice(0, -1)))
      .then((value) => done({ value }), (error) => done({ error: String(error?.stack ?? error) }));`;
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
    // Firefox's own first pages, and processes kept ready for later ones, take a quarter of its start.
    "browser.startup.page": 0,
    "browser.startup.homepage": "about:blank",
    "browser.newtabpage.enabled": false,
    "browser.newtab.preload": false,
    "dom.ipc.processPrelaunch.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.update.disabledForTesting": true,
    // Notifications drawn by Firefox itself can be listed even where the system has no notification service.
    "alerts.useSystemBackend": false,
    ...(start.agrees && { "extensions.webextOptionalPermissionPrompts": false }),
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
