import { plainDates } from "@/lib/calendar/plain-dates.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { capitalised } from "../text/wording.ts";

/** How a date came about, and what is doubtful about it. */
export function Arithmetic({ deadline }: { readonly deadline: Deadline }) {
  return (
    <>
      {deadline.authority !== null && <p class="small">Authority: {deadline.authority}</p>}
      {deadline.relative !== null && <p class="small">In the court’s words: “{deadline.relative}”</p>}
      {deadline.date === null && (
        <p class="small soft">
          Waits: when the docket shows what this runs from, the counted date comes here for review. If you see it first,
          name the entry or set the date by hand.
        </p>
      )}
      {deadline.steps.length > 0 && (
        <ol class="steps small" aria-label="The count, step by step">
          {deadline.steps.map((step) => (
            <li key={step}>{plainDates(step)}</li>
          ))}
        </ol>
      )}
      {deadline.alternatives.map(({ date, why }) => (
        <p key={date} class="small">
          Another reading gives <strong>{plainDates(date)}</strong>: {plainDates(why)}
        </p>
      ))}
      {deadline.warnings.map((warning) => (
        <p key={warning} class="notice doubtful small">
          {capitalised(plainDates(warning))}
        </p>
      ))}
    </>
  );
}
