import { courts } from "../docket/courts.ts";
import { freeCopyOf } from "../documents/free-copy.ts";
import type { RequestPurpose } from "./request-line.ts";

/** The public feeds of the courts. Nothing else of a court is ever asked for. */
const COURT_FEEDS: ReadonlySet<string> = new Set(courts.flatMap(({ rss }) => rss ?? []));
/** The newest entries of one docket, and nothing else of the API. */
const COURTLISTENER_API =
  /^https:\/\/www\.courtlistener\.com\/api\/rest\/v4\/docket-entries\/\?docket=[1-9]\d{0,11}&order_by=-recap_sequence_number$/;
const COURTLISTENER_FEED = /^https:\/\/www\.courtlistener\.com\/docket\/[1-9]\d{0,11}\/feed\/$/;

/** What is let through, and how much of it is read at most. */
const PURPOSES: Readonly<Record<RequestPurpose, { readonly mostBytes: number; allows(address: string): boolean }>> = {
  "court feed": { mostBytes: 8 * 1_048_576, allows: (address) => COURT_FEEDS.has(address) },
  "CourtListener feed": { mostBytes: 4 * 1_048_576, allows: (address) => COURTLISTENER_FEED.test(address) },
  // Its answers have the words of every document that CourtListener has.
  "CourtListener API": { mostBytes: 16 * 1_048_576, allows: (address) => COURTLISTENER_API.test(address) },
  "free copy of an order": { mostBytes: 50 * 1_048_576, allows: (address) => freeCopyOf(address) === address },
};

/**
 * Why a request is not made, in a sentence; null for one that may be. An address is let through only letter by letter:
 * it must be of the form of its purpose, and a feed must be that of a docket that is watched.
 * @param wanted the addresses of the feeds of watched dockets; those of the API only while the user has set a token
 */
export function whyRefused(address: string, purpose: RequestPurpose, wanted: ReadonlySet<string>): string | null {
  // What is not a URL in its plain form could be read differently by whoever sends it.
  if (!Object.hasOwn(PURPOSES, purpose) || URL.parse(address)?.href !== address) return NOT_ASKED;
  if (!PURPOSES[purpose].allows(address)) return NOT_ASKED;
  if (purpose === "free copy of an order" || wanted.has(address)) return null;
  return "No watched docket needs this address, so it was not asked.";
}

const NOT_ASKED =
  "Docketwatch asks only the public feeds of courts, CourtListener’s feeds, its free copies and, with a token, its list of a docket’s entries, so this address was not asked.";

/** Larger than that is not read further. */
export function mostBytesOf(purpose: RequestPurpose): number {
  return PURPOSES[purpose].mostBytes;
}
