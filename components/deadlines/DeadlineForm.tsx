import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isIsoDate } from "@/lib/calendar/date.ts";
import { dayWarning } from "./day-warnings.ts";
import type { DeadlineEdit } from "./actions.ts";

export interface DeadlineFormProps {
  /** Whose calendar says what is a holiday. */
  readonly courtId: string;
  readonly initial: { readonly what: string; readonly date: string; readonly time: string | null };
  readonly submitWords: string;
  readonly onSubmit: (edit: DeadlineEdit) => void;
  readonly onCancel: () => void;
}

/** Words, day and time of a deadline. Nothing is sent while the day is not a real one. */
export function DeadlineForm({ courtId, initial, submitWords, onSubmit, onCancel }: DeadlineFormProps) {
  const [what, setWhat] = useState(initial.what);
  const [date, setDate] = useState(initial.date);
  const [time, setTime] = useState(initial.time ?? "");
  const warning = dayWarning(date, courtId);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isIsoDate(date) && what.trim() !== "") onSubmit({ what: what.trim(), date, time: time === "" ? null : time });
  };
  return (
    <form class="deadline-form stack-tight" onSubmit={submit}>
      <label class="field">
        What is due
        <input
          ref={first}
          type="text"
          required
          maxLength={300}
          value={what}
          onInput={(event) => setWhat(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <label class="field">
          Day
          <input type="date" required value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <label class="field">
          Time (court’s clock, if any)
          <input type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
        </label>
      </div>
      {warning !== null && <output class="notice doubtful small">{warning} It is kept as you set it.</output>}
      <div class="row">
        <button class="button primary small-button">{submitWords}</button>
        <button type="button" class="button small-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
