/** Soft hyphens, zero-width characters and byte-order marks: there to look at, not to read. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const WHITESPACE = /\s+/g;
/** "(Entered: 06/15/2017)", "[Entered: 06/03/2022 04:45 PM]": printed by one source and not by another. */
const ENTERED = /[([]\s?Entered: ?\d{1,2}\/\d{1,2}\/\d{2,4}[^()[\]]{0,20}[)\]]/gi;
/** "--[Edited 06/03/2022 by JAC]". */
const EDITED = /--\s?\[Edited[^[\]]{0,60}\]/gi;
/** "[23]", "# (1)": how History reports and appellate dockets print the references of "23" and "# 1". */
const BRACKETED_NUMBER = /\[\s?(\d{1,6})\s?\]/g;
const PARENTHESISED_ATTACHMENT = /#\s?\((\d{1,4})\)/g;
const ATTACHMENT_NUMBER = /#\s?(\d)/g;
const SPACE_BEFORE_PUNCTUATION = /\s([,.;:)\]])/g;
const typography: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\u2026/g, "..."],
];

/** White space of every kind becomes single blanks, none at the ends. */
export function collapseWhitespace(text: string): string {
  return text.replace(WHITESPACE, " ").trim();
}

/**
 * A docket text reduced to what two sources that copy the same entry have in common. For comparing, never for
 * display. @see sources specification, section 10
 */
export function normaliseForComparison(text: string): string {
  let plain = text.replace(INVISIBLE, "");
  for (const [typographic, ascii] of typography) plain = plain.replace(typographic, ascii);
  plain = plain
    .replace(WHITESPACE, " ")
    .replace(ENTERED, "")
    .replace(EDITED, "")
    .replace(BRACKETED_NUMBER, "$1")
    .replace(PARENTHESISED_ATTACHMENT, "# $1")
    .replace(ATTACHMENT_NUMBER, "# $1");
  return collapseWhitespace(plain).replace(SPACE_BEFORE_PUNCTUATION, "$1");
}

/** A fingerprint of the text as it stands: 53 bits in base 36. Equal texts, equal fingerprints. */
export function textHash(text: string): string {
  // Two multiplicative hashes side by side (the cyrb53 construction): enough that no docket holds a collision.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Words that two normalised texts share, as a part (0 to 1) of all their words. */
export function similarity(a: string, b: string): number {
  const wordsOfA = wordsIn(a);
  const wordsOfB = wordsIn(b);
  if (wordsOfA.size === 0 || wordsOfB.size === 0) return 0;
  let shared = 0;
  for (const word of wordsOfA) if (wordsOfB.has(word)) shared++;
  return shared / (wordsOfA.size + wordsOfB.size - shared);
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** True if `start` is how `text` begins, up to a word's end. */
export function beginsWithWords(text: string, start: string): boolean {
  const [whole, part] = [text.toLowerCase(), start.toLowerCase()];
  if (part === "" || !whole.startsWith(part)) return false;
  return whole.length === part.length || !/[\p{L}\p{N}]/u.test(whole.charAt(part.length));
}

/** Words that join others: they tell two events apart no more than they tell them to be one. */
const JOINING = new Set([
  "a",
  "an",
  "and",
  "as",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "other",
  "re",
  "the",
  "to",
]);
/** Stands between the names of the events of one filing. */
const EVENT_JOINER = " AND ";
/** Words that say what kind of entry it is: many entries of a day have them in common. */
const KINDS = new Set([
  "docket",
  "document",
  "entry",
  "minute",
  "motion",
  "notice",
  "only",
  "order",
  "proceeding",
  "text",
]);
const WEIGHT_OF_KIND = 0.25;
/** Longer texts than this are no name of an event. */
const LONGEST_NAME = 120;
/** Names are no sentences. */
const SENTENCE = /[.:;]\s/;
/** Part of a name's words that its full text repeats. */
const NAMED = 0.6;

/**
 * What a feed calls a filing, as it is compared: each event once, in one order. Feeds repeat items, and a copy names the
 * events of one filing in another order. Longer words are no name, and given back as they are.
 */
export function distinctEvents(name: string): string {
  if (name.length > LONGEST_NAME || !name.includes(EVENT_JOINER)) return name;
  return [...new Set(name.split(EVENT_JOINER))].toSorted().join(EVENT_JOINER);
}

/**
 * True if `name` may be what a feed calls the entry that `text` tells in full: "Motion Hearing" of "Minute Entry …:
 * Motion Hearing held …". A name of one word is one only where the text begins with it.
 * @param name normalised, like `text`
 */
export function namesEvent(name: string, text: string): boolean {
  if (name === "" || name.length > LONGEST_NAME || name.length >= text.length) return false;
  if (beginsWithWords(text, name)) return true;
  if (SENTENCE.test(name)) return false;
  const words = contentOf(name);
  if (words.size < 2) return false;
  const told = contentOf(text);
  const shared = [...words].filter((word) => told.has(word)).length;
  return shared >= 2 && shared / words.size >= NAMED && told.size > words.size;
}

/**
 * True if `name` says nothing that `text` does not say as well, so that taking the one for the other loses no word: an
 * "order granting" is no name of an order that denies, and the name of an event has no number in it.
 */
export function namesNothingElse(name: string, text: string): boolean {
  if (/\d/.test(name) || !namesEvent(name, text)) return false;
  const told = contentOf(text);
  return [...contentOf(name)].every((word) => told.has(word));
}

/**
 * How closely two wordings agree, for choosing between several that may be of one entry: the words in common, less those
 * that only the shorter has. What happened ("Settlement Conference") tells more than the kind of entry ("Minute Entry").
 */
export function closeness(a: string, b: string): number {
  if (a === b) return a === "" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const [words, others] = [contentOf(a), contentOf(b)].toSorted((one, other) => one.size - other.size);
  return [...(words ?? [])].reduce(
    (sum, word) => sum + (KINDS.has(word) ? WEIGHT_OF_KIND : 1) * (others?.has(word) ? 1 : -1),
    0,
  );
}

/**
 * True if a name and a text, or two names, may be of one event: they have a word in common. Of two names it must say more
 * than the kind of entry: an "Order" is not the "Proposed Order" of a motion.
 */
export function haveEventInCommon(a: string, b: string): boolean {
  const [words, others] = [contentOf(a), contentOf(b)];
  const areNames = a.length <= LONGEST_NAME && b.length <= LONGEST_NAME;
  return [...words].some((word) => others.has(word) && !(areNames && KINDS.has(word)));
}

function contentOf(text: string): Set<string> {
  const words = [...wordsIn(text)].filter((word) => !JOINING.has(word));
  return new Set(words.map((word) => (word.length > 3 ? word.replace(/s$/, "") : word)));
}
