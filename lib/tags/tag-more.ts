import type { TagContext } from "./tag.ts";
import { orderOfDates, tagInOrder } from "./tag.ts";
import { isDigit } from "./letters.ts";
import { rememberMore } from "./remember.ts";
import { knowsNames, namesOf, printOfContext, printWith, stateOf } from "./tag-state.ts";
import type { TagState } from "./tag-state.ts";
import type { EntryTags, TaggableEntry } from "./tags.ts";

/** A docket's tags, and from where the tagger can go on; null where it must read the whole docket again. */
export interface TaggedSoFar {
  readonly tags: readonly EntryTags[];
  readonly state: TagState | null;
}

/**
 * Tags of the entries that came after those of `state`, and only theirs: those before have the tags that they had. Null
 * where that is not certain, and the docket must be read whole:
 * - the entries before are not those that were read, or were read otherwise;
 * - a court of review: there what an entry says of the case tells of every other;
 * - the new ones do not come last, in the list and in the order of dates: what they rule on could be known earlier;
 * - an entry before has the number of a new one, or speaks of it: it may now be read as a reference;
 * - they tell who somebody is: an entry before may be by that person.
 * What an earlier entry looks at in the others is then the same as before: names, numbers, and what ruled before it. One
 * that looks through all of the others leaves no state behind (`tagInOrder`).
 */
export function tagMore(entries: readonly TaggableEntry[], state: TagState, context: TagContext): TaggedSoFar | null {
  const { count } = state;
  const prints = printsAt(entries, context, count);
  if (prints === null || prints.before !== state.print || context.below !== undefined) return null;
  const [older, newer] = [entries.slice(0, count), entries.slice(count)];
  return goOn(entries, state, context, { print: prints.all, isSpokenOf: speaksOf(newer, older) });
}

/**
 * The same where it is known that the entries before are those that were read: of them only those are read again that
 * somebody looks at.
 * @param older in their places, with their numbers and dates; what else one has may throw when it is asked for
 * @param isInTexts whether a text of one of them has this run of digits
 */
export function tagOn(
  older: readonly TaggableEntry[],
  newer: readonly TaggableEntry[],
  state: TagState,
  context: TagContext,
  isInTexts: (digits: string) => boolean,
): TaggedSoFar | null {
  if (older.length !== state.count || context.below !== undefined) return null;
  const numbers = numbersOf(newer);
  const isSpokenOf =
    older.some(({ documentNumber }) => documentNumber !== null && numbers.has(documentNumber)) ||
    digitsOf(numbers).some(isInTexts);
  return goOn([...older, ...newer], state, context, { print: newer.reduce(printWith, state.print), isSpokenOf });
}

function goOn(
  entries: readonly TaggableEntry[],
  state: TagState,
  context: TagContext,
  { print, isSpokenOf }: { readonly print: string; readonly isSpokenOf: boolean },
): TaggedSoFar | null {
  const { count } = state;
  const newer = entries.slice(count);
  const order = orderOfDates(entries);
  if (isSpokenOf || !comesLast(entries, order, count)) return null;
  const names = namesOf(state);
  const memory = rememberMore(entries, state, names, context);
  if (memory === null || !knowsNames(state, names)) return null;
  const read = tagInOrder(memory, order.slice(count));
  const tags = newer.flatMap((_entry, at) => read.tags.get(count + at) ?? []);
  if (tags.length < newer.length) return null;
  const filings = [...state.filings, ...read.filings];
  return {
    tags,
    state: read.looksThrough ? null : stateOf(memory, names, print, entries.length, filings),
  };
}

function printsAt(entries: readonly TaggableEntry[], context: TagContext, count: number) {
  if (entries.length < count) return null;
  let print = printOfContext(context);
  let before = print;
  for (const [at, entry] of entries.entries()) {
    print = printWith(print, entry);
    if (at === count - 1) before = print;
  }
  return { before, all: print };
}

/** In the order of dates the first ones are those of before, in the order that they had then. */
function comesLast(entries: readonly TaggableEntry[], order: readonly number[], count: number): boolean {
  const dated = entries.map(({ dateFiled }) => dateFiled);
  const first = dated.find((date) => date !== null) ?? "";
  const lastBefore = dated.slice(0, count).findLast((date) => date !== null) ?? first;
  const last = dated.findLast((date) => date !== null) ?? first;
  // A list that runs newest first is turned round by its ends.
  if (first > lastBefore || first > last) return false;
  return order.slice(count).every((place, at) => place === count + at);
}

/** True where one of the numbers is in the list already, or stands in a text of it. */
function speaksOf(newer: readonly TaggableEntry[], older: readonly TaggableEntry[]): boolean {
  const numbers = numbersOf(newer);
  if (numbers.size === 0) return false;
  const digits = digitsOf(numbers);
  return older.some(
    ({ documentNumber, docketText, shortText }) =>
      (documentNumber !== null && numbers.has(documentNumber)) ||
      digits.some((each) => hasNumber(docketText, each) || (shortText !== null && hasNumber(shortText, each))),
  );
}

function numbersOf(entries: readonly TaggableEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ documentNumber }) => documentNumber ?? []));
}

function digitsOf(numbers: ReadonlySet<string>): string[] {
  return [...new Set([...numbers].map((number) => /\d+/.exec(number)?.[0] ?? number))];
}

/** The runs of digits in the texts of these entries, between blanks: what `tagOn` asks for. */
export function digitsIn(entries: readonly TaggableEntry[]): string {
  const found = new Set<string>();
  for (const { docketText, shortText } of entries) {
    for (const text of [docketText, shortText ?? ""]) for (const [run] of text.matchAll(/\d+/g)) found.add(run);
  }
  return [" ", ...found, " "].join(" ");
}

/** @param digits what `digitsIn` gave */
export function hasDigits(digits: string, run: string): boolean {
  // A number without digits may be part of any word.
  return !/^\d+$/.test(run) || digits.includes(` ${run} `);
}

/** "36" in "re 36-2 Motion", not in "1368". */
function hasNumber(text: string, digits: string): boolean {
  for (let at = text.indexOf(digits); at !== -1; at = text.indexOf(digits, at + 1)) {
    if (!isDigit(text[at - 1]) && !isDigit(text[at + digits.length])) return true;
  }
  return false;
}
