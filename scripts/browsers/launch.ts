import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./chromium.ts";
import type { BrowserStart } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import type { BrowserKind } from "./find.ts";
import type { RunningBrowser } from "./tab.ts";

/** Where `wxt build` puts the extension for a kind of browser. */
export function builtExtension(kind: BrowserKind): string {
  const folder = kind === "chromium" ? "chrome-mv3" : "firefox-mv3";
  return fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));
}

export function launchBrowser(start: BrowserStart): Promise<RunningBrowser> {
  if (start.browser.kind === "chromium") return launchChromium(start);
  return launchFirefox({ ...start, addonId: addonIdOf(start.extension) });
}

function addonIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
