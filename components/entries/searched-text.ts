import type { EntryView } from "@/lib/app/views.ts";
import { ownLabels } from "@/lib/rules/own-marks.ts";
import { buildWordIndex, type WordIndex } from "./word-index.ts";

/** What a search looks at in the entries of a list, in the list's order. */
export interface Searched {
  /** Document numbers without their parts; NaN for none. */
  readonly numbers: Float64Array;
  /**
   * For every entry 1 where the word stands in its docket text, short text, note, effects or the user's labels, or where
   * it is its document number; else 0. The word is in lower case and holds no white space.
   */
  readonly holding: (word: string) => Uint8Array;
}

/** Up to so many entries are looked through as they are: some milliseconds. */
const FEW = 5_000;
/** So many entries of a list may be others than when it was indexed before it is indexed anew. */
const MOST_CHANGED = 2_000;

interface Indexed {
  readonly entries: readonly EntryView[];
  readonly index: WordIndex;
}

/** Kept as long as the list is. */
const kept = new WeakMap<readonly EntryView[], Searched>();
/** The list that was indexed last: after a mark was set all but one of its entries are those of the next list. */
let indexed: Indexed | null = null;

/** True if a search through the list answers at once; else `readySearch` makes it so. */
export function isSearchReady(entries: readonly EntryView[]): boolean {
  return entries.length <= FEW || kept.has(entries) || changedSince(indexed, entries) !== null;
}

/** Makes a search through a long list ready, step by step. */
export function* readySearch(entries: readonly EntryView[]): Generator<void, void> {
  if (isSearchReady(entries)) return;
  const index = yield* buildWordIndex(entries.length, (at) => textOf(entries[at]));
  indexed = { entries, index };
  yield;
  searchedTexts(entries);
}

/** What words and numbers are looked for in. A long list that is not ready is looked through all the same, slowly. */
export function searchedTexts(entries: readonly EntryView[]): Searched {
  const known = kept.get(entries);
  if (known) return known;
  const changed = entries.length <= FEW ? null : changedSince(indexed, entries);
  const numbers = numbersOf(entries);
  const holding =
    changed === null || indexed === null ? plainly(entries) : throughIndex(entries, indexed.index, changed);
  const searched = { numbers, holding: withNumbers(entries, numbers, holding) };
  // What is looked through slowly may be ready at the next letter.
  if (changed !== null || entries.length <= FEW) kept.set(entries, searched);
  return searched;
}

function plainly(entries: readonly EntryView[]): Searched["holding"] {
  const texts: string[] = [];
  return (word) => {
    const found = new Uint8Array(entries.length);
    for (let at = 0; at < found.length; at++) {
      if ((texts[at] ??= textOf(entries[at])).includes(word)) found[at] = 1;
    }
    return found;
  };
}

/** The places of a list in the one that was indexed. */
interface Places {
  /** -1 for entries that were not in it, or have other words now. */
  readonly places: Int32Array;
  readonly changed: readonly number[];
}

/** Null where nothing was indexed, or too much is another list. */
function changedSince(before: Indexed | null, entries: readonly EntryView[]): Places | null {
  if (before === null || Math.abs(before.entries.length - entries.length) > MOST_CHANGED) return null;
  const places = new Int32Array(entries.length);
  const changed: number[] = [];
  let byId: ReadonlyMap<string, number> | null = null;
  // New entries move those after them by some places.
  let moved = 0;
  for (const [at, view] of entries.entries()) {
    let place = at - moved;
    if (before.entries[place]?.entry.id !== view.entry.id) {
      byId ??= new Map(before.entries.map(({ entry: { id } }, was) => [id, was]));
      place = byId.get(view.entry.id) ?? -1;
      if (place !== -1) moved = at - place;
    }
    const was = before.entries[place];
    if (was !== undefined && isSameText(was, view)) places[at] = place;
    else {
      places[at] = -1;
      if (changed.push(at) > MOST_CHANGED) return null;
    }
  }
  return { places, changed };
}

function throughIndex(
  entries: readonly EntryView[],
  index: WordIndex,
  { places, changed }: Places,
): Searched["holding"] {
  const texts = changed.map((at) => textOf(entries[at]));
  return (word) => {
    const before = index.holding(word);
    const found = new Uint8Array(entries.length);
    for (let at = 0; at < found.length; at++) found[at] = before[places[at] ?? -1] ?? 0;
    for (const [nth, at] of changed.entries()) found[at] = Number(texts[nth]?.includes(word));
    return found;
  };
}

function numbersOf(entries: readonly EntryView[]): Float64Array {
  const numbers = new Float64Array(entries.length);
  for (let at = 0; at < numbers.length; at++) {
    numbers[at] = Number.parseInt(entries[at]?.entry.documentNumber ?? "", 10);
  }
  return numbers;
}

function withNumbers(
  entries: readonly EntryView[],
  numbers: Float64Array,
  holding: Searched["holding"],
): Searched["holding"] {
  return (word) => {
    const found = holding(word);
    if (!/\d/.test(word)) return found;
    const number = Number.parseInt(word, 10);
    for (let at = 0; at < found.length; at++) {
      const mayBe = Number.isNaN(number) || numbers[at] === number;
      if (mayBe && entries[at]?.entry.documentNumber === word) found[at] = 1;
    }
    return found;
  };
}

function isSameText(a: EntryView, b: EntryView): boolean {
  return a === b || (a.entry === b.entry && a.tags === b.tags && a.own === b.own && a.mark.note === b.mark.note);
}

/** A word holds no white space, so that none is found across a line break. */
function textOf(view: EntryView | undefined): string {
  if (view === undefined) return "";
  const { entry, mark, tags, own } = view;
  const more = [entry.shortText ?? "", mark.note, ...tags.effects.map(({ effect }) => effect), ...ownLabels(own)];
  const added = more.filter((words) => words !== "");
  return (added.length === 0 ? entry.docketText : [entry.docketText, ...added].join("\n")).toLowerCase();
}
