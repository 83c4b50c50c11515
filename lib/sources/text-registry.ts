import { acms } from "./acms/index.ts";
import { appellateRss } from "./appellate-rss/index.ts";
import { cmecfRss } from "./cmecf-rss/index.ts";
import { courtListenerAtom } from "./courtlistener-atom/index.ts";
import { courtListenerCsv } from "./courtlistener-csv/index.ts";
import { courtListenerRest } from "./courtlistener-rest/index.ts";
import { notices } from "./notices/index.ts";
import { recapArchive } from "./recap-archive/index.ts";
import { decodeText } from "./text/decode.ts";
import type { SliceOptions } from "./slices.ts";
import { AT_ONCE } from "./slices.ts";
import type { ParseOutcome } from "./source.ts";
import type { TextContext, TextFile, TextOutcome, TextSource } from "./text-source.ts";

/** Add a kind of feed, notice or export here, and nowhere else. The first that claims a text reads it. */
export const textSources: readonly TextSource[] = [
  appellateRss,
  cmecfRss,
  courtListenerAtom,
  recapArchive,
  acms,
  courtListenerRest,
  notices,
  courtListenerCsv,
];

/** Larger files are no docket: the longest exports stay below a tenth of it. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A file as the sources read it. */
export function textFileOf(bytes: Uint8Array, name: string | null): TextFile {
  return { bytes, name, text: bytes.length > MOST_BYTES ? "" : decodeText(bytes) };
}

/** The source of a text; undefined if it is of no kind that is known. */
export function textSourceFor(file: TextFile): TextSource | undefined {
  return textSources.find((source) => source.claims(file.text, file.name));
}

/** Reads a text with the source that claims it. Never rejects: what cannot be read gives `ok: false` and says why. */
export async function readText(
  file: TextFile,
  context: TextContext,
  slices: SliceOptions = AT_ONCE,
): Promise<TextOutcome> {
  if (file.bytes.length > MOST_BYTES)
    return { ok: false, reason: "The file is too large to be a docket (over 64 MB)." };
  const source = textSourceFor(file);
  if (!source) return { ok: false, reason: "This file is no feed, notice or export that can be read here." };
  return readAs(source, file, context, slices);
}

/** True for a text that a page's reader should see first: a notice that was saved as a page. */
export function isAlsoPage(file: TextFile): boolean {
  return /^[\uFEFF\s]{0,200}(?:<!--[^>]{0,2000}-->\s{0,200})?<(?!\?xml|rss|feed|gov_)/i.test(file.text.slice(0, 4_000));
}

/** What was read of a text, in the shape of what is read of a page: the first case, and the others. */
export function asParseOutcome(outcome: TextOutcome): ParseOutcome {
  if (!outcome.ok) return outcome;
  const [first, ...others] = outcome.snapshots;
  if (!first) return { ok: false, reason: "The file holds no docket." };
  const snapshot = { ...first, problems: [...outcome.problems, ...first.problems] };
  return { ok: true, snapshot, rows: [], ...(others.length > 0 ? { others } : {}) };
}

/** Reads a text as one kind. Never rejects. */
export async function readAs(
  source: TextSource,
  file: TextFile,
  context: TextContext,
  slices: SliceOptions = AT_ONCE,
): Promise<TextOutcome> {
  try {
    return await source.read(file, context, slices);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `The file could not be read: ${detail}` };
  }
}
