import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitOf } from "@/scripts/bench/commit.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "docketwatch-commit-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=Roe", "-c", "user.email=roe@example.org", ...args], { cwd: folder });

test("a measurement names the commit it was made at", () => {
  git("init", "-q");
  git("commit", "-q", "--allow-empty", "-m", "first");
  expect(commitOf(folder)).toBe(String(git("rev-parse", "--short", "HEAD")).trim());
});

test("a copy without its history is measured as well", () => {
  expect(commitOf(folder)).toBe("unknown");
});
