import type { TextSpan } from "../../docket/docket.ts";
import { plainText, tidy, withoutControls } from "./text.ts";
import { ELEMENT, RECAP_IDS, SILENT, STRIKES, TEXT, type WalkOptions, isElement, walk } from "./walk.ts";

const SPACE = /\s/;
/** All foreign elements match this, and some others; so does what is struck through. */
const SPECIAL = [
  ...SILENT,
  ...STRIKES,
  ...[...RECAP_IDS].map((id) => `#${id}`),
  '[id^="recap"]',
  '[class*="recap-"]',
].join();

/** The characters of a cell in which nothing is left out or struck through, from the browser itself; null for others. */
function textAtOnce(node: Node, { skip, skipped }: WalkOptions): string | null {
  if (!isElement(node) || (skip && skipped === undefined)) return null;
  if (skipped !== undefined && node.querySelector(skipped) !== null) return null;
  return node.querySelector(SPECIAL) === null ? (node.textContent ?? "") : null;
}

/** A docket text and the ranges of it that the court struck through. */
export interface StruckText {
  readonly text: string;
  readonly struck: readonly TextSpan[];
}

/**
 * A docket text: what a node says, tidied, and which characters of it are struck through (`s`, `strike`, `del`).
 * Nothing is put in where the court breaks a line: every other reader of these pages (CourtListener among them) prints
 * the characters alone, and the same entry must have the same text wherever it is read.
 */
export function textWithStrikes(node: Node, options: WalkOptions = {}): StruckText {
  const plain = plainText(node, options.skip) ?? textAtOnce(node, options);
  if (plain !== null) return { text: tidy(plain), struck: [] };
  const pieces = piecesOf(node, options);
  const text = tidy(pieces.map((piece) => piece.text).join(""));
  return { text, struck: pieces.some((piece) => piece.struck) ? strikesOf(pieces, text) : [] };
}

interface Piece {
  readonly text: string;
  readonly struck: boolean;
}

/** The text nodes of a node, and which of them are struck through. */
function piecesOf(root: Node, options: WalkOptions = {}): Piece[] {
  const pieces: Piece[] = [];
  let strikes = 0;
  walk(
    root,
    (node, type) => {
      if (type === TEXT) pieces.push({ text: node.nodeValue ?? "", struck: strikes > 0 });
      else if (type === ELEMENT && STRIKES.has((node as Element).tagName)) strikes++;
    },
    {
      ...options,
      leave: (element) => {
        if (STRIKES.has(element.tagName)) strikes--;
      },
    },
  );
  return pieces;
}

/** Finds the struck pieces again in the tidied text, by counting the characters that are not white space. */
function strikesOf(pieces: readonly Piece[], text: string): TextSpan[] {
  const positions: number[] = [];
  for (let at = 0; at < text.length; at++) if (!SPACE.test(text.charAt(at))) positions.push(at);
  const spans: { start: number; end: number }[] = [];
  let seen = 0;
  for (const piece of pieces) {
    const start = seen;
    seen += withoutControls(piece.text).replace(/\s+/g, "").length;
    const [first, last] = [positions[start], positions[seen - 1]];
    if (!piece.struck || seen === start || first === undefined || last === undefined) continue;
    const before = spans.at(-1);
    if (before && text.slice(before.end, first).trim() === "") before.end = last + 1;
    else spans.push({ start: first, end: last + 1 });
  }
  return spans;
}
