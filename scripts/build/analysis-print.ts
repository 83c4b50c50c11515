import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that decides what is read of an entry: its tags, what the built-in records add, and its dates. */
const DECIDES = "lib/{app,calendar,deadlines,docket,documents,matters,tags}/**/*.ts";

/**
 * A short name of the code that tags entries and reads their dates, from the code itself: it changes with every change of
 * a rule, of a record or of a holiday, so that an update reads again what is stored without anybody counting a number up.
 * The same sources give the same name on every system.
 */
export function analysisPrint(root: string): string {
  const hash = createHash("sha256");
  for (const file of globSync(DECIDES, { cwd: root })
    .map((each) => each.replaceAll("\\", "/"))
    .toSorted()) {
    hash.update(`${file}\n${readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n")}\n`);
  }
  return hash.digest("hex").slice(0, 12);
}
