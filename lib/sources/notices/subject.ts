import { collapseWhitespace } from "../../docket/text.ts";

/** "FW:", "Re: Fwd:", "[EXTERNAL]", "NEF:" */
const PREFIX = /^(?:(?:re|fwd?|aw|wg|nef|nda)\s?:\s?|\[[^[\]]{1,30}\]\s?)/i;
/** "Ch-7", "Ch13", "CH 11" beside the number or the caption; written out it can belong to the event's name. */
const CHAPTER_FIRST = /^ch[\s.-]{0,3}\d{1,2}(?=[\s:-])\s?/i;
const CHAPTER_LAST = /\s-\sch[\s.-]{0,3}\d{1,2}(?:\s-)?$/i;
const CHAPTER_IN_FULL = /^chapter\s\d{1,2}\s/i;
/** `22-3289 Doe v. Roe "motion extend time to file brief"`, also followed by the case below. */
const QUOTED = /"([^"]{1,300})"(?:\s\([^()]{1,60}\))?$/;
/** "25-2120 - 030 - Notice of Appearance - 515663" after the caption: number of the entry, event, the court's own id. */
const AFTER_NUMBER = /^\s?-\s(?:(\d{1,5})\s-\s)?(.{1,300}?)(?:\s-\s\d{5,12})?$/;
const SHORTEST_NAME = 8;
const LONGEST_NAME = 200;
/** A notice can name the hundreds of cases of a multidistrict proceeding; its subject names one of the first. */
const MOST_NAMES = 20;

/** What the subject of a notice says of its entry. */
export interface SubjectReading {
  readonly shortText: string | null;
  /** The number of the entry, which the Second and Ninth Circuits print in the subject only. */
  readonly documentNumber: string | null;
}

export interface SubjectCase {
  readonly caseName: string;
  /** As the notice prints it, with judges' initials. */
  readonly printedNumber: string;
}

/** Reads the event's name out of a subject that also holds number and caption, in the order that the court chose. */
export function readSubject(subject: string, cases: readonly SubjectCase[], isAcms: boolean): SubjectReading {
  let text = collapseWhitespace(subject.slice(0, 1_000));
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(PREFIX, "");
  }
  if (isAcms) return readAcms(text, cases);
  const quoted = QUOTED.exec(text)?.[1];
  const isBankruptcyQuote = cases.some(({ printedNumber }) => quoted?.includes(printedNumber));
  if (quoted !== undefined && !isBankruptcyQuote) return { shortText: quoted, documentNumber: null };
  return { shortText: eventIn((isBankruptcyQuote ? quoted : undefined) ?? text, cases), documentNumber: null };
}

function readAcms(text: string, cases: readonly SubjectCase[]): SubjectReading {
  for (const { printedNumber } of cases) {
    const at = text.lastIndexOf(printedNumber);
    const found = at < 0 ? null : AFTER_NUMBER.exec(text.slice(at + printedNumber.length));
    if (found)
      return { shortText: found[2]?.trim() || null, documentNumber: found[1]?.replace(/^0+(?=\d)/, "") ?? null };
  }
  return { shortText: null, documentNumber: null };
}

function eventIn(subject: string, cases: readonly SubjectCase[]): string | null {
  const activity = /^Activity in Case /i.test(subject);
  let text = subject.replace(/^Activity in Case /i, "");
  const own = cases.find(({ printedNumber }) => printedNumber !== "" && text.includes(printedNumber));
  if (!own) return null;
  text = collapseWhitespace(text.replace(own.printedNumber, " ")).replace(CHAPTER_FIRST, "");
  const names = [own, ...cases.slice(0, MOST_NAMES)].map(({ caseName }) => caseName.slice(0, LONGEST_NAME));
  const full = CHAPTER_IN_FULL.exec(text)?.[0] ?? "";
  const isBeforeName = names.some((name) => name !== "" && beginsLike(text.slice(full.length), name));
  text = withoutName(isBeforeName ? text.slice(full.length) : text, names, activity);
  text = text.replace(CHAPTER_FIRST, "").replace(CHAPTER_LAST, "");
  return text.replace(/^[\s"':-]+|(?:[\s"':-]|\bRe:)+$/gi, "") || null;
}

function beginsLike(text: string, name: string): boolean {
  return text.trimStart().toLowerCase().startsWith(collapseWhitespace(name).toLowerCase().slice(0, SHORTEST_NAME));
}

/** Subjects cut long captions short, so the longest beginning of a caption that they hold goes. */
function withoutName(text: string, names: readonly string[], mustBegin: boolean): string {
  const lower = text.toLowerCase();
  for (const name of names.map((each) => collapseWhitespace(each).toLowerCase())) {
    const shortest = Math.min(SHORTEST_NAME, name.length);
    for (let length = name.length; length >= shortest && length > 0; length--) {
      const at = lower.indexOf(name.slice(0, length).trimEnd());
      if (at < 0 || (mustBegin && at > 0)) continue;
      return collapseWhitespace(`${text.slice(0, at)} ${text.slice(at + name.slice(0, length).trimEnd().length)}`);
    }
  }
  return text;
}
