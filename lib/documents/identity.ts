import { docketCore, findDocketNumber, parseDocketNumber, sameDocketNumber } from "../docket/docket-number.ts";
import type { Stamp } from "./stamps.ts";

/** What the entry that a file is read for calls itself. */
export interface ExpectedDocument {
  readonly docketNumber: string;
  /** Of the entry; null for an entry without one. */
  readonly documentNumber: string | null;
  readonly attachmentNumber: string | null;
}

export interface Checked {
  /** Why this is the document of another entry; null if nothing says so. */
  readonly mismatch: string | null;
  readonly warnings: readonly string[];
}

/** Internal ids of appellate systems are longer than any document number. */
const LONGEST_NUMBER = 5;

/** Compares what a file prints of itself with the entry: its stamps, or, where it bears none, its first page. */
export function checkIdentity(
  stamps: readonly Stamp[],
  firstPage: readonly string[],
  pageCount: number,
  expected: ExpectedDocument,
): Checked {
  const numbers = [...new Set(stamps.flatMap(({ docketNumber }) => docketNumber ?? []))];
  if (numbers.length === 0) return checkCaption(firstPage, expected);
  const own = stamps.filter(({ docketNumber }) => docketNumber !== null && isSame(docketNumber, expected.docketNumber));
  if (own.length === 0) {
    const named = numbers.slice(0, 3).join(", ");
    return { mismatch: `Every page is stamped ${named}, and this docket is ${expected.docketNumber}.`, warnings: [] };
  }
  const printed = [...new Set(own.flatMap(({ documentNumber }) => documentNumber ?? []))].filter(isComparable);
  const other = otherNumber(printed, expected);
  if (other !== null) return { mismatch: other, warnings: [] };
  return { mismatch: null, warnings: [...attachmentWarning(printed, expected), ...pageWarning(own, pageCount)] };
}

function isSame(printed: string, expected: string): boolean {
  // Stamps leave out the office, and so may the docket.
  return sameDocketNumber(printed, expected) || docketCore(printed) === docketCore(expected);
}

const isComparable = (number: string) => (number.split("-")[0] ?? "").length <= LONGEST_NUMBER;

function otherNumber(printed: readonly string[], { documentNumber }: ExpectedDocument): string | null {
  const wanted = documentNumber?.split("-")[0];
  if (wanted === undefined || wanted.length > LONGEST_NUMBER || printed.length === 0) return null;
  if (printed.some((number) => number.split("-")[0] === wanted)) return null;
  return `Its pages are stamped ECF No. ${printed.slice(0, 3).join(", ")}, and this entry is ECF No. ${documentNumber}.`;
}

function attachmentWarning(
  printed: readonly string[],
  { docketNumber, attachmentNumber, documentNumber }: ExpectedDocument,
): string[] {
  const part = printed.map((number) => number.split("-")[1]).find((each) => each !== undefined);
  if (attachmentNumber !== null || part === undefined || documentNumber?.includes("-")) return [];
  // Courts of appeals call the document itself part 1.
  if (part === "1" && parseDocketNumber(docketNumber)?.type === null) return [];
  return [`The stamp names part ${part} of this entry's document: it may be an attachment.`];
}

function pageWarning(stamps: readonly Stamp[], pageCount: number): string[] {
  const said = stamps.flatMap((stamp) => stamp.pageCount ?? []);
  const most = said.length === 0 ? null : Math.max(...said);
  if (most === null || most === pageCount) return [];
  return [`The stamp says ${most} pages, and the file has ${pageCount}: it may be only a part.`];
}

/** Court orders print their number in the caption, "Case No. 17-cv-11910". */
function checkCaption(firstPage: readonly string[], { docketNumber }: ExpectedDocument): Checked {
  const numbers = firstPage.flatMap((line) => {
    const named = /\b(?:Case|Civil|Civ\.|Action|No\.|Nos\.|Docket)/i.exec(line);
    const number = named ? findDocketNumber(line) : null;
    return number === null || number.type === "mdl" ? [] : number.text;
  });
  if (numbers.some((number) => isSame(number, docketNumber))) {
    return {
      mismatch: null,
      warnings: ["The file bears no court stamp: its case number agrees, its document number could not be checked."],
    };
  }
  const [named] = numbers;
  if (named !== undefined) {
    return { mismatch: `Its first page names the case ${named}, and this docket is ${docketNumber}.`, warnings: [] };
  }
  return {
    mismatch: null,
    warnings: ["The file bears no court stamp: whether it is this entry's document could not be checked."],
  };
}
