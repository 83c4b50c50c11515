import { courtByHost } from "../docket/courts.ts";
import type { DocketSnapshot } from "../docket/docket.ts";
import { sources } from "../sources/registry.ts";

/**
 * Why a snapshot cannot come from the page that sent it, in a sentence; null if it can. A page may speak only for its
 * own site, and a court's page only for its own court: a copy of a docket must not pass for the court's.
 */
export function whyNotTrusted(snapshot: DocketSnapshot, pageAddress: string): string | null {
  const address = URL.parse(pageAddress);
  const source = sources.find(({ id }) => id === snapshot.sourceId);
  if (!address || !source) return `No docket site called ${snapshot.sourceId} is known, so its page was not stored.`;
  const patterns = [...source.matches, ...source.optionalMatches];
  const court = courtByHost(address.host);
  if (!patterns.some((pattern) => isHostOf(pattern, address))) {
    return `A page of ${address.host} cannot speak for ${source.name}, so it was not stored.`;
  }
  if (!court && address.host.endsWith(".uscourts.gov")) {
    return `The court at ${address.host} is not known, so its page was not stored.`;
  }
  if (court && court.id !== snapshot.docket.courtId) {
    return `This page of ${court.citation} says that it is a docket of another court (${snapshot.docket.courtId}), so it was not stored.`;
  }
  return null;
}

/** "https://*.uscourts.gov/*", "https://www.courtlistener.com/docket/*": the host part of a match pattern. */
const MATCH_PATTERN = /^(https?):\/\/(\*\.)?([^/*]+)\//;

function isHostOf(pattern: string, address: URL): boolean {
  const [, scheme, subdomains, host = ""] = MATCH_PATTERN.exec(pattern) ?? [];
  if (host === "" || address.protocol !== `${scheme}:`) return false;
  return address.host === host || (subdomains !== undefined && address.host.endsWith(`.${host}`));
}
