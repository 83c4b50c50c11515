import { opensWithBox } from "./boxes.ts";
import { inReadingOrder, median, type PlacedLine } from "./columns.ts";
import { bodySizeOf, withoutFootnotes } from "./footnotes.ts";
import { leftOf, rightOf, textOfLine } from "./page-text.ts";
import type { Line } from "./page-text.ts";
import type { PageBreak } from "./reading.ts";

/** A paragraph of the document, with its place on the page where it begins. */
export interface Paragraph {
  readonly page: number;
  readonly text: string;
  /** Where it goes on on a later page. */
  readonly breaks: readonly PageBreak[];
  /** Set in from both sides, as long quotations are. */
  readonly isIndented: boolean;
  /** In the middle of the line and short: a title. */
  readonly isCentred: boolean;
}

/** "1.", "(a)", "A.", "IV.", "2)", "(iii)": what opens a numbered paragraph. */
export const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[A-Z][.)]|[IVX]{1,5}\.) (?=\S)/;
/** Words with which a new paragraph begins, however it is set. */
const OPENING =
  /^(?:IT IS (?:SO|HEREBY|FURTHER|ALSO|THEREFORE|ORDERED|ACCORDINGLY|,)|(?:AND )?IT IS |ORDERED\b|FURTHER ORDERED|SO ORDERED|Accordingly,|For (?:these|the foregoing|all (?:of )?(?:these|the foregoing)) |Dated?:|s\/ ?\S|\/s\/)/;

/** Lines of one paragraph. A longer one is no paragraph but a page that could not be taken apart. */
const MOST_LINES = 400;

/** Margins and line distance of a column, and the margins of the page. */
interface Measures {
  readonly page: { readonly left: number; readonly right: number };
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

interface Draft {
  readonly lines: Line[];
  readonly measures: Measures;
}

/** The paragraphs of cleaned pages, in reading order, joined across pages and columns; footnotes are left out. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Paragraph[] {
  const bodySize = bodySizeOf(pages);
  const drafts: Draft[] = [];
  let goesOn = false;
  for (const page of pages) {
    const cleaned = withoutFootnotes(page, bodySize, goesOn);
    goesOn = cleaned.goesOn;
    addPage(inReadingOrder(cleaned.lines), drafts);
  }
  const words = wordsOf(pages);
  return drafts.map((draft) => asParagraph(draft, words)).filter(({ text }) => text !== "");
}

function addPage(placed: readonly PlacedLine[], drafts: Draft[]): void {
  const columns = Map.groupBy(placed, ({ column }) => column);
  const page = marginsOf(placed.map(({ line }) => line));
  const measures = new Map(
    [...columns].map(([column, lines]) => [
      column,
      measuresOf(
        lines.map(({ line }) => line),
        page,
      ),
    ]),
  );
  let before: PlacedLine | undefined;
  for (const { line, column } of placed) {
    const of = measures.get(column) ?? measuresOf([line], page);
    const last = drafts.at(-1);
    const isSameColumn = before !== undefined && before.column === column && line.y >= before.line.y;
    const begins =
      last === undefined ||
      (isSameColumn && before ? beginsAfter(line, before.line, last, of) : beginsAnew(line, last, of));
    if (begins) drafts.push({ lines: [line], measures: of });
    else if (last.lines.length < MOST_LINES) last.lines.push(line);
    before = { line, column };
  }
}

function measuresOf(lines: readonly Line[], page: Measures["page"]): Measures {
  const distances = lines.slice(1).flatMap((line, at) => {
    const distance = line.y - (lines[at]?.y ?? line.y);
    return distance > 2 && distance < 60 ? Math.round(distance) : [];
  });
  return { page, ...marginsOf(lines), leading: median(distances) || 14 };
}

/** Where most of the long lines begin and end: a stamp or a figure in the margin is no measure. */
function marginsOf(lines: readonly Line[]): { readonly left: number; readonly right: number } {
  const widths = lines.map((line) => rightOf(line) - leftOf(line));
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  const long = lines.filter((_, at) => (widths[at] ?? 0) > widest * 0.6);
  const lefts = long.map(leftOf).toSorted((a, b) => a - b);
  const rights = long.map(rightOf).toSorted((a, b) => a - b);
  return {
    left: lefts[Math.floor(lefts.length * 0.15)] ?? 0,
    right: rights[Math.floor(rights.length * 0.85)] ?? 0,
  };
}

function beginsAfter(line: Line, before: Line, last: Draft, measures: Measures): boolean {
  if (isOpening(textOfLine(line), last)) return true;
  if (line.y - before.y > measures.leading * 1.35) return true;
  if (isTitle(before, measures) !== isTitle(line, measures)) return true;
  // What stands below a form's boxes, further to the left, is no part of the last box.
  if (opensWithBox(textOfLine(last.lines[0] ?? before)) && leftOf(line) < leftOf(before) - 14) return true;
  const endsSentence = /[.:;?!”"’)]$/.test(textOfLine(before));
  const endsShort = rightOf(before) < measures.left + (measures.right - measures.left) * 0.72;
  return endsSentence && (endsShort || leftOf(line) - leftOf(before) > 14);
}

/** At the top of a page or a column, a paragraph goes on whose sentence is not at its end. */
function beginsAnew(line: Line, last: Draft, measures: Measures): boolean {
  const before = last.lines.at(-1);
  if (before === undefined || isOpening(textOfLine(line), last) || isTitle(line, measures) || isTitle(before, measures))
    return true;
  return /[.:;?!]["”’)]{0,2}$/.test(textOfLine(before));
}

function isOpening(text: string, last: Draft): boolean {
  if (OPENING.test(text) || opensWithBox(text)) return true;
  const before = last.lines.at(-1);
  return NUMBERED.test(text) && before !== undefined && !isUnfinished(textOfLine(before));
}

/** "… (Doc." and "as held in Part", whose number stands on the next line, and an open bracket. */
function isUnfinished(line: string): boolean {
  const end = line.slice(-80);
  // "…; and" closes one part of a list and announces the next.
  if (/[;,] (?:and|or)$/i.test(end)) return false;
  return CALLS_FOR_A_NUMBER.test(end) || end.lastIndexOf("(") > end.lastIndexOf(")");
}

const CALLS_FOR_A_NUMBER =
  /(?:§|\b(?:Nos?|Docs?|Dkts?|ECF|Document|Entry|Exs?|Art|Part|Section|Sec|Rule|Fed|R|pp?|at|and|or|under|see|id|v|of|the))\.?$/i;

function isTitle(line: Line, { page: { left, right } }: Measures): boolean {
  const text = textOfLine(line);
  const [start, end] = [leftOf(line) - left, right - rightOf(line)];
  return start > 60 && Math.abs(start - end) < 40 && text.length < 80 && !/[.;:,]$/.test(text);
}

function asParagraph({ lines, measures }: Draft, words: ReadonlySet<string>): Paragraph {
  const text = joinedLines(lines, words);
  return {
    page: lines[0]?.page ?? 0,
    text: text.text,
    breaks: text.breaks,
    isIndented:
      lines.length > 1 &&
      lines.every((line) => leftOf(line) > measures.left + 24 && rightOf(line) < measures.right - 18),
    isCentred: lines.every((line) => isTitle(line, measures)),
  };
}

function joinedLines(
  lines: readonly Line[],
  words: ReadonlySet<string>,
): { readonly text: string; readonly breaks: PageBreak[] } {
  const breaks: PageBreak[] = [];
  let text = "";
  let page = lines[0]?.page ?? 0;
  for (const line of lines) {
    const before = text;
    text = joined(text, textOfLine(line), words);
    if (line.page !== page) breaks.push({ at: Math.min(before.length, text.length), page: line.page });
    page = line.page;
  }
  return { text: text.replaceAll("\u00ad", "").trim(), breaks };
}

/** "coun-" and "sel" are one word; "class-" and "wide" keep their hyphen if the document writes it elsewhere. */
function joined(text: string, line: string, words: ReadonlySet<string>): string {
  const soft = text.endsWith("\u00ad");
  const start = soft || /[A-Za-z]-$/.test(text) ? /^[a-z]{2,}/.exec(line)?.[0] : undefined;
  if (start === undefined) return text === "" ? line : `${text} ${line}`;
  const head = text.slice(0, -1);
  const part = /[A-Za-z]+$/.exec(head.slice(-40))?.[0] ?? "";
  const keeps = !soft && words.has(`${part}-${start}`.toLowerCase()) && !words.has(`${part}${start}`.toLowerCase());
  return keeps ? `${text}${line}` : `${head}${line}`;
}

/** Words as the document writes them inside its lines. */
function wordsOf(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of pages.flat()) {
    for (const [word] of textOfLine(line)
      .toLowerCase()
      .matchAll(/[a-z]+(?:-[a-z]+)?(?=[^a-z-]|$)/g))
      words.add(word);
  }
  return words;
}
