import { useState } from "preact/hooks";
import { dateWords, type Calculation, type CalculatorAnswer, type CalculatorRequest } from "@/lib/app/calculate.ts";
import type { MatterView } from "@/lib/app/views.ts";
import { isIsoDate, type IsoDate } from "@/lib/calendar/date.ts";
import { plainDates } from "@/lib/calendar/plain-dates.ts";
import { distanceWords } from "../text/wording.ts";
import { DocketField } from "../deadlines/DocketField.tsx";
import type { CountedAddition } from "./CalculatorView.tsx";

export interface AnswerProps {
  readonly request: CalculatorRequest;
  readonly answer: CalculatorAnswer;
  readonly matter: MatterView;
  readonly today: IsoDate;
  readonly onAdd: (added: CountedAddition) => void;
  readonly onCopy: (calculation: Calculation) => void;
}

/** The date, its steps, the other readings, and what can be done with it. */
export function Answer({ answer, ...rest }: AnswerProps) {
  return (
    <section class="panel stack" aria-label="Answer" aria-live="polite">
      {answer.ok ? <Counted calculation={answer.calculation} {...rest} /> : <p class="soft">{answer.why}</p>}
    </section>
  );
}

function Counted({
  calculation,
  matter,
  today,
  onAdd,
  onCopy,
}: Omit<AnswerProps, "answer"> & { readonly calculation: Calculation }) {
  const { date, steps, alternatives, notes, rule } = calculation;
  const day = date.slice(0, 10);
  return (
    <>
      <h3 class="deadline-day">
        {dateWords(date)}
        {isIsoDate(day) && <span class="soft small"> {distanceWords(day, today)}</span>}
      </h3>
      {rule && (
        <p>
          {rule.title} <span class="soft small">· {rule.authority}</span>
        </p>
      )}
      <ol class="steps small" aria-label="The count, step by step">
        {steps.map((step) => (
          <li key={step}>{plainDates(step)}</li>
        ))}
      </ol>
      {alternatives.map((other) => (
        <p key={other.date} class="notice doubtful small">
          Another reading gives <strong>{dateWords(other.date)}</strong>: {plainDates(other.why)}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} class="notice doubtful small">
          {note}
        </p>
      ))}
      <p class="row">
        <button type="button" class="button" onClick={() => onCopy(calculation)}>
          Copy with the steps
        </button>
      </p>
      <AddForm calculation={calculation} matter={matter} onAdd={onAdd} />
      <p class="small soft">Check the date against the order and the rule.</p>
    </>
  );
}

function AddForm({
  calculation,
  matter,
  onAdd,
}: Pick<AnswerProps, "matter" | "onAdd"> & { readonly calculation: Calculation }) {
  const { date, steps, rule } = calculation;
  const [what, setWhat] = useState<string | null>(null);
  const [docketKey, setDocketKey] = useState(matter.health[0]?.docket.key ?? "");
  const day = date.slice(0, 10);
  const words = what ?? rule?.title ?? "";
  if (!isIsoDate(day) || docketKey === "") return null;
  const submit = (event: Event) => {
    event.preventDefault();
    if (words.trim() === "") return;
    onAdd({
      docketKey,
      what: words.trim(),
      date: day,
      time: date.length > 10 ? date.slice(11) : null,
      basis: { ruleId: rule?.id ?? null, authority: rule?.authority ?? null, steps: [...steps] },
    });
  };
  return (
    <form class="stack-tight deadline-form" onSubmit={submit}>
      <label class="field">
        What is due
        <input
          type="text"
          required
          maxLength={300}
          value={words}
          onInput={(event) => setWhat(event.currentTarget.value)}
        />
      </label>
      <DocketField matter={matter} docketKey={docketKey} onChoose={setDocketKey} />
      <p class="row">
        <button class="button primary">Add to the deadlines</button>
      </p>
    </form>
  );
}
