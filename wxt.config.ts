import { defineConfig } from "wxt";

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  zip: { excludeSources: ["tests/**"] },
  manifest: ({ browser }) => ({
    name: "Docketwatch",
    description:
      "Watches court dockets, tags orders that affect detention or removal, keeps their deadlines. All of it stays in your browser.",
    permissions: ["storage", "unlimitedStorage", "alarms", "notifications", "downloads"],
    optional_host_permissions: ["https://*.uscourts.gov/*"],
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
