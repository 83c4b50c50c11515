import { browser } from "wxt/browser";

/** What Firefox calls a token that goes to where its account is. */
const KIND = "authenticationInfo";
const CONSENT = { permissions: [], data_collection: [KIND] };

/**
 * Firefox keeps the user's consent to send data of a kind out of the browser, where the manifest names the kind; other
 * browsers have nothing to ask, and know no such permission.
 * @see https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
function isKept(): boolean {
  const { browser_specific_settings: settings } = browser.runtime.getManifest();
  return settings?.gecko?.data_collection_permissions?.optional?.includes(KIND) ?? false;
}

/** The user's consent that the CourtListener token is sent to CourtListener. */
export const tokenConsent = {
  async isGiven(): Promise<boolean> {
    if (!isKept()) return true;
    return await browser.permissions.contains(CONSENT);
  },
  /** Must be called inside a click, before any wait. False if the user refused. */
  async ask(): Promise<boolean> {
    if (!isKept()) return true;
    return await browser.permissions.request(CONSENT);
  },
};
