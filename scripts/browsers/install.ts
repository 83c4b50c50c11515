import { installDebianPackages } from "../install-packages.ts";
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
  const installed = installDebianPackages([DEBIAN_PACKAGES[kind]], say) ? usableBrowser(kind) : first;
  if (installed.browser === null) say(`${installed.why}. ${whatToInstall(kind)}`);
  return installed.browser;
}

function whatToInstall(kind: BrowserKind): string {
  if (kind === "firefox") return "Install Firefox 142 or later, or name one: FIREFOX_PATH=/path/to/firefox";
  switch (process.platform) {
    case "darwin":
      return "Install Chromium (`brew install --cask chromium`) or Microsoft Edge, or name one: CHROME_PATH=/path/to/chromium";
    case "win32":
      return "Install Microsoft Edge or Chromium, or name one in the variable CHROME_PATH";
    default:
      return "Install Chromium (Debian, Ubuntu: `sudo apt-get install chromium`; Fedora: `sudo dnf install chromium`), or name one: CHROME_PATH=/path/to/chromium";
  }
}
