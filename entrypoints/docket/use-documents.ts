import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DocumentStage, DocumentTools } from "@/components/entries/document-tools.ts";
import type { MatterView } from "@/lib/app/views.ts";
import { allowFreeCopies } from "@/lib/browser/allow-free-copies.ts";
import { fileNameOf } from "@/lib/documents/free-copy.ts";
import type { ExpectedDocument } from "@/lib/documents/identity.ts";
import type { ReadPage } from "@/lib/documents/read-pages.ts";
import { send } from "@/lib/messaging/send.ts";
import { giveThePageItsTurn } from "../shared/page-turn.ts";
import type { Asking } from "../shared/use-ask.ts";

/** Reads documents for entries, one at a time; what was read goes to the background, the file nowhere. */
export function useDocuments(matter: MatterView | undefined, ask: Asking["ask"]): DocumentTools {
  const [stage, setStage] = useState<DocumentStage | null>(null);
  const running = useRef<AbortController | null>(null);
  const latestRef = useRef(matter);
  useEffect(() => {
    latestRef.current = matter;
  });
  useEffect(() => () => running.current?.abort(), []);
  const tools = useMemo(() => {
    const cancel = () => {
      running.current?.abort();
      running.current = null;
      setStage(null);
    };
    const run = async (job: Job, bytesOf: (signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>) => {
      cancel();
      const controller = new AbortController();
      running.current = controller;
      const show = (next: DocumentStage | null) => {
        if (!controller.signal.aborted) setStage(next);
      };
      try {
        const bytes = await bytesOf(controller.signal);
        await readInto(bytes, job, controller.signal, show);
        show(null);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        show({ entryId: job.entryId, step: "failed", name: job.fileName, reason });
      }
    };
    const jobOf = (entryId: string, attachmentNumber: string | null, fileName: string): Job => ({
      entryId,
      attachmentNumber,
      fileName: fileName.slice(0, 400),
      expected: expectedOf(latestRef.current, entryId, attachmentNumber),
    });
    return {
      cancel,
      readFile: (entryId: string, attachmentNumber: string | null, file: File) => {
        setStage({ entryId, step: "reading", name: file.name, page: 0, pageCount: 0 });
        void run(jobOf(entryId, attachmentNumber, file.name), () => bytesOfFile(file));
      },
      readFreeCopy: (entryId: string, attachmentNumber: string | null, address: string) => {
        // Asked for inside the click: afterwards the browser would refuse to ask.
        const allowed = allowFreeCopies();
        const name = fileNameOf(address);
        setStage({ entryId, step: "fetching", name });
        void run(jobOf(entryId, attachmentNumber, name), async (signal) => {
          if (!(await allowed))
            throw new Error("You did not allow it, so nothing was asked for. You can drop the file here instead.");
          const { fetchFreeCopy } = await import("@/lib/browser/fetch-document.ts");
          return fetchFreeCopy(address, signal, async (line) => void (await send("request/log", { line })));
        });
      },
    };
  }, []);
  return {
    ...tools,
    stage,
    accept: (readingId, accepted) => void ask("document/accept", { readingId, accepted }),
    forget: (readingId) => void ask("document/forget", { readingId }),
  };
}

interface Job {
  readonly entryId: string;
  readonly attachmentNumber: string | null;
  readonly fileName: string;
  readonly expected: ExpectedDocument;
}

async function bytesOfFile(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const { MOST_DOCUMENT_BYTES } = await import("@/lib/browser/fetch-document.ts");
  if (file.size > MOST_DOCUMENT_BYTES) throw new Error("The file is larger than 50 MB: no order is. Nothing was read.");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new Error("The browser could not open this file. Choose it again.", { cause: error });
  }
}

async function readInto(
  bytes: Uint8Array<ArrayBuffer>,
  { expected, ...job }: Job,
  signal: AbortSignal,
  show: (stage: DocumentStage) => void,
): Promise<void> {
  // %PDF- may stand after a few stray bytes.
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (!opening.includes("%PDF-")) throw new Error("This is no PDF. Drop the order as the court filed it.");
  // The reader of PDF files is a large program: it is loaded when the first file is read.
  const [{ readPdf }, { readDocument, readPage }] = await Promise.all([
    import("@/lib/browser/pdf-text.ts"),
    import("@/lib/documents/read-pages.ts"),
  ]);
  const pages: ReadPage[] = [];
  await readPdf(bytes, {
    signal,
    onPage: async (page, pageCount) => {
      show({ entryId: job.entryId, step: "reading", name: job.fileName, page: page.number, pageCount });
      pages.push(readPage(page));
      await giveThePageItsTurn();
    },
  });
  signal.throwIfAborted();
  await send("document/read", { ...job, words: readDocument(pages, expected) });
}

function expectedOf(
  matter: MatterView | undefined,
  entryId: string,
  attachmentNumber: string | null,
): ExpectedDocument {
  const entry = matter?.entries.find((view) => view.entry.id === entryId)?.entry;
  const docket = matter?.health.find(({ docket: { key } }) => key === entry?.docketKey)?.docket;
  return {
    docketNumber: docket?.header.docketNumber ?? "",
    documentNumber: entry?.documentNumber ?? null,
    attachmentNumber,
  };
}
