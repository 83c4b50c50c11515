import type { Attachment } from "../../docket/docket.ts";
import { cellsOf, elementsIn, textOf, textStart } from "../dom.ts";
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
    partId ??= partIdOf(row);
    const attachment = readAttachment(cells);
    if (attachment) attachments.push(attachment);
    else if (!/^(?:Document\b|$)/.test(textStart(row, 40)))
      doubts.push(`document not read: ${textOf(row).slice(0, 300)}`);
  }
  return { attachments, partId, doubts };
}

function readAttachment(cells: readonly Element[]): Attachment | null {
  const at = cells.findIndex((cell) => /^\d{1,5}$/.test(textOf(cell)));
  const numberCell = cells[at];
  if (!numberCell) return null;
  const after = cells.slice(at);
  const documents = after.map(documentIn);
  const linked = documents.findIndex((found) => found.link !== null || found.restricted);
  // Number, link, description; a table without links may have no cell for them, and the number itself can be the link.
  const described = linked > 0 ? linked + 1 : linked < 0 && after.length > 3 ? 2 : 1;
  const descriptionCell = after[described];
  return {
    attachmentNumber: Number(textOf(numberCell)),
    description: descriptionCell ? textOf(descriptionCell) : "",
    pacerDocId: documents.find((found) => found.link !== null)?.link?.pacerDocId ?? null,
    freeUrl: null,
    pageCount: null,
    fileSizeBytes: null,
  };
}

/** "6828943 14732033 2 69092": filing, document, pages, bytes. */
function partIdOf(row: Element): string | null {
  for (const box of elementsIn(row, "INPUT")) {
    if (box.getAttribute("name") !== "md") continue;
    return /^(\d{1,15}) /.exec(box.getAttribute("value")?.trim() ?? "")?.[1] ?? null;
  }
  return null;
}
