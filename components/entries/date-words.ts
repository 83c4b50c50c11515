import { addDays, isIsoDate, type IsoDate } from "@/lib/calendar/date.ts";

/** "since 1 Aug", "before Aug 1, 2018", "since 2018-08-01", "until 8/1/2018". */
const BOUND =
  /\b(since|from|after|before|until)\s+(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\s+[a-z]{3,9}\.?(?:,?\s+\d{4})?|[a-z]{3,9}\.?\s+\d{1,2}(?:,?\s+\d{4})?)(?![\w/-])/gi;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export interface DateBounds {
  /** First day, included. */
  readonly from: IsoDate | null;
  /** Last day, included. */
  readonly to: IsoDate | null;
  /** The text without the words that were read as dates. */
  readonly rest: string;
}

/**
 * Reads the days that a search names. A day without a year is the latest such day that is not after `newest`.
 * Words that name no day of the calendar stay words.
 */
export function dateBounds(text: string, newest: IsoDate | null): DateBounds {
  let from: IsoDate | null = null;
  let to: IsoDate | null = null;
  const rest = text.replace(BOUND, (whole: string, word: string, day: string) => {
    const date = dayOf(day.toLowerCase(), newest);
    if (date === null) return whole;
    const bound = word.toLowerCase();
    if (bound === "since" || bound === "from") from = date;
    else if (bound === "after") from = addDays(date, 1);
    else if (bound === "before") to = addDays(date, -1);
    else to = date;
    return " ";
  });
  return { from, to, rest };
}

function dayOf(words: string, newest: IsoDate | null): IsoDate | null {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words);
  if (us) return isoOf(us[3], Number(us[1]), Number(us[2]));
  if (/^\d{4}-/.test(words)) return isIsoDate(words) ? words : null;
  const month = MONTHS.indexOf((/[a-z]{3}/.exec(words)?.[0] ?? "").slice(0, 3)) + 1;
  const day = Number(/(?:^|[^\d])(\d{1,2})(?!\d)/.exec(words)?.[1]);
  if (month === 0 || !isMonthName(words)) return null;
  const year = /\d{4}/.exec(words)?.[0];
  if (year !== undefined) return isoOf(year, month, day);
  const thisYear = newest?.slice(0, 4) ?? "";
  const date = isoOf(thisYear, month, day);
  return date !== null && newest !== null && date > newest ? isoOf(String(Number(thisYear) - 1), month, day) : date;
}

const NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function isMonthName(words: string): boolean {
  const name = /[a-z]+/.exec(words)?.[0] ?? "";
  return name === "sept" || NAMES.some((month) => month.startsWith(name));
}

function isoOf(year: string | undefined, month: number, day: number): IsoDate | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDate(text) ? text : null;
}
