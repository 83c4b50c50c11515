import { tzOffset } from "@date-fns/tz";

/**
 * The RFC 5545 section 3.6.5 description of a court's time zone, lines ended by CRLF.
 * Zones of the United States change their clocks on the second Sunday of March and the first Sunday of November since
 * 2007 (Energy Policy Act of 2005, section 110), or never; their offsets are looked up, so no zone is named here.
 * It holds for dates from 2007 on, and no docket in electronic filing announces an earlier hearing.
 */
export function vtimezone(timeZone: string): string {
  const standard = offsetIn(timeZone, "2024-01-15T12:00:00Z");
  const daylight = offsetIn(timeZone, "2024-07-15T12:00:00Z");
  const lines = ["BEGIN:VTIMEZONE", `TZID:${timeZone}`];
  if (standard === daylight) {
    lines.push(...observance("STANDARD", standard, standard, "20070101T000000", null));
  } else {
    lines.push(
      ...observance("DAYLIGHT", standard, daylight, "20070311T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"),
      ...observance("STANDARD", daylight, standard, "20071104T020000", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"),
    );
  }
  return [...lines, "END:VTIMEZONE"].join("\r\n");
}

function observance(name: string, from: string, to: string, start: string, rule: string | null): string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `END:${name}`,
  ];
}

/** "-0500". */
function offsetIn(timeZone: string, at: string): string {
  const minutes = tzOffset(timeZone, new Date(at));
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}${twoDigits(size % 60)}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
