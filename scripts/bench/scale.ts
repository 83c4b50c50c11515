import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowsers } from "../browsers/find.ts";
import { builtExtension } from "../browsers/launch.ts";
import { root } from "../test/run.ts";
import { keepSection } from "./keep-section.ts";
import { measureMerging } from "./scale-merge.ts";
import { measurePolling } from "./scale-poll.ts";
import { measureStored } from "./scale-stored.ts";
import type { StoredMeasures } from "./scale-stored.ts";
import { barsOf, headOf, tablesOf } from "./scale-tables.ts";

const DOCKETS = 300;
/** Entries, and after a slash in how many dockets if not in all of them: the last is one docket that holds everything. */
const SIZES = "1000,10000,200000,200000/1";

/**
 * Measures the built extension in Chromium over many stored entries, prints it, and keeps it in tests/bench/RESULTS.md.
 * 1 when a bar is missed.
 */
export async function benchScale(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: SIZES },
      seed: { type: "string", default: "1" },
      extension: { type: "string", default: builtExtension("chromium") },
      parts: { type: "string", default: "stored,merge,poll" },
      keep: { type: "boolean", default: true },
    },
    allowNegative: true,
  });
  const [browser] = findBrowsers("chromium");
  if (browser === undefined || !existsSync(join(values.extension, "manifest.json"))) {
    console.error("Chromium and the built extension (npm run build) are needed: neither can be stood in for.");
    return 2;
  }
  const given = {
    browser,
    extension: values.extension,
    seed: Number(values.seed),
    say: (line: string) => console.log(line),
  };
  const parts = new Set(values.parts.split(","));
  const stored: StoredMeasures[] = [];
  for (const size of parts.has("stored") ? values.sizes.split(",") : []) {
    const [entries = 0, dockets = Math.min(DOCKETS, entries)] = size.split("/").map(Number);
    stored.push(await inFolder((folder) => measureStored({ ...given, folder, entries, dockets })));
  }
  const merging = parts.has("merge") ? await inFolder((folder) => measureMerging({ ...given, folder })) : [];
  const polling = parts.has("poll")
    ? await inFolder((folder) => measurePolling({ ...given, folder, dockets: DOCKETS }))
    : null;
  const bars = barsOf(stored, merging, polling);
  const lines = bars.map(({ isMet, text }) => `- ${isMet ? "met" : "MISSED"}: ${text}`);
  const text = `${tablesOf(stored, merging, polling)}\n\n${lines.join("\n")}\n`;
  console.log(text);
  if (values.keep) keepSection("Scale", `${headOf(root, browser.version ?? "Chromium")}\n${text}`);
  return bars.every(({ isMet }) => isMet) ? 0 : 1;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "docketwatch-scale-"));
  for (const name of ["profile", "downloads"]) mkdirSync(join(folder, name));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
