import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import type { IsoDate } from "@/lib/calendar/date.ts";
import { clockWords } from "@/lib/calendar/plain-dates.ts";
import { capitalised, counted, longDayWords } from "../text/wording.ts";
import { agendaDays, firstOfMonth, monthAfter, weeksOfMonth, type AgendaItem } from "./agenda.ts";

export interface MonthGridProps {
  readonly items: readonly AgendaItem[];
  /** Its first day. */
  readonly month: IsoDate;
  readonly today: IsoDate;
  readonly onMonth: (month: IsoDate) => void;
  readonly onOpen: (item: AgendaItem) => void;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** One month as a table, a row per week. */
export function MonthGrid({ items, month, today, onMonth, onOpen }: MonthGridProps) {
  const weeks = weeksOfMonth(month);
  const [first = month, last = month] = [weeks[0]?.[0], weeks.at(-1)?.[6]];
  const days = new Map(agendaDays(items, first, last).map((day) => [day.date, day.items]));
  const title = format(parseISO(month), "MMMM yyyy");
  return (
    <section class="stack-tight" aria-label={title}>
      <div class="row">
        <h2 aria-live="polite">{title}</h2>
        <span class="row no-print">
          <button type="button" class="button small-button" onClick={() => onMonth(monthAfter(month, -1))}>
            ‹ <span class="visually-hidden">Month before</span>
          </button>
          <button type="button" class="button small-button" onClick={() => onMonth(firstOfMonth(today))}>
            This month
          </button>
          <button type="button" class="button small-button" onClick={() => onMonth(monthAfter(month, 1))}>
            <span class="visually-hidden">Month after</span> ›
          </button>
        </span>
      </div>
      <div class="month-scroll">
        <table class="month">
          <thead>
            <tr>
              {WEEKDAYS.map((name) => (
                <th key={name} scope="col" abbr={name}>
                  {name.slice(0, 3)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((date) => (
                  <Day
                    key={date}
                    date={date}
                    items={days.get(date) ?? []}
                    isOther={firstOfMonth(date) !== month}
                    isToday={date === today}
                    onOpen={onOpen}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface DayProps extends Pick<MonthGridProps, "items" | "onOpen"> {
  readonly date: IsoDate;
  readonly isOther: boolean;
  readonly isToday: boolean;
}

function Day({ date, items, isOther, isToday, onOpen }: DayProps) {
  return (
    <td class={isOther ? "other-month" : ""} aria-current={isToday ? "date" : undefined}>
      <span class="day-number" aria-hidden="true">
        {Number(date.slice(8))}
      </span>
      <span class="visually-hidden">
        {longDayWords(date)}
        {isToday && ", today"}
        {items.length > 0 && `, ${counted(items.length, "date")}`}
      </span>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.deadline.id}>
              <button
                type="button"
                class={`month-item review-${item.deadline.review} kind-${item.deadline.kind}`}
                title={item.source}
                onClick={() => onOpen(item)}
              >
                {item.deadline.time !== null && <span class="soft">{clockWords(item.deadline.time)} </span>}
                {capitalised(item.deadline.what)}
                {item.deadline.review === "offered" && <span class="soft"> (not confirmed)</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
