import { ICalAlarmType, type ICalAlarmData } from "ical-generator";
import { deadlineClassOf } from "../../deadlines/deadline-class.ts";
import type { AlarmPlan, DigestDeadline } from "../../digest/digest.ts";
import { isTimed } from "./event.ts";
import type { ProfileTraits } from "./profiles.ts";

const HOUR = 3_600;
const DAY = 24 * HOUR;

/**
 * The alarms of a confirmed deadline: steps of the ladder at the reminder hour of the court's day, as many and as late as
 * the calendar program can ring. Triggers are seconds before the start (RFC 5545, section 3.8.6.3).
 */
export function alarmsOf(
  row: DigestDeadline,
  { days, time }: AlarmPlan,
  profile: ProfileTraits,
  words: string,
): ICalAlarmData[] {
  if (row.state !== "confirmed" || profile.alarms === "none") return [];
  const timed = isTimed(row);
  const reminderSecond = secondOfDay(time);
  const startSecond = timed ? secondOfDay(row.deadline.time ?? "00:00") : 0;
  const alarms = days[deadlineClassOf(row.deadline)].map((day): ICalAlarmData & { readonly trigger: number } => {
    // On the day itself an alarm after the hearing began would be no use: an hour before it, then.
    const at = day === 0 && timed ? Math.min(reminderSecond, startSecond - HOUR) : reminderSecond;
    return { type: ICalAlarmType.display, trigger: startSecond - at + day * DAY, description: words };
  });
  const possible = alarms.filter(({ trigger }) => profile.alarmsAfterStart || trigger > 0);
  if (profile.alarms === "every step") return possible;
  const dayBefore = possible.filter(({ trigger }) => trigger > startSecond);
  const last = (dayBefore.length > 0 ? dayBefore : possible).toSorted((a, b) => a.trigger - b.trigger)[0];
  return last ? [last] : [];
}

function secondOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * HOUR + minute * 60;
}
