import { isIsoDate, type IsoDate } from "../calendar/date.ts";

/** "06/15/2017", "6/15/2017", also with dashes of any length: what CM/ECF prints. */
const NUMERIC_DATE = /^\(?(\d{1,2})[/\-–—](\d{1,2})[/\-–—](\d{4})\)?$/;
/** "Jun 15, 2017", "June 15, 2017", "Sept. 5, 2018": what CourtListener prints. */
const NAMED_DATE = /\b([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}), (\d{4})\b/;
/** "(Entered: 06/16/2017)", "[Entered: 06/03/2022 04:45 PM]". */
const ENTERED = /[([]Entered: ?(\d{1,2}\/\d{1,2}\/\d{4})[^)\]]{0,20}[)\]]/i;
/** How far from its end a docket text can carry the "Entered" note: edit notes may follow it, whole entries do not. */
const ENTERED_TAIL = 400;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The day of "06/15/2017"; null for anything else ("N/A", "", "13/40/2017"). */
export function numericDate(text: string): IsoDate | null {
  const [, month = "", day = "", year = ""] = NUMERIC_DATE.exec(text.trim()) ?? [];
  return dayOf(year, month, day);
}

/** The first day in "June 15, 2017, 5:10 p.m."; null if the text names none. */
export function namedDate(text: string): IsoDate | null {
  const [, name = "", day = "", year = ""] = NAMED_DATE.exec(text.slice(0, 200)) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month === 0 ? null : dayOf(year, String(month), day);
}

/**
 * The day of entry that a docket text ends with. The last such note counts, since a text can quote another entry's;
 * null if the text carries none near its end.
 */
export function enteredDate(docketText: string): IsoDate | null {
  const tail = docketText.slice(-ENTERED_TAIL);
  const at = Math.max(tail.lastIndexOf("(Entered:"), tail.lastIndexOf("[Entered:"));
  const printed = at < 0 ? undefined : ENTERED.exec(tail.slice(at))?.[1];
  return printed === undefined ? null : numericDate(printed);
}

function dayOf(year: string, month: string, day: string): IsoDate | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(text) ? text : null;
}
