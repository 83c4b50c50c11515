import type { IsoDate } from "../../calendar/date.ts";
import { addDays, isIsoDate } from "../../calendar/date.ts";
import { monthOf } from "./words.ts";

/** A day as a text prints it, before its hour is read. */
export interface PrintedDay {
  readonly start: number;
  readonly end: number;
  readonly date: IsoDate;
  /** The day of the week that is printed with it, 0 for Sunday. */
  readonly weekday: number | null;
  readonly yearPrinted: boolean;
}

const WEEKDAY_WORDS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** "Monday, ", "Tues. ", "Friday (", "Friday the ". */
const WEEKDAY =
  "(?:\\b(mon|tues?|wed(?:nes)?|thu(?:r?s)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s*(?:\\(|,|-)?\\s*(?:the\\s+)?(?=[\\djfmasond]))?";
const MONTH =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
/** Before two numbers with a stroke that are a day: a word, or another such day. */
const BEFORE_BARE = "(?<=[a-z]\\.?[,:]?\\s\\(?|\\d/\\d{1,2}(?:,|,?\\sand)?\\s)";
/** After it: an hour, the end of a phrase, another day, what is held or due that day. */
const AFTER_BARE =
  "(?=\\s*(?:[,.;:)]|$|@|(?:at|and|or|to|is|are|in|before|via|by|a\\.m|p\\.m)\\b|\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m|(?:[\\w-]+ ){0,3}?(?:hearing|conference|deadline|trial|argument|due|status|call|brief)))";
const FORMS = [
  "(?<![\\d/:-])(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?![\\d/])",
  `${BEFORE_BARE}(\\d{1,2})/(\\d{1,2})(?![\\d/])${AFTER_BARE}`,
  "(?<![\\d/:-])(\\d{1,2})-(\\d{1,2})-(\\d{4}|\\d{2})(?![\\d-])",
  "(?<![\\d/:.-])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d.])",
  "(?<![\\d/:-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])",
  `\\b${MONTH}\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:(?:\\s?[-–]\\s?\\d{1,2})?,?\\s+['’]?(\\d{4}|(?<=['’])\\d{2})\\b|(?![\\d-]|\\s*-\\s*\\d))`,
  `(?:\\bthe\\s+)?(?<![\\d/:-])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:(?:day\\s+)?of\\s+)?${MONTH},?\\s+(\\d{4})\\b`,
  `\\bthe\\s+(\\d{1,2})(?:st|nd|rd|th)\\s+(?:day\\s+)?of\\s+${MONTH}(?!,?\\s+\\d)`,
];
/**
 * "5/26/15", "05/26/2015", "due 3/9", "2-11-2016", "1-23-26", "3.9.2026"; "2017-07-24"; "Monday, November 2, 2009",
 * "July 7"; "7 July 2017", "the 2nd day of March, 2026"; "the 25th of March".
 */
const DATE = new RegExp(`${WEEKDAY}(?:${FORMS.join("|")})`, "gi");
/** The group of the month in "3/9". */
const BARE_MONTH = 5;
/** Right before two numbers that count something else than months and days. */
const NO_DAY_BEFORE =
  /(?:\b(?:ecf|dkt|doc|docs|no|nos|exhibit|ex|page|rule|case|room|unit|suite|version|rev|parts?|pts?|vol|volume|vote|split|ratio|section|items?|count|document|tab|pages|pgs|attachment|att|box|about|only|over)\.?|[#§])\s*$/i;

/** Every day that the text prints, in order. One without a year is the next such day after `filed`. */
export function printedDays(text: string, filed: IsoDate | null): readonly PrintedDay[] {
  const days: PrintedDay[] = [];
  for (const match of text.matchAll(DATE)) {
    if (match[BARE_MONTH] && NO_DAY_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const read = readDate(match, filed);
    if (read === null) continue;
    const [, weekday] = match;
    days.push({
      start: match.index,
      end: match.index + match[0].length,
      weekday: weekday === undefined ? null : WEEKDAY_WORDS.indexOf(weekday.slice(0, 3).toLowerCase()),
      ...read,
    });
  }
  return days;
}

function readDate(match: RegExpMatchArray, filed: IsoDate | null): Pick<PrintedDay, "date" | "yearPrinted"> | null {
  const [, , m1, d1, y1, m2, d2, m3, d3, y3, m4, d4, y4, y5, m5, d5, word6, d6, y6, d7, word7, y7, d8, word8] = match;
  const month = m1 ?? m2 ?? m3 ?? m4 ?? m5 ?? monthOf(word6 ?? word7 ?? word8 ?? "");
  const day = d1 ?? d2 ?? d3 ?? d4 ?? d5 ?? d6 ?? d7 ?? d8;
  const year = y1 ?? y3 ?? y4 ?? y5 ?? y6 ?? y7;
  if (month === null || day === undefined) return null;
  if (year !== undefined) {
    const date = asDate(year.length === 2 ? fullYear(year) : year, month, day);
    return date === null ? null : { date, yearPrinted: true };
  }
  const date = filed === null ? null : nextSuchDay(filed, month, day);
  return date === null ? null : { date, yearPrinted: false };
}

/** A day without a year lies ahead, or a short while back. */
function nextSuchDay(filed: IsoDate, month: string | number, day: string): IsoDate | null {
  const sameYear = asDate(filed.slice(0, 4), month, day);
  if (sameYear === null) return null;
  return sameYear < addDays(filed, -60) ? asDate(String(Number(filed.slice(0, 4)) + 1), month, day) : sameYear;
}

/** CM/ECF began in 1996; "96" to "99" are the nineteen-nineties. */
function fullYear(twoDigits: string): string {
  return `${Number(twoDigits) >= 90 ? "19" : "20"}${twoDigits}`;
}

function asDate(year: string, month: string | number, day: string): IsoDate | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(text) ? text : null;
}
