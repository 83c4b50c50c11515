import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { TaggableEntry } from "../../lib/tags/tags.ts";
import { UNKNOWN_ADDRESS } from "../../lib/sources/saved-page.ts";
import { tagDocket } from "../../lib/tags/tag.ts";
import { corpusIn, savedTextOf } from "../conformance/corpus-files.ts";
import { readSaved } from "../conformance/read-saved.ts";
import type { LabelledEntry } from "../evaluate/measure-tags.ts";
import { pageFrom } from "../saved-page.ts";
import { root } from "../test/run.ts";
import { keepSection } from "./keep-section.ts";
import { commitOf } from "./commit.ts";

/** Entries that the tagger shall read in a second on one core. */
const BAR = 20_000;
/**
 * Rounds before the times count. Until then the engine compiles beside the tagger, on threads of its own that the time of
 * the process holds: in rounds 11 to 20 that took a seventh of all time, from the fortieth on a twentieth and less. What
 * the first round takes is told beside, since a page that is opened once is read like that.
 */
const WARM_UP = 40;
/** Entries that a round reads at least, so that one reading of the processor's clock is long enough. */
const ROUND = 2_000;

interface Tagged {
  readonly courtId: string;
  readonly governmentSide: string;
  readonly entries: readonly TaggableEntry[];
}

/**
 * Measures the tagger by the processor's time, which other work on the machine distorts least: on labelled entries
 * (mostly orders) and on whole dockets of saved pages (mostly filings). 1 when the bar is missed, 2 without data.
 */
export async function benchTags(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: "string", default: "15" }, keep: { type: "boolean", default: true } },
    allowNegative: true,
  });
  const labelled = labelledDockets(join(root, "../shared/data/tag-entries.jsonl"));
  const isByCourt = (tagged: Tagged, isCourt: boolean): Tagged => {
    const tags = tagDocket(tagged.entries, tagged);
    return { ...tagged, entries: tagged.entries.filter((_, at) => (tags[at]?.author === "court") === isCourt) };
  };
  const mixes = [
    { name: "labelled entries", dockets: labelled },
    { name: "of these by the court", dockets: labelled.map((each) => isByCourt(each, true)) },
    { name: "of these by others", dockets: labelled.map((each) => isByCourt(each, false)) },
    { name: "dockets of saved pages", dockets: await savedDockets(join(root, "../shared/corpus")) },
  ].filter(({ dockets }) => dockets.some(({ entries }) => entries.length > 0));
  if (mixes.length === 0) {
    console.error("There are no entries to tag: ../shared is not beside this checkout.");
    return 2;
  }
  const rates = mixes.map(({ name, dockets }) => ({ name, ...rateOf(dockets, Number(values.rounds)) }));
  const rows = rates.map(
    ({ name, entries, first, rate, best }) =>
      `| ${name} | ${entries} | ${inWords(first)} | ${inWords(rate)} | ${inWords(best)} |`,
  );
  const bars = rates.map(
    ({ name, rate }) =>
      `- ${rate >= BAR ? "met" : "MISSED"}: ${inWords(rate)} entries/s, ${name} (bar ${inWords(BAR)})`,
  );
  const text = `| entries | number | first round | entries/s (median) | best round |\n|---|--:|--:|--:|--:|\n${rows.join("\n")}\n\n${bars.join("\n")}\n`;
  console.log(text);
  if (values.keep) keepSection("Speed of the tagger", `${head()}\n${text}`);
  return rates.every(({ rate }) => rate >= BAR) ? 0 : 1;
}

function inWords(rate: number): string {
  return Math.round(rate).toLocaleString("en-US");
}

function head(): string {
  const commit = commitOf(root);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `Written by \`npm run bench -- tags\` on ${new Date().toISOString().slice(0, 10)}, at commit ${commit}.\nBy the processor's time of one process (Node ${process.versions.node}), after ${WARM_UP} rounds of ${ROUND.toLocaleString("en-US")} entries and more; load at the end ${load}: on a busy machine a core does less in the same time.\n`;
}

interface Rates {
  readonly entries: number;
  /** Of the first round, while the engine compiles most (less of it where other entries were read before). */
  readonly first: number;
  readonly rate: number;
  readonly best: number;
}

function rateOf(dockets: readonly Tagged[], rounds: number): Rates {
  const entries = dockets.reduce((sum, each) => sum + each.entries.length, 0);
  const repeats = Math.ceil(ROUND / entries);
  const rates: number[] = [];
  let first = 0;
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const before = process.cpuUsage();
    for (let repeat = 0; repeat < repeats; repeat++) for (const each of dockets) tagDocket(each.entries, each);
    const { user, system } = process.cpuUsage(before);
    const rate = (entries * repeats * 1e6) / (user + system);
    if (round === 0) first = rate;
    if (round >= WARM_UP) rates.push(rate);
  }
  rates.sort((a, b) => a - b);
  return { entries, first, rate: rates[Math.floor(rates.length / 2)] ?? 0, best: rates.at(-1) ?? 0 };
}

function labelledDockets(path: string): Tagged[] {
  if (!existsSync(path)) return [];
  const labels = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledEntry);
  return [...Map.groupBy(labels, ({ docket_id }) => docket_id).values()].map((entries) => ({
    courtId: entries[0]?.court ?? "mied",
    governmentSide: entries[0]?.side_of_government ?? "respondent",
    entries: entries.map(({ entry_number, date_filed, text }) => ({
      documentNumber: entry_number == null ? null : String(entry_number),
      dateFiled: date_filed ?? null,
      docketText: text,
      shortText: null,
      struck: [],
    })),
  }));
}

async function savedDockets(folder: string): Promise<Tagged[]> {
  const dockets: Tagged[] = [];
  for (const file of corpusIn(folder)?.files ?? []) {
    if (!/docket|report|rss/.test(file.kind) || file.kind.startsWith("not-")) continue;
    const { snapshots } = await readSaved(savedTextOf(file), (html) => pageFrom(html, UNKNOWN_ADDRESS));
    for (const { docket } of snapshots) {
      const entries = docket.entries.filter(({ docketText }) => docketText !== "");
      if (entries.length > 0) dockets.push({ courtId: docket.courtId, governmentSide: "respondent", entries });
    }
  }
  return dockets;
}
