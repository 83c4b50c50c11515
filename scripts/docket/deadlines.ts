import { deadlineLine } from "../../lib/app/deadline-lines.ts";
import { changedLines } from "./json-lines.ts";
import { readOptions } from "./options.ts";
import type { Output } from "./output.ts";

/** `deadlines`: the lines of standard input with the dates that their texts state. */
export async function deadlines(args: readonly string[], input: AsyncIterable<Uint8Array | string>, output: Output) {
  readOptions("deadlines", args, {});
  await output.lines(await changedLines(input, deadlineLine));
}
