/** Measurements that take longer than a test may: `npm run bench -- parse|fuzz|scale|tags|watch`. */
import { benchFuzz } from "./bench/fuzz.ts";
import { benchParse } from "./bench/parse.ts";
import { benchScale } from "./bench/scale.ts";
import { benchTags } from "./bench/tags.ts";
import { benchWatch } from "./bench/watch.ts";

/** Each measurement by its name; it prints its figures and gives the exit code. */
const benches: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  fuzz: benchFuzz,
  parse: benchParse,
  scale: benchScale,
  tags: benchTags,
  watch: benchWatch,
};

const [name = "", ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench) process.exitCode = await bench(args);
else {
  console.error(`npm run bench -- ${Object.keys(benches).join("|")}`);
  process.exitCode = 2;
}
