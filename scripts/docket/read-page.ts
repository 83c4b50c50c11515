import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { courtByHost, courtById } from "../../lib/docket/courts.ts";
import { isMhtml, unpackMhtml } from "../../lib/sources/mhtml.ts";
import { parsePage } from "../../lib/sources/parse-page.ts";
import { sources } from "../../lib/sources/registry.ts";
import { addressOf, decodePage, UNKNOWN_ADDRESS } from "../../lib/sources/saved-page.ts";
import type { DocketSource, PageContext, ParseOutcome } from "../../lib/sources/source.ts";
import {
  asParseOutcome,
  isAlsoPage,
  readAs,
  readText,
  textFileOf,
  textSourceFor,
  textSources,
} from "../../lib/sources/text-registry.ts";
import type { TextFile, TextSource } from "../../lib/sources/text-source.ts";
import { pageFrom } from "../saved-page.ts";
import { UsageError } from "./usage-error.ts";

/** What the caller knows of the pages. */
export interface PageOptions {
  readonly source?: string | undefined;
  readonly court?: string | undefined;
  readonly url?: string | undefined;
}

/** How pages are to be read, checked once for all files. */
export interface Reading {
  readonly source: DocketSource | null;
  readonly textSource: TextSource | null;
  readonly courtId: string | undefined;
  readonly url: URL | null;
}

/** @throws UsageError for a source, court or address that does not exist, or that contradict each other */
export function readingOf(options: PageOptions): Reading {
  const source = sources.find(({ id }) => id === options.source) ?? null;
  const textSource = textSources.find(({ id }) => id === options.source) ?? null;
  if (options.source !== undefined && source === null && textSource === null) {
    const ids = [...sources, ...textSources].map(({ id }) => id).join(", ");
    throw new UsageError(`--source ${options.source} is not one of ${ids}`);
  }
  const court = options.court === undefined ? undefined : courtById(options.court);
  if (options.court !== undefined && !court) throw new UsageError(`--court ${options.court} is no federal court's id`);
  const url = options.url === undefined ? null : URL.parse(options.url);
  if (options.url !== undefined && (url === null || !/^https?:$/.test(url.protocol))) {
    throw new UsageError(`--url ${options.url} is no web address`);
  }
  const courtOfUrl = url === null ? undefined : courtByHost(url.hostname);
  if (court && courtOfUrl && court.id !== courtOfUrl.id) {
    throw new UsageError(`--court ${court.id} and --url (${courtOfUrl.id}) name different courts`);
  }
  return { source, textSource, courtId: court?.id, url };
}

/** So that a missing file is told before anything is written. @throws UsageError */
export function checkFiles(files: readonly string[]): void {
  for (const file of files) {
    try {
      if (!statSync(file).isFile()) throw new UsageError(`${file} is no file`);
    } catch (error) {
      throw error instanceof UsageError ? error : unreadable(file, error);
    }
  }
}

/**
 * Reads one saved file: a page, a web archive, a feed, a mail or an export. One that is no docket gives `ok: false`.
 * @throws UsageError when the file cannot be read
 */
export async function readSaved(file: string, reading: Reading): Promise<ParseOutcome> {
  const bytes = bytesOf(file);
  if (isMhtml(bytes) && reading.textSource === null) return readArchive(bytes, reading);
  if (reading.source !== null) return readPage(decodePage(bytes), reading);
  const saved = textFileOf(bytes, basename(file));
  const context = { courtId: reading.courtId };
  if (reading.textSource !== null) return asParseOutcome(await readAs(reading.textSource, saved, context));
  const source = isText(saved);
  if (source !== "yes") {
    const outcome = readPage(decodePage(bytes), reading);
    if (outcome.ok || outcome.menu || (source === "no" && isPageFile(file, saved))) return outcome;
  }
  return asParseOutcome(await readText(saved, context));
}

/** What is neither markup nor called a page is told as what it is: no kind of text that is known. */
function isPageFile(file: string, saved: TextFile): boolean {
  return isAlsoPage(saved) || /\.x?html?$/i.test(file);
}

function isText(saved: TextFile): "yes" | "maybe" | "no" {
  const tooLarge = saved.text === "" && saved.bytes.length > 0;
  if (!tooLarge && !textSourceFor(saved)) return "no";
  return isAlsoPage(saved) ? "maybe" : "yes";
}

/** Reads the main page of a web archive ("web page, single file"), which names its own address. */
async function readArchive(bytes: Uint8Array, reading: Reading): Promise<ParseOutcome> {
  const page = await unpackMhtml(bytes);
  if (page === null) return { ok: false, reason: "This web archive holds no page." };
  return readPage(decodePage(page.bytes), reading, page.url);
}

/** Reads one saved page. A page that is no docket gives `ok: false`. */
function readPage(html: string, reading: Reading, address: URL | null = null): ParseOutcome {
  const url = reading.url ?? ownAddress(address ?? addressOf(html), reading.courtId);
  const page = pageFrom(html, url.href);
  try {
    const context: PageContext = { url, courtId: reading.courtId };
    return reading.source === null ? parsePage(page, context) : parseAs(reading.source, page, context);
  } finally {
    page.defaultView?.close();
  }
}

/** The address that the file itself names, unless it speaks against the court that the caller named. */
function ownAddress(url: URL | null, courtId: string | undefined): URL {
  const court = url === null ? undefined : courtByHost(url.hostname);
  if (url === null || (courtId !== undefined && court !== undefined && court.id !== courtId)) {
    return new URL(UNKNOWN_ADDRESS);
  }
  return url;
}

function parseAs(source: DocketSource, page: Document, context: PageContext): ParseOutcome {
  if (!source.claims(page)) {
    return { ok: false, reason: source.refusal?.(page) ?? `This page is not a docket of ${source.name}.` };
  }
  try {
    const steps = source.parse(page, context);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  } catch (error) {
    return {
      ok: false,
      reason: `The page could not be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): UsageError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EACCES: "no permission to read it",
    EISDIR: "it is a folder",
  };
  return new UsageError(`${file} cannot be read: ${reasons[code] ?? code}`);
}
