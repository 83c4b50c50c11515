import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("..", import.meta.url)) } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["tests/{unit,conformance}/**/*.test.{ts,tsx}"],
    // Vitest itself would keep one processor free, and wait for the others.
    maxWorkers: availableParallelism(),
    testTimeout: 120_000,
  },
});
