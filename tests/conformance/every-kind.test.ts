import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, test } from "vitest";
import { differenceText } from "../../scripts/conformance/print.ts";
import { savedTextOf } from "../../scripts/conformance/corpus-files.ts";
import { readSaved } from "../../scripts/conformance/read-saved.ts";
import { textFileOf, textSources } from "@/lib/sources/text-registry.ts";
import { resultsOf } from "../../scripts/conformance/results.ts";
import { corpus } from "./saved.ts";

/* What `npm run conformance` compares in browsers, in Node: one comparison for both. */
if (corpus === null) console.info("Skipped: the comparison of every kind, because ../shared/corpus is not there.");
const kinds = [...new Set((corpus?.files ?? []).map(({ kind }) => kind))];
const pageOf = (html: string) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;

describe.skipIf(corpus === null)("every kind of saved file", () => {
  test.each(kinds)(
    "%s: every field is equal or was reviewed",
    async (kind) => {
      const files = (corpus?.files ?? []).filter((file) => file.kind === kind);
      const readings = await Promise.all(
        files.map(async (file) => ({ reading: await readSaved(savedTextOf(file), pageOf) })),
      );
      const { differences, tallies } = resultsOf(files, readings);
      expect(differences.filter(({ reviewed }) => reviewed === null).map(differenceText)).toEqual([]);
      expect(tallies[0]?.compared).toBeGreaterThan(0);
    },
    60_000,
  );

  test.each([
    ["acms-dockets", "acms"],
    ["archive-dockets", "recap-archive"],
    ["nda-mail", "notices"],
    ["nef-mail", "notices"],
    ["rss-feeds", /^(?:cmecf|appellate)-rss$/],
  ])("%s: every text is claimed by %s alone, and the result beside it by none", (kind, owner) => {
    const files = (corpus?.files ?? []).filter((file) => file.kind === kind);
    expect(files.length).toBeGreaterThan(0);
    const claimsOf = (path: string) => {
      const { text } = textFileOf(readFileSync(path), null);
      return textSources.filter((source) => source.claims(text, null)).map(({ id }) => id);
    };
    for (const { path, ending, name } of files) {
      expect(claimsOf(path), name).toEqual([expect.stringMatching(owner)]);
      expect(claimsOf(path.replace(new RegExp(`${ending}$`), "json")), name).toEqual([]);
    }
  });
});
