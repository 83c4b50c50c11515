import { globSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { sources } from "@/lib/sources/registry.ts";
import { textSources } from "@/lib/sources/text-registry.ts";

const everyExample = sources.flatMap(({ id, examples }) => examples.map(([url, kind]) => ({ url, kind, owner: id })));

test("every folder of lib/sources is in one of the registries, once", () => {
  const folders = globSync("lib/sources/*/index.ts").map((file) => basename(dirname(file)));
  expect(folders.length).toBeGreaterThan(2);
  expect([...sources, ...textSources].map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

describe.each(sources)("$id", (source) => {
  test("has examples of what it reads, dockets or lists of documents, and of other pages", () => {
    const kinds = new Set(source.examples.map(([, kind]) => kind));
    expect([...kinds].toSorted()).toEqual([kinds.has("documents") ? "documents" : "docket", "other"]);
  });

  test.each(everyExample)("recognises $url only if it is $owner", ({ url, kind, owner }) => {
    expect(source.recognise(new URL(url))).toBe(owner === source.id ? kind : null);
  });

  test.each([...source.matches, ...source.optionalMatches])("asks for %s only, by https and by name", (pattern) => {
    expect(pattern).toMatch(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/.*\*$/);
  });

  test("its pages of the matter at hand are open to it from the start", () => {
    // A source without a site of its own in the manifest reads saved pages only, or waits until the user allows its site.
    if (source.matches.length === 0) return;
    const dockets = source.examples.filter(([, kind]) => kind !== "other").map(([url]) => url);
    expect(dockets.some((url) => source.matches.some((pattern) => isMatch(url, pattern)))).toBe(true);
  });
});

function isMatch(url: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.?+]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`).test(url);
}
