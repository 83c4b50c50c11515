import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { addDays, isIsoDate, weekdayOf, type IsoDate } from "@/lib/calendar/date.ts";
import { longDayWords } from "../text/wording.ts";

export interface SnoozeEntryProps {
  readonly today: IsoDate;
  readonly onSnooze: (until: IsoDate | "next entry") => void;
  readonly onCancel: () => void;
}

/** Sets an entry aside: to tomorrow, to Monday, to a day, or until something comes on its docket. */
export function SnoozeEntry({ today, onSnooze, onCancel }: SnoozeEntryProps) {
  const [day, setDay] = useState("");
  const first = useRef<HTMLButtonElement>(null);
  // The key that opened this leads on to its choices.
  useLayoutEffect(() => first.current?.focus(), []);
  const tomorrow = addDays(today, 1);
  const choices = [
    ["Tomorrow", tomorrow],
    ["Monday", addDays(today, (8 - weekdayOf(today)) % 7 || 7)],
  ] as const;
  const isAllowed = (until: string): until is IsoDate => isIsoDate(until) && until > today;
  return (
    <form
      class="panel stack-tight"
      aria-label="Snooze this entry"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAllowed(day)) onSnooze(day);
      }}
    >
      <p class="small">
        It leaves the unread ones and comes back unread in the morning of that day; at once when the court edits it.
      </p>
      <div class="row">
        {choices.map(([words, until], at) => (
          <button
            key={words}
            type="button"
            class="button small-button"
            title={longDayWords(until)}
            ref={at === 0 ? first : null}
            onClick={() => onSnooze(until)}
          >
            {words}
          </button>
        ))}
        <button type="button" class="button small-button" onClick={() => onSnooze("next entry")}>
          Until the next entry
        </button>
        <label class="field">
          On this day
          <input type="date" min={tomorrow} value={day} onInput={(event) => setDay(event.currentTarget.value)} />
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
