import { isElement, nodesIn, tidy } from "../dom.ts";
import type { Line, MarkedLink } from "../text/markup.ts";

const BLOCKS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BR CENTER DD DIV DL DT FORM H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TH TR UL".split(
    " ",
  ),
);
const BOLD = new Set(["B", "STRONG"]);
const NODES_PER_STEP = 500;

/** The lines that a page shows, as the readers of notices want them. */
export function* linesOfPage(page: Document): Generator<void, Line[], void> {
  const lines: Line[] = [];
  let [text, bold, visits] = ["", 0, 0];
  let links: MarkedLink[] = [];
  let isBold: boolean | null = null;
  const end = () => {
    if (text === "" && links.length === 0) return;
    const shown = tidy(text.replace(/[\u200B\uFEFF]/g, ""));
    if (shown !== "" || links.length > 0) lines.push({ text: shown, isBold: isBold ?? false, links });
    [text, links, isBold] = ["", [], null];
  };
  const leave = (element: Element) => {
    if (BOLD.has(element.tagName)) bold--;
    if (BLOCKS.has(element.tagName)) end();
  };
  for (const node of nodesIn(page.body, { leave })) {
    if (++visits % NODES_PER_STEP === 0) yield;
    if (isElement(node)) {
      if (BLOCKS.has(node.tagName)) end();
      if (BOLD.has(node.tagName)) bold++;
      const href = node.tagName === "A" ? node.getAttribute("href") : null;
      if (href !== null) links.push({ href: href.replace(/\s+/g, ""), text: "" });
    } else if (node.nodeType === 3) {
      const words = node.nodeValue ?? "";
      if (isBold === null && words.trim() !== "") isBold = bold > 0;
      text += words;
    }
  }
  end();
  return lines;
}
