import type { Head } from "./kind.ts";
import type { LearnedModel } from "./likeness/model.ts";
import type { Reading } from "./reading.ts";
import { numbersIn } from "./references.ts";
import type { Request } from "./requests.ts";
import type { Author, EffectName, TaggableEntry } from "./tags.ts";

/** What is known of one entry while its docket is read. */
export interface KnownEntryText {
  /** Place in the list that was given. */
  readonly at: number;
  readonly entry: TaggableEntry;
  readonly reading: Reading;
  readonly head: Head;
  readonly author: Author;
  /** What it asks for (filings), or what its title names (orders). */
  readonly requests: readonly Request[];
  /** Appellate dockets of several appeals print the case numbers: "[17-2171, 18-1233]". */
  readonly caseNumbers: readonly string[];
  readonly isStub: boolean;
}

/** What an order turned out to do; grows while the docket is read in the order of its dates. */
export interface Ruled {
  readonly effects: readonly EffectName[];
  readonly concerns: ReadonlySet<"detention" | "removal">;
  /** Keeps removal stayed until the mandate issues. */
  readonly untilMandate?: boolean;
  /** Keeps removal stayed until the petition for review is decided. */
  readonly untilReview?: boolean;
  /** Denies the petition for review, and with that ends the stay. */
  readonly endsWithReview?: boolean;
  /** What it did to relief below could not be read. */
  readonly isUnclear?: boolean;
  /** What it orders could not be read. */
  readonly isInDoubt?: boolean;
}

/** The entries of one docket, to follow references in. */
export interface DocketMemory {
  /** What was learned from labelled orders. */
  readonly learned: LearnedModel;
  readonly numbers: ReadonlySet<string>;
  readonly entries: readonly KnownEntryText[];
  readonly byNumber: Pick<ReadonlyMap<string, readonly KnownEntryText[]>, "get">;
  /** The document numbers that entries name anywhere, by their places, as far as somebody asked (`numbersNamed`). */
  readonly named: Map<number, readonly string[]>;
  readonly ruled: Map<number, Ruled>;
  /** Orders that gave or stayed relief, oldest first; grows with `ruled`. */
  readonly reliefs: number[];
  /** Requests to the court that came before the entry that is being read, oldest first. */
  readonly filings: KnownEntryText[];
  /** The document numbers of what was ruled on; grows with `ruled`. */
  readonly decided: Set<string>;
  /** Where the court sits, in lower case (`home.ts`). */
  readonly home: string | null;
  /** A court of review: what it vacates is (mostly) a ruling below. */
  readonly isAppellate: boolean;
  /** The government answers for holding somebody. */
  readonly isDetention: boolean;
  /** The government asks for review: what stands below is relief against it. */
  readonly governmentAppeals: boolean;
  /** A petition for review: a court of review looks at an agency's removal order, no court below gave relief. */
  readonly isReview: boolean;
}

/** The document numbers that an entry names, in their order: several readers ask for them. */
export function numbersNamed({ at, reading: { plain } }: KnownEntryText, memory: DocketMemory): readonly string[] {
  let named = memory.named.get(at);
  if (named === undefined) memory.named.set(at, (named = numbersIn(plain, 0, plain.length, memory.numbers)));
  return named;
}

/** So far back is looked for relief and for what is pending: further back, an order names what it means. */
const LOOK_BACK = 100;

/** The newest first, of no more than the last hundred. */
export function newestOf<T>(list: readonly T[]): T[] {
  return list.slice(-LOOK_BACK).toReversed();
}

/** Requests to the court, the newest first: those that nothing ruled on, then the others, which may be ruled on anew. */
export function requestsBefore({ filings, decided }: DocketMemory): KnownEntryText[] {
  const newest = newestOf(filings);
  if (decided.size === 0) return newest;
  const isDecided = ({ entry: { documentNumber } }: KnownEntryText) =>
    documentNumber !== null && decided.has(documentNumber);
  return [...newest.filter((each) => !isDecided(each)), ...newest.filter(isDecided)];
}

/** The entry with this number that says most; null if the docket as seen does not hold it. */
export function entryNumbered(memory: DocketMemory, number: string, except: number): KnownEntryText | null {
  const found = memory.byNumber.get(number) ?? memory.byNumber.get(number.replace(/-\d+$/, "")) ?? [];
  let best: KnownEntryText | null = null;
  for (const each of found) {
    if (each.at === except) continue;
    if (best === null || (best.isStub && !each.isStub) || each.requests.length > best.requests.length) best = each;
  }
  return best;
}

/** True when two entries belong to one appeal (or the docket has only one). */
export function sharesCase(a: KnownEntryText, b: KnownEntryText): boolean {
  if (a.caseNumbers.length === 0 || b.caseNumbers.length === 0) return true;
  return a.caseNumbers.some((number) => b.caseNumbers.includes(number));
}
