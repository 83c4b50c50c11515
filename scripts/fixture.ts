/**
 * Writes what a source makes of a saved page, to be read and corrected by a person before it is committed.
 * npm run fixture -- cmecf-district habeas-full      (without a case: every case of the source)
 * A page is read at the address that it names (<!-- saved from url=(0042)https://… -->), else at the source's first example.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { parsePage } from "../lib/sources/parse-page.ts";
import { sources } from "../lib/sources/registry.ts";
import { addressOf, decodePage } from "../lib/sources/saved-page.ts";
import { expectedOf } from "./fixture/expected.ts";
import { pageFrom } from "./saved-page.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const [sourceId = "", caseName] = positionals;
const source = sources.find(({ id }) => id === sourceId);
const folder = resolve(import.meta.dirname, "../tests/fixtures", sourceId);
if (!source || !existsSync(folder)) fail(`Name one of the sources: ${sources.map(({ id }) => id).join(", ")}`);
const example = new URL(source.examples[0]?.[0] ?? fail(`${sourceId} gives no example of its addresses.`));

for (const name of caseName === undefined ? readdirSync(folder).toSorted() : [caseName]) {
  const page = join(folder, name, "page.html");
  if (!existsSync(page)) fail(`There is no ${page}`);
  const html = decodePage(readFileSync(page));
  const url = addressOf(html) ?? example;
  const outcome = parsePage(pageFrom(html, url.href), { url });
  const expected = expectedOf(outcome);
  const json = await format(JSON.stringify(expected), { parser: "json", printWidth: 120 });
  writeFileSync(join(folder, name, "expected.json"), json);
  process.stdout.write(
    `${name}: ${outcome.ok ? `${outcome.snapshot.docket.entries.length} entries` : outcome.reason}\n`,
  );
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
