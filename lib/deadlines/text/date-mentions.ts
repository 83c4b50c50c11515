import type { IsoDate } from "../../calendar/date.ts";
import { addDays, weekdayOf } from "../../calendar/date.ts";
import { timeBeside } from "./clock.ts";
import { printedDays } from "./date-forms.ts";

/** A day that a text names, with the time that belongs to it. */
export interface DateMention {
  /** Half-open range, time included. */
  readonly start: number;
  readonly end: number;
  readonly date: IsoDate;
  /** "14:00". */
  readonly time: string | null;
  /** Printed; pointed to by words ("the same day"); or only a day of the week ("by Friday"). */
  readonly form: "printed" | "pointed" | "weekday";
  /** What a reader must know before trusting the day: "no year printed". */
  readonly doubts: readonly string[];
}

interface Day {
  readonly start: number;
  readonly end: number;
  readonly date: IsoDate;
  readonly form: DateMention["form"];
  readonly doubts: readonly string[];
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
/** "the same day", "that date", "said day"; after "until" also "then" and "that hearing". */
const POINTED =
  /\b(?:(?:the|that) (?:very )?same (?:day|date)|that (?:day|date|morning|afternoon)|said (?:day|date)|(?<=\b(?:until|through|through and including)\s)(?:then\b|(?:that|the same|said) (?:time|hearing)))\b/gi;
/** A day of the week after words that look ahead. */
const WEEKDAY_ALONE =
  /\b(?:(?:by|on|before|until|till|than|due|for|through|midnight|noon|business|[ap]\.?m\.?|(?:end|close) of(?: the)? day),?\s+(?:on\s+)?(?:this |next |this coming |the coming )?|(?:this|next|this coming|the coming)\s+)(sun|mon|tues|wednes|thurs|fri|satur)day\b(?!['’]s\b|\s+of\b)/gi;
const WEEKDAY_STEMS = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];

/** Every day that the text names, in order, with its time. Days printed without a year lie after `filed`. */
export function dateMentions(text: string, filed: IsoDate | null): readonly DateMention[] {
  const printed = printedDays(text, filed).map(({ start, end, date, weekday, yearPrinted }): Day => ({
    start,
    end,
    date,
    form: "printed",
    doubts: [...(yearPrinted ? [] : ["no year printed"]), ...weekdayDoubt(date, weekday)],
  }));
  const days = [...printed, ...pointedDays(text, printed), ...weekdaysAlone(text, printed, filed)];
  const mentions = days
    .toSorted((a, b) => a.start - b.start)
    .map((day) => {
      const { time, lead, tail } = timeBeside(text, day.start, day.end);
      return { ...day, start: day.start - lead, end: day.end + tail, time };
    });
  // "10/15/2025 through 10/16/2025, beginning at 9:30 am": the hour is that of the first day too.
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const isRange =
      next && mention.time === null && /^\s*(?:through|thru|to|-|–)\s*$/i.test(text.slice(mention.end, next.start));
    return isRange ? { ...mention, time: next.time } : mention;
  });
}

/** "Tuesday, March 9, 2026" was a Monday: one of the two is wrong, and only the court knows which. */
function weekdayDoubt(date: IsoDate, weekday: number | null): string[] {
  const real = weekdayOf(date);
  return weekday === null || weekday === real
    ? []
    : [`the text says ${WEEKDAYS[weekday]}, but ${date} is a ${WEEKDAYS[real]}: ask the court which is meant`];
}

function pointedDays(text: string, printed: readonly Day[]): Day[] {
  return [...text.matchAll(POINTED)].flatMap((match) => {
    const target = printed.findLast(({ end }) => end <= match.index);
    if (!target) return [];
    return [{ start: match.index, end: match.index + match[0].length, date: target.date, form: "pointed", doubts: [] }];
  });
}

function weekdaysAlone(text: string, printed: readonly Day[], filed: IsoDate | null): Day[] {
  if (filed === null) return [];
  return [...text.matchAll(WEEKDAY_ALONE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isPrinted = printed.some((day) => day.start < end + 16 && day.end > match.index);
    if (isPrinted) return [];
    const stem = (match[1] ?? "").toLowerCase();
    const ahead = (WEEKDAY_STEMS.indexOf(stem) - weekdayOf(filed) + 7) % 7;
    const date = addDays(filed, ahead === 0 ? 7 : ahead);
    const doubt = `only a day of the week is printed: taken for ${WEEKDAYS[weekdayOf(date)]} ${date}`;
    return [{ start: end - stem.length - 3, end, date, form: "weekday", doubts: [doubt] }];
  });
}
