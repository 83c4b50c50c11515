import { defineConfig } from "wxt";
import { acmsSites } from "./lib/docket/courts.ts";

/** Nothing is loaded from elsewhere and nothing is sent anywhere: the pages may reach only the extension's own files. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
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
  vite: () => ({ build: { cssTarget: ["chrome125", "firefox140"] } }),
  manifest: ({ browser, command }) => ({
    name: "Docketwatch",
    description:
      "Watches court dockets, tags orders that affect detention or removal, keeps their deadlines. All of it stays in your browser.",
    permissions: ["storage", "unlimitedStorage", "alarms", "notifications", "downloads", "scripting"],
    // Never asked for as a whole: Options asks for one court's host at the moment it is added.
    optional_host_permissions: ["https://*.uscourts.gov/*", ...acmsSites.map(({ host }) => `https://${host}/*`)],
    ...(browser !== "firefox" && { minimum_chrome_version: "125" }),
    action: { default_title: "Docketwatch" },
    // While developing, pages talk to the development server.
    ...(command === "build" && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "docketwatch@docketwatch.example",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});
