import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("through npm, files are looked for where the caller stands", () => {
  const folder = mkdtempSync(join(tmpdir(), "docketwatch-caller-"));
  try {
    writeFileSync(join(folder, "page.html"), "<html><body>no docket</body></html>");
    const run = (env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, [join(root, "scripts", "run.mjs"), "docket", "parse", "page.html"], {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, INIT_CWD: folder, ...env },
      });
    expect(run({ npm_lifecycle_event: "docket" })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('"ok":false'),
    });
    expect(run({ npm_lifecycle_event: "test" })).toMatchObject({ status: 2, stdout: "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
