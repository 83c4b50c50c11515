/** Texts between two turns that the builder gives away: about a millisecond's work. */
const TEXTS_A_STEP = 100;
const PAIRS_A_STEP = 50_000;

/**
 * Which of many texts hold which words. What is looked for holds no white space, so that it stands inside of a word
 * wherever it is found: it is looked for in each different word once, and not in every text. Plain scanning of 200,000
 * texts takes some tenths of a second; this takes some milliseconds, and less memory than the texts in lower case.
 */
export interface WordIndex {
  /** For every text 1 where it holds the letters in one of its words, else 0. */
  readonly holding: (letters: string) => Uint8Array;
}

/**
 * Builds the index in small steps, so that a page can draw and answer between them. Texts are in lower case.
 * @returns by its last step, the index
 */
export function* buildWordIndex(count: number, textAt: (at: number) => string): Generator<void, WordIndex> {
  const words = new Map<string, number>();
  const pairs = new Growing();
  const ends = new Uint32Array(count);
  // The text that a word was last seen in, counted from 1: each text is noted once.
  const seenIn = new Growing();
  for (let at = 0; at < count; at++) {
    for (const word of textAt(at).split(/\s+/)) {
      let number = words.get(word);
      if (number === undefined) {
        number = words.size;
        words.set(word, number);
        seenIn.push(0);
      }
      if (seenIn.values[number] === at + 1) continue;
      seenIn.values[number] = at + 1;
      pairs.push(number);
    }
    ends[at] = pairs.length;
    if (at % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield;
  }
  const list = [...words.keys()];
  yield;
  const { begins, texts } = yield* inverted(pairs, ends, list.length);
  return {
    holding: (letters) => {
      const found = new Uint8Array(count);
      for (let number = 0; number < list.length; number++) {
        if (!list[number]?.includes(letters)) continue;
        const end = begins[number + 1] ?? 0;
        for (let place = begins[number] ?? 0; place < end; place++) found[texts[place] ?? 0] = 1;
      }
      return found;
    },
  };
}

/** From the words of each text to the texts of each word. */
function* inverted(pairs: Growing, ends: Uint32Array, words: number) {
  const begins = new Uint32Array(words + 1);
  for (let at = 0; at < pairs.length; at++) {
    const word = (pairs.values[at] ?? 0) + 1;
    begins[word] = (begins[word] ?? 0) + 1;
    if (at % PAIRS_A_STEP === 0) yield;
  }
  for (let word = 0; word < words; word++) begins[word + 1] = (begins[word + 1] ?? 0) + (begins[word] ?? 0);
  const next = begins.slice();
  const texts = new Uint32Array(pairs.length);
  for (let text = 0, at = 0; text < ends.length; text++) {
    for (const end = ends[text] ?? 0; at < end; at++) {
      const word = pairs.values[at] ?? 0;
      const place = next[word] ?? 0;
      texts[place] = text;
      next[word] = place + 1;
      if (at % PAIRS_A_STEP === 0) yield;
    }
  }
  return { begins, texts };
}

/** A list of numbers that grows without an object for each. */
class Growing {
  values = new Uint32Array(1_024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }
}
