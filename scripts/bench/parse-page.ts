import { parseInSlices, parsePage } from "../../lib/sources/parse-page.ts";
import { SAVED } from "../conformance/read-saved.ts";
import { answerProgram } from "../in-browser/page-side.ts";

/** What the page is asked: read each text so many times. */
export interface ParseWork {
  readonly texts: readonly string[];
  readonly rounds: number;
}

/** What one text took. Times in milliseconds, medians of the rounds; memory in bytes. */
export interface ParseTimes {
  /** The browser's own time to build the DOM. */
  readonly dom: number;
  /** Ours, from the document to the entries. */
  readonly extraction: number;
  readonly entries: number;
  /** The text in UTF-8. */
  readonly bytes: number;
  /** The most that the JavaScript heap held beyond what it held before, garbage included, seen at every step. */
  readonly peakBytes: number;
  /** The same without garbage, seen at some steps. */
  readonly heldBytes: number;
}

export interface ParseAnswer {
  readonly times: readonly ParseTimes[];
  /** Properties and methods that make a browser lay a page out, as often as they were asked for. */
  readonly layoutsForced: number;
}

/** Of Chromium, with the flags that the program starts it with. */
declare const gc: () => void;
declare global {
  interface Performance {
    readonly memory: { readonly usedJSHeapSize: number };
  }
}

const url = new URL(SAVED);
/** A page that takes less is read several times in a row for one sample: single readings of it are mostly chance. */
const SHORTEST_SAMPLE_MS = 3;
const WORD_EVERY_MS = 20_000;
const STRIDE = 37;
/** How often the heap is looked at after a collection. */
const COLLECTIONS = 20;

await answerProgram<ParseWork, ParseAnswer>(async ({ texts, rounds }, say) => {
  const doms = texts.map((): number[] => []);
  const extractions = texts.map((): number[] => []);
  let said = performance.now();
  for (let round = 0; round < rounds; round++) {
    // Seldom: each word lets the browser tidy up, and the pages that come after it would pay for that.
    if (performance.now() - said > WORD_EVERY_MS) {
      await say(`round ${round + 1} of ${rounds}`);
      said = performance.now();
    }
    for (const text of texts.keys()) {
      // Each round begins elsewhere, so that garbage is not collected at the same page every time.
      const at = (text + round * STRIDE) % texts.length;
      const sample = sampleOf(texts[at] ?? "");
      doms[at]?.push(sample.dom);
      extractions[at]?.push(sample.extraction);
    }
  }
  const times: ParseTimes[] = [];
  for (const [at, text] of texts.entries()) {
    times.push({ dom: median(doms[at] ?? []), extraction: median(extractions[at] ?? []), ...(await memoryOf(text)) });
    if (at % 20 === 0) await say(`memory ${at} of ${texts.length}`);
  }
  return { times, layoutsForced: countLayouts(texts) };
});

/** Builds and reads a page, again and again until it took long enough to be measured; the mean of what each took. */
function sampleOf(text: string): Pick<ParseTimes, "dom" | "extraction"> {
  let [dom, extraction, readings] = [0, 0, 0];
  while (readings === 0 || dom + extraction < SHORTEST_SAMPLE_MS) {
    const began = performance.now();
    const page = new DOMParser().parseFromString(text, "text/html");
    const built = performance.now();
    parsePage(page, { url });
    const read = performance.now();
    dom += built - began;
    extraction += read - built;
    readings++;
  }
  return { dom: dom / readings, extraction: extraction / readings };
}

/** Reads a text twice more, step by step, and looks at the heap between the steps. */
async function memoryOf(text: string): Promise<Omit<ParseTimes, "dom" | "extraction">> {
  const all = await watchHeap(text, 1, false);
  const held = await watchHeap(text, Math.ceil(all.steps / COLLECTIONS), true);
  const bytes = new TextEncoder().encode(text).length;
  return { entries: all.entries, bytes, peakBytes: all.peak, heldBytes: held.peak };
}

async function watchHeap(text: string, every: number, collects: boolean) {
  const page = new DOMParser().parseFromString(text, "text/html");
  gc();
  const before = performance.memory.usedJSHeapSize;
  let peak = before;
  let steps = 0;
  const look = () => {
    if (collects) gc();
    peak = Math.max(peak, performance.memory.usedJSHeapSize);
  };
  let tick = 0;
  const pause = async () => {
    if (++steps % every === 0) look();
  };
  const outcome = await parseInSlices(page, { url }, { budgetMs: 0, now: () => tick++, pause });
  look();
  return { entries: outcome.ok ? outcome.snapshot.docket.entries.length : 0, peak: peak - before, steps };
}

/** Reads every text with a watch on what forces layout. */
function countLayouts(texts: readonly string[]): number {
  let asked = 0;
  const watch = (holder: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found === undefined) throw new Error(`${name} is not where it was thought to be`);
    Object.defineProperty(holder, name, {
      configurable: true,
      get() {
        asked++;
        return found.get === undefined ? found.value : Reflect.apply(found.get, this, []);
      },
    });
  };
  for (const name of [
    "clientWidth",
    "clientHeight",
    "scrollTop",
    "scrollHeight",
    "getBoundingClientRect",
    "getClientRects",
  ])
    watch(Element.prototype, name);
  for (const name of ["innerText", "offsetWidth", "offsetHeight", "offsetTop", "offsetParent"])
    watch(HTMLElement.prototype, name);
  watch(globalThis, "getComputedStyle");
  for (const text of texts) parsePage(new DOMParser().parseFromString(text, "text/html"), { url });
  return asked;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
