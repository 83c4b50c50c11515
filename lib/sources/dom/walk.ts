/*
 * Readers of a live page. They only read, never clone or change it, ask for no layout, and walk with loops: a page
 * with ten thousand tables inside one another must not overflow the stack. They work in a browser and in jsdom.
 */

/** Kinds of nodes (DOM standard, section 4.4). */
export const ELEMENT = 1;
export const TEXT = 3;
const COMMENT = 8;
/** Elements whose content is not what the page says. */
export const SILENT = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "OBJECT",
  "TEXTAREA",
  "SELECT",
  "HEAD",
]);
/** What RECAP adds to court pages besides elements whose class or id begins with "recap". */
export const RECAP_IDS = new Set([
  "action-button-dropdown-header",
  "view-docket-button",
  "create-alert-button",
  "search-docket-button",
  "refresh-recap-links",
]);
const RECAP_CLASS = /(?:^|\s)recap-/;
export const STRIKES = new Set(["S", "STRIKE", "DEL"]);
const FEW = 100;
const NODES_PER_STEP = 500;

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
export function isAdded(element: Element): boolean {
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

/** The nearest element around a node with this upper-case tag name, no further out than `within` or twenty levels. */
export function around(node: Node, tagName: string, within: Node): Element | null {
  let parent = node.parentNode;
  for (let level = 0; parent && parent !== within && level < 20; level++) {
    if (isElement(parent) && parent.tagName === tagName) return parent;
    parent = parent.parentNode;
  }
  return null;
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
