/** One compared field: what we read and what was expected, "" for nothing. */
export interface FieldComparison {
  /** "header", "party Jane Roe", "entry 12", "attachment 12-3". */
  readonly where: string;
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
  /** Of an entry, which one of the file's: entries can share a number, so that `where` does not tell. */
  readonly row?: string;
}

/** How a field came out. "ours only": nothing was expected; "theirs only": we have nothing. */
export type Verdict = "equal" | "different" | "ours only" | "theirs only";

/** What the comparison of one file gave. */
export interface Comparison {
  /** Entries expected of the file. */
  readonly entries: number;
  readonly fields: readonly FieldComparison[];
}

export function verdictOf({ ours, theirs }: FieldComparison): Verdict {
  if (ours === theirs) return "equal";
  if (ours === "") return "theirs only";
  return theirs === "" ? "ours only" : "different";
}

/** A value as the comparison sees it: white space collapsed, none before a comma, "" for nothing. */
export function plain(value: unknown): string {
  if (value === null || value === undefined) return "";
  return String(value).replace(/\s+/g, " ").replaceAll(" ,", ",").trim();
}

/** The fields in which both sides were asked. Where the expected result says nothing (undefined), nothing is compared. */
export function compareFields(
  where: string,
  pairs: readonly (readonly [field: string, ours: unknown, theirs: unknown])[],
): FieldComparison[] {
  return pairs
    .filter(([, , theirs]) => theirs !== undefined)
    .map(([field, ours, theirs]) => ({ where, field, ours: plain(ours), theirs: plain(theirs) }));
}
