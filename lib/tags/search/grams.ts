import { GAP } from "./required.ts";
import type { AnyOf } from "./required.ts";

/**
 * Which groups of three letters stand in a text, as bits: an answer "no" is sure, an answer "yes" is not (two groups may
 * share a bit). Read in one pass without any table, so that a text that is asked about once costs little.
 */
const BITS = 8192;
const TO_BIT = 32 - 13;
/** One bit more, that is always held. */
const HELD = BITS;
const WORDS = (BITS >> 5) + 1;
const BEFORE_A = 96;
/** Three letters of five bits each; what is no letter is 0, and several of these beside each other are one. */
const THREE = 0x7fff;

function bitOf(group: number): number {
  return Math.imul(group, 0x9e3779b1) >>> TO_BIT;
}

/** Which letter a byte is, 0 for what is none. Capitals and small letters differ in one bit only. */
const LETTER_OF = Uint8Array.from({ length: 256 }, (_, byte) =>
  /^[a-z]$/i.test(String.fromCharCode(byte)) ? (byte | 32) - BEFORE_A : 0,
);
/** No letter of a text takes more bytes. */
const MOST_BYTES = 3;
const encoder = new TextEncoder();
/** The bytes of the text that is read: a loop over them takes half as long as one over the letters. */
let bytes = new Uint8Array(4096);

function readInto(bits: Int32Array, text: string): void {
  const room = text.length * MOST_BYTES + 1;
  if (bytes.length < room) bytes = new Uint8Array(2 * room);
  const end = encoder.encodeInto(text, bytes).written;
  // Behind the last word there is no letter.
  bytes[end] = 0;
  let group = 0;
  for (let at = 0; at <= end; at++) {
    const letter = LETTER_OF[bytes[at] ?? 0] ?? 0;
    if (letter === 0 && (group & 31) === 0) continue;
    group = ((group << 5) | letter) & THREE;
    const bit = Math.imul(group, 0x9e3779b1) >>> TO_BIT;
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
}

/**
 * Ways as one row of numbers: for each way its length in numbers and its lists of stems (`numbersOf`), each with its length
 * before it. Lists with a stem too short for a group are left out; empty where that leaves nothing of a way.
 */
export function rowOf(ways: readonly (readonly AnyOf[])[]): Uint16Array {
  const row: number[] = [];
  for (const lists of ways) {
    const way = lists.flatMap((list) => {
      const groups = list.map(groupsOf);
      if (groups.some((each) => each.length === 0)) return [];
      const numbers = numbersOf(groups);
      return [numbers.length, ...numbers];
    });
    if (way.length === 0) return new Uint16Array();
    row.push(way.length, ...way);
  }
  return Uint16Array.from(row);
}

/**
 * A list of stems, given by the bits of their groups: how many they are; of each the first bit, beside each other since
 * mostly that one is not held; of each the place of its other bits; and these, with their number before them.
 */
function numbersOf(groups: readonly (readonly number[])[]): number[] {
  const first: number[] = [];
  const places: number[] = [];
  const others: number[] = [];
  for (const [bit = HELD, ...more] of groups) {
    first.push(bit);
    places.push(1 + 2 * groups.length + others.length);
    others.push(more.length, ...more);
  }
  return [groups.length, ...first, ...places, ...others];
}

/** The bits of a stem's groups of letters, the rarest first. */
function groupsOf(stem: string): number[] {
  const letters = Array.from(stem, (letter) => (letter === GAP ? 0 : letter.charCodeAt(0) - BEFORE_A));
  const all: { readonly bit: number; readonly rarity: number }[] = [];
  for (let at = 2; at < letters.length; at++) {
    const [first = 0, second = 0, third = 0] = letters.slice(at - 2);
    const rarity = rarityOf(first) + rarityOf(second) + rarityOf(third);
    all.push({ bit: bitOf((first << 10) | (second << 5) | third), rarity });
  }
  return all.toSorted((a, b) => b.rarity - a.rarity).map(({ bit }) => bit);
}

/** The letters as often as they stand in English. */
const BY_NUMBER = "etaoinsrhdlucmfywgpbvkxqjz";

function rarityOf(letter: number): number {
  return letter === 0 ? 0 : 1 + BY_NUMBER.indexOf(String.fromCharCode(BEFORE_A + letter));
}

/** A piece of text in lower case ("sign ", "consent decree") as a stem. */
export function stemOf(piece: string): string {
  return piece.replace(/[^a-z]+/g, GAP);
}

/** Stems as a row of numbers (`numbersOf`); one that is too short for a group is held by every text. */
export function stemsRow(stems: readonly string[]): Uint16Array {
  return Uint16Array.from(numbersOf(stems.map(groupsOf)));
}

/** The places in a row of those stems that a text may hold. */
export function stemsHeld(text: string, row: Uint16Array): readonly number[] {
  if (text !== last.text) last = readOf(text);
  const { bits } = last;
  const held: number[] = [];
  const count = row[0] ?? 0;
  for (let place = 0; place < count; place++) {
    if (holds(bits, row[1 + place] ?? 0) && holdsOthers(bits, row, row[1 + count + place] ?? 0)) held.push(place);
  }
  return held;
}

function holds(bits: Int32Array, bit: number): boolean {
  return ((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** True where all bits are held that stand in a row from `place` on. */
function holdsOthers(bits: Int32Array, row: Uint16Array, place: number): boolean {
  const end = place + (row[place] ?? 0);
  for (let at = place + 1; at <= end; at++) if (!holds(bits, row[at] ?? 0)) return false;
  return true;
}

/** A text and the groups of letters that stand in it. */
interface Read {
  text: string;
  readonly bits: Int32Array;
}

/** The texts asked about last, since many patterns are tried on the same one. */
const recent: readonly Read[] = Array.from({ length: 16 }, () => ({ text: "", bits: new Int32Array(WORDS) }));
let oldest = 0;
/** Of these the last one: mostly it is asked about again. */
let last: Read = { text: "", bits: new Int32Array(WORDS) };

/** False where a text lacks, for every way of a row, all the stems of one list. */
export function mayHold(text: string, row: Uint16Array): boolean {
  if (text !== last.text) last = readOf(text);
  const { bits } = last;
  for (let at = 0; at < row.length;) {
    const end = at + 1 + (row[at] ?? 0);
    if (holdsWay(bits, row, at + 1, end)) return true;
    at = end;
  }
  return row.length === 0;
}

/** True where of each list of a way one stem is held. */
function holdsWay(bits: Int32Array, row: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1 + (row[at] ?? 0)) if (!holdsOne(bits, row, at + 1)) return false;
  return true;
}

/** True where one stem of the list at `start` is held. */
function holdsOne(bits: Int32Array, row: Uint16Array, start: number): boolean {
  const count = row[start] ?? 0;
  const first = start + 1;
  for (let at = first; at < first + count; at++)
    if (holds(bits, row[at] ?? 0) && holdsOthers(bits, row, start + (row[at + count] ?? 0))) return true;
  return false;
}

function readOf(text: string): Read {
  for (const each of recent) if (each.text === text) return each;
  oldest = (oldest + 1) % recent.length;
  const slot = recent[oldest] ?? last;
  slot.text = text;
  slot.bits.fill(0);
  slot.bits[HELD >> 5] = 1;
  readInto(slot.bits, text);
  return slot;
}
