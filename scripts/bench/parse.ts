import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowsers } from "../browsers/find.ts";
import { corpusIn, savedTextOf } from "../conformance/corpus-files.ts";
import { runInBrowser } from "../in-browser/run-in-browser.ts";
import { districtReport } from "../replay/pages/cmecf-district.ts";
import { largeDocket } from "../replay/variants/large.ts";
import { root } from "../test/run.ts";
import { keepSection } from "./keep-section.ts";
import type { ParseAnswer, ParseTimes, ParseWork } from "./parse-page.ts";
import { barsOf, tablesOf } from "./parse-tables.ts";
import { commitOf } from "./commit.ts";

/** Rows of the synthetic dockets. */
const SIZES = [100, 1_000, 10_000, 100_000];

/** A page that is measured. Synthetic dockets are of the kind "synthetic" and named for their rows. */
export interface MeasuredPage extends ParseTimes {
  readonly kind: string;
  readonly name: string;
}

/** Measures how fast pages are read, prints it, and keeps it in tests/bench/RESULTS.md. 1 when a bar is missed. */
export async function benchParse(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { rounds: { type: "string", default: "40" }, keep: { type: "boolean", default: true } },
    allowNegative: true,
    allowPositionals: true,
  });
  const [browser] = findBrowsers("chromium");
  if (browser === undefined) {
    console.error("No Chromium was found on this machine, and its times are what is measured.");
    return 2;
  }
  const corpus = corpusIn(positionals[0] ?? join(root, "../shared/corpus"));
  if (corpus === null) console.log("Skipped: the saved pages, because ../shared/corpus is not beside this checkout.");
  const saved = (corpus?.files ?? []).map(savedTextOf).filter((file) => file.html !== null);
  const measure = (texts: readonly string[], rounds: number) =>
    runInBrowser<ParseAnswer>({
      browser,
      entry: join(root, "scripts/bench/parse-page.ts"),
      work: { texts, rounds } satisfies ParseWork,
    });
  const pages: MeasuredPage[] = [];
  let layoutsForced = 0;
  const take = (answer: ParseAnswer, names: readonly { readonly kind: string; readonly name: string }[]) => {
    for (const [at, { kind, name }] of names.entries()) pages.push({ kind, name, ...(answer.times[at] as ParseTimes) });
    layoutsForced += answer.layoutsForced;
  };
  if (saved.length > 0)
    take(
      await measure(
        saved.map(({ html }) => html ?? ""),
        Number(values.rounds),
      ),
      saved,
    );
  for (const rows of SIZES) {
    const answer = await measure([districtReport(largeDocket(rows))], rows > 10_000 ? 5 : Number(values.rounds));
    take(answer, [{ kind: "synthetic", name: String(rows) }]);
  }
  const bars = barsOf(pages, layoutsForced);
  const text = `${tablesOf(pages)}\n\n${bars.map(({ isMet, text: line }) => `- ${isMet ? "met" : "MISSED"}: ${line}`).join("\n")}\n`;
  console.log(text);
  if (values.keep) keep(text, browser.version ?? "Chromium");
  return bars.every(({ isMet }) => isMet) ? 0 : 1;
}

function keep(text: string, browser: string): void {
  const commit = commitOf(root);
  const [processor] = cpus();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const machine = `${cpus().length} × ${processor?.model.trim() ?? "unknown processor"}, ${browser}; load at the end ${load}`;
  const head = `Written by \`npm run bench -- parse\` on ${new Date().toISOString().slice(0, 10)}, at commit ${commit}.\nMachine: ${machine}.\nTimes are medians of several rounds; "DOM" is the browser's own \`DOMParser\` for the same page. A sample\nof a page that takes less than 3 ms is the mean of several readings in a row.\n`;
  keepSection("Speed of the parsers", `${head}\n${text}`);
}
