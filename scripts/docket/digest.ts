import { instant, instantFromMs, isInstant, type Instant } from "../../lib/calendar/date.ts";
import { exporterById, exporters } from "../../lib/exporters/registry.ts";
import type { Exporter } from "../../lib/exporters/exporter.ts";
import { digestOfLooks, type Look } from "./digest-of-looks.ts";
import { dateOption, readOptions } from "./options.ts";
import { checkFiles, readingOf, readSaved, type Reading } from "./read-page.ts";
import { UsageError } from "./usage-error.ts";
import { checkTarget, writeWhole } from "./write-whole.ts";

const options = {
  from: { type: "string" },
  to: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  "as-of": { type: "string" },
  restricted: { type: "boolean" },
  source: { type: "string" },
  court: { type: "string" },
  url: { type: "string" },
} as const;

/** `digest`: saved pages of one or more dockets, written as the digest of a period. */
export async function digest(args: readonly string[]): Promise<void> {
  const { values, positionals: files } = readOptions("digest", args, options, true);
  if (files.length === 0) throw new UsageError("digest: no FILE is named");
  const from = dateOption("from", values.from);
  const to = dateOption("to", values.to);
  if (to < from) throw new UsageError(`digest: --to ${to} lies before --from ${from}`);
  const exporter = exporterOf(values.format);
  if (values.out === undefined || values.out === "") throw new UsageError("digest: --out PATH is missing");
  const asOf = asOfOption(values["as-of"]);
  const reading = readingOf(values);
  checkFiles(files);
  checkTarget(values.out);
  const looks: Look[] = [];
  for (const file of files) looks.push(...(await looksAt(file, reading)));
  const made = digestOfLooks(looks, { from, to, asOf, exportRestricted: values.restricted ?? false });
  writeWhole(values.out, exporter.write(made));
}

function exporterOf(format: string | undefined): Exporter {
  const ids = exporters.map(({ id }) => id).join(", ");
  if (format === undefined) throw new UsageError(`digest: --format is missing (one of ${ids})`);
  const exporter = exporterById(format);
  if (!exporter) throw new UsageError(`digest: --format ${format} is not one of ${ids}`);
  return exporter;
}

/** The moment that stands in the digest. The clock is read here and nowhere else. */
function asOfOption(text: string | undefined): Instant {
  if (text === undefined) return instantFromMs(Date.now());
  const full = /\.\d{3}Z$/.test(text) ? text : text.replace(/Z$/, ".000Z");
  if (!isInstant(full)) throw new UsageError(`--as-of ${text} is no UTC instant like 2017-07-07T22:00:00.000Z`);
  return instant(full);
}

/** A digest that left a page out would look complete: a file that is no docket stops it. */
async function looksAt(file: string, reading: Reading): Promise<Look[]> {
  const outcome = await readSaved(file, reading);
  if (!outcome.ok) throw new UsageError(`${file} is no docket: ${outcome.reason}`);
  return [outcome.snapshot, ...(outcome.others ?? [])].map((snapshot) => ({ file, snapshot }));
}
