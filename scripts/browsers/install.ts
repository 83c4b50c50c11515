import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { getuid } from "node:process";
import { usableBrowser } from "./find.ts";
import type { BrowserKind, FoundBrowser } from "./find.ts";

const DEBIAN_PACKAGES: Record<BrowserKind, string> = { chromium: "chromium", firefox: "firefox-esr" };

/**
 * A usable browser of this kind: found, or installed where that needs no question (Debian or Ubuntu, as root).
 * Null when neither works; `say` has then been told what to install.
 */
export function provideBrowser(kind: BrowserKind, say: (line: string) => void): FoundBrowser | null {
  const first = usableBrowser(kind);
  if (first.browser !== null) return first.browser;
  const installed = installFromDebian(kind, say) ? usableBrowser(kind) : first;
  if (installed.browser === null) say(`${installed.why}. ${whatToInstall(kind)}`);
  return installed.browser;
}

function installFromDebian(kind: BrowserKind, say: (line: string) => void): boolean {
  if (!existsSync("/usr/bin/apt-get") || getuid?.() !== 0) return false;
  const name = DEBIAN_PACKAGES[kind];
  say(`Installing ${name} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (args: string[]) => spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env }).status === 0;
  return run(["update", "-qq"]) && run(["install", "-y", "-qq", "--no-install-recommends", name]);
}

function whatToInstall(kind: BrowserKind): string {
  if (kind === "firefox") return "Install Firefox 140 or later, or name one: FIREFOX_PATH=/path/to/firefox";
  switch (process.platform) {
    case "darwin":
      return "Install Chromium (`brew install --cask chromium`) or Microsoft Edge, or name one: CHROME_PATH=/path/to/chromium";
    case "win32":
      return "Install Microsoft Edge or Chromium, or name one in the variable CHROME_PATH";
    default:
      return "Install Chromium (Debian, Ubuntu: `sudo apt-get install chromium`; Fedora: `sudo dnf install chromium`), or name one: CHROME_PATH=/path/to/chromium";
  }
}
