import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowsers } from "../browsers/find.ts";
import { decodePage } from "../../lib/sources/saved-page.ts";
import { corpusIn, savedTextOf } from "../conformance/corpus-files.ts";
import { runInBrowser } from "../in-browser/run-in-browser.ts";
import { root } from "../test/run.ts";
import type { FuzzWork } from "./fuzz-page.ts";
import type { Fault, Seed } from "./fuzz/run.ts";
import { fixtureSeeds } from "./fuzz/seeds.ts";

/** Faults that are printed; all of them go to a file. */
const PRINTED = 20;

/** Reads changed pages in Chromium. 1 when any of them shows a fault. */
export async function benchFuzz(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { pages: { type: "string", default: "20000" }, seed: { type: "string", default: "1" } },
  });
  const [browser] = findBrowsers("chromium");
  if (browser === undefined) {
    console.error("No Chromium was found on this machine; the tests read changed pages without one.");
    return 2;
  }
  const seeds = [...fixtureSeeds(), ...corpusSeeds()];
  const work: FuzzWork = { seeds, first: Number(values.seed), pages: Number(values.pages) };
  if (!Number.isInteger(work.first) || !Number.isInteger(work.pages) || work.pages < 1) {
    console.error("npm run bench -- fuzz [--pages N] [--seed S]");
    return 2;
  }
  const began = performance.now();
  const faults = await runInBrowser<readonly Fault[]>({
    browser,
    entry: join(root, "scripts/bench/fuzz-page.ts"),
    work,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  report(faults);
  console.log(
    `${work.pages} pages changed from ${seeds.length}, from seed ${work.first}: ${faults.length} with faults (${seconds} s)`,
  );
  return faults.length === 0 ? 0 : 1;
}

function corpusSeeds(): Seed[] {
  const corpus = corpusIn(join(root, "../shared/corpus"));
  if (corpus === null) console.log("Skipped: the saved pages, because ../shared/corpus is not beside this checkout.");
  return (corpus?.files ?? []).map((file) => {
    const saved = savedTextOf(file);
    const text = saved.html ?? decodePage(Buffer.from(saved.bytes ?? "", "base64"));
    return { name: `${file.kind}/${saved.fileName}`, isPage: saved.html !== null, text };
  });
}

function report(faults: readonly Fault[]): void {
  const lines = faults.map(
    ({ seed, name, steps, faults: found }) =>
      `seed ${seed}: ${name}: ${steps.join(", ")}\n  ${found.slice(0, 3).join("\n  ")}`,
  );
  console.log(lines.slice(0, PRINTED).join("\n"));
  if (faults.length === 0) return;
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(join(root, "out/fuzz-faults.txt"), `${lines.join("\n")}\n`);
  console.log("Every fault: out/fuzz-faults.txt");
}
