import { isIsoDate, weekdayOf, type IsoDate } from "./date.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * A sentence with its ISO dates written as an attorney writes them: "60 days after: Sat 2019-01-19" →
 * "60 days after: Sat, Jan 19, 2019"; "2017-07-24T23:59" → "Jul 24, 2017, 11:59 PM". What is no real day stays.
 */
export function plainDates(text: string): string {
  return text.replaceAll(
    /\b((?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) )?(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?\b/g,
    (printed: string, weekday: string | undefined, date: string, time: string | undefined) => {
      if (!isIsoDate(date)) return printed;
      const [year, month, day] = date.split("-");
      const words = `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
      return `${weekday ? `${weekday.trim()}, ` : ""}${words}${time === undefined ? "" : `, ${clockWords(time)}`}`;
    },
  );
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** "Wed, Mar 20, 2019". */
export function longDay(date: IsoDate): string {
  return `${WEEKDAYS[weekdayOf(date)]}, ${plainDates(date)}`;
}

/** "14:00" → "2:00 PM". Anything else stays as it is. */
export function clockWords(time: string): string {
  const [, hour = "", minute = ""] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  if (hour === "" || Number(hour) > 23) return time;
  return `${Number(hour) % 12 === 0 ? 12 : Number(hour) % 12}:${minute} ${Number(hour) < 12 ? "AM" : "PM"}`;
}
