import { type DocumentLink, documentLink } from "../cmecf-district/links.ts";
import { cellsOf, rowsOf } from "../dom/tables.ts";
import { textOf, textStart } from "../dom/text.ts";
import { around, elementsIn } from "../dom/walk.ts";

/** A document as one row of a menu lists it. */
export interface MenuRow {
  /** As printed; null for a main document whose number the court leaves out. */
  readonly number: number | null;
  readonly isMain: boolean;
  readonly description: string;
  readonly link: DocumentLink | null;
  readonly pageCount: number | null;
  readonly fileSizeBytes: number | null;
  /** The entry's number as the row's selection box repeats it. */
  readonly entryNumber: string | null;
}

/** How a menu counts: "parts" count the main document as the first, everywhere and always. */
export interface MenuTable {
  readonly rows: readonly MenuRow[];
  readonly countsParts: boolean;
  readonly doubts: readonly string[];
}

const MENU_TITLE = /^(?:document selection menu|select the document you wish to view)\b/i;
const TITLES_TRIED = 40;
const PART_HEADER = /^part$/i;
const DOCUMENT_NUMBER = /^document number\s?:\s*(\d{0,7})$/i;
const MAIN_DOCUMENT = /^main document$/i;
const NUMBER = /^\d{1,6}$/;
const PAGES = /^(\d[\d,]{0,8})\s?(?:pages?|pgs?\.?)$/i;
const SIZE = /^\d[\d.,]{0,12}\s?(?:bytes|[kmgt]?b)$/i;
/** "document_43_2" = "8626123-41449-4": the entry's number, the row; document, bytes, pages. */
const BOX_NAME = /^(?:document|attachment)_(\d{1,7})_\d{1,6}$/;
const BOX_VALUE = /^\d{1,15}-(\d{1,15})-(\d{1,9})$/;

/** True if a page is a list of the documents of an entry, and not one of these documents. */
export function isMenu(page: Document): boolean {
  const paragraphs = page.getElementsByTagName("p");
  for (let at = 0; at < Math.min(paragraphs.length, TITLES_TRIED); at++) {
    const paragraph = paragraphs[at];
    if (paragraph && MENU_TITLE.test(textStart(paragraph, 60))) return menuTableOf(page) !== null;
  }
  return false;
}

/** The table that lists the documents: the innermost one around the first link to a document. */
function menuTableOf(page: Document): Element | null {
  for (const anchor of page.getElementsByTagName("a")) {
    if (documentLink(anchor)?.documentId) return around(anchor, "TABLE", page);
  }
  return null;
}

/** Reads the rows of a menu. */
export function* readMenu(page: Document): Generator<void, MenuTable, void> {
  const rows: MenuRow[] = [];
  const doubts: string[] = [];
  let countsParts = false;
  for (const row of rowsOf(menuTableOf(page) ?? page.body)) {
    yield;
    const cells = cellsOf(row);
    if (PART_HEADER.test(textStart(cells[0] ?? row, 12))) countsParts = true;
    const read = readRow(row, cells);
    if (read) rows.push(read);
    else if (elementsIn(row, "A").some((anchor) => documentLink(anchor)?.documentId)) {
      doubts.push(`document not read: ${textOf(row).slice(0, 300)}`);
    }
  }
  return { rows: withMain(rows, countsParts), countsParts, doubts };
}

function readRow(row: Element, cells: readonly Element[]): MenuRow | null {
  const texts = cells.map((cell) => textOf(cell));
  const label = texts.findIndex((text) => DOCUMENT_NUMBER.test(text));
  const at = texts.findIndex((text, index) => index > label && NUMBER.test(text));
  const printed = label < 0 ? texts[at] : DOCUMENT_NUMBER.exec(texts[label] ?? "")?.[1] || texts[at];
  const link = linkIn(row);
  if (label < 0 && (at < 0 || (link === null && at > 1))) return null;
  const rest = texts.slice(Math.max(label, at) + 1);
  const box = boxIn(row);
  const sizes = measuresIn(rest);
  if (link === null && sizes.pageCount === null && sizes.description === "") return null;
  return {
    number: printed ? Number(printed) : null,
    isMain: label >= 0,
    description: label >= 0 ? "" : sizes.description,
    link,
    pageCount: sizes.pageCount,
    fileSizeBytes: box?.bytes ?? null,
    entryNumber: box?.entryNumber ?? null,
  };
}

/** The link to the document; what other extensions put beside it leads elsewhere. */
function linkIn(row: Element): DocumentLink | null {
  for (const anchor of elementsIn(row, "A")) {
    const link = documentLink(anchor);
    if (link?.documentId) return link;
  }
  return null;
}

/** Description, pages and size stand in this order at the end of a row; a restricted document has no pages. */
function measuresIn(texts: readonly string[]): { readonly description: string; readonly pageCount: number | null } {
  const rest = [...texts];
  const hasSize = SIZE.test(rest.at(-1) ?? "");
  if (hasSize) rest.pop();
  const pages = PAGES.exec(rest.at(-1) ?? "")?.[1];
  if (pages !== undefined || hasSize) rest.pop();
  const description = rest.filter((text) => text !== "").join(" ");
  return { description, pageCount: pages === undefined ? null : Number(pages.replaceAll(",", "")) };
}

/** What the row's selection box says: the only place with the exact size. */
function boxIn(row: Element): { readonly entryNumber: string | null; readonly bytes: number | null } | null {
  for (const input of elementsIn(row, "INPUT")) {
    const name = (input.getAttribute("name") ?? "").trim();
    if (!/^(?:document|attachment)_/.test(name)) continue;
    const number = BOX_NAME.exec(name)?.[1];
    const bytes = Number(BOX_VALUE.exec((input.getAttribute("value") ?? "").trim())?.[1] ?? 0);
    return { entryNumber: number === undefined || Number(number) === 0 ? null : number, bytes: bytes || null };
  }
  return null;
}

/**
 * Marks the main document where no label does: part 1, or the first row. A first row that begins a run of attachment
 * numbers ("2, 3, 4") is none: that viewer is not shown the main document.
 */
function withMain(rows: readonly MenuRow[], countsParts: boolean): readonly MenuRow[] {
  const [first, second] = rows;
  if (!first || rows.some((row) => row.isMain)) return rows;
  const beginsRun = (first.number ?? 0) > 1 && (second?.number ?? 0) > (first.number ?? 0);
  const isMain = MAIN_DOCUMENT.test(first.description) || (countsParts ? first.number === 1 : !beginsRun);
  // A selection box for the main document names the entry: "document_43_0"; without one its own number does.
  return isMain && !isAttachmentBox(first) ? [{ ...first, isMain: true, description: "" }, ...rows.slice(1)] : rows;
}

/** In the newest menus only the main document stands under the label; a row with a box and no label is an attachment. */
function isAttachmentBox(row: MenuRow): boolean {
  return row.fileSizeBytes !== null && !MAIN_DOCUMENT.test(row.description);
}
