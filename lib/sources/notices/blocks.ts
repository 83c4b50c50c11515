import type { Line, MarkedLink } from "../text/markup.ts";
import { tidy } from "../dom/text.ts";

/** What a notice says of one case. */
export interface CaseBlock {
  readonly caseName: string;
  readonly caseNumber: string;
  readonly documentNumber: string;
  readonly docketText: string;
  /** Links of the block's lines, docket text excluded. */
  readonly links: readonly MarkedLink[];
}

/** A notice taken apart by its labels, in whatever table or text it came. */
export interface NoticeParts {
  /** What stands above the first case: the court, the kind of notice, when it was entered. */
  readonly heading: string;
  readonly blocks: readonly CaseBlock[];
  /** What stands below the last docket text: the documents and who was served. */
  readonly rest: string;
}

type Field = "caseName" | "caseNumber" | "documentNumber" | "docketText" | "other";

const LABELS: readonly (readonly [RegExp, Field])[] = [
  [/^Case Name\s?:\s?/i, "caseName"],
  [/^Case Number\s?:\s?/i, "caseNumber"],
  [/^Document Number\s?:\s?/i, "documentNumber"],
  [/^Document\(s\)\s?:\s?/i, "documentNumber"],
  [/^Docket Text\s?:\s?/i, "docketText"],
  [/^(?:Filer|Chapter|Judge|Judge\(s\)|Trustee|Office|Party|Attorney|WARNING)\s?:\s?/i, "other"],
];
/** Where the words of the notice end and those about documents and service begin. */
const END =
  /^(?:The following document\(s\) (?:are|is) associated|Document description\s?:|Original filename\s?:|Electronic document\s+stamp|Case participants listed below|(?:[\w:.-]{3,40}\s)?Notice (?:has been|will(?: not)? be|was|sent via)\b)/i;
const DOCUMENT_LINE = /^Document\s?:/i;

interface OpenBlock {
  readonly values: Record<Field, string[]>;
  readonly links: MarkedLink[];
  /** A docket text was begun: the next case name begins the next case. */
  hasText: boolean;
}

/** Reads the lines of a notice, from its first case on. */
export function partsOf(lines: readonly Line[]): NoticeParts {
  const heading: string[] = [];
  const rest: string[] = [];
  const blocks: OpenBlock[] = [];
  let field: Field | "heading" | "rest" = "heading";
  for (const [index, line] of lines.entries()) {
    const isWithin: boolean = field === "docketText" && !startsField(lines, index);
    const found: Label | null = isWithin ? null : labelOf(line.text);
    if (found && beginsCase(found, blocks.at(-1))) blocks.push(newBlock(found, blocks.at(-1)));
    const block = blocks.at(-1);
    if (found && block) {
      field = found.field;
      if (found.field === "docketText") block.hasText = true;
      if (found.value !== "") block.values[found.field].push(found.value);
      block.links.push(...line.links);
    } else if (END.test(line.text) || (DOCUMENT_LINE.test(line.text) && line.links.length > 0)) {
      if (block?.hasText) field = "rest";
      block?.links.push(...(DOCUMENT_LINE.test(line.text) ? line.links : []));
      rest.push(line.text);
    } else if (field === "heading") heading.push(line.text);
    else if (field === "rest" || !block) rest.push(line.text);
    else {
      block.values[field].push(line.text);
      if (field !== "docketText") block.links.push(...line.links);
    }
  }
  return { heading: heading.join(" "), blocks: closed(blocks), rest: rest.join("\n") };
}

/** Inside a docket text, which may print labels of its own, only a label in bold or the next case's pair begins a field. */
function startsField(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || labelOf(line.text)?.field !== "caseName") return false;
  return line.isBold || lines.slice(index + 1, index + 5).some(({ text }) => labelOf(text)?.field === "caseNumber");
}

interface Label {
  readonly field: Field;
  readonly value: string;
}

function labelOf(text: string): Label | null {
  for (const [label, field] of LABELS) {
    const found = label.exec(text)?.[0];
    if (found !== undefined) return { field, value: text.slice(found.length).trim() };
  }
  return null;
}

/** A second name begins a case, and so does a second number below one name. */
function beginsCase({ field }: Label, block: OpenBlock | undefined): boolean {
  if (field === "caseName") return (block?.values.caseName.length ?? 1) > 0;
  return field === "caseNumber" && block !== undefined && !block.hasText && block.values.caseNumber.length > 0;
}

function newBlock({ field }: Label, before: OpenBlock | undefined): OpenBlock {
  const caseName = field === "caseNumber" ? [...(before?.values.caseName ?? [])] : [];
  return {
    values: { caseName, caseNumber: [], documentNumber: [], docketText: [], other: [] },
    links: [],
    hasText: false,
  };
}

/** Several cases can stand above one docket text: it is the text of all of them. */
function closed(blocks: readonly OpenBlock[]): CaseBlock[] {
  let following = "";
  const read: CaseBlock[] = [];
  for (const { values, links, hasText } of blocks.toReversed()) {
    if (hasText) following = tidy(values.docketText.join(" "));
    read.push({
      caseName: values.caseName.join(" "),
      caseNumber: values.caseNumber.join(" "),
      documentNumber: values.documentNumber.join(" "),
      docketText: following,
      links,
    });
  }
  return read.toReversed();
}
