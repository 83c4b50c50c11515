import { TZDate } from "@date-fns/tz";
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalAlarmData,
  type ICalEventData,
} from "ical-generator";
import type { IsoDate } from "../calendar/date.ts";
import type { AlarmPlan, Digest, DigestDeadline } from "../digest/digest.ts";
import type { Exporter } from "./exporter.ts";
import { vtimezone } from "./vtimezone.ts";
import { clockWords } from "../calendar/plain-dates.ts";
import { count, groundsOf, longInstant, NOT_ADVICE, numberOf, stateOf } from "./words.ts";

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
  write,
};

const HOUR = 3_600;
const DAY = 24 * HOUR;

function write(digest: Digest): string {
  const calendar = ical({
    prodId: { company: "Docketwatch", product: "Digest", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    name: plain(`${digest.matterName}: deadlines and hearings`),
    description: plain(descriptionOf(digest)),
    // Only to hand over the generator: a zone name here would make the library shift UTC stamps.
    timezone: { name: null, generator: vtimezone },
  });
  for (const row of digest.calendar) {
    if (row.deadline.date === null) continue;
    const event = calendar.createEvent(eventOf(row, row.deadline.date));
    // Unless told otherwise the library counts alarms after the start from the end, which for a whole day is the next one.
    for (const alarm of alarmsOf(row, digest.alarms)) event.createAlarm(alarm).relatesTo(ICalAlarmRelatesTo.start);
  }
  // A calendar must hold at least one component (RFC 5545, section 3.6): the court's clock, when there is no date.
  const text = alarmsLast(`${calendar.toString()}\r\n`);
  return digest.calendar.length > 0
    ? text
    : text.replace("END:VCALENDAR", `${vtimezone(digest.timeZone)}\r\nEND:VCALENDAR`);
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
  return [...sentences, NOT_ADVICE].join(" ");
}

function eventOf(row: DigestDeadline, date: IsoDate): ICalEventData {
  const { deadline, state } = row;
  const timed = isTimed(row);
  return {
    id: uidOf(deadline.id),
    sequence: deadline.sequence,
    stamp: deadline.updatedAt,
    created: deadline.createdAt,
    lastModified: deadline.updatedAt,
    ...(timed ? hearingStart(row, date) : { start: date, allDay: true }),
    summary: plain(summaryOf(row)),
    description: plain(detailsOf(row)),
    location: deadline.place === null ? null : plain(deadline.place),
    url: row.link === null ? null : row.link.replaceAll(",", "%2C").replaceAll(";", "%3B"),
    status: statusOf(row),
    transparency: timed && state === "confirmed" ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  };
}

/** Hearings with an hour are; filing deadlines take the whole day. */
function isTimed({ deadline }: DigestDeadline): boolean {
  return deadline.kind === "hearing" && deadline.time !== null;
}

function hearingStart(
  { deadline, timeZone }: DigestDeadline,
  date: IsoDate,
): Pick<ICalEventData, "start" | "timezone"> {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [hour = 0, minute = 0] = (deadline.time ?? "00:00").split(":").map(Number);
  return { start: new TZDate(year, month - 1, day, hour, minute, 0, timeZone), timezone: timeZone };
}

/** The deadline's permanent id, with nothing in it that a calendar would have to escape. */
function uidOf(id: string): string {
  return `${encodeURIComponent(id)}@docketwatch`;
}

function statusOf({ state, everConfirmed }: DigestDeadline): ICalEventStatus {
  const stands = state === "confirmed" || state === "not confirmed" || state === "done";
  if (!stands) return ICalEventStatus.CANCELLED;
  return everConfirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

function summaryOf(row: DigestDeadline): string {
  const marks = { dismissed: "Cancelled: ", replaced: "Replaced: ", cancelled: "Cancelled: ", done: "Done: " };
  const mark = row.state === "confirmed" ? "" : row.state === "not confirmed" ? "Not confirmed: " : marks[row.state];
  return `${mark}${row.deadline.what} (${row.label})`;
}

function detailsOf(row: DigestDeadline): string {
  const { deadline } = row;
  return [
    `${row.label}, ${numberOf(row.documentNumber)}`,
    `Status: ${stateOf(row)}`,
    row.state === "confirmed" || row.state === "not confirmed" ? cutOff(row) : null,
    ...groundsOf(row),
    row.link,
    NOT_ADVICE,
    `Docketwatch reminds by itself; alarms of imported files may be ignored by a calendar. Last changed ${deadline.updatedAt}.`,
  ]
    .filter((line) => line !== null)
    .join("\n");
}

/**
 * The library writes some properties after an event's alarms; RFC 5545 (section 3.6.1) wants alarms last.
 * Works on whole lines: nothing that a docket says can begin a line, because line feeds are escaped.
 */
function alarmsLast(calendar: string): string {
  const lines: string[] = [];
  let alarms: string[] = [];
  let inAlarm = false;
  for (const line of calendar.split("\r\n")) {
    if (line === "BEGIN:VALARM") inAlarm = true;
    if (line === "END:VEVENT") {
      lines.push(...alarms);
      alarms = [];
    }
    (inAlarm ? alarms : lines).push(line);
    if (line === "END:VALARM") inAlarm = false;
  }
  return lines.join("\r\n");
}

/** Until when on its day a paper must be filed: the court's hour, else the end of the day on the court's clock. */
function cutOff({ deadline, timeZone, courtName }: DigestDeadline): string | null {
  if (deadline.kind === "hearing") {
    return deadline.time === null ? "The docket gives no hour." : `At ${clockWords(deadline.time)} (${timeZone})`;
  }
  if (deadline.time !== null) return `By ${clockWords(deadline.time)} on the court's clock (${timeZone})`;
  if (deadline.kind !== "deadline") return null;
  const rule = courtName.endsWith("Cir.")
    ? "Fed. R. App. P. 26(a)(4)"
    : courtName.startsWith("Bankr.")
      ? "Fed. R. Bankr. P. 9006(a)(4)"
      : "Fed. R. Civ. P. 6(a)(4)";
  return (
    `Cut-off: electronic filing ends at midnight on the court's clock (${timeZone}), paper filing when the clerk's office ` +
    `closes, unless a statute, local rule or order says otherwise (${rule}).`
  );
}

/** One alarm per step of the ladder, at the reminder hour of the court's day. */
function alarmsOf(row: DigestDeadline, { days, time }: AlarmPlan): ICalAlarmData[] {
  if (row.state !== "confirmed") return [];
  const timed = isTimed(row);
  const reminderSecond = secondOfDay(time);
  const startSecond = timed ? secondOfDay(row.deadline.time ?? "00:00") : 0;
  return days.map((day) => {
    // On the day itself an alarm after the hearing began would be no use: an hour before it, then.
    const at = day === 0 && timed ? Math.min(reminderSecond, startSecond - HOUR) : reminderSecond;
    return {
      type: ICalAlarmType.display,
      trigger: startSecond - at + day * DAY,
      description: plain(row.deadline.what),
    };
  });
}

function secondOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * HOUR + minute * 60;
}

/** Text that RFC 5545 (section 3.3.11) allows: no control characters but line feeds. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.toWellFormed().replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ");
}
