import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { parseArgs } from "node:util";
import type { MonthResult } from "../../tests/simulator/month.ts";
import { isWrong, summaryLine, totalOf } from "../../tests/simulator/summary.ts";
import { root } from "../test/run.ts";
import { keepSection } from "./keep-section.ts";
import { commitOf } from "./commit.ts";

const MOST_LINES = 20;

/**
 * `npm run bench -- watch --months N --seed S`: simulated months, each with the seed after the last one's. Says what is
 * wrong with which seed, and ends with one line; 1 if any figure of it is wrong.
 */
export async function benchWatch(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { months: { type: "string", default: "20" }, seed: { type: "string", default: "1" } },
  });
  const [months, seed] = [Number(values.months), Number(values.seed)];
  if (!Number.isInteger(months) || months < 1 || !Number.isInteger(seed)) {
    console.error("npm run bench -- watch --months N --seed S");
    return 2;
  }
  const startedAt = performance.now();
  const results = await simulated(Array.from({ length: months }, (_each, index) => seed + index));
  const seconds = (performance.now() - startedAt) / 1000;
  const text = report(results, { seed, seconds });
  console.log(text);
  if (months >= 100) keepSection("Simulated months of watching", text);
  console.log(summaryLine(totalOf(results)));
  return isWrong(results) ? 1 : 0;
}

/** One process's globals are the simulated machine's: several run beside each other in threads. */
async function simulated(seeds: readonly number[]): Promise<MonthResult[]> {
  const waiting = seeds.values();
  const results: MonthResult[] = [];
  const threads = Math.min(availableParallelism(), seeds.length);
  await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(new URL("./watch-months.ts", import.meta.url));
      return new Promise<void>((resolve, reject) => {
        const next = () => {
          const { value, done } = waiting.next();
          if (done) void worker.terminate().then(() => resolve());
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
          else worker.postMessage(value);
        };
        worker.on("error", reject);
        worker.on("message", (result: MonthResult) => {
          results.push(result);
          for (const line of result.wrong.slice(0, MOST_LINES)) console.log(`seed ${result.seed}: ${line}`);
          process.stderr.write(`\r${results.length} of ${seeds.length} months`);
          next();
        });
        next();
      });
    }),
  );
  process.stderr.write("\n");
  return results.toSorted((a, b) => a.seed - b.seed);
}

function report(results: readonly MonthResult[], { seed, seconds }: { seed: number; seconds: number }): string {
  const commit = commitOf(root);
  const total = totalOf(results);
  const { requests, faults, deaths, gaps, missed, notifications, toldApart } = total.happened;
  const bad = results.filter(({ wrong }) => wrong.length > 0).map((result) => result.seed);
  return `Written by \`npm run bench -- watch --months ${results.length} --seed ${seed}\` on ${new Date().toISOString().slice(0, 10)}, at commit ${commit}, in ${seconds.toFixed(0)} s.

| what happened | number |
|---|--:|
| requests that reached the simulated servers | ${requests} |
| of these answered with a fault | ${faults} |
| workers that died at a random moment | ${deaths} |
| notifications shown | ${notifications} |
| entries that a feed had and dropped before it was read | ${missed} |
| gaps in the ledger (one for each docket and span) | ${gaps} |
| entries left apart at the end for want of proof, shown as probably the same | ${total.marked} |
| entries told a second time while they were left apart | ${toldApart} |

- ${summaryLine(total)}
- ${bad.length === 0 ? "met: nothing was lost, doubled, untold or unlisted (bar: 0)" : `MISSED in the months of seeds ${bad.join(", ")} (bar: 0)`}
`;
}
