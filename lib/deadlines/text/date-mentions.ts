import type { IsoDate } from "../../calendar/date.ts";
import { addDays, isIsoDate } from "../../calendar/date.ts";
import { monthOf } from "./words.ts";

/** A date printed in a text, with the time that belongs to it. */
export interface DateMention {
  /** Half-open range, time included. */
  readonly start: number;
  readonly end: number;
  readonly date: IsoDate;
  /** "14:00". */
  readonly time: string | null;
  readonly yearPrinted: boolean;
}

const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?";
const MONTH =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
/** Where two numbers with a stroke are a day: "due 3/9 and 3/16", "set for 3/9 at", "the 3/9 hearing". */
const WITHOUT_YEAR =
  "(?:(?<=\\b(?:due|by|on|before|until|than)\\s(?:\\d{1,2}/\\d{1,2}(?:,|\\sand|,\\sand)\\s)?)|(?<=\\b(?:for|to)\\s)(?=\\d{1,2}/\\d{1,2}\\s(?:at|@)\\s)|(?<=\\bthe\\s)(?=\\d{1,2}/\\d{1,2}\\s(?:status |motion |bond )?(?:hearing|conference|deadline|trial)\\b))";
/** "5/26/15", "05/26/2015", "due 3/9", "2-11-2016"; "2017-07-24"; "Monday, November 2, 2009"; "July 7"; "7 July 2017". */
const DATE = new RegExp(
  `${WEEKDAY}(?:(?<![\\d/:-])(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?![\\d/])|${WITHOUT_YEAR}(\\d{1,2})/(\\d{1,2})(?![\\d/])|(?<![\\d/:-])(\\d{1,2})-(\\d{1,2})-(\\d{4})(?![\\d-])|(?<![\\d/:-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])|\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:(?:\\s?[-–]\\s?\\d{1,2})?,?\\s+(\\d{4})\\b|(?![\\d-]|\\s*-\\s*\\d))|(?:\\bthe\\s+)?(?<![\\d/:-])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:(?:day\\s+)?of\\s+)?${MONTH},?\\s+(\\d{4})\\b)`,
  "gi",
);
const CLOCK =
  "(?:(\\d{1,2})(?::(\\d{2}))?\\s*([ap])\\.?\\s?m\\b\\.?|(\\d{1,2}):(\\d{2})(?!\\d)(?:\\s*(?:hours|hrs))?|(?:12(?::00)?\\s*)?(noon|midnight)\\b)";
const ZONE_WORDS =
  "(?:\\s*\\(?(?:Eastern|Central|Mountain|Pacific|[ECMP][SD]?T)(?:\\s+(?:Standard|Daylight))?(?:\\s+Time)?\\b\\)?)?";
/** " at 2:00 PM", " 02:00 PM", ", at 12:00 noon", " @ 10:00" right after a date. */
const TIME_AFTER = new RegExp(`^\\s*[,-]?\\s*(?:at|@|by|until|no later than)?\\s*(?:approximately\\s+)?${CLOCK}`, "i");
/** "5:00 p.m. on ", "9:00 a.m. (Eastern Time) on ", "5 p.m., " right before a date. */
const TIME_BEFORE = new RegExp(
  `(?<![\\d:/-])${CLOCK}${ZONE_WORDS}\\s*[,:]?\\s*(?:on\\s+|of\\s+|(?:today|tomorrow)\\s*,?\\s*\\(?)?$`,
  "i",
);
/** "close of business on " before a date says no clock time. */
const END_OF_DAY_BEFORE =
  /\b(?:the\s+)?(?:close|end)\s+of\s+(?:business|the\s+(?:business\s+)?day)\s*,?\s*(?:on\s+)?$/i;

/** Every date in the text, in order, with its time. Dates printed without a year get the next such day after `filed`. */
export function dateMentions(text: string, filed: IsoDate | null): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(DATE)) {
    const read = readDate(match, filed);
    if (read === null) continue;
    const end = match.index + match[0].length;
    const after = TIME_AFTER.exec(text.slice(end, end + 40));
    const before = after ? null : TIME_BEFORE.exec(text.slice(Math.max(0, match.index - 50), match.index));
    const clock = after ?? before;
    const lead = before ?? END_OF_DAY_BEFORE.exec(text.slice(Math.max(0, match.index - 40), match.index));
    mentions.push({
      start: match.index - (lead?.[0].length ?? 0),
      end: end + (after?.[0].length ?? 0),
      date: read.date,
      time: clock ? readClock(clock.slice(1)) : null,
      yearPrinted: read.yearPrinted,
    });
  }
  return mentions;
}

/** "14:00" for the parts of a matched clock time; null for 25:00. */
export function readClock(parts: readonly (string | undefined)[]): string | null {
  const [hour12, minute12, half, hour24, minute24, word] = parts;
  if (word) return word.toLowerCase() === "noon" ? "12:00" : "23:59";
  const minute = minute12 ?? minute24 ?? "00";
  let hour = Number(hour12 ?? hour24);
  if (half?.toLowerCase() === "p" && hour < 12) hour += 12;
  if (half?.toLowerCase() === "a" && hour === 12) hour = 0;
  if (!(hour < 24) || Number(minute) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${minute}`;
}

/** How many groups the pattern of a clock time has. */
export const CLOCK_GROUPS = 6;
/** The pattern of a clock time, for readers of other phrases ("today at 11:59 p.m."). */
export const CLOCK_PATTERN = CLOCK;

function readDate(match: RegExpMatchArray, filed: IsoDate | null): { date: IsoDate; yearPrinted: boolean } | null {
  const [, m1, d1, y1, m6, d6, m2, d2, y2, y3, m3, d3, word4, d4, y4, d5, word5, y5] = match;
  const month = m1 ?? m6 ?? m2 ?? m3 ?? monthOf(word4 ?? word5 ?? "");
  const day = d1 ?? d6 ?? d2 ?? d3 ?? d4 ?? d5;
  const year = y1 ?? y2 ?? y3 ?? y4 ?? y5;
  if (month === null || day === undefined) return null;
  if (year !== undefined) {
    const date = asDate(year.length === 2 ? fullYear(year) : year, month, day);
    return date === null ? null : { date, yearPrinted: true };
  }
  if (filed === null) return null;
  const sameYear = asDate(filed.slice(0, 4), month, day);
  if (sameYear === null) return null;
  const date = sameYear < addDays(filed, -60) ? asDate(String(Number(filed.slice(0, 4)) + 1), month, day) : sameYear;
  return date === null ? null : { date, yearPrinted: false };
}

/** CM/ECF began in 1996; "96" to "99" are the nineteen-nineties. */
function fullYear(twoDigits: string): string {
  return `${Number(twoDigits) >= 90 ? "19" : "20"}${twoDigits}`;
}

function asDate(year: string, month: string | number, day: string): IsoDate | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(text) ? text : null;
}
