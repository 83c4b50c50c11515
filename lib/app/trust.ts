import { courtByAcmsHost, courtByHost } from "../docket/courts.ts";
import { sources } from "../sources/registry.ts";

/** For what a page claims to speak. */
export interface Claim {
  readonly sourceId: string;
  readonly courtId: string;
}

/**
 * Why a reading cannot come from the page that sent it, in a sentence; null if it can. A page may speak only for its
 * own site, and a court's page only for its own court: a copy of a docket must not pass for the court's.
 */
export function whyNotTrusted(claim: Claim, pageAddress: string): string | null {
  const address = URL.parse(pageAddress);
  const source = sources.find(({ id }) => id === claim.sourceId);
  if (!address || !source) return `No docket site called ${claim.sourceId} is known, so its page was not stored.`;
  const patterns = [...source.matches, ...source.optionalMatches];
  const court = courtByHost(address.host) ?? courtByAcmsHost(address.host);
  if (!patterns.some((pattern) => isHostOf(pattern, address))) {
    return `A page of ${address.host} cannot speak for ${source.name}, so it was not stored.`;
  }
  if (!court && address.host.endsWith(".uscourts.gov")) {
    return `The court at ${address.host} is not known, so its page was not stored.`;
  }
  if (court && court.id !== claim.courtId) {
    return `This page of ${court.citation} says that it is a docket of another court (${claim.courtId}), so it was not stored.`;
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
