import { browser } from "wxt/browser";

const KEY = "readAgainDoneFor";

/**
 * Remembers until the browser ends that everything stored was looked through by these rules and is as they read it: a
 * worker that wakes for a check of the feeds need not look through 200,000 entries each time.
 */
export const readAgainNote = {
  async isDone(rulesVersion: string): Promise<boolean> {
    const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
    return stored[KEY] === rulesVersion;
  },
  save: (rulesVersion: string): Promise<void> => browser.storage.session.set({ [KEY]: rulesVersion }),
  /** Before anything is read again: a death in the middle leaves no claim that it is done. */
  clear: (): Promise<void> => browser.storage.session.remove(KEY),
};
