import { evaluateDeadlines } from "./evaluate/deadlines.ts";
import { evaluateTags } from "./evaluate/tags.ts";

/** Each measurement by its name; it prints its figures and gives the exit code. */
const measurements: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  deadlines: evaluateDeadlines,
  tags: evaluateTags,
};

const [name = "", ...args] = process.argv.slice(2);
const measure = measurements[name];
if (measure) process.exitCode = await measure(args);
else {
  process.stderr.write(`npm run evaluate -- ${Object.keys(measurements).join("|")} [FILE…]\n`);
  process.exitCode = 2;
}
