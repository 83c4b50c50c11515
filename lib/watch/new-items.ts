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
  /** Of these entries, one each, to be kept once they are stored. */
  readonly prints: readonly string[];
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
  // What contradicts a docket is kept apart from what does not, whichever stands first in the feed.
  const news = new Map<string, DocketNews>();
  const beside = new Map<string, readonly DocketEntry[]>();
  for (const snapshot of snapshots) {
    const meant = docketOf(snapshot, dockets);
    if (meant === null) continue;
    const { docketKey, name } = meant;
    const prints = printsOf(docketKey, snapshot.docket.entries);
    shown.push(...prints);
    const isTaken = (_each: unknown, index: number) => known.has(prints[index] ?? "");
    const isNew = (_each: unknown, index: number) => !isTaken(_each, index);
    const entries = snapshot.docket.entries.filter(isNew);
    beside.set(name, [...(beside.get(name) ?? []), ...snapshot.docket.entries.filter(isTaken)]);
    if (entries.length === 0) continue;
    const before = news.get(name);
    const docket = { ...snapshot.docket, entries: [...(before?.snapshot.docket.entries ?? []), ...entries] };
    const problems = [...(before?.snapshot.problems ?? []), ...snapshot.problems];
    const newPrints = [...(before?.prints ?? []), ...prints.filter(isNew)];
    news.set(name, { docketKey, snapshot: { ...snapshot, docket, problems }, prints: newPrints });
  }
  for (const [name, each] of news) {
    const rows = beside.get(name) ?? [];
    if (rows.length > 0) news.set(name, { ...each, snapshot: { ...each.snapshot, beside: rows } });
  }
  return { news: [...news.values()], shown: [...new Set(shown)] };
}

/** The docket that a page is of, else one that it contradicts, under a name that tells the two apart. */
function docketOf(
  { docket }: DocketSnapshot,
  dockets: readonly DocketRecord[],
): { readonly docketKey: DocketKey; readonly name: string } | null {
  const relations = dockets.map((each) => ({ docketKey: each.key, found: identify([each], docket).found }));
  const meant = relations.find(({ found }) => found === "known") ?? relations.find(({ found }) => found === "conflict");
  return meant === undefined ? null : { docketKey: meant.docketKey, name: `${meant.found} ${meant.docketKey}` };
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

/** What a feed calls an item: "“Order on Motion to Stay” (612)". */
export function nameOfItem({ documentNumber, shortText, docketText }: DocketEntry): string {
  const words = `“${(shortText ?? docketText).slice(0, MOST_LETTERS)}”`;
  return documentNumber === null ? words : `${words} (${documentNumber})`;
}

const MOST_LETTERS = 200;
