/**
 * Words with what is known of them, found in a text without cutting them out of it. `hash` is the one of `mixed`, which
 * the caller gathers while it looks for the end of the word.
 */
export class WordTable<Known extends { readonly word: string }> {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly slots: (Known | null)[];

  constructor(all: readonly Known[]) {
    const size = 2 ** Math.ceil(Math.log2(all.length * 3 + 1));
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.slots = Array.from({ length: size }, () => null);
    for (const each of all) {
      const hash = hashOf(each.word);
      let at = hash & this.mask;
      while (this.slots[at] !== null) at = (at + 1) & this.mask;
      this.slots[at] = each;
      this.hashes[at] = hash;
    }
  }

  /** What is known of the word that stands from `start` to `end`, null for a word that is not listed. */
  find(text: string, start: number, end: number, hash: number): Known | null {
    for (let at = hash & this.mask; ; at = (at + 1) & this.mask) {
      const known = this.slots[at] ?? null;
      if (known === null || (this.hashes[at] === hash && standsAt(text, start, end, known.word))) return known;
    }
  }

  /** Every word that is listed. */
  words(): string[] {
    return this.slots.flatMap((known) => known?.word ?? []);
  }

  /** The same for a word that stands by itself. */
  get(word: string): Known | null {
    return this.find(word, 0, word.length, hashOf(word));
  }
}

/** The hash of a word with one more letter. */
export function mixed(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, 0x9e3779b1);
  return next ^ (next >>> 15);
}

/** Numbers other than 0, found by a hash alone: what has the same hash is taken for the same. */
export class HashTable {
  private readonly mask: number;
  /** Hash and number beside each other: they are looked at together. */
  private readonly slots: Int32Array;

  constructor(all: readonly (readonly [hash: number, number: number])[]) {
    const size = 2 ** Math.ceil(Math.log2(all.length * 2 + 1));
    this.mask = 2 * size - 1;
    this.slots = new Int32Array(2 * size);
    for (const [hash, number] of all) {
      let at = (hash << 1) & this.mask;
      while (this.slots[at + 1] !== 0) at = (at + 2) & this.mask;
      this.slots[at] = hash;
      this.slots[at + 1] = number;
    }
  }

  /** The number with this hash (`mixed`), 0 where there is none. */
  of(hash: number): number {
    const { slots, mask } = this;
    for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
      const number = slots[at + 1] ?? 0;
      if (number === 0 || slots[at] === hash) return number;
    }
  }
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
  return hash;
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
