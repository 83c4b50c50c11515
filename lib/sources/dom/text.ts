import { ELEMENT, STRIKES, TEXT, type WalkOptions, isElement, isForeign, walk } from "./walk.ts";

/** What tidying changes: control characters and white space other than single blanks, blanks in the wrong place. */
const UNTIDY = /[\p{Cc}[\s--[ ]]]| [ ,]|^ | $/v;
// As numbers, not as `\p{Cc}` without `\s`: this is asked of most texts, and a set of code units is twice as fast.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0E-\x1F\x7F-\x9F]+/;
export const LINE_ENDS = new Set(["BR", "P", "HR", "TR", "DIV", "LI", "TABLE", "CENTER"]);
const WORD_END = /[\p{L}\p{N}]/u;
/** A label of any length is looked for among at least this many nodes. */
const FEWEST_VISITS = 60;

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
export function plainText(node: Node, skip?: WalkOptions["skip"]): string | null {
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

function isBreak(element: Element): boolean {
  return LINE_ENDS.has(element.tagName) || element.tagName === "TD" || element.tagName === "TH";
}

/** Without control characters, which some pages hold by mistake and no docket text means; white space stays. */
export function withoutControls(text: string): string {
  return CONTROLS.test(text) ? text.replace(/[\p{Cc}--\s]+/gv, "") : text;
}
