import { Parser } from "htmlparser2";
import { collapseWhitespace } from "../../docket/text.ts";
import { tidy } from "../dom/text.ts";

/** A line of a text in markup, as it would be shown. */
export interface Line {
  readonly text: string;
  /** The line begins in bold, as labels do. */
  readonly isBold: boolean;
  readonly links: readonly MarkedLink[];
}

export interface MarkedLink {
  readonly href: string;
  readonly text: string;
}

export interface MarkupReading {
  /** Of the document's head. */
  readonly title: string;
  /** Lines that show something. */
  readonly lines: readonly Line[];
}

/** Mails and fragments nest far less; unclosed tags of careless mail programs stay below it too. */
const DEEPEST = 1_000;
const MOST_CHARACTERS = 8_000_000;
const BLOCKS = new Set(
  "address article blockquote body br center dd div dl dt form h1 h2 h3 h4 h5 h6 header hr html li ol p pre section table tbody td th tr ul".split(
    " ",
  ),
);
const UNSHOWN = new Set(["script", "style", "title", "noscript", "template", "textarea"]);

/**
 * The lines that markup shows, without a DOM. Throws nothing and runs nothing; null for what is nested or long beyond
 * any notice.
 */
export function linesOf(html: string): MarkupReading | null {
  if (html.length > MOST_CHARACTERS) return null;
  const reader = new LineReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes["href"]),
      ontext: (data) => reader.add(data),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  );
  // In portions, so that a hostile depth is seen before the whole of it is read.
  for (let at = 0; at < html.length; at += 65_536) {
    parser.write(html.slice(at, at + 65_536));
    if (reader.isTooDeep) return null;
  }
  parser.end();
  return reader.isTooDeep ? null : reader.result();
}

/** The words of a fragment of markup as one line; the markup's own text where it cannot be read. */
export function plainText(html: string): string {
  const lines = linesOf(html)?.lines;
  return lines ? tidy(lines.map(({ text }) => text).join(" ")) : tidy(html);
}

/** Text that is no markup, line by line; marks of quoting are left out. Addresses in it are its links. */
export function plainLines(text: string): MarkupReading {
  const lines = text.slice(0, MOST_CHARACTERS).split(/\r\n|\n|\r/);
  const shown = lines.flatMap((raw) => {
    const line = tidy(raw.replace(/^[>\s]+/, ""));
    if (line === "") return [];
    const links = [...line.matchAll(/https?:\/\/[^\s<>"]{1,2000}/g)].map(([href]) => ({ href, text: "" }));
    return [{ text: line, isBold: false, links }];
  });
  return { title: "", lines: shown };
}

class LineReader {
  isTooDeep = false;
  private readonly lines: Line[] = [];
  private readonly titleParts: string[] = [];
  private parts: string[] = [];
  private links: MarkedLink[] = [];
  private linkStart: { readonly href: string; readonly part: number } | null = null;
  private depth = 0;
  private bold = 0;
  private isBold: boolean | null = null;
  private unshown: string | null = null;

  open(name: string, href: string | undefined): void {
    if (++this.depth > DEEPEST) this.isTooDeep = true;
    if (this.unshown === null && UNSHOWN.has(name)) this.unshown = name;
    if (BLOCKS.has(name)) this.endLine();
    if (name === "b" || name === "strong") this.bold++;
    if (name === "a" && href !== undefined) this.linkStart = { href, part: this.parts.length };
  }

  close(name: string): void {
    this.depth--;
    if (this.unshown === name) this.unshown = null;
    if (name === "b" || name === "strong") this.bold--;
    if (name === "a") this.endLink();
    if (BLOCKS.has(name)) this.endLine();
  }

  add(data: string): void {
    if (this.unshown === "title") this.titleParts.push(data);
    if (this.unshown !== null) return;
    if (this.isBold === null && data.trim() !== "") this.isBold = this.bold > 0;
    this.parts.push(data);
  }

  result(): MarkupReading {
    this.endLine();
    return { title: collapseWhitespace(this.titleParts.join("")), lines: this.lines };
  }

  private endLink(): void {
    if (!this.linkStart) return;
    const { href, part } = this.linkStart;
    this.links.push({ href: href.replace(/\s+/g, ""), text: collapseWhitespace(this.parts.slice(part).join("")) });
    this.linkStart = null;
  }

  private endLine(): void {
    this.endLink();
    const text = tidy(this.parts.join("").replace(/[\u200B\uFEFF]/g, ""));
    if (text !== "" || this.links.length > 0) {
      this.lines.push({ text, isBold: this.isBold ?? false, links: this.links });
    }
    this.parts = [];
    this.links = [];
    this.isBold = null;
  }
}
