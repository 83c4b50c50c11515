import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { noticesOf } from "@/scripts/licenses/notices.ts";

const root = resolve(import.meta.dirname, "../../..");

test("the notices that the extension carries are those of what is installed (if not: npm run licenses)", () => {
  const written = readFileSync(resolve(root, "public/licenses/libraries.txt"), "utf8");
  expect(written).toBe(noticesOf(root));
  for (const name of ["preact", "valibot", "re2js", "d3-scale", "idb"]) {
    expect(written).toMatch(new RegExp(`^${name} \\d`, "m"));
  }
});
