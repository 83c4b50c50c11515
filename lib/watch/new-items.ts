import type { DocketEntry, DocketSnapshot } from "../docket/docket.ts";
import { docketCore, parseDocketNumber } from "../docket/docket-number.ts";
import { identify, keysOf } from "../docket/identity.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import { textHash } from "../docket/text.ts";

/** What one reading of a feed brings for one docket. */
export interface DocketNews {
  readonly docketKey: DocketKey;
  /** Only entries that are not in the store yet, or that the feed shows differently; the others stand beside them. */
  readonly snapshot: DocketSnapshot;
}

export interface FeedNews {
  readonly news: readonly DocketNews[];
  /** All that the feed shows of these dockets, to be kept once the news are stored. */
  readonly shown: readonly string[];
}

/**
 * Parts what a feed shows of these dockets from all other cases, and what is new from what was taken before.
 * A page whose identities contradict each other brings its news too, so that whoever merges it can say so.
 */
export function newsOf(
  snapshots: readonly DocketSnapshot[],
  dockets: readonly DocketRecord[],
  takenBefore: readonly string[],
): FeedNews {
  const known = new Set(takenBefore);
  const shown: string[] = [];
  const news = new Map<DocketKey, DocketSnapshot>();
  const beside = new Map<DocketKey, readonly DocketEntry[]>();
  for (const snapshot of snapshots) {
    const docketKey = docketOf(snapshot, dockets);
    if (docketKey === null) continue;
    const prints = printsOf(docketKey, snapshot.docket.entries);
    shown.push(...prints);
    const isTaken = (_entry: DocketEntry, index: number) => known.has(prints[index] ?? "");
    const entries = snapshot.docket.entries.filter((entry, index) => !isTaken(entry, index));
    const taken = snapshot.docket.entries.filter(isTaken);
    beside.set(docketKey, [...(beside.get(docketKey) ?? []), ...taken]);
    if (entries.length === 0) continue;
    const before = news.get(docketKey);
    const docket = { ...snapshot.docket, entries: [...(before?.docket.entries ?? []), ...entries] };
    const problems = [...(before?.problems ?? []), ...snapshot.problems];
    news.set(docketKey, { ...snapshot, docket, problems });
  }
  for (const [docketKey, snapshot] of news) {
    const rows = beside.get(docketKey) ?? [];
    if (rows.length > 0) news.set(docketKey, { ...snapshot, beside: rows });
  }
  return { news: [...news].map(([docketKey, snapshot]) => ({ docketKey, snapshot })), shown: [...new Set(shown)] };
}

function docketOf({ docket }: DocketSnapshot, dockets: readonly DocketRecord[]): DocketKey | null {
  for (const each of dockets) {
    const identified = identify([each], docket);
    if (identified.found !== "unknown") return each.key;
  }
  return null;
}

/** One line for each entry; equal entries of one docket are told apart by their count. */
function printsOf(docketKey: DocketKey, entries: readonly DocketEntry[]): string[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const print = `${docketKey} ${keysOf(entry)[0] ?? ""} ${textHash(JSON.stringify(entry))}`;
    const count = (counts.get(print) ?? 0) + 1;
    counts.set(print, count);
    return count === 1 ? print : `${print} ${count}`;
  });
}

/** The entry that a fingerprint is of, whatever it said: "mied:2:17-cv-11910 seq:12". */
export function entryOfPrint(print: string): string {
  return print.split(" ").slice(0, 2).join(" ");
}

/** The fingerprints that are of other dockets. */
export function withoutDocket(taken: readonly string[], docketKey: DocketKey): readonly string[] {
  return taken.filter((print) => !print.startsWith(`${docketKey} `));
}

/**
 * What an item of a court's feed must contain to be of one of these dockets: the court's case id, or the serial of the
 * docket number. Many other items contain it too; they are read and left out by their identity.
 */
export function marksOf(dockets: readonly DocketRecord[]): readonly string[] {
  const marks = dockets.flatMap(({ header, aliases }) => [
    ...aliases.flatMap((alias) => /^[a-z0-9]+#(\d{1,12})$/.exec(alias)?.[1] ?? []),
    serialOf(header.docketNumber),
  ]);
  return [...new Set(marks)].filter((mark) => mark !== "");
}

function serialOf(docketNumber: string): string {
  // Without the zeros that some print before it. What is no docket number is known by its own words.
  return parseDocketNumber(docketNumber)?.serial ?? docketNumber.trim();
}

/** Which dockets a reading looked for, under which names: with others, or other names, it is not the same reading. */
export function lookedFor(dockets: readonly DocketRecord[]): string {
  return textHash(
    dockets
      .map(
        ({ key, header, aliases }) => `${key} ${docketCore(header.docketNumber)} ${[...aliases].toSorted().join(" ")}`,
      )
      .toSorted()
      .join("\n"),
  );
}
