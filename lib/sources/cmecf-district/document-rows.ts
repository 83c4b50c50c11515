import type { DocketEntry } from "../../docket/docket.ts";
import { cellsOf } from "../dom/tables.ts";
import { textOf } from "../dom/text.ts";
import { elementsIn } from "../dom/walk.ts";
import { attachmentOf } from "../blank.ts";

/** A document of an entry as a row to tick lists it; 0 is the main document. */
interface ListedDocument {
  readonly seqNo: string;
  readonly number: number;
  readonly description: string;
  readonly pageCount: number | null;
  readonly fileSizeBytes: number | null;
}

const BOX = 'input[name^="document_"]';
/** "document_321020_57_2": the case, the entry, the document. */
const BOX_NAME = /^document_\d{1,12}_(\d{1,12})_(\d{1,4})$/;
/** "8117526-1074119-64": the document's serial, its bytes, its pages. */
const BOX_VALUE = /^\d{1,15}-(\d{1,15})-(\d{1,9})$/;

/**
 * The documents that a row between entries lists where several can be opened at once: their pages and sizes are printed
 * nowhere else on a docket. Empty for any other row.
 */
export function listedDocuments(row: Element): readonly ListedDocument[] {
  if (row.querySelector(BOX) === null) return [];
  return elementsIn(row, "INPUT").flatMap((box) => {
    const [, seqNo, number] = BOX_NAME.exec((box.getAttribute("name") ?? "").trim()) ?? [];
    if (seqNo === undefined || number === undefined) return [];
    const [, bytes, pages] = BOX_VALUE.exec((box.getAttribute("value") ?? "").trim()) ?? [];
    return [
      {
        seqNo,
        number: Number(number),
        description: describedBeside(box, number),
        pageCount: Number(pages ?? 0) || null,
        fileSizeBytes: Number(bytes ?? 0) || null,
      },
    ];
  });
}

/** The cell after the one that repeats the number. */
function describedBeside(box: Element, number: string): string {
  const row = box.closest("tr");
  const cells = row ? cellsOf(row).map((cell) => textOf(cell)) : [];
  const at = cells.indexOf(number);
  return at < 0 ? "" : (cells[at + 1] ?? "");
}

/** An entry with what such a row says of its own documents; documents of another entry are left. */
export function withDocuments(entry: DocketEntry, listed: readonly ListedDocument[]): DocketEntry {
  const own = listed.filter(({ seqNo }) => seqNo === entry.pacerSeqNo);
  const main = own.find(({ number }) => number === 0);
  const attachments = own.filter(({ number }) => number > 0);
  if (own.length === 0) return entry;
  const known = new Map(entry.attachments.map((attachment) => [attachment.attachmentNumber, attachment]));
  for (const { number, description, pageCount, fileSizeBytes } of attachments) {
    const present = known.get(number) ?? attachmentOf(number, { description });
    known.set(number, { ...present, pageCount, fileSizeBytes });
  }
  return {
    ...entry,
    pageCount: main?.pageCount ?? entry.pageCount,
    fileSizeBytes: main?.fileSizeBytes ?? entry.fileSizeBytes,
    attachments: [...known.values()].toSorted((a, b) => a.attachmentNumber - b.attachmentNumber),
  };
}
