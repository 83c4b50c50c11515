import { TZDate } from "@date-fns/tz";
import {
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from "ical-generator";
import type { IsoDate } from "../../calendar/date.ts";
import { clockWords } from "../../calendar/plain-dates.ts";
import type { DigestDeadline } from "../../digest/digest.ts";
import { textHash } from "../../docket/text.ts";
import { groundsOf, NOT_ADVICE, numberOf, stateOf } from "../words.ts";
import type { ProfileTraits } from "./profiles.ts";

/** One deadline as an event. With `neutral` nothing in it names the case, the court or the paper. */
export function eventOf(
  row: DigestDeadline,
  date: IsoDate,
  { profile, neutral }: { readonly profile: ProfileTraits; readonly neutral: boolean },
): ICalEventData {
  const { deadline } = row;
  const timed = isTimed(row);
  const busy = timed && row.state === "confirmed";
  return {
    id: uidOf(deadline.id),
    sequence: deadline.sequence,
    stamp: deadline.updatedAt,
    created: deadline.createdAt,
    lastModified: deadline.updatedAt,
    ...(timed ? hearingStart(row, date) : { start: date, allDay: true }),
    summary: plain(summaryOf(row, neutral)),
    description: plain(neutral ? NEUTRAL_DETAILS : detailsOf(row, profile)),
    status: statusOf(row),
    transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    ...(neutral ? { class: ICalEventClass.PRIVATE } : placeAndLink(row)),
    ...(profile.busyStatus && { busystatus: busy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE }),
  };
}

/** Hearings with an hour are; filing deadlines take the whole day. */
export function isTimed({ deadline }: DigestDeadline): boolean {
  return deadline.kind === "hearing" && deadline.time !== null;
}

/** What an alarm or an event says of a deadline. */
export function summaryOf(row: DigestDeadline, neutral: boolean): string {
  const mark = MARKS[row.state];
  if (!neutral) return `${mark}${row.deadline.what} (${row.label})`;
  return `${mark}${row.deadline.kind === "hearing" ? "Court hearing" : "Court deadline"}`;
}

const MARKS: Readonly<Record<DigestDeadline["state"], string>> = {
  confirmed: "",
  "not confirmed": "Not confirmed: ",
  dismissed: "Cancelled: ",
  replaced: "Replaced: ",
  cancelled: "Cancelled: ",
  done: "Done: ",
};

const NEUTRAL_DETAILS = `Open Docketwatch for the case, the rule and the order. ${NOT_ADVICE}`;

/**
 * The deadline's permanent name. A fingerprint of its id: the id names court and case, which a neutral file must not, and
 * a file of either kind must update the other's events.
 */
export function uidOf(id: string): string {
  return `${textHash(id)}-${textHash(`${id} uid`)}@docketwatch`;
}

/** CANCELLED for what no longer stands, so that a calendar which imported it strikes it. */
export function statusOf({ state, everConfirmed }: DigestDeadline): ICalEventStatus {
  const stands = state === "confirmed" || state === "not confirmed" || state === "done";
  if (!stands) return ICalEventStatus.CANCELLED;
  return everConfirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

function placeAndLink({ deadline, link }: DigestDeadline): Pick<ICalEventData, "location" | "url"> {
  return {
    location: deadline.place === null ? null : plain(deadline.place),
    url: link === null ? null : link.replaceAll(",", "%2C").replaceAll(";", "%3B"),
  };
}

function hearingStart(
  { deadline, timeZone }: DigestDeadline,
  date: IsoDate,
): Pick<ICalEventData, "start" | "timezone"> {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [hour = 0, minute = 0] = (deadline.time ?? "00:00").split(":").map(Number);
  return { start: new TZDate(year, month - 1, day, hour, minute, 0, timeZone), timezone: timeZone };
}

function detailsOf(row: DigestDeadline, profile: ProfileTraits): string {
  const { deadline } = row;
  const alarms =
    profile.alarms === "every step"
      ? "Docketwatch reminds by itself; alarms of imported files may be ignored by a calendar."
      : profile.says;
  return [
    `${row.label}, ${numberOf(row.documentNumber)}`,
    `Status: ${stateOf(row)}`,
    row.state === "confirmed" || row.state === "not confirmed" ? cutOff(row) : null,
    ...groundsOf(row),
    row.link,
    NOT_ADVICE,
    `${alarms} Last changed ${deadline.updatedAt}.`,
  ]
    .filter((line) => line !== null)
    .join("\n");
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

/** Text that RFC 5545 (section 3.3.11) allows: no control characters but line feeds. */
export function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.toWellFormed().replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ");
}
