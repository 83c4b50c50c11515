import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests with calendar programs of the system, which `npm test` provides where it can. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: { include: ["tests/calendars/**/*.test.ts"], testTimeout: 120_000 },
});
