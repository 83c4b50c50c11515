import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Browsers nest elements no deeper; the pages of the courts stay below 20. */
const DEEPEST = 512;
/** Start and end tags of elements that do not end by themselves, where pages of any size nest. */
const NESTING_TAG =
  /<(\/?)(?:table|div|span|font|b|i|u|a|ul|ol|center|blockquote|section|form|em|strong|small|big)\b/gi;
/** More tags than this left open may be deep nesting, or only carelessness: then it is measured. */
const SUSPICIOUS = 256;

/**
 * The page with everything that lies deeper than browsers go reduced to its text. A DOM in memory takes minutes for
 * some thousand nested tables; pages that are nested like other pages come back as they are, without being parsed here.
 */
export function shallowPage(html: string): string {
  if (!isSuspicious(html)) return html;
  const page = parse(html);
  return flattenBelow(page, DEEPEST) ? serialize(page) : html;
}

function isSuspicious(html: string): boolean {
  let open = 0;
  for (const [, end] of html.matchAll(NESTING_TAG)) {
    open = end === "/" ? Math.max(0, open - 1) : open + 1;
    if (open > SUSPICIOUS) return true;
  }
  return false;
}

/** @returns whether anything was that deep */
function flattenBelow(page: ParentNode, deepest: number): boolean {
  let flattened = false;
  const waiting: [ParentNode, number][] = [[page, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth < deepest) {
      for (const child of tree.getChildNodes(node)) if (isParent(child)) waiting.push([child, depth + 1]);
    } else if (node.childNodes.some(isParent)) {
      const text = textOf(node);
      for (const child of node.childNodes.slice()) tree.detachNode(child);
      tree.insertText(node, text);
      flattened = true;
    }
  }
  return flattened;
}

function isParent(node: Node): node is DefaultTreeAdapterTypes.Element {
  return tree.isElementNode(node);
}

/** The text of everything within, in the order of the page, without what is no text to a reader. */
function textOf(root: ParentNode): string {
  const texts: string[] = [];
  const waiting: Node[] = root.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (tree.isTextNode(node)) texts.push(node.value);
    else if (isParent(node) && !["script", "style"].includes(node.tagName)) {
      for (const child of node.childNodes.toReversed()) waiting.push(child);
    }
  }
  return texts.join(" ");
}
