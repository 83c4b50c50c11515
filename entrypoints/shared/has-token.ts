import { tokenConsent } from "@/lib/browser/token-consent.ts";
import { tokenStore } from "@/lib/storage/courtlistener-token.ts";

/** The token for CourtListener's API, where there is one and the browser lets it be sent; else null. */
export async function sendableToken(): Promise<string | null> {
  const token = await tokenStore.read();
  return token !== null && (await tokenConsent.isGiven()) ? token : null;
}

/** Whether CourtListener's API is asked at all. */
export async function hasToken(): Promise<boolean> {
  return (await sendableToken()) !== null;
}
