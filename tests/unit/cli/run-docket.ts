import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { main } from "@/scripts/docket/main.ts";
import { replayAddresses, replayPage } from "@/scripts/replay/site.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
export const nodeProgram = join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

export const docketProgram = join(root, "scripts", "docket.ts");

/** The fields of all commands' lines that tests look at; each command fills in its own. */
export interface ResultLine {
  readonly file: string;
  readonly ok: boolean;
  readonly reason: string;
  readonly source: string;
  readonly docket: {
    readonly courtId: string;
    readonly parties: readonly unknown[];
    readonly entries: readonly EntryLine[];
  };
  readonly dockets: readonly { readonly docketNumber: string }[];
  readonly attachments: readonly unknown[];
  readonly completeness: string;
  readonly problems: readonly unknown[];
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly deadlines: readonly unknown[];
  readonly date: string;
  readonly alternatives: readonly unknown[];
  readonly steps: readonly string[];
  readonly docket_id: string;
  readonly entry_number: string | null;
  readonly kind: string;
  readonly effects: readonly { readonly effect: string; readonly evidence: readonly unknown[] }[];
}

export interface EntryLine {
  readonly documentNumber: string | null;
  readonly dateFiled: string;
  readonly dateEntered: string | null;
  readonly docketText: string;
  readonly shortText: string | null;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Standard output as lines of JSON. */
  readonly lines: ResultLine[];
}

/** Runs the real command line in a process of its own. */
export function docket(args: readonly string[], stdin = "", env: Record<string, string> = {}): Promise<Ran> {
  return run(nodeProgram, ["--disable-warning=ExperimentalWarning", docketProgram, ...args], stdin, env);
}

/** The same command line in this process: one of its own takes a second to begin, which not every test needs. */
export async function docketHere(args: readonly string[], stdin = ""): Promise<Ran> {
  let out = "";
  let err = "";
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      out += chunk.toString("utf8");
      done();
    },
  });
  const [cwd, write] = [process.cwd(), process.stderr.write];
  process.chdir(folder);
  process.stderr.write = (text: string | Uint8Array) => {
    err += String(text);
    return true;
  };
  try {
    const code = await main(args, { input: Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]), output });
    return ranOf(code, out, err);
  } finally {
    process.stderr.write = write;
    process.chdir(cwd);
  }
}

/** The same through the starter that `npm run docket` calls. */
export function docketByNpm(args: readonly string[]): Promise<Ran> {
  return run(process.execPath, [join(root, "scripts", "run.mjs"), "docket", ...args], "", {});
}

function run(program: string, args: readonly string[], stdin: string, env: Record<string, string>): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd: folder, env: { ...process.env, ...env } });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdin.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", (code) => resolve(ranOf(code, out, err)));
    child.stdin.end(stdin);
  });
}

function ranOf(code: number | null, out: string, err: string): Ran {
  const lines = code === 0 && out.startsWith("{") ? out.trimEnd().split("\n").map(parseLine) : [];
  return { code, out, err, lines };
}

function parseLine(line: string): ResultLine {
  return JSON.parse(line) as ResultLine;
}

/** A folder for the files of one test file. */
export const folder = mkdtempSync(join(tmpdir(), "docketwatch-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const addresses = {
  district: replayAddresses.district,
  appeal: replayAddresses.appeal("17-2171"),
  courtListener: replayAddresses.courtListener,
};

/** A replayed page of the Hamama dockets as a browser would save it. */
export function putReplayed(
  name: string,
  page: keyof typeof addresses,
  asOf: string,
  design: "old" | "new" = "old",
): string {
  const { status, body } = replayPage(new URL(addresses[page]), { asOf, design }, "");
  if (status !== 200) throw new Error(`the replay has no page for ${page} as of ${asOf}`);
  return put(name, body);
}
