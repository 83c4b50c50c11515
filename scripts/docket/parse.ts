import type { Docket, DocketEntry } from "../../lib/docket/docket.ts";
import type { ParseOutcome } from "../../lib/sources/source.ts";
import { readOptions } from "./options.ts";
import type { Output } from "./output.ts";
import { checkFiles, readingOf, readPage } from "./read-page.ts";
import { UsageError } from "./usage-error.ts";

/** `parse`: one line of JSON per saved page, in the order of the files. */
export async function parse(args: readonly string[], _input: unknown, output: Output): Promise<void> {
  const { values, positionals: files } = readOptions(
    "parse",
    args,
    { source: { type: "string" }, court: { type: "string" }, url: { type: "string" } },
    true,
  );
  if (files.length === 0) throw new UsageError("parse: no FILE is named");
  const reading = readingOf(values);
  checkFiles(files);
  for (const file of files) {
    if (output.closed) return;
    await output.line(lineOf(file, readPage(file, reading)));
  }
}

function lineOf(file: string, outcome: ParseOutcome) {
  if (!outcome.ok) return { file, ok: false, reason: outcome.reason };
  const { sourceId, docket, completeness, criteria, problems } = outcome.snapshot;
  return { file, ok: true, source: sourceId, docket: inOrder(docket), completeness, criteria, problems };
}

/** What identifies a docket first, its lists last, so that a line can be read by a person. */
function inOrder(docket: Docket) {
  const { courtId, docketNumber, caseName, dateFiled, parties, entries, ...rest } = docket;
  return { courtId, docketNumber, caseName, dateFiled, ...rest, parties, entries: entries.map(entryInOrder) };
}

function entryInOrder(entry: DocketEntry) {
  const { documentNumber, dateFiled, dateEntered, docketText, shortText, pacerDocId, pacerSeqNo, ...rest } = entry;
  return { documentNumber, dateFiled, dateEntered, docketText, shortText, pacerDocId, pacerSeqNo, ...rest };
}
