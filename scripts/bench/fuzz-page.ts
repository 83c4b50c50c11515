import { answerProgram } from "../in-browser/page-side.ts";
import { type Fault, fuzzOnce, type Seed } from "./fuzz/run.ts";

/** What the page is asked: change and read so many pages, from this seed on. */
export interface FuzzWork {
  readonly seeds: readonly Seed[];
  readonly first: number;
  readonly pages: number;
}

const PAGES_PER_WORD = 500;

await answerProgram<FuzzWork, Fault[]>(async ({ seeds, first, pages }, say) => {
  const tools = {
    pageOf: (html: string) => new DOMParser().parseFromString(html, "text/html"),
    now: () => performance.now(),
  };
  const faults: Fault[] = [];
  for (let done = 0; done < pages; done++) {
    if (done % PAGES_PER_WORD === 0) await say(`${done} of ${pages}, ${faults.length} with faults`);
    const fault = await fuzzOnce(seeds, first + done, tools);
    if (fault) faults.push(fault);
  }
  return faults;
});
