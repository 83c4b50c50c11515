import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { oneFailed, onePassed, tallyOf } from "./tally.ts";
import type { Tally } from "./tally.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Hundreds of workers and programs load the same modules: what Node made of them is kept. */
const compiled = join(root, "node_modules", ".cache", "node-compiled");

/** Where a stage's output goes. */
export type Log = (text: string) => void;

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs one of the project's programs to its end, without a standard input; its output goes to `log` as it comes. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, log = () => {} }: { readonly env?: Record<string, string>; readonly log?: Log } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        const text = chunk.toString("utf8");
        output += text;
        log(text);
      });
    }
    child.once("error", (error) => resolve({ code: null, output: `${output}\n${error.message}` }));
    child.once("close", (code) => resolve({ code, output }));
  });
}

/** A stage that is one check: it passes when the program ends with 0. Its output is shown when it does not. */
export async function check(log: Log, command: string, args: readonly string[]): Promise<Tally> {
  const ended = await run(command, args);
  if (ended.code === 0) return onePassed;
  log(`${ended.output.trimEnd()}\n`);
  return oneFailed;
}

/** A stage that is a run of Vitest: every test counts. */
export async function vitest(
  log: Log,
  config: string,
  filters: readonly string[],
  env: Record<string, string> = {},
): Promise<Tally> {
  const report = join(mkdtempSync(join(tmpdir(), "docketwatch-tests-")), "report.json");
  const ended = await run(
    "vitest",
    [
      "run",
      "--root=.",
      `--config=${config}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...filters,
    ],
    { env: { ...env, NO_COLOR: "1" }, log },
  );
  try {
    return tallyOf(JSON.parse(readFileSync(report, "utf8")), ended.code);
  } catch (error) {
    log(`Vitest left no report: ${String(error)}\n`);
    return oneFailed;
  }
}
