import { readTagLine, tagLines, type TagLine } from "../../lib/app/tag-lines.ts";
import { builtInMatters, matterById } from "../../lib/matters/registry.ts";
import { jsonLines, refusedByLine } from "./json-lines.ts";
import { readOptions } from "./options.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./usage-error.ts";

/** `tag`: the docket entries of standard input with all that is computed for them. */
export async function tag(args: readonly string[], input: AsyncIterable<Uint8Array | string>, output: Output) {
  const { values } = readOptions("tag", args, { matter: { type: "string" } });
  const matter = values.matter === undefined ? null : matterById(builtInMatters, values.matter);
  if (values.matter !== undefined && matter === null) {
    throw new UsageError(`--matter ${values.matter} is not one of ${builtInMatters.map(({ id }) => id).join(", ")}`);
  }
  // Entries of one docket explain each other, and may stand anywhere: the last line must be known before the first is told.
  const lines: TagLine[] = [];
  for await (const { number, value } of jsonLines(input)) lines.push(refusedByLine(number, () => readTagLine(value)));
  for (const line of tagLines(lines, matter)) {
    if (output.closed) return;
    await output.line(line);
  }
}
