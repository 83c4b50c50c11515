import { isMhtml, unpackMhtml } from "../../lib/sources/mhtml.ts";
import { parsePage } from "../../lib/sources/parse-page.ts";
import { decodePage, UNKNOWN_ADDRESS } from "../../lib/sources/saved-page.ts";
import type { ParseOutcome } from "../../lib/sources/source.ts";
import { readText, textFileOf } from "../../lib/sources/text-registry.ts";
import type { Reading } from "./compare/reading.ts";
import type { SavedText } from "./corpus-files.ts";

/** No address of any site: a saved file does not say where it was. */
export const SAVED = UNKNOWN_ADDRESS;

/** Reads a saved file as the product does. `pageOf` makes a document of a page's text. Runs in browsers and in Node. */
export async function readSaved(saved: SavedText, pageOf: (html: string) => Document): Promise<Reading> {
  const bytes = saved.bytes === null ? null : bytesOf(saved.bytes);
  const html = bytes === null ? saved.html : await archivedPage(bytes);
  if (html === null) return readBytes(bytes ?? new Uint8Array(), saved);
  const url = new URL(SAVED);
  const page = pageOf(html);
  const read = readingOf(parsePage(page, { url }));
  if (saved.courtId === undefined || !isCourtless(read)) return read;
  return readingOf(parsePage(page, { url, courtId: saved.courtId }));
}

/** The page in a web archive (.mhtml); null for what is none. */
async function archivedPage(bytes: Uint8Array): Promise<string | null> {
  const page = isMhtml(bytes) ? await unpackMhtml(bytes) : null;
  return page && decodePage(page.bytes);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The file's name says which court it is of only where nothing in the file does. */
function isCourtless({ snapshots, menu, reason }: Reading): boolean {
  if (reason !== null && menu === null) return true;
  return menu?.courtId === "unknown" || snapshots.some(({ docket }) => docket.courtId === "unknown");
}

function readingOf(outcome: ParseOutcome): Reading {
  if (outcome.ok) return { snapshots: [outcome.snapshot, ...(outcome.others ?? [])], menu: null, reason: null };
  return { snapshots: [], menu: outcome.menu ?? null, reason: outcome.reason };
}

async function readBytes(bytes: Uint8Array, { fileName, courtId }: SavedText): Promise<Reading> {
  const file = textFileOf(bytes, fileName);
  const outcome = await readText(file, {});
  const again = !outcome.ok && courtId !== undefined ? await readText(file, { courtId }) : outcome;
  if (!again.ok) return { snapshots: [], menu: null, reason: again.reason };
  return { snapshots: again.snapshots, menu: null, reason: null };
}
