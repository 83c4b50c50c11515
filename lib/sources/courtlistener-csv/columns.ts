import type { RestDocument, RestEntry } from "../courtlistener-rest/schema.ts";

/** Where each value of a row stands. */
export interface Columns {
  /** Columns that a whole row has. */
  readonly count: number;
  entryOf(row: readonly string[]): RestEntry;
  documentOf(row: readonly string[]): RestDocument;
}

const PREFIX = /^(docket_?entry|recap_?document)[_.]?/;
const NEEDED = ["entry_number", "date_filed", "description"];
/** The first column that only a document has: names that both have (id, description) are the document's from there on. */
const OF_DOCUMENTS = new Set(["document_type", "document_number", "attachment_number", "pacer_doc_id", "is_available"]);

/** Reads the first line. A string says what is missing. */
export function columnsOf(header: readonly string[]): Columns | string {
  const entry = new Map<string, number>();
  const ofDocument = new Map<string, number>();
  let isPast = false;
  for (const [index, printed] of header.entries()) {
    const name = printed.trim().toLowerCase();
    const prefix = PREFIX.exec(name)?.[1] ?? "";
    const bare = name.replace(PREFIX, "");
    isPast ||= OF_DOCUMENTS.has(bare);
    const isDocument = prefix.startsWith("recap") || (prefix === "" && (isPast || entry.has(bare)));
    const columns = isDocument ? ofDocument : entry;
    if (!columns.has(bare)) columns.set(bare, index);
  }
  const missing = NEEDED.filter((name) => !entry.has(name));
  if (missing.length > 0) return `The file has no column ${missing.join(", ")}; CourtListener's table of entries has.`;
  return {
    count: header.length,
    entryOf: (row) => readEntry(valuesOf(entry, row)),
    documentOf: (row) => readDocument(valuesOf(ofDocument, row)),
  };
}

type Value = (name: string) => string | null;

function valuesOf(columns: ReadonlyMap<string, number>, row: readonly string[]): Value {
  return (name) => {
    const index = columns.get(name);
    return (index === undefined ? undefined : row[index]?.trim()) || null;
  };
}

function readEntry(value: Value): RestEntry {
  return {
    id: value("id"),
    docket: value("docket") ?? value("docket_id"),
    entry_number: value("entry_number"),
    date_filed: value("date_filed"),
    time_filed: value("time_filed"),
    pacer_sequence_number: value("pacer_sequence_number"),
    description: value("description"),
    recap_documents: null,
  };
}

function readDocument(value: Value): RestDocument {
  return {
    document_number: value("document_number"),
    attachment_number: value("attachment_number"),
    document_type: value("document_type"),
    pacer_doc_id: value("pacer_doc_id"),
    description: value("description"),
    is_sealed: /^true$/i.test(value("is_sealed") ?? ""),
    page_count: countOf(value("page_count")),
    file_size: countOf(value("file_size")),
    filepath_local: value("filepath_local"),
    filepath_ia: value("filepath_ia"),
  };
}

function countOf(text: string | null): number | null {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
