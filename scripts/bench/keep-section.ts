import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../test/run.ts";

const FILE = join(root, "tests/bench/RESULTS.md");

/** Writes one measurement's section of tests/bench/RESULTS.md anew; the sections of the others stay. */
export function keepSection(title: string, text: string): void {
  mkdirSync(join(root, "tests/bench"), { recursive: true });
  const sections = (existsSync(FILE) ? readFileSync(FILE, "utf8") : "").split(/^(?=# )/m).filter((each) => each !== "");
  const others = sections.map((each) => each.trimEnd());
  const own = `# ${title}\n\n${text}`.trimEnd();
  const at = others.findIndex((each) => each.startsWith(`# ${title}\n`));
  if (at === -1) others.push(own);
  else others[at] = own;
  writeFileSync(FILE, `${others.join("\n\n")}\n`);
}
