import ical, { ICalAlarmRelatesTo, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { AlarmPlan, CalendarStyle, DigestDeadline } from "../../digest/digest.ts";
import { alarmsOf } from "./alarms.ts";
import { eventOf, plain, statusOf, summaryOf } from "./event.ts";
import { profileOf } from "./profiles.ts";
import { vtimezone } from "./vtimezone.ts";

/** What a calendar file holds. */
export interface CalendarFile {
  readonly name: string;
  readonly description: string;
  readonly rows: readonly DigestDeadline[];
  readonly alarms: AlarmPlan;
  readonly style: CalendarStyle;
  /** The clock that an empty file describes: a calendar must hold at least one component (RFC 5545, section 3.6). */
  readonly timeZone: string;
}

/**
 * An iCalendar file (RFC 5545) with one event per dated deadline, to be imported: a later file updates the events of an
 * earlier one by their permanent UIDs and rising SEQUENCE, and strikes what no longer stands (STATUS:CANCELLED).
 */
export function calendarFile(file: CalendarFile): string {
  return written(file, file.rows, ICalCalendarMethod.PUBLISH);
}

/** The deadlines that a calendar may hold and that no longer stand. */
export function withdrawnRows(rows: readonly DigestDeadline[]): readonly DigestDeadline[] {
  return rows.filter((row) => row.deadline.date !== null && statusOf(row) === ICalEventStatus.CANCELLED);
}

/**
 * A file that takes the withdrawn deadlines out of a calendar altogether (RFC 5546, section 3.2.5: METHOD:CANCEL), for
 * programs that only strike them when they are imported as cancelled.
 */
export function removalFile(file: CalendarFile): string {
  return written(file, withdrawnRows(file.rows), ICalCalendarMethod.CANCEL);
}

function written(file: CalendarFile, rows: readonly DigestDeadline[], method: ICalCalendarMethod): string {
  const profile = profileOf(file.style.profile);
  const { neutral } = file.style;
  const calendar = ical({
    prodId: { company: "Docketwatch", product: "Digest", language: "EN" },
    method,
    name: plain(neutral ? "Deadlines and hearings" : file.name),
    description: plain(file.description),
    // Only to hand over the generator: a zone name here would make the library shift UTC stamps.
    timezone: { name: null, generator: vtimezone },
  });
  let events = 0;
  for (const row of rows) {
    if (row.deadline.date === null) continue;
    const event = calendar.createEvent(eventOf(row, row.deadline.date, { profile, neutral }));
    const words = plain(neutral ? summaryOf(row, true) : row.deadline.what);
    // Unless told otherwise the library counts alarms after the start from the end, which for a whole day is the next one.
    for (const alarm of alarmsOf(row, file.alarms, profile, words)) {
      event.createAlarm(alarm).relatesTo(ICalAlarmRelatesTo.start);
    }
    events++;
  }
  const text = alarmsLast(`${calendar.toString()}\r\n`);
  return events > 0 ? text : text.replace("END:VCALENDAR", `${vtimezone(file.timeZone)}\r\nEND:VCALENDAR`);
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
