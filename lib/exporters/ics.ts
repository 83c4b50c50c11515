import type { Digest } from "../digest/digest.ts";
import { calendarFile, type CalendarFile } from "./calendar/calendar-file.ts";
import { ended, NOTHING_KNOWN } from "../relief/words.ts";
import type { Exporter } from "./exporter.ts";
import { count, longDate, longInstant, NOT_ADVICE } from "./words.ts";

/**
 * For calendars (RFC 5545). Holds every confirmed date from the period's first day on, and, as cancelled, those that a
 * calendar may have taken over and that no longer stand. Dates that nobody confirmed are left out and counted in the
 * description, or stand as tentative ones without alarm where the digest says so.
 */
export const ics: Exporter = {
  id: "ics",
  label: "Calendar (iCalendar)",
  mimeType: "text/calendar",
  extension: "ics",
  write: (digest) => calendarFile(calendarOf(digest)),
};

/** What a calendar file of a digest holds. */
export function calendarOf(digest: Digest): CalendarFile {
  return {
    name: `${digest.matterName}: deadlines and hearings`,
    description: descriptionOf(digest),
    rows: digest.calendar,
    alarms: digest.alarms,
    style: digest.calendarStyle,
    timeZone: digest.timeZone,
  };
}

/** In the calendar's own description only, and without a word about it where the file is to tell nobody what it is about. */
function reliefWords({ relief: { day, inForce, beside }, calendarStyle }: Digest): string {
  if (calendarStyle.neutral) return "";
  if (inForce.length === 0) return `${NOTHING_KNOWN} ${beside}`.trim();
  return `In force on ${longDate(day)}: ${inForce.map(({ what, when }) => ended(`${what} ${when}`)).join(" ")} ${beside}`.trim();
}

function descriptionOf(digest: Digest): string {
  const { unconfirmedLeftOut } = digest;
  const tentative = digest.calendar.filter((row) => row.state === "not confirmed").length;
  const sentences = [`As of ${longInstant(digest.asOf, digest.timeZone)}.`];
  if (tentative > 0) {
    sentences.push(
      `${count(tentative, "date is", "dates are")} not confirmed by anyone: marked as tentative, no alarm.`,
    );
  }
  if (unconfirmedLeftOut > 0) {
    sentences.push(
      `Holds confirmed dates only: ${count(unconfirmedLeftOut, "date", "dates")} found on the dockets and not confirmed ` +
        `${unconfirmedLeftOut === 1 ? "is" : "are"} left out. Confirm them in Docketwatch, or see the digest.`,
    );
  }
  if (digest.calendar.length === 0 && unconfirmedLeftOut === 0) sentences.push("No date is known from this period on.");
  sentences.push(reliefWords(digest));
  return [...sentences, NOT_ADVICE].filter((sentence) => sentence !== "").join(" ");
}
