/**
 * Starts one of the project's programs with the Node it needs.
 * Runs on any Node ≥ 20: installs the dependencies when they are missing or older than the lockfile
 * (one of them is Node itself), then hands over to `scripts/<name>.ts`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const installed = join(root, "node_modules", ".package-lock.json");

function isInstalled() {
  if (!existsSync(node) || !existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

function install() {
  process.stderr.write("Installing dependencies (once) …\n");
  const tried = () =>
    spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    }).status === 0;
  // Once more: npm stumbles now and then over folders of an older installation that it is clearing away.
  if (!tried() && !tried()) {
    process.stderr.write("The dependencies could not be installed: is there a network, and does `npm ci` work here?\n");
    process.exit(2);
  }
}

if (!isInstalled()) install();
const [program = "", ...args] = process.argv.slice(2);
// npm goes to the project's folder first; the files that the command line names lie where the caller stands.
const isCommandLine = program === "docket" && process.env.npm_lifecycle_event === program;
const separator = process.platform === "win32" ? ";" : ":";
const run = spawnSync(
  node,
  ["--disable-warning=ExperimentalWarning", join(root, "scripts", `${program}.ts`), ...args],
  {
    stdio: "inherit",
    cwd: (isCommandLine && process.env.INIT_CWD) || process.cwd(),
    env: {
      ...process.env,
      PATH: `${join(root, "node_modules", ".bin")}${separator}${dirname(node)}${separator}${process.env.PATH}`,
    },
  },
);
process.exit(run.status ?? 1);
