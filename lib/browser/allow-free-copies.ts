import { browser } from "wxt/browser";
import { FREE_STORAGE_HOST } from "../documents/free-copy.ts";

/** As the browser names it when it asks the user. */
const ORIGIN = `https://${FREE_STORAGE_HOST}/*`;

/** Asks the user to allow it. Must be called inside a click, before any wait. False if the user refused. */
export function allowFreeCopies(): Promise<boolean> {
  return browser.permissions.request({ origins: [ORIGIN] });
}

/** Gives the permission back. */
export async function forbidFreeCopies(): Promise<void> {
  await browser.permissions.remove({ origins: [ORIGIN] });
}
