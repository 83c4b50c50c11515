import { defineConfig } from "wxt";
import { acmsSites } from "./lib/docket/courts.ts";
import { FREE_STORAGE_HOST } from "./lib/documents/free-copy.ts";
import { COURTLISTENER_HOST } from "./lib/watch/feeds-of.ts";
import { analysisPrint } from "./scripts/build/analysis-print.ts";
import { firstScreenInFewFiles } from "./scripts/build/first-screen.ts";
import { polyfillAsModule } from "./scripts/build/polyfill-as-module.ts";
import { withoutEval } from "./scripts/build/without-eval.ts";

/**
 * Nothing is loaded from elsewhere and nothing is sent anywhere: the extension may reach only its own files, the free
 * copies of orders in CourtListener's storage, which are asked for when the user presses the button that says so, and,
 * once Start was pressed, the public feeds of courts, those of dockets on CourtListener and, with a token of the user's,
 * the entries of such a docket from CourtListener's API. Which of these are asked,
 * `lib/watch/firewall.ts` decides.
 */
const REACHABLE = [
  "'self'",
  `https://${FREE_STORAGE_HOST}/recap/`,
  "https://*.uscourts.gov/cgi-bin/rss_outside.pl",
  "https://*.uscourts.gov/n/beam/servlet/TransportRoom",
  `https://${COURTLISTENER_HOST}/docket/`,
  `https://${COURTLISTENER_HOST}/api/rest/v4/docket-entries/`,
];

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src ${REACHABLE.join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  zip: { excludeSources: ["tests/**", "out/**"] },
  // Both know `light-dark()`; rewritten for older browsers it would not work inside a shadow root.
  vite: () => ({
    plugins: [firstScreenInFewFiles(), polyfillAsModule(), withoutEval()],
    define: { "import.meta.env.ANALYSIS_PRINT": JSON.stringify(analysisPrint(import.meta.dirname)) },
    build: {
      cssTarget: ["chrome125", "firefox142"],
      // The browsers that are supported preload by themselves; the help for older ones would be one more `fetch`.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: "Docketwatch",
    description:
      "Watches court dockets, tags orders that affect detention or removal, keeps their deadlines. All of it stays in your browser.",
    permissions: ["storage", "unlimitedStorage", "alarms", "notifications", "downloads", "scripting"],
    // Never asked for as a whole: Options asks for one court's host at the moment it is added, Start for those of the
    // feeds that the watched dockets need, and an entry for the free copies in CourtListener's storage when the first one
    // is to be read.
    optional_host_permissions: [
      "https://*.uscourts.gov/*",
      ...acmsSites.map(({ host }) => `https://${host}/*`),
      `https://${FREE_STORAGE_HOST}/*`,
      `https://${COURTLISTENER_HOST}/*`,
    ],
    ...(browser !== "firefox" && { minimum_chrome_version: "125" }),
    action: { default_title: "Docketwatch" },
    // While developing, pages talk to the development server.
    ...(command === "build" && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "docketwatch@docketwatch.example",
          strict_min_version: "142.0",
          // Only a token that the user gives, and only to where its account is: asked for when it is given.
          data_collection_permissions: { required: ["none"], optional: ["authenticationInfo"] },
        },
      },
    }),
  }),
});
