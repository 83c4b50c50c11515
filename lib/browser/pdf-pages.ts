import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextItem as PdfItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api";
import type { PageText, TextItem } from "../documents/page-text.ts";

/** An order is never longer; a longer file is a record of many documents, or means harm. */
export const MOST_PAGES = 500;
/** Runs of letters of one page. A page full of small print has some 3,000. */
const MOST_ITEMS = 20_000;
/** Runs of all pages together. Five hundred full pages of an opinion have less. */
const MOST_ITEMS_IN_ALL = 600_000;
/** Letters of one run. */
const LONGEST_RUN = 2_000;

/** Hands out the text of a document's pages, one after another. A page that cannot be read is handed out as failed. */
export async function* pagesOf(pdf: PDFDocumentProxy): AsyncGenerator<PageText> {
  let left = MOST_ITEMS_IN_ALL;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(pdf, number, Math.min(MOST_ITEMS, left));
    left = Math.max(0, left - page.items.length);
    yield page;
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number, most: number): Promise<PageText> {
  const nothing = { number, width: 612, height: 792, items: [], cut: false, failed: true };
  try {
    const page = await pdf.getPage(number);
    const text = await textOf(page, number, most);
    page.cleanup();
    return text;
  } catch {
    return nothing;
  }
}

async function textOf(page: PDFPageProxy, number: number, most: number): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{
    readonly items: readonly (PdfItem | TextMarkedContent)[];
  }>;
  const items: TextItem[] = [];
  let seen = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { number, width, height, items, cut: false, failed: false };
    for (const item of value.items) {
      if (!("str" in item)) continue;
      const placed = placedItem(item, transform);
      if (placed) items.push(placed);
    }
    seen += value.items.length;
    if (seen > most) {
      // The rest is not waited for: the worker stops working on this page.
      void reader.cancel(new Error("enough")).catch(() => undefined);
      return { number, width, height, items: items.slice(0, most), cut: true, failed: false };
    }
  }
}

/** A run in points from the page's upper left corner; null for blanks and for what runs aslant, as watermarks do. */
function placedItem({ str, transform, width }: PdfItem, page: readonly number[]): TextItem | null {
  if (str.trim() === "") return null;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiplied(page, transform as readonly number[]);
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const angle = Math.round(degrees / 90) * 90;
  if (Math.abs(degrees - angle) > 12 || ![a, b, c, d, e, f, width].every(Number.isFinite)) return null;
  const scale = Math.hypot(page[0] ?? 1, page[1] ?? 0);
  return {
    text: str.slice(0, LONGEST_RUN),
    x: e,
    y: f,
    width: width * scale,
    size: Math.hypot(c, d),
    angle: (angle + 360) % 360,
  };
}

/** The product of two affine maps, each [a b c d e f]. */
function multiplied(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
