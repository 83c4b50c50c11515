import { tidy } from "../dom/text.ts";
import { walkInSteps } from "../dom/walk.ts";
import type { Line, MarkedLink } from "../text/markup.ts";

const BLOCKS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BR CENTER DD DIV DL DT FORM H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TH TR UL".split(
    " ",
  ),
);
const ELEMENT = 1;
const TEXT = 3;
const BOLD = new Set(["B", "STRONG"]);
/** What some mail programs leave in a text: blanks without width. */
const NO_WIDTH = /[\u200B\uFEFF]/;

/** The lines that a page shows, as the readers of notices want them. */
export function* linesOfPage(page: Document): Generator<void, Line[], void> {
  const lines: Line[] = [];
  let [text, bold] = ["", 0];
  let links: MarkedLink[] = [];
  let isBold: boolean | null = null;
  const end = () => {
    if (text === "" && links.length === 0) return;
    const shown = tidy(NO_WIDTH.test(text) ? text.replace(/[\u200B\uFEFF]/g, "") : text);
    if (shown !== "" || links.length > 0) lines.push({ text: shown, isBold: isBold ?? false, links });
    if (links.length > 0) links = [];
    [text, isBold] = ["", null];
  };
  const enter = (element: Element) => {
    const tag = element.tagName;
    if (BLOCKS.has(tag)) end();
    else if (BOLD.has(tag)) bold++;
    const href = tag === "A" ? element.getAttribute("href") : null;
    if (href !== null) links.push({ href: href.replace(/\s+/g, ""), text: "" });
  };
  const leave = (element: Element) => {
    const tag = element.tagName;
    if (BLOCKS.has(tag)) end();
    else if (BOLD.has(tag)) bold--;
  };
  const visit = (node: Node, type: number) => {
    if (type === ELEMENT) return enter(node as Element);
    if (type !== TEXT) return;
    const words = node.nodeValue ?? "";
    if (isBold === null && words.trim() !== "") isBold = bold > 0;
    text += words;
  };
  yield* walkInSteps(page.body, visit, { leave });
  end();
  return lines;
}
