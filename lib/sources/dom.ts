import type { TextSpan } from "../docket/docket.ts";

/*
 * Readers of a live page. They only read, never clone or change it, ask for no layout, and walk with loops: a page
 * with ten thousand tables inside one another must not overflow the stack. They work in a browser and in jsdom.
 */

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;

/** Elements whose content is not what the page says. */
const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "OBJECT", "TEXTAREA", "SELECT", "HEAD"]);
/** What RECAP adds to court pages besides elements whose class or id begins with "recap". */
const RECAP_IDS = new Set([
  "action-button-dropdown-header",
  "view-docket-button",
  "create-alert-button",
  "search-docket-button",
  "refresh-recap-links",
]);
const RECAP_CLASS = /(?:^|\s)recap-/;

/** Control characters, which some pages hold by mistake and no docket text means. */
const CONTROL = /(?!\s)\p{Cc}/u;
const SPACE = /\s/;

/** True for an element of any namespace-less HTML page. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** True for a comment node, by which appellate dockets mark their sections. */
export function isComment(node: Node): node is Comment {
  return node.nodeType === COMMENT;
}

/** True for what RECAP or another extension put into the page, and for scripts and styles: nothing the court says. */
export function isForeign(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  const id = element.id;
  if (id !== "" && (id.startsWith("recap") || RECAP_IDS.has(id))) return true;
  const classes = element.getAttribute("class");
  return classes !== null && RECAP_CLASS.test(classes);
}

/**
 * The nodes under `root` in document order, without foreign elements and what they hold.
 * @param skip elements to leave out with all that they hold, besides foreign ones.
 */
export function* nodesIn(root: Node, skip?: (element: Element) => boolean): Generator<Node, void, void> {
  let node: Node | null = root.firstChild;
  while (node) {
    const left = isElement(node) && (isForeign(node) || (skip !== undefined && skip(node)));
    if (!left) yield node;
    node = (left ? null : node.firstChild) ?? nextOutside(node, root);
  }
}

/** The elements under `root` with one of these upper-case tag names, without foreign ones. */
export function elementsIn(root: Node, ...tagNames: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const node of nodesIn(root)) if (isElement(node) && tagNames.includes(node.tagName)) found.push(node);
  return found;
}

/** The first element under `root` with this upper-case tag name, without foreign ones. */
export function firstIn(root: Node, tagName: string): Element | null {
  for (const node of nodesIn(root)) if (isElement(node) && node.tagName === tagName) return node;
  return null;
}

/** White space (non-breaking too) collapsed to one blank, none before a comma or at the ends; control characters removed. */
export function tidy(text: string): string {
  return withoutControls(text).replace(/\s+/g, " ").replaceAll(" ,", ",").trim();
}

/** What a node says, tidied; foreign elements left out. Words on two lines do not run into one another. */
export function textOf(node: Node, skip?: (element: Element) => boolean): string {
  return tidy(joinPieces(piecesOf(node, skip)));
}

/** What a node says, at most about `limit` characters of it: enough to recognise a label in a page of any size. */
export function textStart(node: Node, limit: number, skip?: (element: Element) => boolean): string {
  let text = node.nodeType === TEXT ? (node.nodeValue ?? "").slice(0, limit) : "";
  for (const child of nodesIn(node, skip)) {
    if (child.nodeType === TEXT) text += (child.nodeValue ?? "").slice(0, limit);
    else if (isBreak(child)) text += " ";
    if (text.length >= limit) break;
  }
  return tidy(text);
}

/** A docket text and the ranges of it that the court struck through. */
export interface StruckText {
  readonly text: string;
  readonly struck: readonly TextSpan[];
}

/** What a node says, tidied, and which characters of it are struck through (`s`, `strike`, `del`). */
export function textWithStrikes(node: Node, skip?: (element: Element) => boolean): StruckText {
  const pieces = piecesOf(node, skip);
  const text = tidy(joinPieces(pieces));
  return pieces.some((piece) => piece.struck) ? { text, struck: strikesOf(pieces, text) } : { text, struck: [] };
}

/** One line of a cell: the nodes between two line breaks, and what they say. */
export interface Line {
  readonly text: string;
  /** Text nodes and elements without children, in order; an element's own tags are found with `closest`. */
  readonly nodes: readonly Node[];
}

/** A cell's lines, split at `br`, `p`, `hr` and nested rows; empty lines are kept, since they separate attorneys. */
export function linesOf(node: Node, skip?: (element: Element) => boolean): Line[] {
  const lines: Line[] = [];
  let nodes: Node[] = [];
  let raw = "";
  const end = () => {
    lines.push({ text: tidy(raw), nodes });
    nodes = [];
    raw = "";
  };
  for (const child of nodesIn(node, skip)) {
    if (isElement(child) && LINE_ENDS.has(child.tagName)) end();
    if (child.nodeType !== TEXT) continue;
    raw += child.nodeValue ?? "";
    nodes.push(child);
  }
  end();
  return lines;
}

/** A table's own rows, in order, not those of tables inside it; foreign rows left out. */
export function* rowsOf(table: Element): Generator<Element, void, void> {
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    if (isForeign(child)) continue;
    if (child.tagName === "TR") yield child;
    else if (ROW_GROUPS.has(child.tagName)) {
      for (let row = child.firstElementChild; row; row = row.nextElementSibling) {
        if (row.tagName === "TR" && !isForeign(row)) yield row;
      }
    }
  }
}

/** A row's own cells (`td` and `th`), foreign ones left out. */
export function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    if ((child.tagName === "TD" || child.tagName === "TH") && !isForeign(child)) cells.push(child);
  }
  return cells;
}

/** The nearest element around a node with this upper-case tag name, no further out than `within`. */
export function around(node: Node, tagName: string, within: Node): Element | null {
  for (let parent = node.parentNode; parent && parent !== within; parent = parent.parentNode) {
    if (isElement(parent) && parent.tagName === tagName) return parent;
  }
  return null;
}

const ROW_GROUPS = new Set(["TBODY", "THEAD", "TFOOT"]);
const LINE_ENDS = new Set(["BR", "P", "HR", "TR", "DIV", "LI"]);
const STRIKES = new Set(["S", "STRIKE", "DEL"]);

interface Piece {
  readonly text: string;
  readonly struck: boolean;
}

/** The text nodes of a node, with a line break where the page breaks the line. */
function piecesOf(root: Node, skip?: (element: Element) => boolean): Piece[] {
  if (root.nodeType === TEXT) return [{ text: root.nodeValue ?? "", struck: false }];
  const pieces: Piece[] = [];
  let strike: Element | null = null;
  for (const node of nodesIn(root, skip)) {
    if (strike && !strike.contains(node)) strike = null;
    if (node.nodeType === TEXT) pieces.push({ text: node.nodeValue ?? "", struck: strike !== null });
    else if (isBreak(node)) pieces.push({ text: "\n", struck: false });
    else if (!strike && isElement(node) && STRIKES.has(node.tagName)) strike = node;
  }
  return pieces;
}

function isBreak(node: Node): boolean {
  return isElement(node) && (LINE_ENDS.has(node.tagName) || node.tagName === "TD");
}

/**
 * A line break counts as a blank only where two words would otherwise run together: courts write a `br` after a full
 * stop without a blank, and other readers of the same page (CourtListener) then print none.
 */
function joinPieces(pieces: readonly Piece[]): string {
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    if (piece.text !== "\n") text += piece.text;
    else if (WORD_END.test(text.slice(-1)) && WORD_END.test(pieces[at + 1]?.text.slice(0, 1) ?? "")) text += " ";
  }
  return text;
}

const WORD_END = /[\p{L}\p{N}]/u;

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

function withoutControls(text: string): string {
  return CONTROL.test(text) ? text.replace(/(?!\s)\p{Cc}/gu, "") : text;
}

function nextOutside(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
