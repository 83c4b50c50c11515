import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { decodePage } from "../../../lib/sources/saved-page.ts";
import { root } from "../../test/run.ts";
import type { Seed } from "./run.ts";

/** The project's own pages and texts. */
export function fixtureSeeds(): Seed[] {
  const folder = join(root, "tests/fixtures");
  return globSync("**/*.{html,xml,txt,eml,csv}", { cwd: folder })
    .toSorted()
    .map((path) => ({
      name: relative(".", path),
      isPage: path.endsWith(".html"),
      text: decodePage(readFileSync(join(folder, path))),
    }));
}
