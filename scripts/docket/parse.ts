import type { Docket, DocketEntry, DocumentMenu } from "../../lib/docket/docket.ts";
import type { ParseOutcome } from "../../lib/sources/source.ts";
import { readOptions } from "./options.ts";
import type { Output } from "./output.ts";
import { checkFiles, readingOf, readSaved } from "./read-page.ts";
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
    await output.line(lineOf(file, await readSaved(file, reading)));
  }
}

function lineOf(file: string, outcome: ParseOutcome) {
  if (!outcome.ok) {
    return outcome.menu ? menuLine(file, outcome.menu) : { file, ok: false, reason: outcome.reason };
  }
  const { sourceId, docket, completeness, criteria, problems } = outcome.snapshot;
  const others = outcome.others ?? [];
  if (others.length === 0)
    return { file, ok: true, source: sourceId, docket: inOrder(docket), completeness, criteria, problems };
  const dockets = [docket, ...others.map((other) => other.docket)].map(inOrder);
  const allProblems = [...problems, ...others.flatMap((other) => other.problems)];
  return { file, ok: true, source: sourceId, dockets, completeness, criteria, problems: allProblems };
}

/** A list of an entry's documents: no docket and no entry, but what identifies the entry, and its attachments. */
function menuLine(file: string, { sourceId, attachments, problems, ...entry }: DocumentMenu) {
  return {
    file,
    ok: true,
    source: sourceId,
    ...entry,
    attachments: attachments.map(({ attachmentNumber, description, pageCount, fileSizeBytes, pacerDocId }) => ({
      attachmentNumber,
      description,
      pageCount,
      fileSizeBytes,
      pacerDocId,
      pacerSeqNo: entry.pacerSeqNo,
    })),
    problems,
  };
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
