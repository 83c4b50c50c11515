import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests with the built extension in real browsers; each file starts browsers of its own. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
