import { cpus, loadavg } from "node:os";
import type { MergeMeasures } from "./scale-merge.ts";
import type { PollMeasures } from "./scale-poll.ts";
import { median } from "./scale-stored.ts";
import type { StoredMeasures } from "./scale-stored.ts";
import { commitOf } from "./commit.ts";

const FIRST_SCREEN_BAR = 2;
const SEARCH_BAR_MS = 100;
const MERGE_BAR = 0.3;
const POLL_BAR_S = 5;

interface Bar {
  readonly isMet: boolean;
  readonly text: string;
}

export function barsOf(
  stored: readonly StoredMeasures[],
  merging: readonly MergeMeasures[],
  polling: PollMeasures | null,
): Bar[] {
  return [
    ...stored.flatMap((each): Bar[] => {
      const first = each.docketPage.first ?? Infinity;
      const ratio = first / each.plainPage.sinceStart;
      const slowest = Math.max(...each.searches.map(({ took }) => took));
      const name = nameOf(each);
      return [
        {
          isMet: ratio <= FIRST_SCREEN_BAR,
          text: `${name}: the first screen of the Docket page after ${ms(first)}, ${ratio.toFixed(2)} × a bare page that reads one page of rows (bar ${FIRST_SCREEN_BAR})`,
        },
        {
          isMet: slowest <= SEARCH_BAR_MS,
          text: `${name}: a search answers within ${ms(slowest)} (bar ${SEARCH_BAR_MS} ms; median ${ms(median(each.searches.map(({ took }) => took)))})`,
        },
      ];
    }),
    ...merging.map(({ entries, writing, nothingNew }): Bar => {
      const ratio = nothingNew / writing;
      return {
        isMet: ratio <= MERGE_BAR,
        text: `merging a look at ${whole(entries)} entries with nothing new costs ${ratio.toFixed(2)} × writing it (bar ${MERGE_BAR})`,
      };
    }),
    ...(polling?.runs ?? []).map(({ what, cpu }): Bar => ({
      isMet: cpu < POLL_BAR_S,
      text: `checking ${polling?.feeds} feeds, ${what}: ${cpu.toFixed(2)} s of the processor (bar ${POLL_BAR_S} s)`,
    })),
  ];
}

export function tablesOf(
  stored: readonly StoredMeasures[],
  merging: readonly MergeMeasures[],
  polling: PollMeasures | null,
): string {
  return [storedTable(stored), mergeTable(merging), pollTable(polling)].filter((table) => table !== "").join("\n\n");
}

function storedTable(stored: readonly StoredMeasures[]): string {
  if (stored.length === 0) return "";
  return table(
    [
      "entries",
      "dockets",
      "in the opened one",
      "bytes per entry",
      "plain page of rows ms",
      "of it in the database",
      "first screen ms",
      "all there ms",
      "longest held up ms",
      "popup ms",
      "search median ms",
      "slowest",
      "heap MB",
      "plain write s",
      "plain read of all s",
      "first count s",
    ],
    stored.map((each) => [
      whole(each.entries),
      whole(each.dockets),
      whole(each.opened),
      whole(each.bytesPerEntry),
      each.plainPage.sinceStart.toFixed(0),
      each.plainPage.inDatabase.toFixed(1),
      (each.docketPage.first ?? 0).toFixed(0),
      whole(each.docketPage.whole ?? 0),
      whole(each.docketPage.longest),
      (each.popup.first ?? 0).toFixed(0),
      median(each.searches.map(({ took }) => took)).toFixed(0),
      Math.max(...each.searches.map(({ took }) => took)).toFixed(0),
      whole(each.heap / 1_000_000),
      (each.plainWrite / 1000).toFixed(1),
      (each.plainReadAll / 1000).toFixed(1),
      (each.counting / 1000).toFixed(1),
    ]),
  );
}

function mergeTable(merging: readonly MergeMeasures[]): string {
  if (merging.length === 0) return "";
  return table(
    ["entries of the look", "writing it ms", "nothing new ms", "ratio"],
    merging.map(({ entries, writing, nothingNew }) => [
      whole(entries),
      whole(writing),
      whole(nothingNew),
      (nothingNew / writing).toFixed(2),
    ]),
  );
}

function pollTable(polling: PollMeasures | null): string {
  if (polling === null) return "";
  const { feeds, bytesOfFeed, dockets, entries, runs } = polling;
  const head = `${feeds} feeds of ${(bytesOfFeed / 1_000_000).toFixed(0)} MB, ${dockets} watched dockets, ${whole(entries)} stored entries:\n\n`;
  return (
    head +
    table(
      ["run", "processor s", "took s", "feeds answered", "entries stored"],
      runs.map(({ what, cpu, seconds, answered, newEntries }) => [
        what,
        cpu.toFixed(2),
        seconds.toFixed(1),
        whole(answered),
        whole(newEntries),
      ]),
    )
  );
}

export function headOf(root: string, browser: string): string {
  const commit = commitOf(root);
  const [processor] = cpus();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return [
    `Written by \`npm run bench -- scale\` on ${new Date().toISOString().slice(0, 10)}, at commit ${commit}.`,
    `Machine: ${cpus().length} × ${processor?.model.trim() ?? "unknown processor"}, ${browser}; load at the end ${load}.`,
    "Invented dockets, the same for the same seed. Pages of the built extension; times since the navigation began, medians of five",
    "rounds. A plain page of rows is read by a page of the extension that does nothing else: it opens the database and reads 60",
    "entries with their tags and marks. A search is timed from the letter to the drawn list.\n",
  ].join("\n");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_head, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}

const nameOf = ({ entries, dockets }: StoredMeasures) =>
  `${whole(entries)} entries in ${whole(dockets)} ${dockets === 1 ? "docket" : "dockets"}`;
const ms = (value: number) => `${value.toFixed(0)} ms`;
const whole = (value: number) => Math.round(value).toLocaleString("en-US");
