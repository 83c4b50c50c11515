import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserKind, type FoundBrowser, findBrowsers } from "../browsers/find.ts";
import { runInBrowser } from "../in-browser/run-in-browser.ts";
import { root } from "../test/run.ts";
import { type Corpus, type CorpusFile, corpusIn, savedTextOf } from "./corpus-files.ts";
import type { PageReading } from "./page.ts";
import { differenceText, sharesText, tableOf } from "./print.ts";
import { type Results, resultsOf } from "./results.ts";

const USAGE = "npm run conformance [-- DIR] [--browser chromium|firefox|both]";
const KINDS: Readonly<Record<string, readonly BrowserKind[]>> = {
  chromium: ["chromium"],
  firefox: ["firefox"],
  both: ["chromium", "firefox"],
};

/** Runs the comparison and prints it. @returns the exit code: 0 when every file was compared and all is equal or reviewed, 1 when not, 2 for misuse */
export async function conformance(args: readonly string[]): Promise<number> {
  const { values, positionals } = optionsOf(args) ?? { values: null, positionals: [] };
  if (values === null) return misuse(USAGE);
  const kinds = KINDS[values.browser];
  if (kinds === undefined || positionals.length > 1) return misuse(USAGE);
  const folder = resolve(positionals[0] ?? join(root, "../shared/corpus"));
  const corpus = corpusIn(folder);
  if (corpus === null) return misuse(`There is no folder ${folder}: saved court pages are not part of the project.`);
  for (const { path, why } of corpus.left) console.log(`Left out: ${path}: ${why}.`);
  if (corpus.files.length === 0) return misuse(`${folder} holds no saved page with a JSON beside it.`);
  const browsers = kinds.map((kind) => [kind, findBrowsers(kind)[0]] as const);
  const runs: (readonly [string, Results])[] = [];
  for (const [kind, browser] of browsers) {
    if (browser === undefined) console.log(`Skipped: no ${kind} was found on this machine.`);
    else runs.push([browser.version ?? kind, await runWith(browser, corpus)]);
  }
  if (runs.length === 0) return misuse("Nothing was compared.");
  return report(runs, corpus.left.length);
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { browser: { type: "string", default: "both" } },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}

function misuse(message: string): number {
  console.error(message);
  return 2;
}

async function runWith(browser: FoundBrowser, { files }: Corpus): Promise<Results> {
  const readings: PageReading[] = [];
  for (const batch of batchesOf(files)) readings.push(...(await readingsOf(browser, batch)));
  return resultsOf(files, readings);
}

/** So much text a page is handed at once: a folder can hold more than one text of JSON can. */
const BATCH_BYTES = 64 * 1024 * 1024;

function batchesOf(files: readonly CorpusFile[]): readonly (readonly CorpusFile[])[] {
  const batches: CorpusFile[][] = [];
  let room = 0;
  for (const file of files) {
    const { size } = statSync(file.path);
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = BATCH_BYTES;
    }
    batches.at(-1)?.push(file);
    room -= size;
  }
  return batches;
}

/** A file that hangs or ends the browser costs itself only: what it was read with is read again by halves. */
async function readingsOf(browser: FoundBrowser, files: readonly CorpusFile[]): Promise<readonly PageReading[]> {
  try {
    return await runInBrowser<readonly PageReading[]>({
      browser,
      entry: join(root, "scripts/conformance/page.ts"),
      work: files.map(savedTextOf),
    });
  } catch (error) {
    const [file] = files;
    const detail = error instanceof Error ? error.message : String(error);
    if (files.length < 2 || !file) return [{ error: detail }];
    console.log(`Read again in halves, from ${file.kind}/${file.name} on: ${detail}`);
    const half = Math.ceil(files.length / 2);
    return [...(await readingsOf(browser, files.slice(0, half))), ...(await readingsOf(browser, files.slice(half)))];
  }
}

function report(runs: readonly (readonly [string, Results])[], left: number): number {
  const lines: string[] = [];
  let open = 0;
  for (const [browser, results] of runs) {
    const unreviewed = results.differences.filter(({ reviewed }) => reviewed === null);
    open += unreviewed.length;
    console.log(`\n${browser}\n${tableOf(results)}\n${sharesText(results)}`);
    lines.push(`== ${browser}: ${results.differences.length} differences, ${unreviewed.length} not reviewed`, "");
    const inOrder = [...unreviewed, ...results.differences.filter(({ reviewed }) => reviewed !== null)];
    lines.push(...inOrder.map((difference) => `${differenceText(difference)}\n`));
  }
  const file = join(root, "out/conformance-differences.txt");
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(file, `${lines.join("\n")}\n`);
  if (left > 0) console.log(`\n${left} saved files could not be compared: see “Left out” above.`);
  const summary = open === 0 ? "Everything is equal or reviewed." : `${open} fields differ and are not reviewed.`;
  console.log(`\n${summary} Every difference: ${relative(process.cwd(), file)}`);
  return open === 0 && left === 0 ? 0 : 1;
}
