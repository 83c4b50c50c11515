import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const TESTS = "tests/{unit,conformance}/**/*.test.{ts,tsx}";
/** What starts programs, or has to do with the browser. */
const APART = /^tests\/unit\/(?:browser|cli|entrypoints|messaging|scripts|simulator|storage)\//;
/** What puts something in the place of a module or a global, or measures the process. */
const STANDS_IN = /\bvi\.(?:mock|doMock|stub\w+|spyOn|useFakeTimers)\b|processor-time|globalThis\./;
const DRAWS = "@vitest-environment jsdom";
/**
 * What knows no time of day, or takes minutes: the machine's zone has no part in it. Left out where all else is done again
 * in another zone.
 */
const ONCE = [
  "tests/unit/architecture.test.ts",
  "tests/unit/{cli,documents,matters,rules,scripts,simulator,tags}/**",
  "tests/unit/sources/cmecf-*/**",
  "**/{hostile,changed-pages,endless,five-years,refresh,variants}.test.ts",
];
const leftOut = process.env["DOCKETWATCH_AGAIN"] === "1" ? ONCE : [];

const files = globSync(TESTS, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
const textOf = new Map(files.map((file) => [file, readFileSync(`${root}/${file}`, "utf8")]));
const apart = files.filter((file) => APART.test(file) || STANDS_IN.test(textOf.get(file)!));
const drawing = files.filter((file) => !apart.includes(file) && textOf.get(file)!.includes(DRAWS));
const others = files.filter((file) => !apart.includes(file) && !drawing.includes(file));
const project = (name: string, include: readonly string[], isolate: boolean, environment = "node") => ({
  extends: true as const,
  test: { name, include: [...include], exclude: leftOut, isolate, environment },
});

/**
 * Most files only work things out, or draw into a page that each leaves empty to the next: they share a process, which loads
 * the program once. The others have one each.
 */
export default defineConfig({
  resolve: { alias: { "@": root } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // Vitest itself would keep one processor free, and wait for the others.
    maxWorkers: availableParallelism(),
    testTimeout: 120_000,
    projects: [
      project("apart", apart, true),
      project("together", others, false),
      project("drawing", drawing, false, "jsdom"),
    ],
  },
});
