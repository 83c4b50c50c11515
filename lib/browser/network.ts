import type { FeedAnswer, FeedAsker } from "../app/watch-ports.ts";
import { instantFromMs } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import { TOKEN_REFUSED } from "../watch/feed-states.ts";
import type { FeedFailure } from "../watch/feed.ts";
import { mostBytesOf, whyRefused } from "../watch/firewall.ts";
import type { RequestLine, RequestPurpose } from "../watch/request-line.ts";
import { retryAfterMs } from "../watch/retry-after.ts";

/**
 * The only code of Docketwatch that asks a network for anything. What it may ask for, `lib/watch/firewall.ts` decides;
 * each request, and each one that was refused, is told to the log. A test holds that nothing else asks a network.
 */

/** Chromium ends a background worker whose request has no answer for half a minute. */
const MOST_MS_TO_ANSWER = 25_000;
const MOST_MS = 60_000;

export interface NetworkRequest {
  readonly address: string;
  readonly purpose: RequestPurpose;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cache: "no-store" | "force-cache";
  readonly signal?: AbortSignal;
  /** Why an answer of this type is not read, in a sentence; null if it is. */
  readonly whyNotType?: (type: string) => string | null;
}

export type NetworkAnswer =
  | { readonly answer: "read"; readonly bytes: Uint8Array<ArrayBuffer>; readonly headers: Headers }
  | { readonly answer: "unchanged" }
  | {
      readonly answer: "failed";
      readonly why: FeedFailure;
      /** "ecf.mied.uscourts.gov answered 503." */
      readonly text: string;
      readonly status: number | null;
      readonly retryAfterMs: number | null;
    };

export type Log = (line: RequestLine) => Promise<void>;

/**
 * Makes one request, if the firewall lets it through: no cookies, no referrer, no redirect is followed, no more bytes
 * than its purpose allows, and no more than a minute. Never rejects.
 * @param wanted the addresses of the feeds of watched dockets
 */
export async function askNetwork(
  request: NetworkRequest,
  wanted: ReadonlySet<string>,
  log: Log,
): Promise<NetworkAnswer> {
  const began = Date.now();
  const refusal = whyRefused(request.address, request.purpose, wanted);
  const count = { bytes: 0 };
  const outcome =
    refusal === null
      ? await answerTo(request, count)
      : { status: null, answer: { ...failure("not allowed", refusal), status: null } };
  const { answer } = outcome;
  await log({
    id: lineId(instantFromMs(began)),
    at: instantFromMs(began),
    address: request.address.slice(0, 2_000),
    purpose: request.purpose,
    result: refusal !== null ? "refused" : answer.answer === "read" ? "answered" : answer.answer,
    status: outcome.status,
    bytes: count.bytes,
    milliseconds: Date.now() - began,
    detail: answer.answer === "failed" ? answer.text : "",
  }).catch(() => undefined);
  return answer;
}

interface Outcome {
  readonly status: number | null;
  readonly answer: NetworkAnswer;
}

async function answerTo(request: NetworkRequest, count: { bytes: number }): Promise<Outcome> {
  const slow = new AbortController();
  // A free copy is asked for by a page, which nobody ends.
  const mostMs = request.purpose === "free copy of an order" ? MOST_MS : MOST_MS_TO_ANSWER;
  const timer = setTimeout(() => slow.abort(new DOMException("no answer", "TimeoutError")), mostMs);
  const limits = [slow.signal, AbortSignal.timeout(MOST_MS), ...(request.signal ? [request.signal] : [])];
  let status: number | null = null;
  try {
    const response = await fetch(request.address, {
      method: "GET",
      credentials: "omit",
      // Not followed, and told from a host that cannot be reached: it is often the way to a log-in page.
      redirect: "manual",
      referrerPolicy: "no-referrer",
      cache: request.cache,
      headers: { ...request.headers },
      signal: AbortSignal.any(limits),
    });
    clearTimeout(timer);
    status = response.status === 0 ? null : response.status;
    const why = whyNotRead(request, response);
    if (why !== null) {
      // The connection ends with the body unread.
      slow.abort();
      return { status, answer: why };
    }
    const bytes = await bytesOf(response, mostBytesOf(request.purpose), count);
    return {
      status,
      answer: bytes === null ? tooLarge(request) : { answer: "read", bytes, headers: response.headers },
    };
  } catch (error) {
    return { status, answer: failureOf(error, request) };
  } finally {
    clearTimeout(timer);
  }
}

const hostOf = ({ address }: NetworkRequest): string => URL.parse(address)?.host ?? "";

function whyNotRead(request: NetworkRequest, response: Response): Exclude<NetworkAnswer, { answer: "read" }> | null {
  const { status, headers } = response;
  const host = hostOf(request);
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400 && status !== 304)) {
    return failure("redirected", `${host} sent Docketwatch to another page, perhaps to log in. It was not followed.`);
  }
  if (status === 304 && "If-None-Match" in { ...request.headers }) return { answer: "unchanged" };
  if (status === 304 && "If-Modified-Since" in { ...request.headers }) return { answer: "unchanged" };
  if (status !== 200) {
    const why = [401, 403, 407, 451].includes(status)
      ? "refused"
      : [429, 503].includes(status)
        ? "busy"
        : "server error";
    const wait = retryAfterMs(headers.get("retry-after"), Date.parse(headers.get("date") ?? "") || Date.now());
    return { ...failure(why, `${host} answered ${status}${STATUS_WORDS[status] ?? ""}.`, status), retryAfterMs: wait };
  }
  const type = (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const whyNot = request.whyNotType?.(type) ?? null;
  if (whyNot !== null) return failure("not a feed", whyNot, status);
  return Number(headers.get("content-length") ?? 0) > mostBytesOf(request.purpose) ? tooLarge(request) : null;
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: " (it wants a log-in)",
  403: " (it does not want to be asked)",
  404: " (there is nothing at this address)",
  429: " (asked too often)",
  500: " (trouble of its own)",
  502: " (trouble of its own)",
  503: " (busy, or being repaired)",
};

function failure(why: FeedFailure, text: string, status: number | null = null) {
  return { answer: "failed" as const, why, text, status, retryAfterMs: null };
}

function tooLarge(request: NetworkRequest) {
  const most = mostBytesOf(request.purpose) / 1_048_576;
  return failure("too large", `${hostOf(request)} gave more than ${most} MB. It was not read further.`);
}

function failureOf(error: unknown, request: NetworkRequest): NetworkAnswer {
  const host = hostOf(request);
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "TimeoutError") return failure("too slow", `${host} took longer than Docketwatch waits.`);
  if (name === "AbortError") return failure("too slow", "It was called off.");
  if (navigator.onLine === false) return failure("offline", "This computer has no network now.");
  return failure("server error", `${host} cannot be reached, or broke off.`);
}

/** Counted while it comes, after it was unpacked: a length that the server states may be wrong. Null: too many. */
async function bytesOf(
  response: Response,
  most: number,
  count: { bytes: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    if (!value) continue;
    count.bytes += value.byteLength;
    if (count.bytes > most) {
      void reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(count.bytes);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

const latest = { at: "", number: 0 };

/** Lines of the same instant keep their order. */
function lineId(at: Instant): string {
  latest.number = latest.at === at ? latest.number + 1 : 0;
  latest.at = at;
  return `${at} ${String(latest.number).padStart(4, "0")}`;
}

const FEED_TYPES = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

const noToken = async () => null;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * The way to the network for feeds.
 * @param tokenOf the user's token for CourtListener's API, which goes into no other request; null: the API is not asked
 */
export function feedAsker(log: Log, tokenOf: () => Promise<string | null> = noToken): FeedAsker {
  return {
    async ask({ address, purpose, etag, lastModified }, wanted): Promise<FeedAnswer> {
      const isApi = purpose === "CourtListener API";
      const token = isApi ? await tokenOf().catch(() => null) : null;
      const allowed = isApi && token === null ? NOTHING : wanted;
      const headers = {
        Accept: isApi ? "application/json" : FEED_TYPES,
        ...(token !== null && { Authorization: `Token ${token}` }),
        ...(etag !== null && { "If-None-Match": etag }),
        ...(lastModified !== null && { "If-Modified-Since": lastModified }),
      };
      const answer = await askNetwork({ address, purpose, headers, cache: "no-store" }, allowed, log);
      if (answer.answer === "unchanged") return answer;
      if (answer.answer === "failed") {
        const { why, text, status, retryAfterMs: wait } = answer;
        if (isApi && (status === 401 || status === 403)) {
          return { answer: "failed", why: "token refused", text: TOKEN_REFUSED, retryAfterMs: null };
        }
        return { answer: "failed", why, text, retryAfterMs: wait };
      }
      const served = Date.parse(answer.headers.get("date") ?? "");
      return {
        answer: "new",
        bytes: answer.bytes,
        etag: answer.headers.get("etag"),
        lastModified: answer.headers.get("last-modified"),
        serverTime: Number.isNaN(served) ? null : instantFromMs(served),
      };
    },
  };
}
