import { spawnSync } from "node:child_process";

/** The short name of the commit that a folder is at: "e2c1908". Of a copy without its history: "unknown". */
export function commitOf(folder: string): string {
  const { status, stdout } = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.trim() : "unknown";
}
