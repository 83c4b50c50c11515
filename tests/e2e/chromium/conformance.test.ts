import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "docketwatch-foreign-"));
afterAll(() => rmSync(folder, { recursive: true }));

function conformance(of: string) {
  const args = [join(root, "scripts/conformance.ts"), of, "--browser", "chromium"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return { status, told: stdout + stderr };
}

test("the comparison of a foreign folder in a browser ends with 0 only if all was compared and is equal", () => {
  const put = (name: string, expected: unknown) => {
    const kind = join(folder, name);
    mkdirSync(kind, { recursive: true });
    cpSync(join(root, "tests/fixtures/cmecf-district/habeas-full/page.html"), join(kind, "page.html"));
    if (expected !== undefined) writeFileSync(join(kind, "page.json"), JSON.stringify(expected));
  };
  // Whatever is not said is not compared: the number of entries always is.
  put("empty/kind", { docket_number: "1:00-cv-00001", docket_entries: [] });
  const different = conformance(join(folder, "empty"));
  expect(different).toMatchObject({
    status: 1,
    told: expect.stringContaining("differ and are not reviewed") as unknown,
  });
  put("lonely/kind", undefined);
  expect(conformance(join(folder, "lonely"))).toMatchObject({
    status: 2,
    told: expect.stringContaining("there is no JSON beside it") as unknown,
  });
  mkdirSync(join(folder, "equal"));
  writeFileSync(join(folder, "equal/blank.html"), "<p>nothing</p>");
  writeFileSync(join(folder, "equal/blank.json"), "{}");
  expect(conformance(join(folder, "equal"))).toMatchObject({
    status: 0,
    told: expect.stringContaining("Everything is equal or reviewed") as unknown,
  });
  writeFileSync(join(folder, "equal/other.html"), "<p>nothing</p>");
  expect(conformance(join(folder, "equal"))).toMatchObject({
    status: 1,
    told: expect.stringContaining("1 saved file") as unknown,
  });
});
