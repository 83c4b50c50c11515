import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { describe } from "vitest";
import type { DocketSnapshot } from "@/lib/docket/docket.ts";
import { parsePage } from "@/lib/sources/parse-page.ts";
import { UNKNOWN_ADDRESS } from "@/lib/sources/saved-page.ts";
import type { ParseOutcome } from "@/lib/sources/source.ts";
import { readText, textFileOf } from "@/lib/sources/text-registry.ts";
import { type CorpusFile, corpusIn } from "@/scripts/conformance/corpus-files.ts";
import { openSavedPage } from "@/scripts/saved-page.ts";

/*
 * Real saved files with the result that is expected of each. They stand beside a development checkout and hold real
 * names, so nothing of them is copied into the project; elsewhere these tests are skipped and say so. Every field of
 * every file is compared in every-kind.test.ts; here stands what is true of our reading besides.
 */
const folder = resolve(import.meta.dirname, "../../../shared/corpus");
export const corpus = corpusIn(folder);

/** A group of tests over one kind of saved files; skipped, with a printed reason, where it is missing. */
export function describeKind(kind: string, body: (files: readonly CorpusFile[]) => void): void {
  const files = (corpus?.files ?? []).filter((file) => file.kind === kind);
  if (files.length === 0) console.info(`Skipped: conformance with ${kind}, because ${folder} is not there.`);
  describe.skipIf(files.length === 0)(`corpus ${kind}`, () => body(files));
}

/** The court that a file's name begins with. */
export function courtOf({ name }: CorpusFile): string {
  return name.split("_")[0] ?? name;
}

/** What is made of a saved page, whose address is not known. */
export function outcomeOf(file: CorpusFile, courtId?: string): ParseOutcome {
  return parsePage(openSavedPage(file.path), { url: new URL(UNKNOWN_ADDRESS), courtId });
}

/** The snapshot of a page that must be a docket. */
export function snapshotOf(file: CorpusFile, courtId?: string): DocketSnapshot {
  const outcome = outcomeOf(file, courtId);
  if (!outcome.ok) throw new Error(`${file.name}: ${outcome.reason}`);
  return outcome.snapshot;
}

/** The snapshots of a text that must be read without a doubt about the whole. */
export async function snapshotsOf({ path }: CorpusFile): Promise<readonly DocketSnapshot[]> {
  const outcome = await readText(textFileOf(readFileSync(path), basename(path)), {});
  if (!outcome.ok) throw new Error(outcome.reason);
  if (outcome.problems.length > 0) throw new Error(JSON.stringify(outcome.problems));
  return outcome.snapshots;
}
