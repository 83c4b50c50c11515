import { useState } from "preact/hooks";
import { addDays, isIsoDate, weekdayOf, type IsoDate } from "@/lib/calendar/date.ts";
import { longDayWords } from "../text/wording.ts";

export interface SnoozeFormProps {
  readonly today: IsoDate;
  /** The deadline's own day: a snooze ends before it. */
  readonly date: IsoDate;
  readonly onSnooze: (until: IsoDate | "next entry") => void;
  readonly onCancel: () => void;
}

/** Puts reminders off: to tomorrow, to Monday, to a day, or until something comes on the docket. */
export function SnoozeForm({ today, date, onSnooze, onCancel }: SnoozeFormProps) {
  const [day, setDay] = useState("");
  const tomorrow = addDays(today, 1);
  const monday = addDays(today, (8 - weekdayOf(today)) % 7 || 7);
  const choices = [
    ["Tomorrow", tomorrow],
    ["Monday", monday],
  ] as const;
  const isAllowed = (until: string): until is IsoDate => isIsoDate(until) && until > today && until < date;
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAllowed(day)) onSnooze(day);
      }}
    >
      <p class="small">No reminder until then; it comes in the morning. It cannot be put off to its own day.</p>
      <div class="row">
        {choices.map(([words, until]) => (
          <button
            key={words}
            type="button"
            class="button small-button"
            disabled={!isAllowed(until)}
            title={longDayWords(until)}
            onClick={() => onSnooze(until)}
          >
            {words}
          </button>
        ))}
        <button
          type="button"
          class="button small-button"
          disabled={date <= tomorrow}
          title="Reminds as soon as an entry comes on this docket, on the eve of its day at the latest"
          onClick={() => onSnooze("next entry")}
        >
          Until the next entry
        </button>
        <label class="field">
          On this day
          <input
            type="date"
            min={tomorrow}
            max={addDays(date, -1)}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <button class="button small-button" disabled={!isAllowed(day)}>
          Snooze
        </button>
        <button type="button" class="button quiet small-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
