import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { pagesOf } from "@/lib/browser/pdf-pages.ts";
import { readingOptions } from "@/lib/browser/pdf-options.ts";
import type { ExpectedDocument } from "@/lib/documents/identity.ts";
import { readDocument, readPage, type ReadPage } from "@/lib/documents/read-pages.ts";

export const expectedOrder: ExpectedDocument = {
  docketNumber: "2:17-cv-11910",
  documentNumber: "87",
  attachmentNumber: null,
};

export async function pagesOfPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  // pdf.js takes the bytes away for its worker.
  const task = getDocument(readingOptions(bytes.slice()));
  try {
    const document = await task.promise;
    const pages: ReadPage[] = [];
    for await (const page of pagesOf(document)) pages.push(readPage(page));
    return pages;
  } finally {
    await task.destroy();
  }
}

/** A PDF read as the extension reads it, with pdf.js in this process. */
export async function readPdf(bytes: Uint8Array, expected: Partial<ExpectedDocument> = {}) {
  return readDocument(await pagesOfPdf(bytes), { ...expectedOrder, ...expected });
}
