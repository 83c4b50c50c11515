import { browser } from "wxt/browser";
import type { SettingsStore } from "../app/ports.ts";
import { readSettings } from "../settings/settings.ts";

const KEY = "settings";

/** Settings in the browser's own storage: there even when the database is not. */
export const settingsStore: SettingsStore = {
  async read() {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    return readSettings(stored[KEY]);
  },
  async save(settings) {
    await browser.storage.local.set({ [KEY]: settings });
  },
};
