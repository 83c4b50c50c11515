import type { DocketEntry, ParseProblem } from "../../docket/docket.ts";
import { namedDate } from "../printed-dates.ts";
import { entryOf } from "../blank.ts";
import type { ShownLine } from "../witness/page.ts";

const DATE = /^[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$/;
/** "June 20, 2017 Filing 15 ORDER …", "Opinion or Order Filing 43 OPINION …". */
const FILING =
  /^(?:([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})\s{0,3})?(?:Opinion or Order\s{0,3}(?:of the Court\s)?)?Filing\s(\d{1,6})\b\s{0,3}(.*)$/;
const LABEL_ALONE = /^Opinion or Order(?: of the Court)?$/i;
/** What stands below the list. */
const END =
  /^(?:Access additional case information|Search for this case|Why Is My Information|Disclaimer:|Justia Legal Resources|Use the links below|Docket Report$|Ask a Lawyer)/i;

export interface Filings {
  readonly entries: readonly DocketEntry[];
  readonly rows: readonly Element[];
}

/** The filings that Justia lists: date, number and text, each of them an entry that somebody else holds in full. */
export function readFilings(page: Document, lines: readonly ShownLine[], problems: ParseProblem[]): Filings {
  const found: { number: string; date: string; texts: string[]; element: Element | null }[] = [];
  let date = "";
  let isOpen = false;
  for (const { text, element } of lines) {
    const filing = FILING.exec(text);
    if (filing) {
      const [, ownDate, number = "", words = ""] = filing;
      found.push({ number, date: ownDate ?? date, texts: words === "" ? [] : [words], element });
      isOpen = true;
      date = "";
    } else if (DATE.test(text)) {
      date = text;
      // The date may also stand behind the text.
      const last = found.at(-1);
      if (isOpen && last?.date === "" && last.texts.length > 0) {
        last.date = text;
        date = "";
      }
    } else if (END.test(text)) isOpen = false;
    else if (isOpen && !LABEL_ALONE.test(text)) found.at(-1)?.texts.push(text);
  }
  const entries: DocketEntry[] = [];
  const rows: Element[] = [];
  for (const { number, date: printed, texts, element } of found) {
    const dateFiled = namedDate(printed);
    if (dateFiled === null)
      problems.push({ where: `filing ${number}`, text: `no date. ${texts.join(" ").slice(0, 300)}` });
    if (texts.length === 0) problems.push({ where: `filing ${number}`, text: "no text" });
    entries.push(entryOf({ documentNumber: number, dateFiled, docketText: texts.join(" ") }));
    rows.push(element ?? page.body);
  }
  return { entries, rows };
}
