/** Hours as docket texts write them: "2:00 PM", "14:30", "1400 hours", "12 noon", "midnight". */

/** One clock time in eight groups: hour and minute of twelve, a or p; hour and minute of twenty-four, with a colon and without; the word. */
export const CLOCK_PATTERN =
  "(?:(\\d{1,2})(?::(\\d{2}))?\\s*([ap])\\.?\\s?m\\b\\.?|(\\d{1,2}):(\\d{2})(?!\\d)(?:\\s*(?:hours|hrs))?|\\b([01]\\d|2[0-3])([0-5]\\d)\\s*(?:hours|hrs)\\b|(?:12(?::00)?\\s*)?(noon|midnight)\\b)";
/** How many groups the pattern has. */
export const CLOCK_GROUPS = 8;
const ZONE_WORDS =
  "(?:\\s*\\(?(?:Eastern|Central|Mountain|Pacific|[ECMP][SD]?T)(?:\\s+(?:Standard|Daylight))?(?:\\s+Time)?\\b\\)?)?";
/** " at 2:00 PM", " 02:00 PM", ", by 12:00 noon", " @ 10:00", ") beginning at 1 PM", " (2:00 p.m.)" right after a day. */
const TIME_AFTER = new RegExp(
  `^\\)?\\s*[,(-]?\\s*(?:(?:promptly |no earlier than |no later than |not later than |beginning |starting |commencing )?(?:at|from)|@|by|until|before|no later than|not later than|on or before|beginning|starting|commencing|or earlier than)?\\s*(?:approximately\\s+)?${CLOCK_PATTERN}`,
  "i",
);
/** "5:00 p.m. on ", "9:00 a.m. (Eastern Time) on ", "5 p.m., " right before a day. */
const TIME_BEFORE = new RegExp(
  `(?<![\\d:/-])${CLOCK_PATTERN}${ZONE_WORDS}\\s*[,:]?\\s*(?:on\\s+|of\\s+|(?:today|tomorrow)\\s*,?\\s*\\(?)?$`,
  "i",
);
/** "close of business on " before a day says no clock time. */
const END_OF_DAY_BEFORE =
  /\b(?:(?:the\s+)?(?:close|end)\s+of\s+(?:business|the\s+(?:business\s+)?day)|cob|eod|eob)\s*,?\s*(?:(?:on|of)\s+)?$/i;

/** The hour of a day that a text names, and how far its words reach to both sides of the day's own. */
export interface TimeBeside {
  /** "14:00", or null where none is given. */
  readonly time: string | null;
  /** Characters before the day and after it that belong to it. */
  readonly lead: number;
  readonly tail: number;
}

/** Reads the hour right after a day, or else right before it. @param start, end of the day's own words */
export function timeBeside(text: string, start: number, end: number): TimeBeside {
  const after = TIME_AFTER.exec(text.slice(end, end + 48));
  const before = after ? null : TIME_BEFORE.exec(text.slice(Math.max(0, start - 50), start));
  const lead = before ?? END_OF_DAY_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  const clock = after ?? before;
  return {
    time: clock ? readClock(clock.slice(1)) : null,
    lead: lead?.[0].length ?? 0,
    tail: after?.[0].length ?? 0,
  };
}

/** "14:00" for the parts of a matched clock time; null for 25:00. */
export function readClock(parts: readonly (string | undefined)[]): string | null {
  const [hour12, minute12, half, hour24, minute24, hourBare, minuteBare, word] = parts;
  if (word) return word.toLowerCase() === "noon" ? "12:00" : "23:59";
  const minute = minute12 ?? minute24 ?? minuteBare ?? "00";
  let hour = Number(hour12 ?? hour24 ?? hourBare);
  if (half?.toLowerCase() === "p" && hour < 12) hour += 12;
  // "at 2:30" without more: no court sits before seven.
  if (half === undefined && hour24 !== undefined && /^[1-6]$/.test(hour24)) hour += 12;
  if (half?.toLowerCase() === "a" && hour === 12) hour = 0;
  if (!(hour < 24) || Number(minute) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${minute}`;
}
