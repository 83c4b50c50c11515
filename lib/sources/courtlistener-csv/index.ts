import Papa from "papaparse";
import { courtById } from "../../docket/courts.ts";
import type { DocketEntry, DocketSnapshot, ParseProblem } from "../../docket/docket.ts";
import { readRestEntry } from "../courtlistener-rest/entry.ts";
import type { RestDocument, RestEntry } from "../courtlistener-rest/schema.ts";
import { docketOf } from "../blank.ts";
import { inSlices, type Steps } from "../slices.ts";
import type { TextContext, TextFile, TextOutcome, TextSource } from "../text-source.ts";
import { columnsOf } from "./columns.ts";

const ID = "courtlistener-csv";
/** "hamama-v-adducci.mied.4214664.2024-01-01.csv": court, and CourtListener's id of the docket. */
const FILE_NAME = /\.([a-z0-9]{2,15})\.(\d{1,12})\.[\d-]{8,20}[^.]{0,10}\.csv$/i;
const STORED_NAME = /gov\.uscourts\.([a-z0-9]{2,15})\.(\d{1,12})[./]/;

/**
 * The CSV that CourtListener gives of a docket: one row per document, so that entries without documents are not in it.
 * @see sources specification, section 6.5
 */
export const courtListenerCsv: TextSource = {
  id: ID,
  name: "CourtListener docket entries (CSV)",
  claims(text) {
    const header = text.slice(0, 4_000).split(/\r?\n/, 1)[0] ?? "";
    return /(?:^|[,"_])entry_number\b/.test(header) && /^\uFEFF?["\w]/.test(header) && header.includes(",");
  },
  read: (file, context, slices) => inSlices(readCsv(file, context), slices),
};

function* readCsv(file: TextFile, context: TextContext): Steps<TextOutcome> {
  const { data, errors } = Papa.parse<readonly string[]>(file.text.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
  const [header, ...rows] = data;
  const columns = columnsOf(header ?? []);
  if (typeof columns === "string") return { ok: false, reason: columns };
  const problems: ParseProblem[] = errors
    .slice(0, 20)
    .map(({ row, message }) => ({ where: `row ${row ?? 0}`, text: message }));
  const entries = new Map<string, { readonly entry: RestEntry; readonly documents: RestDocument[] }>();
  for (const [index, row] of rows.entries()) {
    yield;
    if (row.length < columns.count) {
      problems.push({ where: `row ${index + 2}`, text: `too few columns: ${row.join(" | ").slice(0, 400)}` });
      if (columns.entryOf(row).description === null) continue;
    }
    const entry = columns.entryOf(row);
    const key = String(entry.id ?? `${entry.entry_number ?? ""} ${entry.date_filed ?? ""} ${entry.description ?? ""}`);
    const known = entries.get(key) ?? { entry, documents: [] };
    entries.set(key, known);
    known.documents.push(columns.documentOf(row));
  }
  if (entries.size === 0) return { ok: false, reason: "The file lists no entry." };
  return { ok: true, snapshots: [snapshotOf(file, context, [...entries.values()], problems)], problems: [] };
}

function snapshotOf(
  file: TextFile,
  context: TextContext,
  rows: readonly { readonly entry: RestEntry; readonly documents: readonly RestDocument[] }[],
  problems: ParseProblem[],
): DocketSnapshot {
  const [, namedCourt, docketId] = FILE_NAME.exec(file.name ?? "") ?? [];
  const stored = rows
    .flatMap(({ documents }) => documents)
    .map(({ filepath_local, filepath_ia }) => STORED_NAME.exec(`${filepath_local ?? ""} ${filepath_ia ?? ""}`))
    .find(Boolean);
  const court = courtById(stored?.[1] ?? "") ?? courtById(namedCourt ?? "") ?? courtById(context.courtId ?? "");
  if (!court) problems.push({ where: "header", text: "nothing says which court the file is about" });
  if (!context.docketNumber) problems.push({ where: "header", text: "the file does not print the docket number" });
  const entries: DocketEntry[] = rows.map(({ entry, documents }, index) => {
    const read = readRestEntry(entry, documents);
    if (read.dateFiled === null)
      problems.push({ where: `entry ${index + 1}`, text: `no date: ${read.docketText}`.slice(0, 400) });
    return read;
  });
  const docket = docketOf({
    courtId: court?.id ?? "unknown",
    docketNumber: context.docketNumber ?? "",
    pacerCaseId: stored?.[2] ?? null,
    courtListenerId: docketId ?? null,
    entries,
  });
  return { sourceId: ID, docket, completeness: "partial", criteria: "entries with documents only", problems };
}
