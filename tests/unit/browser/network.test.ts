import { globSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fetchFreeCopy, MOST_DOCUMENT_BYTES } from "@/lib/browser/fetch-document.ts";
import { feedAsker } from "@/lib/browser/network.ts";
import type { RequestLine } from "@/lib/watch/request-line.ts";
import { freeCopyOf } from "@/lib/documents/free-copy.ts";

const ALLOWED = "lib/browser/network.ts";
/** Every way in which code of a page or a worker can ask a network for something. */
const NETWORK =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|\bWebTransport\b|\bRTCPeerConnection\b|\bfetchLater\b|\bhttps?\.(?:get|request)\b|\baxios\b/;
const codeOf = (file: string) => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
const files = globSync("{lib,components,entrypoints}/**/*.{ts,tsx,html}").map((file) => file.replaceAll("\\", "/"));

test("only one module of the extension asks a network for anything, at one place", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => NETWORK.test(codeOf(file)))).toEqual([ALLOWED]);
  expect(codeOf(ALLOWED).match(/\bfetch\s*\(/g)).toHaveLength(1);
});

test("the build allows the extension to reach itself, that storage, courts' feeds and CourtListener's, and nothing else", () => {
  const config = readFileSync("wxt.config.ts", "utf8");
  expect(config.match(/connect-src[^`"]*/g)).toEqual(["connect-src ${REACHABLE.join("]);
  expect(/REACHABLE = \[([^\]]+)\]/.exec(config)?.[1]?.match(/[`"][^`"]+[`"]/g)).toEqual([
    "\"'self'\"",
    "`https://${FREE_STORAGE_HOST}/recap/`",
    '"https://*.uscourts.gov/cgi-bin/rss_outside.pl"',
    '"https://*.uscourts.gov/n/beam/servlet/TransportRoom"',
    "`https://${COURTLISTENER_HOST}/docket/`",
    "`https://${COURTLISTENER_HOST}/api/rest/v4/docket-entries/`",
  ]);
  expect(config).toContain("default-src 'none'");
});

/** What a browser gives for a redirect that it did not follow. */
const redirect = new Proxy(new Response(null), {
  get: (response, name) =>
    name === "type" ? "opaqueredirect" : name === "status" ? 0 : Reflect.get(response, name, response),
});

/** Puts the test's answers in the place of the network. */
function answering(respond: (url: string, options: RequestInit) => Response | Promise<Response>) {
  const asked = vi.fn(respond);
  vi.stubGlobal("fetch", asked);
  return asked;
}
const logged: RequestLine[] = [];
const log = async (line: RequestLine) => void logged.push(line);
beforeEach(() => void logged.splice(0));

describe("a free copy is asked for only at an address of CourtListener's storage", () => {
  const good = "https://storage.courtlistener.com/recap/gov.uscourts.mied.321020/gov.uscourts.mied.321020.87.0.pdf";
  test("which is", () => expect(freeCopyOf(good)).toBe(good));
  test.each([
    null,
    "",
    "https://ecf.mied.uscourts.gov/doc1/09708888888",
    "https://pacer.uscourts.gov/recap/x.pdf",
    "http://storage.courtlistener.com/recap/x.pdf",
    "https://storage.courtlistener.com.evil.example/recap/x.pdf",
    "https://evil.example/https://storage.courtlistener.com/recap/x.pdf",
    "https://storage.courtlistener.com@evil.example/recap/x.pdf",
    "https://user@storage.courtlistener.com/recap/x.pdf",
    "https://storage.courtlistener.com:8443/recap/x.pdf",
    "https://storage.courtlistener.com/recap/x.pdf?to=evil",
    "https://storage.courtlistener.com/recap/x.pdf#evil",
    "https://storage.courtlistener.com/recap/../private/x.pdf",
    "https://storage.courtlistener.com/recap/%2e%2e/x.pdf",
    "https://storage.courtlistener.com/recap/x.html",
    "https://storage.courtlistener.com/pdf/x.pdf",
    "https://www.courtlistener.com/recap/x.pdf",
    `https://storage.courtlistener.com/recap/${"x".repeat(2_000)}.pdf`,
    "javascript:alert(1)",
  ])("and not %s", (address) => expect(freeCopyOf(address)).toBeNull());

  describe("and what comes", () => {
    afterEach(() => vi.unstubAllGlobals());
    const never = new AbortController().signal;
    const pdf = (body: BodyInit | null, headers: Record<string, string> = {}) =>
      new Response(body, { headers: { "content-type": "application/pdf", ...headers } });

    test("is asked for without cookies, referrer or redirects", async () => {
      const asked = answering(() => pdf("%PDF-1.7"));
      expect(new TextDecoder().decode(await fetchFreeCopy(good, never, log))).toBe("%PDF-1.7");
      expect(asked).toHaveBeenCalledExactlyOnceWith(
        good,
        expect.objectContaining({
          credentials: "omit",
          redirect: "manual",
          referrerPolicy: "no-referrer",
          method: "GET",
        }),
      );
    });

    test("nothing is asked for at another address", async () => {
      const asked = answering(() => pdf("%PDF-1.7"));
      await expect(fetchFreeCopy("https://ecf.mied.uscourts.gov/doc1/0970888.pdf", never, log)).rejects.toThrow(
        /Only free copies/,
      );
      expect(asked).not.toHaveBeenCalled();
    });

    test.each([
      ["another type", () => new Response("<p>", { headers: { "content-type": "text/html" } }), /is no PDF/],
      ["no answer but an error", () => new Response("", { status: 403 }), /answered 403/],
      [
        "a length beyond the limit",
        () => pdf("x", { "content-length": String(MOST_DOCUMENT_BYTES + 1) }),
        /larger than 50 MB/,
      ],
      ["a redirect", () => redirect, /cannot be reached/],
      ["no network", () => Promise.reject(new TypeError("Failed to fetch")), /cannot be reached/],
      ["a minute of silence", () => Promise.reject(new DOMException("slow", "TimeoutError")), /longer than a minute/],
    ])("is refused in a sentence: %s", async (_what, respond, sentence) => {
      answering(respond);
      await expect(fetchFreeCopy(good, never, log)).rejects.toThrow(sentence);
    });

    test("is counted while it comes, whatever length was stated", async () => {
      let sent = 0;
      const chunk = new Uint8Array(8 * 1_048_576);
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += chunk.byteLength;
          controller.enqueue(chunk);
        },
      });
      answering(() => pdf(endless, { "content-length": "10" }));
      await expect(fetchFreeCopy(good, never, log)).rejects.toThrow(/larger than 50 MB/);
      expect(sent).toBeLessThan(MOST_DOCUMENT_BYTES + 4 * chunk.byteLength);
    });
  });
});

describe("a feed", () => {
  const COURT = "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl";
  const COPY = "https://www.courtlistener.com/docket/4214664/feed/";
  const wanted = new Set([COURT, COPY]);
  const asker = feedAsker(log);
  const court = { address: COURT, purpose: "court feed", etag: null, lastModified: null } as const;
  afterEach(() => vi.unstubAllGlobals());

  test("is asked for without cookies, referrer, redirects or the browser's cache, and the log says so", async () => {
    const asked = answering(
      () =>
        new Response("<rss/>", {
          headers: {
            etag: '"a"',
            "last-modified": "Mon, 05 Jan 2026 14:00:00 GMT",
            date: "Mon, 05 Jan 2026 14:10:00 GMT",
          },
        }),
    );
    expect(await asker.ask(court, wanted)).toEqual({
      answer: "new",
      bytes: new TextEncoder().encode("<rss/>"),
      etag: '"a"',
      lastModified: "Mon, 05 Jan 2026 14:00:00 GMT",
      serverTime: "2026-01-05T14:10:00.000Z",
    });
    const [url, options] = asked.mock.calls[0]!;
    expect(url).toBe(COURT);
    expect(options).toMatchObject({
      method: "GET",
      credentials: "omit",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    expect(Object.keys(options.headers ?? {})).toEqual(["Accept"]);
    expect(logged).toMatchObject([
      { address: COURT, purpose: "court feed", result: "answered", status: 200, bytes: 6, detail: "" },
    ]);
  });

  test("is asked for on the conditions of its last answer", async () => {
    const asked = answering(() => new Response(null, { status: 304 }));
    expect(await asker.ask({ ...court, etag: '"a"', lastModified: "then" }, wanted)).toEqual({ answer: "unchanged" });
    expect(asked.mock.calls[0]?.[1].headers).toMatchObject({ "If-None-Match": '"a"', "If-Modified-Since": "then" });
    expect(logged).toMatchObject([{ result: "unchanged", status: 304, bytes: 0 }]);
    // Unasked for, it would hide that nothing was read.
    expect(await asker.ask(court, wanted)).toMatchObject({ answer: "failed" });
  });

  test("of no watched docket is not asked for, nor is anything else of a court, and the log says so", async () => {
    const asked = answering(() => new Response("<rss/>"));
    const others = [
      ["https://ecf.miwd.uscourts.gov/cgi-bin/rss_outside.pl", "court feed"],
      ["https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?321020", "court feed"],
      [COURT, "CourtListener feed"],
      ["https://www.courtlistener.com/docket/1/feed/", "CourtListener feed"],
      ["https://www.courtlistener.com/api/rest/v4/docket-entries/?docket=1", "CourtListener API"],
    ] as const;
    for (const [address, purpose] of others) {
      const request = { address, purpose, etag: null, lastModified: null };
      expect(await asker.ask(request, wanted)).toMatchObject({ answer: "failed", why: "not allowed" });
    }
    expect(asked).not.toHaveBeenCalled();
    expect(logged.map(({ address, result, status, bytes }) => [address, result, status, bytes])).toEqual(
      others.map(([address]) => [address, "refused", null, 0]),
    );
    expect(new Set(logged.map(({ id }) => id)).size).toBe(others.length);
  });

  const failing: readonly [string, () => Response | Promise<Response>, object][] = [
    ["a redirect", () => redirect, { why: "redirected", text: expect.stringContaining("perhaps to log in") }],
    [
      "403",
      () => new Response("no", { status: 403 }),
      { why: "refused", text: expect.stringContaining("answered 403") },
    ],
    [
      "429 with seconds",
      () => new Response("", { status: 429, headers: { "retry-after": "120" } }),
      { why: "busy", retryAfterMs: 120_000 },
    ],
    [
      "503 with a date of the server's clock",
      () =>
        new Response("", {
          status: 503,
          headers: { "retry-after": "Mon, 05 Jan 2026 15:00:00 GMT", date: "Mon, 05 Jan 2026 14:30:00 GMT" },
        }),
      { why: "busy", retryAfterMs: 1_800_000 },
    ],
    ["500", () => new Response("", { status: 500 }), { why: "server error", retryAfterMs: null }],
    ["404", () => new Response("", { status: 404 }), { why: "server error" }],
    ["no connection", () => Promise.reject(new TypeError("Failed to fetch")), { why: "server error" }],
    ["a long silence", () => Promise.reject(new DOMException("slow", "TimeoutError")), { why: "too slow" }],
    [
      "a length beyond the limit",
      () => new Response("x", { headers: { "content-length": String(9 * 1_048_576) } }),
      { why: "too large" },
    ],
    [
      "a body that breaks off",
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new Uint8Array(10));
              controller.error(new TypeError("network error"));
            },
          }),
        ),
      { why: "server error" },
    ],
  ];
  test.each(failing)("that fails says why: %s", async (_what, respond, expected) => {
    answering(respond);
    expect(await asker.ask(court, wanted)).toMatchObject({ answer: "failed", ...expected });
    expect(logged).toMatchObject([{ result: "failed", detail: expect.stringMatching(/\w/) }]);
  });

  test("says that the computer has no network", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    answering(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await asker.ask(court, wanted)).toMatchObject({ answer: "failed", why: "offline" });
  });

  test.each([
    ["court feed", COURT, 8],
    ["CourtListener feed", COPY, 4],
  ] as const)("of a bomb's size is not read further: %s", async (purpose, address, most) => {
    let sent = 0;
    const chunk = new Uint8Array(1_048_576);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    answering(() => new Response(endless, { headers: { "content-length": "10", "content-encoding": "gzip" } }));
    const answer = await asker.ask({ address, purpose, etag: null, lastModified: null }, wanted);
    expect(answer).toMatchObject({ answer: "failed", why: "too large" });
    expect(sent).toBeLessThanOrEqual((most + 4) * 1_048_576);
    expect(logged).toMatchObject([{ result: "failed", bytes: (most + 1) * 1_048_576 }]);
  });
});

describe("CourtListener's API", () => {
  const TOKEN = "0123456789abcdef0123456789abcdef01234567";
  const API =
    "https://www.courtlistener.com/api/rest/v4/docket-entries/?docket=4214664&order_by=-recap_sequence_number";
  const COPY = "https://www.courtlistener.com/docket/4214664/feed/";
  const COURT = "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl";
  const wanted = new Set([API, COPY, COURT]);
  const api = { address: API, purpose: "CourtListener API", etag: null, lastModified: null } as const;
  const asker = (token: string | null = TOKEN) => feedAsker(log, async () => token);
  afterEach(() => vi.unstubAllGlobals());

  test("is asked with the token, and nothing else is; no line of the log has it", async () => {
    const asked = answering(() => new Response("{}"));
    expect(await asker().ask(api, wanted)).toMatchObject({ answer: "new" });
    await asker().ask({ ...api, address: COPY, purpose: "CourtListener feed" }, wanted);
    await asker().ask({ ...api, address: COURT, purpose: "court feed" }, wanted);
    expect(asked.mock.calls.map(([url, { headers }]) => [url, new Headers(headers).get("authorization")])).toEqual([
      [API, `Token ${TOKEN}`],
      [COPY, null],
      [COURT, null],
    ]);
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ credentials: "omit", redirect: "manual", cache: "no-store" });
    expect(logged).toMatchObject([{ purpose: "CourtListener API", result: "answered" }, {}, {}]);
    expect(JSON.stringify(logged)).not.toContain(TOKEN);
  });

  test("is not asked without a token, for a docket that is not watched, or at any other address", async () => {
    const asked = answering(() => new Response("{}"));
    const refused = { answer: "failed", why: "not allowed" };
    expect(await asker(null).ask(api, wanted)).toMatchObject(refused);
    expect(await feedAsker(log).ask(api, wanted)).toMatchObject(refused);
    expect(await asker().ask(api, new Set([COPY]))).toMatchObject(refused);
    for (const address of [COPY, COURT, `${API}&x=1`, API.replace("www.", ""), "https://evil.example/"]) {
      expect(await asker().ask({ ...api, address }, new Set([address]))).toMatchObject(refused);
    }
    expect(asked).not.toHaveBeenCalled();
    expect(logged.every(({ result }) => result === "refused")).toBe(true);
  });

  test.each([401, 403])("that answers %i has not accepted the token", async (status) => {
    answering(() => new Response(`{"detail": "Invalid token ${TOKEN}"}`, { status }));
    const answer = await asker().ask(api, wanted);
    expect(answer).toMatchObject({ why: "token refused", text: expect.stringContaining("did not accept the token") });
    expect(JSON.stringify([answer, logged])).not.toContain(TOKEN);
  });

  test.each([
    [
      "429",
      () => new Response("", { status: 429, headers: { "retry-after": "90" } }),
      { why: "busy", retryAfterMs: 90_000 },
    ],
    ["a redirect", () => redirect, { why: "redirected" }],
    [
      "too much",
      () => new Response("x", { headers: { "content-length": String(17 * 1_048_576) } }),
      { why: "too large" },
    ],
  ] as const)("that fails says why: %s", async (_what, respond, expected) => {
    answering(respond);
    expect(await asker().ask(api, wanted)).toMatchObject({ answer: "failed", ...expected });
  });
});
