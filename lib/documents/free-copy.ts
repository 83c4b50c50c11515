/** Where CourtListener keeps the free copies of documents that its users bought. */
export const FREE_STORAGE_HOST = "storage.courtlistener.com";
const PATH = /^\/recap\/[\w.-]{1,200}(?:\/[\w.-]{1,200}){0,4}\.pdf$/;

/**
 * The address of a free copy in CourtListener's storage; null for every other address. Nothing but this is ever asked
 * for by the extension: no PACER page, no other site, no address with a query, a user or a port.
 */
export function freeCopyOf(address: string | null): string | null {
  if (address === null || address.length > 1_000) return null;
  const url = URL.parse(address);
  if (!url || url.protocol !== "https:" || url.host !== FREE_STORAGE_HOST) return null;
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return null;
  if (!PATH.test(url.pathname) || url.pathname.includes("..")) return null;
  return url.href;
}

/** "gov.uscourts.mied.321020.87.0.pdf". */
export const fileNameOf = (address: string): string => address.split("/").at(-1) ?? address;
