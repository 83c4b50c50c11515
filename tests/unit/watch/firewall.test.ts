import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courts } from "@/lib/docket/courts.ts";
import { freeCopyOf } from "@/lib/documents/free-copy.ts";
import { whyRefused } from "@/lib/watch/firewall.ts";
import type { RequestPurpose } from "@/lib/watch/request-line.ts";

const PURPOSES: readonly RequestPurpose[] = [
  "court feed",
  "CourtListener feed",
  "CourtListener API",
  "free copy of an order",
];
const MIED = "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl";
const CA6 = "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=RSSGenerator";
const COPY = "https://www.courtlistener.com/docket/4214664/feed/";
const API = "https://www.courtlistener.com/api/rest/v4/docket-entries/?docket=4214664&order_by=-recap_sequence_number";
const FREE = "https://storage.courtlistener.com/recap/gov.uscourts.mied.321020/gov.uscourts.mied.321020.87.0.pdf";
const everything = { has: () => true } as unknown as ReadonlySet<string>;

/** What the mission allows, said once more in other words: no code of the firewall is used. */
function mayPass(address: string, purpose: RequestPurpose): boolean {
  if (purpose === "court feed") return courts.some(({ rss }) => rss === address);
  if (purpose === "CourtListener feed") {
    const parts = address.split("/");
    const [scheme, empty, host, docket, id = "", feed, end] = parts;
    const isPath = parts.length === 7 && docket === "docket" && feed === "feed" && end === "";
    return scheme === "https:" && empty === "" && host === "www.courtlistener.com" && isPath && /^\d+$/.test(id);
  }
  if (purpose === "CourtListener API") {
    const [before, id = "", after, ...more] = address.split(/docket=|&/);
    const isPath = before === "https://www.courtlistener.com/api/rest/v4/docket-entries/?";
    return isPath && /^[1-9]\d{0,11}$/.test(id) && after === "order_by=-recap_sequence_number" && more.length === 0;
  }
  return purpose === "free copy of an order" && freeCopyOf(address) === address;
}

test.each([
  [MIED, "court feed"],
  [CA6, "court feed"],
  [COPY, "CourtListener feed"],
  [API, "CourtListener API"],
] as const)("a watched docket's feed passes, and no other: %s", (address, purpose) => {
  expect(whyRefused(address, purpose, new Set([address]))).toBeNull();
  expect(whyRefused(address, purpose, new Set())).toMatch(/No watched docket/);
  for (const other of PURPOSES) {
    if (other !== purpose) expect(whyRefused(address, other, everything)).not.toBeNull();
  }
});

test("a free copy passes without being a feed", () => {
  expect(whyRefused(FREE, "free copy of an order", new Set())).toBeNull();
});

test.each([
  "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?321020",
  "https://ecf.mied.uscourts.gov/cgi-bin/login.pl",
  "https://ecf.mied.uscourts.gov/cgi-bin/iquery.pl",
  "https://ecf.mied.uscourts.gov/doc1/09718888888",
  "https://ecf.ca6.uscourts.gov/docs1/006014913158",
  "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp&caseNum=17-2171",
  "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom",
  "https://pacer.login.uscourts.gov/csologin/login.jsf",
  "https://pcl.uscourts.gov/",
  `${MIED}?321020`,
  `${MIED}#x`,
  `${MIED}/`,
  MIED.replace("https", "http"),
  MIED.replace("mied", "MIED"),
  MIED.replace(".gov/", ".gov:443/"),
  MIED.replace(".gov/", ".gov:8443/"),
  MIED.replace("ecf.", "user@ecf."),
  MIED.replace("ecf.", "user:secret@ecf."),
  MIED.replace(".gov/", ".gov.evil.example/"),
  MIED.replace(".gov/", ".gov@evil.example/"),
  MIED.replace(".gov/", ".gov./"),
  MIED.replace("rss", "%72ss"),
  MIED.replace("/cgi-bin/", "/cgi-bin/../cgi-bin/"),
  MIED.replace("/cgi-bin/", "/x/../cgi-bin/"),
  MIED.replace("/cgi-bin/", "\\cgi-bin\\"),
  ` ${MIED}`,
  `${MIED}\n`,
  `https://evil.example/?${MIED}`,
  COPY.replace("4214664", "4214664/../1"),
  COPY.replace("www.", ""),
  COPY.replace("/feed/", "/hamama-v-adducci/"),
  `${COPY}?format=json`,
  "https://www.courtlistener.com/api/rest/v4/docket-entries/?docket=4214664",
  "https://www.courtlistener.com/sign-in/",
  API.replace("4214664", "0"),
  API.replace("4214664", "4214664,1"),
  API.replace("4214664", "4214664&docket=1"),
  API.replace("docket-entries", "recap-documents"),
  API.replace("v4", "v3"),
  API.replace("-recap", "recap"),
  API.replace("https", "http"),
  API.replace("www.", ""),
  `${API}&cursor=x`,
  `${API}#x`,
  "https://www.courtlistener.com/api/rest/v4/docket-entries/",
  "https://www.courtlistener.com/api/rest/v4/recap-fetch/",
  "",
  "javascript:alert(1)",
  "constructor",
])("nothing lets %j through", (address) => {
  for (const purpose of PURPOSES) expect(whyRefused(address, purpose, everything)).not.toBeNull();
  expect(whyRefused(address, "constructor" as RequestPurpose, everything)).not.toBeNull();
});

describe("whatever is asked for, nothing passes that is not on the list", () => {
  const seeds = fc.constantFrom(MIED, CA6, COPY, API, FREE, ...courts.slice(0, 12).flatMap(({ rss }) => rss ?? []));
  const tricks = fc.constantFrom<(text: string, at: number, what: string) => string>(
    (text, at, what) => text.slice(0, at) + what + text.slice(at),
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at) => text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1),
    (text, at) => `${text.slice(0, at)}%${text.charCodeAt(at).toString(16)}${text.slice(at + 1)}`,
    (text, at, what) =>
      text.replace(/uscourts\.gov|courtlistener\.com/, (host) => host + what.replace(/\W/g, ".") + at),
    (text, _at, what) => text.replace("https://", `https://${what}@`),
    (text, _at, what) => text + what,
  );
  const pieces = fc.oneof(
    fc.constantFrom(
      "/",
      "..",
      "/../",
      "%2e%2e/",
      "?",
      "#",
      "@",
      ":",
      "\\",
      "//",
      ".",
      "\t",
      "\n",
      " ",
      "%00",
      "DktRpt.pl",
      "0",
    ),
    fc.string({ maxLength: 6 }),
  );
  const mutated = fc
    .tuple(seeds, fc.array(fc.tuple(tricks, fc.nat(120), pieces), { minLength: 0, maxLength: 4 }))
    .map(([seed, changes]) =>
      changes.reduce((text, [trick, at, what]) => trick(text, at % (text.length + 1), what), seed),
    );
  const addresses = fc.oneof(mutated, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());

  test("by whatever spelling", () => {
    let passed = 0;
    fc.assert(
      fc.property(addresses, fc.constantFrom(...PURPOSES), (address, purpose) => {
        const isThrough = whyRefused(address, purpose, everything) === null;
        if (isThrough) passed++;
        expect(isThrough).toBe(mayPass(address, purpose) && URL.parse(address)?.href === address);
      }),
      { numRuns: 20_000 },
    );
    // Or else nothing was tried.
    expect(passed).toBeGreaterThan(50);
  });

  test("and what passes is asked at that host and path, over https, with nothing hidden in it", () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom(...PURPOSES), (address, purpose) => {
        if (whyRefused(address, purpose, everything) !== null) return;
        const url = new URL(address);
        expect(url.protocol).toBe("https:");
        expect([url.username, url.password, url.port, url.hash]).toEqual(["", "", "", ""]);
        expect(url.host).toMatch(/^(?:ecf\.[a-z0-9]+\.uscourts\.gov|(?:www|storage)\.courtlistener\.com)$/);
        if (url.host.endsWith("uscourts.gov")) {
          expect(url.pathname + url.search).toMatch(
            /^(?:\/cgi-bin\/rss_outside\.pl|\/n\/beam\/servlet\/TransportRoom\?servlet=RSSGenerator)$/,
          );
        }
        // The token goes where this purpose goes.
        if (purpose === "CourtListener API") {
          expect(url.origin + url.pathname).toBe("https://www.courtlistener.com/api/rest/v4/docket-entries/");
          expect([...url.searchParams.keys()]).toEqual(["docket", "order_by"]);
        }
      }),
      { numRuns: 20_000 },
    );
  });
});
