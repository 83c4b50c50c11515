import type { Attachment } from "../../docket/docket.ts";
import { cellsOf } from "../dom/tables.ts";
import { textOf, textStart } from "../dom/text.ts";
import { elementsIn } from "../dom/walk.ts";
import { documentIn } from "./links.ts";
import { rowsInFrames } from "./tables.ts";

/** The documents of one filing, as the table below its entry lists them. */
export interface DocumentTable {
  readonly attachments: readonly Attachment[];
  /** The filing's id, which every selection box of the table repeats. */
  readonly partId: string | null;
  /** Rows that could not be read. */
  readonly doubts: readonly string[];
}

/** Reads the table of documents below an entry: selection box, number, link, description, pages, size. */
export function readDocumentTable(table: Element): DocumentTable {
  const attachments: Attachment[] = [];
  const doubts: string[] = [];
  let partId: string | null = null;
  for (const row of rowsInFrames(table)) {
    const cells = cellsOf(row);
    if (cells.every((cell) => cell.tagName === "TH")) continue;
    const box = boxIn(row);
    partId ??= box?.partId ?? null;
    const attachment = readAttachment(cells, box);
    if (attachment) attachments.push(attachment);
    else if (!/^(?:Document\b|$)/.test(textStart(row, 40)))
      doubts.push(`document not read: ${textOf(row).slice(0, 300)}`);
  }
  return { attachments, partId, doubts };
}

function readAttachment(cells: readonly Element[], box: DocumentBox | null): Attachment | null {
  const at = cells.findIndex((cell) => /^\d{1,5}$/.test(textOf(cell)));
  const numberCell = cells[at];
  if (!numberCell) return null;
  const after = cells.slice(at);
  const documents = after.map(documentIn);
  const linked = documents.findIndex((found) => found.link !== null || found.restricted);
  // Number, link, description; a table without links may have no cell for them, and the number itself can be the link.
  const described = linked > 0 ? linked + 1 : linked < 0 && after.length > 3 ? 2 : 1;
  const [descriptionCell, pagesCell] = [after[described], after[described + 1]];
  return {
    attachmentNumber: Number(textOf(numberCell)),
    description: descriptionCell ? textOf(descriptionCell) : "",
    pacerDocId: documents.find((found) => found.link !== null)?.link?.pacerDocId ?? null,
    freeUrl: null,
    // Without a box for it, the table prints the pages behind the description, and the size rounded.
    pageCount: box?.pages ?? wholeNumber(pagesCell && textOf(pagesCell)),
    fileSizeBytes: box?.bytes ?? null,
  };
}

interface DocumentBox {
  readonly partId: string;
  readonly pages: number | null;
  readonly bytes: number | null;
}

/** "6828943 14732033 2 69092": filing, document, pages, bytes. */
const BOX_VALUE = /^(\d{1,15}) (?:\d{1,15} (\d{1,9}) (\d{1,15})$)?/;

function boxIn(row: Element): DocumentBox | null {
  for (const input of elementsIn(row, "INPUT")) {
    if (input.getAttribute("name") !== "md") continue;
    const [, partId, pages, bytes] = BOX_VALUE.exec(input.getAttribute("value")?.trim() ?? "") ?? [];
    return partId === undefined ? null : { partId, pages: wholeNumber(pages), bytes: wholeNumber(bytes) };
  }
  return null;
}

/** Null for none, and for zero, which courts write where they do not know. */
function wholeNumber(text = ""): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) || null : null;
}
