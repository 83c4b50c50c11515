import type { IsoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { mustBeMet } from "@/lib/reminders/outstanding.ts";

/** The ledger as the Deadlines view lists it. Every deadline is in exactly one group. */
export interface DeadlineGroups {
  /** Offered, today or later, or without a date: to be reviewed now. */
  readonly review: readonly Deadline[];
  readonly overdue: readonly Deadline[];
  readonly upcoming: readonly Deadline[];
  /** Offered, but the date has passed: usually the history of an old docket. */
  readonly past: readonly Deadline[];
  /** Done, dismissed, cancelled, satisfied or replaced; and hearings that were. */
  readonly closed: readonly Deadline[];
}

/** Soonest first in what is open, newest first in what is past. */
export function groupDeadlines(deadlines: readonly Deadline[], today: IsoDate): DeadlineGroups {
  const soonest = deadlines.toSorted((a, b) => dayKey(a).localeCompare(dayKey(b)));
  const latest = soonest.toReversed();
  const is = (group: keyof DeadlineGroups) => (deadline: Deadline) => groupOf(deadline, today) === group;
  return {
    review: soonest.filter(is("review")),
    overdue: soonest.filter(is("overdue")),
    upcoming: soonest.filter(is("upcoming")),
    past: latest.filter(is("past")),
    closed: latest.filter(is("closed")),
  };
}

function groupOf(deadline: Deadline, today: IsoDate): keyof DeadlineGroups {
  const { review, doneAt, supersededBy, status, date } = deadline;
  if (review === "dismissed" || doneAt !== null || supersededBy !== null) return "closed";
  if (status === "cancelled" || status === "satisfied") return "closed";
  const hasPassed = date !== null && date < today;
  if (review === "offered") return hasPassed ? "past" : "review";
  if (!hasPassed) return "upcoming";
  return mustBeMet(deadline) ? "overdue" : "closed";
}

/** Dateless ones last. */
const dayKey = ({ date, time }: Deadline) => `${date ?? "9999-12-31"} ${time ?? ""}`;
