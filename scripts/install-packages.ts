import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { getuid } from "node:process";

/**
 * Installs packages of Debian or Ubuntu where that needs no question: with apt-get, as root. False where it cannot, or
 * where it failed.
 */
export function installDebianPackages(names: readonly string[], say: (line: string) => void): boolean {
  if (!existsSync("/usr/bin/apt-get") || getuid?.() !== 0) return false;
  say(`Installing ${names.join(", ")} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (args: string[]) => spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env }).status === 0;
  return run(["update", "-qq"]) && run(["install", "-y", "-qq", "--no-install-recommends", ...names]);
}
