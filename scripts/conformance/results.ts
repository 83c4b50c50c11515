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
  readonly shares: Shares;
}

/** Compares every file's reading with its expected result. */
export function resultsOf(files: readonly CorpusFile[], readings: readonly PageReading[]): Results {
  const tallies = new Map<string, KindTally>();
  const differences: Difference[] = [];
  const shares: Shares = { entries: { compared: 0, right: 0 }, header: { compared: 0, right: 0 } };
  for (const [index, file] of files.entries()) {
    const read = readings[index];
    const reading = read !== undefined && "reading" in read ? read.reading : null;
    const { entries, fields } = reading ? compareReading(reading, file.expected) : exceptionOf(read);
    const tally = tallies.get(file.kind) ?? emptyTally(file.kind);
    tallies.set(file.kind, tally);
    tally.files++;
    tally.entries += entries;
    const name = `${file.kind}/${file.name}`;
    const ruled = reading && rulesOf(reading).review;
    const found = fields.flatMap((field) => differenceOf(field, name, ruled ?? null));
    for (const field of fields) count(tally, field);
    tally.reviewed += found.filter(({ reviewed }) => reviewed !== null).length;
    addShares(shares, fields, found);
    differences.push(...found);
  }
  return { tallies: [...tallies.values()], differences, shares };
}

/** Of how many things each is equal or reviewed in every field: what the bars for unseen pages are about. */
export interface Shares {
  readonly entries: { compared: number; right: number };
  /** Fields of the case itself and of its parties. */
  readonly header: { compared: number; right: number };
}

function addShares(
  { entries, header }: Shares,
  fields: readonly FieldComparison[],
  found: readonly Difference[],
): void {
  const open = found.filter(({ reviewed }) => reviewed === null);
  const rows = new Set(fields.flatMap(({ row }) => row ?? []));
  entries.compared += rows.size;
  entries.right += rows.size - new Set(open.flatMap(({ row }) => row ?? [])).size;
  const isHeader = ({ row, where }: FieldComparison) =>
    row === undefined && /^(?:header|party|docket|file)/.test(where);
  header.compared += fields.filter(isHeader).length;
  header.right += fields.filter(isHeader).length - open.filter(isHeader).length;
}

function count(tally: KindTally, field: FieldComparison): void {
  tally.compared++;
  const verdict = verdictOf(field);
  if (verdict === "equal") tally.equal++;
  else if (verdict === "different") tally.different++;
  else if (verdict === "ours only") tally.oursOnly++;
  else tally.theirsOnly++;
}

/** The difference that a field is, if it is one. */
function differenceOf(
  field: FieldComparison,
  file: string,
  review: ((field: FieldComparison) => string | null) | null,
): Difference[] {
  if (verdictOf(field) === "equal") return [];
  return [{ ...field, file, reviewed: reviewOf(file, field) ?? review?.(field) ?? null }];
}

function exceptionOf(read: PageReading | undefined): Comparison {
  const error = read !== undefined && "error" in read ? read.error : "no answer";
  return { entries: 0, fields: [{ where: "file", field: "exception", ours: error, theirs: "" }] };
}

function emptyTally(kind: string): KindTally {
  return { kind, files: 0, entries: 0, compared: 0, equal: 0, different: 0, oursOnly: 0, theirsOnly: 0, reviewed: 0 };
}
