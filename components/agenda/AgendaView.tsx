import { useMemo, useState } from "preact/hooks";
import type { MatterView } from "@/lib/app/views.ts";
import { addDays, type IsoDate } from "@/lib/calendar/date.ts";
import { clockWords } from "@/lib/calendar/plain-dates.ts";
import { mustBeMet } from "@/lib/reminders/outstanding.ts";
import { capitalised, counted, distanceWords, longDayWords } from "../text/wording.ts";
import { agendaDays, agendaItems, firstOfMonth, type AgendaItem } from "./agenda.ts";
import { MonthGrid } from "./MonthGrid.tsx";

export interface AgendaViewProps {
  readonly matters: readonly MatterView[];
  readonly matter: MatterView;
  readonly today: IsoDate;
  readonly onOpenEntry: (entryId: string) => void;
  readonly onOpenDeadlines: () => void;
  readonly onPrint: () => void;
}

const SPANS = [7, 14, 30] as const;
type Shape = (typeof SPANS)[number] | "month";

/** What comes: the next days as a list, or a month as a grid. Unconfirmed dates are there, and say so. */
export function AgendaView({ matters, matter, today, onOpenEntry, onOpenDeadlines, onPrint }: AgendaViewProps) {
  const [shape, setShape] = useState<Shape>(14);
  const [isEveryMatter, setIsEveryMatter] = useState(false);
  const [month, setMonth] = useState(firstOfMonth(today));
  const items = useMemo(() => agendaItems(isEveryMatter ? matters : [matter]), [isEveryMatter, matters, matter]);
  const open = ({ deadline }: AgendaItem) =>
    deadline.entryId === null ? onOpenDeadlines() : onOpenEntry(deadline.entryId);
  const late = items.filter(
    ({ deadline }) => deadline.review === "confirmed" && mustBeMet(deadline) && deadline.date < today,
  );
  return (
    <div class="agenda-view stack">
      <div class="row spread no-print">
        <fieldset class="plain-fieldset row">
          <legend class="visually-hidden">How much</legend>
          {SPANS.map((days) => (
            <button
              key={days}
              type="button"
              class="button"
              aria-pressed={shape === days}
              onClick={() => setShape(days)}
            >
              Next {days} days
            </button>
          ))}
          <button type="button" class="button" aria-pressed={shape === "month"} onClick={() => setShape("month")}>
            Month
          </button>
        </fieldset>
        <span class="row">
          {matters.length > 1 && (
            <label class="choice">
              <input
                type="checkbox"
                checked={isEveryMatter}
                onChange={(event) => setIsEveryMatter(event.currentTarget.checked)}
              />
              <span>All matters</span>
            </label>
          )}
          <button type="button" class="button" onClick={onPrint}>
            Print
          </button>
        </span>
      </div>
      <h2 class="print-only">
        {isEveryMatter ? "All matters" : matter.name}: agenda as of {longDayWords(today)}
      </h2>
      {late.length > 0 && (
        <section class="stack-tight" aria-label="Overdue, not done">
          <h2>
            Overdue, not done <span class="count">{late.length}</span>
          </h2>
          <Items items={late} withDay isEveryMatter={isEveryMatter} onOpen={open} />
        </section>
      )}
      {shape === "month" ? (
        <MonthGrid items={items} month={month} today={today} onMonth={setMonth} onOpen={open} />
      ) : (
        <Days items={items} today={today} days={shape} isEveryMatter={isEveryMatter} onOpen={open} />
      )}
      <p class="small soft">Hours are the court’s. Check every date against the order and the rule.</p>
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly AgendaItem[];
  readonly isEveryMatter: boolean;
  readonly onOpen: (item: AgendaItem) => void;
}

function Days({ items, today, days, ...rest }: ItemsProps & { readonly today: IsoDate; readonly days: number }) {
  const found = agendaDays(items, today, addDays(today, days - 1));
  if (found.length === 0) {
    return (
      <p class="empty soft">
        Nothing is known for the next {days} days, from {longDayWords(today)} on.
      </p>
    );
  }
  return (
    <ol class="stack" aria-label={`Next ${days} days`}>
      {found.map(({ date, items: dayItems }) => (
        <li key={date} class="agenda-day">
          <h3>
            {longDayWords(date)} <span class="soft small">{distanceWords(date, today)}</span>
          </h3>
          <Items items={dayItems} {...rest} />
        </li>
      ))}
    </ol>
  );
}

function Items({ items, withDay = false, isEveryMatter, onOpen }: ItemsProps & { readonly withDay?: boolean }) {
  return (
    <ul class="agenda-items" aria-label={counted(items.length, "date")}>
      {items.map((item) => {
        const { deadline, matterName } = item;
        return (
          <li key={deadline.id} class={`agenda-item review-${deadline.review}`}>
            <span class="agenda-hour">
              {withDay && `${longDayWords(deadline.date)} `}
              {deadline.time === null ? (withDay ? "" : "all day") : clockWords(deadline.time)}
            </span>
            <button type="button" class="button quiet agenda-what" onClick={() => onOpen(item)}>
              {capitalised(deadline.what)}
            </button>
            <span class="small soft">
              {deadline.kind}
              {deadline.review === "offered" && " · not confirmed"}
              {deadline.place !== null && ` · ${deadline.place}`}
              {` · ${item.source}`}
              {isEveryMatter && ` · ${matterName}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
