import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { describe } from "vitest";
import type { DocketEntry } from "@/lib/docket/docket.ts";

/*
 * Real saved court pages with the result that juriscraper gives for them. They stand beside a development checkout and
 * hold real names, so nothing of them is copied into the project; elsewhere these tests are skipped and say so.
 */
const corpusRoot = resolve(import.meta.dirname, "../../../shared/corpus");

/** One saved page and what is expected of it. */
export interface CorpusCase {
  /** "mied_1", the file name without its ending. By custom it begins with the court's id. */
  readonly name: string;
  readonly courtId: string;
  readonly file: string;
  readonly expected: ExpectedDocket;
}

/** juriscraper's docket: every field may be missing; it prints "" where a value is absent. */
export interface ExpectedDocket {
  readonly case_name?: string;
  readonly docket_number?: string;
  readonly date_filed?: string | null;
  readonly date_terminated?: string | null;
  readonly assigned_to_str?: string;
  readonly referred_to_str?: string;
  readonly nature_of_suit?: string;
  readonly cause?: string;
  readonly jurisdiction?: string;
  readonly jury_demand?: string;
  readonly demand?: string;
  readonly parties?: readonly ExpectedParty[];
  readonly docket_entries?: readonly ExpectedEntry[];
}

export interface ExpectedParty {
  readonly name: string;
  readonly type: string;
  readonly date_terminated?: string | null;
  readonly attorneys?: readonly { readonly name: string; readonly roles?: readonly unknown[] }[];
}

export interface ExpectedEntry {
  readonly document_number: string | null;
  readonly date_filed: string | null;
  readonly date_entered?: string | null;
  readonly description: string;
  readonly pacer_doc_id?: string | null;
  readonly pacer_seq_no?: string | null;
}

/** The cases of one folder of the corpus, by name; none where the corpus is missing. */
export function corpusCases(folder: string): readonly CorpusCase[] {
  const path = resolve(corpusRoot, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(".html"))
    .toSorted()
    .map((file) => {
      const name = basename(file, ".html");
      const expected = JSON.parse(readFileSync(resolve(path, `${name}.json`), "utf8")) as ExpectedDocket;
      return { name, courtId: name.split("_")[0]!, file: resolve(path, file), expected };
    });
}

/** A group of tests over one folder of the corpus; skipped, with a printed reason, where it is missing. */
export function describeCorpus(folder: string, body: (cases: readonly CorpusCase[]) => void): void {
  const cases = corpusCases(folder);
  if (cases.length === 0) console.info(`Skipped: conformance with ${folder}, because ${corpusRoot} is not there.`);
  describe.skipIf(cases.length === 0)(`corpus ${folder}`, () => body(cases));
}

/** What a comparison of entries found. */
export interface EntryComparison {
  /** Expected entries that ours do not give, with what ours say in their place. */
  readonly differences: readonly string[];
  /** Ours that were not expected: rows that juriscraper drops. */
  readonly extra: readonly DocketEntry[];
}

/** Compares entries in order: number, dates, text, document id and, where expected, sequence number. */
export function compareEntries(ours: readonly DocketEntry[], expected: readonly ExpectedEntry[]): EntryComparison {
  const differences: string[] = [];
  const extra: DocketEntry[] = [];
  let at = 0;
  for (const entry of expected) {
    const found = ours.findIndex((our, index) => index >= at && entryDifference(our, entry) === null);
    if (found < 0) {
      const our = ours[at];
      differences.push(our ? entryDifference(our, entry)! : `missing: ${entry.document_number} ${entry.description}`);
      at++;
    } else {
      extra.push(...ours.slice(at, found));
      at = found + 1;
    }
  }
  return { differences, extra: [...extra, ...ours.slice(at)] };
}

/** How an entry differs from what is expected, or null. Only fields that the expected entry has are compared. */
function entryDifference(our: DocketEntry, expected: ExpectedEntry): string | null {
  const pairs: [string, string | null, string | null | undefined][] = [
    ["number", our.documentNumber, expected.document_number],
    ["date filed", our.dateFiled ?? our.dateEntered, expected.date_filed],
    ["date entered", our.dateEntered, expected.date_entered],
    ["text", spaced(our.docketText), spaced(expected.description)],
    ["document id", our.pacerDocId, expected.pacer_doc_id],
    ["sequence number", our.pacerSeqNo, expected.pacer_seq_no],
  ];
  const wrong = pairs.filter(([, actual, wanted]) => wanted !== undefined && actual !== wanted);
  if (wrong.length === 0) return null;
  return wrong.map(([field, actual, wanted]) => `${field}: ${actual} instead of ${wanted}`).join("; ");
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
