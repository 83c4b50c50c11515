import type { FilePreview, LookChoice } from "@/components/import/import-stage.ts";
import { counted } from "@/components/text/wording.ts";
import { MOST_BYTES, notAfter, readGivenFile, type FileReading, type ReadingTools } from "@/lib/app/import-files.ts";
import type { ImportedLook } from "@/lib/app/imports.ts";
import { courtById } from "@/lib/docket/courts.ts";
import type { DocketSnapshot, DocumentMenu } from "@/lib/docket/docket.ts";
import { COMPLETENESS_WORDS } from "@/lib/docket/look-words.ts";
import { whyNotSent } from "@/lib/messaging/import-schema.ts";
import { parseQuietly } from "@/lib/sources/quiet-markup.ts";
import { giveThePageItsTurn } from "../shared/page-turn.ts";
import { now } from "../shared/today.ts";

/** A file that was read: what is shown of it, and what the background gets. */
export interface ReadFile {
  readonly preview: FilePreview;
  readonly looks: readonly ImportedLook[];
}

export interface ReadingOptions {
  readonly importId: string;
  readonly signal: AbortSignal;
  readonly onFile: (done: number, name: string) => void;
}

/** How long a large page may be read before this page has its turn. */
const BUDGET_MS = 12;

/** Reads files one after another, so that this page stays responsive. Stops between two steps when cancelled. */
export async function readFiles(files: readonly File[], options: ReadingOptions): Promise<ReadFile[]> {
  const { signal, onFile } = options;
  const tools = toolsFor(signal);
  const read: ReadFile[] = [];
  let lookCount = 0;
  for (const [index, file] of files.entries()) {
    onFile(index, file.name);
    await giveThePageItsTurn();
    const reading = await readOne(file, tools);
    if (signal.aborted) return [];
    const looks = looksOf(reading, file.name, () => `${options.importId} ${++lookCount}`);
    read.push({
      preview: previewOf(file.name, reading, looks),
      looks: looks.flatMap(({ look, why }) => (why === null ? look : [])),
    });
  }
  return read;
}

/** The document is inert: it has no window, so that nothing in it runs or loads. */
function toolsFor(signal: AbortSignal): ReadingTools {
  return {
    parseHtml: (html) => parseQuietly(html, (markup) => new DOMParser().parseFromString(markup, "text/html")),
    slices: {
      budgetMs: BUDGET_MS,
      now: () => performance.now(),
      pause: async () => {
        await giveThePageItsTurn();
        signal.throwIfAborted();
      },
    },
  };
}

async function readOne(file: File, tools: ReadingTools): Promise<FileReading> {
  if (file.size > MOST_BYTES) return { ok: false, reason: "The file is too large to be a docket (over 64 MB)." };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await readGivenFile({ name: file.name, bytes, changedMs: file.lastModified }, tools);
  } catch {
    // What browsers say here differs and helps nobody.
    return { ok: false, reason: "The browser could not open it. If it is a folder, drop the files that are in it." };
  }
}

interface CheckedLook {
  readonly look: ImportedLook;
  /** Why it cannot be handed over. */
  readonly why: string | null;
}

function looksOf(reading: FileReading, name: string, nextId: () => string): CheckedLook[] {
  if (!reading.ok) return [];
  const savedAt = notAfter(reading.savedAt, now());
  const about = () => ({ lookId: nextId(), fileName: name.slice(0, 400), savedAt });
  const looks: ImportedLook[] = reading.snapshots.map((snapshot) => ({ ...about(), snapshot }));
  if (reading.menu) looks.push({ ...about(), menu: reading.menu });
  return looks.map((look) => ({ look, why: whyNotSent(look) }));
}

function previewOf(name: string, reading: FileReading, looks: readonly CheckedLook[]): FilePreview {
  if (!reading.ok) return { name, kind: null, refused: reading.reason, savedAt: null, looks: [] };
  const usable = looks.filter(({ why }) => why === null);
  const [first] = looks;
  if (usable.length === 0) {
    return { name, kind: null, refused: first?.why ?? "The file shows no docket.", savedAt: null, looks: [] };
  }
  const left = looks.length - usable.length;
  return {
    name,
    kind: reading.kind,
    refused:
      left === 0
        ? null
        : `${counted(left, "docket")} of this file cannot be taken in: ${looks.find(({ why }) => why !== null)?.why}`,
    savedAt: usable[0]?.look.savedAt ?? null,
    looks: usable.map(({ look }) => choiceOf(look)),
  };
}

function choiceOf(look: ImportedLook): LookChoice {
  const words = "menu" in look ? wordsOfMenu(look.menu) : wordsOfDocket(look.snapshot);
  return { lookId: look.lookId, ...words, isSelected: false, result: null };
}

function wordsOfDocket({ docket, completeness }: DocketSnapshot) {
  return {
    title: `${courtName(docket.courtId)} ${docket.docketNumber || "(no number printed)"}`,
    caseName: docket.caseName,
    extent: `${counted(docket.entries.length, "entry", "entries")}, ${COMPLETENESS_WORDS[completeness]}`,
  };
}

function wordsOfMenu({ courtId, documentNumber, attachments }: DocumentMenu) {
  const entry = documentNumber === null ? "an entry" : `ECF ${documentNumber}`;
  return {
    title: `Documents of ${entry}, ${courtName(courtId)}`,
    caseName: "",
    extent: counted(attachments.length, "attachment"),
  };
}

const courtName = (courtId: string) => courtById(courtId)?.citation ?? courtId;
