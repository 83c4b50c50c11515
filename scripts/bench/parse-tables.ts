import type { MeasuredPage } from "./parse.ts";

/** The bars that the issue tracker sets. */
const MOST_OF_ALL = 1;
const MOST_OF_WORST = 2;
const FEWEST_ENTRIES = 25_000;
const MOST_MEMORY = 3;
/** How much more a row of a docket ten times as long may take. */
const MOST_GROWTH = 1.5;
/** Below this the heap's own grain is larger than what is measured. */
const SMALLEST_FOR_MEMORY = 500_000;
/** Faster than this no single page can be timed. */
const SHORTEST_MS = 0.2;

export interface Bar {
  readonly isMet: boolean;
  readonly text: string;
}

/** The table per kind, and the one of the synthetic dockets. */
export function tablesOf(pages: readonly MeasuredPage[]): string {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].filter((kind) => kind !== "synthetic");
  const saved = pages.filter(({ kind }) => kind !== "synthetic");
  const rows = kinds.map((kind) =>
    kindRow(
      kind,
      saved.filter((page) => page.kind === kind),
    ),
  );
  if (saved.length > 0) rows.push(kindRow("all", saved));
  const synthetic = pages.filter(({ kind }) => kind === "synthetic");
  return [
    "| kind | pages | entries | MB | DOM ms | extraction ms | ratio | worst page | entries/s | with DOM | MB/s |",
    "|---|--:|--:|--:|--:|--:|--:|---|--:|--:|--:|",
    ...rows,
    "",
    "| synthetic rows | MB | DOM ms | extraction ms | ratio | µs per row | entries/s | extra memory / text | with garbage |",
    "|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...synthetic.map(syntheticRow),
  ].join("\n");
}

/** Which bars are met, in words with the figures. */
export function barsOf(pages: readonly MeasuredPage[], layoutsForced: number): Bar[] {
  const saved = pages.filter(({ kind }) => kind !== "synthetic");
  const synthetic = pages.filter(({ kind }) => kind === "synthetic");
  const bars: Bar[] = [];
  const bar = (isMet: boolean, text: string) => bars.push({ isMet, text });
  if (saved.length > 0) {
    const all = sumOf(saved);
    bar(
      all.ratio <= MOST_OF_ALL,
      `extraction is ${all.ratio.toFixed(2)} × DOM building for all saved pages (bar ${MOST_OF_ALL})`,
    );
    const worst = worstOf(saved);
    bar(
      ratioOf(worst) <= MOST_OF_WORST,
      `${ratioOf(worst).toFixed(2)} × for the worst page, ${worst.kind}/${worst.name} (bar ${MOST_OF_WORST})`,
    );
    const district = sumOf(saved.filter(({ kind }) => kind === "district-dockets"));
    bar(
      district.entriesPerSecond >= FEWEST_ENTRIES,
      `${thousands(district.entriesPerSecond)} entries/s of district dockets (bar ${thousands(FEWEST_ENTRIES)}); ${thousands(district.entriesPerSecondWithDom)} with the browser’s own DOM building`,
    );
  }
  const perRow = synthetic.map((page) => page.extraction / page.entries);
  const growth = (perRow.at(-1) ?? 0) / (perRow.at(-3) ?? 1);
  bar(
    growth <= MOST_GROWTH,
    `a row costs ${growth.toFixed(2)} × as much in the longest docket as in one of 1,000 rows (bar ${MOST_GROWTH})`,
  );
  const memory = Math.max(...pages.filter(({ bytes }) => bytes >= SMALLEST_FOR_MEMORY).map(memoryRatioOf));
  bar(
    memory <= MOST_MEMORY,
    `extra memory held at its peak is at most ${memory.toFixed(2)} × the page's text (bar ${MOST_MEMORY})`,
  );
  bar(layoutsForced === 0, `${layoutsForced} layouts were forced`);
  return bars;
}

function kindRow(kind: string, pages: readonly MeasuredPage[]): string {
  const sum = sumOf(pages);
  const worst = worstOf(pages);
  const cells = [
    kind,
    pages.length,
    thousands(sum.entries),
    (sum.bytes / 1e6).toFixed(2),
    sum.dom.toFixed(1),
    sum.extraction.toFixed(1),
    sum.ratio.toFixed(2),
    `${worst.name}: ${ratioOf(worst).toFixed(2)} (${worst.extraction.toFixed(2)} ms)`,
    thousands(sum.entriesPerSecond),
    thousands(sum.entriesPerSecondWithDom),
    (sum.bytes / 1e3 / sum.extraction).toFixed(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

function syntheticRow(page: MeasuredPage): string {
  const cells = [
    thousands(page.entries),
    (page.bytes / 1e6).toFixed(2),
    page.dom.toFixed(1),
    page.extraction.toFixed(1),
    ratioOf(page).toFixed(2),
    ((page.extraction / page.entries) * 1e3).toFixed(2),
    thousands((page.entries / page.extraction) * 1e3),
    page.bytes < SMALLEST_FOR_MEMORY ? "–" : memoryRatioOf(page).toFixed(2),
    page.bytes < SMALLEST_FOR_MEMORY ? "–" : (page.peakBytes / page.bytes).toFixed(2),
  ];
  return `| ${cells.join(" | ")} |`;
}

function sumOf(pages: readonly MeasuredPage[]) {
  const sum = (key: "entries" | "bytes" | "dom" | "extraction") => pages.reduce((total, page) => total + page[key], 0);
  const [entries, bytes, dom, extraction] = [sum("entries"), sum("bytes"), sum("dom"), sum("extraction")];
  return {
    entries,
    bytes,
    dom,
    extraction,
    ratio: extraction / dom,
    entriesPerSecond: (entries / extraction) * 1e3,
    entriesPerSecondWithDom: (entries / (dom + extraction)) * 1e3,
  };
}

/** The page that takes longest against its DOM; a page whose DOM takes no time counts as if it took the shortest. */
function worstOf(pages: readonly MeasuredPage[]): MeasuredPage {
  return pages.reduce((worst, page) => (ratioOf(page) > ratioOf(worst) ? page : worst));
}

function ratioOf({ extraction, dom }: MeasuredPage): number {
  return extraction / Math.max(dom, SHORTEST_MS);
}

function memoryRatioOf({ heldBytes, bytes }: MeasuredPage): number {
  return heldBytes / bytes;
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
