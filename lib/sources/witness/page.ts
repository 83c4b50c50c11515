import { tidy } from "../dom/text.ts";
import { walk } from "../dom/walk.ts";

/** A line that a page shows, and the element it stands in. */
export interface ShownLine {
  readonly text: string;
  readonly element: Element | null;
}

const UNSHOWN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"]);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BR DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

/**
 * The lines that a page shows. The sites of these witnesses were never seen as markup here, so they are read by what a
 * reader sees of them, and by nothing else.
 */
export function shownLines(page: Document): ShownLine[] {
  const lines: ShownLine[] = [];
  let raw = "";
  let element: Element | null = null;
  const end = () => {
    const text = tidy(raw);
    if (text !== "") lines.push({ text, element });
    raw = "";
    element = null;
  };
  const leave = (left: Element) => void (isBlock(left) && end());
  const visit = (node: Node) => {
    if (isBlock(node)) end();
    else if (node.nodeType === 3 && (node.nodeValue ?? "").trim() !== "") element ??= node.parentElement;
    if (node.nodeType === 3) raw += node.nodeValue ?? "";
  };
  walk(page.body, visit, { skip: (each) => UNSHOWN.has(each.tagName), leave });
  end();
  return lines;
}

const isBlock = (node: Node) => BLOCKS.has(node.nodeName);

/** The address that a saved page gives as its own; the one it was opened at otherwise. */
export function ownAddress(page: Document, url: URL): URL {
  for (const name of ['link[rel="canonical"]', 'meta[property="og:url"]']) {
    const element = page.querySelector(name);
    const address = URL.parse(
      (element?.getAttribute("href") ?? element?.getAttribute("content") ?? "").slice(0, 2_000),
    );
    if (address?.protocol === "https:") return address;
  }
  return url;
}

/** The value of a label, in the same line ("Filed: June 15, 2017") or in the next one; null where there is none. */
export function valueOf(lines: readonly ShownLine[], label: RegExp): string | null {
  for (const [index, { text }] of lines.entries()) {
    const found = label.exec(text)?.[0];
    if (found === undefined) continue;
    const value = text.slice(found.length).replace(/^[\s:]+/, "");
    const next = lines[index + 1]?.text ?? "";
    return value || (next === "" || next.endsWith(":") ? null : next);
  }
  return null;
}
