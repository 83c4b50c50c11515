import type { Difference, KindTally, Results } from "./results.ts";

const COLUMNS = [
  ["files", "files"],
  ["entries", "entries"],
  ["compared", "fields"],
  ["equal", "equal"],
  ["different", "different"],
  ["oursOnly", "ours only"],
  ["theirsOnly", "theirs only"],
  ["reviewed", "reviewed"],
] as const;
const WIDTH = 12;

/** The table of a run in one browser, with a line of sums. */
export function tableOf({ tallies }: Results): string {
  const widest = Math.max(8, ...tallies.map(({ kind }) => kind.length));
  const line = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(widest)}${cells.map((cell) => String(cell).padStart(WIDTH)).join("")}`;
  const row = (tally: KindTally) =>
    line(
      tally.kind,
      COLUMNS.map(([key]) => tally[key]),
    );
  const sums = COLUMNS.map(([key]) => tallies.reduce((sum, tally) => sum + tally[key], 0));
  return [
    line(
      "kind",
      COLUMNS.map(([, title]) => title),
    ),
    ...tallies.map(row),
    line("all", sums),
  ].join("\n");
}

/** One difference for people: where it is, both values, and why it is right if it was reviewed. */
export function differenceText({ file, where, field, ours, theirs, reviewed }: Difference): string {
  const verdict = reviewed === null ? "" : `\n  reviewed: ${reviewed}`;
  return `${file} | ${where} | ${field}\n  ours:   ${ours || "(nothing)"}\n  theirs: ${theirs || "(nothing)"}${verdict}`;
}

/** The shares of entries and of header fields that are right. */
export function sharesText({ shares: { entries, header } }: Results): string {
  const share = ({ compared, right }: { readonly compared: number; readonly right: number }) =>
    // Rounded down: 100 % only where it is.
    compared === 0 ? "none compared" : `${(Math.floor((right / compared) * 10_000) / 100).toFixed(2)} %`;
  return (
    `Equal or reviewed in every field: ${share(entries)} of ${entries.compared} entries, ` +
    `${share(header)} of ${header.compared} fields of headers and parties.`
  );
}
