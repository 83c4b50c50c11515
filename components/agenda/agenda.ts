import type { MatterView } from "@/lib/app/views.ts";
import { addDays, isoDate, weekdayOf, type IsoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { entryName } from "../text/wording.ts";

/** A date in the agenda, with the matter it belongs to. */
export interface AgendaItem {
  readonly deadline: Deadline & { readonly date: IsoDate };
  readonly matterName: string;
  /** "ECF 68, E.D. Mich. 2:17-cv-11910": where it comes from. */
  readonly source: string;
}

export interface AgendaDay {
  readonly date: IsoDate;
  readonly items: readonly AgendaItem[];
}

/** What is open and has a date, confirmed or not: deadlines, hearings, ends of relief. Soonest first. */
export function agendaItems(matters: readonly MatterView[]): AgendaItem[] {
  return matters
    .flatMap((matter) => {
      const sourceOf = sourcesOf(matter);
      return matter.deadlines.flatMap((deadline) =>
        isOpen(deadline) && hasDate(deadline)
          ? [{ deadline, matterName: matter.name, source: sourceOf(deadline) }]
          : [],
      );
    })
    .toSorted(({ deadline: a }, { deadline: b }) => sortKey(a).localeCompare(sortKey(b)));
}

function sourcesOf({ entries, health }: MatterView): (deadline: Deadline) => string {
  const names = new Map(entries.map(({ entry }) => [entry.id as string, entryName(entry)]));
  const labels = new Map(health.map(({ docket, docketLabel }) => [docket.key as string, docketLabel]));
  return ({ entryId, docketKey }) =>
    [entryId === null ? "entered by hand" : names.get(entryId), labels.get(docketKey)]
      .filter((part) => part !== undefined)
      .join(", ");
}

function isOpen({ review, doneAt, supersededBy, status }: Deadline): boolean {
  return (
    review !== "dismissed" &&
    doneAt === null &&
    supersededBy === null &&
    status !== "cancelled" &&
    status !== "satisfied"
  );
}

const hasDate = (deadline: Deadline): deadline is AgendaItem["deadline"] => deadline.date !== null;

/** Whole days come before hours, as in a paper diary. */
const sortKey = ({ date, time, id }: AgendaItem["deadline"]) => `${date} ${time ?? "00:00"} ${id}`;

/** The days from `from` to `to`, both included, that hold anything. */
export function agendaDays(items: readonly AgendaItem[], from: IsoDate, to: IsoDate): AgendaDay[] {
  const within = items.filter(({ deadline }) => deadline.date >= from && deadline.date <= to);
  return [...Map.groupBy(within, ({ deadline }) => deadline.date)].map(([date, dayItems]) => ({
    date,
    items: dayItems,
  }));
}

/** "2026-03-17" → "2026-03-01". */
export function firstOfMonth(date: IsoDate): IsoDate {
  return isoDate(`${date.slice(0, 7)}-01`);
}

/** The first of the month that lies `months` later. */
export function monthAfter(first: IsoDate, months: number): IsoDate {
  const count = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
  return isoDate(`${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-01`);
}

/** The weeks that touch a month, Sunday to Saturday, as courts print their calendars. */
export function weeksOfMonth(first: IsoDate): IsoDate[][] {
  const last = addDays(monthAfter(first, 1), -1);
  const weeks: IsoDate[][] = [];
  for (let sunday = addDays(first, -weekdayOf(first)); sunday <= last; sunday = addDays(sunday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(sunday, days)));
  }
  return weeks;
}
