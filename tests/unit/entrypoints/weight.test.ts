import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** Libraries that one part of the Docket page or the background needs. What opens at a glance must not wait for them. */
const HEAVY = /^(?:re2js|pdfjs-dist|d3-|htmlparser2|postal-mime|ical-generator|papaparse)/;
/** Statements that are left in the built code; `import type` is not, and `import()` loads only when it is needed. */
const STATIC = /^\s*(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;

/** Every library that a file loads at its start, each with the files on the way to it. */
function librariesOf(start: string): Map<string, string> {
  const libraries = new Map<string, string>();
  const way = new Map<string, string>([[start, start]]);
  for (const file of way.keys()) {
    for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(STATIC)) {
      const target = specifier.startsWith("@/")
        ? specifier.slice(2)
        : specifier.startsWith(".")
          ? relative(".", resolve(dirname(file), specifier))
          : null;
      const path = `${way.get(file)} > ${target ?? specifier}`;
      if (target === null) libraries.set(specifier, libraries.get(specifier) ?? path);
      else if (/\.tsx?$/.test(target) && !way.has(target)) way.set(target, path);
    }
  }
  return libraries;
}

test.each([
  "popup/main.tsx",
  "sidepanel/main.tsx",
  "options/main.tsx",
  "docket/page.tsx",
  "court-page.content/index.tsx",
])("%s loads no library that only other pages need", (page) => {
  const start = join("entrypoints", page);
  expect(existsSync(start)).toBe(true);
  const libraries = librariesOf(start);
  expect(libraries.size).toBeGreaterThan(1);
  expect([...libraries].filter(([name]) => HEAVY.test(name)).map(([, path]) => path)).toEqual([]);
});

test("a view that is loaded when it is first opened does load some of them, so that the walk finds what there is", () => {
  expect([...librariesOf("entrypoints/docket/RulesPage.tsx").keys()]).toContain("re2js");
  expect([...librariesOf("components/relief/ReliefView.tsx").keys()]).toContain("d3-scale");
});

test("the Docket page begins to read with nothing but what reads", () => {
  expect([...librariesOf("entrypoints/first-rows.ts").keys()]).toEqual(["#imports"]);
});
