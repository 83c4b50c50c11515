import { instantFromMs, msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import type { DocketSnapshot, DocumentMenu } from "../docket/docket.ts";
import { isPackFile } from "../matters/pack-file.ts";
import { isMhtml, sentDateOf, unpackMhtml } from "../sources/mhtml.ts";
import { parseInSlices } from "../sources/parse-page.ts";
import type { SliceOptions } from "../sources/slices.ts";
import { sources } from "../sources/registry.ts";
import { addressOf, decodePage, savedDateOf, UNKNOWN_ADDRESS } from "../sources/saved-page.ts";
import type { ParseOutcome } from "../sources/source.ts";
import {
  asParseOutcome,
  isAlsoPage,
  readText,
  textFileOf,
  textSourceFor,
  textSources,
} from "../sources/text-registry.ts";
import { BACKUP_FORMAT } from "./backup.ts";

/** A file as the user hands it over. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When the disk says that it was last changed, in milliseconds. */
  readonly changedMs: number;
}

/** What reading a file needs of the page that it is dropped on. */
export interface ReadingTools {
  /** Reads markup into a document that runs and loads nothing. */
  readonly parseHtml: (html: string) => Document;
  readonly slices: SliceOptions;
}

/** What a file holds. */
export type FileReading =
  | {
      readonly ok: true;
      /** "Docket report of CM/ECF, saved as a page": what it was recognised as. */
      readonly kind: string;
      readonly savedAt: Instant;
      /** One for each docket that it shows. */
      readonly snapshots: readonly DocketSnapshot[];
      /** A list of one entry's documents instead. */
      readonly menu: DocumentMenu | null;
    }
  | { readonly ok: false; readonly reason: string };
/** Larger files are no docket; the longest saved pages stay below a third of it. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a file of any supported kind. Never rejects: what cannot be read says why, in a sentence. */
export async function readGivenFile(file: GivenFile, tools: ReadingTools): Promise<FileReading> {
  const why = whyNoDocket(file);
  if (why !== null) return { ok: false, reason: why };
  try {
    return isMhtml(file.bytes) ? await readArchive(file, tools) : await readPlain(file, tools);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `The file could not be read: ${detail}` };
  }
}

const startsWith = (bytes: Uint8Array, letters: string) =>
  [...letters].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** What is told by the first bytes: kinds of files that hold no docket text. */
function whyNoDocket({ bytes }: GivenFile): string | null {
  if (bytes.length === 0) return "The file is empty.";
  if (bytes.length > MOST_BYTES) return "The file is too large to be a docket (over 64 MB).";
  if (startsWith(bytes, "%PDF")) {
    return "This is a PDF. To read what an order says, open its entry and drop the file there. To import a docket, save its page (Save page as …, “Web page, complete” or “single file”).";
  }
  if (startsWith(bytes, "PK\u0003\u0004")) {
    return "This is a packed file (ZIP or an office document). Unpack it and drop the files that are in it.";
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "This is a packed file (gzip). Unpack it first.";
  const isImage =
    startsWith(bytes, "\u0089PNG") || startsWith(bytes, "GIF8") || (bytes[0] === 0xff && bytes[1] === 0xd8);
  return isImage ? "This is a picture. Save the docket page itself instead." : null;
}

async function readArchive(file: GivenFile, tools: ReadingTools): Promise<FileReading> {
  const page = await unpackMhtml(file.bytes);
  if (!page) return { ok: false, reason: "This web archive holds no page." };
  const html = decodePage(page.bytes);
  const outcome = await readPage(html, page.url ?? addressOf(html), tools);
  return readingOf(outcome, "web archive (.mhtml)", page.savedAt ?? changedAt(file));
}

async function readPlain(file: GivenFile, tools: ReadingTools): Promise<FileReading> {
  const text = textFileOf(file.bytes, file.name);
  if (isBackup(text.text)) {
    return { ok: false, reason: "This is a Docketwatch backup. Restore it in Options, under Backup." };
  }
  if (isPackFile(text.text)) {
    return { ok: false, reason: "This is a case pack. Import it under Dockets, in “Case packs”." };
  }
  if (isAlsoPage(text) || /\.x?html?$/i.test(file.name)) {
    const html = decodePage(file.bytes);
    const outcome = await readPage(html, addressOf(html), tools);
    const savedAt = savedDateOf(html) ?? changedAt(file);
    if (outcome.ok || outcome.menu || !textSourceFor(text)) return readingOf(outcome, "saved page", savedAt);
  }
  const sentAt = /\.eml$/i.test(file.name) ? sentDateOf(file.bytes) : null;
  return readingOf(
    asParseOutcome(await readText(text, {}, tools.slices)),
    sentAt === null ? "file" : "mail",
    sentAt ?? changedAt(file),
  );
}

function readPage(html: string, url: URL | null, { parseHtml, slices }: ReadingTools): Promise<ParseOutcome> {
  return parseInSlices(parseHtml(html), { url: url ?? new URL(UNKNOWN_ADDRESS) }, slices);
}

function readingOf(outcome: ParseOutcome, form: string, savedAt: Instant): FileReading {
  if (outcome.ok) {
    const { snapshot, others = [] } = outcome;
    return { ok: true, kind: kindOf(snapshot, form), savedAt, snapshots: [snapshot, ...others], menu: null };
  }
  if (!outcome.menu) return { ok: false, reason: outcome.reason };
  return { ok: true, kind: kindOf(outcome.menu, form), savedAt, snapshots: [], menu: outcome.menu };
}

function kindOf({ sourceId }: { readonly sourceId: string }, form: string): string {
  const known = [...sources, ...textSources].find(({ id }) => id === sourceId);
  return `${known?.name ?? SOURCES_OF_NOTICES[sourceId] ?? sourceId}, ${form}`;
}

/** Notices are two sources behind one reader. */
const SOURCES_OF_NOTICES: Readonly<Record<string, string>> = {
  nef: "Notice of electronic filing",
  "nef-correction": "Notice of a correction",
  nda: "Notice of docket activity",
};

function changedAt({ changedMs }: GivenFile): Instant {
  return instantFromMs(Math.max(0, changedMs));
}

/** `{"format":"docketwatch-backup", …`, with or without line ends. */
function isBackup(text: string): boolean {
  const head = text.slice(0, 200);
  return head.trimStart().startsWith("{") && head.includes(`"${BACKUP_FORMAT}"`);
}

/** Never after now: a clock that runs ahead, or a made-up date, must not pass for the latest look. */
export function notAfter(at: Instant, now: Instant): Instant {
  return msOfInstant(at) > msOfInstant(now) ? now : at;
}
