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
/** A group has so many letters. */
const LETTERS = 3;
/** Its letters take five bits each; what is no letter is 0, and several of these beside each other are one. */
const THREE = 0x7fff;

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
  const from = bytes;
  const end = encoder.encodeInto(text, from).written;
  // Behind the last word there is no letter.
  from[end] = 0;
  let group = 0;
  for (let at = 0; at <= end; at++) {
    const letter = LETTER_OF[from[at] ?? 0] ?? 0;
    if (letter === 0 && (group & 31) === 0) continue;
    group = ((group << 5) | letter) & THREE;
    const bit = Math.imul(group, 0x9e3779b1) >>> TO_BIT;
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
}

/**
 * All rows beside each other, each with its length before it, in the order in which they are first asked for: patterns that
 * are tried one after the other find their rows in the same stretch of memory, and most of what a row costs is to fetch it.
 */
let rows = new Uint16Array(1 << 17);
let used = 1;

/** What a number of a row can tell: its places, and how long it is. */
const MOST_NUMBERS = 0xffff;
/** Where a row stands. */
export type Row = number;
/** Where nothing is known: every text may hold it. */
export const NO_ROW: Row = 0;

function kept(row: readonly number[]): Row {
  if (row.length === 0) return NO_ROW;
  if (row.length > MOST_NUMBERS) throw new RangeError(`more than ${MOST_NUMBERS} numbers in a row`);
  const at = used;
  if (at + 1 + row.length > rows.length) {
    const longer = new Uint16Array(2 * (rows.length + row.length));
    longer.set(rows);
    rows = longer;
  }
  rows[at] = row.length;
  rows.set(row, at + 1);
  used = at + 1 + row.length;
  return at;
}

/**
 * Ways as one row of numbers: for each way its length in numbers and its lists of stems (`numbersOf`), each with its length
 * before it. Lists with a stem too short for a group are left out; `NO_ROW` where that leaves nothing of a way.
 */
export function rowOf(ways: readonly (readonly AnyOf[])[]): Row {
  const row: number[] = [];
  for (const lists of ways) {
    const way = lists.flatMap((list) => {
      if (list.some((stem) => stem.length < LETTERS)) return [];
      const numbers = numbersOf(list);
      return [numbers.length, ...numbers];
    });
    if (way.length === 0) return NO_ROW;
    row.push(way.length, ...way);
  }
  return kept(row);
}

/** In place of a group, for a stem that is too short for one: stands in every text. */
const ANY = "";

/** A stem of a list, with its place there. */
interface Stem {
  readonly at: number;
  readonly groups: readonly string[];
}

/** Stems of a list, and the group by which they are found. */
interface Found {
  readonly group: string;
  readonly stems: readonly Stem[];
}

/** A group of letters, in which share of texts it stands, and those stems of a list that hold it. */
interface Shared {
  readonly group: string;
  readonly chance: number;
  readonly stems: Set<Stem>;
}

/**
 * A list of stems: by how many groups they are found; the bits of these, beside each other since mostly none is held; of
 * each the place where its stems stand; and there how many they are, and of each its place in the list and its other bits,
 * with their number before them.
 */
function numbersOf(list: readonly string[]): number[] {
  const found = sharedBy(list.map((stem, at) => ({ at, groups: groupsOf(stem) })));
  const places: number[] = [];
  const stems: number[] = [];
  for (const { group, stems: own } of found) {
    places.push(1 + 2 * found.length + stems.length);
    stems.push(own.length);
    for (const { at, groups } of own) {
      const others = groups.filter((each) => each !== group);
      stems.push(at, others.length, ...others.map(bitOf));
    }
  }
  return [found.length, ...found.map(({ group }) => bitOf(group)), ...places, ...stems];
}

/**
 * Few groups that find all stems of a list: "ova" finds "removal", "approval" and "renewal or removal". Where it does not
 * stand, none of them has to be looked at.
 */
function sharedBy(list: readonly Stem[]): readonly Found[] {
  const all: Found[] = [];
  const left = new Set(list);
  const shared = sharesOf(list);
  for (let best = bestOf(shared); best !== null; best = bestOf(shared)) {
    const stems = [...best.stems];
    all.push({ group: best.group, stems });
    for (const stem of stems) {
      left.delete(stem);
      for (const group of stem.groups) shared.get(group)?.stems.delete(stem);
    }
  }
  for (const stem of left) all.push({ group: rarestOf(stem), stems: [stem] });
  return all;
}

/** The groups that several stems of a list hold. */
function sharesOf(list: readonly Stem[]): Map<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const stem of list)
    for (const group of stem.groups) {
      const known = shared.get(group);
      if (known === undefined) shared.set(group, { group, chance: chanceOf(group), stems: new Set([stem]) });
      else known.stems.add(stem);
    }
  for (const { group, stems } of shared.values()) if (stems.size === 1) shared.delete(group);
  return shared;
}

/** The group that is worth most, null where to look for each stem by itself is worth more. */
function bestOf(shared: ReadonlyMap<string, Shared>): Shared | null {
  let best: Shared | null = null;
  let most = ALONE;
  for (const each of shared.values()) {
    const own = each.stems.size < 2 ? 0 : worth(each);
    if (own <= most) continue;
    best = each;
    most = own;
  }
  return best;
}

/** How many stems a group finds for each number that is looked at: its own, and where it stands those of its stems. */
function worth({ chance, stems }: { readonly chance: number; readonly stems: { readonly size: number } }): number {
  return stems.size / (1 + chance * (2 * stems.size + 6));
}

function rarestOf({ groups }: Stem): string {
  return groups.reduce((a, b) => (chanceOf(b) < chanceOf(a) ? b : a));
}

/** The groups of letters of a stem, each once, the rarest first. */
function groupsOf(stem: string): readonly string[] {
  if (stem.length < LETTERS) return [ANY];
  const groups = new Map<string, number>();
  for (let at = 0; at + LETTERS <= stem.length; at++) {
    const group = stem.slice(at, at + LETTERS);
    groups.set(group, rarityOf(group));
  }
  return [...groups].toSorted(([, a], [, b]) => b - a).map(([group]) => group);
}

function bitOf(group: string): number {
  if (group === ANY) return HELD;
  const code = Array.from(group, (letter) => (letter === GAP ? 0 : letter.charCodeAt(0) - BEFORE_A));
  const number = code.reduce((before, letter) => (before << 5) | letter, 0);
  return Math.imul(number, 0x9e3779b1) >>> TO_BIT;
}

/** The hundred groups that stand in most texts of dockets, the most frequent first: "on ", "ion", "tio". */
const COMMON =
  "on<iontioed<er<<re<ththeinghe<ng<der<orordrdefor<mootior<nd<mot<fo<ofby<ent<byof<<toand<anto<al<<jujud" +
  "<in<onudg<pen<tge<<codge<is<ded<bn<fclass<is<nt<<clntiant<stin<ry<assstriti<pr<apappsta<diremlasctie<o" +
  "ranemod<oersmovatepetetitit<hee<tre<disresll<menallte<<fiovaaine<cvalend<beay<tininits<relminn<a";
/** In this share of texts a group stands that is none of them. */
const RARE = 0.03;
const COMMON_PLACES = new Map(
  Array.from({ length: COMMON.length / LETTERS }, (_, place) => [
    COMMON.slice(LETTERS * place).slice(0, LETTERS),
    place,
  ]),
);

/** In which share of texts a group stands, roughly. */
function chanceOf(group: string): number {
  if (group === ANY) return 1;
  const place = COMMON_PLACES.get(group);
  if (place === undefined) return RARE;
  return place < 50 ? 0.5 : 0.25;
}

/** What a group is worth that few texts hold, for one stem. */
const ALONE = worth({ chance: RARE, stems: { size: 1 } });

/** The letters as often as they stand in English. */
const BY_NUMBER = "etaoinsrhdlucmfywgpbvkxqjz";

function rarityOf(group: string): number {
  let sum = 0;
  for (const letter of group) sum += 1 + BY_NUMBER.indexOf(letter);
  return sum;
}

/** A piece of text in lower case ("sign ", "consent decree") as a stem. */
export function stemOf(piece: string): string {
  return piece.replace(/[^a-z]+/g, GAP);
}

/** Stems as a row of numbers (`numbersOf`); one that is too short for a group is held by every text. */
export function stemsRow(stems: readonly string[]): Row {
  return kept(numbersOf(stems));
}

/** The places in a row of those stems that a text may hold, in no order. */
export function stemsHeld(text: string, row: Row): readonly number[] {
  if (text !== last.text) last = readOf(text);
  const { bits } = last;
  const held: number[] = [];
  const start = row + 1;
  const count = rows[start] ?? 0;
  for (let at = start + 1; at <= start + count; at++) {
    if (!holds(bits, rows[at] ?? 0)) continue;
    const place = start + (rows[at + count] ?? 0);
    let stem = place + 1;
    for (let left = rows[place] ?? 0; left > 0; left--) {
      if (holdsOthers(bits, stem + 1)) held.push(rows[stem] ?? 0);
      stem += 2 + (rows[stem + 1] ?? 0);
    }
  }
  return held;
}

function holds(bits: Int32Array, bit: number): boolean {
  return ((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** True where all bits are held that stand from `place` on. */
function holdsOthers(bits: Int32Array, place: number): boolean {
  const end = place + (rows[place] ?? 0);
  for (let at = place + 1; at <= end; at++) if (!holds(bits, rows[at] ?? 0)) return false;
  return true;
}

/** A text and the groups of letters that stand in it. */
interface Read {
  text: string;
  readonly bits: Int32Array;
}

/**
 * The texts asked about last, since many patterns are tried on the same one: each in the place that its length tells, so
 * that one look finds it.
 */
const recent: readonly Read[] = Array.from({ length: 64 }, () => ({ text: "", bits: new Int32Array(WORDS) }));
/** Of these the last one: mostly it is asked about again. */
let last: Read = { text: "", bits: new Int32Array(WORDS) };

/** False where a text lacks, for every way of a row, all the stems of one list. */
export function mayHold(text: string, row: Row): boolean {
  if (text !== last.text) last = readOf(text);
  const { bits } = last;
  const stop = row + 1 + (rows[row] ?? 0);
  for (let at = row + 1; at < stop;) {
    const end = at + 1 + (rows[at] ?? 0);
    if (holdsWay(bits, at + 1, end)) return true;
    at = end;
  }
  return row === NO_ROW;
}

/** True where of each list of a way one stem is held. */
function holdsWay(bits: Int32Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1 + (rows[at] ?? 0)) if (!holdsOne(bits, at + 1)) return false;
  return true;
}

/** True where one stem of the list at `start` is held. */
function holdsOne(bits: Int32Array, start: number): boolean {
  const count = rows[start] ?? 0;
  const first = start + 1;
  for (let at = first; at < first + count; at++)
    if (holds(bits, rows[at] ?? 0) && holdsStem(bits, start + (rows[at + count] ?? 0))) return true;
  return false;
}

/** True where one of the stems is held that stand from `place` on. */
function holdsStem(bits: Int32Array, place: number): boolean {
  let stem = place + 1;
  for (let left = rows[place] ?? 0; left > 0; left--) {
    if (holdsOthers(bits, stem + 1)) return true;
    stem += 2 + (rows[stem + 1] ?? 0);
  }
  return false;
}

function readOf(text: string): Read {
  const slot = recent[text.length % recent.length] ?? last;
  if (slot.text === text) return slot;
  slot.text = text;
  slot.bits.fill(0);
  slot.bits[HELD >> 5] = 1;
  readInto(slot.bits, text);
  return slot;
}
