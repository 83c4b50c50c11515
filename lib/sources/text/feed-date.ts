import { instantFromMs, isIsoDate, type Instant, type IsoDate } from "../../calendar/date.ts";
import { dateIn } from "../../calendar/zone.ts";
import { courtById } from "../../docket/courts.ts";

/** "Fri, 03 Feb 2023 10:58:42 MST", "15 May 2018 19:14:31 +0000". */
const PRINTED =
  /^(?:[A-Za-z]{3,9},?\s)?\s?(\d{1,2})\s([A-Za-z]{3})[a-z]{0,6}\s(\d{4})\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(\S{0,6})/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Hours from Greenwich of the zones that courts print; RFC 822 knows the first ones. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  ut: 0,
  utc: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  ast: -4,
  adt: -3,
  chst: 10,
  sst: -11,
};

/** The moment that a feed prints; null for what is none, and for a zone that is not known. */
export function feedInstant(printed: string): Instant | null {
  const [, day = "", month = "", year = "", hour = "", minute = "", second = "0", zone = ""] =
    PRINTED.exec(printed.trim().replace(/\s+/g, " ").slice(0, 80)) ?? [];
  const date = `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const minutes = minutesOf(zone.toLowerCase());
  if (!isIsoDate(date) || minutes === null || Number(hour) > 23 || Number(minute) > 59) return null;
  const ms = Date.parse(`${date}T${hour.padStart(2, "0")}:${minute}:00Z`);
  return instantFromMs(ms + Math.min(Number(second), 59) * 1000 - minutes * 60_000);
}

function minutesOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign !== undefined) return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const known = Object.hasOwn(ZONES, zone) ? ZONES[zone] : undefined;
  return known === undefined ? null : known * 60;
}

/** The court's day at a moment; a court that is not known counts as standing in Washington. */
export function dayAtCourt(at: Instant, courtId: string): IsoDate {
  return dateIn(at, courtById(courtId)?.timeZone ?? "America/New_York");
}
