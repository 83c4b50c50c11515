import { linesOf } from "../dom.ts";

/** A line that a page shows, and the element it stands in. */
export interface ShownLine {
  readonly text: string;
  readonly element: Element | null;
}

const UNSHOWN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"]);
const MOST_LINES = 100_000;

/**
 * The lines that a page shows. The sites of these witnesses were never seen as markup here, so they are read by what a
 * reader sees of them, and by nothing else.
 */
export function shownLines(page: Document): ShownLine[] {
  return linesOf(page.body, { skip: (element) => UNSHOWN.has(element.tagName) })
    .slice(0, MOST_LINES)
    .flatMap((line) => {
      const { text } = line;
      return text === "" ? [] : [{ text, element: line.nodes[0]?.parentElement ?? null }];
    });
}

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
