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

const SPACE = /\s/;
/** What tidying changes: control characters and white space other than single blanks, blanks in the wrong place. */
const UNTIDY = /[\p{Cc}[\s--[ ]]]| [ ,]|^ | $/v;
// As numbers, not as `\p{Cc}` without `\s`: this is asked of most texts, and a set of code units is twice as fast.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0E-\x1F\x7F-\x9F]+/;

const ROW_GROUPS = new Set(["TBODY", "THEAD", "TFOOT"]);
const LINE_ENDS = new Set(["BR", "P", "HR", "TR", "DIV", "LI", "TABLE", "CENTER"]);
const STRIKES = new Set(["S", "STRIKE", "DEL"]);
/** All foreign elements match this, and some others; so does what is struck through. */
const SPECIAL = [
  ...SILENT,
  ...STRIKES,
  ...[...RECAP_IDS].map((id) => `#${id}`),
  '[id^="recap"]',
  '[class*="recap-"]',
].join();
const FEW = 100;
const NODES_PER_STEP = 500;
const WORD_END = /[\p{L}\p{N}]/u;
/** A label of any length is looked for among at least this many nodes. */
const FEWEST_VISITS = 60;

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
  return SILENT.has(element.tagName) || isAdded(element);
}

/** True for what bears a name that RECAP gives. */
function isAdded(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const id = element.id;
  if (id !== "" && (id.startsWith("recap") || RECAP_IDS.has(id))) return true;
  // Of elements that are no HTML (drawings), the property is something else.
  const classes: unknown = element.className;
  const printed = typeof classes === "string" ? classes : (element.getAttribute("class") ?? "");
  return printed !== "" && RECAP_CLASS.test(printed);
}

/** True for what is a foreign element or stands in one, no further out than `within`. */
export function isInForeign(element: Element, within?: Element): boolean {
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) if (isForeign(at)) return true;
  return false;
}

/** Which elements a walk leaves out besides foreign ones, and what it tells of its way. */
export interface WalkOptions {
  /** True for elements to leave out with all that they hold. */
  readonly skip?: ((element: Element) => boolean) | undefined;
  /** A selector that matches all that `skip` can be true for: where nothing does, no element has to be asked. */
  readonly skipped?: string;
  /** Called when the walk comes out of an element. */
  readonly leave?: ((element: Element) => void) | undefined;
}

/** Shown every node of a walk; returns true when it has seen enough. */
export type Visit = (node: Node, type: number) => boolean | void;

/**
 * Shows `visit` the nodes under `root` in document order, without foreign elements and what they hold, until it says
 * that it has seen enough by returning true. What a page is read with; `walkInSteps` is for walks that pause.
 */
export function walk(root: Node, visit: Visit, options: WalkOptions = {}): void {
  let node: Node | null = root.firstChild;
  while (node) node = visitAndGoOn(node, root, visit, options);
}

/** The same walk, with a pause after every few hundred nodes. */
export function* walkInSteps(root: Node, visit: Visit, options: WalkOptions = {}): Generator<void, void, void> {
  let node: Node | null = root.firstChild;
  let visits = 0;
  while (node) {
    node = visitAndGoOn(node, root, visit, options);
    if (++visits % NODES_PER_STEP === 0) yield;
  }
}

/** Visits one node, and gives the next one; null at the end of `root`, or where enough was seen. */
function visitAndGoOn(node: Node, root: Node, visit: Visit, { skip, leave }: WalkOptions): Node | null {
  const type = node.nodeType;
  let child: Node | null = null;
  if (type !== ELEMENT) {
    if (visit(node, type) === true) return null;
  } else if (!isForeign(node as Element) && skip?.(node as Element) !== true) {
    if (visit(node, type) === true) return null;
    child = node.firstChild;
    if (!child) leave?.(node as Element);
  }
  return child ?? nextOutside(node, root, leave);
}

/** The elements under `root` with one of these upper-case tag names, without foreign ones. */
export function elementsIn(root: Element, ...tagNames: readonly string[]): Element[] {
  if (root.firstElementChild === null) return [];
  const [tagName, ...others] = tagNames;
  const found: Element[] = [];
  const named = tagName === undefined || others.length > 0 ? null : root.getElementsByTagName(tagName);
  // Of very many, each with its way up, a walk costs less.
  if (named && named.length <= FEW) {
    for (let at = 0; at < named.length; at++) {
      const element = named[at];
      if (element && element.tagName === tagName && !isInForeign(element, root)) found.push(element);
    }
    return found;
  }
  walk(root, (node) => {
    if (isElement(node) && tagNames.includes(node.tagName)) found.push(node);
  });
  return found;
}

/** The first element under `root` with this upper-case tag name, without foreign ones. */
export function firstIn(root: Element, tagName: string): Element | null {
  const named = root.getElementsByTagName(tagName);
  for (let at = 0; at < named.length; at++) {
    const element = named[at];
    if (element && element.tagName === tagName && !isInForeign(element, root)) return element;
  }
  return null;
}

/** White space (non-breaking too) collapsed to one blank, none before a comma or at the ends; control characters removed. */
export function tidy(text: string): string {
  // Most texts of a page are tidy, and looking once is cheaper than four changes that change nothing.
  if (!UNTIDY.test(text)) return text;
  const spaced = withoutControls(text).replace(/[^\S ]\s*| \s+/g, " ");
  return (spaced.includes(" ,") ? spaced.replaceAll(" ,", ",") : spaced).trim();
}

/** What a node says, tidied; foreign elements left out. Words on two lines do not run into one another. */
export function textOf(node: Node, options: WalkOptions = {}): string {
  return tidy(plainText(node, options.skip) ?? textWithBreaks(node, options));
}

/**
 * What a node says that holds nothing but one text, however wrapped (`<td><b>12</b></td>`); null if it holds more, and
 * has to be walked through.
 */
function plainText(node: Node, skip?: WalkOptions["skip"]): string | null {
  if (!isElement(node)) return node.nodeType === TEXT ? (node.nodeValue ?? "") : null;
  let at = node;
  for (;;) {
    const inner: Element | null = at.firstElementChild;
    if (!inner) return at.textContent ?? "";
    if (inner.nextSibling || inner.previousSibling) return null;
    if (isForeign(inner) || STRIKES.has(inner.tagName) || skip?.(inner) === true) return null;
    at = inner;
  }
}

/** The characters of a cell in which nothing is left out or struck through, from the browser itself; null for others. */
function textAtOnce(node: Node, { skip, skipped }: WalkOptions): string | null {
  if (!isElement(node) || (skip && skipped === undefined)) return null;
  if (skipped !== undefined && node.querySelector(skipped) !== null) return null;
  return node.querySelector(SPECIAL) === null ? (node.textContent ?? "") : null;
}

/** A line break counts as a blank only where two words would otherwise run together. */
function textWithBreaks(root: Node, options: WalkOptions): string {
  let text = "";
  let isBroken = false;
  const look = (element: Element) => {
    if (isBreak(element)) isBroken = true;
  };
  walk(
    root,
    (node, type) => {
      if (type === ELEMENT) return look(node as Element);
      const words = type === TEXT ? (node.nodeValue ?? "") : "";
      if (words === "") return;
      if (isBroken && WORD_END.test(text.slice(-1)) && WORD_END.test(words.charAt(0))) text += " ";
      isBroken = false;
      text += words;
    },
    { ...options, leave: look },
  );
  return text;
}

/** The beginning of what a node says: enough to recognise a label, at the same cost in a page of any size. */
export function textStart(node: Node, limit: number, options?: WalkOptions): string {
  const plain = plainText(node, options?.skip);
  if (plain !== null) return tidy(plain.trimStart().slice(0, limit));
  let text = "";
  let visits = 0;
  walk(
    node,
    (child, type) => {
      if (type === TEXT) text += (child.nodeValue ?? "").trimStart().slice(0, limit);
      if (type === ELEMENT && !text.endsWith(" ")) text += " ";
      return text.length >= limit + 20 || ++visits > FEWEST_VISITS + limit / 4;
    },
    options,
  );
  return tidy(text);
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

/** One line of a cell: what it says and its text nodes, by which bold and italic parts can be told. */
export interface Line {
  readonly text: string;
  readonly nodes: readonly Node[];
}

/** Most lines of a cell (addresses, telephone numbers) are never asked what they say. */
class PrintedLine implements Line {
  readonly nodes: readonly Node[];
  private readonly raw: string;
  private tidied: string | null = null;

  constructor(raw: string, nodes: readonly Node[]) {
    this.raw = raw;
    this.nodes = nodes;
  }

  get text(): string {
    return (this.tidied ??= tidy(this.raw));
  }
}

/** A cell's lines, as the page breaks them; empty ones are kept, since they separate attorneys. */
export function linesOf(root: Node, options: WalkOptions = {}): Line[] {
  const lines: Line[] = [];
  let nodes: Node[] = [];
  let raw = "";
  const end = () => {
    lines.push(new PrintedLine(raw, nodes));
    nodes = [];
    raw = "";
  };
  const leave = (element: Element) => {
    if (element.tagName !== "BR" && LINE_ENDS.has(element.tagName) && raw.trim() !== "") end();
  };
  walk(
    root,
    (child, type) => {
      if (type === ELEMENT) {
        const tag = (child as Element).tagName;
        if (tag === "BR" || (LINE_ENDS.has(tag) && raw.trim() !== "")) end();
      } else if (type === TEXT) {
        raw += child.nodeValue ?? "";
        nodes.push(child);
      }
    },
    { ...options, leave },
  );
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
    const tag = child.tagName;
    if ((tag === "TD" || tag === "TH") && !isAdded(child)) cells.push(child);
  }
  return cells;
}

/** How many columns a cell spans (1 unless the page says more; absurd spans count as 1). */
export function spanOf(cell: Element): number {
  const span = Number(cell.getAttribute("colspan") ?? "1");
  return Number.isInteger(span) && span > 1 && span <= 20 ? span : 1;
}

/** The nearest element around a node with this upper-case tag name, no further out than `within` or twenty levels. */
export function around(node: Node, tagName: string, within: Node): Element | null {
  let parent = node.parentNode;
  for (let level = 0; parent && parent !== within && level < 20; level++) {
    if (isElement(parent) && parent.tagName === tagName) return parent;
    parent = parent.parentNode;
  }
  return null;
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

function isBreak(element: Element): boolean {
  return LINE_ENDS.has(element.tagName) || element.tagName === "TD" || element.tagName === "TH";
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

/** Without control characters, which some pages hold by mistake and no docket text means; white space stays. */
function withoutControls(text: string): string {
  return CONTROLS.test(text) ? text.replace(/[\p{Cc}--\s]+/gv, "") : text;
}

/** The next node in document order that is not inside `node`, null at the end of `root`. */
function nextOutside(node: Node, root: Node, leave?: (element: Element) => void): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    const next: Node | null = at.nextSibling;
    if (next) return next;
    at = at.parentNode;
    if (leave && at && at !== root && isElement(at)) leave(at);
  }
  return null;
}
