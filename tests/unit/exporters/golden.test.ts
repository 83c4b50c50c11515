import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildDigest } from "@/lib/digest/build.ts";
import { exporters } from "@/lib/exporters/registry.ts";
import { emptyWeek, fullWeek } from "../digest/week.ts";

/**
 * One golden file per exporter. To rewrite them after a wanted change:
 * `UPDATE_GOLDEN=1 npm run unit -- tests/unit/exporters/golden.test.ts`, then read the difference before committing it.
 * A missing golden file fails.
 */
const rewrite = process.env["UPDATE_GOLDEN"] === "1";

describe.each(exporters)("$id", (exporter) => {
  test.each([
    ["week", fullWeek],
    ["empty-week", emptyWeek],
  ])("%s", (name, input) => {
    const golden = new URL(`../../fixtures/digest/${name}.${exporter.extension}`, import.meta.url);
    const written = exporter.write(buildDigest(input()));
    if (rewrite) writeFileSync(golden, written);
    expect(existsSync(golden), `${golden.pathname} is missing`).toBe(true);
    expect(written).toBe(readFileSync(golden, "utf8"));
  });
});
