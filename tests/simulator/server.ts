import { courtFeed, copyFeed, type MadeFeed } from "./feeds.ts";
import type { Faults, Fault } from "./faults.ts";
import type { SimulatedCase, SimulatedCourt, SimulatedWorld } from "./world.ts";

/** A request as it reached the simulated network. */
export interface SimulatedRequest {
  readonly address: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Cookies, or a token, or whatever would tell who asks. */
  readonly isNamed: boolean;
  /** True time, in ms. */
  readonly at: number;
}

/** What the simulated server does with it. */
export interface SimulatedReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** never: no answer at all. stalls: the head and some bytes, then nothing. */
  readonly pace: "at once" | "never" | "stalls";
  /** whole: all bytes and the end. broken: an error in the middle. repeated: the bytes again and again, up to 50 MB. */
  readonly ending: "whole" | "broken" | "repeated";
  readonly fault: Fault | null;
  /** What a client that reads it to its end has been shown; null where it is no feed. */
  readonly shows: Shown | null;
}

/** The entries that an answer shows. */
export interface Shown {
  /** "court mied", "copy 15000001". */
  readonly feed: string;
  /** Ids of simulated entries, those of unwatched cases too. */
  readonly uids: readonly string[];
  /** When the feed was made, true time. */
  readonly madeAt: number;
  /** False where it ends early: nobody need take it for the whole feed. */
  readonly isWhole: boolean;
}

export const COPY_HOST = "www.courtlistener.com";
const LARGE = 50 * 1_048_576;

/** The name under which the simulation speaks of a court's feed. */
export const courtFeedName = (court: SimulatedCourt): string => `court ${court.id}`;
/** The same of CourtListener's feed of a docket. */
export const copyFeedName = (each: Pick<SimulatedCase, "copyId">): string => `copy ${each.copyId}`;

/** Every host that is simulated. */
export const hostsOf = ({ courts }: SimulatedWorld): string[] => [...courts.map(({ host }) => host), COPY_HOST];

/** The public addresses that a world's watched dockets may be asked of for news: all others are none of ours. */
export function publicFeeds({ courts, cases }: SimulatedWorld): Map<string, string> {
  const watched = cases.filter(({ isWatched }) => isWatched);
  return new Map([
    ...courts
      .filter((court) => watched.some((each) => each.court === court))
      .map((court) => [court.feed, courtFeedName(court)] as const),
    ...watched.filter(({ copyId }) => copyId !== null).map((each) => [copyAddress(each), copyFeedName(each)] as const),
  ]);
}

export const copyAddress = ({ copyId }: Pick<SimulatedCase, "copyId">): string =>
  `https://${COPY_HOST}/docket/${copyId}/feed/`;

/** Answers a request as the real servers do, with what goes wrong at that moment. */
export function replyTo(world: SimulatedWorld, faults: Faults, request: SimulatedRequest): SimulatedReply {
  const url = new URL(request.address);
  const court = world.courts.find(({ feed }) => feed === request.address) ?? null;
  const copy = world.cases.find((each) => each.copyId !== null && copyAddress(each) === request.address) ?? null;
  if (court === null && copy === null) return notThere(url);
  const fault = faults.of(url.hostname, request.at);
  const skew = court?.skew ?? 0;
  const serverTime = request.at + skew;
  const date = { Date: new Date(serverTime).toUTCString() };
  const refusal = refusalOf(fault, faults, { url, serverTime, date });
  if (refusal !== null) return refusal;
  const isStale = fault === "stale" && court !== null && court.saysWhenMade;
  const at = isStale ? request.at - faults.staleBy() : request.at;
  const feed = court !== null ? courtFeed(world, court, at) : copyFeed(copy!, at);
  const name = court !== null ? courtFeedName(court) : copyFeedName(copy!);
  const validators = validatorsOf(court?.validator ?? "last modified", feed);
  if (isUnchanged(request, validators)) {
    return { ...plain, status: 304, headers: { ...date, ...validators }, fault };
  }
  const type = court === null ? "application/atom+xml" : "application/rss+xml";
  return shown(feed, name, { fault, faults, headers: { ...date, ...validators, "Content-Type": type } });
}

const plain: Omit<SimulatedReply, "status" | "headers"> = {
  body: new Uint8Array(),
  pace: "at once",
  ending: "whole",
  fault: null,
  shows: null,
};

function refusalOf(
  fault: Fault | null,
  faults: Faults,
  { url, serverTime, date }: { url: URL; serverTime: number; date: Record<string, string> },
): SimulatedReply | null {
  const html = { ...date, "Content-Type": "text/html" };
  const wait = (): Record<string, string> => {
    const retryAfter = faults.retryAfter(serverTime);
    return retryAfter === null ? {} : { "Retry-After": retryAfter };
  };
  switch (fault) {
    case "no answer":
      return { ...plain, status: 200, headers: {}, pace: "never", fault };
    case "too many requests":
      return { ...plain, status: 429, headers: { ...html, ...wait() }, body: page("Too many requests"), fault };
    case "forbidden":
      return { ...plain, status: 403, headers: html, body: page("Forbidden"), fault };
    case "server error":
      return { ...plain, status: 500, headers: html, body: page("Internal server error"), fault };
    case "unavailable":
      return { ...plain, status: 503, headers: { ...html, ...wait() }, body: page("Down for maintenance"), fault };
    case "web page":
      return { ...plain, status: 200, headers: html, body: page("The site is being maintained until Monday."), fault };
    case "log-in":
      return { ...plain, status: 302, headers: { ...date, Location: `https://${url.host}/cgi-bin/login.pl` }, fault };
    case "50 MB":
      return {
        ...plain,
        status: 200,
        headers: { ...date, "Content-Type": "application/rss+xml" },
        body: new Uint8Array(262_144).fill(32),
        ending: "repeated",
        fault,
      };
    default:
      return null;
  }
}

/** How long the bytes of an endless answer become. */
export const repeatsOf = ({ body }: SimulatedReply): number => Math.ceil(LARGE / Math.max(1, body.length));

function validatorsOf(validator: SimulatedCourt["validator"], feed: MadeFeed): Record<string, string> {
  if (validator === "etag") return { ETag: `"${hashOf(feed.version)}"` };
  return validator === "none" ? {} : { "Last-Modified": new Date(feed.madeAt).toUTCString() };
}

function isUnchanged({ headers }: SimulatedRequest, validators: Record<string, string>): boolean {
  const etag = headers["if-none-match"];
  if (etag !== undefined) return etag === validators["ETag"];
  const since = headers["if-modified-since"];
  const modified = validators["Last-Modified"];
  return since !== undefined && modified !== undefined && Date.parse(since) >= Date.parse(modified);
}

interface Showing {
  readonly fault: Fault | null;
  readonly faults: Faults;
  readonly headers: Record<string, string>;
}

function shown(feed: MadeFeed, name: string, { fault, faults, headers }: Showing): SimulatedReply {
  const items = fault === "duplicates" ? faults.reordered(feed.items) : feed.items;
  const text = `${feed.head}${items.map(({ markup }) => markup).join("\n")}${feed.tail}`;
  const bytes = encoded(text, fault === "wrong encoding" ? otherCharset(feed.charset) : feed.charset);
  const all = { feed: name, uids: [...new Set(items.map(({ entry }) => entry.uid))], madeAt: feed.madeAt };
  const whole = { ...plain, status: 200, headers, fault };
  if (fault === "cut off" || fault === "broken off" || fault === "stalls") {
    const end = faults.cutAt(bytes.length);
    const partial = fault === "cut off" ? { ...all, uids: wholeItems(feed, items, end), isWhole: false } : null;
    return {
      ...whole,
      body: bytes.subarray(0, end),
      ending: fault === "broken off" ? "broken" : "whole",
      pace: fault === "stalls" ? "stalls" : "at once",
      shows: partial,
    };
  }
  return { ...whole, body: bytes, shows: { ...all, isWhole: true } };
}

/** The entries whose items end before a place. */
function wholeItems(feed: MadeFeed, items: MadeFeed["items"], end: number): string[] {
  let at = feed.head.length;
  const uids: string[] = [];
  for (const { markup, entry } of items) {
    at += markup.length + 1;
    // A letter may be two bytes long; who is unsure of an item counts it as not shown.
    if (at * 1.02 > end) break;
    uids.push(entry.uid);
  }
  return uids;
}

const otherCharset = (charset: MadeFeed["charset"]) => (charset === "utf-8" ? "windows-1252" : "utf-8");

/** All letters that the simulation writes are those of Latin-1, which windows-1252 has at the same places. */
function encoded(text: string, charset: MadeFeed["charset"]): Uint8Array {
  if (charset === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function notThere(url: URL): SimulatedReply {
  const isLogIn = url.pathname.includes("login");
  const body = page(isLogIn ? "Log in to PACER" : "Not found");
  return { ...plain, status: isLogIn ? 200 : 404, headers: { "Content-Type": "text/html" }, body };
}

function page(words: string): Uint8Array {
  return new TextEncoder().encode(
    `<!DOCTYPE html><html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>`,
  );
}

function hashOf(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return hash.toString(36);
}
