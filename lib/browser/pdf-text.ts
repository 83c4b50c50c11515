import { getDocument, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
// oxlint-disable-next-line import/default -- the build gives the address of the file in the package
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { PageText } from "../documents/page-text.ts";
import { failureOf, readingOptions } from "./pdf-options.ts";
import { MOST_PAGES, pagesOf } from "./pdf-pages.ts";

/** How long one file may be worked on. */
const MOST_MS = 60_000;

export interface PdfReading {
  readonly signal: AbortSignal;
  /** Called with each page, in order. It may take its time: the next page waits. */
  readonly onPage: (page: PageText, pageCount: number) => Promise<void>;
  /** For tests. */
  readonly mostMs?: number;
}

/**
 * Reads the text layer of a PDF in a worker of its own, which is ended in any case: a file that keeps it busy costs no
 * more than the time limit, and never holds up the page. Loaded when the first file is read, not before.
 * @throws Error with a sentence for the user
 */
export async function readPdf(bytes: Uint8Array, { signal, onPage, mostMs = MOST_MS }: PdfReading): Promise<void> {
  const thread = new Worker(workerAddress, { type: "module", name: "pdf" });
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new Error(SLOW)), mostMs);
  const anyway = AbortSignal.any([signal, stop.signal]);
  const stopped = new Promise<never>((_resolve, reject) => {
    const end = () => reject(anyway.reason as Error);
    if (anyway.aborted) end();
    anyway.addEventListener("abort", end, { once: true });
    thread.addEventListener("error", () => reject(new Error("The reader of PDF files could not be started.")));
  });
  try {
    await Promise.race([stopped, work(bytes, thread, onPage, anyway)]);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw new Error(failureOf(error), { cause: error });
  } finally {
    clearTimeout(timer);
    stop.abort();
    thread.terminate();
  }
}

const SLOW = "This file takes too long to read. Open it, print the pages that order something to a PDF, and drop that.";

async function work(
  bytes: Uint8Array,
  thread: Worker,
  onPage: PdfReading["onPage"],
  signal: AbortSignal,
): Promise<void> {
  const worker = PDFWorker.create({ port: thread });
  const pdf = await getDocument({ ...readingOptions(bytes), worker }).promise;
  if (pdf.numPages > MOST_PAGES) {
    throw new Error(`This file has ${pdf.numPages} pages, more than an order can have (${MOST_PAGES}): not read.`);
  }
  for await (const page of pagesOf(pdf)) {
    signal.throwIfAborted();
    await onPage(page, pdf.numPages);
  }
}
