import type { Instant, IsoDate } from "../calendar/date.ts";
import { addDays } from "../calendar/date.ts";
import { instantOf } from "../calendar/zone.ts";
import { deadlineClassOf } from "../deadlines/deadline-class.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { Settings } from "../settings/settings.ts";

/** One step of a deadline's ladder. */
export interface Step {
  readonly id: string;
  readonly daysBefore: number;
  readonly dueAt: Instant;
}

export type LadderSettings = Pick<Settings, "reminderDays" | "reminderLadders" | "reminderTime">;

/** The steps of a deadline, earliest first, on the court's clock. */
export function stepsOf(
  deadline: Deadline,
  date: IsoDate,
  settings: LadderSettings,
  timeZone: string,
): readonly Step[] {
  const days = { ...settings.reminderLadders, other: settings.reminderDays }[deadlineClassOf(deadline)];
  return [...new Set(days)]
    .toSorted((a, b) => b - a)
    .map((daysBefore) => ({
      id: `${deadline.id}|${date}${deadline.time === null ? "" : `T${deadline.time}`}|${daysBefore}`,
      daysBefore,
      dueAt: instantOf(addDays(date, -daysBefore), settings.reminderTime, timeZone),
    }));
}
