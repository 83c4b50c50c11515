/**
 * Writes what a source makes of a saved page, to be read and corrected by a person before it is committed.
 * npm run fixture -- cmecf-district habeas-full [--url ADDRESS]      (without a case: every case of the source)
 */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { parsePage } from "../lib/sources/parse-page.ts";
import { sources } from "../lib/sources/registry.ts";
import type { ParseOutcome } from "../lib/sources/source.ts";
import { openSavedPage } from "./saved-page.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: "string" } } });
const [sourceId = "", caseName] = positionals;
const source = sources.find(({ id }) => id === sourceId);
const folder = resolve(import.meta.dirname, "../tests/fixtures", sourceId);
if (!source || !existsSync(folder)) fail(`Name one of the sources: ${sources.map(({ id }) => id).join(", ")}`);
const address = values.url ?? source.examples[0]?.[0] ?? "";
if (!URL.canParse(address)) fail(`not an address: ${address}`);

for (const name of caseName === undefined ? readdirSync(folder).toSorted() : [caseName]) {
  const page = join(folder, name, "page.html");
  if (!existsSync(page)) fail(`There is no ${page}`);
  const outcome = parsePage(openSavedPage(page, address), { url: new URL(address) });
  const expected = expectedOf(outcome);
  const json = await format(JSON.stringify(expected), { parser: "json", printWidth: 120 });
  writeFileSync(join(folder, name, "expected.json"), json);
  process.stdout.write(
    `${name}: ${outcome.ok ? `${outcome.snapshot.docket.entries.length} entries` : outcome.reason}\n`,
  );
}

/** What the page's test compares with: the docket, the list of documents, or why there is neither. */
function expectedOf(outcome: ParseOutcome): unknown {
  if (!outcome.ok) return outcome.menu ? { menu: outcome.menu } : { reason: outcome.reason };
  return outcome.others ? { ...outcome.snapshot, others: outcome.others } : outcome.snapshot;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
