import { browser } from "wxt/browser";
import type { SettingsStore } from "../app/ports.ts";
import { readSettings, type Settings } from "../settings/settings.ts";

const KEY = "settings";

export interface SettingsChange {
  /** Changes some of them, one change after the other, and gives them all. */
  change(part: Partial<Settings>): Promise<Settings>;
}

/** Two changes at once would each be made to what was stored before both, and the first would be lost. */
let changing: Promise<unknown> = Promise.resolve();

/** Settings in the browser's own storage: there even when the database is not. */
export const settingsStore: SettingsStore & SettingsChange = {
  async read() {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    return readSettings(stored[KEY]);
  },
  async save(settings) {
    await browser.storage.local.set({ [KEY]: settings });
  },
  change(part) {
    const changed = changing.then(async () => {
      const settings = { ...(await settingsStore.read()), ...part };
      await settingsStore.save(settings);
      return settings;
    });
    changing = changed.catch(() => undefined);
    return changed;
  },
};
