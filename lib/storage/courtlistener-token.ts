import { browser } from "wxt/browser";
import { announceChange } from "./changes.ts";

/** Apart from the settings, so that no backup, export or message that carries them can carry it. */
const KEY = "courtListenerToken";

/** The user's token for CourtListener's API, in this browser only. */
export const tokenStore = {
  /** For the request that it goes into, and nobody else. */
  async read(): Promise<string | null> {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    const token = stored[KEY];
    return typeof token === "string" && token !== "" ? token : null;
  },
  /** All that is ever shown of it. */
  isSet: async (): Promise<boolean> => (await tokenStore.read()) !== null,
  /** Null removes it. */
  async save(token: string | null): Promise<void> {
    if (token === null) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: token });
    // Other feeds are asked now, and our pages list them.
    announceChange({ entryIds: [], dockets: [] });
  },
};
