import { compareReading } from "./compare/compare.ts";
import { rulesOf } from "./compare/kinds.ts";
import { reviewOf } from "./compare/reviewed.ts";
import { type Comparison, type FieldComparison, verdictOf } from "./compare/tally.ts";
import type { CorpusFile } from "./corpus-files.ts";
import type { PageReading } from "./page.ts";

/** A field that differs, and why that is right, where somebody has looked. */
export interface Difference extends FieldComparison {
  /** "district-dockets/gasd". */
  readonly file: string;
  readonly reviewed: string | null;
}

/** One row of the table. */
export interface KindTally {
  readonly kind: string;
  files: number;
  entries: number;
  compared: number;
  equal: number;
  different: number;
  oursOnly: number;
  theirsOnly: number;
  reviewed: number;
}

export interface Results {
  readonly tallies: readonly KindTally[];
  readonly differences: readonly Difference[];
}

/** Compares every file's reading with its expected result. */
export function resultsOf(files: readonly CorpusFile[], readings: readonly PageReading[]): Results {
  const tallies = new Map<string, KindTally>();
  const differences: Difference[] = [];
  for (const [index, file] of files.entries()) {
    const { entries, fields } = comparisonOf(file, readings[index]);
    const tally = tallies.get(file.kind) ?? emptyTally(file.kind);
    tallies.set(file.kind, tally);
    tally.files++;
    tally.entries += entries;
    const name = `${file.kind}/${file.name}`;
    for (const field of fields) differences.push(...count(tally, field, name));
  }
  return { tallies: [...tallies.values()], differences };
}

/** Counts a field; the difference that it is, if it is one. */
function count(tally: KindTally, field: FieldComparison, file: string): Difference[] {
  tally.compared++;
  const verdict = verdictOf(field);
  if (verdict === "equal") {
    tally.equal++;
    return [];
  }
  if (verdict === "different") tally.different++;
  else if (verdict === "ours only") tally.oursOnly++;
  else tally.theirsOnly++;
  const reviewed = reviewOf(file, field) ?? rulesOf(tally.kind).review?.(field) ?? null;
  if (reviewed !== null) tally.reviewed++;
  return [{ ...field, file, reviewed }];
}

function comparisonOf(file: CorpusFile, read: PageReading | undefined): Comparison {
  if (read !== undefined && "reading" in read) return compareReading(file.kind, read.reading, file.expected);
  const error = read === undefined ? "no answer" : read.error;
  return { entries: 0, fields: [{ where: "file", field: "exception", ours: error, theirs: "" }] };
}

function emptyTally(kind: string): KindTally {
  return { kind, files: 0, entries: 0, compared: 0, equal: 0, different: 0, oursOnly: 0, theirsOnly: 0, reviewed: 0 };
}
