import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env, platform } from "node:process";

export type BrowserKind = "chromium" | "firefox";

/** A browser on this machine. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
  /** As it names itself: "Chromium 156.0.8078.79"; null where asking it would open a window. */
  readonly version: string | null;
}

/** Names on the search path, most wanted first. Google Chrome is last: see `loadsUnpacked`. */
const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
    "google-chrome",
    "google-chrome-stable",
  ],
  firefox: ["firefox-esr", "firefox", "firefox-developer-edition"],
};

/** Usual places, by platform; `~` and Windows variables are filled in. */
const PLACES: Record<BrowserKind, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chromium: {
    darwin: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    win32: [
      "%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe",
      "%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe",
      "%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe",
      "%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe",
    ],
  },
  firefox: {
    darwin: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
    ],
    win32: ["%ProgramFiles%\\Mozilla Firefox\\firefox.exe", "%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe"],
  },
};

const VARIABLES: Record<BrowserKind, string> = { chromium: "CHROME_PATH", firefox: "FIREFOX_PATH" };

/** Every browser of a kind on this machine that can load the extension unpacked, most wanted first. */
export function findBrowsers(kind: BrowserKind): FoundBrowser[] {
  const named = env[VARIABLES[kind]];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`${VARIABLES[kind]} names ${named}, and there is no such file`);
    return [describe(kind, named)];
  }
  const candidates = [...onSearchPath(COMMANDS[kind]), ...(PLACES[kind][platform] ?? []).map(filledIn)];
  return candidates.filter((path) => existsSync(path)).map((path) => describe(kind, path));
}

/**
 * Google-branded Chrome stopped reading `--load-extension` with version 137. Chromium, Edge and Chrome for
 * Testing still do.
 */
export function loadsUnpacked(browser: FoundBrowser): boolean {
  if (browser.kind === "firefox") return true;
  const chrome = /^Google Chrome (?!for Testing)(\d+)/.exec(browser.version ?? "");
  if (chrome !== null) return Number(chrome[1]) < 137;
  return browser.version !== null || !/google.chrome(?!.for.testing)/i.test(browser.path);
}

/** The first usable browser of a kind, or null with the reason in `why`. */
export function usableBrowser(kind: BrowserKind): { browser: FoundBrowser | null; why: string } {
  const found = findBrowsers(kind);
  const browser = found.find(loadsUnpacked) ?? null;
  if (browser !== null) return { browser, why: "" };
  if (found.length > 0) {
    return {
      browser,
      why: `${found[0]!.version ?? found[0]!.path} no longer loads unpacked extensions from the command line (Google Chrome since 137)`,
    };
  }
  return { browser, why: `no ${kind === "chromium" ? "Chromium, Edge or Chrome" : "Firefox"} was found` };
}

function onSearchPath(commands: readonly string[]): string[] {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function filledIn(path: string): string {
  return path.replace(/%([^%]+)%/g, (_all, name: string) => env[name] ?? "");
}

/** On Windows `--version` opens a window instead of answering, so nothing is asked there. */
function describe(kind: BrowserKind, path: string): FoundBrowser {
  if (platform === "win32") return { kind, path, version: null };
  const asked = spawnSync(path, ["--version"], {
    encoding: "utf8",
    timeout: 20_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { kind, path, version: asked.status === 0 ? asked.stdout.trim() : null };
}
