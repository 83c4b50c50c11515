import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("..", import.meta.url)) } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // Vitest itself keeps one processor free, and waits for the others.
  test: {
    include: ["tests/{unit,conformance}/**/*.test.{ts,tsx}"],
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
  },
});
