import { globSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchFreeCopy, MOST_DOCUMENT_BYTES } from "@/lib/browser/fetch-document.ts";
import { freeCopyOf } from "@/lib/documents/free-copy.ts";

const ALLOWED = "lib/browser/fetch-document.ts";
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

test("the build allows the pages to reach the extension itself and that storage, and nothing else", () => {
  const config = readFileSync("wxt.config.ts", "utf8");
  expect(config.match(/connect-src[^`"]*/g)).toEqual(["connect-src 'self' https://${FREE_STORAGE_HOST}/recap/"]);
  expect(config).toContain("default-src 'none'");
});

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
    function answering(respond: (url: string, options: RequestInit) => Response | Promise<Response>) {
      const asked = vi.fn(respond);
      vi.stubGlobal("fetch", asked);
      return asked;
    }
    const pdf = (body: BodyInit | null, headers: Record<string, string> = {}) =>
      new Response(body, { headers: { "content-type": "application/pdf", ...headers } });

    test("is asked for without cookies, referrer or redirects", async () => {
      const asked = answering(() => pdf("%PDF-1.7"));
      expect(new TextDecoder().decode(await fetchFreeCopy(good, never))).toBe("%PDF-1.7");
      expect(asked).toHaveBeenCalledExactlyOnceWith(
        good,
        expect.objectContaining({
          credentials: "omit",
          redirect: "error",
          referrerPolicy: "no-referrer",
          method: "GET",
        }),
      );
    });

    test("nothing is asked for at another address", async () => {
      const asked = answering(() => pdf("%PDF-1.7"));
      await expect(fetchFreeCopy("https://ecf.mied.uscourts.gov/doc1/0970888.pdf", never)).rejects.toThrow(
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
      ["a redirect or no network", () => Promise.reject(new TypeError("Failed to fetch")), /cannot be reached/],
      ["a minute of silence", () => Promise.reject(new DOMException("slow", "TimeoutError")), /longer than a minute/],
    ])("is refused in a sentence: %s", async (_what, respond, sentence) => {
      answering(respond);
      await expect(fetchFreeCopy(good, never)).rejects.toThrow(sentence);
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
      await expect(fetchFreeCopy(good, never)).rejects.toThrow(/larger than 50 MB/);
      expect(sent).toBeLessThan(MOST_DOCUMENT_BYTES + 4 * chunk.byteLength);
    });
  });
});
