import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { parsePage } from "@/lib/sources/parse-page.ts";
import { sources } from "@/lib/sources/registry.ts";
import { addressOf } from "@/lib/sources/saved-page.ts";
import { expectedOf } from "@/scripts/fixture/expected.ts";

const root = resolve(import.meta.dirname, "../../fixtures");

/*
 * Every saved page of every source, at the address that it names or else at the source's first example:
 * tests/fixtures/SOURCE/CASE/page.html with the expected.json that `npm run fixture` wrote and a person read.
 */
describe.each(sources.filter(({ id }) => existsSync(resolve(root, id))))("fixtures of $id", ({ id, examples }) => {
  test.each(readdirSync(resolve(root, id)).toSorted())("%s", (name) => {
    const html = readFileSync(resolve(root, id, name, "page.html"), "utf8");
    const expectation = resolve(root, id, name, "expected.json");
    expect(existsSync(expectation), `write it with: npm run fixture -- ${id} ${name}`).toBe(true);
    const url = addressOf(html) ?? new URL(examples[0]![0]);
    const page = new JSDOM(html, { url: url.href }).window.document;
    const before = page.documentElement.outerHTML;
    const outcome = parsePage(page, { url });
    expect(expectedOf(outcome)).toEqual(JSON.parse(readFileSync(expectation, "utf8")));
    expect(page.documentElement.outerHTML, "reading leaves the page as it was").toBe(before);
    if (outcome.ok && !outcome.others) {
      expect(outcome.rows).toHaveLength(outcome.snapshot.docket.entries.length);
      for (const row of outcome.rows) expect(page.documentElement.contains(row)).toBe(true);
    }
  });
});
