import { isIsoDate, type IsoDate } from "../../calendar/date.ts";
import type { Attachment, DocketEntry } from "../../docket/docket.ts";
import { normalisedDocumentId } from "../../docket/document-id.ts";
import { collapseWhitespace } from "../../docket/text.ts";
import { enteredDate } from "../printed-dates.ts";
import { attachmentOf, entryOf } from "../blank.ts";
import { plainText } from "../text/markup.ts";
import type { RestDocument, RestEntry } from "./schema.ts";

const STORAGE = "https://storage.courtlistener.com/";
/** The paths of RECAP's storage, without anything that leaves it. */
const STORED_PATH = /^\/?(recap\/[\w./-]{1,300}\.pdf)$/;

/** An entry with its documents, as CourtListener keeps them. */
export function readRestEntry(entry: RestEntry, documents: readonly RestDocument[]): DocketEntry {
  const docketText = plainText(entry.description ?? "");
  const dateFiled = dayOf(entry.date_filed);
  const number = textOf(entry.entry_number);
  const main = documents.find((each) => !isAttachment(each));
  const id = textOf(entry.id);
  return entryOf({
    documentNumber: number ?? (main ? textOf(main.document_number) : null),
    dateFiled,
    // A time is known only of entries that came from the court's feed: their date is that of entry.
    dateEntered: enteredDate(docketText) ?? (entry.time_filed ? dateFiled : null),
    docketText,
    shortText: collapseWhitespace(main?.description ?? "") || null,
    pacerDocId: main ? documentIdOf(main) : null,
    pacerSeqNo: textOf(entry.pacer_sequence_number),
    courtListenerRow: number !== null ? `entry-${number}` : id === null ? null : `minute-entry-${id}`,
    restricted: main?.is_sealed ?? false,
    freeUrl: main ? freeCopy(main) : null,
    pageCount: main?.page_count ?? null,
    fileSizeBytes: main?.file_size ?? null,
    attachments: documents.flatMap(attachmentsOf),
  });
}

function isAttachment(rest: RestDocument): boolean {
  return (
    String(rest.document_type ?? "") === "2" ||
    textOf(rest.attachment_number) !== null ||
    rest.document_type === "Attachment"
  );
}

function attachmentsOf(rest: RestDocument): Attachment[] {
  const number = Number(textOf(rest.attachment_number) ?? Number.NaN);
  if (!isAttachment(rest) || !Number.isInteger(number)) return [];
  return [
    attachmentOf(number, {
      description: collapseWhitespace(rest.description ?? ""),
      pacerDocId: documentIdOf(rest),
      freeUrl: freeCopy(rest),
      pageCount: rest.page_count,
      fileSizeBytes: rest.file_size,
    }),
  ];
}

/** ACMS courts have ids of another kind, which CourtListener keeps as they are. */
function documentIdOf(rest: RestDocument): string | null {
  const id = rest.pacer_doc_id?.trim() ?? "";
  return normalisedDocumentId(id) ?? (/^[\da-f]{8}-[\da-f-]{27}$/i.test(id) ? id : null);
}

function freeCopy({ filepath_local, filepath_ia }: RestDocument): string | null {
  const path = STORED_PATH.exec(filepath_local ?? "")?.[1];
  if (path !== undefined && !path.includes("..")) return STORAGE + path;
  const address = filepath_ia ?? "";
  return /^https:\/\/(?:www\.)?archive\.org\/download\/[\w./-]{1,300}$/.test(address) ? address : null;
}

/** A number or a text; null for nothing. */
export function textOf(value: number | string | null): string | null {
  const text = value === null ? "" : String(value).trim();
  return text === "" ? null : text;
}

export function dayOf(text: string | null): IsoDate | null {
  const day = (text ?? "").slice(0, 10);
  return isIsoDate(day) ? day : null;
}
