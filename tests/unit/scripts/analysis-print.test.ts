import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analysisPrint } from "@/scripts/build/analysis-print.ts";

let root: string;
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "docketwatch-print-"));
  put("lib/tags/rules/verbs.ts", "one\ntwo\n");
  put("lib/matters/hamama/known-2017.ts", "record\n");
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ["a rule", "lib/tags/rules/verbs.ts"],
  ["a built-in record", "lib/matters/hamama/known-2017.ts"],
  ["a rule that comes new", "lib/deadlines/rules/new.ts"],
])("a change of %s is another reading", (_what, file) => {
  const before = analysisPrint(root);
  expect(before).toMatch(/^[0-9a-f]{12}$/);
  put(file, "another\n");
  expect(analysisPrint(root)).not.toBe(before);
});

test("line ends of another system, and code that reads no entry, are none", () => {
  const before = analysisPrint(root);
  put("lib/tags/rules/verbs.ts", "one\r\ntwo\r\n");
  put("lib/exporters/csv.ts", "another\n");
  put("components/x.tsx", "another\n");
  expect(analysisPrint(root)).toBe(before);
});

test("the background's analysis bears it", () => {
  expect(analysisPrint(".")).not.toBe(analysisPrint(root));
  expect(readFileSync("entrypoints/background/app.ts", "utf8")).toMatch(/rulesVersion: `[^`]*ANALYSIS_PRINT/);
  expect(readFileSync("wxt.config.ts", "utf8")).toContain('"import.meta.env.ANALYSIS_PRINT"');
});
