import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserKind, type FoundBrowser, findBrowsers } from "../browsers/find.ts";
import { runInBrowser } from "../in-browser/run-in-browser.ts";
import { root } from "../test/run.ts";
import { KNOWN_KINDS } from "./compare/kinds.ts";
import { type Corpus, corpusIn, savedTextOf } from "./corpus-files.ts";
import type { PageReading } from "./page.ts";
import { differenceText, tableOf } from "./print.ts";
import { type Results, resultsOf } from "./results.ts";

const USAGE = "npm run conformance [-- DIR] [--browser chromium|firefox|both]";
const KINDS: Readonly<Record<string, readonly BrowserKind[]>> = {
  chromium: ["chromium"],
  firefox: ["firefox"],
  both: ["chromium", "firefox"],
};

/** Runs the comparison and prints it. @returns the exit code: 0 when all is equal or reviewed, 1 when not, 2 for misuse */
export async function conformance(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { browser: { type: "string", default: "both" } },
    allowPositionals: true,
  });
  const kinds = KINDS[values.browser];
  if (kinds === undefined || positionals.length > 1) return misuse(USAGE);
  const folder = resolve(positionals[0] ?? join(root, "../shared/corpus"));
  const corpus = corpusIn(folder);
  if (corpus === null) return misuse(`There is no folder ${folder}: saved court pages are not part of the project.`);
  if (corpus.files.length === 0) return misuse(`${folder} holds no folder with saved pages and a JSON beside each.`);
  tellWhatIsLeft(corpus);
  const browsers = kinds.map((kind) => [kind, findBrowsers(kind)[0]] as const);
  const runs: (readonly [string, Results])[] = [];
  for (const [kind, browser] of browsers) {
    if (browser === undefined) console.log(`Skipped: no ${kind} was found on this machine.`);
    else runs.push([browser.version ?? kind, await runWith(browser, corpus)]);
  }
  if (runs.length === 0) return misuse("Nothing was compared.");
  return report(runs);
}

function misuse(message: string): number {
  console.error(message);
  return 2;
}

function tellWhatIsLeft({ files, left }: Corpus): void {
  for (const { path, why } of left) console.log(`Left out: ${path}: ${why}.`);
  const unknown = [...new Set(files.map(({ kind }) => kind))].filter((kind) => !KNOWN_KINDS.has(kind));
  if (unknown.length > 0)
    console.log(`Kinds that are not known here, compared as their JSON stands: ${unknown.join(", ")}.`);
}

async function runWith(browser: FoundBrowser, { files }: Corpus): Promise<Results> {
  const readings = await runInBrowser<readonly PageReading[]>({
    browser,
    entry: join(root, "scripts/conformance/page.ts"),
    work: files.map(savedTextOf),
  });
  return resultsOf(files, readings);
}

function report(runs: readonly (readonly [string, Results])[]): number {
  const lines: string[] = [];
  let open = 0;
  for (const [browser, results] of runs) {
    const unreviewed = results.differences.filter(({ reviewed }) => reviewed === null);
    open += unreviewed.length;
    console.log(`\n${browser}\n${tableOf(results)}`);
    lines.push(`== ${browser}: ${results.differences.length} differences, ${unreviewed.length} not reviewed`, "");
    const inOrder = [...unreviewed, ...results.differences.filter(({ reviewed }) => reviewed !== null)];
    lines.push(...inOrder.map((difference) => `${differenceText(difference)}\n`));
  }
  const file = join(root, "out/conformance-differences.txt");
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(file, `${lines.join("\n")}\n`);
  const summary = open === 0 ? "Everything is equal or reviewed." : `${open} fields differ and are not reviewed.`;
  console.log(`\n${summary} Every difference: ${relative(process.cwd(), file)}`);
  return open === 0 ? 0 : 1;
}
