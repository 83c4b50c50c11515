import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { describe } from "vitest";
import type { DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import { readText, textFileOf } from "@/lib/sources/text-registry.ts";
import type { ExpectedDocket, ExpectedEntry } from "./corpus.ts";

/* The texts of the corpus (feeds, mails, exports), beside a development checkout; see corpus.ts. */
const corpusRoot = resolve(import.meta.dirname, "../../../shared/corpus");

/** What juriscraper gives for a text, one per case. It calls the events of feeds and subjects short descriptions. */
export type ExpectedCase = Omit<ExpectedDocket, "docket_entries"> & {
  readonly court_id: string;
  readonly pacer_case_id?: string | null;
  readonly docket_entries: readonly ExpectedTextEntry[];
};

export type ExpectedTextEntry = Omit<ExpectedEntry, "document_number"> & {
  readonly document_number: string | number | null;
  readonly short_description?: string;
  readonly pacer_case_id?: string | null;
  readonly attachments?: readonly {
    readonly attachment_number: string;
    readonly description: string;
    readonly pacer_doc_id: string | null;
  }[];
};

export interface TextCase {
  readonly name: string;
  readonly file: string;
  readonly cases: readonly ExpectedCase[];
}

/** A group of tests over the texts of one folder; skipped, with a printed reason, where it is missing. */
export function describeTexts(folder: string, body: (texts: readonly TextCase[]) => void): void {
  const path = resolve(corpusRoot, folder);
  const texts = existsSync(path)
    ? readdirSync(path)
        .toSorted()
        .flatMap((file) => textCase(path, file))
    : [];
  if (texts.length === 0) console.info(`Skipped: conformance with ${folder}, because ${corpusRoot} is not there.`);
  describe.skipIf(texts.length === 0)(`corpus ${folder}`, () => body(texts));
}

function textCase(path: string, file: string): TextCase[] {
  if (file.endsWith(".json")) return [];
  const name = file.slice(0, -extname(file).length);
  const expected = JSON.parse(readFileSync(resolve(path, `${name}.json`), "utf8")) as unknown;
  return [{ name, file: resolve(path, file), cases: casesOf(expected) }];
}

function casesOf(expected: unknown): ExpectedCase[] {
  if (Array.isArray(expected)) return expected as ExpectedCase[];
  const { dockets, court_id } = expected as { dockets?: ExpectedCase[]; court_id: string };
  return dockets ? dockets.map((docket) => ({ ...docket, court_id })) : [expected as ExpectedCase];
}

/** Reads a text of the corpus as the command line does. */
export async function readCorpusText(file: string): Promise<readonly DocketSnapshot[]> {
  const outcome = await readText(textFileOf(readFileSync(file), file), {});
  if (!outcome.ok) throw new Error(outcome.reason);
  if (outcome.problems.length > 0) throw new Error(JSON.stringify(outcome.problems));
  return outcome.snapshots;
}

/** The entries of all cases, each with the header it stands under. */
export interface Row {
  readonly snapshot: DocketSnapshot;
  readonly entry: DocketEntry;
}

export function rowsOf(snapshots: readonly DocketSnapshot[]): Row[] {
  return snapshots.flatMap((snapshot) => snapshot.docket.entries.map((entry) => ({ snapshot, entry })));
}

/** "", null and a missing value are one; white space does not count. */
export function plain(value: string | number | null | undefined): string {
  return String(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Names of the fields that differ, of pairs of ours and theirs. */
export function differing(pairs: Readonly<Record<string, readonly [unknown, unknown]>>): string[] {
  return Object.entries(pairs)
    .filter(([, [ours, theirs]]) => plain(ours as string) !== plain(theirs as string))
    .map(([field, [ours, theirs]]) => `${field}: ${plain(ours as string)} instead of ${plain(theirs as string)}`);
}
