import { textHash } from "../docket/text.ts";
import type { DocketMemory, KnownEntryText, Ruled } from "./docket-memory.ts";
import type { Names } from "./names.ts";
import type { TagContext } from "./tag.ts";
import type { TaggableEntry } from "./tags.ts";

/**
 * What the tagger knows once it has read a docket to its end, without the texts: from here it goes on with entries that
 * come after. Places are those of the list that was read.
 */
export interface TagState {
  /** Of everything that was read, in its order. */
  readonly print: string;
  readonly count: number;
  readonly sides: readonly (readonly [name: string, side: "petitioner" | "respondent"])[];
  readonly petitioners: readonly string[];
  /** In the order in which they ruled. */
  readonly ruled: readonly StoredRuling[];
  readonly reliefs: readonly number[];
  readonly filings: readonly number[];
  /** Document numbers, not places. */
  readonly decided: readonly string[];
}

type StoredRuling = Omit<Ruled, "concerns"> & { readonly at: number; readonly concerns: readonly Concern[] };
type Concern = "detention" | "removal";

export function stateOf(memory: DocketMemory, names: Names, print: string, count: number, filings: readonly number[]) {
  return {
    print,
    count,
    sides: [...names.sides],
    petitioners: [...names.petitioners],
    ruled: [...memory.ruled].map(([at, ruled]) => ({ ...ruled, at, concerns: [...ruled.concerns] })),
    reliefs: [...memory.reliefs],
    filings,
    decided: [...memory.decided],
  } as const satisfies TagState;
}

export function rulingsOf({ ruled }: TagState): Map<number, Ruled> {
  return new Map(ruled.map(({ at, concerns, ...rest }) => [at, { ...rest, concerns: new Set(concerns) }]));
}

export function namesOf({ sides, petitioners }: TagState): Names {
  return { sides: new Map(sides), petitioners: new Set(petitioners) };
}

/** True where nothing was learned since. */
export function knowsNames(state: TagState, { sides, petitioners }: Names): boolean {
  return (
    JSON.stringify([...sides]) === JSON.stringify(state.sides) &&
    JSON.stringify([...petitioners]) === JSON.stringify(state.petitioners)
  );
}

/** Of what the tagger reads of a docket before its first entry. */
export function printOfContext({ courtId, governmentSide }: TagContext): string {
  return `${courtId} ${governmentSide}`;
}

/** The print with one entry more. */
export function printWith(print: string, entry: TaggableEntry): string {
  const { documentNumber, dateFiled, docketText, shortText, struck, isStub } = entry;
  const spans = struck.map(({ start, end }) => `${start}-${end}`).join();
  const parts = [
    print,
    documentNumber ?? NONE,
    dateFiled ?? NONE,
    shortText ?? NONE,
    spans,
    isStub ? NONE : "",
    docketText,
  ];
  return textHash(parts.join("\u0000"));
}

const NONE = "\u0001";

/** Entries by their numbers, made when they are asked for. */
export class LazyNumbers {
  private readonly places = new Map<string, number[]>();
  private readonly at: (place: number) => KnownEntryText | undefined;

  constructor(entries: readonly TaggableEntry[], at: (place: number) => KnownEntryText | undefined) {
    this.at = at;
    for (const [place, { documentNumber }] of entries.entries()) {
      if (documentNumber === null) continue;
      const others = this.places.get(documentNumber);
      if (others) others.push(place);
      else this.places.set(documentNumber, [place]);
    }
  }

  get(number: string): readonly KnownEntryText[] | undefined {
    return this.places.get(number)?.flatMap((place) => this.at(place) ?? []);
  }

  numbers(): ReadonlySet<string> {
    return new Set(this.places.keys());
  }
}
