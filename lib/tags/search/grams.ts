import { GAP } from "./required.ts";
import type { AnyOf } from "./required.ts";

/**
 * Which groups of three letters stand in a text, as bits: an answer "no" is sure, an answer "yes" is not (two groups may
 * share a bit). Read in one pass without any table, so that a text that is asked about once costs little.
 */
const BITS = 8192;
const TO_BIT = 32 - 13;
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
 * Ways as one row of numbers: for each way its length in numbers; for each list of stems of it the length in numbers; for
 * each stem of the list the number of its groups and their bits. Lists with a stem too short for a group are left out;
 * empty where that leaves nothing of a way.
 */
export function rowOf(ways: readonly (readonly AnyOf[])[]): Int32Array {
  const row: number[] = [];
  for (const lists of ways) {
    const way = lists.flatMap(numbersOf);
    if (way.length === 0) return new Int32Array();
    row.push(way.length, ...way);
  }
  return Int32Array.from(row);
}

function numbersOf(list: AnyOf): number[] {
  const groups = list.map(groupsOf);
  if (groups.some((each) => each.length === 0)) return [];
  const numbers = groups.flatMap((each) => [each.length, ...each]);
  return [numbers.length, ...numbers];
}

function groupsOf(stem: string): number[] {
  const letters = Array.from(stem, (letter) => (letter === GAP ? 0 : letter.charCodeAt(0) - BEFORE_A));
  const all: number[] = [];
  for (let at = 2; at < letters.length; at++)
    all.push(bitOf(((letters[at - 2] ?? 0) << 10) | ((letters[at - 1] ?? 0) << 5) | (letters[at] ?? 0)));
  // Words begin alike: the middle is looked for first.
  const middle = all.length >> 1;
  return [...all.slice(middle), ...all.slice(0, middle)];
}

/** A piece of text in lower case ("sign ", "consent decree") as a stem. */
export function stemOf(piece: string): string {
  return piece.replace(/[^a-z]+/g, GAP);
}

/** Stems as one row of numbers: for each the number of its groups and their bits, none where it is too short for a group. */
export function stemsRow(stems: readonly string[]): Int32Array {
  return Int32Array.from(
    stems.flatMap((stem) => {
      const groups = groupsOf(stem);
      return [groups.length, ...groups];
    }),
  );
}

/** The places in a row of those stems that a text may hold. */
export function stemsHeld(text: string, row: Int32Array): readonly number[] {
  if (text !== last.text) last = readOf(text);
  const { bits } = last;
  const held: number[] = [];
  for (let at = 0, place = 0; at < row.length; place++) {
    let left = row[at] ?? 0;
    const next = at + 1 + left;
    at++;
    for (; left > 0; left--, at++) {
      const bit = row[at] ?? 0;
      if (((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) break;
    }
    if (left === 0) held.push(place);
    at = next;
  }
  return held;
}

/** A text and the groups of letters that stand in it. */
interface Read {
  text: string;
  readonly bits: Int32Array;
}

/** The texts asked about last, since many patterns are tried on the same one. */
const recent: readonly Read[] = Array.from({ length: 16 }, () => ({ text: "", bits: new Int32Array(BITS >> 5) }));
let oldest = 0;
/** Of these the last one: mostly it is asked about again. */
let last: Read = { text: "", bits: new Int32Array(BITS >> 5) };

/** False where a text lacks, for every way of a row, all the stems of one list. */
export function mayHold(text: string, row: Int32Array): boolean {
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
function holdsWay(bits: Int32Array, row: Int32Array, start: number, end: number): boolean {
  for (let at = start; at < end;) {
    const next = at + 1 + (row[at] ?? 0);
    if (!holdsOne(bits, row, at + 1, next)) return false;
    at = next;
  }
  return true;
}

/** True where one stem of a list is held. */
function holdsOne(bits: Int32Array, row: Int32Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    let left = row[at] ?? 0;
    const next = at + 1 + left;
    at++;
    for (; left > 0; left--, at++) {
      const bit = row[at] ?? 0;
      if (((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) break;
    }
    if (left === 0) return true;
    at = next;
  }
  return false;
}

function readOf(text: string): Read {
  for (const each of recent) if (each.text === text) return each;
  oldest = (oldest + 1) % recent.length;
  const slot = recent[oldest] ?? last;
  slot.text = text;
  slot.bits.fill(0);
  readInto(slot.bits, text);
  return slot;
}
