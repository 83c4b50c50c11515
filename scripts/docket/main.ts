import { readFileSync } from "node:fs";
import type { Writable } from "node:stream";
import { HELP } from "./help.ts";
import { Output } from "./output.ts";
import { UsageError } from "./usage-error.ts";

export interface Streams {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
}

type Command = (args: readonly string[], input: Streams["input"], output: Output) => Promise<void>;

/** Loaded when asked for: a count needs no HTML parser. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  parse: async () => (await import("./parse.ts")).parse,
  tag: async () => (await import("./tag.ts")).tag,
  deadlines: async () => (await import("./deadlines.ts")).deadlines,
  count: async () => (await import("./count.ts")).count,
  digest: async () => (await import("./digest.ts")).digest,
};

/** Runs one command. @returns the exit code */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const [name = "", ...rest] = args;
  const output = new Output(streams.output);
  try {
    if (name === "" || name === "help" || name === "--help" || name === "-h" || rest.includes("--help")) {
      await output.text(HELP);
    } else if (name === "--version") {
      await output.text(`${version()}\n`);
    } else {
      const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (!load) throw new UsageError(`there is no command ${name} (see: npm run -s docket -- help)`);
      const command = await load();
      await command(rest, streams.input, output);
    }
    await output.finished();
    return 0;
  } catch (error) {
    process.stderr.write(`${oneLine(error)}\n`);
    return 2;
  }
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `docket: ${message.replaceAll(/\s+/g, " ").trim()}`;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
