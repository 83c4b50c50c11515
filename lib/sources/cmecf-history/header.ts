import type { IsoDate } from "../../calendar/date.ts";
import { type DocketNumber, parseDocketNumber } from "../../docket/docket-number.ts";
import { caseNameOf, judgeNameOf } from "../cmecf-district/names.ts";
import { type Line, linesOf } from "../dom/lines.ts";
import { textStart, tidy } from "../dom/text.ts";
import { around, isElement } from "../dom/walk.ts";
import { numericDate } from "../printed-dates.ts";

/** What stands above the table of a report. */
export interface Header {
  readonly number: DocketNumber;
  /** "1:17-cr-00350-KBF-27": only the entries of one defendant. */
  readonly isOfOneDefendant: boolean;
  readonly caseName: string;
  readonly assignedTo: string | null;
  readonly referredTo: string | null;
  readonly dateFiled: IsoDate | null;
  readonly dateTerminated: IsoDate | null;
}

const HEADINGS_TRIED = 40;
const LINES_READ = 40;
const PRESIDING = /^(.{2,120}?),?\s+presiding$/i;
const REFERRAL = /^(.{2,120}?),?\s+referral$/i;
const JUDGE_LABEL = /^(?:(?:chief|senior|presiding|bankruptcy|visiting) )*judge$/i;
const ONE_DEFENDANT = /-\d{1,4}\s*$/;

/** Reads the number, the caption, the judges and the dates above the table; null if no docket number stands there. */
export function readHeader(page: Document): Header | null {
  const heading = headingOf(page);
  const number = heading && parseDocketNumber(textStart(heading, 120));
  if (!heading || !number) return null;
  const block = heading.parentElement ?? heading;
  const lines = linesOf(block, { skip: (element) => element.tagName === "TABLE" }).slice(0, LINES_READ);
  const labels = new Map<string, string>();
  const plain: string[] = [];
  for (const line of lines) plain.push(...readLine(line, heading, labels));
  const presiding = matchIn(plain, PRESIDING) ?? [...labels].find(([label]) => JUDGE_LABEL.test(label))?.[1];
  const caption = plain.filter((text) => !PRESIDING.test(text) && !REFERRAL.test(text));
  return {
    number,
    isOfOneDefendant: ONE_DEFENDANT.test(textStart(heading, 120)),
    caseName: caseNameOf(caption),
    assignedTo: judgeNameOf(presiding ?? ""),
    referredTo: judgeNameOf(matchIn(plain, REFERRAL) ?? ""),
    dateFiled: numericDate(labels.get("date filed") ?? ""),
    dateTerminated: numericDate(labels.get("date terminated") ?? ""),
  };
}

/** The element in bold that begins with the docket number. */
function headingOf(page: Document): Element | null {
  const bold = page.getElementsByTagName("b");
  for (let at = 0; at < Math.min(bold.length, HEADINGS_TRIED); at++) {
    const element = bold[at];
    if (element && parseDocketNumber(textStart(element, 120))) return element;
  }
  return null;
}

/** Takes "**Date filed:** 10/13/2017 **Date of last filing:** …" apart; gives back what stands under no label. */
function readLine(line: Line, heading: Element, labels: Map<string, string>): string[] {
  let label: string | null = null;
  let text = "";
  let plain = "";
  const end = () => {
    if (label !== null && !labels.has(label)) labels.set(label, tidy(text));
    text = "";
  };
  for (const node of line.nodes) {
    const bold = around(node, "B", heading.ownerDocument);
    if (bold === heading) continue;
    const words = node.nodeValue ?? "";
    if (bold && isElement(bold) && /:\s*$/.test(words)) {
      end();
      label = tidy(words).replace(/\s?:$/, "").toLowerCase();
    } else if (label === null) plain += words;
    else text += words;
  }
  end();
  return tidy(plain) === "" ? [] : [tidy(plain)];
}

function matchIn(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
