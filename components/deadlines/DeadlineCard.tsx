import { useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { MarkedText } from "../text/MarkedText.tsx";
import { deadlineDayWords, distanceWords, entryName, momentWords } from "../text/wording.ts";
import type { DeadlineActions } from "./actions.ts";
import { DeadlineForm } from "./DeadlineForm.tsx";
import { DismissForm } from "./DismissForm.tsx";

export interface DeadlineCardProps {
  readonly deadline: Deadline;
  readonly entry: EntryView | undefined;
  readonly today: IsoDate;
  readonly actions: DeadlineActions;
}

/** A deadline beside the words it comes from: check the one against the other, then decide. */
export function DeadlineCard({ deadline, entry, today, actions }: DeadlineCardProps) {
  const [mode, setMode] = useState<"rest" | "edit" | "dismiss">("rest");
  const rest = () => setMode("rest");
  return (
    <article class={`deadline-card review-${deadline.review}`} aria-label={deadline.what}>
      <SourceWords deadline={deadline} entry={entry} actions={actions} />
      <div class="stack-tight">
        <h3 class="deadline-day">
          {deadlineDayWords(deadline)}
          {deadline.date !== null && <span class="soft small"> {distanceWords(deadline.date, today)}</span>}
        </h3>
        <p>
          <strong>{deadline.what}</strong> <span class="soft small">· {deadline.kind}</span>
          {deadline.status !== "set" && <span class="chip">{deadline.status}</span>}
        </p>
        {deadline.place !== null && <p class="small">At {deadline.place}</p>}
        <Arithmetic deadline={deadline} />
        {mode === "edit" && (
          <DeadlineForm
            initial={{ what: deadline.what, date: deadline.date ?? "", time: deadline.time }}
            submitWords="Confirm as edited"
            onSubmit={(edit) => {
              rest();
              actions.confirm(deadline.id, edit);
            }}
            onCancel={rest}
          />
        )}
        {mode === "dismiss" && (
          <DismissForm
            onDismiss={(because) => {
              rest();
              actions.dismiss(deadline.id, because);
            }}
            onCancel={rest}
          />
        )}
        {mode === "rest" && <Buttons deadline={deadline} actions={actions} onMode={setMode} />}
        <History deadline={deadline} />
      </div>
    </article>
  );
}

function SourceWords({ deadline, entry, actions }: Omit<DeadlineCardProps, "today">) {
  if (!entry) return <p class="soft">Added by hand. {deadline.quote}</p>;
  const { span } = deadline;
  const spans = span === null ? [] : [{ ...span, role: "strong" as const, title: deadline.what }];
  return (
    <div class="stack-tight source-words">
      <p class="row small">
        <button type="button" class="button quiet small-button" onClick={() => actions.openEntry(entry.entry.id)}>
          {entryName(entry.entry)}
        </button>
        <span class="soft">{entry.docketLabel}</span>
      </p>
      <p>
        <MarkedText text={entry.entry.docketText || entry.entry.shortText || ""} spans={spans} />
      </p>
    </div>
  );
}

function Arithmetic({ deadline }: { readonly deadline: Deadline }) {
  return (
    <>
      {deadline.authority !== null && <p class="small">Authority: {deadline.authority}</p>}
      {deadline.relative !== null && <p class="small">In the court’s words: “{deadline.relative}”</p>}
      {deadline.steps.length > 0 && (
        <ol class="steps small" aria-label="The count, step by step">
          {deadline.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {deadline.alternatives.map(({ date, why }) => (
        <p key={date} class="small">
          Another reading gives <strong>{date}</strong>: {why}
        </p>
      ))}
      {deadline.warnings.map((warning) => (
        <p key={warning} class="notice doubtful small">
          {warning}
        </p>
      ))}
    </>
  );
}

interface ButtonsProps {
  readonly deadline: Deadline;
  readonly actions: DeadlineActions;
  readonly onMode: (mode: "edit" | "dismiss") => void;
}

function Buttons({ deadline, actions, onMode }: ButtonsProps) {
  const { id, review, date, doneAt, what } = deadline;
  const about = <span class="visually-hidden">: {what}</span>;
  return (
    <div class="row">
      {review !== "confirmed" && date !== null && (
        <button type="button" class="button primary small-button" onClick={() => actions.confirm(id, null)}>
          Confirm{about}
        </button>
      )}
      {review === "confirmed" && (
        <button
          type="button"
          class="button small-button"
          aria-pressed={doneAt !== null}
          onClick={() => actions.done(id, doneAt === null)}
        >
          {doneAt === null ? "Done" : "✓ Done – reopen"}
          {about}
        </button>
      )}
      <button type="button" class="button small-button" onClick={() => onMode("edit")}>
        Edit{about}
      </button>
      {review !== "dismissed" && (
        <button type="button" class="button small-button" onClick={() => onMode("dismiss")}>
          Not a deadline{about}
        </button>
      )}
    </div>
  );
}

function History({ deadline }: { readonly deadline: Deadline }) {
  return (
    <>
      {deadline.dismissedBecause !== null && <p class="small soft">Dismissed: {deadline.dismissedBecause}</p>}
      {deadline.history.length > 0 && (
        <details class="small">
          <summary>What was done to it</summary>
          <ul>
            {deadline.history.map(({ at, act }) => (
              <li key={`${at} ${act}`}>
                {momentWords(at)}: {act}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
