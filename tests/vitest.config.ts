import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const TESTS = "tests/{unit,conformance}/**/*.test.{ts,tsx}";
/** What plays with pages, the browser or whole programs, and what stands in for a module or a global or measures time. */
const APART = /^tests\/unit\/(?:browser|cli|components|entrypoints|messaging|scripts|simulator|storage)\//;
const PLAYS = /\bvi\b|@vitest-environment|processor-time|globalThis\./;
/**
 * What knows no time of day, or takes minutes: the machine's zone has no part in it. Left out where all else is done again
 * in another zone.
 */
const ONCE = [
  "tests/unit/architecture.test.ts",
  "tests/unit/{cli,documents,matters,rules,scripts,simulator,tags}/**",
  "tests/unit/sources/cmecf-*/**",
  "**/{hostile,changed-pages,five-years,refresh,variants}.test.ts",
];
const leftOut = process.env["DOCKETWATCH_AGAIN"] === "1" ? ONCE : [];

const files = globSync(TESTS, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
const apart = files.filter((file) => APART.test(file) || PLAYS.test(readFileSync(`${root}/${file}`, "utf8")));

/** Most files only work things out: they share a process, and load the program once. The others have one each. */
export default defineConfig({
  resolve: { alias: { "@": root } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // Vitest itself would keep one processor free, and wait for the others.
    maxWorkers: availableParallelism(),
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "together", include: [TESTS], exclude: [...apart, ...leftOut], isolate: false } },
      { extends: true, test: { name: "apart", include: apart, exclude: leftOut } },
    ],
  },
});
